//! The violations of a dossier: which benefit each one costs, and how much.

use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar::{Day, Moment};
use crate::conditionality::{
    Channel, ConvocationInput, ConvocationKind, PastViolation, Problem, SanctionInput, convocation, sanction,
};
use crate::dossier::facts::{Convocazione, Violazione};
use crate::dossier::{Benefit, Event, Fact, Violation};
use crate::error::Error;
use crate::explain::{Journal, state as tell};
use crate::finding::Finding;
use crate::money::Money;
use crate::rulebook::Rulebook;

/// What a violation on record takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sanction {
    /// The day of the violation.
    pub date: Day,
    /// The index of its event.
    pub event: usize,
    /// What is violated.
    pub violation: Violation,
    /// The benefit received on that day; `nessuna` where none is on record.
    pub benefit: Benefit,
    /// What it takes, as `conditionality.sanction` answers.
    #[serde(flatten)]
    pub sanction: crate::conditionality::Sanction,
}

/// The benefit that a person receives, or has claimed, on a day.
#[derive(Clone, Copy, Debug)]
struct Received {
    benefit: Benefit,
    claimed: Option<Day>,
    monthly: Option<Money>,
}

/// What the violations of a dossier come to.
pub(super) struct Violations<'a> {
    rulebook: &'a Rulebook,
    /// By day; those of one day in an order that does not depend on the input's.
    events: Vec<(usize, &'a Event)>,
    pub(super) sanctions: Vec<Sanction>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Violations<'a> {
    /// Judges every violation among the events seen.
    pub(super) fn of(rulebook: &'a Rulebook, seen: &[(usize, &'a Event)], journal: &mut Journal) -> Self {
        let mut events = seen.to_vec();
        events.sort_by_key(|(index, event)| (event.date, violation(event).map(|fact| fact.violation), *index));
        let mut found = Self { rulebook, events, sanctions: Vec::new(), findings: Vec::new() };
        let mut history: Vec<PastViolation> = Vec::new();
        for (index, event) in found.events.clone() {
            let Some(fact) = violation(event) else { continue };
            found.judge(index, event.date, fact, &history, journal);
            let justified = if found.stands(event.date, fact) { fact.justified } else { Some(true) };
            history.push(PastViolation { violation: fact.violation, date: event.date, justified });
        }
        found
    }

    /// The events whose sanction takes the state.
    pub(super) fn take_status(&self) -> impl Iterator<Item = usize> {
        self.sanctions.iter().filter(|one| one.sanction.loses_status).map(|one| one.event)
    }

    fn judge(&mut self, event: usize, date: Day, fact: &Violazione, history: &[PastViolation], journal: &mut Journal) {
        let received = self.received(date);
        if let Some(problem) = self.problem(date, fact, received.benefit) {
            self.findings.push(tell::convocation_does_not_carry(event, &problem));
            return;
        }
        let input = SanctionInput {
            benefit: received.benefit,
            violation: fact.violation,
            date,
            justified: fact.justified,
            history: history.to_vec(),
            claim_date: received.claimed,
            monthly_amount: received.monthly,
            missed_hours_percent: fact.missed_hours_percent,
            received: None,
            province: None,
        };
        match sanction::run(self.rulebook, &input, journal) {
            Ok(sanction) => {
                let Received { benefit, .. } = received;
                self.sanctions.push(Sanction { date, event, violation: fact.violation, benefit, sanction });
            }
            Err(error) => self.findings.push(tell::no_sanction(event, &error)),
        }
    }

    /// Whether a violation counts: a no-show at a convocation that can't carry a sanction does not.
    fn stands(&self, date: Day, fact: &Violazione) -> bool {
        self.problem(date, fact, self.received(date).benefit).is_none()
    }

    /// CONV-CANALE, CONV-FERIALE: why the convocation of that day can't carry a sanction, where its channel is on record.
    fn problem(&self, date: Day, fact: &Violazione, benefit: Benefit) -> Option<Problem> {
        if fact.violation != Violation::Convocazione || fact.justified == Some(true) {
            return None;
        }
        let (sent, convened) = self.events.iter().rev().find_map(|(_, event)| match &event.fact {
            Fact::Convocazione(convened) if event.date <= date && convened.appointment.day() == date => {
                Some((event.date, convened))
            }
            _ => None,
        })?;
        let answer = self.carries(sent, convened, convened.channel?, benefit);
        answer.ok()?.problems.into_iter().next()
    }

    fn carries(
        &self,
        sent: Day,
        convened: &Convocazione,
        channel: Channel,
        benefit: Benefit,
    ) -> Result<crate::conditionality::Convocation, Error> {
        let input = ConvocationInput {
            benefit,
            sent: Moment::start_of(sent),
            appointment: convened.appointment,
            // The hour of sending is not on record: the notice can't be told.
            kind: ConvocationKind::Ordinaria,
            channel,
            // Nor are the contacts used: those of the claim are taken, and the office may object.
            claim_contact: Some(true),
            compatible_hours: Some(true),
            comune: None,
        };
        convocation::run(self.rulebook, &input, &mut Journal::default())
    }

    /// The benefit under way on a day, else the one claimed last.
    fn received(&self, day: Day) -> Received {
        let past = || self.events.iter().rev().filter(|(_, event)| event.date <= day);
        let over = |benefit: Benefit, from: Day| {
            past().any(|(_, event)| match &event.fact {
                Fact::PrestazioneFine(end) => end.benefit == benefit && from <= event.date && event.date < day,
                _ => false,
            })
        };
        let claimed = |benefit: Benefit| {
            past().find_map(|(_, event)| match &event.fact {
                Fact::DomandaPrestazione(claim) if claim.benefit == benefit => Some(event.date),
                _ => None,
            })
        };
        let started = past().find_map(|(_, event)| match &event.fact {
            Fact::PrestazioneInizio(start) if !over(start.benefit, event.date) => {
                Some((start.benefit, start.monthly_amount))
            }
            _ => None,
        });
        if let Some((benefit, monthly)) = started {
            return Received { benefit, claimed: claimed(benefit), monthly };
        }
        let waiting = past().find_map(|(_, event)| match &event.fact {
            Fact::DomandaPrestazione(claim) if !over(claim.benefit, event.date) => Some((claim.benefit, event.date)),
            _ => None,
        });
        match waiting {
            Some((benefit, claim)) => Received { benefit, claimed: Some(claim), monthly: None },
            None => Received { benefit: Benefit::Nessuna, claimed: None, monthly: None },
        }
    }
}

fn violation(event: &Event) -> Option<&Violazione> {
    match &event.fact {
        Fact::Violazione(fact) => Some(fact),
        _ => None,
    }
}
