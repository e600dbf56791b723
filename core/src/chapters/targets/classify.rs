//! The target groups that a person belongs to.

use super::facts::TargetFacts;
use super::ground::{GroundChecker, any};
use super::text;
use super::types::{Because, Ground, Groups};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;

/// Finds the target groups that a person belongs to.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/birth_date` for a birth after the day and at `/isced` above 8;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` before 1 July 2014 and, with
/// `seniority_days`, before 24 September 2015.
///
/// ```
/// use collocamento::{Rulebook, targets::{TargetFacts, classify}};
/// let facts = TargetFacts::new("2025-03-03".parse()?).birth_date("1975-03-03".parse()?);
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
    let checker = GroundChecker { rulebook, facts };
    let disadvantaged = checker.disadvantaged()?;
    let very = checker.very_disadvantaged(&disadvantaged)?;
    let (neet, long) = (checker.neet()?, checker.long_term()?);
    if facts.seniority_days.is_some() {
        journal.rule(rule::STATO_05);
    }
    let verdicts = [any(&disadvantaged), any(&very), neet.truth.clone(), long.truth.clone()];
    let grounds: Vec<Ground> = disadvantaged.into_iter().chain(very).chain([neet, long]).collect();
    for ground in &grounds {
        journal.apply(ground.rule, facts.date, || text::ground(ground));
    }
    let missing = Truth::all_missing(&verdicts);
    let [svantaggiato, molto_svantaggiato, neet, lunga_durata] = verdicts.map(|truth| truth.met);
    let because = grounds.into_iter().filter(|ground| ground.truth.met == Some(true)).map(Because::from).collect();
    let findings = unreviewed(rulebook, &[rule::TARG_SV, rule::TARG_MSV, rule::TARG_NEET], facts.date);
    Ok(Groups { svantaggiato, molto_svantaggiato, neet, lunga_durata, because, missing, findings })
}

impl From<Ground> for Because {
    fn from(ground: Ground) -> Self {
        Self { rule: ground.rule.into(), letter: ground.letter, message: text::sentence(&ground.text) }
    }
}
