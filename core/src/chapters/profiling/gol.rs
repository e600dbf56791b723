//! GOL-PERC: the paths for a risk class. The operator chooses.

use super::text;
use super::types::{Candidate, Route, RouteInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::profile::{Class, Scheme};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::profiling::{ComplexNeedsPlace, PERCORSO_GOL_BISOGNI_COMPLESSI};

/// The work and inclusion path.
const INCLUSION: u8 = 4;

/// The path of collective relocation.
const COLLECTIVE: u8 = 5;

/// Lists the GOL paths to consider for a risk class.
///
/// # Errors
/// Errors about a rulebook without the scale.
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
    let programme = rulebook.rule(rule::GOL_VIG);
    let in_force = programme.is_some_and(|rule| rule.in_force(input.date));
    // Its last known day is no end: what came after has not been found.
    let known_to = programme.and_then(|rule| rule.to).filter(|last| *last < input.date);
    journal.apply(rule::GOL_VIG, input.date, || text::gol_active(input.date, in_force, known_to));
    let (true, Some(scale)) = (in_force, rulebook.scale(Scheme::Gol, input.date)) else {
        let unknown = |last| Finding::new(Severity::Avviso, rule::GOL_VIG, None, text::gol_known_to(last));
        return Ok(Route {
            active: false,
            candidates: Vec::new(),
            findings: known_to.map(unknown).into_iter().collect(),
        });
    };
    let class = Class::Word(input.risk.as_str().to_owned());
    let indicated = scale.bands.iter().find(|band| band.class == class).map(|band| band.paths.clone());
    let mut paths = indicated.unwrap_or_default();
    let mut place = None;
    if input.complex_needs == Some(true) {
        // The legal texts don't rank it among the others; the policy does.
        let read = rulebook.read(PERCORSO_GOL_BISOGNI_COMPLESSI, input.date)?;
        match *read {
            ComplexNeedsPlace::Primo => paths.insert(0, INCLUSION),
            ComplexNeedsPlace::Ultimo => paths.push(INCLUSION),
        }
        place = Some(read);
    }
    if input.company_crisis == Some(true) {
        paths.insert(0, COLLECTIVE);
    }
    let candidates: Vec<Candidate> = (1..)
        .zip(&paths)
        .map(|(rank, path)| {
            let why = text::gol_why(*path, input.risk);
            Candidate { path: *path, rank, why: why.it.into_owned(), why_en: why.en.into_owned() }
        })
        .collect();
    journal.apply(rule::GOL_PERC, input.date, || text::gol_route(&paths).all(place));
    Ok(Route { active: true, candidates, findings: unreviewed(rulebook, &[rule::GOL_PERC], input.date) })
}
