//! The benefit that a person receives on a day, as far as the dossier shows.

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::dossier::event::Fact;
use crate::dossier::seen::Seen;

/// The benefit that a person receives, or has claimed, on a day. The numbers are those of its events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CurrentBenefit {
    pub(crate) benefit: Benefit,
    pub(crate) claim: Option<(usize, Day)>,
    pub(crate) start: Option<usize>,
    pub(crate) monthly: Option<Money>,
}

/// BEN-CONC: the benefits, those with the heaviest duties first.
const BY_DUTY: [Benefit; 12] = [
    Benefit::Naspi,
    Benefit::DisColl,
    Benefit::Aspi,
    Benefit::Mobilita,
    Benefit::Asdi,
    Benefit::Adi,
    Benefit::Sfl,
    Benefit::Rdc,
    Benefit::Rei,
    Benefit::Sia,
    Benefit::Costanza,
    Benefit::Cigs,
];

impl CurrentBenefit {
    /// The benefit being paid on a day, or else the one claimed that has not ended. BEN-CONC: of several, the one claimed last,
    /// and of those of one day the one with the heaviest duties.
    pub(crate) fn on(day: Day, events: &Seen<'_>) -> Self {
        let running = || BY_DUTY.iter().filter_map(|benefit| Self::of(*benefit, day, events));
        // Of equal days the first benefit stays.
        let later = |best: (Day, Self), one: (Day, Self)| if best.0 < one.0 { one } else { best };
        let paid = running().filter(|(_, one)| one.start.is_some()).reduce(later);
        let nothing = Self { benefit: Benefit::Nessuna, claim: None, start: None, monthly: None };
        paid.or_else(|| running().reduce(later)).map_or(nothing, |(_, one)| one)
    }

    /// A benefit that is paid on a day or claimed and has not ended, with the day of its claim, or else of its start.
    fn of(benefit: Benefit, day: Day, events: &Seen<'_>) -> Option<(Day, Self)> {
        let last = |kind, day| events.last_until(kind, benefit, day);
        let claim = last(EventType::DomandaPrestazione, day).map(|(index, event)| (index, event.date));
        let start = last(EventType::PrestazioneInizio, day).and_then(|(index, event)| match &event.fact {
            Fact::PrestazioneInizio(start) => Some((index, event.date, start.monthly_amount)),
            _ => None,
        });
        // The last day of a benefit belongs to it.
        let end = last(EventType::PrestazioneFine, day.previous()).map(|(_, event)| event.date);
        let goes_on = |from: Day| end.is_none_or(|end| end < from);
        match (start.filter(|(_, from, _)| goes_on(*from)), claim) {
            (Some((start, from, monthly)), claim) => {
                let since = claim.map_or(from, |(_, claimed)| claimed);
                Some((since, Self { benefit, claim, start: Some(start), monthly }))
            }
            (None, Some((_, claimed))) if goes_on(claimed) => {
                Some((claimed, Self { benefit, claim, start: None, monthly: None }))
            }
            _ => None,
        }
    }

    /// The day of the claim.
    pub(crate) fn claimed(&self) -> Option<Day> {
        self.claim.map(|(_, day)| day)
    }
}
