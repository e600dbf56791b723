//! The deadlines of a vacancy, and whether the shortlist can be sent.

use super::steps::{Given, Steps};
use super::text;
use super::types::{Action, Shortlist, ShortlistInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::selection::RequestKind;
use crate::base::words::vacancy::VacancyOrigin;
use crate::chapters::workflow::processes::of_vacancy;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::matching::ROSA_MASSIMO;
use crate::rulebook::read::Read;
use crate::rulebook::tables::workflow::definition::Workflow;

/// The deadlines of a vacancy, and whether the shortlist may be sent.
///
/// The deadlines are those of the workflow of vacancies, which [`replay`](crate::vacancy::replay) reports too.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at the field with the day, if the rulebook sets no such deadlines for that
/// day; [`Code::ValoreNonValido`] for a selection requested, a shortlist sent or a day asked about before the vacancy was
/// taken on; [`Code::CampoMancante`] at `/sent` if only the number of its names is given.
///
/// ```
/// use collocamento::{Rulebook, matching};
/// let input = matching::ShortlistInput::new("2026-03-02".parse()?, 16)
///     .asked(matching::RequestKind::Preselezione)
///     .as_of("2026-03-23".parse()?);
/// let answer = matching::shortlist(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.shortlist_by.map(|day| day.to_string()).as_deref(), Some("2026-03-22"));
/// assert_eq!(answer.action, matching::Action::ChiediParametri);
/// assert_eq!(answer.findings[0].rule, "MATCH-ROSA");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn shortlist(rulebook: &Rulebook, input: &ShortlistInput) -> Result<Answer<Shortlist>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ShortlistInput, journal: &mut Journal) -> Result<Shortlist, Error> {
    let days = [("/selection_requested", input.selection_requested), ("/sent", input.sent), ("/as_of", input.as_of)];
    let mut checks = Checks::default();
    for (path, day) in days {
        let early = day.is_some_and(|day| day < input.received);
        let (it, en) = ("la data precede la presa in carico", "the date is before the vacancy was taken on");
        checks.refuse_if(early, path, it, en);
    }
    if input.names.is_some() && input.sent.is_none() {
        checks.add(Error::new(Code::CampoMancante).at("/sent"));
    }
    checks.end()?;
    let not_set = |rule: Rule| {
        let (it, en) =
            ("questa raccolta di regole non fissa questo standard", "this rulebook does not set this standard");
        Error::new(Code::ParametroNonDisponibile).at("/received").rule(rule).hint(Text::new(it, en))
    };
    let maximum = rulebook.find(ROSA_MASSIMO, input.received);
    let maximum = maximum.ok_or_else(|| not_set(rule::MATCH_MAX).detail("parameter", ROSA_MASSIMO.name()))?;
    let kind = input.asked.unwrap_or(RequestKind::Preselezione);
    let workflow = of_vacancy(rulebook, "/asked", kind.as_str())?;
    let given = Given { kind, origin: input.origin.unwrap_or(VacancyOrigin::Richiesta), input };
    if given.selection_with_vacancy() {
        journal.assume("/selection_requested", text::selection_with_vacancy);
    }
    let steps = given.steps(rulebook, workflow, journal)?;
    assumed(rulebook, workflow, &given, &steps, journal)?;
    journal.apply(rule::MATCH_MAX, input.received, || text::maximum(input, maximum));
    let action = match input.candidates {
        0 => Action::CercaCandidati,
        some if some <= *maximum || input.employer_allows_more == Some(true) => Action::Invia,
        _ => Action::ChiediParametri,
    };
    let late = steps.shortlist_by.filter(|_| !steps.gave_way).and_then(|by| late(input, by));
    let findings = late.into_iter().chain(too_many(input, maximum, journal)).collect();
    let Steps { publish_by, shortlist_by, preselection_by, selection_by, outcome_by, .. } = steps;
    let publish_by = publish_by.ok_or_else(|| not_set(rule::MATCH_PUB))?;
    Ok(Shortlist { publish_by, preselection_by, shortlist_by, selection_by, outcome_by, action, findings })
}

/// Says what the deadlines rest on where the kind of request or the origin is not given and another one would change them.
fn assumed(
    rulebook: &Rulebook,
    workflow: &Workflow,
    given: &Given<'_>,
    steps: &Steps,
    journal: &mut Journal,
) -> Result<(), Error> {
    let differs = |other: Given<'_>| other.steps(rulebook, workflow, &mut journal.inner()).map(|other| other != *steps);
    let of_kind = given.input.asked.is_none() && differs(Given { kind: RequestKind::Rosa, ..*given })?;
    let of_origin = given.input.origin.is_none() && differs(Given { origin: VacancyOrigin::Scouting, ..*given })?;
    if of_kind {
        journal.assume("/asked", text::preselection_assumed);
    }
    if of_origin {
        journal.assume("/origin", text::request_assumed);
    }
    Ok(())
}

/// MATCH-ROSA: a shortlist sent after its last day, or not sent yet on a day after it.
fn late(input: &ShortlistInput, by: Day) -> Option<Finding> {
    let day = input.sent.or(input.as_of).filter(|day| by < *day)?;
    let message = text::late(input.sent.is_some(), by, day);
    let finding = Finding::new(Severity::Avviso, rule::MATCH_ROSA, None, message);
    Some(finding.detail("due", by.to_string()).detail("days_late", by.days_until(day)))
}

/// MATCH-MAX: a shortlist sent with more names than the employer may be sent without asking.
fn too_many(input: &ShortlistInput, maximum: Read<u32>, journal: &mut Journal) -> Option<Finding> {
    input.sent?;
    if input.names.is_none() {
        journal.assume("/names", text::all_sent);
    }
    let names = input.names.unwrap_or(input.candidates);
    let allowed = names <= *maximum || input.employer_allows_more == Some(true);
    let message = || text::too_many(names, maximum);
    (!allowed).then(|| Finding::new(Severity::Avviso, rule::MATCH_MAX, None, message()).detail("names", names))
}
