//! The main operation: from a dossier to its assessment.

mod received;
mod state_at;
mod violations;

use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar::Day;
use crate::deadlines::{Deadline, Facts, Registration};
use crate::dossier::{Class, Dossier, Event, Fact, Index, Scheme};
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, Step, state as tell};
use crate::finding::{Finding, Severity};
use crate::rule::{self, Rule};
use crate::rulebook::Rulebook;
use crate::services::{self, ServiceAccess, Standing};
use crate::status::{Acts, Enrolled, Held, Observer, State, Walk};
pub use state_at::{StateAt, state_at};
pub(crate) use violations::Loss;
pub use violations::Sanction;
pub(crate) use violations::Violations;

/// What holds on the day of the assessment, and how it came to it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Assessment {
    /// The day of the assessment.
    pub as_of: Day,
    /// The name of the rulebook.
    pub rulebook: String,
    /// What holds on that day.
    pub status: Status,
    /// The states from the first event on, without gap or overlap; the last one has no end.
    pub timeline: Vec<Span>,
    /// The terms set running, in the order of the days on which they fall due.
    pub deadlines: Vec<Deadline>,
    /// What the violations on record take, in the order of their days (chapter 3).
    pub sanctions: Vec<Sanction>,
    /// The services that the person may have, where the rulebook has a catalogue.
    pub services: Vec<ServiceAccess>,
    /// The last profile; null where none is on record.
    pub profile: Option<Profile>,
    /// Refused events, warnings and notes, in the order of the events.
    pub findings: Vec<Finding>,
    /// The next change with no further event; null where none comes.
    pub next_change: Option<NextChange>,
}

/// What holds on the day of the assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Status {
    /// The state.
    pub state: State,
    /// The first day of the state; null where there is no event yet.
    pub since: Option<Day>,
    /// The day of the last DID that was accepted.
    pub did_date: Option<Day>,
    /// Whether the person is unemployed in law: `disoccupato` or `conservazione`.
    pub legally_unemployed: bool,
    /// Days of seniority (STATO-04).
    pub seniority_days: i32,
    /// The days divided by 30, whole.
    pub seniority_months: i32,
    /// At least 181 days of seniority, the state still active (STATO-05).
    pub six_months: bool,
    /// At least 366 days of seniority, the state still active (STATO-05).
    pub long_term: bool,
    /// The suspension under way; null unless `sospeso`.
    pub suspension: Option<Suspension>,
    /// The first day on which a new DID may be given, while a bar lasts (COND-09).
    pub bar_until: Option<Day>,
    /// What holds beside the state.
    pub condition: Condition,
}

/// A suspension under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Suspension {
    /// The job that has used most days.
    pub job: String,
    /// Its first suspended day.
    pub from: Day,
    /// Days used, the day of the assessment included.
    pub days_used: i32,
    /// Days left after it.
    pub days_left: i32,
    /// The day on which the state is lost where the job still runs.
    pub loss_on: Day,
}

/// What holds beside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Condition {
    /// No work, or income within the limits; needs no DID (art. 19 c. 7).
    pub non_occupato: bool,
    /// Employed, and asks for services.
    pub in_cerca_di_altra_occupazione: bool,
}

/// A state with the days on which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Span {
    /// First day, included.
    pub from: Day,
    /// Last day, included; null for the last span.
    pub to: Option<Day>,
    /// The state.
    pub state: State,
    /// The rule by which it started.
    pub rule: Rule,
}

/// The last profile on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Profile {
    /// Its day.
    pub date: Day,
    /// Its scale.
    pub scheme: Scheme,
    /// Its index, where it has one.
    pub index: Option<Index>,
    /// Its class, where it has one.
    pub class: Option<Class>,
    /// The index of its event.
    pub event: usize,
}

/// The next change with no further event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NextChange {
    /// Its day.
    pub date: Day,
    /// The state from that day on; the same as now where only a bar ends.
    pub state: State,
    /// The rule behind it.
    pub rule: Rule,
}

/// Assesses a dossier on the day that it asks about.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/as_of` before 24 September 2015; the errors of [`Dossier::from_json`] for a dossier that
/// was not read by it.
///
/// ```
/// use collocamento::{Dossier, Rulebook, assess, State};
/// let dossier = Dossier::from_json(r#"{"person": {}, "as_of": "2024-02-29", "events": [{"type": "did", "date": "2023-03-01"}]}"#)?;
/// let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
/// assert_eq!(answer.status.state, State::Disoccupato);
/// assert_eq!(answer.status.seniority_days, 366);
/// assert!(answer.status.long_term);
/// assert!(answer.rules.contains(&"STATO-05".to_string()));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn assess(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Assessment>, Error> {
    answer(rulebook, dossier, false)
}

/// The same with the trace of how the answer came about.
///
/// # Errors
/// As [`assess`].
pub fn assess_explained(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Assessment>, Error> {
    answer(rulebook, dossier, true)
}

fn answer(rulebook: &Rulebook, dossier: &Dossier, explain: bool) -> Result<Answer<Assessment>, Error> {
    let mut journal = Journal::new(explain);
    let assessment = run(rulebook, dossier, &mut journal)?;
    Ok(journal.close(assessment, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, dossier: &Dossier, journal: &mut Journal) -> Result<Assessment, Error> {
    let Walked { seen, status, spans, sanctions, findings, registrations, next_change } =
        walked(rulebook, dossier, journal)?;
    let as_of = dossier.as_of;
    let facts = Facts { events: by_day(&seen), registrations: &registrations, spans: closed(&spans, as_of), as_of };
    let deadlines = facts.deadlines(rulebook, journal);
    let timeline = timeline(&spans);
    let standing = Standing {
        person: &dossier.person,
        events: &facts.events,
        status: &status,
        timeline: &timeline,
        deadlines: &deadlines,
        as_of,
    };
    let services = services::access(rulebook, &standing, journal);
    Ok(Assessment {
        as_of,
        rulebook: rulebook.name().to_owned(),
        status,
        timeline,
        deadlines,
        sanctions,
        services,
        profile: profile(&facts.events),
        findings,
        next_change,
    })
}

/// What the walk through a dossier gives, before terms and services are asked about.
struct Walked<'a> {
    seen: Vec<(usize, &'a Event)>,
    status: Status,
    spans: Vec<(Day, State, Rule)>,
    sanctions: Vec<Sanction>,
    findings: Vec<Finding>,
    registrations: Vec<Registration>,
    next_change: Option<NextChange>,
}

fn walked<'a>(rulebook: &Rulebook, dossier: &'a Dossier, journal: &mut Journal) -> Result<Walked<'a>, Error> {
    dossier.validate()?;
    let (law, as_of) = (rulebook.law(), dossier.as_of);
    if as_of < law.reform() {
        return Err(Error::new(Code::RegimeNonCoperto).at("/as_of").rule("REG-A"));
    }
    let seen: Vec<(usize, &Event)> = dossier.seen().collect();
    let violations = Violations::of(rulebook, &seen, as_of, journal)?;
    let acts = Acts::of(dossier, rulebook, &violations.losses)?;
    let mut notes = Notes { journal, spans: Vec::new(), findings: Vec::new(), registrations: Vec::new() };
    let first = acts.acts.first().map_or(as_of, |fact| fact.day);
    let l68 = dossier.person.l68.as_ref().map(Enrolled::from);
    let mut walk = Walk::new(law, l68, first);
    if acts.acts.is_empty() {
        // Nobody yet: one day is judged, so that the condition can be told, and the timeline stays empty.
        walk.run(&[], as_of, &mut Unseen);
    } else {
        walk.run(&acts.acts, as_of, &mut notes);
    }
    let Notes { spans, mut findings, registrations, .. } = notes;
    let status = status(&walk, &acts, &seen, as_of, journal);
    findings.extend(acts.later.iter().map(|index| tell::not_yet(*index)));
    findings.extend(acts.too_young.iter().map(|index| tell::did_too_young(*index)));
    findings.extend(violations.findings);
    findings.extend(reviewed(rulebook, as_of));
    findings.sort_by_key(|finding| (finding.event.unwrap_or(usize::MAX), finding.severity));
    for finding in &findings {
        journal.rule(finding.rule.clone());
        if finding.code.is_some() {
            journal.rule(rule::DID_EV);
        }
    }
    let next_change = walk.next_change(&acts.pending).map(|(date, state, rule)| NextChange { date, state, rule });
    if let Some(next) = &next_change {
        journal.rule(rule::STATO_26);
        journal.step(|| tell::next_change(next.date, next.state, next.rule));
    }
    let sanctions = violations.sanctions;
    Ok(Walked { seen, status, spans, sanctions, findings, registrations, next_change })
}

/// What an assessment keeps of the walk.
struct Notes<'j> {
    journal: &'j mut Journal,
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
        self.registration(event, claim, true);
    }

    fn claim(&mut self, event: u32) {
        self.registration(event, true, false);
    }

    fn rule(&mut self, rule: Rule) {
        self.journal.rule(rule);
    }

    fn finding(&mut self, finding: impl FnOnce() -> Finding) {
        self.findings.push(finding());
    }

    fn step(&mut self, step: impl FnOnce() -> Step) {
        self.journal.step(step);
    }
}

/// Nobody looks on.
struct Unseen;

impl Observer for Unseen {}

fn status(walk: &Walk<'_>, acts: &Acts<'_>, seen: &[(usize, &Event)], as_of: Day, journal: &mut Journal) -> Status {
    let held = walk.held();
    let Held { state, seniority_days: days, six_months, long_term, .. } = held;
    if let Some(did) = held.did_date {
        journal.rule(rule::STATO_04);
        journal.rule(rule::STATO_05);
        journal.step(|| tell::seniority(as_of, did, days));
        journal.step(|| tell::long_term(as_of, six_months, long_term));
    }
    let non_occupato = walk.non_occupato();
    let asks = walk.employed_since().is_some_and(|since| asks_for_services(seen, since));
    let suspension = held.suspended.map(|suspended| Suspension {
        job: acts.job_name(suspended.job).to_owned(),
        from: suspended.from,
        days_used: suspended.days_used,
        days_left: suspended.days_left,
        loss_on: suspended.loss_on,
    });
    Status {
        state,
        since: held.since.filter(|_| !acts.acts.is_empty()),
        did_date: held.did_date,
        legally_unemployed: state.legally_unemployed(),
        seniority_days: days,
        seniority_months: days.div_euclid(30),
        six_months,
        long_term,
        suspension,
        bar_until: held.bar_until,
        condition: Condition {
            non_occupato,
            in_cerca_di_altra_occupazione: !non_occupato
                && state != State::Sospeso
                && (state == State::ARischio || asks),
        },
    }
}

/// Whether the person turned to the services since a day.
fn asks_for_services(seen: &[(usize, &Event)], since: Day) -> bool {
    seen.iter().filter(|(_, event)| event.date >= since).any(|(_, event)| {
        matches!(
            event.fact,
            Fact::Did(_) | Fact::ContattoCpi(_) | Fact::Colloquio(_) | Fact::Patto(_) | Fact::Servizio(_)
        )
    })
}

fn by_day<'a>(seen: &[(usize, &'a Event)]) -> Vec<(usize, &'a Event)> {
    let mut events = seen.to_vec();
    events.sort_by_key(|(index, event)| (event.date, *index));
    events
}

fn timeline(spans: &[(Day, State, Rule)]) -> Vec<Span> {
    let ends = spans.iter().skip(1).map(|(from, _, _)| Some(from.previous())).chain([None]);
    spans
        .iter()
        .zip(ends)
        .map(|((from, state, rule), to)| Span { from: *from, to, state: *state, rule: *rule })
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

pub(crate) fn reviewed(rulebook: &Rulebook, as_of: Day) -> Option<Finding> {
    let (parameter, _) = rulebook.parameter("limite_reddito_dipendente", as_of).ok()?;
    parameter.reviewed_to.filter(|last| *last < as_of).map(tell::not_reviewed)
}

impl Finding {
    /// Whether the event was refused.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        self.severity == Severity::Errore
    }
}
