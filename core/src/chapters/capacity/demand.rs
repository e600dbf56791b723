//! The persons of each week and service, checked.

use std::collections::{BTreeMap, BTreeSet};

use super::types::{Arrivals, CapacityInput, ServicePlan};
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{CardField, Form, Service};

/// A service with how it is given.
pub(super) struct Given<'r> {
    pub(super) card: &'r Service,
    /// Its place in the input.
    pub(super) place: usize,
    pub(super) minutes: u64,
    /// The persons of a session, and of them those for each operator.
    pub(super) size: u64,
    pub(super) per_operator: u64,
    /// Whether the source cuts off the maximum of a group, so that one operator for each group is assumed.
    pub(super) cut: bool,
    pub(super) room: bool,
    pub(super) internet: bool,
}

/// The persons of each week, by the place of the service.
pub(super) type Weeks = BTreeMap<u32, BTreeMap<usize, u64>>;

/// The services of the input, in the order of the catalogue.
pub(super) fn services<'r>(rulebook: &'r Rulebook, input: &CapacityInput) -> Result<Vec<Given<'r>>, Error> {
    Error::at_most("/services", input.services.len(), CapacityInput::MAX_SERVICES)?;
    let (mut given, mut once) = (Vec::with_capacity(input.services.len()), BTreeSet::new());
    let mut checks = Checks::default();
    for (place, plan) in input.services.iter().enumerate() {
        let at = |path: &str| format!("/services/{place}{path}");
        let card = match card(rulebook, input, &plan.service, || at("/service")) {
            Ok(card) => card,
            Err(error) => {
                checks.add(error);
                continue;
            }
        };
        let (it, en) = ("il servizio compare due volte", "the service appears twice");
        checks.refuse_if(!once.insert(card.code.as_str()), at("/service"), it, en);
        checks.check(Error::within(at("/minutes"), plan.minutes, 1, CapacityInput::MAX_MINUTES));
        match as_given(card, plan, place) {
            Ok(one) => given.push(one),
            Err(error) => checks.add(error.moved(at)),
        }
    }
    checks.end()?;
    given.sort_by_key(|one| rulebook.services().iter().position(|card| card.code == one.card.code));
    Ok(given)
}

fn as_given<'r>(card: &'r Service, plan: &ServicePlan, place: usize) -> Result<Given<'r>, Error> {
    let excepted = plan.excepted == Some(true);
    if excepted && card.mode.max_group_except.is_none() {
        let (it, en) = (
            "la scheda non eccettua alcuna attività dal massimo di un gruppo",
            "the card excepts no activity from the maximum of a group",
        );
        return Err(Error::refused("/excepted", it, en).rule(rule::CAP_GRUPPI));
    }
    let mode = &card.mode;
    let most = mode.max_group.filter(|_| !excepted);
    let form = plan.form.unwrap_or(if mode.max_group.is_some() { Form::Gruppo } else { Form::Individuale });
    if !mode.forms.is_empty() && !mode.forms.contains(&form) {
        let allowed: Vec<&str> = mode.forms.iter().map(|form| form.as_str()).collect();
        return Err(Error::new(Code::ValoreNonValido).at("/form").rule(rule::CAP_GRUPPI).detail("allowed", allowed));
    }
    let size = match form {
        Form::Individuale if plan.group_size.is_some() => {
            let (it, en) = ("il numero di persone vale solo per i gruppi", "the number of persons is for groups only");
            return Err(Error::refused("/group_size", it, en));
        }
        Form::Individuale => 1,
        Form::Gruppo => plan.group_size.or(most).ok_or_else(|| {
            let (it, en) = (
                "la scheda non fissa il massimo di un gruppo: indicare quante persone ne fanno parte",
                "the card sets no maximum of a group: say how many persons are in one",
            );
            Error::new(Code::CampoMancante).at("/group_size").rule(rule::CAP_GRUPPI).hint(Text::new(it, en))
        })?,
    };
    if size == 0 {
        let (it, en) = ("un gruppo ha almeno una persona", "a group has at least one person");
        return Err(Error::refused("/group_size", it, en));
    }
    let most = most.filter(|_| form == Form::Gruppo);
    if let Some(most) = most.filter(|most| !mode.per_operator && *most < size) {
        let (it, en) = ("il gruppo supera il massimo della scheda", "the group is above the maximum of the card");
        return Err(Error::refused("/group_size", it, en).rule(rule::CAP_GRUPPI).detail("limit", most));
    }
    let per_operator = most.filter(|_| mode.per_operator).unwrap_or(size).max(1);
    Ok(Given {
        card,
        place,
        minutes: plan.minutes.into(),
        size: size.into(),
        per_operator: per_operator.into(),
        cut: form == Form::Gruppo && !excepted && most.is_none() && card.cut.contains(&CardField::Mode),
        room: plan.room.unwrap_or(true),
        internet: plan.internet.unwrap_or(false),
    })
}

/// The persons of each week and service.
pub(super) fn weeks(rulebook: &Rulebook, input: &CapacityInput, services: &[Given<'_>]) -> Result<Weeks, Error> {
    Error::at_most("/arrivals", input.arrivals.len(), CapacityInput::MAX_ARRIVALS)?;
    if input.arrivals.is_empty() {
        let (it, en) = (
            "servono le settimane: almeno un arrivo con persone, servizi e settimana",
            "weeks are needed: at least one arrival with persons, services and week",
        );
        return Err(Error::refused("/arrivals", it, en));
    }
    let places: BTreeMap<&str, usize> =
        services.iter().enumerate().map(|(place, one)| (one.card.code.as_str(), place)).collect();
    let (mut changes, mut checks) = (Changes::default(), Checks::default());
    let mut add = |place: usize, arrivals: &Arrivals| -> Result<(), Error> {
        let last = arrivals.to_week.unwrap_or(arrivals.week);
        Error::within(format!("/arrivals/{place}/week"), arrivals.week, 1, CapacityInput::MAX_WEEKS)?;
        Error::within(format!("/arrivals/{place}/to_week"), last, arrivals.week, CapacityInput::MAX_WEEKS)?;
        Error::at_most(format!("/arrivals/{place}/services"), arrivals.services.len(), CapacityInput::MAX_SERVICES)?;
        if arrivals.services.is_empty() {
            let (it, en) = ("serve almeno un servizio", "at least one service is needed");
            return Err(Error::refused(format!("/arrivals/{place}/services"), it, en));
        }
        let persons = i64::from(arrivals.persons.unwrap_or(1));
        let mut once = BTreeSet::new();
        for (index, code) in arrivals.services.iter().enumerate() {
            let at = || format!("/arrivals/{place}/services/{index}");
            let Some(service) = places.get(code.as_str()).copied() else {
                card(rulebook, input, code, at)?;
                let (it, en) = (
                    "manca la durata del servizio: aggiungerlo a `services`",
                    "the length of the service is missing: add it to `services`",
                );
                return Err(Error::new(Code::CampoMancante).at(at()).hint(Text::new(it, en)));
            };
            if !once.insert(service) {
                let (it, en) = ("il servizio compare due volte", "the service appears twice");
                return Err(Error::refused(at(), it, en));
            }
            changes.add(service, arrivals.week, last, persons)?;
        }
        Ok(())
    };
    input.arrivals.iter().enumerate().for_each(|(place, arrivals)| checks.check(add(place, arrivals)));
    checks.end()?;
    changes.weeks()
}

/// How the persons of each service change from one week to the next: a row counts by its services, not by its weeks.
#[derive(Default)]
struct Changes(BTreeMap<usize, BTreeMap<u32, Change>>);

/// What comes and goes with a week: the rows of arrivals, and their persons.
#[derive(Clone, Copy, Default)]
struct Change {
    rows: i64,
    persons: i64,
}

impl Change {
    fn plus(self, rows: i64, persons: i64) -> Result<Self, Error> {
        let sum = |one: i64, other: i64| one.checked_add(other).ok_or_else(too_many);
        Ok(Self { rows: sum(self.rows, rows)?, persons: sum(self.persons, persons)? })
    }
}

impl Changes {
    fn add(&mut self, service: usize, first: u32, last: u32, persons: i64) -> Result<(), Error> {
        let weeks = self.0.entry(service).or_default();
        let more = weeks.entry(first).or_default();
        *more = more.plus(1, persons)?;
        let fewer = weeks.entry(last.saturating_add(1)).or_default();
        *fewer = fewer.plus(-1, persons.saturating_neg())?;
        Ok(())
    }

    /// The persons of each week in which there are arrivals for a service.
    fn weeks(&self) -> Result<Weeks, Error> {
        let mut weeks = Weeks::new();
        for (service, changes) in &self.0 {
            let mut now = Change::default();
            let (first, end) = (changes.keys().next(), changes.keys().next_back());
            for week in first.copied().unwrap_or_default()..end.copied().unwrap_or_default() {
                if let Some(change) = changes.get(&week) {
                    now = now.plus(change.rows, change.persons)?;
                }
                if now.rows > 0 {
                    let persons = u64::try_from(now.persons).map_err(|_| too_many())?;
                    weeks.entry(week).or_default().insert(*service, persons);
                }
            }
        }
        Ok(weeks)
    }
}

/// The card of a service on the first day.
pub(super) fn card<'r>(
    rulebook: &'r Rulebook,
    input: &CapacityInput,
    code: &str,
    at: impl Fn() -> String,
) -> Result<&'r Service, Error> {
    let offered = || rulebook.services().iter().filter(|card| card.in_force(input.start));
    offered().find(|card| card.code == code).ok_or_else(|| {
        let known: Vec<&str> = offered().map(|card| card.code.as_str()).collect();
        let (it, en) = (
            "servizio che questa raccolta di regole non ha in questo giorno",
            "a service that this rulebook does not have on this day",
        );
        Error::unknown(at(), known, it, en)
    })
}

pub(super) fn too_many() -> Error {
    Error::new(Code::FuoriLimite).at("/arrivals")
}
