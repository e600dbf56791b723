//! An index of the facts by what deadlines ask for.

use super::facts::{Facts, Registration, code, on_portal};
use crate::base::calendar::day::Day;
use crate::base::keyed::Keyed;
use crate::base::rule::TERM_ATT_LPT;
use crate::base::words::event_type::EventType;
use crate::base::words::state::State;
use crate::dossier::event::{Event, Fact};
use crate::dossier::known_events::KnownEvents;
use crate::dossier::services_given::services_given;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::deadline::MetBy;
use crate::status::work::Work;

/// Spans of days: from, and the day after the last.
type Spans = Vec<(Day, Day)>;

/// The start of a job, and the last day of the jobs that have started by then.
struct WorkUntil {
    start: Day,
    last: Day,
}

/// The facts, by what a deadline asks for.
pub(super) struct Index<'a> {
    /// The places of the events that may meet a deadline, by type and by code.
    by_type: Keyed<EventType, usize>,
    by_code: Keyed<(EventType, &'a str), usize>,
    /// The registrations that start the state: day and event.
    starts: Vec<(Day, usize)>,
    /// The spans without the state, except those that end with a restoration (STATO-35).
    lost: Spans,
    suspended: Spans,
    /// In the order of their starts.
    work: Vec<WorkUntil>,
}

impl<'a> Index<'a> {
    pub(super) fn of(rulebook: &'a Rulebook, facts: &Facts<'a>) -> Self {
        let Facts { seen, registrations, spans, .. } = facts;
        let mut accepted: Vec<usize> = registrations.iter().map(|one| one.event).collect();
        accepted.sort_unstable();
        let counts = |(index, event): &(usize, &Event)| match event.fact {
            Fact::Did(_) | Fact::DomandaPrestazione(_) => accepted.binary_search(index).is_ok(),
            Fact::Patto(_) => event.valid_patto(rulebook).is_some(),
            // TERM-ATT-LPT: elsewhere an appointment on the portal is no contact.
            _ if on_portal(&event.fact) => rulebook.in_force(TERM_ATT_LPT, event.date),
            _ => true,
        };
        let events = || seen.all().iter().enumerate().filter(|(_, one)| counts(one));
        let mut coded = Vec::new();
        for (place, (_, event)) in events() {
            add_codes(rulebook, event, |code| coded.push((code, place)));
        }
        let restorations = restorations(seen);
        let restored = |day: Day| active(spans, day) && restorations.binary_search(&day).is_ok();
        let kept = |wanted: &dyn Fn(&(Day, Day, State)) -> bool| {
            spans.iter().filter(|span| wanted(span)).map(|(from, after, _)| (*from, *after)).collect()
        };
        Self {
            by_type: Keyed::new(events().map(|(place, (_, event))| (event.fact.event_type(), place))),
            by_code: Keyed::of(coded),
            starts: starts(seen, registrations),
            lost: kept(&|(_, after, state)| !state.active() && !restored(*after)),
            suspended: kept(&|(_, _, state)| *state == State::Sospeso),
            work: work(facts.work),
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
        self.work.get(self.work.partition_point(|job| job.start <= day)).map(|job| job.start)
    }

    /// Whether some job runs on a day.
    pub(super) fn works_on(&self, day: Day) -> bool {
        let started = self.work.partition_point(|job| job.start <= day);
        started.checked_sub(1).and_then(|job| self.work.get(job)).is_some_and(|job| day <= job.last)
    }

    /// The place of the first wanted event for which `late` holds. `late` must stay true for all later places.
    pub(super) fn first(&self, wanted: &[MetBy], late: impl Fn(usize) -> bool) -> Option<usize> {
        let places = wanted.iter().filter_map(|met| {
            let kind = met.event;
            match met.codes.as_slice() {
                [] => first_late(self.by_type.values(&kind), &late),
                codes => {
                    let coded = codes.iter().map(|code| self.by_code.values(&(kind, code.as_str())));
                    coded.filter_map(|places| first_late(places, &late)).min()
                }
            }
        });
        places.min()
    }
}

/// Adds the codes by which an event meets a deadline, each with a type of event that carries it: its own, and those of the services
/// that it shows as given.
fn add_codes<'a>(rulebook: &'a Rulebook, event: &'a Event, mut add: impl FnMut((EventType, &'a str))) {
    let kind = event.fact.event_type();
    if let Some(code) = code(&event.fact) {
        add((kind, code));
    }
    let kinds: &[EventType] = match kind {
        EventType::AttivitaSap => &[EventType::Colloquio, EventType::Servizio],
        EventType::Colloquio | EventType::Servizio => &[kind],
        // No other event shows a service as given.
        _ => return,
    };
    for code in services_given(rulebook, event) {
        kinds.iter().for_each(|kind| add((*kind, code)));
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
fn restorations(seen: &KnownEvents<'_>) -> Vec<Day> {
    let restores = |event: &Event| matches!(&event.fact, Fact::Ripristino(one) if one.seniority == Some(true));
    seen.of_type(EventType::Ripristino).filter(|(_, event)| restores(event)).map(|(_, event)| event.date).collect()
}

/// The registrations that start the state, in order.
fn starts(seen: &KnownEvents<'_>, registrations: &[Registration]) -> Vec<(Day, usize)> {
    let starts = registrations.iter().filter(|one| one.starts);
    starts.filter_map(|one| Some((seen.event(one.event)?.date, one.event))).collect()
}

fn work(work: &[Work]) -> Vec<WorkUntil> {
    let mut jobs: Vec<WorkUntil> = work.iter().map(|job| WorkUntil { start: job.start, last: job.last }).collect();
    jobs.sort_unstable_by_key(|job| (job.start, job.last));
    let mut last = Day::ALWAYS;
    for job in &mut jobs {
        last = last.max(job.last);
        job.last = last;
    }
    jobs
}

/// The first day from this one on that is in one of the spans.
fn first_from(spans: &[(Day, Day)], day: Day) -> Option<Day> {
    spans.get(spans.partition_point(|(_, after)| *after <= day)).map(|(from, _)| day.max(*from))
}
