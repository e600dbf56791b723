//! A typed call on the state: what holds on a day, from flat events.

use std::ffi::c_char;

use collocamento::dossier::{Event, Fact, L68, Person};
use collocamento::{Dossier, Error, RuleId, Rulebook, Severity, StateAt, Status, state_at};

use crate::buffer::colloc_buffer;
use crate::codes::number as code;
use crate::codes::state::STATES;
use crate::event::colloc_event;
use crate::fact::event;
use crate::fault::{Fault, Refused};
use crate::pointer::Out;
use crate::reasons::reasons;
use crate::rulebook::{colloc_rulebook, with_rules};
use crate::sized::{self, List, SizedOut, plain};
use crate::value::{Place, number};

/// Room for the id of a rule and its NUL.
const RULE_ROOM: usize = 24;

/// A person's events and the day that is asked about. Zero in a field means "not given": memset the whole struct, then
/// set size.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_state_input {
    /// sizeof (colloc_state_input).
    pub size: u32,
    /// The day that is asked about; YYYYMMDD.
    pub as_of: i32,
    /// Only what the office knew on this day is used, YYYYMMDD; 0: everything.
    pub as_known_at: i32,
    /// The first day of enrolment in targeted placement (L. 68/1999), YYYYMMDD; 0 for none.
    pub l68_from: i32,
    /// Its last day, included, YYYYMMDD; 0 while it lasts.
    pub l68_to: i32,
    /// sizeof (colloc_event).
    pub event_size: u32,
    /// The events, in any order.
    pub events: *const colloc_event,
    /// The number of events; at most 10,000.
    pub event_count: usize,
    /// The day of birth, YYYYMMDD: a DID below the minimum age is rejected; 0 if it is not known.
    pub birth_date: i32,
    /// Reserved; 0.
    pub reserved: i32,
}

plain!(colloc_state_input, first: event_count,
    size: u32, as_of: i32, as_known_at: i32, l68_from: i32, l68_to: i32, event_size: u32, events: *const colloc_event,
    event_count: usize, birth_date: i32, reserved: i32);

/// What holds on the day that was asked about.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_state_output {
    /// sizeof (colloc_state_output), set by the caller before the call.
    pub size: u32,
    /// One of COLLOC_STATE_.
    pub state: i32,
    /// The first day of the state, YYYYMMDD; 0 if there is no event yet.
    pub since: i32,
    /// The day of the last DID that was accepted, YYYYMMDD; 0 for none.
    pub did_date: i32,
    /// 1 if the person is unemployed in law, else 0.
    pub legally_unemployed: i32,
    /// Days of seniority.
    pub seniority_days: i32,
    /// The days divided by 30, whole.
    pub seniority_months: i32,
    /// 1 for at least 181 days of seniority, the state still active; else 0.
    pub six_months: i32,
    /// 1 for at least 366 days of seniority, the state still active; else 0.
    pub long_term: i32,
    /// The first day of the suspension under way, YYYYMMDD; 0 for none. The next four fields are then 0 too.
    pub suspension_from: i32,
    /// Days of suspension used, the day asked about included.
    pub suspension_days_used: i32,
    /// Days of suspension left.
    pub suspension_days_left: i32,
    /// The day on which the state is lost if the job still runs; YYYYMMDD.
    pub suspension_loss_on: i32,
    /// The index of the event with which the job of the suspension starts, from 0.
    pub suspension_event: i32,
    /// The first day on which a new DID may be submitted, while a bar lasts, YYYYMMDD; 0 without a bar.
    pub bar_until: i32,
    /// 1 for no work, or income within the limits; else 0.
    pub non_occupato: i32,
    /// 1 for a person who works and asks for services; else 0.
    pub in_cerca_di_altra_occupazione: i32,
    /// The day of the next change if nothing else happens, YYYYMMDD; 0 if there is none.
    pub next_change_date: i32,
    /// The state from that day on: one of COLLOC_STATE_; 0 if there is no change.
    pub next_change_state: i32,
    /// The number of events that the rules rejected; colloc_state_reasons reports which, and why.
    pub refused: i32,
    /// The id of the rule by which the state started, such as "STATO-01"; ends with NUL, empty if there is no event
    /// yet.
    pub rule: [c_char; 24],
    /// The number of warnings: what the state depends on and an operator should check, such as a job without its income, which
    /// counts as above the limit. colloc_state_reasons reports which.
    pub warnings: i32,
    /// The number of notes, such as income limits that are not reviewed up to that year.
    pub notes: i32,
}

plain!(colloc_state_output, first: rule,
    size: u32, state: i32, since: i32, did_date: i32, legally_unemployed: i32, seniority_days: i32, seniority_months: i32,
    six_months: i32, long_term: i32, suspension_from: i32, suspension_days_used: i32, suspension_days_left: i32,
    suspension_loss_on: i32, suspension_event: i32, bar_until: i32, non_occupato: i32, in_cerca_di_altra_occupazione: i32,
    next_change_date: i32, next_change_state: i32, refused: i32, rule: [c_char; RULE_ROOM], warnings: i32, notes: i32);

/// The state of a person on a day, as the operation dossier.assess reports it, without deadlines and services.
///
/// rulebook: the rules to apply.
/// input: the events, and the day that is asked about.
/// out: receives what holds; its size is read, the rest is written only on success.
///
/// # Ownership
/// The library keeps none of the pointers of the input.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As dossier.assess: colloc_last_error_path names the field, such as "/as_of" or "/events/0/date".
/// COLLOC_ERR_CAMPO_SCONOSCIUTO for a field that the type of its event does not have. COLLOC_ERR_FUORI_LIMITE for an answer that
/// needs a day outside 1950-9999. COLLOC_ERR_NULL, COLLOC_ERR_SIZE, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable; events is NULL or
/// has event_count entries of event_size bytes; the texts of the events are NULL or as long as they say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_state_at(
    rulebook: *const colloc_rulebook,
    input: *const colloc_state_input,
    out: *mut colloc_state_output,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("input", input) }?;
        // SAFETY: NULL or a writable struct of its size, as the caller promises.
        let out = unsafe { SizedOut::new(out) }?;
        // SAFETY: the pointers of the input are as the caller promises.
        let dossier = unsafe { dossier(&given) }?;
        let answer = state_at(rules, &dossier)?.into_body();
        out.give(|size| flat(size, &answer, &dossier.events))
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// Why colloc_state_at answers as it does, as JSON: {"rules", "findings"}. Each of the "rules" applied has "id", "title",
/// "title_en" and the "citation" that was in force on the day that is asked about; each of the "findings" is that of
/// dossier.assess: "severity" (errore, avviso, nota), "rule", "event", the index of the event, and "message", "message_en".
///
/// rulebook, input: as for colloc_state_at.
/// out: receives the text; written only on success.
///
/// # Ownership
/// The library keeps none of the pointers of the input. The text belongs to the caller until colloc_buffer_free.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As colloc_state_at.
///
/// # Safety
/// rulebook and input are as for colloc_state_at; out is NULL or points to a writable pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_state_reasons(
    rulebook: *const colloc_rulebook,
    input: *const colloc_state_input,
    out: *mut *mut colloc_buffer,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("input", input) }?;
        // SAFETY: NULL or writable, as the caller promises.
        let out = unsafe { Out::new("out", out) }?;
        // SAFETY: the pointers of the input are as the caller promises.
        let dossier = unsafe { dossier(&given) }?;
        let answer = state_at(rules, &dossier)?;
        out.give_owned(reasons(rules, dossier.as_of, &answer.rules, &answer.findings));
        Ok(())
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

/// # Safety
/// The pointers of the input are NULL or as long as it says, and so are the texts of the events.
unsafe fn dossier(given: &colloc_state_input) -> Result<Dossier, Fault> {
    let (at, mut refused) = (Place::Input, Refused::default());
    let mut from = at.day("person/l68/from", given.l68_from);
    if given.l68_to != 0 {
        from = at.needed("person/l68/from", from).map(Some);
    }
    let from = refused.option(from)?;
    let to = refused.option(at.day("person/l68/to", given.l68_to))?;
    // SAFETY: NULL or `event_count` entries of `event_size` bytes, as the caller promises.
    let events = unsafe { List::new("events", given.events, given.event_count, given.event_size) }?;
    // SAFETY: the texts of the events are as the caller promises.
    let events = refused.value(events.each(|index, given| unsafe { event(index, given) }))?;
    let birth_date = refused.option(at.birth("person/birth_date", given.birth_date))?;
    let as_of = refused.value(at.needed("as_of", at.day("as_of", given.as_of)))?;
    let as_known_at = refused.option(at.day("as_known_at", given.as_known_at))?;
    let (Some(events), Some(as_of)) = (events, as_of) else { return Err(refused.fault()) };
    refused.check()?;
    let mut person = Person::new();
    person.l68 = from.map(|from| {
        let mut l68 = L68::new(from);
        l68.to = to;
        l68
    });
    person.birth_date = birth_date;
    let mut dossier = Dossier::new(person, events, as_of);
    dossier.as_known_at = as_known_at;
    Ok(dossier)
}

fn flat(size: u32, answer: &StateAt, events: &[Event]) -> Result<colloc_state_output, Error> {
    let Status { state, suspension, condition, .. } = &answer.status;
    let mut rule = [0; RULE_ROOM];
    let id = answer.rule.as_ref().map_or("", RuleId::as_str).bytes().take(RULE_ROOM.saturating_sub(1));
    rule.iter_mut().zip(id).for_each(|(room, byte)| *room = c_char::from_ne_bytes([byte]));
    let found = |severity| {
        let count = answer.findings.iter().filter(|finding| finding.severity == severity).count();
        i32::try_from(count).unwrap_or(i32::MAX)
    };
    let of_suspension = |value: fn(&collocamento::Suspension) -> i32| suspension.as_ref().map_or(0, value);
    Ok(colloc_state_output {
        size,
        state: code(STATES, state),
        since: number(answer.status.since)?,
        did_date: number(answer.status.did_date)?,
        legally_unemployed: answer.status.legally_unemployed.into(),
        seniority_days: answer.status.seniority_days,
        seniority_months: answer.status.seniority_months,
        six_months: answer.status.six_months.into(),
        long_term: answer.status.long_term.into(),
        suspension_from: number(suspension.as_ref().map(|suspension| suspension.from))?,
        suspension_days_used: of_suspension(|suspension| suspension.days_used),
        suspension_days_left: of_suspension(|suspension| suspension.days_left),
        suspension_loss_on: number(suspension.as_ref().map(|suspension| suspension.loss_on))?,
        suspension_event: suspension.as_ref().and_then(|suspension| start_of(&suspension.job, events)).unwrap_or(0),
        bar_until: number(answer.status.bar_until)?,
        non_occupato: condition.non_occupato.into(),
        in_cerca_di_altra_occupazione: condition.in_cerca_di_altra_occupazione.into(),
        next_change_date: number(answer.next_change.as_ref().map(|next| next.date))?,
        next_change_state: answer.next_change.as_ref().map_or(0, |next| code(STATES, &next.state)),
        refused: i32::try_from(answer.refused).unwrap_or(i32::MAX),
        rule,
        warnings: found(Severity::Avviso),
        notes: found(Severity::Nota),
    })
}

/// The first event with which a job starts; a job that a change of employer renamed starts under its earlier name.
fn start_of(job: &str, events: &[Event]) -> Option<i32> {
    let renamed = events.iter().enumerate().rev().find_map(|(index, event)| match &event.fact {
        Fact::CambioDatore(change) if change.to_job.as_ref().is_some_and(|name| name.as_str() == job) => {
            events.get(..index).map(|before| (change.job.as_str(), before))
        }
        _ => None,
    });
    if let Some((earlier, before)) = renamed {
        return start_of(earlier, before);
    }
    let started = |event: &Event| matches!(&event.fact, Fact::RapportoInizio(start) if start.job.as_str() == job);
    events.iter().position(started).and_then(|index| i32::try_from(index).ok())
}
