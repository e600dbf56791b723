//! The order of the events of a dossier, the only one: by content, so that the order of the input decides nothing.

use std::cmp::Ordering;

use super::events::{DatedEvent, StateEvent};
use crate::base::words::event::AdrPhase;
use crate::base::words::event_type::EventType;
use crate::base::words::violation::Violation;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::{Adr, Violazione};

/// Puts facts in order: by day, place in the day, day of recording, effect on the state, and content. `event` finds the event of
/// a fact by its index; a table keeps no event that only affects the state: there the index decides, between equal changes.
pub(crate) fn put_in_order<'e>(facts: &mut [DatedEvent], event: impl Fn(usize) -> Option<&'e Event>) {
    // One fact a day, and the days in order: the case of most tables.
    if facts.is_sorted_by(|one, next| one.day < next.day) {
        return;
    }
    let order = |one: &DatedEvent, other: &DatedEvent| one.order(other, &event);
    facts.sort_unstable_by(order);
    let mut late = false;
    for day in facts.chunk_by_mut(|one, next| one.day == next.day) {
        let starts = day.partition_point(|fact| fact.rank() < START);
        let Some((before, after)) = day.split_at_mut_checked(starts) else { continue };
        if before.is_empty() {
            continue;
        }
        let started = after.iter().filter_map(|fact| match fact.change {
            StateEvent::Start { job, .. } => Some(job),
            _ => None,
        });
        let mut started: Vec<u32> = started.collect();
        started.sort_unstable();
        for fact in before {
            // A job of one day ends after it has started.
            if matches!(fact.change, StateEvent::End { job } if started.binary_search(&job).is_ok()) {
                (fact.moved, late) = (Some(AFTER_START), true);
            }
        }
    }
    if late {
        facts.sort_unstable_by(order);
    }
}

const START: u8 = 2;
const AFTER_START: u8 = 3;
const LAST: u8 = 17;

impl StateEvent {
    /// The place in the day, in the order in which they count.
    fn rank(&self) -> u8 {
        match self {
            Self::End { .. } => 1,
            Self::Start { .. } => START,
            Self::Extend { .. } => 4,
            Self::Transform { .. } => 5,
            Self::ChangeEmployer { .. } => 6,
            Self::Vary { .. } => 7,
            Self::Worked { .. } => 8,
            Self::Notice { .. } => 9,
            Self::WithdrawNotice { .. } => 10,
            Self::Did(_) => 11,
            Self::Claim { .. } => 12,
            Self::Annul { .. } => 13,
            Self::Revoke(_) => 14,
            Self::Restore { .. } => 15,
            Self::Sanction { .. } => 16,
            Self::BenefitStart(_) | Self::Other => LAST,
        }
    }
}

impl DatedEvent {
    fn rank(&self) -> u8 {
        self.moved.unwrap_or_else(|| self.change.rank())
    }

    fn order<'e>(&self, other: &Self, event: &impl Fn(usize) -> Option<&'e Event>) -> Ordering {
        let day = |fact: &Self| (fact.day, fact.rank());
        let place = |fact: &Self| event(fact.index()).filter(|_| fact.rank() == LAST).map(|event| event.fact.place());
        let content = |fact: &Self| event(fact.index()).map(|event| (&event.fact, &event.id, event.recorded_at));
        day(self)
            .cmp(&day(other))
            .then_with(|| place(self).cmp(&place(other)))
            .then_with(|| (self.known, self.change).cmp(&(other.known, other.change)))
            .then_with(|| content(self).cmp(&content(other)))
            .then(self.event.cmp(&other.event))
    }
}

impl Fact {
    /// The place among the facts that come last in a day: by type, the phases of the assegno di ricollocazione as they follow
    /// each other, violations by the letters of the law.
    fn place(&self) -> (EventType, Option<AdrPhase>, Option<Violation>) {
        let (phase, violation) = match self {
            Self::Adr(Adr { phase, .. }) => (Some(*phase), None),
            Self::Violazione(Violazione { violation, .. }) => (None, Some(*violation)),
            _ => (None, None),
        };
        (self.event_type(), phase, violation)
    }
}
