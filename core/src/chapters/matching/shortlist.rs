//! The deadlines of a vacancy, and whether the shortlist can be sent.

use super::text;
use super::types::{Action, Shortlist, ShortlistInput, Standard};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;

/// Gives the terms of a vacancy, and says whether the shortlist may go out.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] where the rulebook sets no such terms or not yet on the day, with the field that holds
/// it; [`Code::ValoreNonValido`] for a selection asked for or a shortlist sent before the vacancy was taken in.
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
            let (it, en) = ("la data precede la presa in carico", "the date is before the vacancy was taken in");
            return Err(Error::refused(path, it, en));
        }
    }
    let most = number(rulebook, "rosa_massimo", "MATCH-MAX", "/received", input.received)?;
    journal.rule("MATCH-PUB");
    journal.step(|| text::publish(input.received));
    let shortlist_by = due(rulebook, journal, &ROSA, input.received)?;
    let selection_by = input.selection_requested.map(|day| due(rulebook, journal, &SELECTION, day)).transpose()?;
    let outcome_by = input.sent.map(|day| due(rulebook, journal, &OUTCOME, day)).transpose()?;
    let fits = input.candidates <= most || input.employer_allows_more == Some(true);
    journal.rule("MATCH-MAX");
    journal.step(|| text::most(input, most));
    let action = if fits { Action::Invia } else { Action::ChiediParametri };
    Ok(Shortlist { publish_by: input.received, shortlist_by, selection_by, outcome_by, action })
}

const ROSA: Standard = Standard { rule: "MATCH-ROSA", parameter: "giorni_rosa", path: "/received" };

const SELECTION: Standard = Standard { rule: "MATCH-SEL", parameter: "giorni_selezione", path: "/selection_requested" };

const OUTCOME: Standard = Standard { rule: "MATCH-ESITO", parameter: "giorni_esito_rosa", path: "/sent" };

/// The last day of a standard; TERM-09 says that a holiday does not move it, unless the rulebook chooses otherwise.
fn due(rulebook: &Rulebook, journal: &mut Journal, standard: &Standard, start: Day) -> Result<Day, Error> {
    let amount = number(rulebook, standard.parameter, standard.rule, standard.path, start)?;
    let roll = Roll::by_name(rulebook.choice("rinvio_termini_servizio", start));
    let term = Term { amount, unit: Unit::Giorni, roll };
    let due = term.due(start, rulebook.holidays(), None).map_err(|error| error.at(standard.path))?.day;
    journal.rule(standard.rule);
    journal.rule(rule::TERM_09);
    journal.step(|| text::due(rulebook, standard, start, due));
    Ok(due)
}

/// A number that the rulebook sets; an error at the field where it does not.
fn number(rulebook: &Rulebook, name: &str, rule: &'static str, path: &str, day: Day) -> Result<u32, Error> {
    let missing = || {
        let (it, en) = ("questo rulebook non fissa questo standard", "this rulebook does not set this standard");
        Error::new(Code::ParametroNonDisponibile).at(path).rule(rule).detail("parameter", name).hint(Text::new(it, en))
    };
    rulebook.number(name, day).ok_or_else(missing)
}
