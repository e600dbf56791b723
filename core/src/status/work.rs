//! The jobs of a dossier with their days and incomes, for rules that need more than the state.

use super::job::Job;
use crate::base::calendar::day::Day;
use crate::base::words::job::Family;
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

/// The jobs that count, as the state machine has them.
pub(crate) fn of(jobs: &[Job], law: &Law) -> Vec<Work> {
    let index = |event: u32| usize::try_from(event).unwrap_or(usize::MAX);
    let counting = jobs.iter().filter(|job| job.counts(law.at(job.start)));
    let work = counting.map(|job| Work {
        start: job.start,
        last: job.last,
        subordinate: job.family(law.at(job.start)) == Family::Subordinate,
        place: job.place,
        income_event: index(job.income_event),
        started_by: index(job.event),
        event: job.end_event.map(index),
    });
    work.collect()
}
