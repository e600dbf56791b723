//! The benefit that a person receives on a day, as far as the dossier shows.

use std::cmp::Reverse;

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::dossier::event::Fact;
use crate::dossier::known_events::KnownEvents;
use crate::rulebook::book::Rulebook;

/// A benefit that a person receives, or has claimed, on a day. The numbers are those of its events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CurrentBenefit {
    pub(crate) benefit: Benefit,
    pub(crate) claim: Option<(usize, Day)>,
    pub(crate) start: Option<usize>,
    pub(crate) monthly: Option<Money>,
    /// The day of its claim, or else of its start.
    pub(crate) since: Day,
}

impl CurrentBenefit {
    pub(crate) const NONE: Self =
        Self { benefit: Benefit::Nessuna, claim: None, start: None, monthly: None, since: Day::ALWAYS };

    /// The benefit being paid on a day, or else the one claimed that has not ended; of several the one that counts
    /// (BEN-CONC).
    pub(crate) fn on(rulebook: &Rulebook, day: Day, events: &KnownEvents<'_>) -> Self {
        Self::all(rulebook, day, events).first().copied().unwrap_or(Self::NONE)
    }

    /// The benefits being paid on a day, or else those claimed that have not ended. BEN-CONC: the one claimed last comes
    /// first, of one day the one with the heaviest duties.
    pub(crate) fn all(rulebook: &Rulebook, day: Day, events: &KnownEvents<'_>) -> Vec<Self> {
        let mut found: Vec<Self> =
            Benefit::ALL.into_iter().filter_map(|benefit| Self::of(benefit, day, events)).collect();
        if found.iter().any(|one| one.start.is_some()) {
            found.retain(|one| one.start.is_some());
        }
        found.sort_by_key(|one| (Reverse(one.since), rulebook.duty_place(one.benefit, day)));
        found
    }

    /// A benefit that is paid on a day, or claimed and has not ended.
    fn of(benefit: Benefit, day: Day, events: &KnownEvents<'_>) -> Option<Self> {
        let claim = events.last_until(EventType::DomandaPrestazione, benefit, day);
        // A benefit that starts anew rests on no claim of an earlier period.
        let claim = claim.filter(|(_, claim)| !events.is_over(benefit, claim.date, day));
        let claim = claim.map(|(index, event)| (index, event.date));
        let start = events.received(benefit, day);
        let since = claim.map(|(_, claimed)| claimed).or(start.map(|(_, event)| event.date))?;
        let monthly = start.and_then(|(_, event)| match &event.fact {
            Fact::PrestazioneInizio(start) => start.monthly_amount,
            _ => None,
        });
        Some(Self { benefit, claim, start: start.map(|(index, _)| index), monthly, since })
    }

    /// The benefit, with the day of its claim.
    pub(crate) fn claimed_benefit(&self) -> (Benefit, Option<Day>) {
        (self.benefit, self.claimed())
    }

    /// The day of the claim.
    pub(crate) fn claimed(&self) -> Option<Day> {
        self.claim.map(|(_, day)| day)
    }
}
