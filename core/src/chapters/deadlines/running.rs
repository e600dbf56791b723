//! The deadlines that the events of a dossier set running.

use super::text;
use super::types::Deadline;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::rule::{RuleId, TERM_09};
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::Bound;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::event::AdrPhase;
use crate::base::words::state::State;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::{RINVIO_TERMINI_PERSONA, RINVIO_TERMINI_SERVIZIO};
use crate::rulebook::parameters::choice::AdrStatus;
use crate::rulebook::parameters::deadlines::STATO_ADR;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::deadline;
use crate::rulebook::tables::deadline::{DeadlineCondition, Start};

/// A DID or a claim that was accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Registration {
    pub(crate) event: usize,
    /// A claim for a benefit.
    pub(crate) claim: bool,
    /// It started the state; a claim while a DID is active does not.
    pub(crate) starts: bool,
}

/// What the deadlines are computed from.
pub(crate) struct Facts<'a> {
    /// The events seen, with their index, by day.
    pub(crate) events: Vec<(usize, &'a Event)>,
    pub(crate) registrations: &'a [Registration],
    /// Day from, day after the last, state; in order.
    pub(crate) spans: Vec<(Day, Day, State)>,
    pub(crate) as_of: Day,
}

/// A deadline under way.
struct Running {
    event: usize,
    start: Day,
    /// The benefit whose start it runs from.
    benefit: Option<Benefit>,
}

/// A deadline, and the parameters that it rests on.
struct Computed {
    deadline: Deadline,
    readings: Vec<Reading>,
    standstill: Option<Standstill>,
}

/// Days on which a deadline stands still, because the law has suspended it.
struct Standstill {
    rule: RuleId,
    from: Day,
    to: Day,
}

impl Computed {
    fn order(&self) -> (Day, &str, usize) {
        (self.deadline.due, self.deadline.id.as_str(), self.deadline.event)
    }
}

impl Facts<'_> {
    /// Every deadline that the facts start, in the order of their last days.
    pub(crate) fn deadlines(&self, rulebook: &Rulebook, journal: &mut Journal) -> Vec<Deadline> {
        let mut computed: Vec<Computed> = Vec::new();
        for spec in rulebook.deadlines() {
            let running = self.running(spec).into_iter();
            computed.extend(running.filter_map(|running| self.deadline(rulebook, spec, &running)));
        }
        computed.sort_by(|one, other| one.order().cmp(&other.order()));
        let mut deadlines = Vec::with_capacity(computed.len());
        for Computed { deadline, readings, standstill } in computed {
            journal.rule(TERM_09);
            if let Some(Standstill { rule, from, to }) = standstill {
                journal.apply(rule, deadline.due, || text::standstill(&deadline, from, to));
            }
            journal.apply(&deadline.id, deadline.due, || {
                text::deadline(rulebook.titles_on(&deadline.id, deadline.start), &deadline, readings)
            });
            deadlines.push(deadline);
        }
        deadlines
    }

    /// The facts that start a deadline.
    fn running(&self, spec: &deadline::Deadline) -> Vec<Running> {
        let registrations = |wanted: fn(&Registration) -> bool| {
            let chosen = self.registrations.iter().filter(move |one| wanted(one));
            chosen
                .filter_map(|one| Some(Running { event: one.event, start: self.event(one.event)?.date, benefit: None }))
                .collect()
        };
        match spec.start {
            Start::Did => registrations(|one| one.starts),
            Start::DidSenzaDomanda => registrations(|one| one.starts && !one.claim),
            Start::Domanda => registrations(|one| one.claim),
            Start::DidODomanda => registrations(|_| true),
            Start::AdrRilascio => {
                self.all(|event| matches!(&event.fact, Fact::Adr(adr) if adr.phase == AdrPhase::Rilascio))
            }
            Start::Profilazione => {
                self.all(|event| matches!(event.fact, Fact::Profilazione(_)) && self.active(event.date))
            }
            Start::PrestazioneInizio => self.all(|event| match &event.fact {
                Fact::PrestazioneInizio(start) => {
                    spec.benefits.contains(&start.benefit)
                        && spec.claims_from.is_none_or(|from| from <= self.claimed(start.benefit, event.date))
                }
                _ => false,
            }),
        }
    }

    fn deadline(&self, rulebook: &Rulebook, spec: &deadline::Deadline, running: &Running) -> Option<Computed> {
        let start = running.start;
        rulebook.rule(&spec.rule).filter(|rule| rule.in_force(start))?;
        let mut readings = Vec::new();
        let (due, standstill) = self.due(rulebook, spec, running, &mut readings)?;
        if !spec.filter.iter().all(|condition| self.meets(*condition, rulebook, due, &mut readings)) {
            return None;
        }
        let met_by = self.met_by(spec, running, due);
        let state = match self.ended(running) {
            _ if met_by.is_some() => DeadlineState::Rispettata,
            Some(end) if end <= due && end <= self.as_of => DeadlineState::Estinta,
            _ if due < self.as_of && !spec.opens => DeadlineState::Scaduta,
            _ if standstill.as_ref().is_some_and(|still| self.as_of.within(Some(still.from), Some(still.to))) => {
                DeadlineState::Sospesa
            }
            _ => DeadlineState::Aperta,
        };
        let (id, bound, event) = (spec.rule.clone(), spec.bound, running.event);
        Some(Computed { deadline: Deadline { id, start, due, state, bound, met_by, event }, readings, standstill })
    }

    /// The last day: TERM-09 says whether a holiday moves it; the days suspended are added where the rule says so, and so are those
    /// on which the duty stands still.
    fn due(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        running: &Running,
        readings: &mut Vec<Reading>,
    ) -> Option<(Day, Option<Standstill>)> {
        let start = running.start;
        let (amount, length) = rulebook.read_named(&spec.parameter, start).ok()?;
        let roll = match spec.bound {
            Bound::Persona => RINVIO_TERMINI_PERSONA,
            Bound::Cpi | Bound::Anpal => RINVIO_TERMINI_SERVIZIO,
        };
        // A day that opens a right stays where it is.
        let roll = rulebook.find(roll, start).filter(|_| !spec.opens);
        readings.push(length);
        readings.extend(roll.map(Reading::from));
        let term = Term { amount, unit: spec.unit, roll: roll.map_or(Roll::Nessuno, |roll| *roll) };
        let fall = |term: Term, start: Day| term.fall(start, rulebook.holidays(), None).day;
        let plain = fall(Term { roll: Roll::Nessuno, ..term }, start);
        let standstill = self.standstill(rulebook, spec, running, plain);
        let due = match &standstill {
            Some(Standstill { from, to, .. }) => {
                let days = u32::try_from(from.days_until(to.next())).unwrap_or_default();
                fall(Term { amount: days, unit: Unit::Giorni, ..term }, plain)
            }
            None => fall(term, start),
        };
        let mut due = due.plus_days(i32::from(spec.from_day_after));
        if spec.suspended {
            for (from, after, _) in
                self.spans.iter().filter(|(from, _, state)| *state == State::Sospeso && *from >= start)
            {
                if *from <= due {
                    due = due.plus_days(from.days_until(*after));
                }
            }
        }
        Some((due, standstill))
    }

    /// COVID-40: the days between the start and the last day on which the duty is suspended.
    fn standstill(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        running: &Running,
        due: Day,
    ) -> Option<Standstill> {
        let event = self.event(running.event).filter(|_| spec.duty)?;
        let benefit = match &event.fact {
            Fact::DomandaPrestazione(claim) => claim.benefit,
            Fact::PrestazioneInizio(start) => start.benefit,
            _ => return None,
        };
        let (suspension, from, to) = rulebook.next_duty_suspension(benefit, running.start.next())?;
        (from <= due).then(|| Standstill { rule: suspension.rule.clone(), from, to })
    }

    fn met_by(&self, spec: &deadline::Deadline, running: &Running, due: Day) -> Option<usize> {
        let last = if spec.opens { self.as_of } else { due };
        let after_start = |(index, event): &(usize, &Event)| (event.date, *index) > (running.start, running.event);
        let in_time = |(index, event): &(usize, &Event)| {
            // A fact of the same day counts, whatever its place in the input; the start itself does not.
            let later = event.date >= running.start && *index != running.event && event.date <= last;
            later && (event.fact.event_type().as_str() != self.wire(running.event) || after_start(&(*index, event)))
        };
        let meets = |event: &Event| {
            spec.met_by.iter().any(|met| {
                met.event == event.fact.event_type().as_str()
                    && (met.codes.is_empty()
                        || code(&event.fact).is_some_and(|code| met.codes.iter().any(|one| one == code)))
            })
        };
        self.events.iter().filter(|one| in_time(one)).find(|(_, event)| meets(event)).map(|(index, _)| *index)
    }

    /// The first day from the start on which what the deadline belongs to is over: the status, or the benefit.
    fn ended(&self, running: &Running) -> Option<Day> {
        let start = running.start;
        // A benefit may be received without the state: then its end alone counts.
        let of_state = running.benefit.is_none() || self.active(start);
        let mut inactive = self.spans.iter().filter(|(_, after, state)| *after > start && !state.active());
        let state = inactive.next().filter(|_| of_state).map(|(from, _, _)| start.max(*from));
        let benefit = running.benefit.and_then(|benefit| {
            let mut ends = self.events.iter().filter(|(_, event)| {
                event.date >= start && matches!(&event.fact, Fact::PrestazioneFine(end) if end.benefit == benefit)
            });
            ends.next().map(|(_, event)| event.date.next())
        });
        [state, benefit].into_iter().flatten().min()
    }

    fn meets(&self, condition: DeadlineCondition, rulebook: &Rulebook, day: Day, readings: &mut Vec<Reading>) -> bool {
        match condition {
            DeadlineCondition::AdrVigente => {
                let status = rulebook.find(STATO_ADR, day);
                readings.extend(status.map(Reading::from));
                match status.as_deref() {
                    Some(AdrStatus::Vigente) => true,
                    Some(AdrStatus::Sospeso | AdrStatus::Dormiente) | None => false,
                }
            }
            DeadlineCondition::PercettoreNaspi => {
                let last =
                    self.events.iter().rev().filter(|(_, event)| event.date <= day).find_map(|(_, event)| match &event
                        .fact
                    {
                        Fact::PrestazioneInizio(start) if start.benefit == Benefit::Naspi => Some(true),
                        Fact::PrestazioneFine(end) if end.benefit == Benefit::Naspi => Some(event.date == day),
                        _ => None,
                    });
                last == Some(true)
            }
        }
    }

    /// The day of the latest claim for a benefit up to a day; that day itself where none is on record.
    fn claimed(&self, benefit: Benefit, day: Day) -> Day {
        let claims = self.events.iter().filter(|(_, event)| {
            event.date <= day && matches!(&event.fact, Fact::DomandaPrestazione(claim) if claim.benefit == benefit)
        });
        claims.map(|(_, event)| event.date).max().unwrap_or(day)
    }

    fn all(&self, wanted: impl Fn(&Event) -> bool) -> Vec<Running> {
        let chosen = self.events.iter().filter(|(_, event)| wanted(event));
        let running = |(index, event): &(usize, &Event)| {
            let benefit = match &event.fact {
                Fact::PrestazioneInizio(start) => Some(start.benefit),
                _ => None,
            };
            Running { event: *index, start: event.date, benefit }
        };
        chosen.map(running).collect()
    }

    fn event(&self, index: usize) -> Option<&Event> {
        self.events.iter().find(|(one, _)| *one == index).map(|(_, event)| *event)
    }

    fn wire(&self, index: usize) -> &'static str {
        self.event(index).map_or("", |event| event.fact.event_type().as_str())
    }

    fn active(&self, day: Day) -> bool {
        self.spans.iter().any(|(from, after, state)| *from <= day && day < *after && state.active())
    }
}

/// What narrows an event down: the service, or the phase.
fn code(fact: &Fact) -> Option<&str> {
    match fact {
        Fact::Colloquio(interview) => interview.service.as_deref(),
        Fact::Servizio(service) => Some(&service.code),
        Fact::Adr(adr) => Some(adr.phase.as_str()),
        _ => None,
    }
}
