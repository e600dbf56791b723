//! PIANO-GIORNI: what the passing of days and a DID change. The same assessment is made for later days, without the events that
//! the day of the plan does not know yet.

use std::collections::{BTreeMap, BTreeSet};

use super::unmet::unmet;
use crate::answer::finding::Finding;
use crate::answer::journal::Journal;
use crate::assess::run;
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::words::deadline::DeadlineState;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Did;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Requirement, Service};

/// The maximum number of later days that are assessed; a person has few on which something changes by itself.
const MOST_DAYS: usize = 8;

/// The requirements of a card that are not met.
pub(super) type Unmet = BTreeSet<Requirement>;

/// What becomes possible without an act of the path, other than the DID.
#[derive(Default)]
pub(super) struct Outlook<'r> {
    /// What is not met today, by the code of the service.
    today: BTreeMap<&'r str, Unmet>,
    /// What is not met on later days, in their order.
    later: Vec<(Day, BTreeMap<&'r str, Unmet>)>,
    /// The first day on which the person may submit a DID; `None` if a DID is active, or would be refused.
    pub(super) did: Option<Day>,
    /// Why a DID would be refused.
    pub(super) refusal: Option<Finding>,
}

impl<'r> Outlook<'r> {
    pub(super) fn of(
        rulebook: &'r Rulebook,
        dossier: &Dossier,
        assessment: &Assessment,
        today: BTreeMap<&'r str, Unmet>,
    ) -> Self {
        let mut outlook = Self { today, ..Self::default() };
        if !assessment.status.state.active() {
            outlook.with_did(rulebook, dossier, assessment);
        }
        for day in turning_points(dossier.as_of, assessment) {
            outlook.look(rulebook, &on(dossier, day));
        }
        outlook.later.sort_by_key(|(day, _)| *day);
        outlook
    }

    /// The first day on which a requirement is met, if nothing else happens and all that is met today stays so.
    pub(super) fn met_on(&self, card: &Service, requirement: Requirement) -> Option<Day> {
        self.first(card, |unmet| !unmet.contains(&requirement))
    }

    /// The first day, today included, on which everything is met that no act of the path meets.
    pub(super) fn only_acts_missing(&self, card: &Service, as_of: Day) -> Option<Day> {
        let acts = |unmet: &Unmet| unmet.iter().all(|requirement| requirement.awaited().event.is_some());
        match self.today.get(card.code.as_str()).is_none_or(acts) {
            true => Some(as_of),
            false => self.first(card, acts),
        }
    }

    fn first(&self, card: &Service, wanted: impl Fn(&Unmet) -> bool) -> Option<Day> {
        let code = card.code.as_str();
        let today = self.today.get(code)?;
        let day = self
            .later
            .iter()
            .find(|(_, unmet)| unmet.get(code).is_some_and(|unmet| unmet.is_subset(today) && wanted(unmet)));
        day.map(|(day, _)| *day)
    }

    /// The DID on the first day on which no sanction bars it.
    fn with_did(&mut self, rulebook: &'r Rulebook, dossier: &Dossier, today: &Assessment) {
        let day = today.status.bar_until.map_or(dossier.as_of, |bar| bar.max(dossier.as_of));
        let mut registered = on(dossier, day);
        let place = registered.events.len();
        let did = Event::new(day, Fact::Did(Did { channel: None }));
        registered.events.push(Event { recorded_at: dossier.as_known_at, ..did });
        let Some(then) = self.look(rulebook, &registered) else { return };
        self.did = then.status.state.active().then_some(day);
        self.refusal = then.findings.into_iter().find(|one| one.is_refusal() && one.event == Some(place));
    }

    /// Assesses a later day and notes what is not met on it. A day that is too much work to assess tells nothing.
    fn look(&mut self, rulebook: &'r Rulebook, dossier: &Dossier) -> Option<Assessment> {
        let then = run::assessed(rulebook, dossier, &mut Journal::silent()).ok()?;
        let situation = then.situation();
        let cards = then.assessment.services.iter().filter_map(|access| rulebook.service(&access.code));
        let unmet = cards.map(|card| {
            let unmet = unmet(rulebook, card, &situation);
            (card.code.as_str(), unmet.into_iter().map(|(_, requirement)| requirement).collect())
        });
        self.later.push((dossier.as_of, unmet.collect()));
        Some(then.assessment)
    }
}

/// The dossier on a later day, with what has happened up to its own.
fn on(dossier: &Dossier, day: Day) -> Dossier {
    let mut later = dossier.clone();
    later.events.retain(|event| event.date <= dossier.as_of);
    later.as_of = day;
    later
}

/// The later days on which something changes if nothing else happens.
fn turning_points(as_of: Day, today: &Assessment) -> Vec<Day> {
    let changes = today.next_change.iter().map(|change| change.date);
    let rights = today.deadlines.iter().filter(|one| one.state == DeadlineState::NonAncora).map(|one| one.due);
    let mut days: Vec<Day> = changes.chain(today.status.long_term_on).chain(rights).collect();
    days.retain(|day| as_of < *day && *day <= Day::LAST);
    days.sort_unstable();
    days.dedup();
    days.truncate(MOST_DAYS);
    days
}
