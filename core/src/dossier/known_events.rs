//! The events of a dossier that have happened and that the office knows, indexed by type and benefit.

use crate::base::calendar::day::Day;
use crate::base::keyed::Keyed;
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::dossier::event::{Event, Fact};

/// The events, in order.
#[derive(Debug)]
pub(crate) struct KnownEvents<'a> {
    /// With their index in the dossier.
    events: Vec<(usize, &'a Event)>,
    /// The place of each event, by its index.
    places: Vec<Option<usize>>,
    by_type: Keyed<EventType, usize>,
    by_benefit: Keyed<(EventType, Benefit), usize>,
}

impl<'a> KnownEvents<'a> {
    /// The events, given in order.
    pub(crate) fn new(events: Vec<(usize, &'a Event)>) -> Self {
        let about = |event: &Event| Some((event.fact.event_type(), benefit(&event.fact)?));
        let places = || events.iter().enumerate();
        Self {
            places: by_index(&events),
            by_type: Keyed::new(places().map(|(place, (_, event))| (event.fact.event_type(), place))),
            by_benefit: Keyed::new(places().filter_map(|(place, (_, event))| Some((about(event)?, place)))),
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
        self.places.get(index).copied().flatten()
    }

    /// An event, by its index.
    pub(crate) fn event(&self, index: usize) -> Option<&'a Event> {
        self.at(self.place(index)?).map(|(_, event)| event)
    }

    /// The events of a type, in order.
    pub(crate) fn of_type(&self, kind: EventType) -> impl Iterator<Item = (usize, &'a Event)> {
        self.by_type.values(&kind).iter().filter_map(|(_, place)| self.at(*place))
    }

    /// The last event of a type about a benefit up to a day, that day included.
    pub(crate) fn last_until(&self, kind: EventType, benefit: Benefit, day: Day) -> Option<(usize, &'a Event)> {
        let known = self.by_benefit.values(&(kind, benefit));
        let after = known.partition_point(|(_, place)| self.at(*place).is_some_and(|(_, event)| event.date <= day));
        known.get(after.checked_sub(1)?).and_then(|(_, place)| self.at(*place))
    }

    /// The first event of a type about a benefit from a day on.
    pub(crate) fn first_from(&self, kind: EventType, benefit: Benefit, day: Day) -> Option<(usize, &'a Event)> {
        let known = self.by_benefit.values(&(kind, benefit));
        let from = known.partition_point(|(_, place)| self.at(*place).is_some_and(|(_, event)| event.date < day));
        known.get(from).and_then(|(_, place)| self.at(*place))
    }

    /// The start of a benefit that is received on a day. The last day of a benefit belongs to it.
    pub(crate) fn received(&self, benefit: Benefit, day: Day) -> Option<(usize, &'a Event)> {
        let start = self.last_until(EventType::PrestazioneInizio, benefit, day)?;
        let over = self.is_over(benefit, start.1.date, day);
        (!over).then_some(start)
    }

    /// Whether a benefit that was claimed or has started on one day ended before another.
    pub(crate) fn is_over(&self, benefit: Benefit, from: Day, day: Day) -> bool {
        let end = self.last_until(EventType::PrestazioneFine, benefit, day.previous());
        end.is_some_and(|(_, end)| from <= end.date)
    }
}

/// The place of each event in the order, by its index.
fn by_index(events: &[(usize, &Event)]) -> Vec<Option<usize>> {
    let mut places = vec![None; events.iter().map(|(index, _)| index.saturating_add(1)).max().unwrap_or_default()];
    for (place, (index, _)) in events.iter().enumerate() {
        if let Some(known) = places.get_mut(*index) {
            *known = Some(place);
        }
    }
    places
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
