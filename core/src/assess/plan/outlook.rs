//! PIANO-GIORNI: what the passing of days and a DID change. The same assessment is made for later days, without the events that
//! the day of the plan does not know yet.

use std::collections::BTreeMap;

use super::situation;
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

/// A requirement of a card that is not met on the day of the plan.
pub(super) type Required<'r> = (&'r Service, Requirement);

/// What becomes possible without an act of the path, other than the DID.
#[derive(Default)]
pub(super) struct Outlook<'r> {
    /// The first day on which each requirement is met, by the code of its service.
    met: BTreeMap<(&'r str, Requirement), Day>,
    /// The first day on which the person may submit a DID; `None` if a DID is active, or would be refused.
    pub(super) did: Option<Day>,
    /// Why a DID would be refused.
    pub(super) refusal: Option<Finding>,
}

impl<'r> Outlook<'r> {
    pub(super) fn of(rulebook: &Rulebook, dossier: &Dossier, today: &Assessment, unmet: &[Required<'r>]) -> Self {
        let mut outlook = Self::default();
        if !today.status.state.active() {
            outlook.with_did(rulebook, dossier, today, unmet);
        }
        for day in turning_points(dossier.as_of, today) {
            outlook.look(rulebook, &on(dossier, day), unmet);
        }
        outlook
    }

    /// The first day on which a requirement is met, if nothing else happens.
    pub(super) fn met_on(&self, (service, requirement): Required<'r>) -> Option<Day> {
        self.met.get(&(service.code.as_str(), requirement)).copied()
    }

    /// The DID on the first day on which no sanction bars it.
    fn with_did(&mut self, rulebook: &Rulebook, dossier: &Dossier, today: &Assessment, unmet: &[Required<'r>]) {
        let day = today.status.bar_until.map_or(dossier.as_of, |bar| bar.max(dossier.as_of));
        let mut registered = on(dossier, day);
        let place = registered.events.len();
        let did = Event::new(day, Fact::Did(Did { channel: None }));
        registered.events.push(Event { recorded_at: dossier.as_known_at, ..did });
        let Some(then) = self.look(rulebook, &registered, unmet) else { return };
        self.did = then.status.state.active().then_some(day);
        self.refusal = then.findings.into_iter().find(|one| one.is_refusal() && one.event == Some(place));
    }

    /// Assesses a later day, and notes the requirements that are met on it for the first time. A day that is too much work to
    /// assess tells nothing.
    fn look(&mut self, rulebook: &Rulebook, dossier: &Dossier, unmet: &[Required<'r>]) -> Option<Assessment> {
        let (then, seen) = run::run_in_order(rulebook, dossier, &mut Journal::silent()).ok()?;
        let situation = situation(dossier, &seen, &then);
        for (service, requirement) in unmet {
            if situation.verdict(rulebook, service, *requirement).met {
                let first = self.met.entry((service.code.as_str(), *requirement)).or_insert(dossier.as_of);
                *first = dossier.as_of.min(*first);
            }
        }
        Some(then)
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
