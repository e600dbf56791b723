//! `l68.enrolment`: who may be on the list of targeted placement.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::conditionality::Percent;
use crate::error::Error;
use crate::explain::{Answer, Journal, answer, l68 as tell};
use crate::rule::{self, Rule};
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::truth::Truth;

/// What is known of a person who asks to be on the list. What is absent is unknown, never favourable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnrolmentInput {
    /// The day.
    pub date: Day,
    /// The kind of disability.
    pub kind: Option<Impairment>,
    /// Its degree in percent; read for `invalido_civile` and `invalido_lavoro`.
    pub disability_percent: Option<Percent>,
    /// Its category, from 1; read for `invalido_guerra` and `invalido_servizio`.
    #[schemars(range(min = 1))]
    pub category: Option<u32>,
    /// Whether the person is not on the list yet.
    pub new_enrolment: Option<bool>,
    /// Whether the person is unemployed in law, as `status.legally_unemployed` of an assessment has it; read for a new
    /// enrolment.
    pub legally_unemployed: Option<bool>,
    /// Whether the person does work that gives an income, also within the limits; read for a new enrolment where the rulebook
    /// asks for it.
    pub working: Option<bool>,
}

/// The kinds of disability that the law tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Impairment {
    /// Civil disability, by its degree.
    InvalidoCivile,
    /// Disability from work (INAIL), by its degree.
    InvalidoLavoro,
    /// Blind.
    Cieco,
    /// Deaf.
    Sordo,
    /// From war, by its category.
    InvalidoGuerra,
    /// From public service, by its category.
    InvalidoServizio,
}

/// Whether a person may be on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Enrolment {
    /// Null where no condition fails and one can't be judged.
    pub eligible: Option<bool>,
    /// The conditions that fail.
    pub unmet: Vec<Unmet>,
    /// The facts that would decide, as JSON pointers; empty unless `eligible` is null.
    pub missing: Vec<&'static str>,
}

/// A condition that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unmet {
    /// The rule that sets it.
    pub rule: Rule,
    /// In Italian.
    pub message: String,
    /// In English.
    pub message_en: String,
}

/// A condition, put to the facts.
pub(crate) struct Condition {
    pub(crate) truth: Truth,
    /// What is asked for.
    pub(crate) text: Text,
    pub(crate) facts: &'static [&'static str],
    pub(crate) parameters: &'static [&'static str],
}

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
        journal.step(|| tell::condition(input.date, condition));
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
        text: tell::disability(input.kind, civil, work, last),
        facts: &["/kind", "/disability_percent", "/category"],
        parameters: &["l68_invalidita_civile", "l68_invalidita_lavoro", "l68_categoria_massima"],
    })
}

/// Who is on the list already, or is unemployed.
fn unemployment(input: &EnrolmentInput) -> Condition {
    let unemployed = Truth::of(input.legally_unemployed, "/legally_unemployed", |unemployed| unemployed);
    Condition {
        truth: kept(input).or(unemployed),
        text: tell::unemployment(),
        facts: &["/new_enrolment", "/legally_unemployed"],
        parameters: &[],
    }
}

/// Who is on the list already, or does no work at all.
fn without_work(input: &EnrolmentInput) -> Condition {
    let idle = Truth::of(input.working, "/working", |working| !working);
    Condition {
        truth: kept(input).or(idle),
        text: tell::without_work(),
        facts: &["/new_enrolment", "/working"],
        parameters: &["l68_nuova_iscrizione"],
    }
}

fn kept(input: &EnrolmentInput) -> Truth {
    Truth::of(input.new_enrolment, "/new_enrolment", |new| !new)
}

impl From<&Condition> for Unmet {
    fn from(condition: &Condition) -> Self {
        let message = tell::asked(&condition.text);
        Self { rule: rule::L68_CHI, message: message.it.into_owned(), message_en: message.en.into_owned() }
    }
}
