//! Section 4: the jobs of a dossier, each with its days as changed by later events.

use super::document::Experience;
use super::words::words;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::id::Id;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

/// The jobs that the events report, in the order of their first days. The events are in order.
pub(super) fn of(rulebook: &Rulebook, events: &[(usize, &Event)]) -> Result<Vec<Experience>, Error> {
    let mut jobs: Vec<(&Id, Experience)> = Vec::new();
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
                jobs.push((&start.job, job));
            }
            Fact::RapportoProroga(longer) => {
                if let Some(job) = last(&mut jobs, &longer.job) {
                    job.end = longer.end.finite();
                }
            }
            Fact::RapportoTrasformazione(other) => {
                let end = other.end.and_then(Day::finite);
                let kind = |cob| rulebook.job_kind(cob, event.date, end.is_some());
                let of_code = other.cob.as_deref().and_then(kind);
                let cob = other.cob.as_deref().map(|text| words(text, || at("cob"))).transpose()?;
                if let Some(job) = last(&mut jobs, &other.job) {
                    (job.kind, job.end) = (other.kind.or(of_code), end);
                    job.cob = cob.or(job.cob.take());
                }
            }
            Fact::RapportoFine(end) => {
                let cause = end.cause.as_deref().map(|text| words(text, || at("cause"))).transpose()?;
                if let Some(job) = last(&mut jobs, &end.job) {
                    (job.end, job.cause) = (Some(event.date), cause);
                }
            }
            _ => {}
        }
    }
    Ok(jobs.into_iter().map(|(_, job)| job).collect())
}

fn last<'a>(jobs: &'a mut [(&Id, Experience)], name: &Id) -> Option<&'a mut Experience> {
    jobs.iter_mut().rev().find(|(job, _)| *job == name).map(|(_, job)| job)
}
