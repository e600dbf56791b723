//! ROUTE-UMB: the services for the class of a profile. The operator chooses.

use std::borrow::Cow;

use super::text;
use super::types::{ServiceCandidate, ServiceRoute, ServiceRouteInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::route::{RouteGroup, RouteRow};

/// Lists the services to consider for a class of profile, according to the region's policy.
///
/// [`crate::services::eligibility`] reports whether the person may have them.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` if the rulebook has no such policy on the day,
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
            "questa raccolta di regole non ha una tabella dei percorsi a questa data",
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
                let why = text::service_why(card, row, input.class);
                let (why, why_en) = (why.it.into_owned(), why.en.into_owned());
                candidates.push(ServiceCandidate { service, rank, why, why_en });
            }
        }
    }
    journal.apply(&route.rule, input.date, || text::service_route(&candidates));
    let missing = Truth::all_missing(&holds).into_iter().map(Cow::into_owned).collect();
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
