//! CAP-ROTTURA: what is short first.

use std::cmp::Reverse;

use super::office::{Office, minutes_of};
use super::staff::Skills;
use super::types::{Break, Resource, ServiceWeek, Week};

/// For each resource the first week in which it is short, ordered by the week, then by the share that is missing.
pub(super) fn breaks(office: &Office<'_, '_>, weeks: &[Week], skills: Option<&[Skills]>) -> Vec<Break> {
    let mut breaks: Vec<Break> =
        Resource::ALL.into_iter().filter_map(|resource| first_break(office, weeks, skills, resource)).collect();
    breaks.sort_by_key(|one| (one.week, Reverse(share(one))));
    breaks
}

fn first_break(
    office: &Office<'_, '_>,
    weeks: &[Week],
    skills: Option<&[Skills]>,
    resource: Resource,
) -> Option<Break> {
    weeks.iter().find_map(|week| {
        let need = week.resources.iter().find(|need| need.resource == resource)?;
        let missing = need.missing.filter(|missing| *missing > 0)?;
        let takes = |service: &&ServiceWeek| minutes_of(resource, service) > 0;
        let (services, needed): (Vec<String>, u64) = match resource {
            Resource::Operatori => {
                let short = office.shortage(&week.services, skills?)?;
                let of_short = |code: &str| {
                    short
                        .services
                        .iter()
                        .any(|place| office.services.get(*place).is_some_and(|one| one.card.code == code))
                };
                let short = week.services.iter().filter(takes).filter(|one| of_short(&one.service));
                let needed = short.clone().fold(0_u64, |sum, one| sum.saturating_add(one.operator_minutes));
                (short.map(|one| one.service.clone()).collect(), needed)
            }
            _ => (week.services.iter().filter(takes).map(|one| one.service.clone()).collect(), need.needed),
        };
        let available = needed.saturating_sub(missing);
        let units = office.units(resource, missing);
        Some(Break { resource, week: week.week, from: week.from, services, needed, available, missing, units })
    })
}

/// The share that is missing, in millionths.
fn share(one: &Break) -> u128 {
    let millionths = u128::from(one.missing).saturating_mul(1_000_000);
    millionths.checked_div(one.needed.into()).unwrap_or_default()
}
