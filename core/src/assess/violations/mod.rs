//! The violations of a dossier: the benefit that each one is about, its sanction, and whether the status is lost.

mod past;
mod voucher;

use crate::answer::finding::Finding;
use crate::answer::journal::Journal;
use crate::answer::problem::Unmet;
use crate::assess::text;
use crate::assess::types::DossierSanction;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::Error;
use crate::base::keyed::Keyed;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::ConvocationKind;
use crate::base::words::event::AdrPhase;
use crate::base::words::event_type::EventType;
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::types::{ConvocationInput, PastViolation, Sanction, SanctionInput};
use crate::chapters::conditionality::{convocation, sanction};
use crate::dossier::current_benefit::CurrentBenefit;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Violazione;
use crate::dossier::known_events::KnownEvents;
use crate::rulebook::book::Rulebook;
use crate::status::events::Loss;
use past::Past;

/// The violations of a dossier, judged.
pub(crate) struct Violations<'a> {
    rulebook: &'a Rulebook,
    seen: &'a KnownEvents<'a>,
    /// The places of the summonses, by the day of the appointment.
    summonses: Keyed<Day, usize>,
    /// The days on which a service was chosen with the assegno di ricollocazione.
    choices: Vec<Day>,
    as_of: Day,
    pub(crate) sanctions: Vec<DossierSanction>,
    pub(crate) findings: Vec<Finding>,
    /// Those after the day of the assessment too, which come if nothing else happens.
    pub(crate) losses: Vec<Loss>,
}

/// The outcome of a violation.
enum Outcome {
    /// The summons is not valid.
    NotValid(Unmet),
    /// The benefit was lost before.
    LostBefore,
    /// The sanction, and what led to it.
    Sanction(Box<Sanction>, Journal),
    NoSanction(Error),
}

impl Outcome {
    fn sanction(&self) -> Option<&Sanction> {
        match self {
            Self::Sanction(sanction, _) => Some(sanction),
            Self::NotValid(_) | Self::LostBefore | Self::NoSanction(_) => None,
        }
    }
}

impl<'a> Violations<'a> {
    /// Whether an event of this type may be a violation, or a term whose lapse is one.
    #[cfg(feature = "arrow")]
    pub(crate) const fn arise_from(kind: EventType) -> bool {
        matches!(kind, EventType::Violazione | EventType::Adr)
    }

    /// Whether events of this type matter when violations are judged.
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
        seen: &'a KnownEvents<'a>,
        as_of: Day,
        journal: &mut Journal,
    ) -> Result<Self, Error> {
        let (summonses, choices) = (summonses(seen), choices(seen));
        let (sanctions, findings, losses) = (Vec::new(), Vec::new(), Vec::new());
        let mut found = Self { rulebook, seen, summonses, choices, as_of, sanctions, findings, losses };
        let mut past = Past::default();
        for (index, event) in seen.all() {
            match &event.fact {
                Fact::Violazione(fact) => found.judge(*index, event.date, fact, &mut past, journal)?,
                Fact::Adr(adr) if adr.phase == AdrPhase::Rilascio => found.adr(*index, event.date, journal)?,
                _ => {}
            }
        }
        found.sanctions.sort_by_key(|one| one.date);
        Ok(found)
    }

    fn judge(
        &mut self,
        event: usize,
        date: Day,
        fact: &Violazione,
        past: &mut Past,
        journal: &mut Journal,
    ) -> Result<(), Error> {
        let benefits = CurrentBenefit::all(self.rulebook, date, self.seen);
        let current = benefits.first().copied().unwrap_or(CurrentBenefit::NONE);
        let judged = self.outcome(date, fact, &current, past, journal)?;
        for other in benefits.iter().skip(1) {
            let other = self.outcome(date, fact, other, past, &mut Journal::silent())?;
            if other.sanction() != judged.sanction() {
                self.findings.push(text::several_benefits(event, &benefits));
                break;
            }
        }
        let found_at = |path: &str| found_at(path, event, current);
        match judged {
            Outcome::NotValid(problem) => {
                self.findings.push(text::summons_not_valid(event, &problem));
                return Ok(());
            }
            Outcome::LostBefore => {
                journal.rule(rule::COND_DECAD);
                self.findings.push(text::benefit_lost_before(event));
                return Ok(());
            }
            Outcome::Sanction(mut sanction, inner) => {
                journal.absorb(inner, found_at);
                for path in &mut sanction.missing {
                    *path = found_at(path).into();
                }
                past.lost.extend(sanction.loses_benefit.then_some(current.claimed_benefit()));
                self.losses.extend(sanction.loses_status.then_some((event, date)));
                let (violation, benefit) = (Some(fact.violation), current.benefit);
                self.sanctions.push(DossierSanction { date, event, violation, benefit, sanction: *sanction });
            }
            Outcome::NoSanction(error) => self.findings.push(text::no_sanction(event, &error)),
        }
        past.add(PastViolation { violation: fact.violation, date, justified: fact.justified });
        Ok(())
    }

    /// The outcome of a violation for a recipient of a benefit.
    fn outcome(
        &self,
        date: Day,
        fact: &Violazione,
        current: &CurrentBenefit,
        past: &mut Past,
        journal: &mut Journal,
    ) -> Result<Outcome, Error> {
        if let Some(problem) = self.problem(date, fact, current.benefit, journal) {
            return Ok(Outcome::NotValid(problem));
        }
        if fact.justified != Some(true) && past.lost.contains(&current.claimed_benefit()) {
            return Ok(Outcome::LostBefore);
        }
        let input = SanctionInput {
            justified: fact.justified,
            history: past.of_claim(current.claimed())?,
            claim_date: current.claimed(),
            monthly_amount: current.monthly,
            missed_hours_percent: fact.missed_hours_percent,
            treatment_months: fact.treatment_months,
            renewal: fact.renewal,
            protected_household: fact.protected_household,
            own_municipality: fact.own_municipality,
            found_on: fact.found_on,
            received: fact.received,
            ..SanctionInput::new(current.benefit, fact.violation, date)
        };
        let mut inner = journal.inner();
        Ok(match sanction::run(self.rulebook, &input, &mut inner) {
            Ok(sanction) => Outcome::Sanction(Box::new(sanction), inner),
            Err(error) => Outcome::NoSanction(error),
        })
    }

    /// CONV-CANALE, CONV-FERIALE: why the absence can't be sanctioned after the summons to that day, if its channel is on record.
    fn problem(&self, date: Day, fact: &Violazione, benefit: Benefit, journal: &mut Journal) -> Option<Unmet> {
        if fact.violation != Violation::Convocazione || fact.justified == Some(true) {
            return None;
        }
        // The last summons to that appointment that was sent by that day.
        let to_the_day = self.summonses.values(&date);
        let by_then = |(_, place): &(Day, usize)| self.seen.at(*place).is_some_and(|(_, event)| event.date <= date);
        let (_, place) = to_the_day.get(to_the_day.partition_point(by_then).checked_sub(1)?)?;
        let (index, event) = self.seen.at(*place)?;
        let Fact::Convocazione(summons) = &event.fact else { return None };
        let input = ConvocationInput {
            benefit,
            sent: Moment::start_of(event.date),
            appointment: summons.appointment,
            // The hour of sending is not on record, so the notice is not known.
            kind: ConvocationKind::Ordinaria,
            channel: summons.channel?,
            claim_contact: Some(summons.claim_contact.unwrap_or(true)),
            compatible_hours: Some(true),
            comune: None,
        };
        let first_problem = |input: &ConvocationInput| {
            let answer = convocation::convocation(self.rulebook, input).ok()?;
            answer.into_body().problems.into_iter().next()
        };
        let problem = first_problem(&input);
        if problem.is_none() && summons.claim_contact.is_none() {
            let elsewhere = ConvocationInput { claim_contact: Some(false), ..input };
            if first_problem(&elsewhere).is_some() {
                journal.assume(&format!("/events/{index}/claim_contact"), text::contact_of_the_claim);
            }
        }
        problem
    }
}

/// The places of the summonses, by the day of the appointment.
fn summonses(events: &KnownEvents<'_>) -> Keyed<Day, usize> {
    Keyed::new(events.of_type(EventType::Convocazione).filter_map(|(index, event)| match &event.fact {
        Fact::Convocazione(summons) => Some((summons.appointment.day(), events.place(index)?)),
        _ => None,
    }))
}

/// The days on which a service was chosen, in order.
fn choices(events: &KnownEvents<'_>) -> Vec<Day> {
    let chosen = |event: &Event| matches!(&event.fact, Fact::Adr(adr) if adr.phase == AdrPhase::Scelta);
    events.of_type(EventType::Adr).filter(|(_, event)| chosen(event)).map(|(_, event)| event.date).collect()
}

/// Where in the dossier a fact of the question is found.
fn found_at(path: &str, event: usize, current: CurrentBenefit) -> String {
    let of = |event: Option<usize>, field: &str| match event {
        Some(event) => format!("/events/{event}/{field}"),
        None => "/events".to_owned(),
    };
    match path.strip_prefix('/').unwrap_or(path).split('/').collect::<Vec<_>>().as_slice() {
        ["benefit"] => of(current.start.or(current.claim.map(|(claim, _)| claim)), "benefit"),
        ["monthly_amount"] => of(current.start, "monthly_amount"),
        ["claim_date"] => of(current.claim.map(|(claim, _)| claim), "date"),
        ["history", ..] => "/events".to_owned(),
        [field] => of(Some(event), field),
        _ => path.to_owned(),
    }
}
