//! From a dossier to its assessment.

use std::collections::BTreeSet;

use super::pattos;
use super::text;
use super::tutor;
use super::types::{Assessment, DossierSanction, Profile};
use super::violations::Violations;
use super::work_facts::WorkFacts;
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer, explained};
use crate::answer::reply::Answer;
use crate::answer::step::{Note, Step};
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::{Rule, RuleId};
use crate::base::words::job::JobKind;
use crate::base::words::state::State;
use crate::chapters::codes::cob::has_form;
use crate::chapters::deadlines::facts::{Facts, Registration};
use crate::chapters::services::situation::Situation;
use crate::chapters::services::{access, owed, review};
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::{RapportoInizio, RapportoTrasformazione};
use crate::dossier::known_events::KnownEvents;
use crate::dossier::vacancy::OpenVacancies;
use crate::rulebook::book::Rulebook;
use crate::rulebook::eras::Law;
use crate::status::events::DatedEvent;
use crate::status::machine::{Enrolled, StateMachine};
use crate::status::observer::{NoObserver, Observer};
use crate::status::on_day::StateOnDay;
use crate::status::seniority::Stretches;
use crate::status::state_events::StateEvents;
use crate::status::summary::{Condition, NextChange, Span, Status, Suspension};
use crate::status::work::{self, Work};

/// Assesses a dossier on the day that it asks about.
///
/// # Errors
/// [`Code::RegimeNonCoperto`](crate::Code::RegimeNonCoperto) at `/as_of` before 24 September 2015; [`Code::FuoriLimite`](crate::Code::FuoriLimite) at `/events` if too many jobs overlap,
/// or too many violations count together. For a dossier that [`Dossier::from_json`] did not read, the errors of that function.
///
/// ```
/// use collocamento::{Dossier, Rulebook, assess, State};
/// let dossier = Dossier::from_json(r#"{"person": {}, "as_of": "2024-02-29", "events": [{"type": "did", "date": "2023-03-01"}]}"#)?;
/// let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
/// assert_eq!(answer.status.state, State::Disoccupato);
/// assert_eq!(answer.status.seniority_days, 366);
/// assert!(answer.status.long_term);
/// assert!(answer.rules.iter().any(|rule| rule == "STATO-05"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn assess(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Assessment>, Error> {
    answer(rulebook, |journal| run(rulebook, dossier, journal))
}

/// The same with the trace: the steps that led to the answer.
///
/// # Errors
/// As [`assess`].
///
/// ```
/// use collocamento::{Dossier, Lang, Rulebook, TraceStep, Values, assess_explained};
/// let dossier = Dossier::from_json(r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#)?;
/// let answer = assess_explained(&Rulebook::bundled("nazionale")?, &dossier)?;
/// let steps = answer.trace.as_deref().unwrap_or_default();
/// let first: &TraceStep = steps.iter().find(|step| step.rule == "STATO-01").ok_or("none").unwrap();
/// assert!(!first.citation.is_empty() && !first.text(Lang::En).is_empty());
/// let values: &Values = &first.values;
/// assert!(values.iter().all(|(name, value)| values.get(name) == Some(value)));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn assess_explained(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Assessment>, Error> {
    explained(rulebook, true, |journal| run(rulebook, dossier, journal))
}

pub(crate) fn run(rulebook: &Rulebook, dossier: &Dossier, journal: &mut Journal) -> Result<Assessment, Error> {
    run_in_order(rulebook, dossier, journal).map(|(assessment, _)| assessment)
}

/// The assessment, and the events that it saw.
pub(crate) fn run_in_order<'a>(
    rulebook: &Rulebook,
    dossier: &'a Dossier,
    journal: &mut Journal,
) -> Result<(Assessment, KnownEvents<'a>), Error> {
    dossier.validate()?;
    assessed(rulebook, dossier, journal).map(|Assessed { assessment, seen, .. }| (assessment, seen))
}

/// An assessment with what its services were judged from.
pub(super) struct Assessed<'a> {
    pub(super) assessment: Assessment,
    pub(super) seen: KnownEvents<'a>,
    dossier: &'a Dossier,
    derived: bool,
}

impl Assessed<'_> {
    /// What the services were judged from.
    pub(super) fn situation(&self) -> Situation<'_> {
        let Self { assessment, seen, dossier, derived } = self;
        Situation {
            person: &dossier.person,
            seen,
            status: &assessment.status,
            timeline: &assessment.timeline,
            deadlines: &assessment.deadlines,
            vacancies: OpenVacancies::of(&dossier.vacancies, dossier.as_of, dossier.as_known_at),
            as_of: dossier.as_of,
            derived: *derived,
        }
    }
}

/// The assessment of a valid dossier. A plan adds events of its own, which do not count towards the limit.
pub(super) fn assessed<'a>(
    rulebook: &Rulebook,
    dossier: &'a Dossier,
    journal: &mut Journal,
) -> Result<Assessed<'a>, Error> {
    let replayed = replay_valid(rulebook, dossier, journal)?;
    let as_of = dossier.as_of;
    let derived = rulebook.services().iter().any(|service| service.in_force(as_of)) && {
        let (work, seniority) = ((&*replayed.work, &*replayed.dated), replayed.status.seniority_days);
        WorkFacts::of(rulebook, dossier, work, seniority)?.disadvantaged(rulebook)
    };
    let deadlines = replayed.facts(dossier, journal).deadlines(rulebook, journal);
    let Replayed { seen, status, spans, sanctions, mut findings, next_change, .. } = replayed;
    let timeline = timeline(&spans);
    let situation = Situation {
        person: &dossier.person,
        seen: &seen,
        status: &status,
        timeline: &timeline,
        deadlines: &deadlines,
        vacancies: OpenVacancies::of(&dossier.vacancies, as_of, dossier.as_known_at),
        as_of,
        derived,
    };
    let services = access::access(rulebook, &situation, journal);
    let lep_owed = owed::owed(rulebook, &situation, &services, journal);
    let review = review::review(rulebook, &situation);
    review.iter().for_each(|finding| journal.rule(&finding.rule));
    findings.extend(review);
    findings.sort_by_key(order);
    let assessment = Assessment {
        as_of,
        status,
        timeline,
        deadlines,
        sanctions,
        services,
        lep_owed,
        profile: profile(seen.all()),
        findings,
        next_change,
    };
    Ok(Assessed { assessment, seen, dossier, derived })
}

/// The result of the state machine for a dossier, before deadlines and services.
pub(super) struct Replayed<'a> {
    pub(super) seen: KnownEvents<'a>,
    pub(super) status: Status,
    pub(super) spans: Vec<(Day, State, Rule)>,
    pub(super) sanctions: Vec<DossierSanction>,
    pub(super) findings: Vec<Finding>,
    pub(super) registrations: Vec<Registration>,
    pub(super) work: Vec<Work>,
    /// The facts that the state machine took.
    pub(super) dated: Vec<DatedEvent>,
    pub(super) next_change: Option<NextChange>,
}

impl Replayed<'_> {
    /// Whether the person may have the service that meets a deadline, if it takes a service to meet it.
    pub(super) fn may_have_service_of(&self, rulebook: &Rulebook, dossier: &Dossier, deadline: &RuleId) -> bool {
        let timeline = timeline(&self.spans);
        let situation = Situation {
            person: &dossier.person,
            seen: &self.seen,
            status: &self.status,
            timeline: &timeline,
            deadlines: &[],
            vacancies: OpenVacancies::default(),
            as_of: dossier.as_of,
            derived: false,
        };
        let service = rulebook.deadline(deadline).and_then(|spec| rulebook.service(spec.service()?));
        service.is_none_or(|card| situation.recipient(rulebook, card).met)
    }

    /// What the deadlines are computed from.
    pub(super) fn facts(&self, dossier: &Dossier, journal: &mut Journal) -> Facts<'_> {
        if pattos::takes_a_signer_for_granted(&self.seen) {
            journal.assume("/events", text::signer_assumed);
        }
        Facts {
            seen: &self.seen,
            registrations: &self.registrations,
            spans: closed(&self.spans, dossier.as_of),
            as_of: dossier.as_of,
            work: &self.work,
            citizenship: dossier.person.citizenship,
        }
    }
}

pub(super) fn replay<'a>(
    rulebook: &Rulebook,
    dossier: &'a Dossier,
    journal: &mut Journal,
) -> Result<Replayed<'a>, Error> {
    dossier.validate()?;
    replay_valid(rulebook, dossier, journal)
}

fn replay_valid<'a>(rulebook: &Rulebook, dossier: &'a Dossier, journal: &mut Journal) -> Result<Replayed<'a>, Error> {
    let (law, as_of) = (rulebook.law(), dossier.as_of);
    law.covers(as_of).map_err(|error| error.at("/as_of").rule(rule::REG_A))?;
    let mut events = StateEvents::of(dossier, rulebook)?;
    let seen = KnownEvents::new(events.seen(dossier));
    let violations = Violations::of(rulebook, &seen, as_of, journal)?;
    events.complete(&violations.losses, dossier);
    let names = |key| events.job_name(key);
    let mut notes = Notes {
        journal,
        job_name: &names,
        stretches: Stretches::default(),
        spans: Vec::new(),
        findings: Vec::new(),
        registrations: Vec::new(),
    };
    let first = events.dated.first().map_or(as_of, |fact| fact.day);
    let l68 = dossier.person.l68.as_ref().map(Enrolled::from);
    let mut machine = StateMachine::new(law, l68, first);
    if events.dated.is_empty() {
        // No event yet: one day is judged, which gives the condition, and the timeline stays empty.
        machine.run(&[], as_of, &mut NoObserver)?;
    } else {
        machine.run(&events.dated, as_of, &mut notes)?;
    }
    notes.later(&events.later);
    machine.report_old_forecasts(&mut notes);
    assume_farm_days(&machine, &events, seen.all(), law, notes.journal);
    let lost = |(_, state, _): &&(Day, State, Rule)| matches!(state, State::Decaduto | State::Revocato);
    let path_from = notes.spans.iter().rev().find(lost).map_or(Day::ALWAYS, |(from, ..)| *from);
    let further = seen
        .all()
        .iter()
        .filter_map(|(index, event)| on_paper(rulebook, *index, event))
        .chain(pattos::findings(rulebook, &seen, path_from))
        .chain(tutor::finding(rulebook, &seen))
        .chain(reviewed(rulebook, as_of));
    violations.findings.into_iter().chain(further).for_each(|finding| notes.finding(|| finding));
    let Notes { spans, findings, registrations, stretches, .. } = notes;
    let mut findings: Vec<Finding> =
        findings.into_iter().map(|finding| on_its_event(finding, &dossier.events)).collect();
    let reached = Reached::of(&machine, &stretches, &events.pending, law, as_of)?;
    let status = status(rulebook, &machine, &events, seen.all(), reached, journal);
    findings.sort_by_key(order);
    for finding in &findings {
        journal.rule(&finding.rule);
        if finding.code.is_some() {
            journal.rule(rule::DID_EV);
        }
    }
    let work = work::of(machine.jobs(), law);
    let next_change = machine.next_change(&events.pending)?.map(|(date, state, rule)| {
        journal.apply(rule::STATO_26, date, || text::next_change(date, state, rule));
        NextChange { date, state, rule: rule.into() }
    });
    let sanctions = violations.sanctions;
    Ok(Replayed { seen, status, spans, sanctions, findings, registrations, work, dated: events.dated, next_change })
}

/// Findings are listed by event; those about the whole dossier come last.
fn order(finding: &Finding) -> (usize, Severity) {
    (finding.event.unwrap_or(usize::MAX), finding.severity)
}

/// STATO-17: occasional farm work whose days worked are nowhere on record.
fn assume_farm_days(
    machine: &StateMachine<'_>,
    events: &StateEvents<'_>,
    seen: &[(usize, &Event)],
    law: &Law,
    journal: &mut Journal,
) {
    let days_worked = seen.iter().filter_map(|(_, event)| match &event.fact {
        Fact::GiornateLavorate(days) => Some(days.job.as_str()),
        _ => None,
    });
    let recorded: BTreeSet<&str> = days_worked.collect();
    for job in machine.jobs().iter().filter(|job| job.kind == JobKind::OccasionaleAgricolo) {
        if !recorded.contains(events.job_name(job.key)) {
            journal.assume("/events", || text::farm_days_assumed(law.parameters.farm_days.on(job.start)));
        }
    }
}

/// DID-CANALE: a DID submitted on paper after telematic submission became mandatory.
fn on_paper(rulebook: &Rulebook, index: usize, event: &Event) -> Option<Finding> {
    let Fact::Did(did) = &event.fact else { return None };
    let on_paper = did.channel.as_deref().is_some_and(|channel| channel.trim().eq_ignore_ascii_case("carta"));
    (on_paper && rulebook.in_force(rule::DID_CANALE, event.date)).then(|| text::did_on_paper(index))
}

/// The finding with the day of its event and, for COB-02, the contract code.
fn on_its_event(finding: Finding, events: &[Event]) -> Finding {
    let event = finding.event.and_then(|event| events.get(event));
    let finding = Finding { date: event.map(|event| event.date), ..finding };
    let named = event.filter(|_| finding.rule == rule::COB_02.as_str());
    match named.map(|event| &event.fact) {
        Some(
            Fact::RapportoInizio(RapportoInizio { cob: Some(code), .. })
            | Fact::RapportoTrasformazione(RapportoTrasformazione { cob: Some(code), .. }),
        ) if has_form(code) => finding.detail("code", code.as_str()),
        _ => finding,
    }
}

/// What an assessment keeps of the run.
struct Notes<'j> {
    journal: &'j mut Journal,
    job_name: &'j dyn Fn(u32) -> &'j str,
    stretches: Stretches,
    spans: Vec<(Day, State, Rule)>,
    findings: Vec<Finding>,
    registrations: Vec<Registration>,
}

impl Notes<'_> {
    fn registration(&mut self, event: u32, claim: bool, starts: bool) {
        let event = usize::try_from(event).unwrap_or(usize::MAX);
        self.registrations.push(Registration { event, claim, starts });
    }
}

impl Observer for Notes<'_> {
    fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
        let rule = rule();
        self.journal.rule(rule);
        self.spans.push((from, state, rule));
    }

    fn did(&mut self, event: u32, claim: bool) {
        // The seniority starts at zero. A DID at risk counts no days, so no later call would reset it.
        self.stretches = Stretches::default();
        self.registration(event, claim, true);
    }

    fn claim(&mut self, event: u32) {
        self.registration(event, true, false);
    }

    fn seniority(&mut self, from: Day, before: i32, days: i32) {
        self.stretches.seniority(from, before, days);
    }

    fn keeps_rules(&self) -> bool {
        true
    }

    fn rule(&mut self, rule: Rule) {
        self.journal.rule(rule);
    }

    fn finding_about(&mut self, job: u32, finding: impl FnOnce(&str) -> Finding) {
        self.findings.push(finding((self.job_name)(job)));
    }

    fn step_about(&mut self, rule: Rule, day: Day, job: u32, note: impl FnOnce(&str) -> Note) {
        let name = self.job_name;
        self.journal.step(|| Step::of(rule, Some(day), note(name(job))));
    }

    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        self.findings.push(finding());
    }

    fn keeps_steps(&self) -> bool {
        self.journal.keeps_steps()
    }

    fn step(&mut self, step: impl FnOnce() -> Step) {
        self.journal.step(step);
    }
}

/// The days on which the seniority reaches its steps, with no further fact.
struct Reached {
    as_of: Day,
    six_months: Option<Day>,
    long_term: Option<Day>,
}

impl Reached {
    fn of(
        machine: &StateMachine<'_>,
        past: &Stretches,
        pending: &[DatedEvent],
        law: &Law,
        as_of: Day,
    ) -> Result<Self, Error> {
        let mut reached = Self { as_of, six_months: None, long_term: None };
        if machine.state_on_day().state.active() {
            let era = law.at(as_of);
            let steps = [era.six_months_days, era.long_term_days];
            let ahead = match steps.iter().all(|days| past.reach(*days).is_some()) {
                true => Stretches::default(),
                false => machine.look_ahead(pending, era.long_term_days.max(era.six_months_days))?,
            };
            [reached.six_months, reached.long_term] = steps.map(|days| past.reach(days).or_else(|| ahead.reach(days)));
        }
        Ok(reached)
    }
}

fn status(
    rulebook: &Rulebook,
    machine: &StateMachine<'_>,
    events: &StateEvents<'_>,
    seen: &[(usize, &Event)],
    reached: Reached,
    journal: &mut Journal,
) -> Status {
    let as_of = reached.as_of;
    let on_day = machine.state_on_day();
    let StateOnDay { state, seniority_days: days, six_months, long_term, .. } = on_day;
    let parameters = &rulebook.law().parameters;
    let month = parameters.seniority_month.on(as_of);
    if let Some(did) = on_day.did_date {
        let last = on_day.since.filter(|_| !state.active()).map_or(as_of, Day::previous);
        journal.apply(rule::STATO_04, as_of, || text::seniority(last, did, days));
        journal.apply(rule::STATO_05, as_of, || {
            text::long_term(&on_day, parameters.six_months_days.on(as_of), parameters.long_term_days.on(as_of))
        });
    }
    let non_occupato = machine.non_occupato();
    let asks = machine.employed_since().is_some_and(|since| asks_for_services(seen, since));
    let suspension = on_day.suspended.map(|suspended| Suspension {
        job: events.job_name(suspended.job).to_owned(),
        from: suspended.from,
        days_used: suspended.days_used,
        days_left: suspended.days_left,
        loss_on: suspended.loss_on,
    });
    Status {
        state,
        since: on_day.since.filter(|_| !events.dated.is_empty()),
        did_date: on_day.did_date,
        legally_unemployed: state.legally_unemployed(),
        seniority_days: days,
        seniority_months: days.checked_div_euclid(*month).unwrap_or_default(),
        six_months,
        six_months_on: reached.six_months,
        long_term,
        long_term_on: reached.long_term,
        twenty_four_months: on_day.twenty_four_months,
        suspension,
        bar_until: on_day.bar_until,
        condition: Condition {
            non_occupato,
            in_cerca_di_altra_occupazione: !non_occupato
                && state != State::Sospeso
                && (state == State::ARischio || asks),
        },
    }
}

/// Whether the person has contacted the services since a day.
fn asks_for_services(seen: &[(usize, &Event)], since: Day) -> bool {
    seen.iter().filter(|(_, event)| event.date >= since).any(|(_, event)| {
        matches!(
            event.fact,
            Fact::Did(_) | Fact::ContattoCpi(_) | Fact::Colloquio(_) | Fact::Patto(_) | Fact::Servizio(_)
        )
    })
}

fn timeline(spans: &[(Day, State, Rule)]) -> Vec<Span> {
    let ends = spans.iter().skip(1).map(|(from, _, _)| Some(from.previous())).chain([None]);
    spans
        .iter()
        .zip(ends)
        .map(|((from, state, rule), to)| Span { from: *from, to, state: *state, rule: (*rule).into() })
        .collect()
}

/// The spans with the day after the last of each; for the last one the day after the assessment.
fn closed(spans: &[(Day, State, Rule)], as_of: Day) -> Vec<(Day, Day, State)> {
    let ends = spans.iter().skip(1).map(|(from, _, _)| *from).chain([as_of.next()]);
    spans.iter().zip(ends).map(|((from, state, _), after)| (*from, after, *state)).collect()
}

fn profile(events: &[(usize, &Event)]) -> Option<Profile> {
    events.iter().rev().find_map(|(index, event)| match &event.fact {
        Fact::Profilazione(profile) => Some(Profile {
            date: event.date,
            scheme: profile.scheme,
            index: profile.index,
            class: profile.class.clone(),
            event: *index,
        }),
        _ => None,
    })
}

/// Reports that a parameter of the status has not been reviewed up to the day; of several, the one whose review ends
/// first.
pub(crate) fn reviewed(rulebook: &Rulebook, as_of: Day) -> Option<Finding> {
    let (last, name) = rulebook.law().reviewed_to().filter(|(last, _)| *last < as_of)?;
    let (parameter, _) = rulebook.parameter(name, as_of).ok()?;
    Some(text::not_reviewed(last, parameter))
}
