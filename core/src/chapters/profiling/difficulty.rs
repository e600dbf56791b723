//! DIFF-UMB: how hard it is for a person to find work, by the caller's variables, weights and scale.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::text;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::quantity::Quantity;
use crate::base::record::record;
use crate::base::rule;
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;

/// The maximum number of areas, and of levels of the scale.
const MAX_AREAS: usize = 100;

/// The maximum number of variables of an area.
const MAX_VARIABLES: usize = 1_000;

record! {
    /// The difficulties of a person: variables by area, with the weights and the scale of whoever asks. The library has none of its
    /// own, as the source leaves them to the services.
    pub struct DifficultyInput {
        /// The day of the analysis.
        pub date: Day,
        /// The areas, each by a name of its own; from 1 to 100.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
        pub areas: Vec<DifficultyArea>,
        /// The levels, each by a name of its own, from 1 to 100, in ascending order; the first from 0.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
        pub scale: Vec<DifficultyLevel>,
    }

    /// An area of difficulty, such as health or housing.
    pub struct DifficultyArea {
        /// The caller's name for it.
        pub name: Id,
        /// Its weight among the areas; if absent, 1.
        pub weight: Option<Quantity>,
        /// Its variables, each by a name of its own; from 1 to 1,000.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 1_000)))]
        pub variables: Vec<DifficultyVariable>,
    }

    /// A variable with its value for the person.
    pub struct DifficultyVariable {
        /// The caller's name for it.
        pub name: Id,
        /// Its weight within the area; if absent, 1.
        pub weight: Option<Quantity>,
        /// Its value: the higher, the harder; if absent, unknown.
        pub value: Option<Quantity>,
    }

    /// A level of the scale.
    pub struct DifficultyLevel {
        /// The caller's name for it.
        pub name: Id,
        /// The least score of the level, included.
        pub from: Quantity,
    }
}

/// How hard it is for the person to find work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Difficulty {
    /// The mean of the areas by their weights, to nine decimals; null if a value is missing in an area that has a weight.
    pub score: Option<Quantity>,
    /// The level of the scale; null if the score is not known.
    pub level: Option<Id>,
    /// The score of each area, in the order of the input.
    pub areas: Vec<AreaScore>,
    /// The values that would decide, as JSON pointers.
    pub missing: Vec<String>,
}

/// The score of an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AreaScore {
    /// Its name.
    pub name: Id,
    /// The mean of its variables by their weights, to nine decimals; null if a value is missing.
    pub score: Option<Quantity>,
}

/// Analyses the difficulties of a person by the caller's table.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` if the rulebook has no such analysis on the day; [`Code::ValoreNonValido`] for an
/// empty list, for a name given twice, for weights that are all zero, and for a scale that does not ascend from 0; [`Code::FuoriLimite`] for a list
/// beyond its limit.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let input: profiling::DifficultyInput = serde_json::from_str(r#"{
///     "date": "2025-03-10",
///     "areas": [
///         {"name": "lavoro", "weight": 3, "variables": [{"name": "mesi senza lavoro", "value": 4}]},
///         {"name": "salute", "variables": [{"name": "limitazioni", "value": 0}]}
///     ],
///     "scale": [{"name": "bassa", "from": 0}, {"name": "alta", "from": 3}]
/// }"#)?;
/// let answer = profiling::difficulty(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.level.as_ref().map(|level| level.as_str()), Some("alta"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn difficulty(rulebook: &Rulebook, input: &DifficultyInput) -> Result<Answer<Difficulty>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &DifficultyInput, journal: &mut Journal) -> Result<Difficulty, Error> {
    if !rulebook.rule(rule::DIFF_UMB).is_some_and(|rule| rule.in_force(input.date)) {
        let (it, en) = ("questa raccolta di regole non prevede l'analisi", "this rulebook has no such analysis");
        let error = Error::new(Code::ParametroNonDisponibile).at("/date").rule(rule::DIFF_UMB);
        return Err(error.hint(Text::new(it, en)));
    }
    input.validate()?;
    let (mut areas, mut scores, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for (index, area) in input.areas.iter().enumerate() {
        let weighed = area.variables.iter().map(|one| (weight(one.weight), one.value.map(Quantity::decimal)));
        let score = mean(weighed).map_err(|error| error.at(format!("/areas/{index}/variables")))?;
        let unknown = area.variables.iter().enumerate().filter(|(_, one)| one.value.is_none() && counts(one.weight));
        if counts(area.weight) {
            missing.extend(unknown.map(|(variable, _)| format!("/areas/{index}/variables/{variable}/value")));
        }
        scores.push((weight(area.weight), score));
        areas.push(AreaScore { name: area.name.clone(), score: score.and_then(Quantity::new) });
    }
    let score = mean(scores.into_iter()).map_err(|error| error.at("/areas"))?.and_then(Quantity::new);
    let level = score.and_then(|score| input.scale.iter().rfind(|level| level.from <= score));
    let level = level.map(|level| level.name.clone());
    journal.apply(rule::DIFF_UMB, input.date, || text::difficulty(areas.len(), score, level.as_ref()));
    Ok(Difficulty { score, level, areas, missing })
}

fn weight(weight: Option<Quantity>) -> Decimal {
    weight.map_or(Decimal::ONE, Quantity::decimal)
}

fn counts(given: Option<Quantity>) -> bool {
    !weight(given).is_zero()
}

/// The mean of values by their weights, to nine decimals, half up; `None` if a value that has a weight is not known.
fn mean(values: impl Iterator<Item = (Decimal, Option<Decimal>)>) -> Result<Option<Decimal>, Error> {
    let beyond = || Error::new(Code::FuoriLimite);
    let (mut weights, mut sum) = (Decimal::ZERO, Some(Decimal::ZERO));
    for (weight, value) in values.filter(|(weight, _)| !weight.is_zero()) {
        weights = weights.checked_add(weight).ok_or_else(beyond)?;
        sum = match (sum, value) {
            (Some(sum), Some(value)) => {
                let product = weight.checked_mul(value).ok_or_else(beyond)?;
                Some(sum.checked_add(product).ok_or_else(beyond)?)
            }
            _ => None,
        };
    }
    if weights.is_zero() {
        let (it, en) = ("nessuna voce ha un peso", "no entry has a weight");
        return Err(Error::new(Code::ValoreNonValido).hint(Text::new(it, en)));
    }
    let mean = |sum: Decimal| {
        let mean = sum.checked_div(weights).ok_or_else(beyond)?;
        Ok(mean.round_dp_with_strategy(9, RoundingStrategy::MidpointAwayFromZero))
    };
    sum.map(mean).transpose()
}

impl DifficultyInput {
    fn validate(&self) -> Result<(), Error> {
        within("/areas", self.areas.len(), MAX_AREAS)?;
        within("/scale", self.scale.len(), MAX_AREAS)?;
        for (index, area) in self.areas.iter().enumerate() {
            within(&format!("/areas/{index}/variables"), area.variables.len(), MAX_VARIABLES)?;
        }
        let mut checks = Checks::default();
        once(self.areas.iter().map(|area| &area.name), |index| format!("/areas/{index}/name"), &mut checks);
        for (area, one) in self.areas.iter().enumerate() {
            let path = |index| format!("/areas/{area}/variables/{index}/name");
            once(one.variables.iter().map(|variable| &variable.name), path, &mut checks);
        }
        once(self.scale.iter().map(|level| &level.name), |index| format!("/scale/{index}/name"), &mut checks);
        let mut before: Option<Quantity> = None;
        for (index, level) in self.scale.iter().enumerate() {
            let ascends = before.map_or(level.from.decimal().is_zero(), |before| before < level.from);
            if !ascends {
                let (it, en) = ("i livelli partono da 0 e crescono", "the levels start from 0 and ascend");
                checks.add(Error::refused(format!("/scale/{index}/from"), it, en));
            }
            before = Some(level.from);
        }
        checks.end()
    }
}

/// Each name stands once: an answer names areas and levels by it.
fn once<'a>(names: impl Iterator<Item = &'a Id>, path: impl Fn(usize) -> String, checks: &mut Checks) {
    let mut given = BTreeSet::new();
    for (index, name) in names.enumerate() {
        if !given.insert(name) {
            checks.add(Error::refused(path(index), "il nome è ripetuto", "the name is given twice"));
        }
    }
}

/// A list must have something, and not too much.
fn within(path: &str, length: usize, limit: usize) -> Result<(), Error> {
    match length {
        0 => Err(Error::refused(path, "l'elenco è vuoto", "the list is empty")),
        length => Error::at_most(path, length, limit),
    }
}
