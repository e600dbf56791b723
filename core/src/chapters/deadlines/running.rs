//! The deadlines that the events of a dossier start.

use super::facts::{AgreedContact, Facts, Registration};
use super::index::{Index, active};
use super::text;
use super::types::Deadline;
use crate::answer::journal::Journal;
use crate::answer::standstill::Standstill;
use crate::base::calendar::day::Day;
use crate::base::few::Few;
use crate::base::rule::{SERV_SAP, TERM_09, TERM_ATT_LPT};
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::{DeadlineState, TaskAct};
use crate::base::words::event::AdrPhase;
use crate::dossier::current_benefit::CurrentBenefit;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::deadline;
use crate::rulebook::tables::deadline::Start;

/// The deadlines for which a list has room from the start.
const USUAL: usize = 8;

/// The facts with their index.
pub(super) struct IndexedFacts<'f> {
    pub(super) facts: &'f Facts<'f>,
    pub(super) index: Index<'f>,
}

/// A deadline that has started.
pub(super) struct Running {
    pub(super) event: usize,
    pub(super) start: Day,
    /// The benefit whose start it runs from.
    pub(super) benefit: Option<Benefit>,
    /// The benefit received on the day from which it runs, of a deadline whose length depends on it.
    pub(super) under: Option<Benefit>,
    /// Whether it belongs to a person who is not registered yet.
    pub(super) before_registration: bool,
    /// The contact that it asks for: how often, and until when.
    pub(super) contact: Option<AgreedContact>,
}

/// A deadline, and the parameters behind it.
pub(super) struct Computed {
    pub(super) deadline: Deadline,
    pub(super) readings: Few<Reading>,
    pub(super) standstill: Option<Standstill>,
    /// Whether it has a last day: without one `due` is the first day on which it is due.
    pub(super) ends: bool,
    /// The day of the event that met it.
    pub(super) met_on: Option<Day>,
    /// Whether the event that met it is an appointment booked on the portal (TERM-ATT-LPT).
    pub(super) on_portal: bool,
    /// Whether the event that met it counts by its activity code of the SAP (SERV-SAP).
    pub(super) by_sap: bool,
    /// Whether it is assumed that enough working time is cut.
    pub(super) assumes_cut: bool,
    /// The act that somebody has to do.
    pub(super) act: Option<TaskAct>,
    /// Whether its subject, such as the state or the benefit, has ended.
    pub(super) over: bool,
    /// Whether it has lapsed and another deadline has started for that reason.
    pub(super) followed: bool,
}

impl Computed {
    fn order(&self) -> (Day, &str) {
        (self.deadline.due, self.deadline.id.as_str())
    }

    /// The deadline, with its rules and the sentence recorded.
    pub(super) fn record(self, journal: &mut Journal) -> Deadline {
        let Self { deadline, readings, standstill, ends, met_on, on_portal, by_sap, assumes_cut, .. } = self;
        journal.rule(TERM_09);
        if let Some(standstill) = standstill {
            let fact = format!("/events/{}/date", deadline.event);
            journal.apply(standstill.rule.clone(), deadline.due, || standstill.note(fact));
        }
        journal.apply(&deadline.id, deadline.due, || text::deadline(&deadline, ends, readings));
        if let Some((event, day)) = deadline.met_by.zip(met_on) {
            if on_portal {
                journal.apply(TERM_ATT_LPT, day, || text::on_portal(event));
            }
            if by_sap {
                journal.apply(SERV_SAP, day, || text::by_sap(event));
            }
        }
        if assumes_cut {
            journal.assume(&format!("/events/{}/hours_cut_percent", deadline.event), text::cut_assumed);
        }
        deadline
    }
}

impl Facts<'_> {
    /// Every deadline that the facts start, in the order of their last days.
    pub(crate) fn deadlines(&self, rulebook: &Rulebook, journal: &mut Journal) -> Vec<Deadline> {
        self.computed(rulebook).into_iter().map(|one| one.record(journal)).collect()
    }

    /// The same, with what is known of each.
    pub(super) fn computed(&self, rulebook: &Rulebook) -> Vec<Computed> {
        let found = IndexedFacts { facts: self, index: Index::of(rulebook, self) };
        let mut computed: Vec<Computed> = Vec::with_capacity(USUAL);
        let follows = |spec: &&deadline::Deadline| spec.start == Start::ScadenzaNonRispettata;
        for spec in rulebook.deadlines().iter().filter(|spec| !follows(spec)) {
            found.each_running(rulebook, spec, |running| computed.extend(found.deadline(rulebook, spec, &running)));
        }
        for spec in rulebook.deadlines().iter().filter(follows) {
            let mut started = Vec::new();
            for one in &mut computed {
                let next = after(spec, &one.deadline).and_then(|running| found.deadline(rulebook, spec, &running));
                one.followed |= next.is_some();
                started.extend(next);
            }
            computed.extend(started);
        }
        computed.sort_by(|one, other| one.order().cmp(&other.order()));
        computed
    }
}

impl IndexedFacts<'_> {
    /// The facts that start a deadline.
    fn each_running(&self, rulebook: &Rulebook, spec: &deadline::Deadline, mut starts: impl FnMut(Running)) {
        let registered = |wanted: fn(&Registration) -> bool, starts: &mut dyn FnMut(Running)| {
            for one in self.facts.registrations.iter().filter(|one| wanted(one)) {
                self.event(one.event).into_iter().for_each(|event| starts(Running::from(one.event, event.date)));
            }
        };
        match spec.start {
            Start::Did => registered(|one| one.starts, &mut starts),
            Start::DidSenzaDomanda => registered(|one| one.starts && !one.claim, &mut starts),
            Start::Domanda => registered(|one| one.claim, &mut starts),
            Start::DidODomanda => registered(|_| true, &mut starts),
            Start::AdrRilascio => {
                let is_issued =
                    |event: &Event| matches!(&event.fact, Fact::Adr(adr) if adr.phase == AdrPhase::Rilascio);
                for running in self.all(is_issued) {
                    let benefit = CurrentBenefit::on(rulebook, running.start, self.facts.seen).benefit;
                    let status = rulebook.adr_status(benefit, running.start);
                    if spec.benefits.contains(&benefit) && status.is_some_and(|(status, _)| status.issues_vouchers()) {
                        starts(Running { under: Some(benefit), ..running });
                    }
                }
            }
            Start::Profilazione => {
                let counts = |event: &Event| matches!(event.fact, Fact::Profilazione(_)) && self.active(event.date);
                self.all(counts).for_each(starts);
            }
            Start::ContattoConcordato => self.agreed_contacts(rulebook).into_iter().for_each(starts),
            Start::PrestazioneInizio => {
                let counts = |event: &Event| match &event.fact {
                    Fact::PrestazioneInizio(start) => {
                        spec.benefits.contains(&start.benefit)
                            && spec.claims_from.is_none_or(|from| from <= self.claimed(start.benefit, event.date))
                    }
                    _ => false,
                };
                self.all(counts).for_each(starts);
            }
            Start::FineLavoro => {
                for (event, last) in self.ended_work() {
                    starts(Running { before_registration: true, ..Running::from(event, last) });
                }
            }
            Start::IscrizioneDopoLavoro => {
                let registered = |(event, last)| {
                    if self.active(last) { Some((event, last)) } else { self.index.registered_from(last) }
                };
                let mut after: Vec<(usize, Day)> = self.ended_work().into_iter().filter_map(registered).collect();
                after.dedup();
                after.into_iter().for_each(|(event, day)| starts(Running::from(event, day)));
            }
            Start::ScadenzaNonRispettata => {}
        }
    }

    /// The subordinate jobs that have ended, if no other job continues: the event that ended each, and its last day.
    fn ended_work(&self) -> Vec<(usize, Day)> {
        let ended = self.facts.work.iter().filter(|work| work.subordinate && work.last <= self.facts.as_of);
        let ended = ended.filter(|work| !self.index.works_on(work.last.next()));
        let mut ended: Vec<(usize, Day)> = ended.filter_map(|work| Some((work.event?, work.last))).collect();
        ended.sort_by_key(|(_, last)| *last);
        ended.dedup_by_key(|(_, last)| *last);
        ended
    }

    fn all(&self, wanted: impl Fn(&Event) -> bool) -> impl Iterator<Item = Running> {
        let chosen = self.facts.seen.all().iter().filter(move |(_, event)| wanted(event));
        chosen.map(|(index, event)| {
            let benefit = match &event.fact {
                Fact::PrestazioneInizio(start) => Some(start.benefit),
                _ => None,
            };
            Running { benefit, ..Running::from(*index, event.date) }
        })
    }

    pub(super) fn event(&self, index: usize) -> Option<&Event> {
        self.facts.seen.event(index)
    }

    pub(super) fn active(&self, day: Day) -> bool {
        active(&self.facts.spans, day)
    }
}

impl Running {
    pub(super) const fn from(event: usize, start: Day) -> Self {
        Self { event, start, benefit: None, under: None, before_registration: false, contact: None }
    }
}

/// The deadlines that start because another was not met in time.
fn after(spec: &deadline::Deadline, deadline: &Deadline) -> Option<Running> {
    let lapsed = matches!(deadline.state, DeadlineState::Scaduta | DeadlineState::RispettataInRitardo);
    let named = spec.after.iter().any(|one| deadline.id == one.as_str());
    (lapsed && named).then(|| Running::from(deadline.event, deadline.due))
}
