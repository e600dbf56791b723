//! Section 4: the jobs of a dossier, each with its days as changed by later events.

use std::collections::BTreeMap;

use super::document::Experience;
use super::words::words;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::id::Id;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

/// The jobs that the events report, in the order of their first days. The events are in order.
pub(super) fn of(rulebook: &Rulebook, events: &[(usize, &Event)]) -> Result<Vec<Experience>, Error> {
    let mut jobs: Vec<Experience> = Vec::new();
    // The places of the jobs that started last, by name.
    let mut places: BTreeMap<&Id, usize> = BTreeMap::new();
    for (index, event) in events {
        let at = |field: &str| format!("/events/{index}/{field}");
        match &event.fact {
            Fact::RapportoInizio(start) => {
                let end = start.end.and_then(Day::finite);
                let kind = |cob| rulebook.kind_of_code(cob, event.date, end.is_some(), start.agency == Some(true));
                let of_code = start.cob.as_deref().and_then(kind);
                let job = Experience {
                    job: Some(words(start.job.as_str(), || at("job"))?),
                    employer: start.employer.as_deref().map(|text| words(text, || at("employer"))).transpose()?,
                    kind: start.kind.or(of_code),
                    cob: start.cob.as_deref().map(|text| words(text, || at("cob"))).transpose()?,
                    start: Some(event.date),
                    end,
                    ..Experience::default()
                };
                places.insert(&start.job, jobs.len());
                jobs.push(job);
            }
            Fact::RapportoProroga(longer) => {
                if let Some(job) = places.get(&longer.job).and_then(|place| jobs.get_mut(*place)) {
                    job.end = longer.end.finite();
                }
            }
            Fact::RapportoTrasformazione(other) => {
                let end = other.end.and_then(Day::finite);
                let kind = |cob| rulebook.job_kind(cob, event.date, end.is_some());
                let of_code = other.cob.as_deref().and_then(kind);
                let cob = other.cob.as_deref().map(|text| words(text, || at("cob"))).transpose()?;
                if let Some(job) = places.get(&other.job).and_then(|place| jobs.get_mut(*place)) {
                    (job.kind, job.end) = (other.kind.or(of_code), end);
                    job.cob = cob.or(job.cob.take());
                }
            }
            Fact::RapportoFine(end) => {
                let cause = end.cause.as_deref().map(|text| words(text, || at("cause"))).transpose()?;
                if let Some(job) = places.get(&end.job).and_then(|place| jobs.get_mut(*place)) {
                    (job.end, job.cause) = (Some(event.date), cause);
                }
            }
            _ => {}
        }
    }
    Ok(jobs)
}
