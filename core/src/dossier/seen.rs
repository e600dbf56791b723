//! The events of a dossier that have happened and that the office knows, with what finds them without a look at all the others.

use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::dossier::event::{Event, Fact};

/// The events, in order.
#[derive(Debug)]
pub(crate) struct Seen<'a> {
    /// With their index in the dossier.
    events: Vec<(usize, &'a Event)>,
    /// The place of each event, by its index.
    places: Vec<(usize, usize)>,
    by_type: Vec<(EventType, usize)>,
    by_benefit: Vec<((EventType, Benefit), usize)>,
}

impl<'a> Seen<'a> {
    /// The events, given in order.
    pub(crate) fn new(events: Vec<(usize, &'a Event)>) -> Self {
        let about = |event: &Event| Some((event.fact.event_type(), benefit(&event.fact)?));
        let places = || events.iter().enumerate();
        Self {
            places: sorted(places().map(|(place, (index, _))| (*index, place))),
            by_type: sorted(places().map(|(place, (_, event))| (event.fact.event_type(), place))),
            by_benefit: sorted(places().filter_map(|(place, (_, event))| Some((about(event)?, place)))),
            events,
        }
    }

    /// All, with their index, in order.
    pub(crate) fn all(&self) -> &[(usize, &'a Event)] {
        &self.events
    }

    /// The event at a place of the order, with its index.
    pub(crate) fn at(&self, place: usize) -> Option<(usize, &'a Event)> {
        self.events.get(place).copied()
    }

    /// The place of an event, by its index.
    pub(crate) fn place(&self, index: usize) -> Option<usize> {
        let found = self.places.binary_search_by_key(&index, |(one, _)| *one).ok()?;
        self.places.get(found).map(|(_, place)| *place)
    }

    /// An event, by its index.
    pub(crate) fn event(&self, index: usize) -> Option<&'a Event> {
        self.at(self.place(index)?).map(|(_, event)| event)
    }

    /// The events of a type, in order.
    pub(crate) fn of_type(&self, kind: EventType) -> impl Iterator<Item = (usize, &'a Event)> {
        of(&self.by_type, kind).iter().filter_map(|(_, place)| self.at(*place))
    }

    /// The last event of a type about a benefit up to a day, that day included.
    pub(crate) fn last_until(&self, kind: EventType, benefit: Benefit, day: Day) -> Option<(usize, &'a Event)> {
        let known = of(&self.by_benefit, (kind, benefit));
        let after = known.partition_point(|(_, place)| self.at(*place).is_some_and(|(_, event)| event.date <= day));
        known.get(after.checked_sub(1)?).and_then(|(_, place)| self.at(*place))
    }

    /// The first event of a type about a benefit from a day on.
    pub(crate) fn first_from(&self, kind: EventType, benefit: Benefit, day: Day) -> Option<(usize, &'a Event)> {
        let known = of(&self.by_benefit, (kind, benefit));
        let from = known.partition_point(|(_, place)| self.at(*place).is_some_and(|(_, event)| event.date < day));
        known.get(from).and_then(|(_, place)| self.at(*place))
    }
}

/// The benefit that is claimed, or that starts or ends.
const fn benefit(fact: &Fact) -> Option<Benefit> {
    match fact {
        Fact::DomandaPrestazione(claim) => Some(claim.benefit),
        Fact::PrestazioneInizio(start) => Some(start.benefit),
        Fact::PrestazioneFine(end) => Some(end.benefit),
        _ => None,
    }
}

/// Keys with their values, in order.
pub(crate) fn sorted<K: Ord, V: Ord>(pairs: impl Iterator<Item = (K, V)>) -> Vec<(K, V)> {
    let mut pairs: Vec<(K, V)> = pairs.collect();
    pairs.sort_unstable();
    pairs
}

/// The values of a key.
pub(crate) fn of<K: Ord + Copy, V>(pairs: &[(K, V)], key: K) -> &[(K, V)] {
    let (from, to) = (pairs.partition_point(|(one, _)| *one < key), pairs.partition_point(|(one, _)| *one <= key));
    pairs.get(from..to).unwrap_or_default()
}
