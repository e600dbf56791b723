//! The deadlines that the events of a dossier set running.

use super::text;
use super::types::Deadline;
use crate::answer::journal::Journal;
use crate::answer::step::Step;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term};
use crate::base::rule::TERM_09;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::event::AdrPhase;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::deadline;
use crate::rulebook::tables::deadline::{Bound, Condition, Start};
use crate::status::state::State;

/// A DID or a claim that the walk took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Registration {
    pub(crate) event: usize,
    /// A claim for a benefit.
    pub(crate) claim: bool,
    /// It started the state; a claim while a DID is active does not.
    pub(crate) starts: bool,
}

/// What the terms are read from.
pub(crate) struct Facts<'a> {
    /// The events seen, with their index, by day.
    pub(crate) events: Vec<(usize, &'a Event)>,
    pub(crate) registrations: &'a [Registration],
    /// Day from, day after the last, state; in order.
    pub(crate) spans: Vec<(Day, Day, State)>,
    pub(crate) as_of: Day,
}

/// A term under way.
struct Running {
    event: usize,
    start: Day,
    /// The benefit whose start it runs from.
    benefit: Option<Benefit>,
}

impl Facts<'_> {
    /// Every term that the facts set running, in the order of the days on which they fall due.
    pub(crate) fn deadlines(&self, rulebook: &Rulebook, journal: &mut Journal) -> Vec<Deadline> {
        let mut found: Vec<(Deadline, &deadline::Deadline)> = Vec::new();
        for spec in rulebook.deadlines() {
            let running = self.running(spec).into_iter();
            found.extend(running.filter_map(|running| Some((self.deadline(rulebook, spec, &running)?, spec))));
        }
        found.sort_by(|(a, _), (b, _)| (a.due, &a.id, a.event).cmp(&(b.due, &b.id, b.event)));
        for (deadline, spec) in &found {
            journal.rule(spec.rule.clone());
            journal.rule(TERM_09);
            journal.step(|| explain(rulebook, deadline, spec));
        }
        found.into_iter().map(|(deadline, _)| deadline).collect()
    }

    /// The facts that set a term running.
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

    fn deadline(&self, rulebook: &Rulebook, spec: &deadline::Deadline, running: &Running) -> Option<Deadline> {
        let start = running.start;
        rulebook.rule(&spec.rule).filter(|rule| rule.in_force(start))?;
        let due = self.due(rulebook, spec, start)?;
        if !spec.filter.iter().all(|condition| self.meets(*condition, rulebook, due)) {
            return None;
        }
        let met_by = self.met_by(spec, running, due);
        let state = match self.ended(running) {
            _ if met_by.is_some() => DeadlineState::Rispettata,
            Some(end) if end <= due && end <= self.as_of => DeadlineState::Estinta,
            _ if due < self.as_of && !spec.opens => DeadlineState::Scaduta,
            _ => DeadlineState::Aperta,
        };
        let (id, bound, event) = (spec.rule.clone(), spec.bound, running.event);
        Some(Deadline { id, start, due, state, bound, met_by, event })
    }

    /// The last day: TERM-09 says whether a holiday moves it; the days suspended are added where the rule says so.
    fn due(&self, rulebook: &Rulebook, spec: &deadline::Deadline, start: Day) -> Option<Day> {
        let amount = rulebook.number(&spec.parameter, start)?;
        let roll = match (spec.opens, spec.bound) {
            (true, _) => Roll::Nessuno,
            (false, Bound::Persona) => Roll::by_name(rulebook.choice("rinvio_termini_persona", start)),
            (false, Bound::Cpi | Bound::Anpal) => Roll::by_name(rulebook.choice("rinvio_termini_servizio", start)),
        };
        let term = Term { amount, unit: spec.unit, roll };
        let mut due = term.fall(start, rulebook.holidays(), None).day.plus_days(i32::from(spec.from_day_after));
        if spec.suspended {
            for (from, after, _) in
                self.spans.iter().filter(|(from, _, state)| *state == State::Sospeso && *from >= start)
            {
                if *from <= due {
                    due = due.plus_days(from.days_until(*after));
                }
            }
        }
        Some(due)
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

    /// The first day from the start on which what the term belongs to is over: the state, or the benefit.
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

    fn meets(&self, condition: Condition, rulebook: &Rulebook, day: Day) -> bool {
        match condition {
            Condition::AdrVigente => rulebook.choice("stato_adr", day) == Some("vigente"),
            Condition::PercettoreNaspi => {
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

fn explain(rulebook: &Rulebook, deadline: &Deadline, spec: &deadline::Deadline) -> Step {
    let rule = rulebook.rule(&spec.rule);
    let title = rule.map(|rule| (rule.title.as_str(), rule.title_en.as_str())).unwrap_or_default();
    let Deadline { start, due, state, event, .. } = *deadline;
    Step::new(spec.rule.clone(), due, text::deadline(title, start, due, state))
        .fact(format!("/events/{event}/date"))
        .parameter(spec.parameter.clone(), start)
        .value("due", due)
        .value("state", state)
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
