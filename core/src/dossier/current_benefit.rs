//! The benefit that a person receives on a day, as far as the dossier shows.

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::dossier::event::{Event, Fact};

/// The benefit that a person receives, or has claimed, on a day. The numbers are those of its events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CurrentBenefit {
    pub(crate) benefit: Benefit,
    pub(crate) claim: Option<(usize, Day)>,
    pub(crate) start: Option<usize>,
    pub(crate) monthly: Option<Money>,
}

impl CurrentBenefit {
    /// The benefit being paid on a day, or else the last one claimed that has not ended. `events` are in date order.
    pub(crate) fn on(day: Day, events: &[(usize, &Event)]) -> Self {
        let past = || events.iter().rev().filter(|(_, event)| event.date <= day);
        // The last day of a benefit belongs to it.
        let over = |benefit: Benefit, from: Day| {
            past().any(|(_, event)| match &event.fact {
                Fact::PrestazioneFine(end) => end.benefit == benefit && from <= event.date && event.date < day,
                _ => false,
            })
        };
        let claim_for = |benefit: Benefit| {
            past().find_map(|(index, event)| match &event.fact {
                Fact::DomandaPrestazione(claim) if claim.benefit == benefit => Some((*index, event.date)),
                _ => None,
            })
        };
        let started = past().find_map(|(index, event)| match &event.fact {
            Fact::PrestazioneInizio(start) if !over(start.benefit, event.date) => {
                let (benefit, monthly) = (start.benefit, start.monthly_amount);
                Some(Self { benefit, claim: claim_for(benefit), start: Some(*index), monthly })
            }
            _ => None,
        });
        let claimed = || {
            past().find_map(|(index, event)| match &event.fact {
                Fact::DomandaPrestazione(claim) if !over(claim.benefit, event.date) => {
                    let (benefit, claim) = (claim.benefit, Some((*index, event.date)));
                    Some(Self { benefit, claim, start: None, monthly: None })
                }
                _ => None,
            })
        };
        let nothing = Self { benefit: Benefit::Nessuna, claim: None, start: None, monthly: None };
        started.or_else(claimed).unwrap_or(nothing)
    }

    /// The day of the claim.
    pub(crate) fn claimed(&self) -> Option<Day> {
        self.claim.map(|(_, day)| day)
    }
}
