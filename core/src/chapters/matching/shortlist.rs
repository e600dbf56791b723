//! The deadlines of a vacancy, and whether the shortlist can be sent.

use super::text;
use super::types::{Action, Shortlist, ShortlistInput, Standard};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
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
/// day; [`Code::ValoreNonValido`] for a selection requested or a shortlist sent before the vacancy was taken on.
///
/// ```
/// use collocamento::{Rulebook, matching};
/// let input = matching::ShortlistInput {
///     received: "2026-03-02".parse()?,
///     candidates: 16,
///     employer_allows_more: None,
///     selection_requested: None,
///     sent: None,
/// };
/// let answer = matching::shortlist(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.shortlist_by.to_string(), "2026-03-22");
/// assert_eq!(answer.action, matching::Action::ChiediParametri);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn shortlist(rulebook: &Rulebook, input: &ShortlistInput) -> Result<Answer<Shortlist>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ShortlistInput, journal: &mut Journal) -> Result<Shortlist, Error> {
    for (path, day) in [("/selection_requested", input.selection_requested), ("/sent", input.sent)] {
        if day.is_some_and(|day| day < input.received) {
            let (it, en) = ("la data precede la presa in carico", "the date is before the vacancy was taken on");
            return Err(Error::refused(path, it, en));
        }
    }
    let maximum = standard(rulebook, ROSA_MASSIMO, rule::MATCH_MAX, "/received", input.received)?;
    let publish_by = due(rulebook, journal, &PUBLICATION, input.received)?;
    let shortlist_by = due(rulebook, journal, &ROSA, input.received)?;
    let selection_by = input.selection_requested.map(|day| due(rulebook, journal, &SELECTION, day)).transpose()?;
    let outcome_by = input.sent.map(|day| due(rulebook, journal, &OUTCOME, day)).transpose()?;
    let fits = input.candidates <= *maximum || input.employer_allows_more == Some(true);
    journal.apply(rule::MATCH_MAX, input.received, || text::maximum(input, maximum));
    let action = if fits { Action::Invia } else { Action::ChiediParametri };
    Ok(Shortlist { publish_by, shortlist_by, selection_by, outcome_by, action })
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
