//! The violations of a dossier: which benefit each one costs, how much, and whether it takes the state.

use super::current_benefit::Received;
use super::text;
use super::types::Sanction;
use crate::answer::finding::Finding;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::ConvocationKind;
use crate::base::words::event::AdrPhase;
#[cfg(feature = "arrow")]
use crate::base::words::event_type::EventType;
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::types::{ConvocationInput, PastViolation, Problem, SanctionInput};
use crate::chapters::conditionality::{convocation, sanction};
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Violazione;
use crate::rulebook::book::Rulebook;
use crate::status::events::Loss;

/// What the violations of a dossier come to.
pub(crate) struct Violations<'a> {
    rulebook: &'a Rulebook,
    /// By day; those of one day in an order that does not depend on the input's.
    events: Vec<(usize, &'a Event)>,
    as_of: Day,
    pub(super) sanctions: Vec<Sanction>,
    pub(crate) findings: Vec<Finding>,
    /// Also those that come after the day of the assessment with no further fact.
    pub(crate) losses: Vec<Loss>,
}

/// The violations judged so far: the events, and what a further one sees of them.
#[derive(Default)]
struct Past {
    events: Vec<usize>,
    history: Vec<PastViolation>,
    /// The benefits lost, each with its claim.
    lost: Vec<(Benefit, Option<Day>)>,
}

impl<'a> Violations<'a> {
    /// Whether an event of this type may be a violation, or a term whose lapse is one.
    #[cfg(feature = "arrow")]
    pub(crate) const fn arise_from(kind: EventType) -> bool {
        matches!(kind, EventType::Violazione | EventType::Adr)
    }

    /// Whether violations are judged by events of this type.
    #[cfg(feature = "arrow")]
    pub(crate) const fn depend_on(kind: EventType) -> bool {
        matches!(
            kind,
            EventType::DomandaPrestazione
                | EventType::PrestazioneInizio
                | EventType::PrestazioneFine
                | EventType::Convocazione
                | EventType::Violazione
                | EventType::Adr
        )
    }

    /// Judges every violation among the events seen.
    pub(crate) fn of(
        rulebook: &'a Rulebook,
        seen: &[(usize, &'a Event)],
        as_of: Day,
        journal: &mut Journal,
    ) -> Result<Self, Error> {
        let mut events = seen.to_vec();
        events.sort_by_key(|(index, event)| (event.date, violation(event).map(|fact| fact.violation), *index));
        let (sanctions, findings, losses) = (Vec::new(), Vec::new(), Vec::new());
        let mut found = Self { rulebook, events, as_of, sanctions, findings, losses };
        let mut past = Past::default();
        for (index, event) in found.events.clone() {
            match &event.fact {
                Fact::Violazione(fact) => found.judge(index, event.date, fact, &mut past, journal),
                Fact::Adr(adr) if adr.phase == AdrPhase::Rilascio => found.adr(index, event.date, journal)?,
                _ => {}
            }
        }
        found.sanctions.sort_by_key(|one| (one.date, one.event));
        Ok(found)
    }

    fn judge(&mut self, event: usize, date: Day, fact: &Violazione, past: &mut Past, journal: &mut Journal) {
        let received = Received::on(date, &self.events);
        if let Some(problem) = self.problem(date, fact, received.benefit) {
            return self.findings.push(text::convocation_does_not_carry(event, &problem));
        }
        let claim = (received.benefit, received.claimed());
        if fact.justified != Some(true) && past.lost.contains(&claim) {
            journal.rule(rule::COND_DECAD);
            return self.findings.push(text::benefit_lost_before(event));
        }
        let input = SanctionInput {
            benefit: received.benefit,
            violation: fact.violation,
            date,
            justified: fact.justified,
            history: past.history.clone(),
            claim_date: received.claimed(),
            monthly_amount: received.monthly,
            missed_hours_percent: fact.missed_hours_percent,
            received: None,
            province: None,
        };
        let mut inner = journal.inner();
        match sanction::run(self.rulebook, &input, &mut inner) {
            Ok(sanction) => {
                journal.absorb(inner, |path| found_at(path, event, received, &past.events));
                past.lost.extend(sanction.loses_benefit.then_some(claim));
                self.losses.extend(sanction.loses_status.then_some((event, date)));
                let (violation, benefit) = (Some(fact.violation), received.benefit);
                self.sanctions.push(Sanction { date, event, violation, benefit, sanction });
            }
            Err(error) => self.findings.push(text::no_sanction(event, &error)),
        }
        past.events.push(event);
        past.history.push(PastViolation { violation: fact.violation, date, justified: fact.justified });
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
        let input = ConvocationInput {
            benefit,
            sent: Moment::start_of(sent),
            appointment: convened.appointment,
            // The hour of sending is not on record: the notice can't be told.
            kind: ConvocationKind::Ordinaria,
            channel: convened.channel?,
            // Nor are the contacts used: those of the claim are taken, and the office may object.
            claim_contact: Some(true),
            compatible_hours: Some(true),
            comune: None,
        };
        let answer = convocation::run(self.rulebook, &input, &mut Journal::default());
        answer.ok()?.problems.into_iter().next()
    }

    /// ADR-2M: the service is asked for within two months of issue, else state and benefit are lost on the day after.
    fn adr(&mut self, event: usize, issued: Day, journal: &mut Journal) -> Result<(), Error> {
        let benefit = Received::on(issued, &self.events).benefit;
        let in_force = self.rulebook.rule(rule::ADR_2M.id()).is_some_and(|rule| rule.in_force(issued));
        if !in_force || !matches!(benefit, Benefit::Naspi | Benefit::DisColl) {
            return Ok(());
        }
        let at = |error: Error| error.at(format!("/events/{event}/date"));
        let amount = self.rulebook.whole("mesi_scelta_adr", issued).map_err(at)?;
        let roll = Roll::by_name(self.rulebook.choice("rinvio_termini_persona", issued));
        let term = Term { amount, unit: Unit::Mesi, roll };
        let due = term.fall(issued, self.rulebook.holidays(), None).day;
        let chosen = self.events.iter().any(|(_, event)| {
            let chosen = matches!(&event.fact, Fact::Adr(adr) if adr.phase == AdrPhase::Scelta);
            chosen && issued <= event.date && event.date <= due
        });
        if chosen {
            return Ok(());
        }
        let date = due.next();
        self.losses.push((event, date));
        if date <= self.as_of {
            let mut inner = journal.inner();
            let sanction = sanction::loss(self.rulebook, date, &mut inner).map_err(at)?;
            journal.absorb(inner, |_| format!("/events/{event}/date"));
            journal.rule(rule::ADR_2M);
            journal.step(|| text::adr_not_chosen(event, date).parameter("mesi_scelta_adr", issued));
            self.sanctions.push(Sanction { date, event, violation: None, benefit, sanction });
        }
        Ok(())
    }
}

/// Where in the dossier a fact of the question stands.
fn found_at(path: &str, event: usize, received: Received, past: &[usize]) -> String {
    let of = |event: Option<usize>, field: &str| match event {
        Some(event) => format!("/events/{event}/{field}"),
        None => "/events".to_owned(),
    };
    match path.strip_prefix('/').unwrap_or(path).split('/').collect::<Vec<_>>().as_slice() {
        ["benefit"] => of(received.start.or(received.claim.map(|(claim, _)| claim)), "benefit"),
        ["monthly_amount"] => of(received.start, "monthly_amount"),
        ["claim_date"] => of(received.claim.map(|(claim, _)| claim), "date"),
        ["history", index, field] => of(index.parse().ok().and_then(|index: usize| past.get(index)).copied(), field),
        ["history", ..] => "/events".to_owned(),
        [field] => of(Some(event), field),
        _ => path.to_owned(),
    }
}

fn violation(event: &Event) -> Option<&Violazione> {
    match &event.fact {
        Fact::Violazione(fact) => Some(fact),
        _ => None,
    }
}
