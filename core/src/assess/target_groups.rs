//! `targets.assess`: the target groups of the person of a dossier, with the facts that the jobs show.

use std::borrow::Cow;

use serde::Serialize;

use super::work_facts::WorkFacts;
use super::{run, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::chapters::targets::classify;
use crate::chapters::targets::types::Groups;
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::targets::{
    MESI_MOLTO_SVANTAGGIATO, MESI_MOLTO_SVANTAGGIATO_CON_ALTRO, MESI_SVANTAGGIATO,
};
use crate::status::work::Work;

/// The groups of a person, and the facts for them that the jobs of the dossier show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DossierGroups {
    /// The groups, as `targets.classify` answers. Missing facts are facts of the dossier, or fields of
    /// `targets.classify` that no dossier has.
    #[serde(flatten)]
    pub groups: Groups,
    /// Whole months up to the day, that day included, without regularly paid work; null if the dossier shows no such
    /// work to count from.
    pub months_without_regular_work: Option<u32>,
    /// The day after the last one of regularly paid work; null while it lasts, and if there was none.
    pub without_regular_work_since: Option<Day>,
    /// Whether those months are at least 6 (disadvantaged).
    pub six_months: Option<bool>,
    /// Whether they are at least 12 (very disadvantaged, with another condition).
    pub twelve_months: Option<bool>,
    /// Whether they are at least 24 (very disadvantaged).
    pub twenty_four_months: Option<bool>,
    /// The facts that were read from the dossier, each with its events.
    pub derived: Vec<DerivedFact>,
}

/// A fact of `targets.classify` that the dossier provides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DerivedFact {
    /// The field of `targets.classify`.
    pub fact: &'static str,
    /// The indices of the events read, in their order.
    pub events: Vec<usize>,
}

/// Finds the target groups of the person of a dossier on its day. The months without regularly paid work are read from the jobs, and
/// do not depend on a DID.
///
/// # Errors
/// As [`crate::assess`] and [`crate::targets::classify`], at the fields of the dossier.
///
/// ```
/// use collocamento::{Dossier, Rulebook, targets};
/// let dossier = Dossier::from_json(r#"{
///     "person": {}, "as_of": "2025-09-30", "events": [
///         {"type": "rapporto_inizio", "date": "2021-03-01", "job": "a", "kind": "indeterminato", "annual_income": "21000.00"},
///         {"type": "rapporto_fine", "date": "2025-03-31", "job": "a"}
///     ]
/// }"#)?;
/// let groups = targets::assess(&Rulebook::bundled("nazionale")?, &dossier)?;
/// assert_eq!(groups.months_without_regular_work, Some(6));
/// assert_eq!(groups.groups.svantaggiato, Some(true));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn assess(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<DossierGroups>, Error> {
    answer(rulebook, |journal| run_groups(rulebook, dossier, journal))
}

pub(crate) fn run_groups(
    rulebook: &Rulebook,
    dossier: &Dossier,
    journal: &mut Journal,
) -> Result<DossierGroups, Error> {
    let as_of = dossier.as_of;
    let at = |error: Error| error.at("/as_of");
    let replayed = run::replay(rulebook, dossier, &mut journal.inner())?;
    let work = &replayed.work;
    let shown = WorkFacts::of(rulebook, dossier, (work, &replayed.dated), replayed.status.seniority_days)?;
    let WorkFacts { facts, regular, months, since, least } = shown;
    journal.apply(rule::TARG_MESI, as_of, || text::without_regular_work(months, since, least));
    let mut groups = classify::run(rulebook, &facts, journal).map_err(in_dossier)?;
    groups.missing.iter_mut().for_each(path_in_dossier);
    groups.findings.extend(unreviewed(rulebook, &[rule::TARG_MESI], as_of));
    groups.missing.sort_unstable();
    groups.missing.dedup();
    let reached = |parameter| -> Result<Option<bool>, Error> {
        let months_needed = rulebook.read(parameter, as_of).map_err(at)?;
        Ok(months.map(|months| months >= *months_needed))
    };
    let all = || work.iter();
    let derived = [
        ("months_without_regular_work", months.map(|_| events(all()))),
        ("had_regular_job", facts.had_regular_job.map(|_| events(regular.iter().copied()))),
        ("working", facts.working.map(|_| events(all()))),
        ("seniority_days", facts.seniority_days.map(|_| replayed.registrations.iter().map(|one| one.event).collect())),
    ];
    Ok(DossierGroups {
        groups,
        months_without_regular_work: months,
        without_regular_work_since: since,
        six_months: reached(MESI_SVANTAGGIATO)?,
        twelve_months: reached(MESI_MOLTO_SVANTAGGIATO_CON_ALTRO)?,
        twenty_four_months: reached(MESI_MOLTO_SVANTAGGIATO)?,
        derived: derived
            .into_iter()
            .filter_map(|(fact, events)| events.map(|events| DerivedFact { fact, events }))
            .collect(),
    })
}

/// The events that set the days of some jobs, and the income of those that are not subordinate, in order.
fn events<'w>(work: impl Iterator<Item = &'w Work>) -> Vec<usize> {
    let mut events: Vec<usize> = work.flat_map(told_by).flatten().collect();
    events.sort_unstable();
    events.dedup();
    events
}

fn told_by(work: &Work) -> [Option<usize>; 3] {
    [Some(work.started_by), work.event, Some(work.income_event).filter(|_| !work.subordinate)]
}

/// Where a fact of `targets.classify` is found in a dossier; a fact that no dossier holds keeps its name.
fn path_in_dossier(path: &mut Cow<'static, str>) {
    *path = Cow::Borrowed(match path.as_ref() {
        "/birth_date" => "/person/birth_date",
        "/sex" => "/person/sex",
        "/date" => "/as_of",
        "/months_without_regular_work" | "/had_regular_job" | "/working" => "/events",
        _ => return,
    });
}

fn in_dossier(error: Error) -> Error {
    error.moved(|path| match path {
        "/birth_date" => "/person/birth_date".to_owned(),
        "/date" => "/as_of".to_owned(),
        path => path.to_owned(),
    })
}
