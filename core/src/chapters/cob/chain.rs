//! The jobs that the steps belong to (COB-03): by the codes of the communications, or by employer and start.

use std::collections::{BTreeMap, BTreeSet};

use super::communication::{Communication, Sent, Step};
use super::report::Report;
use super::text;
use super::versions::Versions;
use crate::base::calendar::day::Day;
use crate::rulebook::parameters::cob::JobLink;

/// What names a job: the employer's code and the first day.
pub(super) type Key = (Option<String>, Day);

/// A job with its communications.
#[derive(Debug, Default)]
pub(super) struct JobCommunications<'c> {
    pub(super) starts: Vec<&'c Communication>,
    pub(super) steps: Vec<&'c Communication>,
}

/// The jobs of a person, by what names them.
pub(super) fn jobs<'c>(
    versions: &Versions<'c>,
    link: JobLink,
    report: &mut Report,
) -> BTreeMap<Key, JobCommunications<'c>> {
    let mut jobs: BTreeMap<Key, JobCommunications<'c>> = BTreeMap::new();
    let mut earlier: BTreeMap<Key, (Key, Option<Sent>)> = BTreeMap::new();
    for (_, one) in versions.counting() {
        match (&one.step, key(one)) {
            (Step::Start, Some(key)) => jobs.entry(key).or_default().starts.push(one),
            (Step::Transfer { .. }, Some(from)) => {
                earlier.insert((one.employer.clone(), from.1), (from, one.sent));
            }
            _ => {}
        }
    }
    sent_again(&mut jobs, &earlier, report);
    let earlier = earlier.into_iter().map(|(later, transfer)| (later, transfer.0)).collect();
    let annulled: BTreeSet<Key> = versions.annulled_starts().filter_map(key).collect();
    let links = Links { started: jobs.keys().cloned().collect(), annulled, earlier, link };
    let chains = versions.chains();
    for (place, step) in versions.counting().filter(|(_, one)| one.step != Step::Start) {
        let chain = chains.get(place).copied().flatten();
        if chain.is_none() {
            report.about(step, "codiceComunicazionePrec", text::circle_of_codes());
        }
        let by_codes = chain.filter(|first| *first != place).and_then(|first| versions.content(first));
        let Some(key) = links.key(step, by_codes, report) else {
            report.about(step, "Contratto", text::not_rebuilt());
            continue;
        };
        if links.annulled.contains(&key) && !links.started.contains(&key) {
            report.about(step, step.step.element(), text::of_annulled_job());
            continue;
        }
        jobs.entry(key).or_default().steps.push(step);
    }
    jobs
}

/// Leaves out the starts that a new employer sends of jobs taken over from another: with the first day of the job, not before
/// the change of employer.
fn sent_again(
    jobs: &mut BTreeMap<Key, JobCommunications<'_>>,
    earlier: &BTreeMap<Key, (Key, Option<Sent>)>,
    report: &mut Report,
) {
    // A job that comes back to its first employer began there.
    let comes_back = |key: &Key| {
        let mut at = key;
        for _ in 0..Links::MOST_EMPLOYERS {
            match earlier.get(at) {
                Some((before, _)) if before == key => return true,
                Some((before, _)) => at = before,
                None => return false,
            }
        }
        true
    };
    for (key, (_, transfer)) in earlier.iter().filter(|(key, _)| !comes_back(key)) {
        let Some(job) = jobs.get_mut(key) else { continue };
        let is_first = |start: &&Communication| start.sent.is_some() && start.sent < *transfer;
        let (first, again): (Vec<&Communication>, Vec<_>) = job.starts.iter().copied().partition(is_first);
        again.iter().for_each(|start| report.about(start, start.step.element(), text::repeated()));
        if first.is_empty() {
            jobs.remove(key);
        } else {
            job.starts = first;
        }
    }
}

/// What names the job of a communication, before any change of employer.
fn key(communication: &Communication) -> Option<Key> {
    let employer = match &communication.step {
        Step::Transfer { from, .. } => Some(from.clone()),
        _ => communication.employer.clone(),
    };
    Some((employer, communication.contract.start?))
}

/// What links steps to jobs.
struct Links {
    started: BTreeSet<Key>,
    annulled: BTreeSet<Key>,
    /// The job of an earlier employer, by that of the later one.
    earlier: BTreeMap<Key, Key>,
    link: JobLink,
}

impl Links {
    /// A job changes its employer a few times at most; those that come back to one would go round for ever.
    const MOST_EMPLOYERS: usize = 100;

    /// What names the job of a step; `by_codes` is the first communication of its chain.
    fn key(&self, step: &Communication, by_codes: Option<&Communication>, report: &mut Report) -> Option<Key> {
        let (own, by_codes) = (self.first(step), by_codes.and_then(|first| self.first(first)));
        let is_known = |key: &Key| self.started.contains(key) || self.annulled.contains(key);
        let known = |key: &Option<Key>| key.clone().filter(is_known);
        let (own_known, codes_known) = (known(&own), known(&by_codes));
        if own_known.is_some() && codes_known.is_some() && own_known != codes_known {
            report.about(step, "Contratto", text::codes_differ());
        }
        match self.link {
            JobLink::Codici => codes_known.or(own_known).or(own).or(by_codes),
            JobLink::DatoreEInizio => own_known.or(codes_known).or(own).or(by_codes),
        }
    }

    /// What names the job of a communication with its first employer.
    fn first(&self, communication: &Communication) -> Option<Key> {
        let mut key = key(communication)?;
        for _ in 0..Self::MOST_EMPLOYERS {
            match self.earlier.get(&key) {
                Some(earlier) if !self.started.contains(&key) => key = earlier.clone(),
                _ => break,
            }
        }
        Some(key)
    }
}
