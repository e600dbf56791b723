//! CAP-ORE, CAP-GRUPPI: an office with its services, and what each week needs of it.

use std::collections::{BTreeMap, BTreeSet};

use super::demand::{self, Given, Weeks};
use super::staff::{Shortage, Skills, shortage};
use super::types::{CapacityInput, Places, Resource, ResourceNeed, ServiceWeek, Week};
use crate::base::calendar::day::Day;
use crate::base::error::Error;

/// The minutes of operators by the services that they have the skills for.
pub(super) type StaffMinutes = BTreeMap<BTreeSet<String>, u64>;

/// An office, with the services that it gives.
pub(super) struct Office<'i, 'r> {
    pub(super) input: &'i CapacityInput,
    pub(super) services: Vec<Given<'r>>,
    pub(super) skills: Option<StaffMinutes>,
}

impl Office<'_, '_> {
    /// The operators by the places of the services that they have the skills for.
    pub(super) fn by_place(&self) -> Option<Vec<Skills>> {
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
    fn minutes_of_one(&self, resource: Resource) -> Option<u64> {
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

    pub(super) fn weeks(&self, persons: &Weeks) -> Result<Vec<Week>, Error> {
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
                self.by_place().map(|skills| self.shortage(services, &skills).map_or(0, |one| one.missing))
            }
            _ => available.map(|available| needed.saturating_sub(available)),
        };
        Ok(ResourceNeed { resource, needed, available, missing, units: self.units(resource, needed) })
    }

    /// The services of a week for which operators are short, and by how much.
    pub(super) fn shortage(&self, services: &[ServiceWeek], skills: &[Skills]) -> Option<Shortage> {
        let minutes =
            |code: &str| services.iter().find(|one| one.service == code).map_or(0, |one| one.operator_minutes);
        let demand: Vec<u64> = self.services.iter().map(|one| minutes(&one.card.code)).collect();
        shortage(&demand, skills)
    }

    /// All weeks together, by service.
    pub(super) fn totals(&self, weeks: &[Week]) -> Result<Vec<ServiceWeek>, Error> {
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
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let facts = [
            // The staff, if it were known, would also give the minutes of one.
            (self.input.staff.is_some() && self.minutes_of_one(Resource::Operatori).is_none(), "/full_time_minutes"),
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
