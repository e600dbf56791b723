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
use crate::rulebook::parameters::convocations::{
    AfterImpediment, GIORNI_COMUNICAZIONE_ASSENZA, GIORNI_COMUNICAZIONE_OFFERTA, TERMINE_DOPO_IMPEDIMENTO,
};
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
/// let (due, told): (Day, Day) = ("2025-03-10".parse()?, "2025-03-11".parse()?);
/// let ill = JustificationInput::new(Subject::Assenza, Reason::MalattiaInfortunio, due.into(), told.into(), true);
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
    let Deadline { last, impediment, days, roll } = last_day(rulebook, input, journal)?;
    let kept = input.told.day() <= last;
    journal.apply(rule, last, || {
        convocation::reported(input, last, kept).read(days).read(roll).all(impediment).value("last_day", last)
    });
    Ok((!kept).then(|| Unmet::new(rule, convocation::reported_text(input, last, kept))))
}

/// The deadline for the reason, with what was read.
struct Deadline {
    last: Day,
    /// Whether the term runs from the end of the impediment; read where there is one.
    impediment: Option<Read<AfterImpediment>>,
    days: Read<u32>,
    roll: Read<Roll>,
}

fn last_day(rulebook: &Rulebook, input: &JustificationInput, journal: &mut Journal) -> Result<Deadline, Error> {
    let due = input.due.day();
    let roll = parameter(rulebook, RINVIO_TERMINI_PERSONA, due, "/due")?;
    let (days, unit, impediment_end) = match input.subject {
        Subject::Assenza => (GIORNI_COMUNICAZIONE_ASSENZA, Unit::Giorni, input.impediment_end),
        Subject::Offerta => (GIORNI_COMUNICAZIONE_OFFERTA, Unit::GiorniLavorativi, None),
    };
    let after = |_| parameter(rulebook, TERMINE_DOPO_IMPEDIMENTO, due, "/due");
    let impediment = impediment_end.map(after).transpose()?;
    // An impediment that ends before the appointment does not bring the term forward.
    let start = match impediment.as_deref() {
        Some(AfterImpediment::Si) => impediment_end.map_or(due, |end| end.max(due)),
        Some(AfterImpediment::No) | None => due,
    };
    let days = parameter(rulebook, days, due, "/due")?;
    let last = journal.due(rulebook, Term { amount: *days, unit, roll: *roll }, start, "/due")?;
    Ok(Deadline { last, impediment, days, roll })
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
