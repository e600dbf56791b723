//! PIANO-PASSI: the next things to do, from the services of the path and the deadlines that no service meets.

use std::collections::BTreeSet;

use super::path::Path;
use super::text;
use super::types::{NextStep, PlanState, PlannedService, Waiting};
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::words::deadline::{Authority, Bound, DeadlineState, TaskAct};
use crate::base::words::event_type::EventType;
use crate::chapters::deadlines::types::Deadline;
use crate::chapters::services::situation::Situation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Actor, Requirement, Role, Service};
use crate::rulebook::tables::deadline;

/// The number of things that a plan names.
const MOST: usize = 3;

/// The things to do found so far.
struct Agenda<'p, 'r> {
    rulebook: &'r Rulebook,
    path: &'p Path<'r>,
    as_of: Day,
    steps: Vec<Candidate<'r>>,
}

/// A thing to do.
struct Candidate<'r> {
    event: EventType,
    /// What its deadline asks for.
    act: Option<TaskAct>,
    service: Option<&'r Service>,
    who: Vec<Actor>,
    from: Day,
    by: Option<Day>,
    rule: RuleId,
    /// The service that requires it, if it has a reason of its own besides.
    required_by: Option<&'r Service>,
}

pub(super) fn next(
    rulebook: &Rulebook,
    assessment: &Assessment,
    situation: &Situation<'_>,
    path: &Path<'_>,
) -> Vec<NextStep> {
    let mut agenda = Agenda { rulebook, path, as_of: assessment.as_of, steps: Vec::new() };
    agenda.deadlines(&assessment.deadlines, situation.path_from());
    for (place, service) in path.services.iter().enumerate() {
        if service.last.is_some() || service.needed || service.suggested == Some(true) {
            agenda.toward(place, None, &mut Vec::new());
        }
    }
    agenda.registration(assessment);
    agenda.first()
}

impl<'r> Agenda<'_, 'r> {
    /// The deadlines of the present path that no service meets, and that are not met yet.
    fn deadlines(&mut self, deadlines: &[Deadline], path_from: Day) {
        let of_services: BTreeSet<(&str, Day)> = self
            .path
            .cards
            .iter()
            .zip(&self.path.services)
            .flat_map(|(card, service)| {
                let terms = card.conditions.iter().filter_map(|condition| condition.term.as_ref());
                terms.filter_map(|term| Some((term.as_str(), service.last?)))
            })
            .collect();
        for one in deadlines.iter().filter(|one| path_from <= one.start) {
            let Some(spec) = self.rulebook.deadline(&one.id) else { continue };
            let Some(act) = spec.met_by.first() else { continue };
            let runs = matches!(one.state, DeadlineState::Aperta | DeadlineState::Scaduta);
            let service = spec.service().and_then(|code| self.rulebook.service(code));
            let of_services = of_services.contains(&(one.id.as_str(), one.due));
            if !runs || of_services || self.followed(one, deadlines) || service.is_some_and(|card| !self.may_have(card))
            {
                continue;
            }
            // A right has no last day, nor has a duty without a term: `due` is the first day.
            let by = Some(one.due).filter(|_| !spec.opens && spec.length.is_some());
            self.add(Candidate {
                event: act.event,
                act: spec.act_to_do(),
                service,
                who: who(one),
                from: self.as_of,
                by,
                rule: one.id.clone(),
                required_by: None,
            });
        }
    }

    /// Whether nothing keeps a service from the person for a time, as work does.
    fn may_have(&self, card: &Service) -> bool {
        let planned = self.path.place(&card.code).and_then(|place| self.path.services.get(place));
        planned.is_some_and(|service| service.state != PlanState::Bloccato)
    }

    /// Whether a missed deadline has started another one, which says what to do now.
    fn followed(&self, one: &Deadline, deadlines: &[Deadline]) -> bool {
        let follows = |spec: &deadline::Deadline| spec.after.iter().any(|id| one.id == id.as_str());
        let started = |spec: &deadline::Deadline| {
            deadlines.iter().any(|other| spec.rule == other.id && other.event == one.event && other.start == one.due)
        };
        one.state == DeadlineState::Scaduta
            && self.rulebook.deadlines().iter().any(|spec| follows(spec) && started(spec))
    }

    /// What leads to a service: itself if it can be given, or else what it waits for.
    fn toward(&mut self, place: usize, wanted: Option<(Option<Day>, &RuleId)>, on_the_way: &mut Vec<usize>) {
        let (Some(service), Some(card)) = (self.path.services.get(place), self.path.cards.get(place).copied()) else {
            return;
        };
        if service.state == PlanState::Erogato || on_the_way.contains(&place) {
            return;
        }
        let by = earlier(service.last, wanted.and_then(|(by, _)| by));
        if matches!(service.state, PlanState::Dovuto | PlanState::InRitardo | PlanState::Aperto)
            && service.waits_for.is_empty()
        {
            let event = if card.has(Role::OrientamentoBase) { EventType::Colloquio } else { EventType::Servizio };
            let rule = self.rule_of(card, service, wanted.map(|(_, rule)| rule));
            let (who, from) = (service.who.clone(), self.as_of);
            self.add(Candidate { event, act: None, service: Some(card), who, from, by, rule, required_by: None });
            return;
        }
        on_the_way.push(place);
        for waiting in &service.waits_for {
            self.meet(service, card, waiting, by, on_the_way);
        }
        on_the_way.pop();
    }

    /// What meets something that a service waits for.
    fn meet(
        &mut self,
        service: &PlannedService,
        card: &'r Service,
        waiting: &Waiting,
        by: Option<Day>,
        on_the_way: &mut Vec<usize>,
    ) {
        let mut first = waiting.services.iter().filter_map(|code| self.path.place(code));
        let guidance =
            first.find(|place| self.path.services.get(*place).is_some_and(|one| one.state != PlanState::Erogato));
        let blocked = service.state == PlanState::Bloccato;
        let alone = !blocked && service.waits_for.len() == 1;
        let event = match (waiting.requires, guidance) {
            (Requirement::OrientamentoBase | Requirement::Orientamento | Requirement::Patto, Some(place)) => {
                return self.toward(place, Some((by, &waiting.rule)), on_the_way);
            }
            (Requirement::Did, _) if waiting.from.is_some() => EventType::Did,
            (Requirement::Patto, None) if !blocked => EventType::Patto,
            // A need is recorded, a vacancy looked for or the voucher requested once nothing else is missing; a need that the
            // profile does not point to is not made up.
            (Requirement::Fabbisogno, _) if alone && service.suggested == Some(true) => EventType::Fabbisogno,
            (Requirement::Richiesta, _) if alone => EventType::Fabbisogno,
            (Requirement::Vacancy | Requirement::RichiestaPa, _) if alone => EventType::Servizio,
            (Requirement::AdrRichiesto, _) if alone => EventType::Adr,
            _ => return,
        };
        let about = match event {
            EventType::Fabbisogno => Some(card),
            EventType::Servizio => waiting.services.last().and_then(|code| self.rulebook.service(code)),
            _ => None,
        };
        let (who, from) = (waiting.who.clone(), waiting.from.unwrap_or(self.as_of));
        let (rule, required_by) = match event {
            EventType::Patto => (rule::PATTO_20_1.into(), Some(card)),
            _ => (waiting.rule.clone(), None),
        };
        self.add(Candidate { event, act: None, service: about, who, from, by, rule, required_by });
    }

    /// The DID, which opens the path of a person without work who has none. A person who has lost the right to work is asked for
    /// the title first.
    fn registration(&mut self, assessment: &Assessment) {
        let known = self.steps.iter().any(|step| step.event == EventType::Did);
        if let Some(from) = self.path.outlook.did.filter(|_| !known && assessment.status.condition.non_occupato) {
            let titled = assessment.findings.iter().all(|finding| finding.rule != rule::SERV_TITOLO.as_str());
            let who = if titled { vec![Actor::Persona] } else { vec![Actor::Cpi, Actor::Persona] };
            let rule = if titled { rule::STATO_01 } else { rule::SERV_TITOLO }.into();
            let (event, act) = (EventType::Did, None);
            self.add(Candidate { event, act, service: None, who, from, by: None, rule, required_by: None });
        }
    }

    /// The rule behind a service to give: its deadline, what waits for it, or its own first condition.
    fn rule_of(&self, card: &Service, service: &PlannedService, wanted: Option<&RuleId>) -> RuleId {
        let term = card.conditions.iter().find_map(|one| one.term.as_ref()).filter(|_| service.last.is_some());
        let own = || card.conditions.iter().rev().find(|one| one.requires.is_some()).map(|one| one.rule.clone());
        term.or(wanted).cloned().or_else(own).unwrap_or_else(|| rule::PIANO_PASSI.into())
    }

    /// Adds a thing to do; of the same thing the tighter last day counts.
    fn add(&mut self, new: Candidate<'r>) {
        let code = |one: &Candidate<'_>| one.service.map(|service| service.code.clone());
        let same = self.steps.iter_mut().find(|one| one.event == new.event && code(one) == code(&new));
        match same {
            Some(known) if new.by.is_some_and(|by| known.by.is_none_or(|other| by < other)) => {
                (known.by, known.rule, known.required_by) = (new.by, new.rule, new.required_by);
            }
            Some(_) => {}
            None => self.steps.push(new),
        }
    }

    /// The first of the things to do: those that are late, then by their last days.
    fn first(self) -> Vec<NextStep> {
        let Self { rulebook, as_of, mut steps, .. } = self;
        // The sort is stable: things without a last day stay in the order of the path.
        steps.sort_by_key(|step| (step.by.is_none(), step.by));
        steps.truncate(MOST);
        steps.into_iter().map(|step| written(rulebook, as_of, step)).collect()
    }
}

/// The responsible party, and the authority from which a right is requested.
fn who(deadline: &Deadline) -> Vec<Actor> {
    let bound = match deadline.bound {
        Bound::Persona => Actor::Persona,
        Bound::Cpi => Actor::Cpi,
    };
    let authority = deadline.authority.map(|authority| match authority {
        Authority::Anpal => Actor::Anpal,
        Authority::Ministero => Actor::Ministero,
    });
    [bound].into_iter().chain(authority).collect()
}

fn earlier(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    one.into_iter().chain(other).min()
}

fn written(rulebook: &Rulebook, as_of: Day, step: Candidate<'_>) -> NextStep {
    let Candidate { event, act, service, who, from, by, rule, required_by } = step;
    let late = by.is_some_and(|by| by < as_of);
    let what = text::what(rulebook, (event, act), service, &rule, as_of);
    let why = text::why(rulebook, &rule, as_of, required_by, (by, late));
    NextStep {
        event: event.as_str(),
        service: service.map(|service| service.code.clone()),
        who,
        from,
        by,
        late,
        rule,
        what: what.it.into_owned(),
        what_en: what.en.into_owned(),
        why: why.it.into_owned(),
        why_en: why.en.into_owned(),
    }
}
