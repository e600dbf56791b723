//! What an overlay may hold: bounds of values, days of holidays, numbers of entries, names of rulebooks.

use std::fmt::Write;
use std::time::{Duration, Instant};

use collocamento::calendar::{Day, Term, Unit};
use collocamento::{Code, Error, Rulebook, call};
use serde_json::{Value, json};

use crate::mutations::{greatest, overlay, parameter};
use crate::rulebooks::NAZIONALE;

fn with(name: &str, value: u32) -> Result<Rulebook, Error> {
    NAZIONALE.overlay("prova", &overlay(&[parameter(name, i64::from(value).into(), None)]))
}

fn ask(rulebook: &Rulebook, operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(rulebook, operation, input.to_string()).unwrap()).unwrap()
}

fn suspended(as_of: &str) -> Value {
    json!({"person": {}, "as_of": as_of, "events": [
        {"type": "did", "date": "2025-01-10"},
        {"type": "rapporto_inizio", "date": "2025-03-01", "job": "a", "kind": "indeterminato", "annual_income": "20000"}]})
}

#[test]
fn without_suspension_the_state_is_lost_on_the_first_day() {
    let none = with("giorni_sospensione", 0).unwrap();
    for as_of in ["2025-03-01", "2025-12-31"] {
        let answer = ask(&none, "dossier.assess", &suspended(as_of));
        assert_eq!(
            (&answer["status"]["state"], &answer["status"]["since"]),
            (&json!("decaduto"), &json!("2025-03-01"))
        );
        assert_eq!(answer["timeline"][1]["rule"], "STATO-08");
    }
    let before = ask(&none, "dossier.assess", &suspended("2025-02-28"));
    assert_eq!(before["status"]["state"], "disoccupato");
}

#[test]
fn a_value_outside_the_bounds_names_parameter_value_and_bounds() {
    let mut seen = Vec::new();
    for one in NAZIONALE.parameters() {
        let unit = one.unit.as_deref();
        let number = serde_json::to_value(one.kind).unwrap() == "numero";
        if !number || seen.contains(&unit) || unit == Some("byte") {
            continue;
        }
        seen.push(unit);
        let most = greatest(unit);
        assert!(with(&one.name, most).is_ok(), "{}", one.name);
        let error = with(&one.name, most + 1).unwrap_err();
        assert_eq!(error.code, Code::RulebookNonValido);
        let detail = |key: &str| error.details[key].as_str().unwrap();
        assert_eq!([detail("entry"), detail("field"), detail("file")], [&one.name, "value", "prova"]);
        assert_eq!([detail("value"), detail("from"), detail("to")], [&(most + 1).to_string(), "0", &most.to_string()]);
    }
    assert!(seen.len() >= 8, "{seen:?}");
    for (name, value) in [("l68_percentuale", "100.01"), ("quota_orario_offerta", "10.1")] {
        assert!(NAZIONALE.overlay("prova", &overlay(&[parameter(name, value.into(), None)])).is_err(), "{name}");
    }
}

#[test]
fn an_answer_that_would_need_a_day_after_9999_is_refused() {
    let months = with("mesi_divieto_did", 100_000).unwrap();
    let lost = json!({"person": {}, "as_of": "2025-12-31", "events": [
        {"type": "did", "date": "2025-01-10"},
        {"type": "sanzione", "date": "2025-03-03", "measure": "decadenza", "loses_status": true}]});
    let error = call(&months, "dossier.assess", lost.to_string()).unwrap_err();
    assert_eq!((error.code, error.details["answer"].as_str()), (Code::FuoriLimite, Some("/status/bar_until")));
    let text = collocamento::report(&months, lost.to_string(), false, collocamento::Lang::En).unwrap_err();
    assert_eq!(text.code, Code::FuoriLimite);
    // 1,000 months lead to a day that an answer may hold.
    let answer = ask(&with("mesi_divieto_did", 1_000).unwrap(), "dossier.assess", &lost);
    assert_eq!(answer["status"]["bar_until"], "2108-07-03");
}

fn holiday(fields: &str) -> Result<Rulebook, Error> {
    NAZIONALE.overlay("prova", &format!("[[holiday]]\nname = \"festa\"\ncitation = \"prova\"\n{fields}\n"))
}

/// The days of the holiday in a year, and whether each is a holiday.
fn days(rulebook: &Rulebook, year: i32) -> Vec<String> {
    let days = rulebook.holidays().of_year(year, None).into_iter().filter(|one| one.name == "festa");
    days.inspect(|one| assert!(rulebook.holidays().is_holiday(one.date, None)))
        .map(|one| one.date.to_string())
        .collect()
}

#[test]
fn a_year_without_29_february_has_no_such_holiday() {
    let leap = holiday("day = \"02-29\"").unwrap();
    assert_eq!(days(&leap, 2024), ["2024-02-29"]);
    assert!(days(&leap, 2025).is_empty() && days(&leap, 2100).is_empty());
    assert!(!leap.holidays().is_holiday("2025-03-01".parse().unwrap(), None));
}

#[test]
fn a_holiday_far_from_easter_stays_in_its_year() {
    // Easter is on 5 April 2026 and 28 March 2027, and was on 20 April 2025.
    let far = |easter: i32| days(&holiday(&format!("easter = {easter}")).unwrap(), 2026);
    assert_eq!(far(-90), ["2026-01-05", "2026-12-28"]);
    assert_eq!(far(270), ["2026-01-15", "2026-12-31"]);
    for easter in ["-91", "271", "-2147483648"] {
        let error = holiday(&format!("easter = {easter}")).unwrap_err();
        assert_eq!((error.code, error.details["field"].as_str()), (Code::RulebookNonValido, Some("easter")));
    }
}

#[test]
fn working_days_are_counted_without_walking() {
    let walked = |start: Day, amount: u32, comune: Option<&str>| {
        let mut day = start;
        for _ in 0..amount {
            day = day.next();
            while day.weekday() == chrono::Weekday::Sat || NAZIONALE.holidays().is_holiday(day, comune) {
                day = day.next();
            }
        }
        day
    };
    for comune in [None, Some("H501")] {
        for (start, amount) in
            [("2025-01-10", 0), ("2025-12-23", 1), ("2025-12-24", 5), ("2024-06-28", 250), ("1950-01-01", 3_000)]
        {
            let start: Day = start.parse().unwrap();
            let term = Term::new(amount, Unit::GiorniLavorativi);
            let due = term.due(start, NAZIONALE.holidays(), comune).unwrap();
            assert_eq!(due.day, walked(start, amount, comune), "{start} {amount} {comune:?}");
        }
    }
}

/// An overlay of so many entries of a table.
fn entries(count: usize, entry: impl Fn(usize) -> String) -> Result<Rulebook, Error> {
    let text = (0..count).fold(String::new(), |mut text, place| {
        writeln!(text, "{}", entry(place)).unwrap();
        text
    });
    NAZIONALE.overlay("prova", &text)
}

fn holiday_entry(place: usize) -> String {
    format!("[[holiday]]\nname = \"x{place}\"\nday = \"05-{:02}\"\ncitation = \"c\"", place % 31 + 1)
}

fn rule_entry(place: usize) -> String {
    format!("[[rule]]\nid = \"X-{place}\"\ntitle = \"t\"\ntitle_en = \"t\"\ncitation = \"c\"\nconfidence = \"D\"")
}

/// An overlay of so many segments of a parameter.
fn segments(count: usize) -> Result<Rulebook, Error> {
    let segment = |place: usize| {
        let day = Day::FIRST.plus_days(i32::try_from(place).unwrap() * 9);
        let value = 100 + place % 50;
        format!("{{from = \"{day}\", to = \"{day}\", value = {value}, citation = \"c\", confidence = \"D\"}}")
    };
    let segments: Vec<String> = (0..count).map(segment).collect();
    let list = segments.join(",");
    NAZIONALE.overlay("prova", &format!("[[parameter]]\nname = \"giorni_sospensione\"\nsegment = [{list}]"))
}

/// The time for which work has a processor.
pub(crate) fn time<T>(work: impl Fn() -> Result<T, Error>) -> Duration {
    let (started, on_processor) = (Instant::now(), processor_time());
    work().unwrap();
    match (on_processor, processor_time()) {
        (Some(before), Some(after)) => after - before,
        _ => started.elapsed(),
    }
}

/// The time for which this thread has had a processor, where the system counts it. Of other time a long piece of work loses more to
/// other programs than a short one.
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn the_time_of_loading_grows_with_the_entries_and_not_with_their_square() {
    /// Noise passes and a square stays, which would take 100 times as long: what seems to be one is measured again.
    const ROUNDS: usize = 20;
    /// Differences below it are those of a busy machine.
    const NOISE: Duration = Duration::from_millis(100);
    let holds = |table: &str, load: &dyn Fn(usize) -> Result<Rulebook, Error>, most: usize| {
        let (mut few, mut many) = (Duration::MAX, Duration::MAX);
        let linear = (0..ROUNDS).any(|_| {
            few = few.min(time(|| load(most / 10)));
            many = many.min(time(|| load(most)));
            many <= few * 15 + NOISE
        });
        assert!(linear, "{table}: {few:?} for a tenth, {many:?} for all");
    };
    holds("holiday", &|count| entries(count, holiday_entry), 9_900);
    holds("rule", &|count| entries(count, rule_entry), 9_000);
    holds("segment", &segments, 4_000);
}

#[test]
fn too_many_entries_are_refused() {
    // So many that they are not even read.
    let many = format!("[[list]]\nname = \"x\"\nvalues = [{}]", "\"a\",".repeat(3_000_000));
    let error = NAZIONALE.overlay("prova", &many).unwrap_err();
    assert_eq!((error.code, error.details["limit"].as_u64()), (Code::FuoriLimite, Some(500_000)));
    for (error, table) in [
        (entries(10_001, holiday_entry), "holiday"),
        (entries(20_000, rule_entry), "rule"),
        (
            entries(501, |place| format!("[[code_list]]\nname = \"x{place}\"\nrule = \"COB-01\"\ncodes = []")),
            "code_list",
        ),
        (segments(10_001), "parameter.segment"),
        (
            entries(1, |_| {
                let source = "{citation = \"c\", confidence = \"D\", to = \"2020-01-01\"},".repeat(501);
                format!("[[rule]]\nid = \"X-1\"\ntitle = \"t\"\ntitle_en = \"t\"\nsource = [{source}]")
            }),
            "rule.source",
        ),
    ] {
        let error = error.unwrap_err();
        assert_eq!((error.code, error.details["table"].as_str()), (Code::FuoriLimite, Some(table)));
    }
}

#[test]
fn layers_of_one_name_are_two_layers() {
    let text = |days: i64| overlay(&[parameter("giorni_sospensione", days.into(), None)]);
    let days = |rulebook: &Rulebook| rulebook.parameter("giorni_sospensione", Day::FIRST).unwrap().1.value.to_string();
    for name in ["a", "nazionale/stato.toml", "umbria/servizi.toml"] {
        let one = NAZIONALE.overlay(name, &text(90)).unwrap();
        let other = one.overlay(name, &text(60)).unwrap();
        assert_eq!((days(&one), days(&other)), ("90".to_owned(), "60".to_owned()), "{name}");
    }
    let named = NAZIONALE.overlay("  riforma ", &text(90)).unwrap();
    assert_eq!(named.name(), "riforma");
    let error = NAZIONALE.overlay("nazionale ", &text(90)).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/name"));
}
