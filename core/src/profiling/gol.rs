//! GOL-PERC: the paths that a risk class points to. The operator chooses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::dossier::{Class, Scheme};
use crate::error::Error;
use crate::explain::{Answer, Journal, answer, profiling as tell};
use crate::rule;
use crate::rulebook::Rulebook;

/// The work and inclusion path.
const INCLUSION: u8 = 4;
/// The path of collective relocation.
const COLLECTIVE: u8 = 5;

/// What a route depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RouteInput {
    /// The risk class.
    pub risk: Risk,
    /// The day.
    pub date: Day,
    /// Whether the person has complex needs; absent, path 4 is not proposed.
    pub complex_needs: Option<bool>,
    /// Whether the person comes from a company crisis; absent, path 5 is not proposed.
    pub company_crisis: Option<bool>,
}

/// A GOL risk class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Low.
    Basso,
    /// Medium.
    Medio,
    /// High.
    Alto,
}

impl Risk {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Basso => "basso",
            Self::Medio => "medio",
            Self::Alto => "alto",
        }
    }
}

/// The paths to consider, best first. The operator chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Route {
    /// Whether the programme runs on the day.
    pub active: bool,
    /// The paths, best first; none where the programme does not run.
    pub candidates: Vec<Candidate>,
}

/// A path to consider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Candidate {
    /// Its number, 1 to 5.
    pub path: u8,
    /// Its place, from 1.
    pub rank: usize,
    /// Why it is proposed, in Italian.
    pub why: String,
    /// The same in English.
    pub why_en: String,
}

/// Lists the GOL paths to consider for a risk class.
///
/// # Errors
/// Those of a rulebook without the scale.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let input: profiling::RouteInput = serde_json::from_str(r#"{"risk": "alto", "date": "2024-06-01"}"#)?;
/// let route = profiling::gol_route(&Rulebook::bundled("nazionale")?, &input)?;
/// let paths: Vec<u8> = route.candidates.iter().map(|candidate| candidate.path).collect();
/// assert_eq!(paths, [3, 2]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn gol_route(rulebook: &Rulebook, input: &RouteInput) -> Result<Answer<Route>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RouteInput, journal: &mut Journal) -> Result<Route, Error> {
    journal.rule(rule::GOL_VIG);
    let in_force = rulebook.rule(rule::GOL_VIG.id()).is_some_and(|rule| rule.in_force(input.date));
    journal.step(|| tell::gol_active(input.date, in_force));
    let (true, Some(scale)) = (in_force, rulebook.scale(Scheme::Gol, input.date)) else {
        return Ok(Route { active: false, candidates: Vec::new() });
    };
    let class = Class::Word(input.risk.as_str().to_owned());
    let indicated = scale.bands.iter().find(|band| band.class == class).map(|band| band.paths.clone());
    let mut paths = indicated.unwrap_or_default();
    if input.risk == Risk::Alto && input.complex_needs == Some(true) {
        // The texts don't order it among the others: the policy does.
        match rulebook.chosen("percorso_gol_bisogni_complessi", input.date)? {
            "ultimo" => paths.push(INCLUSION),
            _ => paths.insert(0, INCLUSION),
        }
    }
    if input.company_crisis == Some(true) {
        paths.insert(0, COLLECTIVE);
    }
    journal.rule(rule::GOL_PERC);
    let candidates: Vec<Candidate> = (1..)
        .zip(&paths)
        .map(|(rank, path)| {
            let why = tell::gol_why(*path, input.risk);
            Candidate { path: *path, rank, why: why.it.into_owned(), why_en: why.en.into_owned() }
        })
        .collect();
    journal.step(|| tell::gol_route(input.date, &paths));
    Ok(Route { active: true, candidates })
}
