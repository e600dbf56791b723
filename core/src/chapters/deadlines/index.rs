//! What the deadlines look for among the facts, found without a look at all of them.

use super::facts::{Facts, Registration, code};
use crate::base::calendar::day::Day;
use crate::base::words::event_type::EventType;
use crate::base::words::state::State;
use crate::dossier::event::{Event, Fact};
use crate::dossier::seen::{Seen, of, sorted};
use crate::rulebook::tables::deadline::MetBy;
use crate::status::work::Work;

/// Spans of days: from, and the day after the last.
type Spans = Vec<(Day, Day)>;

/// The facts, by what a deadline asks for.
pub(super) struct Index<'a> {
    /// The places of the events that may meet a deadline, by type and by code.
    by_type: Vec<(EventType, usize)>,
    by_code: Vec<((EventType, &'a str), usize)>,
    /// The registrations that start the state: day and event.
    starts: Vec<(Day, usize)>,
    /// The spans without the state, those apart after which it is restored.
    lost: Spans,
    suspended: Spans,
    /// The first day of each job, and the last day of those that have started by then.
    work: Spans,
}

impl<'a> Index<'a> {
    pub(super) fn of(facts: &Facts<'a>) -> Self {
        let Facts { seen, registrations, spans, .. } = facts;
        let accepted = sorted(registrations.iter().map(|one| (one.event, ())));
        let counts = |(index, event): &(usize, &Event)| match event.fact {
            Fact::Did(_) | Fact::DomandaPrestazione(_) => !of(&accepted, *index).is_empty(),
            _ => true,
        };
        let events = || seen.all().iter().enumerate().filter(|(_, one)| counts(one));
        let coded = |event: &'a Event| Some((event.fact.event_type(), code(&event.fact)?));
        let restorations = restorations(seen);
        let restored = |day: Day| active(spans, day) && restorations.binary_search(&day).is_ok();
        let kept = |wanted: &dyn Fn(&(Day, Day, State)) -> bool| {
            spans.iter().filter(|span| wanted(span)).map(|(from, after, _)| (*from, *after)).collect()
        };
        Self {
            by_type: sorted(events().map(|(place, (_, event))| (event.fact.event_type(), place))),
            by_code: sorted(events().filter_map(|(place, (_, event))| Some((coded(event)?, place)))),
            starts: starts(seen, registrations),
            lost: kept(&|(_, after, state)| !state.active() && !restored(*after)),
            suspended: kept(&|(_, _, state)| *state == State::Sospeso),
            work: work(&facts.work),
        }
    }

    /// The first registration from a day on, and its day.
    pub(super) fn registered_from(&self, day: Day) -> Option<(usize, Day)> {
        let place = self.starts.partition_point(|(date, _)| *date < day);
        self.starts.get(place).map(|(date, event)| (*event, *date))
    }

    /// The registration that holds on a day, and its own day.
    pub(super) fn registered_by(&self, day: Day) -> Option<(usize, Day)> {
        let after = self.starts.partition_point(|(date, _)| *date <= day);
        self.starts.get(after.checked_sub(1)?).map(|(date, event)| (*event, *date))
    }

    /// The first day from this one on without the state.
    pub(super) fn lost_from(&self, day: Day) -> Option<Day> {
        first_from(&self.lost, day)
    }

    /// The first suspended day from this one on.
    pub(super) fn suspended_from(&self, day: Day) -> Option<Day> {
        first_from(&self.suspended, day)
    }

    /// The suspended spans that start on a day or later.
    pub(super) fn suspensions_from(&self, day: Day) -> &[(Day, Day)] {
        let first = self.suspended.partition_point(|(from, _)| *from < day);
        self.suspended.get(first..).unwrap_or_default()
    }

    /// The first day after this one on which a job starts.
    pub(super) fn work_after(&self, day: Day) -> Option<Day> {
        self.work.get(self.work.partition_point(|(start, _)| *start <= day)).map(|(start, _)| *start)
    }

    /// Whether some job runs on a day.
    pub(super) fn works_on(&self, day: Day) -> bool {
        let started = self.work.partition_point(|(start, _)| *start <= day);
        started.checked_sub(1).and_then(|last| self.work.get(last)).is_some_and(|(_, last)| day <= *last)
    }

    /// The place of the first event of some kinds that is late enough, which all events after it are too.
    pub(super) fn first(&self, wanted: &[MetBy], late: impl Fn(usize) -> bool) -> Option<usize> {
        let places = wanted.iter().filter_map(|met| {
            let kind = met.event;
            match met.codes.as_slice() {
                [] => first_late(of(&self.by_type, kind), &late),
                codes => {
                    codes.iter().filter_map(|code| first_late(of(&self.by_code, (kind, code.as_str())), &late)).min()
                }
            }
        });
        places.min()
    }
}

fn first_late<K>(places: &[(K, usize)], late: impl Fn(usize) -> bool) -> Option<usize> {
    places.get(places.partition_point(|(_, place)| !late(*place))).map(|(_, place)| *place)
}

/// Whether the state is active on a day.
pub(super) fn active(spans: &[(Day, Day, State)], day: Day) -> bool {
    let after = spans.partition_point(|(from, ..)| *from <= day);
    let span = after.checked_sub(1).and_then(|place| spans.get(place));
    span.is_some_and(|(_, after, state)| day < *after && state.active())
}

/// STATO-35: the days on which the state may be taken up with the seniority that it had, as if it had not been lost.
fn restorations(seen: &Seen<'_>) -> Vec<Day> {
    let restores = |event: &Event| matches!(&event.fact, Fact::Ripristino(one) if one.seniority == Some(true));
    seen.of_type(EventType::Ripristino).filter(|(_, event)| restores(event)).map(|(_, event)| event.date).collect()
}

/// The registrations that start the state, in order.
fn starts(seen: &Seen<'_>, registrations: &[Registration]) -> Vec<(Day, usize)> {
    let starts = registrations.iter().filter(|one| one.starts);
    starts.filter_map(|one| Some((seen.event(one.event)?.date, one.event))).collect()
}

fn work(work: &[Work]) -> Spans {
    let mut spans = sorted(work.iter().map(|work| (work.start, work.last)));
    let mut last = Day::ALWAYS;
    for span in &mut spans {
        last = last.max(span.1);
        span.1 = last;
    }
    spans
}

/// The first day from this one on that is in one of the spans.
fn first_from(spans: &[(Day, Day)], day: Day) -> Option<Day> {
    spans.get(spans.partition_point(|(_, after)| *after <= day)).map(|(from, _)| day.max(*from))
}
