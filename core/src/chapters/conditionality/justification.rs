//! `conditionality.justification`: whether a reason justifies an absence or a refusal.

use super::read::{after_reform, parameter};
use super::text::convocation;
use super::types::{Justification, JustificationInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Unmet;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::sanction::Subject;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_PERSONA;
use crate::rulebook::parameters::convocations::{GIORNI_COMUNICAZIONE_ASSENZA, GIORNI_COMUNICAZIONE_OFFERTA};
use crate::rulebook::read::Read;
use crate::rulebook::tables::ladder::ReasonInfo;

/// Checks whether a reason justifies an absence or a refusal, and returns the rules applied.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/due` before 24 September 2015; [`Code::ParametroNonDisponibile`] at `/due` for an offer
/// before 14 July 2018; [`Code::ValoreNonValido`] at `/told` if it is before the offer.
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
    let problems: Vec<Unmet> = checks.into_iter().flatten().collect();
    Ok(Justification { justified: problems.is_empty(), in_time, problems })
}

/// The seven reasons; six of them apply to an offer.
fn known_reason(input: &JustificationInput, reason: &ReasonInfo, journal: &mut Journal) -> Option<Unmet> {
    let kept = reason.subjects.contains(&input.subject);
    journal.apply(rule::JUST_MOTIVO, input.due.day(), || convocation::reason(input, kept));
    (!kept).then(|| Unmet::new(rule::JUST_MOTIVO, convocation::reason_text(input.subject, kept)))
}

/// JUST-TEMPO and JUST-OFFERTA: whether the reason is reported by its deadline.
fn in_time(rulebook: &Rulebook, input: &JustificationInput, journal: &mut Journal) -> Result<Option<Unmet>, Error> {
    let rule = match input.subject {
        Subject::Assenza => rule::JUST_TEMPO,
        Subject::Offerta => rule::JUST_OFFERTA,
    };
    let (last, days, roll) = last_day(rulebook, input, journal)?;
    let kept = input.told.day() <= last;
    journal.apply(rule, last, || convocation::reported(input, last, days, roll, kept));
    Ok((!kept).then(|| Unmet::new(rule, convocation::reported_text(input, last, kept))))
}

/// The last day for the reason, with the length of the term and its roll.
fn last_day(
    rulebook: &Rulebook,
    input: &JustificationInput,
    journal: &mut Journal,
) -> Result<(Day, Read<u32>, Read<Roll>), Error> {
    let due = input.due.day();
    let roll = parameter(rulebook, RINVIO_TERMINI_PERSONA, due, "/due")?;
    let (days, unit, start) = match input.subject {
        // If the impediment lasts beyond the appointment, the term runs from the end of the impediment.
        Subject::Assenza => {
            let start = input.impediment_end.map_or(due, |end| end.max(due));
            (GIORNI_COMUNICAZIONE_ASSENZA, Unit::Giorni, start)
        }
        Subject::Offerta => (GIORNI_COMUNICAZIONE_OFFERTA, Unit::GiorniLavorativi, due),
    };
    let days = parameter(rulebook, days, due, "/due")?;
    let last = journal.due(rulebook, Term { amount: *days, unit, roll: *roll }, start, "/due")?;
    Ok((last, days, roll))
}

/// JUST-DOC for the reasons that need a document; for an offer JUST-OFFERTA requires a document for any reason.
fn documented(input: &JustificationInput, reason: &ReasonInfo, journal: &mut Journal) -> Option<Unmet> {
    let rule = match input.subject {
        _ if reason.document => rule::JUST_DOC,
        Subject::Offerta => rule::JUST_OFFERTA,
        Subject::Assenza => return None,
    };
    journal.apply(rule, input.due.day(), || convocation::documented(input));
    (!input.documented).then(|| Unmet::new(rule, convocation::documented_text(input.documented)))
}
