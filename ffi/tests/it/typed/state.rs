use std::ffi::CStr;
use std::mem::zeroed;
use std::ptr::{null, null_mut};

use collocamento_ffi::buffer::{colloc_buffer_data, colloc_buffer_free};
use collocamento_ffi::codes::event::colloc_event_name;
use collocamento_ffi::codes::lang::COLLOC_LANG_EN;
use collocamento_ffi::event::colloc_event;
use collocamento_ffi::last_error::{colloc_last_error_details, colloc_last_error_text};
use collocamento_ffi::rulebook::{colloc_rulebook_free, colloc_rulebook_overlay};
use collocamento_ffi::state::*;
use serde_json::Value;

use super::cases::{self, Doors, Fields, path, plain};

/// Facts that no typed event states, and that the state does not depend on.
const LEFT_OUT: [&str; 3] = ["profilazione", "fabbisogno", "attivita_sap"];

fn event(event: &Value, texts: &mut Vec<String>) -> Option<colloc_event> {
    let mut given = Fields::of(event)?;
    // SAFETY: integers and pointers.
    let mut flat: colloc_event = unsafe { zeroed() };
    let kind = given.text("type")?;
    flat.r#type = cases::code("COLLOC_EVENT_", &kind)?;
    flat.date = given.day("date")?;
    flat.recorded_at = given.day("recorded_at")?;
    for ignored in ["id", "service", "activity", "document", "monthly_amount"] {
        given.take(ignored);
    }
    match kind.as_str() {
        // Free texts, and a kind that is not a job's.
        "did" => drop(given.text("channel")?),
        "rapporto_fine" => drop(given.text("cause")?),
        "patto" => drop(given.text("kind")?),
        "convocazione" => {
            let text = given.text("appointment")?;
            let (day, time) = text.split_once('T')?;
            flat.appointment = cases::day(&day.into())?;
            flat.appointment_time = time.get(..5)?.replace(':', "").parse().ok()?;
            flat.channel = given.code("channel", "COLLOC_CHANNEL_")?;
            flat.convocation_kind = given.code("kind", "COLLOC_CONVOCATION_")?;
        }
        _ => {}
    }
    flat.end = given.day("end")?;
    flat.to = given.day("to")?;
    flat.kind = given.code("kind", "COLLOC_JOB_")?;
    flat.benefit = given.code("benefit", "COLLOC_BENEFIT_")?;
    flat.cause = given.code("cause", "COLLOC_CAUSE_")?;
    for (key, text, len) in [
        ("job", &mut flat.job, &mut flat.job_len),
        ("cob", &mut flat.cob, &mut flat.cob_len),
        ("code", &mut flat.code, &mut flat.code_len),
        ("employer", &mut flat.employer, &mut flat.employer_len),
        ("to_job", &mut flat.to_job, &mut flat.to_job_len),
    ] {
        let there = event.get(key).is_some();
        let given = given.text(key)?;
        // An empty text can't be told from none.
        (!there || !given.is_empty()).then_some(())?;
        (*text, *len) = (given.as_ptr().cast(), given.len());
        texts.push(given);
    }
    (flat.annual_income, flat.has_annual_income) = given.scaled("annual_income", 2)?;
    (flat.monthly_pay, flat.has_monthly_pay) = given.scaled("monthly_pay", 2)?;
    (flat.gross_annual_pay, flat.has_gross_annual_pay) = given.scaled("gross_annual_pay", 2)?;
    flat.pay_basis = given.code("pay_basis", "COLLOC_PAY_")?;
    flat.agency = given.answer("agency")?;
    flat.did = given.day("did")?;
    flat.seniority = given.answer("seniority")?;
    flat.claim_contact = given.answer("claim_contact")?;
    flat.months_per_year = given.whole("months_per_year")?;
    flat.availability_duty = given.answer("availability_duty")?;
    flat.violation = given.code("violation", "COLLOC_VIOLATION_")?;
    flat.justified = given.answer("justified")?;
    (flat.missed_hours_percent, flat.has_missed_hours_percent) = given.scaled("missed_hours_percent", 2)?;
    flat.measure = given.code("measure", "COLLOC_MEASURE_")?;
    flat.loses_status = given.answer("loses_status")?;
    flat.adr_phase = given.code("phase", "COLLOC_ADR_")?;
    given.is_empty().then_some(flat)
}

/// The dossier as structs. Facts that the state does not depend on are left out; who the person is too, but for L. 68/1999.
fn flat(input: &Value, events: &mut Vec<colloc_event>, texts: &mut Vec<String>) -> Option<colloc_state_input> {
    let mut given = Fields::of(input)?;
    for one in given.take("events")?.as_array()? {
        if one["type"].as_str().is_some_and(|kind| LEFT_OUT.contains(&kind)) {
            return None;
        }
        events.push(event(one, texts)?);
    }
    let person = given.take("person")?;
    let mut l68 = Fields::of(&person["l68"]).or_else(|| Fields::of(&serde_json::json!({})))?;
    let input = colloc_state_input {
        size: size_of::<colloc_state_input>().try_into().unwrap(),
        as_of: given.day("as_of")?,
        as_known_at: given.day("as_known_at")?,
        l68_from: l68.day("from")?,
        l68_to: l68.day("to")?,
        birth_date: Fields::of(&person)?.day("birth_date")?,
        reserved: 0,
        event_size: size_of::<colloc_event>().try_into().unwrap(),
        events: events.as_ptr(),
        event_count: events.len(),
    };
    given.is_empty().then_some(input)
}

fn same(out: &colloc_state_output, answer: &Value, input: &Value, name: &str) {
    let (status, suspension, next) = (&answer["status"], &answer["status"]["suspension"], &answer["next_change"]);
    let wanted = [
        (out.state, plain(&status["state"], "COLLOC_STATE_")),
        (out.since, plain(&status["since"], "")),
        (out.did_date, plain(&status["did_date"], "")),
        (out.legally_unemployed, plain(&status["legally_unemployed"], "")),
        (out.seniority_days, plain(&status["seniority_days"], "")),
        (out.seniority_months, plain(&status["seniority_months"], "")),
        (out.six_months, plain(&status["six_months"], "")),
        (out.long_term, plain(&status["long_term"], "")),
        (out.suspension_from, plain(&suspension["from"], "")),
        (out.suspension_days_used, plain(&suspension["days_used"], "")),
        (out.suspension_days_left, plain(&suspension["days_left"], "")),
        (out.suspension_loss_on, plain(&suspension["loss_on"], "")),
        (out.bar_until, plain(&status["bar_until"], "")),
        (out.non_occupato, plain(&status["condition"]["non_occupato"], "")),
        (out.in_cerca_di_altra_occupazione, plain(&status["condition"]["in_cerca_di_altra_occupazione"], "")),
        (out.next_change_date, plain(&next["date"], "")),
        (out.next_change_state, plain(&next["state"], "COLLOC_STATE_")),
    ];
    for (index, (got, want)) in wanted.into_iter().enumerate() {
        assert_eq!(i64::from(got), want, "{name}: value {index}");
    }
    let refused =
        answer["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] == "errore").count();
    assert_eq!(out.refused, i32::try_from(refused).unwrap(), "{name}");
    if let Some(job) = suspension["job"].as_str() {
        let events = input["events"].as_array().unwrap();
        // A job that a change of employer renamed starts under its earlier name.
        let renamed = events.iter().find(|event| event["to_job"] == job);
        let first = renamed.map_or(job, |event| event["job"].as_str().unwrap());
        assert_eq!(events[usize::try_from(out.suspension_event).unwrap()]["job"], first, "{name}");
    }
    // SAFETY: the field ends with NUL.
    let rule = unsafe { CStr::from_ptr(out.rule.as_ptr()) }.to_str().unwrap();
    let last = answer["timeline"].as_array().unwrap().last();
    assert_eq!(rule, last.map_or("", |span| span["rule"].as_str().unwrap()), "{name}");
}

fn ask(doors: &mut Doors, rulebook: &str, given: &colloc_state_input) -> (i32, colloc_state_output) {
    // SAFETY: integers.
    let mut out: colloc_state_output = unsafe { zeroed() };
    out.size = size_of_val(&out).try_into().unwrap();
    out.state = -7;
    // SAFETY: an open handle, and two structs whose size and pointers are right.
    let status = unsafe { colloc_state_at(doors.handle(rulebook), given, &raw mut out) };
    (status, out)
}

#[test]
fn states() {
    let (mut doors, mut compared) = (Doors::new(), 0);
    for (name, rulebook, input) in cases::of("dossier.assess") {
        let (mut events, mut texts) = (Vec::new(), Vec::new());
        let Some(given) = flat(&input, &mut events, &mut texts) else { continue };
        let (status, out) = ask(&mut doors, &rulebook, &given);
        match doors.json(&rulebook, "dossier.assess", &input) {
            Ok(answer) => {
                assert_eq!(status, 0, "{name}: {}", if status == 0 { String::new() } else { path() });
                same(&out, &answer, &input, &name);
            }
            // Who the person is, no struct says.
            Err((_, place)) if place.starts_with("/person") => continue,
            Err((code, place)) => {
                assert_eq!((status, out.state), (code, -7), "{name}");
                assert_eq!(path(), place, "{name}");
            }
        }
        compared += 1;
    }
    assert!(compared >= 130, "{compared}");
}

fn did_on(date: i32) -> colloc_event {
    // SAFETY: integers and pointers.
    colloc_event { r#type: 1, date, ..unsafe { zeroed() } }
}

fn about(events: &[colloc_event]) -> colloc_state_input {
    colloc_state_input {
        size: size_of::<colloc_state_input>().try_into().unwrap(),
        as_of: 20251231,
        as_known_at: 0,
        l68_from: 0,
        l68_to: 0,
        event_size: size_of::<colloc_event>().try_into().unwrap(),
        events: events.as_ptr(),
        event_count: events.len(),
        birth_date: 0,
        reserved: 0,
    }
}

#[test]
fn a_field_that_its_event_does_not_take_is_refused() {
    let mut doors = Doors::new();
    let mut refused = |change: fn(&mut colloc_event)| {
        let mut event = did_on(20250110);
        change(&mut event);
        let (status, _) = ask(&mut doors, "nazionale", &about(&[did_on(20250109), event]));
        (status, path())
    };
    assert_eq!(refused(|event| event.end = 20250111), (3, "/events/1/end".to_owned()));
    assert_eq!(refused(|event| event.has_annual_income = 1), (3, "/events/1/has_annual_income".to_owned()));
    assert_eq!(refused(|event| event.reserved = 1), (3, "/events/1/reserved".to_owned()));
    // The numbers of a channel are those of the type: a contact has four, a DID none.
    assert_eq!(refused(|event| event.channel = 1), (3, "/events/1/channel".to_owned()));
    assert_eq!(refused(|event| (event.r#type, event.channel) = (13, 4)).0, 0);
    assert_eq!(refused(|event| (event.r#type, event.channel) = (13, 7)), (4, "/events/1/channel".to_owned()));
    assert_eq!(refused(|event| event.r#type = 0), (2, "/events/1/type".to_owned()));
    assert_eq!(refused(|event| event.r#type = 99), (4, "/events/1/type".to_owned()));
    assert_eq!(refused(|event| event.date = 20250230), (5, "/events/1/date".to_owned()));
    // An amount without its mark is a mistake, not an income of nothing.
    assert_eq!(
        refused(
            |event| *event = colloc_event { r#type: 9, job: c"a".as_ptr(), job_len: 1, annual_income: 100, ..*event }
        ),
        (4, "/events/1/annual_income".to_owned())
    );
    assert_eq!(refused(|event| *event = colloc_event { r#type: 10, job: null(), job_len: 1, ..*event }).0, 100);
    assert_eq!(
        refused(|event| *event = colloc_event { r#type: 10, job: c"\u{7f}\u{80}".as_ptr(), job_len: 2, ..*event }).0,
        103
    );
    assert_eq!(path(), "/events/1/job");
}

/// Every error of the last input in English, a line each.
fn told() -> String {
    // SAFETY: there is an error, whose text ends with NUL.
    unsafe { CStr::from_ptr(colloc_last_error_text(COLLOC_LANG_EN)) }.to_str().unwrap().to_owned()
}

fn paths() -> Vec<String> {
    told().lines().map(|line| line.split([' ', ':']).nth(1).unwrap().to_owned()).collect()
}

#[test]
fn every_error_of_an_event_and_of_the_other_fields_is_told() {
    let mut doors = Doors::new();
    // The required job is missing, and the last day, the kind and the mark are wrong.
    let job = colloc_event {
        r#type: 6,
        date: 20250230,
        recorded_at: 20251301,
        end: 1,
        kind: 99,
        has_annual_income: 5,
        ..did_on(0)
    };
    let mut did = did_on(20250110);
    (did.end, did.has_annual_income, did.date) = (20250111, 1, 0);
    let events = [job, did, colloc_event { r#type: 99, date: 20250230, ..did_on(0) }];
    let mut given = about(&events);
    (given.as_of, given.birth_date, given.as_known_at) = (20251331, 18000101, 5);
    assert_eq!(ask(&mut doors, "nazionale", &given).0, 5);
    assert_eq!(
        paths(),
        [
            "/events/0/date",
            "/events/0/recorded_at",
            "/events/0/end",
            "/events/0/kind",
            "/events/0/annual_income",
            "/events/0/job",
            "/events/1/date",
            "/events/1/end",
            "/events/1/has_annual_income",
            "/events/2/date",
            "/events/2/type",
            "/person/birth_date",
            "/as_of",
            "/as_known_at",
        ]
    );
    let text = told();
    assert!(text.contains("allowed values: COLLOC_JOB_INDETERMINATO (1), "), "{text}");
    assert!(text.contains("allowed values: COLLOC_EVENT_DID (1), "), "{text}");
}

#[test]
fn an_unknown_field_names_those_of_its_type() {
    let header = include_str!("../../../../include/collocamento.h");
    let mut doors = Doors::new();
    let mut seen = 0;
    for kind in (1..=28).filter(|kind| ![16, 18, 24].contains(kind)) {
        let text = |name: &'static std::ffi::CStr| (name.as_ptr(), name.count_bytes());
        let ((job, job_len), (to_job, to_job_len)) = (text(c"a"), text(c"b"));
        let (needs, end) = (matches!(kind, 5..=11 | 25 | 26), if kind == 7 { 20250201 } else { 0 });
        let mut event = colloc_event { r#type: kind, end, reserved: 1, ..did_on(20250110) };
        if needs {
            (event.job, event.job_len) = (job, job_len);
        }
        match kind {
            2..=4 => event.benefit = 2,
            12 => event.cause = 1,
            14 => event.appointment = 20250201,
            19 => (event.code, event.code_len) = text(c"D1"),
            21 => event.violation = 1,
            22 => event.measure = 2,
            23 => event.adr_phase = 1,
            26 => (event.to_job, event.to_job_len) = (to_job, to_job_len),
            27 => event.did = 20250101,
            _ => {}
        }
        assert_eq!(
            (ask(&mut doors, "nazionale", &about(&[event])).0, path()),
            (3, "/events/0/reserved".to_owned()),
            "{kind}"
        );
        // SAFETY: there is an error, whose details end with NUL.
        let details = unsafe { CStr::from_ptr(colloc_last_error_details()) }.to_str().unwrap();
        let details: Value = serde_json::from_str(details).unwrap();
        let known: Vec<&str> = details["known"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        // SAFETY: a constant that ends with NUL.
        let name = unsafe { CStr::from_ptr(colloc_event_name(kind, 0)) }.to_str().unwrap();
        let is_about = |comment: &&str| comment.contains(&format!(" * {name} (")) && comment.contains("COLLOC_EVENT_");
        let comment = header.split("/**").find(is_about).unwrap();
        let comment = comment.split("*/").next().unwrap().replace("\n *", "");
        let takes = comment.split(". Takes ").nth(1).unwrap_or_default().trim().trim_end_matches('.');
        let mut takes: Vec<&str> =
            takes.split(", ").flat_map(|part| part.split(" or ")).filter(|part| !part.is_empty()).collect();
        let mut known = known;
        takes.sort_unstable();
        known.sort_unstable();
        assert_eq!(known, takes, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 25);
}

#[test]
fn structs_of_other_years_are_understood_or_refused() {
    #[repr(C)]
    struct Later<T> {
        today: T,
        more: [u64; 4],
    }
    let mut doors = Doors::new();
    let handle = doors.handle("nazionale");
    let later = |date, more| Later { today: did_on(date), more: [more; 4] };
    let ask = |events: &[Later<colloc_event>], input_more: u64, size: u32| {
        let mut input = Later { today: about(&[]), more: [input_more; 4] };
        input.today.size = size;
        input.today.event_size = size_of::<Later<colloc_event>>().try_into().unwrap();
        (input.today.events, input.today.event_count) = (events.as_ptr().cast(), events.len());
        // SAFETY: integers.
        let mut out: Later<colloc_state_output> = unsafe { zeroed() };
        (out.today.size, out.more) = (size_of::<Later<colloc_state_output>>().try_into().unwrap(), [u64::MAX; 4]);
        // SAFETY: an open handle, and two structs as long as they say.
        let status = unsafe { colloc_state_at(handle, (&raw const input).cast(), (&raw mut out).cast()) };
        (status, out.today.did_date, out.more[3])
    };
    let whole = size_of::<Later<colloc_state_input>>().try_into().unwrap();
    // A newer host that says nothing new is understood; what it has room for and we don't know is zero.
    assert_eq!(ask(&[later(20250110, 0), later(20250111, 0)], 0, whole), (0, 20250110, 0));
    // What it says and we don't know is refused, in the input and in an entry.
    assert_eq!(ask(&[later(20250110, 0)], 1, whole), (104, 0, u64::MAX));
    assert_eq!(ask(&[later(20250110, 1)], 0, whole), (104, 0, u64::MAX));
    // A size that was never set, or never published.
    assert_eq!(ask(&[], 0, 0).0, 104);
    assert_eq!(ask(&[], 0, 16).0, 104);
    assert_eq!(ask(&[], 0, u32::MAX).0, 104);
}

#[test]
fn limits_and_null() {
    let mut doors = Doors::new();
    let one = [did_on(20250110)];
    let mut given = about(&one);
    (given.events, given.event_count) = (null(), 1);
    assert_eq!(ask(&mut doors, "nazionale", &given).0, 100);
    given.event_count = 10_001;
    assert_eq!((ask(&mut doors, "nazionale", &given).0, path()), (13, "/events".to_owned()));
    given.event_count = usize::MAX;
    assert_eq!(ask(&mut doors, "nazionale", &given).0, 13);
    let many = vec![did_on(20250110); 10_000];
    assert_eq!(ask(&mut doors, "nazionale", &about(&many)).0, 0);
    let handle = doors.handle("nazionale");
    // SAFETY: NULL is what the function must refuse.
    assert_eq!(unsafe { colloc_state_at(handle, null(), null_mut()) }, 100);
    // SAFETY: as above.
    assert_eq!(unsafe { colloc_state_at(handle, &raw const given, null_mut()) }, 100);
}

#[test]
fn a_day_that_no_answer_may_hold_is_refused() {
    let layer = r#"
        [[parameter]]
        name = "mesi_divieto_did"
        segment = [{ value = 100000, citation = "prova", confidence = "D" }]"#;
    let (mut doors, mut handle) = (Doors::new(), null_mut());
    let base = doors.handle("nazionale");
    // SAFETY: an open handle, a C string, a text of its length, and a place for the handle.
    let status = unsafe {
        colloc_rulebook_overlay(base, c"divieto".as_ptr(), layer.as_ptr().cast(), layer.len(), &raw mut handle)
    };
    assert_eq!(status, 0);
    let code = |prefix, word| cases::code(prefix, word).unwrap();
    let lost = colloc_event {
        r#type: code("COLLOC_EVENT_", "sanzione"),
        measure: code("COLLOC_MEASURE_", "decadenza"),
        loses_status: 1,
        ..did_on(20250303)
    };
    let events = [did_on(20250110), lost];
    // SAFETY: integers.
    let mut out: colloc_state_output = unsafe { zeroed() };
    (out.size, out.state) = (size_of_val(&out).try_into().unwrap(), -7);
    // SAFETY: an open handle, and two structs whose size and pointers are right.
    let status = unsafe { colloc_state_at(handle, &about(&events), &raw mut out) };
    assert_eq!((status, out.state, out.bar_until), (13, -7, 0));
    // SAFETY: opened above, and freed once.
    unsafe { colloc_rulebook_free(handle) };
}

#[test]
fn a_job_without_its_income_is_a_warning_with_its_reason() {
    let mut doors = Doors::new();
    let job = colloc_event { r#type: 6, date: 20250201, job: c"a".as_ptr(), job_len: 1, kind: 1, ..did_on(0) };
    let events = [did_on(20250110), job];
    let given = about(&events);
    let (status, out) = ask(&mut doors, "nazionale", &given);
    assert_eq!((status, out.refused, out.warnings), (0, 0, 1));
    let mut answer = null_mut();
    // SAFETY: an open handle, a struct whose size and pointers are right, and a writable pointer.
    let status = unsafe { colloc_state_reasons(doors.handle("nazionale"), &given, &raw mut answer) };
    assert_eq!(status, 0);
    // SAFETY: a buffer that is open, whose text ends with NUL.
    let text = unsafe { CStr::from_ptr(colloc_buffer_data(answer)) }.to_str().unwrap().to_owned();
    // SAFETY: open until here.
    unsafe { colloc_buffer_free(answer) };
    let reasons: Value = serde_json::from_str(&text).unwrap();
    let warning = reasons["findings"].as_array().unwrap().iter().find(|one| one["severity"] == "avviso").unwrap();
    assert_eq!(warning["event"], 1);
    let rules = reasons["rules"].as_array().unwrap();
    assert!(rules.iter().any(|rule| rule["id"] == warning["rule"] && rule["citation"].is_string()), "{text}");
}

#[test]
fn every_event_that_is_refused_is_told() {
    let mut doors = Doors::new();
    let (status, _) = ask(&mut doors, "nazionale", &about(&[did_on(20250230), did_on(20250110), did_on(250_110)]));
    assert_eq!((status, path().as_str()), (5, "/events/0/date"));
    // SAFETY: there is an error, whose text ends with NUL.
    let text = unsafe { CStr::from_ptr(colloc_last_error_text(COLLOC_LANG_EN)) }.to_str().unwrap();
    let first =
        "data_non_valida /events/0/date: event 1, date: not a valid date: a day as a number is written YYYYMMDD";
    let second =
        "fuori_limite /events/2/date: event 3, date: outside the allowed limits: years from 1950 to 2199 are accepted";
    assert_eq!(text, format!("{first}\n{second}"));
    assert!(colloc_last_error_text(0).is_null());
}
