//! CAP-ORE, CAP-GRUPPI: what the services of each week need.

use std::collections::{BTreeMap, BTreeSet};

use super::demand::{self, Given, Weeks};
use super::short;
use super::staff::Skills;
use super::text;
use super::types::{Capacity, CapacityInput, Growth, Places, Resource, ResourceNeed, ServiceWeek, Staff, Week};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
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
/// detail `known` lists those it has), no arrivals, a service given twice, a form that the card does not have, and a group above
/// the maximum of the card; [`Code::CampoMancante`](crate::Code::CampoMancante) for a service without its minutes, and for a
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
    let week = CapacityInput::MAX_MINUTES;
    if let Some(percent) = input.growth_percent {
        demand::within("/growth_percent".to_owned(), percent, 0, CapacityInput::MAX_GROWTH)?;
    }
    if let Some(minutes) = input.full_time_minutes {
        demand::within("/full_time_minutes".to_owned(), minutes, 1, week)?;
    }
    for (path, places) in [("/rooms", input.rooms), ("/internet_stations", input.internet_stations)] {
        if let Some(places) = places {
            demand::within(format!("{path}/minutes_week"), places.minutes_week, 0, week)?;
        }
    }
    let staff = input.staff.as_deref().unwrap_or_default();
    demand::at_most("/staff", staff.len(), CapacityInput::MAX_STAFF)?;
    for (place, row) in staff.iter().enumerate() {
        demand::within(format!("/staff/{place}/minutes_week"), row.minutes_week, 0, week)?;
        demand::at_most(&format!("/staff/{place}/services"), row.services.len(), CapacityInput::MAX_SERVICES)?;
        demand::at_most(&format!("/staff/{place}/skills"), row.skills.len(), CapacityInput::MAX_SKILLS)?;
    }
    Ok(())
}

/// The minutes of operators by the services that they have the skills for; `None` if the staff is not known.
fn skills(rulebook: &Rulebook, input: &CapacityInput) -> Result<Option<BTreeMap<BTreeSet<String>, u64>>, Error> {
    let Some(staff) = &input.staff else { return Ok(None) };
    let mut skills: BTreeMap<BTreeSet<String>, u64> = BTreeMap::new();
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
        return Err(Error::refused(format!("/staff/{place}/skills/{index}"), it, en).detail("known", names));
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

/// An office, with the services that it gives.
pub(super) struct Office<'i, 'r> {
    pub(super) input: &'i CapacityInput,
    pub(super) services: Vec<Given<'r>>,
    skills: Option<BTreeMap<BTreeSet<String>, u64>>,
}

impl Office<'_, '_> {
    /// The operators by the places of the services that they have the skills for.
    fn by_place(&self) -> Option<Vec<Skills>> {
        let place = |code: &String| self.services.iter().position(|one| one.card.code == *code);
        let skills = self.skills.as_ref()?.iter();
        Some(
            skills
                .map(|(codes, minutes)| Skills {
                    services: codes.iter().filter_map(place).collect(),
                    minutes: *minutes,
                })
                .collect(),
        )
    }

    /// The minutes of one operator, room or station; `None` if not known.
    pub(super) fn minutes_of_one(&self, resource: Resource) -> Option<u64> {
        let places = |places: Option<Places>| places.map(|places| u64::from(places.minutes_week));
        match resource {
            Resource::Operatori => {
                let staff = self.input.staff.iter().flatten().map(|row| row.minutes_week);
                self.input.full_time_minutes.or_else(|| staff.max()).map(u64::from)
            }
            Resource::Aule => places(self.input.rooms),
            Resource::PostazioniInternet => places(self.input.internet_stations),
        }
    }

    /// How many operators, rooms or stations minutes come to.
    pub(super) fn units(&self, resource: Resource, minutes: u64) -> Option<u64> {
        self.minutes_of_one(resource).filter(|one| *one > 0).map(|one| minutes.div_ceil(one))
    }

    /// The minutes that there are.
    fn available(&self, resource: Resource) -> Option<u64> {
        let places = |places: Option<Places>| {
            places.map(|places| u64::from(places.count).saturating_mul(places.minutes_week.into()))
        };
        match resource {
            Resource::Operatori => {
                let skills = self.skills.as_ref()?.values();
                Some(skills.fold(0, |sum, minutes| sum.saturating_add(*minutes)))
            }
            Resource::Aule => places(self.input.rooms),
            Resource::PostazioniInternet => places(self.input.internet_stations),
        }
    }

    fn weeks(&self, persons: &Weeks) -> Result<Vec<Week>, Error> {
        let (Some(first), Some(last)) = (persons.keys().next(), persons.keys().next_back()) else {
            return Ok(Vec::new());
        };
        let none = BTreeMap::new();
        (*first..=*last).map(|number| self.week(number, persons.get(&number).unwrap_or(&none))).collect()
    }

    fn week(&self, number: u32, persons: &BTreeMap<usize, u64>) -> Result<Week, Error> {
        let given = persons.iter().filter_map(|(place, persons)| Some((self.services.get(*place)?, *persons)));
        let services = given.map(|(service, persons)| self.service(service, persons)).collect::<Result<Vec<_>, _>>()?;
        let resources = Resource::ALL.into_iter().map(|resource| self.need(resource, &services));
        Ok(Week {
            week: number,
            from: self.first_day(number),
            resources: resources.collect::<Result<_, _>>()?,
            services,
        })
    }

    fn first_day(&self, week: u32) -> Day {
        let weeks = i32::try_from(week).unwrap_or(i32::MAX).saturating_sub(1);
        self.input.start.plus_days(weeks.saturating_mul(7))
    }

    fn service(&self, service: &Given<'_>, persons: u64) -> Result<ServiceWeek, Error> {
        let minutes = |sessions: u64| sessions.checked_mul(service.minutes).ok_or_else(demand::too_many);
        let groups = persons.div_ceil(service.size);
        let (full, rest) = (persons.checked_div(service.size), persons.checked_rem(service.size));
        let of_full = full.unwrap_or_default().checked_mul(service.size.div_ceil(service.per_operator));
        let of_rest = rest.unwrap_or_default().div_ceil(service.per_operator);
        let sessions = of_full.and_then(|full| full.checked_add(of_rest)).ok_or_else(demand::too_many)?;
        let operator_minutes = minutes(sessions)?;
        Ok(ServiceWeek {
            service: service.card.code.clone(),
            persons,
            groups,
            operator_minutes,
            operators: self.units(Resource::Operatori, operator_minutes),
            room_minutes: if service.room { minutes(groups)? } else { 0 },
            internet_minutes: if service.internet { minutes(persons)? } else { 0 },
        })
    }

    fn need(&self, resource: Resource, services: &[ServiceWeek]) -> Result<ResourceNeed, Error> {
        let needed = sum(services.iter().map(|service| minutes_of(resource, service)))?;
        let available = self.available(resource);
        let missing = match resource {
            Resource::Operatori => {
                self.by_place().map(|skills| short::operators(self, services, &skills).map_or(0, |one| one.missing))
            }
            _ => available.map(|available| needed.saturating_sub(available)),
        };
        Ok(ResourceNeed { resource, needed, available, missing, units: self.units(resource, needed) })
    }

    /// All weeks together, by service.
    fn totals(&self, weeks: &[Week]) -> Result<Vec<ServiceWeek>, Error> {
        let mut totals: Vec<ServiceWeek> = Vec::new();
        for service in &self.services {
            let code = &service.card.code;
            let of_service = || weeks.iter().flat_map(|week| &week.services).filter(|one| one.service == *code);
            if of_service().next().is_none() {
                continue;
            }
            totals.push(ServiceWeek {
                service: code.clone(),
                persons: sum(of_service().map(|one| one.persons))?,
                groups: sum(of_service().map(|one| one.groups))?,
                operator_minutes: sum(of_service().map(|one| one.operator_minutes))?,
                operators: None,
                room_minutes: sum(of_service().map(|one| one.room_minutes))?,
                internet_minutes: sum(of_service().map(|one| one.internet_minutes))?,
            });
        }
        Ok(totals)
    }

    /// What is not given.
    fn missing(&self) -> Vec<&'static str> {
        let facts = [
            (self.minutes_of_one(Resource::Operatori).is_none(), "/full_time_minutes"),
            (self.input.internet_stations.is_none(), "/internet_stations"),
            (self.input.rooms.is_none(), "/rooms"),
            (self.input.staff.is_none(), "/staff"),
        ];
        facts.into_iter().filter(|(missing, _)| *missing).map(|(_, path)| path).collect()
    }
}

/// The minutes that a service needs of a resource.
pub(super) const fn minutes_of(resource: Resource, service: &ServiceWeek) -> u64 {
    match resource {
        Resource::Operatori => service.operator_minutes,
        Resource::Aule => service.room_minutes,
        Resource::PostazioniInternet => service.internet_minutes,
    }
}

fn sum(numbers: impl Iterator<Item = u64>) -> Result<u64, Error> {
    numbers.into_iter().try_fold(0_u64, u64::checked_add).ok_or_else(demand::too_many)
}
