//! ROUTE-UMB: the services that the class of a profile points to. The operator chooses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, answer, profiling as tell};
use crate::rulebook::{RouteGroup, RouteRow, Rulebook};
use crate::text::Text;
use crate::truth::Truth;

/// What the way to the services depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceRouteInput {
    /// The class of the profile: 1 nearest to work, 4 furthest.
    #[schemars(range(min = 1, max = 4))]
    pub class: u8,
    /// The day.
    pub date: Day,
    /// Whether the person is enrolled under L. 68/1999; absent, unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub l68_enrolled: Option<bool>,
    /// Whether the person is disadvantaged; absent, unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disadvantaged: Option<bool>,
}

/// The services to consider, best first. The operator chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceRoute {
    /// Best first.
    pub candidates: Vec<ServiceCandidate>,
    /// The facts that are unknown and could add a candidate, as JSON pointers.
    pub missing: Vec<String>,
}

/// A service to consider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceCandidate {
    /// Its code in the catalogue, such as `B1`.
    pub service: String,
    /// Its place, from 1.
    pub rank: usize,
    /// Why it is proposed, in Italian.
    pub why: String,
    /// The same in English.
    pub why_en: String,
}

/// Lists the services to consider for a class of profile, as the region's policy has them.
///
/// Whether the person may have them is for [`crate::services::eligibility`] to say.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` where the rulebook has no such policy on the day,
/// [`Code::ValoreNonValido`] at `/class` for a class that it does not know; the detail `allowed` lists those it does.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let input: profiling::ServiceRouteInput = serde_json::from_str(r#"{"class": 3, "date": "2025-03-10"}"#)?;
/// let route = profiling::service_route(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(route.candidates[0].service, "B1");
/// assert_eq!(route.missing, ["/disadvantaged", "/l68_enrolled"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn service_route(rulebook: &Rulebook, input: &ServiceRouteInput) -> Result<Answer<ServiceRoute>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &ServiceRouteInput,
    journal: &mut Journal,
) -> Result<ServiceRoute, Error> {
    let route = rulebook.service_route(input.date).ok_or_else(|| {
        let (it, en) = (
            "questo rulebook non ha una tabella dei percorsi a questa data",
            "this rulebook has no table of routes on this date",
        );
        Error::new(Code::ParametroNonDisponibile).at("/date").hint(Text::new(it, en))
    })?;
    let allowed: Vec<u8> = route.classes().into_iter().collect();
    if !allowed.contains(&input.class) {
        return Err(Error::new(Code::ValoreNonValido).at("/class").detail("allowed", allowed));
    }
    let holds: Vec<Truth> = route.rows.iter().map(|row| holds(row, input)).collect();
    let mut candidates: Vec<ServiceCandidate> = Vec::new();
    for (row, _) in route.rows.iter().zip(&holds).filter(|(_, holds)| holds.met == Some(true)) {
        for card in row.services.iter().filter_map(|code| rulebook.service(code)) {
            if candidates.iter().all(|one| one.service != card.code) {
                let (service, rank) = (card.code.clone(), candidates.len().saturating_add(1));
                let why = tell::service_why(card, row, input.class);
                let (why, why_en) = (why.it.into_owned(), why.en.into_owned());
                candidates.push(ServiceCandidate { service, rank, why, why_en });
            }
        }
    }
    journal.rule(route.rule.clone());
    journal.step(|| tell::service_route(&route.rule, input.date, &candidates));
    let missing = Truth::all_missing(&holds).into_iter().map(str::to_owned).collect();
    Ok(ServiceRoute { candidates, missing })
}

/// Whether a row is for this person: for its class, or for one of its groups.
fn holds(row: &RouteRow, input: &ServiceRouteInput) -> Truth {
    let of_class = Truth::known(row.classes.contains(&input.class));
    row.groups.iter().map(|group| belongs(*group, input)).fold(of_class, Truth::or)
}

fn belongs(group: RouteGroup, input: &ServiceRouteInput) -> Truth {
    let (fact, path) = match group {
        RouteGroup::IscrittiL68 => (input.l68_enrolled, "/l68_enrolled"),
        RouteGroup::Svantaggiati => (input.disadvantaged, "/disadvantaged"),
    };
    Truth::of(fact, path, |belongs| belongs)
}
