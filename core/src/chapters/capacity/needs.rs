//! `services.capacity`: what the services of each week need, and what is short first.

use std::collections::{BTreeMap, BTreeSet};

use super::demand::{self, Weeks};
use super::office::{Office, StaffMinutes};
use super::short;
use super::text;
use super::types::{Capacity, CapacityInput, Growth, Staff};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Service;

/// Computes what the services need week by week, and what is short first, now and with more arrivals.
///
/// All arithmetic is exact, in whole minutes. The minutes of a week are summed: sessions are not placed on days and hours, so a
/// week that is not short may still be hard to plan. Persons who get no place in a week are not carried over to the next.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for a service that the rulebook does not have on the first day (the
/// detail `known` lists those it has), no arrivals, a service given twice, also within a row of arrivals, a form that the card
/// does not have, a group above the maximum of the card, and an exception that the card does not make; [`Code::CampoMancante`](crate::Code::CampoMancante) for a service without its minutes, and for a
/// group without maximum and size; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above the limits of lists and numbers.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let input: services::CapacityInput = serde_json::from_str(r#"{
///     "start": "2025-03-03",
///     "arrivals": [{"persons": 12, "services": ["B2"], "week": 1}],
///     "services": [{"service": "B2", "minutes": 120}],
///     "staff": [{"operators": 1, "services": ["B2"], "minutes_week": 300}]
/// }"#)?;
/// let answer = services::capacity(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.weeks[0].services[0].groups, 3); // 12 persons, 5 in a group
/// assert_eq!(answer.breaks[0].missing, 60);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn capacity(rulebook: &Rulebook, input: &CapacityInput) -> Result<Answer<Capacity>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CapacityInput, journal: &mut Journal) -> Result<Capacity, Error> {
    check_numbers(input)?;
    let services = demand::services(rulebook, input)?;
    let persons = demand::weeks(rulebook, input, &services)?;
    let office = Office { input, services, skills: skills(rulebook, input)? };
    let skills = office.by_place();
    journal.apply(rule::CAP_ORE, input.start, || text::minutes(input));
    for service in &office.services {
        journal.apply(rule::CAP_GRUPPI, input.start, || text::groups(service));
        if service.cut {
            journal.assume(&format!("/services/{}/group_size", service.place), || text::one_operator_assumed(service));
        }
    }
    let weeks = office.weeks(&persons)?;
    let breaks = short::breaks(&office, &weeks, skills.as_deref());
    journal.apply(rule::CAP_ROTTURA, input.start, || text::breaks(&breaks, None));
    let growth = input.growth_percent.map(|percent| -> Result<Growth, Error> {
        let grown = office.weeks(&grown(&persons, percent)?)?;
        let breaks = short::breaks(&office, &grown, skills.as_deref());
        journal.apply(rule::CAP_CRESCITA, input.start, || text::breaks(&breaks, Some(percent)));
        Ok(Growth { percent, totals: office.totals(&grown)?, breaks })
    });
    let growth = growth.transpose()?;
    let totals = office.totals(&weeks)?;
    Ok(Capacity { totals, breaks, growth, missing: office.missing(), weeks })
}

fn check_numbers(input: &CapacityInput) -> Result<(), Error> {
    let (week, mut checks) = (CapacityInput::MAX_MINUTES, Checks::default());
    if let Some(percent) = input.growth_percent {
        checks.check(Error::within("/growth_percent", percent, 0, CapacityInput::MAX_GROWTH));
    }
    if let Some(minutes) = input.full_time_minutes {
        checks.check(Error::within("/full_time_minutes", minutes, 1, week));
    }
    for (path, places) in [("/rooms", input.rooms), ("/internet_stations", input.internet_stations)] {
        if let Some(places) = places {
            checks.check(Error::within(format!("{path}/minutes_week"), places.minutes_week, 0, week));
        }
    }
    let staff = input.staff.as_deref().unwrap_or_default();
    checks.check(Error::at_most("/staff", staff.len(), CapacityInput::MAX_STAFF));
    for (place, row) in staff.iter().take(CapacityInput::MAX_STAFF).enumerate() {
        let (services, skills) = (row.services.len(), row.skills.len());
        checks.check(Error::within(format!("/staff/{place}/minutes_week"), row.minutes_week, 0, week));
        checks.check(Error::at_most(format!("/staff/{place}/services"), services, CapacityInput::MAX_SERVICES));
        checks.check(Error::at_most(format!("/staff/{place}/skills"), skills, CapacityInput::MAX_SKILLS));
    }
    checks.end()
}

/// The minutes of operators by the services that they have the skills for; `None` if the staff is not known.
fn skills(rulebook: &Rulebook, input: &CapacityInput) -> Result<Option<StaffMinutes>, Error> {
    let Some(staff) = &input.staff else { return Ok(None) };
    let mut skills = StaffMinutes::new();
    for (place, row) in staff.iter().enumerate() {
        for (index, code) in row.services.iter().enumerate() {
            demand::card(rulebook, input, code, || format!("/staff/{place}/services/{index}"))?;
        }
        let can = by_skills(rulebook, row, place)?;
        // At most 4,294,967,295 operators of 10,080 minutes in each of 200 rows.
        let minutes = u64::from(row.operators.unwrap_or(1)).saturating_mul(row.minutes_week.into());
        let sum = skills.entry(row.services.iter().cloned().chain(can).collect()).or_default();
        *sum = sum.saturating_add(minutes);
    }
    Ok(Some(skills))
}

/// The services of which operators have every skill.
fn by_skills(rulebook: &Rulebook, row: &Staff, place: usize) -> Result<Vec<String>, Error> {
    let all = || rulebook.areas().iter().flat_map(|area| &area.skills).flat_map(|one| &one.items);
    let known: BTreeSet<&str> = all().map(|item| item.id.as_str()).collect();
    if let Some(index) = row.skills.iter().position(|id| !known.contains(id.as_str())) {
        let (it, en) = ("capacità che questa raccolta di regole non ha", "a skill that this rulebook does not have");
        let names: Vec<&str> = known.into_iter().collect();
        return Err(Error::unknown(format!("/staff/{place}/skills/{index}"), names, it, en));
    }
    let has: BTreeSet<&str> = row.skills.iter().map(String::as_str).collect();
    let of_card = |card: &Service| {
        let area = rulebook.areas().iter().find(|area| area.code == card.area);
        let needed: Vec<&str> =
            area.into_iter().flat_map(|area| area.skills_for(&card.code)).map(|item| item.id.as_str()).collect();
        !needed.is_empty() && needed.into_iter().all(|id| has.contains(id))
    };
    Ok(rulebook.services().iter().filter(|card| of_card(card)).map(|card| card.code.clone()).collect())
}

/// The persons with a rise, up to a whole number for each week and service.
fn grown(persons: &Weeks, percent: u32) -> Result<Weeks, Error> {
    let more = |persons: u64| {
        let hundredths = persons.checked_mul(u64::from(percent).saturating_add(100));
        hundredths.map(|number| number.div_ceil(100)).ok_or_else(demand::too_many)
    };
    let week = |services: &BTreeMap<usize, u64>| -> Result<BTreeMap<usize, u64>, Error> {
        services.iter().map(|(service, persons)| Ok((*service, more(*persons)?))).collect()
    };
    persons.iter().map(|(number, services)| Ok((*number, week(services)?))).collect()
}
