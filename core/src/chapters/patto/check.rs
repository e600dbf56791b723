//! What is missing in a patto di servizio.

use super::text;
use super::types::{PattoCheck, PattoInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::MissingElement;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::patto::{PattoKind, Signer};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::deadlines::GIORNI_AGGIORNAMENTO_PROFILO;
use crate::rulebook::parameters::patto::{AccreditedSignature, FIRMA_PATTO_ACCREDITATO};
use crate::rulebook::tables::patto::PattoRule;

/// Checks the contents of a patto and its signer.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/date` before 24 September 2015, [`Code::PrestazioneNonVigente`] at `/kind` for a kind that
/// did not exist on that day, [`Code::ValoreNonValido`] at `/last_profiling` for a profile after the patto.
///
/// ```
/// use collocamento::{Rulebook, patto};
/// let input = patto::PattoInput {
///     kind: patto::PattoKind::Ordinario,
///     date: "2025-03-10".parse()?,
///     signed_by: patto::Signer::Cpi,
///     partnership: None,
///     last_profiling: None,
///     content: patto::Content { responsabile: Some(true), ..patto::Content::default() },
/// };
/// let answer = patto::check(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(!answer.complete);
/// assert_eq!((answer.missing.len(), answer.missing[0].element), (8, "profilo"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &PattoInput) -> Result<Answer<PattoCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<PattoCheck, Error> {
    validate(rulebook, input)?;
    let mut missing = Vec::new();
    let mut findings = Vec::new();
    for (element, PattoRule { rule, or, optional, .. }) in rulebook.patto(input.kind, input.date) {
        if *optional && input.content.says(element).is_none() {
            journal.apply(rule.clone(), input.date, || text::left_out(element).note());
            findings.push(Finding::new(Severity::Avviso, rule.clone(), None, text::left_out(element)));
            continue;
        }
        let holds = input.content.holds(element) || or.iter().any(|other| input.content.holds(*other));
        journal.apply(rule.clone(), input.date, || text::element(element, holds));
        if !holds {
            missing.push(MissingElement::new(rule.clone(), element.as_str()));
        }
    }
    let (signed, unknown) = signature(rulebook, input, journal)?;
    if !signed {
        missing.push(MissingElement::new(rule::PATTO_AGE, "firma_cpi"));
    }
    findings.extend(unknown);
    findings.extend(profile(rulebook, input, journal)?);
    findings.extend(of_kind(input.kind).map(|(rule, text)| {
        journal.apply(rule, input.date, || text.clone().note().fact("/kind"));
        Finding::new(Severity::Nota, rule, None, text)
    }));
    Ok(PattoCheck { complete: missing.is_empty(), missing, findings })
}

/// PATTO-AGE: an accredited body may not profile or sign, unless the rulebook accepts one with a partnership agreement.
fn signature(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<(bool, Option<Finding>), Error> {
    let read = rulebook.read(FIRMA_PATTO_ACCREDITATO, input.date)?;
    let partner = input.signed_by == Signer::Accreditato && *read == AccreditedSignature::ConPartenariato;
    if !partner {
        let by_cpi = input.signed_by == Signer::Cpi;
        journal.apply(rule::PATTO_AGE, input.date, || text::signer(by_cpi));
        return Ok((by_cpi, None));
    }
    journal.apply(rule::PATTO_AGE, input.date, || text::partner(read, input.partnership));
    let unknown = input
        .partnership
        .is_none()
        .then(|| Finding::new(Severity::Avviso, rule::PATTO_AGE, None, text::partnership_unknown()));
    Ok((input.partnership == Some(true), unknown))
}

/// PATTO-UPD: the maximum age of the profile in a patto.
fn profile(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<Option<Finding>, Error> {
    let Some(last) = input.last_profiling else {
        journal.rule(rule::PATTO_UPD);
        return Ok(Some(Finding::new(Severity::Nota, rule::PATTO_UPD, None, text::profile_unknown())));
    };
    let days = rulebook.read(GIORNI_AGGIORNAMENTO_PROFILO, last).map_err(|error| error.at("/last_profiling"))?;
    let stale = last.plus_days(i32::try_from(*days).unwrap_or(i32::MAX)) < input.date;
    journal.apply(rule::PATTO_UPD, input.date, || text::profile(input.date, last, days, stale));
    Ok(stale.then(|| Finding::new(Severity::Avviso, rule::PATTO_UPD, None, text::profile_stale())))
}

/// The requirements of a kind besides its contents.
fn of_kind(kind: PattoKind) -> Option<(Rule, Text)> {
    match kind {
        PattoKind::Ordinario | PattoKind::Asdi => None,
        PattoKind::Costanza => Some((rule::PATTO_COST, text::short_time())),
        PattoKind::L68 => Some((rule::PATTO_L68, text::disability())),
        PattoKind::Sia => Some((rule::PATTO_SIA, text::sia())),
        PattoKind::LungaDurata => Some((rule::PATTO_LTU, text::long_term())),
    }
}

fn validate(rulebook: &Rulebook, input: &PattoInput) -> Result<(), Error> {
    rulebook.law().covers(input.date).map_err(|error| error.at("/date").rule(rule::REG_A))?;
    let rule = match input.kind {
        PattoKind::Asdi => Some(rule::PATTO_ASDI),
        PattoKind::Costanza => Some(rule::PATTO_COST),
        PattoKind::Sia => Some(rule::PATTO_SIA),
        PattoKind::LungaDurata => Some(rule::PATTO_LTU),
        PattoKind::Ordinario | PattoKind::L68 => None,
    };
    if let Some(info) = rule.and_then(|rule| rulebook.rule(rule)).filter(|info| !info.in_force(input.date)) {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        return Err(Error::new(Code::PrestazioneNonVigente)
            .at("/kind")
            .rule(info.id.clone())
            .detail("from", day(info.from))
            .detail("to", day(info.to)));
    }
    if input.last_profiling.is_some_and(|last| last > input.date) {
        let (it, en) = ("la profilazione è successiva al patto", "the profile is after the patto");
        return Err(Error::refused("/last_profiling", it, en));
    }
    Ok(())
}
