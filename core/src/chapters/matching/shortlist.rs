//! The deadlines of a vacancy, and whether the shortlist can be sent.

use super::text;
use super::types::{Action, Shortlist, ShortlistInput, Standard};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::selection::RequestKind;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_SERVIZIO;
use crate::rulebook::parameters::matching::{
    GIORNI_ESITO_ROSA, GIORNI_PUBBLICAZIONE, GIORNI_ROSA, GIORNI_SELEZIONE, ROSA_MASSIMO,
};
use crate::rulebook::read::{Param, Read};

/// The deadlines of a vacancy, and whether the shortlist may be sent.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at the field with the day, if the rulebook sets no such deadlines for that
/// day; [`Code::ValoreNonValido`] for a selection requested, a shortlist sent or a day asked about before the vacancy was
/// taken on; [`Code::CampoMancante`] at `/sent` if only the number of its names is given.
///
/// ```
/// use collocamento::{Rulebook, matching};
/// let input = matching::ShortlistInput {
///     received: "2026-03-02".parse()?,
///     asked: Some(matching::RequestKind::Preselezione),
///     candidates: 16,
///     employer_allows_more: None,
///     selection_requested: None,
///     sent: None,
///     names: None,
///     as_of: Some("2026-03-23".parse()?),
/// };
/// let answer = matching::shortlist(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.shortlist_by.to_string(), "2026-03-22");
/// assert_eq!(answer.action, matching::Action::ChiediParametri);
/// assert_eq!(answer.findings[0].rule, "MATCH-ROSA");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn shortlist(rulebook: &Rulebook, input: &ShortlistInput) -> Result<Answer<Shortlist>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ShortlistInput, journal: &mut Journal) -> Result<Shortlist, Error> {
    let days = [("/selection_requested", input.selection_requested), ("/sent", input.sent), ("/as_of", input.as_of)];
    for (path, day) in days {
        if day.is_some_and(|day| day < input.received) {
            let (it, en) = ("la data precede la presa in carico", "the date is before the vacancy was taken on");
            return Err(Error::refused(path, it, en));
        }
    }
    if input.names.is_some() && input.sent.is_none() {
        return Err(Error::new(Code::CampoMancante).at("/sent"));
    }
    let maximum = standard(rulebook, ROSA_MASSIMO, rule::MATCH_MAX, "/received", input.received)?;
    let publish_by = due(rulebook, journal, &PUBLICATION, input.received)?;
    let shortlist_by = due(rulebook, journal, &ROSA, input.received)?;
    let selection_by =
        selection_requested(input, journal).map(|day| due(rulebook, journal, &SELECTION, day)).transpose()?;
    let outcome_by = input.sent.map(|day| due(rulebook, journal, &OUTCOME, day)).transpose()?;
    journal.apply(rule::MATCH_MAX, input.received, || text::maximum(input, maximum));
    let action = match input.candidates {
        0 => Action::CercaCandidati,
        some if some <= *maximum || input.employer_allows_more == Some(true) => Action::Invia,
        _ => Action::ChiediParametri,
    };
    let late = late(input, shortlist_by);
    let findings = late.into_iter().chain(too_many(input, maximum, journal)).collect();
    Ok(Shortlist { publish_by, shortlist_by, selection_by, outcome_by, action, findings })
}

/// The day on which a selection was requested, if it was.
fn selection_requested(input: &ShortlistInput, journal: &mut Journal) -> Option<Day> {
    let with_vacancy = input.asked == Some(RequestKind::Selezione) && input.selection_requested.is_none();
    if with_vacancy {
        journal.assume("/selection_requested", text::selection_with_vacancy);
    }
    input.selection_requested.or(with_vacancy.then_some(input.received))
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

const PUBLICATION: Standard = Standard { rule: rule::MATCH_PUB, days: GIORNI_PUBBLICAZIONE, path: "/received" };

const ROSA: Standard = Standard { rule: rule::MATCH_ROSA, days: GIORNI_ROSA, path: "/received" };

const SELECTION: Standard = Standard { rule: rule::MATCH_SEL, days: GIORNI_SELEZIONE, path: "/selection_requested" };

const OUTCOME: Standard = Standard { rule: rule::MATCH_ESITO, days: GIORNI_ESITO_ROSA, path: "/sent" };

/// The last day of a standard. By TERM-09 a holiday does not move it, unless the rulebook chooses otherwise.
fn due(rulebook: &Rulebook, journal: &mut Journal, term: &Standard, start: Day) -> Result<Day, Error> {
    let days = standard(rulebook, term.days, term.rule, term.path, start)?;
    let roll = rulebook.find(RINVIO_TERMINI_SERVIZIO, start);
    let length = Term { amount: *days, unit: Unit::Giorni, roll: roll.map(Read::value).unwrap_or_default() };
    let due = length.due(start, rulebook.holidays(), None).map_err(|error| error.at(term.path))?.day;
    journal.rule(rule::TERM_09);
    journal.apply(term.rule, due, || text::due(rulebook, term, days, roll, start, due));
    Ok(due)
}

/// A number that the rulebook sets; an error at the field if it is not set.
fn standard(rulebook: &Rulebook, parameter: Param<u32>, rule: Rule, path: &str, day: Day) -> Result<Read<u32>, Error> {
    let missing = || {
        let (it, en) =
            ("questa raccolta di regole non fissa questo standard", "this rulebook does not set this standard");
        let error = Error::new(Code::ParametroNonDisponibile).at(path).rule(rule).hint(Text::new(it, en));
        error.detail("parameter", parameter.name())
    };
    rulebook.find(parameter, day).ok_or_else(missing)
}
