//! `l68.enrolment`: who may be on the list of targeted placement.

use rust_decimal::Decimal;

use super::text;
use super::types::{Condition, Enrolment, EnrolmentInput, Impairment, Unmet};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;

/// Tells whether a person may be on the list of targeted placement (L68-CHI).
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
/// assert_eq!(answer.eligible, Some(false)); // above 45 % is asked for
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
    if rulebook.chosen("l68_nuova_iscrizione", input.date)? == "senza_lavoro" {
        conditions.push(without_work(input));
    }
    journal.rule(rule::L68_CHI);
    for condition in &conditions {
        journal.step(|| text::condition(input.date, condition));
    }
    let all = conditions.iter().fold(Truth::known(true), |all, condition| all.and(condition.truth.clone()));
    let unmet = conditions.iter().filter(|condition| condition.truth.met == Some(false)).map(Unmet::from).collect();
    Ok(Enrolment { eligible: all.met, unmet, missing: all.missing.into_iter().collect() })
}

/// The disability, by kind; of an unknown kind nothing is said.
fn disability(rulebook: &Rulebook, input: &EnrolmentInput) -> Result<Condition, Error> {
    let above = |name| -> Result<Truth, Error> {
        let limit: Decimal = rulebook.figure(name, input.date)?;
        Ok(Truth::of(input.disability_percent, "/disability_percent", |percent| percent.decimal() > limit))
    };
    let civil = rulebook.figure("l68_invalidita_civile", input.date)?;
    let work = rulebook.figure("l68_invalidita_lavoro", input.date)?;
    let last = rulebook.whole("l68_categoria_massima", input.date)?;
    let truth = match input.kind {
        Some(Impairment::InvalidoCivile) => above("l68_invalidita_civile")?,
        Some(Impairment::InvalidoLavoro) => above("l68_invalidita_lavoro")?,
        Some(Impairment::Cieco | Impairment::Sordo) => Truth::known(true),
        Some(Impairment::InvalidoGuerra | Impairment::InvalidoServizio) => {
            Truth::of(input.category, "/category", |category| category <= last)
        }
        None => Truth::unknown("/kind"),
    };
    Ok(Condition {
        truth,
        text: text::disability(input.kind, civil, work, last),
        facts: &["/kind", "/disability_percent", "/category"],
        parameters: &["l68_invalidita_civile", "l68_invalidita_lavoro", "l68_categoria_massima"],
    })
}

/// Who is on the list already, or is unemployed.
fn unemployment(input: &EnrolmentInput) -> Condition {
    let unemployed = Truth::of(input.legally_unemployed, "/legally_unemployed", |unemployed| unemployed);
    Condition {
        truth: kept(input).or(unemployed),
        text: text::unemployment(),
        facts: &["/new_enrolment", "/legally_unemployed"],
        parameters: &[],
    }
}

/// Who is on the list already, or does no work at all.
fn without_work(input: &EnrolmentInput) -> Condition {
    let idle = Truth::of(input.working, "/working", |working| !working);
    Condition {
        truth: kept(input).or(idle),
        text: text::without_work(),
        facts: &["/new_enrolment", "/working"],
        parameters: &["l68_nuova_iscrizione"],
    }
}

fn kept(input: &EnrolmentInput) -> Truth {
    Truth::of(input.new_enrolment, "/new_enrolment", |new| !new)
}

impl From<&Condition> for Unmet {
    fn from(condition: &Condition) -> Self {
        let message = text::asked(&condition.text);
        Self { rule: rule::L68_CHI, message: message.it.into_owned(), message_en: message.en.into_owned() }
    }
}
