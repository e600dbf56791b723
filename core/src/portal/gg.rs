//! `portal.gg`: who may join Garanzia Giovani.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{number, refused};
use crate::calendar::Day;
use crate::error::Error;
use crate::explain::{Answer, Journal, portal as tell};
use crate::problem::Problem;
use crate::rulebook::Rulebook;
use crate::truth::Truth;

const RULE: &str = "GG-ETA";

/// A person who wants to join. What is absent is unknown, never favourable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GgInput {
    /// Day of birth; not after `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Day>,
    /// The day on which they join.
    pub date: Day,
    /// Whether they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<bool>,
    /// Whether they are in school, or in training towards a qualification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub studying: Option<bool>,
}

/// Whether a person may join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gg {
    /// Whether they may; null where that is not known.
    pub eligible: Option<bool>,
    /// Each condition not met, or not known to be.
    pub unmet: Vec<Problem>,
}

/// Says whether a person may join Garanzia Giovani (GG-ETA): aged 15 to 29, both included in full, not working, not studying.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/birth_date` for a birth after the day,
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` where the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::GgInput {
///     birth_date: Some("1993-06-13".parse()?),
///     date: "2023-06-12".parse()?, // 29, the day before turning 30
///     working: Some(false),
///     studying: None,
/// };
/// let answer = portal::gg(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.eligible, None);
/// assert_eq!(answer.unmet[0].missing, ["/studying"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn gg(rulebook: &Rulebook, input: &GgInput) -> Result<Answer<Gg>, Error> {
    let mut journal = Journal::new(false);
    let gg = run(rulebook, input, &mut journal)?;
    Ok(journal.close(gg, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &GgInput, journal: &mut Journal) -> Result<Gg, Error> {
    let date = input.date;
    if input.birth_date.is_some_and(|born| date < born) {
        return Err(refused("/birth_date", "la nascita è successiva alla data", "the birth is after the date"));
    }
    let youngest = number(rulebook, "eta_gg_minima", RULE, "/date", date)?;
    let oldest = number(rulebook, "eta_gg_massima", RULE, "/date", date)?;
    // On the birthday itself; who was born on 29 February has it on the 28th of the years that have no other (TERM-02).
    let reached = |born: Day, years: u32| born.plus_months(years.saturating_mul(12)) <= date;
    let conditions = [
        (
            Truth::of(input.birth_date, "/birth_date", |born| {
                reached(born, youngest) && !reached(born, oldest.saturating_add(1))
            }),
            tell::aged(youngest, oldest),
            "/birth_date",
        ),
        (Truth::of(input.working, "/working", |working| !working), tell::not_working(), "/working"),
        (Truth::of(input.studying, "/studying", |studying| !studying), tell::not_studying(), "/studying"),
    ];
    journal.rule(RULE);
    let (mut all, mut unmet) = (Truth::known(true), Vec::new());
    for (truth, what, path) in conditions {
        journal.step(|| tell::condition(RULE, date, &what, path, &truth));
        unmet.extend(Problem::of(RULE, &truth, || tell::condition_unmet(&what, &truth)));
        all = all.and(truth);
    }
    Ok(Gg { eligible: all.met, unmet })
}
