//! `conditionality.justification`: whether a reason excuses an absence or a refusal.

use super::read::{after_reform, number, persons_roll};
use super::text::convocation;
use super::types::{Justification, JustificationInput, Problem};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::term::{Due, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::sanction::Subject;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::ladder::ReasonInfo;

/// Whether a reason excuses an absence or a refusal, with the rules applied.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/due` before 24 September 2015; [`Code::ParametroNonDisponibile`] at `/due` for an offer
/// before 14 July 2018; [`Code::ValoreNonValido`] at `/told` where it is before the offer.
///
/// ```
/// use collocamento::conditionality::{JustificationInput, Reason, Subject, justification};
/// use collocamento::{Rulebook, calendar::Day};
/// let ill = JustificationInput {
///     subject: Subject::Assenza,
///     reason: Reason::MalattiaInfortunio,
///     due: "2025-03-10".parse::<Day>()?.into(),
///     told: "2025-03-11".parse::<Day>()?.into(),
///     documented: true,
///     impediment_end: None,
/// };
/// let answer = justification(&Rulebook::bundled("nazionale")?, &ill)?;
/// assert!(answer.justified && answer.in_time);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn justification(rulebook: &Rulebook, input: &JustificationInput) -> Result<Answer<Justification>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &JustificationInput,
    journal: &mut Journal,
) -> Result<Justification, Error> {
    after_reform(rulebook, input.due.day(), "/due")?;
    if input.subject == Subject::Offerta && input.told.before(input.due) {
        return Err(Error::refused("/told", "precede la proposta", "it is before the proposal"));
    }
    let unknown = || Error::new(Code::RulebookNonValido).at("/reason");
    let reason = rulebook.reason(input.reason).ok_or_else(unknown)?;
    let late = in_time(rulebook, input, journal)?;
    let in_time = late.is_none();
    let checks = [known_reason(input, reason, journal), late, documented(input, reason, journal)];
    let problems: Vec<Problem> = checks.into_iter().flatten().collect();
    Ok(Justification { justified: problems.is_empty(), in_time, problems })
}

/// The seven reasons; an offer has six of them.
fn known_reason(input: &JustificationInput, reason: &ReasonInfo, journal: &mut Journal) -> Option<Problem> {
    let kept = reason.subjects.contains(&input.subject);
    journal.rule(rule::JUST_MOTIVO);
    journal.step(|| convocation::reason(input, kept));
    (!kept).then(|| Problem::new(rule::JUST_MOTIVO, convocation::reason_text(input.subject, kept)))
}

/// JUST-TEMPO and JUST-OFFERTA: the last day on which the reason can be told.
fn in_time(rulebook: &Rulebook, input: &JustificationInput, journal: &mut Journal) -> Result<Option<Problem>, Error> {
    let rule = tempo(input.subject);
    let last = last_day(rulebook, input)?;
    let kept = input.told.day() <= last.day;
    for rule in [rule].into_iter().chain(last.rules) {
        journal.rule(rule);
    }
    journal.step(|| convocation::told_by(input, rule, last.day, kept));
    Ok((!kept).then(|| Problem::new(rule, convocation::told_by_text(input, last.day, kept))))
}

const fn tempo(subject: Subject) -> Rule {
    match subject {
        Subject::Assenza => rule::JUST_TEMPO,
        Subject::Offerta => rule::JUST_OFFERTA,
    }
}

fn last_day(rulebook: &Rulebook, input: &JustificationInput) -> Result<Due, Error> {
    let due = input.due.day();
    let roll = persons_roll(rulebook, due, "/due")?;
    let (parameter, unit, start) = match input.subject {
        // Where the impediment goes on past the appointment, its end sets the term running.
        Subject::Assenza => {
            let start = input.impediment_end.map_or(due, |end| end.max(due));
            ("giorni_comunicazione_assenza", Unit::Giorni, start)
        }
        Subject::Offerta => ("giorni_comunicazione_offerta", Unit::GiorniLavorativi, due),
    };
    let amount = number(rulebook, parameter, due, "/due")?;
    Term { amount, unit, roll }.due(start, rulebook.holidays(), None).map_err(|error| error.at("/due"))
}

/// JUST-DOC for illness and family reasons; for an offer JUST-OFFERTA wants a document for any reason.
fn documented(input: &JustificationInput, reason: &ReasonInfo, journal: &mut Journal) -> Option<Problem> {
    let rule = match input.subject {
        _ if reason.document => rule::JUST_DOC,
        Subject::Offerta => rule::JUST_OFFERTA,
        Subject::Assenza => return None,
    };
    journal.rule(rule);
    journal.step(|| convocation::documented(input, rule));
    (!input.documented).then(|| Problem::new(rule, convocation::documented_text(input.documented)))
}
