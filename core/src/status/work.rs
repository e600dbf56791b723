//! The jobs of a dossier with their days and incomes, for rules that need more than the state.

use super::job::Job;
use crate::base::calendar::day::Day;
use crate::base::words::job::Family;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::eras::Law;

/// A job that counts for the state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work {
    pub(crate) start: Day,
    /// Its last day; [`Day::NEVER`] if none is agreed.
    pub(crate) last: Day,
    pub(crate) subordinate: bool,
    /// Its place among all jobs.
    pub(crate) place: usize,
    /// The event that gave its last income.
    pub(crate) income_event: usize,
    /// The event by which it started.
    pub(crate) started_by: usize,
    /// The event that set its last day.
    pub(crate) event: Option<usize>,
}

/// The jobs that count, as the state machine has them. The events are in order.
pub(crate) fn of<'n>(jobs: &[Job], name: impl Fn(u32) -> &'n str, law: &Law, events: &[(usize, &Event)]) -> Vec<Work> {
    let counting = jobs.iter().filter(|job| job.counts(law.at(job.start)));
    let work = counting.map(|job| Work {
        start: job.start,
        last: job.last,
        subordinate: job.family(law.at(job.start)) == Family::Subordinate,
        place: job.place,
        income_event: usize::try_from(job.income_event).unwrap_or(usize::MAX),
        started_by: started_by(job, name(job.key), events).unwrap_or_default(),
        event: ended_by(job, name(job.key), events),
    });
    work.collect()
}

fn started_by(job: &Job, name: &str, events: &[(usize, &Event)]) -> Option<usize> {
    let starts = |event: &Event| match &event.fact {
        Fact::RapportoInizio(start) => start.job.as_str() == name && event.date == job.start,
        _ => false,
    };
    events.iter().find(|(_, event)| starts(event)).map(|(index, _)| *index)
}

fn ended_by(job: &Job, name: &str, events: &[(usize, &Event)]) -> Option<usize> {
    let gives = |event: &Event| match &event.fact {
        Fact::RapportoFine(end) => end.job.as_str() == name && event.date == job.last,
        Fact::RapportoProroga(more) => more.job.as_str() == name && more.end == job.last,
        Fact::RapportoTrasformazione(change) => change.job.as_str() == name && change.end == Some(job.last),
        Fact::RapportoInizio(start) => start.job.as_str() == name && start.end == Some(job.last),
        _ => false,
    };
    let mut found = events.iter().rev().filter(|(_, event)| gives(event));
    found.next().map(|(index, _)| *index)
}
