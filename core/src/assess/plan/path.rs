//! PIANO-ORD, PIANO-GIORNI: the services of a path in their order, with what each waits for and its days.

use std::collections::{BTreeMap, BTreeSet};

use super::outlook::Outlook;
use super::route::PlanRoute;
use super::text;
use super::types::{Block, Obstacle, PlanState, PlannedService, Waiting};
use super::unmet::unmet;
use crate::answer::problem::Unmet;
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::event_type::EventType;
use crate::chapters::services::situation::Situation;
use crate::chapters::services::text::missing;
use crate::chapters::services::types::ServiceAccess;
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Actor, Delivery, Requirement, Service};
use crate::status::summary::{Condition, Status};

/// The services of a path, and the others.
pub(super) struct Path<'r> {
    pub(super) services: Vec<PlannedService>,
    /// Their cards, in the same order.
    pub(super) cards: Vec<&'r Service>,
    pub(super) excluded: Vec<ServiceAccess>,
    pub(super) outlook: Outlook<'r>,
}

/// A card as the assessment judges it.
struct Judged<'r> {
    card: &'r Service,
    access: ServiceAccess,
    /// The requirements that are not met, with the rules that set them.
    unmet: Vec<(&'r Delivery, Requirement)>,
    given: Option<usize>,
    needed: bool,
    /// Whether the person would be among the recipients without the present work.
    kept_by_work: bool,
}

/// What the services are planned from.
struct Planner<'p, 'r> {
    rulebook: &'r Rulebook,
    assessment: &'p Assessment,
    situation: &'p Situation<'p>,
    route: &'p PlanRoute,
    outlook: Outlook<'r>,
}

impl<'r> Path<'r> {
    pub(super) fn of(
        rulebook: &'r Rulebook,
        dossier: &Dossier,
        assessment: &Assessment,
        situation: &Situation<'_>,
        route: &PlanRoute,
    ) -> Self {
        let judged: Vec<Judged<'r>> = assessment
            .services
            .iter()
            .filter_map(|access| Some(judge(rulebook, rulebook.service(&access.code)?, access, situation)))
            .collect();
        let unmet = judged
            .iter()
            .map(|one| (one.card.code.as_str(), one.unmet.iter().map(|(_, requirement)| *requirement).collect()));
        let outlook = Outlook::of(rulebook, dossier, assessment, unmet.collect());
        let planner = Planner { rulebook, assessment, situation, route, outlook };
        let (mine, others): (Vec<_>, Vec<_>) = judged.into_iter().partition(|one| planner.belongs_to_path(one));
        let mut services = Vec::with_capacity(mine.len());
        let mut earliest: BTreeMap<&'r str, Option<Day>> = BTreeMap::new();
        let mut cards = Vec::with_capacity(mine.len());
        for one in in_order(rulebook, mine) {
            let service = planner.service(&one, &earliest);
            let done = service.given_by.map(|_| assessment.as_of);
            earliest.insert(one.card.code.as_str(), done.or(service.earliest));
            cards.push(one.card);
            services.push(service);
        }
        let excluded = others.into_iter().map(|one| one.access).collect();
        Self { services, cards, excluded, outlook: planner.outlook }
    }

    /// The place of a service in the path.
    pub(super) fn place(&self, code: &str) -> Option<usize> {
        self.services.iter().position(|service| service.code == code)
    }
}

fn judge<'r>(
    rulebook: &'r Rulebook,
    card: &'r Service,
    access: &ServiceAccess,
    situation: &Situation<'_>,
) -> Judged<'r> {
    let works = !situation.status.condition.non_occupato;
    let free = Status {
        condition: Condition { non_occupato: true, ..situation.status.condition.clone() },
        legally_unemployed: situation.status.state.active(),
        ..situation.status.clone()
    };
    let without_work = Situation { status: &free, ..*situation };
    let kept_by_work = works && without_work.verdict(rulebook, card, Requirement::Destinatario).met;
    Judged {
        card,
        access: access.clone(),
        unmet: unmet(rulebook, card, situation),
        given: situation.given_by(rulebook, card),
        needed: situation.need(rulebook, &card.code).is_some(),
        kept_by_work,
    }
}

/// Each service after those that it waits for; otherwise in the order of the catalogue.
fn in_order<'r>(rulebook: &Rulebook, mut open: Vec<Judged<'r>>) -> Vec<Judged<'r>> {
    let mut done: Vec<Judged<'r>> = Vec::with_capacity(open.len());
    while !open.is_empty() {
        let codes: BTreeSet<&str> = open.iter().map(|one| one.card.code.as_str()).collect();
        let waits = |one: &Judged<'_>| {
            let required = one.card.conditions.iter().filter_map(|condition| condition.requires);
            let mut first = required.flat_map(|requirement| before(rulebook, requirement, &one.card.code));
            first.any(|code| codes.contains(code))
        };
        // Cards that wait for each other keep the order of the catalogue.
        let next = open.iter().position(|one| !waits(one)).unwrap_or_default();
        done.push(open.remove(next));
    }
    done
}

/// The other services that meet a requirement.
fn before<'r>(rulebook: &'r Rulebook, requirement: Requirement, own: &str) -> impl Iterator<Item = &'r str> {
    let own = own.to_owned();
    let roles = requirement.awaited().after.iter();
    roles.flat_map(|role| rulebook.services_for(*role)).filter(move |code| **code != *own)
}

impl<'r> Planner<'_, 'r> {
    /// Whether a service is part of the path: the person is among its recipients, will be, or would be without work; or it
    /// was given, is due, or is needed and only a benefit or the law lacks.
    fn belongs_to_path(&self, one: &Judged<'r>) -> bool {
        if one.given.is_some() || one.access.eligible {
            return true;
        }
        let own = |requirement: Requirement| {
            self.outlook.met_on(one.card, requirement).is_some()
                || one.kept_by_work && requirement == Requirement::Destinatario
        };
        let asked = |requirement: Requirement| {
            one.needed && matches!(requirement, Requirement::PercettoreNaspi | Requirement::AdrVigente)
        };
        let placed = |requirement: Requirement| {
            requirement != Requirement::InserimentoL68
                || self.situation.verdict(self.rulebook, one.card, Requirement::Destinatario).met
        };
        one.unmet.iter().all(|(_, requirement)| {
            placed(*requirement) && (!requirement.decides_recipients() || own(*requirement) || asked(*requirement))
        })
    }

    fn service(&self, one: &Judged<'r>, earliest: &BTreeMap<&str, Option<Day>>) -> PlannedService {
        let card = one.card;
        let given = one.given.filter(|_| one.access.due.is_none());
        let unmet = if given.is_some() { &[][..] } else { one.unmet.as_slice() };
        let blocked_by: Vec<Block> = unmet.iter().filter_map(|required| self.block(one, *required)).collect();
        let waits_for: Vec<Waiting> =
            unmet.iter().filter_map(|required| self.waiting(one, *required, earliest)).collect();
        let state = self.state(one, given, &blocked_by);
        let (first, first_unknown) = match given {
            Some(_) => (None, Some(text::already_given(card))),
            None => self.earliest(one, &blocked_by, &waits_for),
        };
        let who = match state {
            PlanState::Erogato => Vec::new(),
            _ if waits_for.is_empty() && blocked_by.is_empty() => providers(card),
            _ => each_once(waits_for.iter().flat_map(|one| one.who.iter().copied())),
        };
        PlannedService {
            code: card.code.clone(),
            title: card.title.clone(),
            title_en: card.title_en.clone(),
            state,
            needed: one.needed,
            suggested: self.route.suggests(&one.access),
            earliest: first,
            earliest_unknown: first_unknown,
            last: one.access.due,
            last_unknown: one.access.due.is_none().then(|| self.no_last_day(card, given, &blocked_by)),
            given_by: one.given,
            waits_for,
            blocked_by,
            who,
            forms: card.mode.forms.clone(),
            max_group: card.mode.max_group,
            lep: card.lep,
        }
    }

    fn state(&self, one: &Judged<'r>, given: Option<usize>, blocked_by: &[Block]) -> PlanState {
        match one.access.due {
            _ if given.is_some() => PlanState::Erogato,
            _ if !blocked_by.is_empty() => PlanState::Bloccato,
            Some(due) if due < self.assessment.as_of => PlanState::InRitardo,
            _ if !one.unmet.is_empty() => PlanState::InAttesa,
            Some(_) => PlanState::Dovuto,
            None => PlanState::Aperto,
        }
    }

    /// What an unmet requirement blocks the service with, if no act of the path removes it.
    fn block(&self, one: &Judged<'r>, (condition, requirement): (&Delivery, Requirement)) -> Option<Block> {
        let to = |day: Option<Day>| day.map(Day::previous);
        let met_on = || self.outlook.met_on(one.card, requirement);
        let block = |obstacle, to, message| Some(Block { obstacle, rule: condition.rule.clone(), to, message });
        let lacks = || missing(self.rulebook, requirement, one.card);
        match requirement {
            Requirement::PattoNonSospeso => block(Obstacle::Adr, to(met_on()), lacks()),
            Requirement::AdrVigente => block(Obstacle::Adr, to(met_on()), lacks()),
            Requirement::PercettoreNaspi => block(Obstacle::Prestazione, to(met_on()), lacks()),
            Requirement::Destinatario if one.kept_by_work => block(Obstacle::Lavoro, to(met_on()), text::work()),
            Requirement::Did => {
                let bar = self.assessment.status.bar_until.filter(|bar| self.assessment.as_of < *bar)?;
                let message = text::barred(bar);
                Some(Block { obstacle: Obstacle::Sanzione, rule: rule::COND_09.into(), to: to(Some(bar)), message })
            }
            _ => None,
        }
    }

    /// What the service waits for, if an act, another service or a day meets the requirement.
    fn waiting(
        &self,
        one: &Judged<'r>,
        (condition, requirement): (&Delivery, Requirement),
        earliest: &BTreeMap<&str, Option<Day>>,
    ) -> Option<Waiting> {
        let awaited = requirement.awaited();
        let services: Vec<&str> = before(self.rulebook, requirement, &one.card.code).collect();
        let met_on = self.outlook.met_on(one.card, requirement);
        let first = || services.iter().filter_map(|code| earliest.get(code).copied().flatten()).min();
        let from = match requirement {
            Requirement::Did => self.outlook.did,
            Requirement::OrientamentoBase | Requirement::Orientamento => first(),
            Requirement::Patto => self.patto_from(first()),
            // The day of what others do is not known.
            _ if awaited.event.is_some() => None,
            // What blocks the service is not also awaited.
            Requirement::PattoNonSospeso | Requirement::PercettoreNaspi | Requirement::AdrVigente => return None,
            Requirement::Destinatario if one.kept_by_work => return None,
            _ => Some(met_on?),
        };
        Some(Waiting {
            rule: condition.rule.clone(),
            requires: requirement,
            services: services.into_iter().map(str::to_owned).collect(),
            event: awaited.event.map(EventType::as_str),
            who: awaited.who.to_vec(),
            from,
            message: missing(self.rulebook, requirement, one.card),
        })
    }

    /// The patto is signed under a DID, with basic guidance or after it.
    fn patto_from(&self, guidance: Option<Day>) -> Option<Day> {
        let did = match self.assessment.status.state.active() {
            true => Some(self.assessment.as_of),
            false => self.outlook.did,
        };
        Some(did?.max(guidance?))
    }

    /// The first day on which all that is missing can be met, or what is not known.
    fn earliest(&self, one: &Judged<'r>, blocked_by: &[Block], waits_for: &[Waiting]) -> (Option<Day>, Option<Unmet>) {
        let unknown = |rule, message| (None, Some(Unmet { rule, message }));
        if let Some(block) = blocked_by.iter().find(|block| block.to.is_none()) {
            return unknown(block.rule.clone(), block.message.clone());
        }
        if let Some(waiting) = waits_for.iter().find(|waiting| waiting.from.is_none()) {
            return unknown(waiting.rule.clone(), self.why_unknown(waiting));
        }
        let Some(ready) = self.outlook.only_acts_missing(one.card, self.assessment.as_of) else {
            let lacks = one.unmet.iter().find(|(_, requirement)| requirement.awaited().event.is_none());
            let rule = lacks.map_or_else(|| rule::PIANO_GIORNI.into(), |(condition, _)| condition.rule.clone());
            let message =
                lacks.map_or_else(text::no_day, |(_, requirement)| missing(self.rulebook, *requirement, one.card));
            return unknown(rule, message);
        };
        let after_blocks = blocked_by.iter().filter_map(|block| block.to).map(Day::next);
        let after_waits = waits_for.iter().filter_map(|waiting| waiting.from);
        (after_blocks.chain(after_waits).chain([ready]).max(), None)
    }

    /// Why the day of something awaited is not known; a DID that would be refused has the reason of the refusal.
    fn why_unknown(&self, waiting: &Waiting) -> Text {
        let refusal = self.outlook.refusal.as_ref().filter(|_| waiting.requires == Requirement::Did);
        refusal.map_or_else(|| waiting.message.clone(), |refusal| refusal.message.clone())
    }

    /// Why a service has no last day. A deadline may run for a person who may not have the service now.
    fn no_last_day(&self, card: &Service, given: Option<usize>, blocked_by: &[Block]) -> Unmet {
        let of_card = || card.conditions.first().map(|condition| condition.rule.clone());
        let term = card.conditions.iter().find_map(|condition| condition.term.as_ref());
        let running = [DeadlineState::Aperta, DeadlineState::Sospesa, DeadlineState::Scaduta];
        let runs =
            |term: &RuleId| self.assessment.deadlines.iter().any(|one| one.id == *term && running.contains(&one.state));
        match (given, term, blocked_by.first()) {
            (Some(_), ..) => text::already_given(card),
            (None, Some(term), Some(block)) if runs(term) => Unmet::new(&block.rule, block.message.clone()),
            (None, Some(term), _) => text::term_not_running(self.rulebook, term, self.assessment.as_of),
            (None, None, _) => Unmet::new(of_card().unwrap_or_else(|| rule::PIANO_GIORNI.into()), text::no_term()),
        }
    }
}

/// Who provides a service and follows the person in it.
fn providers(card: &Service) -> Vec<Actor> {
    each_once(card.provided_by.iter().copied().map(Actor::from).chain(card.followed_by.iter().copied()))
}

fn each_once(actors: impl Iterator<Item = Actor>) -> Vec<Actor> {
    let mut once = Vec::new();
    for actor in actors {
        if !once.contains(&actor) {
            once.push(actor);
        }
    }
    once
}
