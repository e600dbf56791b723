//! `l68.enrolment`: who may be on the list of targeted placement.

use rust_decimal::Decimal;

use super::text;
use super::types::{Enrolment, EnrolmentCondition, EnrolmentInput, Impairment};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Unmet;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::l68::{
    L68_CATEGORIA_MASSIMA, L68_INVALIDITA_CIVILE, L68_INVALIDITA_LAVORO, L68_NUOVA_ISCRIZIONE, NewEnrolment,
};
use crate::rulebook::read::{Read, Reading};

/// Says whether a person may be on the list of targeted placement (L68-CHI).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/category` for 0;
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
    let mut conditions = vec![disability(rulebook, input)?, unemployment(input)];
    let new_enrolment = rulebook.read(L68_NUOVA_ISCRIZIONE, input.date)?;
    match *new_enrolment {
        NewEnrolment::StatoDiDisoccupazione => {}
        NewEnrolment::SenzaLavoro => conditions.push(without_work(input, new_enrolment)),
    }
    for condition in &conditions {
        journal.apply(rule::L68_CHI, input.date, || text::condition(condition));
    }
    let all = conditions.iter().fold(Truth::known(true), |all, condition| all.and(condition.truth.clone()));
    let unmet = conditions.iter().filter(|condition| condition.truth.met == Some(false)).map(unmet).collect();
    Ok(Enrolment { eligible: all.met, unmet, missing: all.missing.into_iter().collect() })
}

/// The disability, by kind; if the kind is unknown, so is the answer.
fn disability(rulebook: &Rulebook, input: &EnrolmentInput) -> Result<EnrolmentCondition, Error> {
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
        None => (Truth::unknown("/kind"), text::disability(), None),
    };
    Ok(EnrolmentCondition { truth, text, facts: &["/kind", "/disability_percent", "/category"], reading })
}

/// The person is on the list already, or is unemployed.
fn unemployment(input: &EnrolmentInput) -> EnrolmentCondition {
    let unemployed = Truth::of(input.legally_unemployed, "/legally_unemployed", |unemployed| unemployed);
    EnrolmentCondition {
        truth: kept(input).or(unemployed),
        text: text::unemployment(),
        facts: &["/new_enrolment", "/legally_unemployed"],
        reading: None,
    }
}

/// The person is on the list already, or does no work at all.
fn without_work(input: &EnrolmentInput, required: Read<NewEnrolment>) -> EnrolmentCondition {
    let idle = Truth::of(input.working, "/working", |working| !working);
    EnrolmentCondition {
        truth: kept(input).or(idle),
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
