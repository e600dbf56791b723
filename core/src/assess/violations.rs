//! The violations of a dossier: the benefit that each one is about, its sanction, and whether the status is lost.

use super::current_benefit::CurrentBenefit;
use super::text;
use super::types::DossierSanction;
use crate::answer::finding::Finding;
use crate::answer::journal::Journal;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::ConvocationKind;
use crate::base::words::event::AdrPhase;
#[cfg(feature = "arrow")]
use crate::base::words::event_type::EventType;
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::types::{ConvocationInput, PastViolation, SanctionInput};
use crate::chapters::conditionality::{convocation, sanction};
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Violazione;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::MESI_SCELTA_ADR;
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_PERSONA;
use crate::rulebook::read::Read;
use crate::status::events::Loss;

/// The violations of a dossier, judged.
pub(crate) struct Violations<'a> {
    rulebook: &'a Rulebook,
    /// By day; those of one day in an order that does not depend on the input's.
    events: Vec<(usize, &'a Event)>,
    as_of: Day,
    pub(super) sanctions: Vec<DossierSanction>,
    pub(crate) findings: Vec<Finding>,
    /// Also those after the day of the assessment, which come if nothing else happens.
    pub(crate) losses: Vec<Loss>,
}

/// The violations judged so far.
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
        let current = CurrentBenefit::on(date, &self.events);
        if let Some(problem) = self.problem(date, fact, current.benefit) {
            return self.findings.push(text::summons_not_valid(event, &problem));
        }
        let claim = (current.benefit, current.claimed());
        if fact.justified != Some(true) && past.lost.contains(&claim) {
            journal.rule(rule::COND_DECAD);
            return self.findings.push(text::benefit_lost_before(event));
        }
        let input = SanctionInput {
            justified: fact.justified,
            history: past.history.clone(),
            claim_date: current.claimed(),
            monthly_amount: current.monthly,
            missed_hours_percent: fact.missed_hours_percent,
            treatment_months: fact.treatment_months,
            renewal: fact.renewal,
            protected_household: fact.protected_household,
            own_municipality: fact.own_municipality,
            ..SanctionInput::new(current.benefit, fact.violation, date)
        };
        let mut inner = journal.inner();
        match sanction::run(self.rulebook, &input, &mut inner) {
            Ok(mut sanction) => {
                journal.absorb(inner, |path| found_at(path, event, current, &past.events));
                // A dossier has no day of receipt.
                sanction.missing.retain(|path| path != "/received");
                for path in &mut sanction.missing {
                    *path = found_at(path, event, current, &past.events).into();
                }
                past.lost.extend(sanction.loses_benefit.then_some(claim));
                self.losses.extend(sanction.loses_status.then_some((event, date)));
                let (violation, benefit) = (Some(fact.violation), current.benefit);
                self.sanctions.push(DossierSanction { date, event, violation, benefit, sanction });
            }
            Err(error) => self.findings.push(text::no_sanction(event, &error)),
        }
        past.events.push(event);
        past.history.push(PastViolation { violation: fact.violation, date, justified: fact.justified });
    }

    /// CONV-CANALE, CONV-FERIALE: why the absence can't be sanctioned after the summons to that day, if its channel is on record.
    fn problem(&self, date: Day, fact: &Violazione, benefit: Benefit) -> Option<Unmet> {
        if fact.violation != Violation::Convocazione || fact.justified == Some(true) {
            return None;
        }
        let (sent, summons) = self.events.iter().rev().find_map(|(_, event)| match &event.fact {
            Fact::Convocazione(summons) if event.date <= date && summons.appointment.day() == date => {
                Some((event.date, summons))
            }
            _ => None,
        })?;
        let input = ConvocationInput {
            benefit,
            sent: Moment::start_of(sent),
            appointment: summons.appointment,
            // The hour of sending is not on record, so the notice is not known.
            kind: ConvocationKind::Ordinaria,
            channel: summons.channel?,
            // Nor are the contacts used: they are taken to be those of the claim.
            claim_contact: Some(true),
            compatible_hours: Some(true),
            comune: None,
        };
        let answer = convocation::convocation(self.rulebook, &input).ok()?;
        answer.into_body().problems.into_iter().next()
    }

    /// ADR-2M: a person who does not request the service in time loses status and benefit on the day after.
    fn adr(&mut self, event: usize, issued: Day, journal: &mut Journal) -> Result<(), Error> {
        let benefit = CurrentBenefit::on(issued, &self.events).benefit;
        let in_force = self.rulebook.rule(rule::ADR_2M).is_some_and(|rule| rule.in_force(issued));
        // With the RdC, the REI and the CIGS other terms and losses hold, which a dossier does not follow.
        let of_state = self.rulebook.falls_under(benefit, |info| info.needs_state, issued);
        if !in_force || !of_state || self.rulebook.adr_parameter(benefit).is_none() {
            return Ok(());
        }
        let at = |error: Error| error.at(format!("/events/{event}/date"));
        let months = self.rulebook.read(MESI_SCELTA_ADR, issued).map_err(at)?;
        let roll = self.rulebook.find(RINVIO_TERMINI_PERSONA, issued);
        let term = Term { amount: *months, unit: Unit::Mesi, roll: roll.map(Read::value).unwrap_or_default() };
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
            let sanction = sanction::loss(self.rulebook, benefit, date, &mut inner).map_err(at)?;
            journal.absorb(inner, |_| format!("/events/{event}/date"));
            journal.apply(rule::ADR_2M, date, || text::adr_not_chosen(event, date, months, roll));
            self.sanctions.push(DossierSanction { date, event, violation: None, benefit, sanction });
        }
        Ok(())
    }
}

/// Where in the dossier a fact of the question is found.
fn found_at(path: &str, event: usize, current: CurrentBenefit, past: &[usize]) -> String {
    let of = |event: Option<usize>, field: &str| match event {
        Some(event) => format!("/events/{event}/{field}"),
        None => "/events".to_owned(),
    };
    match path.strip_prefix('/').unwrap_or(path).split('/').collect::<Vec<_>>().as_slice() {
        ["benefit"] => of(current.start.or(current.claim.map(|(claim, _)| claim)), "benefit"),
        ["monthly_amount"] => of(current.start, "monthly_amount"),
        ["claim_date"] => of(current.claim.map(|(claim, _)| claim), "date"),
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
