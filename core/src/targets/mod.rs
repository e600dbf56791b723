//! Target groups (chapter 9 of the rules): the persons whose hiring the law favours.
//!
//! The letters are those of the definitions of disadvantaged and very disadvantaged worker; each answers yes, no, or not
//! known, and one yes is enough.

mod facts;
mod ground;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Error;
use crate::explain::{Answer, Journal, answer, targets as tell};
use crate::rule::{self, Rule};
use crate::rulebook::Rulebook;
use crate::truth::Truth;

pub use facts::{Sector, TargetFacts};
pub(crate) use ground::Ground;
pub use ground::Letter;
use ground::{Desk, any};

/// The groups that a person belongs to; null where that can't be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Groups {
    /// Disadvantaged (TARG-SV).
    pub svantaggiato: Option<bool>,
    /// Very disadvantaged (TARG-MSV).
    pub molto_svantaggiato: Option<bool>,
    /// Young, neither working nor in education or training (TARG-NEET).
    pub neet: Option<bool>,
    /// Long-term unemployed (TARG-LD).
    pub lunga_durata: Option<bool>,
    /// Every ground that holds.
    pub because: Vec<Because>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<&'static str>,
}

/// A ground that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Because {
    /// The rule of the group.
    pub rule: Rule,
    /// The letter of the definition, where it has letters.
    pub letter: Option<Letter>,
    /// What it is, in Italian.
    pub message: String,
    /// What it is, in English.
    pub message_en: String,
}

/// Tells which target groups a person belongs to.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/birth_date` for a birth after the day and at `/isced` above 8;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` before 1 July 2014 and, with
/// `seniority_days`, before 24 September 2015.
///
/// ```
/// use collocamento::{Rulebook, targets::{TargetFacts, classify}};
/// let day = "2025-03-03".parse()?;
/// let facts = TargetFacts { birth_date: Some("1975-03-03".parse()?), ..TargetFacts::on(day) };
/// let groups = classify(&Rulebook::bundled("nazionale")?, &facts)?;
/// assert_eq!(groups.svantaggiato, Some(true)); // 50 today
/// assert_eq!(groups.molto_svantaggiato, None);
/// assert_eq!(groups.missing, ["/months_without_regular_work", "/seniority_days"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn classify(rulebook: &Rulebook, facts: &TargetFacts) -> Result<Answer<Groups>, Error> {
    answer(rulebook, |journal| run(rulebook, facts, journal))
}

pub(crate) fn run(rulebook: &Rulebook, facts: &TargetFacts, journal: &mut Journal) -> Result<Groups, Error> {
    facts.validate()?;
    let desk = Desk { rulebook, facts };
    let disadvantaged = desk.disadvantaged()?;
    let very = desk.very_disadvantaged(&disadvantaged)?;
    let (neet, long) = (desk.neet()?, desk.long_term()?);
    if facts.seniority_days.is_some() {
        journal.rule(rule::STATO_05);
    }
    let verdicts = [any(&disadvantaged), any(&very), neet.truth.clone(), long.truth.clone()];
    let grounds: Vec<Ground> = disadvantaged.into_iter().chain(very).chain([neet, long]).collect();
    for ground in &grounds {
        journal.rule(ground.rule);
        journal.step(|| tell::ground(facts.date, ground));
    }
    let missing = Truth::all_missing(&verdicts);
    let [svantaggiato, molto_svantaggiato, neet, lunga_durata] = verdicts.map(|truth| truth.met);
    let because = grounds.into_iter().filter(|ground| ground.truth.met == Some(true)).map(Because::from).collect();
    Ok(Groups { svantaggiato, molto_svantaggiato, neet, lunga_durata, because, missing })
}

impl From<Ground> for Because {
    fn from(ground: Ground) -> Self {
        let message = tell::sentence(&ground.text);
        Self {
            rule: ground.rule,
            letter: ground.letter,
            message: message.it.into_owned(),
            message_en: message.en.into_owned(),
        }
    }
}
