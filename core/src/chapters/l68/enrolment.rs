//! `l68.enrolment`: whether a person may be on the list of targeted placement.

use rust_decimal::Decimal;

use super::text;
use super::types::{Enrolment, EnrolmentCondition, EnrolmentInput, Impairment};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Unmet;
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::choice::Admission;
use crate::rulebook::parameters::l68::{
    ETA_MASSIMA_L68, ETA_MINIMA_L68, L68_ASSEGNO_ORDINARIO, L68_CATEGORIA_MASSIMA, L68_INVALIDITA_CIVILE,
    L68_INVALIDITA_LAVORO, L68_NUOVA_ISCRIZIONE, L68_SUPERSTITI_LAVORO, L68_VITTIME_CROLLI, NewEnrolment,
};
use crate::rulebook::read::{Read, Reading};

/// Reports whether a person may be on the list of targeted placement (L68-CHI).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/category` for 0 and at `/birth_date` for a birth after the day;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` before 18 January 2000.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input: l68::EnrolmentInput = serde_json::from_str(
///     r#"{"date": "2025-03-03", "kind": "invalido_civile", "disability_percent": 45, "new_enrolment": false}"#,
/// )?;
/// let answer = l68::enrolment(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.eligible, Some(false)); // above 45 % is required
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn enrolment(rulebook: &Rulebook, input: &EnrolmentInput) -> Result<Answer<Enrolment>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &EnrolmentInput, journal: &mut Journal) -> Result<Enrolment, Error> {
    if input.category == Some(0) {
        return Err(Error::refused("/category", "le categorie si contano da 1", "categories are counted from 1"));
    }
    let (exempt, reading) = exempt(rulebook, input)?;
    let mut conditions = vec![ground(rulebook, input)?, unemployment(input, &exempt, reading)];
    conditions.extend(age(rulebook, input, journal)?);
    let new_enrolment = rulebook.read(L68_NUOVA_ISCRIZIONE, input.date)?;
    match *new_enrolment {
        NewEnrolment::StatoDiDisoccupazione => {}
        NewEnrolment::SenzaLavoro => conditions.push(without_work(input, exempt, new_enrolment)),
    }
    for condition in &conditions {
        journal.apply(rule::L68_CHI, input.date, || text::condition(condition));
    }
    let all = conditions.iter().fold(Truth::known(true), |all, condition| all.and(condition.truth.clone()));
    let unmet = conditions.iter().filter(|condition| condition.truth.met == Some(false)).map(unmet).collect();
    let findings = unreviewed(rulebook, &[rule::L68_CHI], input.date);
    Ok(Enrolment { eligible: all.met, unmet, missing: all.missing.into_iter().collect(), findings })
}

/// The disability or the group of art. 18, by kind; if the kind is unknown, so is the answer.
fn ground(rulebook: &Rulebook, input: &EnrolmentInput) -> Result<EnrolmentCondition, Error> {
    let above = |limit: Read<Decimal>| {
        Truth::of(input.disability_percent, "/disability_percent", |percent| percent.decimal() > *limit)
    };
    let (truth, text, reading) = match input.kind {
        Some(Impairment::InvalidoCivile) => {
            let limit = rulebook.read(L68_INVALIDITA_CIVILE, input.date)?;
            (above(limit), text::civil_disability(limit), Some(limit.reading()))
        }
        Some(Impairment::InvalidoLavoro) => {
            let limit = rulebook.read(L68_INVALIDITA_LAVORO, input.date)?;
            (above(limit), text::work_disability(limit), Some(limit.reading()))
        }
        Some(Impairment::Cieco) => (Truth::known(true), text::blind(), None),
        Some(Impairment::Sordo) => (Truth::known(true), text::deaf(), None),
        Some(Impairment::InvalidoGuerra | Impairment::InvalidoServizio) => {
            let last = rulebook.read(L68_CATEGORIA_MASSIMA, input.date)?;
            let truth = Truth::of(input.category, "/category", |category| category <= *last);
            (truth, text::war_or_service(last), Some(last.reading()))
        }
        Some(Impairment::AssegnoOrdinario) => {
            let read = rulebook.read(L68_ASSEGNO_ORDINARIO, input.date)?;
            let admitted = *read == Admission::Ammesso;
            (Truth::known(admitted), text::invalidity_allowance(admitted), Some(read.reading()))
        }
        Some(kind @ Impairment::VittimaCrolli) => {
            let read = rulebook.read(L68_VITTIME_CROLLI, input.date)?;
            let refusing = || rulebook.parameter(L68_VITTIME_CROLLI.name(), input.date).ok()?.1.to;
            let text = match *read {
                Admission::Ammesso => text::art18(kind),
                Admission::NonAmmesso => text::road_collapse_later(refusing().map(Day::next)),
            };
            (Truth::known(*read == Admission::Ammesso), text, Some(read.reading()))
        }
        Some(kind @ (Impairment::OrfanoConiuge | Impairment::Profugo | Impairment::VittimaTerrorismo)) => {
            (Truth::known(true), text::art18(kind), None)
        }
        None => (Truth::unknown("/kind"), text::disability(), None),
    };
    Ok(EnrolmentCondition { truth, text, facts: &["/kind", "/disability_percent", "/category"], reading })
}

/// The person is already on the list, is unemployed, or belongs to a group that may enrol while employed.
fn unemployment(input: &EnrolmentInput, exempt: &Truth, reading: Option<Reading>) -> EnrolmentCondition {
    let unemployed = Truth::of(input.legally_unemployed, "/legally_unemployed", |unemployed| unemployed);
    let text = if exempt.met == Some(true) { text::unemployment_not_needed() } else { text::unemployment() };
    EnrolmentCondition {
        truth: kept(input).or(unemployed).or(exempt.clone()),
        text,
        facts: &["/new_enrolment", "/legally_unemployed"],
        reading,
    }
}

/// Whether the person may enrol while employed.
fn exempt(rulebook: &Rulebook, input: &EnrolmentInput) -> Result<(Truth, Option<Reading>), Error> {
    Ok(match input.kind {
        Some(Impairment::VittimaTerrorismo) => (Truth::known(true), None),
        Some(Impairment::OrfanoConiuge) => {
            let read = rulebook.read(L68_SUPERSTITI_LAVORO, input.date)?;
            let truth = match *read {
                Admission::Ammesso => Truth::of(input.death_at_work, "/death_at_work", |at_work| at_work),
                Admission::NonAmmesso => Truth::known(false),
            };
            (truth, Some(read.reading()))
        }
        _ => (Truth::known(false), None),
    })
}

/// Old enough to work, and below pension age; both are assumed without a birth date.
fn age(
    rulebook: &Rulebook,
    input: &EnrolmentInput,
    journal: &mut Journal,
) -> Result<Option<EnrolmentCondition>, Error> {
    let least = rulebook.read(ETA_MINIMA_L68, input.date)?;
    let most = rulebook.read(ETA_MASSIMA_L68, input.date)?;
    let Some(born) = input.birth_date else {
        journal.assume("/birth_date", || text::age_assumed(least, most));
        return Ok(None);
    };
    if input.date < born {
        return Err(Error::refused("/birth_date", "la nascita è successiva alla data", "the birth is after the date"));
    }
    let reached = |years: u32| born.plus_months(years.saturating_mul(12)) <= input.date;
    Ok(Some(EnrolmentCondition {
        truth: Truth::known(reached(*least) && !reached(*most)),
        text: text::age(least, most),
        facts: &["/birth_date"],
        reading: Some(most.reading()),
    }))
}

/// The person is already on the list, does no work at all, or belongs to a group that may enrol while employed.
fn without_work(input: &EnrolmentInput, exempt: Truth, required: Read<NewEnrolment>) -> EnrolmentCondition {
    let idle = Truth::of(input.working, "/working", |working| !working);
    EnrolmentCondition {
        truth: kept(input).or(idle).or(exempt),
        text: text::without_work(),
        facts: &["/new_enrolment", "/working"],
        reading: Some(Reading::from(required)),
    }
}

fn kept(input: &EnrolmentInput) -> Truth {
    Truth::of(input.new_enrolment, "/new_enrolment", |new| !new)
}

fn unmet(condition: &EnrolmentCondition) -> Unmet {
    Unmet::new(rule::L68_CHI, text::required(&condition.text))
}
