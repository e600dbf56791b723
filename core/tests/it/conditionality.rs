//! Chapter 3, cell by cell and day by day, and what holds for every violation.

use collocamento::calendar::Day;
use collocamento::{Code, call};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rulebooks::NAZIONALE;

const VIOLATIONS: [&str; 7] =
    ["convocazione", "orientamento", "formazione", "offerta", "mancata_firma", "scuola_adulti", "comunicazione"];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn ask(operation: &str, input: &Value) -> Result<Value, Code> {
    let answer = call(&NAZIONALE, operation, input.to_string()).map_err(|error| error.code)?;
    Ok(serde_json::from_str(&answer).unwrap())
}

fn sanction(input: &Value) -> Value {
    ask("conditionality.sanction", input).unwrap()
}

/// A step in one letter or two: nothing, a reduction, a quarter, a month, two months, the benefit, the benefit and the state.
fn letters(answer: &Value) -> &'static str {
    match (answer["measure"].as_str().unwrap(), answer["fraction"].as_str(), answer["loses_status"].as_bool().unwrap())
    {
        ("nessuna", None, false) => "-",
        ("riduzione", None, false) => "r",
        ("decurtazione", Some("1/4"), false) => "q",
        ("decurtazione", Some("1"), false) => "m",
        ("decurtazione", Some("2"), false) => "mm",
        ("decadenza", None, false) => "b",
        ("decadenza", None, true) => "bs",
        other => panic!("{other:?}"),
    }
}

/// Benefits, violation, rule, steps, first and last day of the ladder, and what the day before and the day after say: an error, another
/// ladder or none.
#[rustfmt::skip]
const CELLS: &[(&[&str], &str, &str, &[&str], &str, Option<&str>, &str, &str)] = &[
    (&["naspi", "dis_coll", "aspi", "mobilita"], "convocazione", "COND-07A", &["q", "m", "bs"], "2015-09-24", None, "regime", ""),
    (&["naspi", "dis_coll", "aspi", "mobilita"], "orientamento", "COND-07B", &["q", "m", "bs"], "2015-09-24", None, "regime", ""),
    (&["naspi", "dis_coll", "aspi", "mobilita"], "formazione", "COND-07C", &["m", "bs"], "2015-09-24", None, "regime", ""),
    (&["naspi", "dis_coll", "aspi", "mobilita"], "offerta", "COND-07D", &["b"], "2015-09-24", Some("2016-10-07"), "regime", "bs"),
    (&["naspi", "dis_coll"], "offerta", "COND-07D", &["bs"], "2016-10-08", None, "b", ""),
    (&["aspi"], "offerta", "COND-07D", &["bs"], "2016-10-08", Some("2017-05-07"), "b", "gone"),
    (&["mobilita"], "offerta", "COND-07D", &["bs"], "2016-10-08", Some("2022-12-30"), "b", "gone"),
    (&["asdi"], "convocazione", "COND-08A", &["q", "m", "bs"], "2015-09-24", Some("2017-12-31"), "regime", "gone"),
    (&["asdi"], "orientamento", "COND-08A", &["q", "m", "bs"], "2015-09-24", Some("2017-12-31"), "regime", "gone"),
    (&["asdi"], "formazione", "COND-08C", &["m", "bs"], "2015-09-24", Some("2017-12-31"), "regime", "gone"),
    (&["asdi"], "offerta", "COND-08D", &["bs"], "2015-09-24", Some("2017-12-31"), "regime", "gone"),
    (&["costanza"], "convocazione", "COND-22A", &["q", "m", "b"], "2015-09-24", Some("2021-12-31"), "gone", "gone"),
    (&["costanza"], "orientamento", "COND-22A", &["q", "m", "b"], "2015-09-24", Some("2021-12-31"), "gone", "gone"),
    (&["costanza"], "formazione", "COND-22B", &["m", "b"], "2015-09-24", Some("2021-12-31"), "gone", "gone"),
    (&["rei"], "convocazione", "COND-REI", &["q", "m", "b"], "2018-01-01", Some("2020-09-30"), "gone", "gone"),
    (&["rei"], "orientamento", "COND-REI-O", &["m", "b"], "2018-01-01", Some("2020-09-30"), "gone", "gone"),
    (&["rei"], "formazione", "COND-REI-O", &["b"], "2018-01-01", Some("2020-09-30"), "gone", "gone"),
    (&["rei"], "offerta", "COND-REI-O", &["b"], "2018-01-01", Some("2020-09-30"), "gone", "gone"),
    (&["rdc"], "convocazione", "COND-RDC-C", &["m", "mm", "b"], "2019-03-06", Some("2023-12-31"), "gone", "gone"),
    (&["rdc"], "orientamento", "COND-RDC-O", &["mm", "b"], "2019-03-06", Some("2023-12-31"), "gone", "gone"),
    (&["rdc"], "formazione", "COND-RDC-F", &["b"], "2019-03-06", Some("2023-12-31"), "gone", "gone"),
    (&["rdc"], "offerta", "COND-RDC-F", &["-", "-", "b"], "2019-03-06", Some("2021-12-31"), "gone", "r"),
    (&["rdc"], "offerta", "COND-RDC-F", &["r", "b"], "2022-01-01", Some("2022-12-31"), "-", "b"),
    (&["rdc"], "offerta", "COND-RDC-F", &["b"], "2023-01-01", Some("2023-12-31"), "r", "gone"),
    (&["rdc"], "mancata_firma", "COND-RDC-P", &["b"], "2019-03-06", Some("2023-12-31"), "gone", "gone"),
    (&["rdc"], "comunicazione", "COND-RDC-P", &["b"], "2019-03-06", Some("2023-12-31"), "gone", "gone"),
    (&["sia"], "convocazione", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "orientamento", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "formazione", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "offerta", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "mancata_firma", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "scuola_adulti", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sia"], "comunicazione", "COND-SIA", &["b"], "2016-09-02", Some("2017-12-31"), "gone", "gone"),
    (&["sfl"], "convocazione", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["sfl"], "orientamento", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["sfl"], "formazione", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["sfl"], "offerta", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["adi"], "convocazione", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["adi"], "orientamento", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["adi"], "formazione", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["adi"], "offerta", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["sfl"], "mancata_firma", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["sfl"], "scuola_adulti", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["sfl"], "comunicazione", "COND-ADI", &["b"], "2023-09-01", None, "gone", ""),
    (&["adi"], "mancata_firma", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["adi"], "scuola_adulti", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
    (&["adi"], "comunicazione", "COND-ADI", &["b"], "2024-01-01", None, "gone", ""),
];

fn on(benefit: &str, violation: &str, date: Day) -> Value {
    json!({"benefit": benefit, "violation": violation, "date": date})
}

/// The same violation so many times before, one a day, the last of them the day before.
fn repeated(benefit: &str, violation: &str, date: Day, before: i32) -> Value {
    let past: Vec<Value> =
        (1..=before).rev().map(|back| json!({"violation": violation, "date": date.plus_days(-back)})).collect();
    let mut input = on(benefit, violation, date);
    input["history"] = json!(past);
    input
}

#[test]
fn every_cell_of_every_ladder() {
    for (benefits, violation, rule, steps, from, to, ..) in CELLS {
        // A day on which the earlier violations fall under the ladder too.
        let date = day(from).plus_days(10);
        assert!(to.is_none_or(|to| date <= day(to)));
        for benefit in *benefits {
            for (before, step) in (0..).zip(*steps) {
                let answer = sanction(&repeated(benefit, violation, date, before));
                let told = format!("{benefit} {violation} after {before}: {answer}");
                assert_eq!(letters(&answer), *step, "{told}");
                let number = if *step == "-" { Value::Null } else { json!(before + 1) };
                assert_eq!(answer["step"], number, "{told}");
                assert!(answer["rules"].as_array().unwrap().contains(&json!(rule)), "{told}");
                assert_eq!(answer["loses_benefit"], step.starts_with('b'), "{told}");
                let bar = if *step == "bs" { json!(date.plus_months(2)) } else { Value::Null };
                assert_eq!(answer["bar_until"], bar, "{told}");
            }
            // COND-DECAD: one more, and the loss of the day before stands.
            let more = sanction(&repeated(benefit, violation, date, i32::try_from(steps.len()).unwrap()));
            assert_eq!((letters(&more), &more["step"]), (*steps.last().unwrap(), &json!(steps.len())), "{more}");
            assert!(more["rules"].as_array().unwrap().contains(&json!("COND-DECAD")));
        }
    }
}

#[test]
fn the_day_before_and_the_day_after_each_border() {
    let said =
        |benefit: &str, violation: &str, date: Day| match ask("conditionality.sanction", &on(benefit, violation, date))
        {
            Ok(answer) => letters(&answer).to_owned(),
            Err(Code::PrestazioneNonVigente) => "gone".to_owned(),
            Err(Code::RegimeNonCoperto) => "regime".to_owned(),
            Err(other) => other.to_string(),
        };
    for (benefits, violation, _, steps, from, to, before, after) in CELLS {
        for benefit in *benefits {
            let told = format!("{benefit} {violation} {from}");
            assert_eq!(said(benefit, violation, day(from).previous()), *before, "{told}");
            assert_eq!(said(benefit, violation, day(from)), steps[0], "{told}");
            if let Some(to) = to {
                assert_eq!(said(benefit, violation, day(to)), steps[0], "{told}");
                assert_eq!(said(benefit, violation, day(to).next()), *after, "{told}");
            }
        }
    }
}

#[test]
fn what_has_no_ladder_takes_nothing() {
    let date = |benefit: &str| match benefit {
        "aspi" | "asdi" | "sia" => "2017-02-06",
        "rei" => "2018-02-05",
        "rdc" | "mobilita" | "costanza" => "2020-02-03",
        _ => "2024-02-05",
    };
    let benefits = "aspi naspi dis_coll mobilita asdi sia rei rdc sfl adi costanza cigs nessuna";
    let mut without = 0;
    for benefit in benefits.split(' ') {
        for violation in VIOLATIONS {
            let listed = CELLS.iter().any(|cell| cell.0.contains(&benefit) && cell.1 == violation);
            if listed || (benefit, violation) == ("cigs", "formazione") {
                continue;
            }
            let answer = sanction(&on(benefit, violation, day(date(benefit))));
            assert_eq!(letters(&answer), "-", "{benefit} {violation}");
            assert_eq!(answer["rules"], json!(["COND-NESS"]));
            without += 1;
        }
    }
    // aspi, naspi, dis_coll, mobilita, asdi 3 each, rei 3, rdc 1, costanza 4, cigs 6, nessuna 7
    assert_eq!(without, 36);
}

#[test]
fn the_edges_of_the_missed_hours() {
    let said = |percent: &str| {
        let mut input = on("cigs", "formazione", day("2024-02-05"));
        input["missed_hours_percent"] = json!(percent);
        let answer = sanction(&input);
        assert_eq!(answer["days"], Value::Null);
        (answer["measure"].as_str().unwrap().to_owned(), answer["fraction"].as_str().map(str::to_owned))
    };
    let none = || ("nessuna".to_owned(), None);
    let cut = |part: &str| ("decurtazione".to_owned(), Some(part.to_owned()));
    let loss = || ("decadenza".to_owned(), None);
    for (percent, want) in [
        ("0", none()),
        ("24.999999", none()),
        ("25", cut("1/3")),
        ("25.0", cut("1/3")),
        ("49.999999", cut("1/3")),
        ("50", cut("1/2")),
        ("80", cut("1/2")),
        ("80.000001", loss()),
        ("100", loss()),
    ] {
        assert_eq!(said(percent), want, "{percent}");
    }
}

#[test]
fn a_short_history_is_told_from_a_long_one() {
    let mut input = on("naspi", "convocazione", day("2025-03-03"));
    input["history"] = json!(vec![json!({"violation": "convocazione", "date": "2025-02-03"}); 10_000]);
    assert_eq!(letters(&sanction(&input)), "bs");
    input["history"] = json!(vec![json!({"violation": "convocazione", "date": "2025-02-03"}); 10_001]);
    assert_eq!(ask("conditionality.sanction", &input), Err(Code::FuoriLimite));
}

#[test]
fn past_the_last_year_nothing_is_answered() {
    let last = on("naspi", "offerta", day("2199-12-31"));
    assert_eq!(ask("conditionality.sanction", &last), Err(Code::FuoriLimite));
    let mut received = on("naspi", "convocazione", day("2199-12-01"));
    received["received"] = json!("2199-12-31");
    assert_eq!(ask("conditionality.sanction", &received), Err(Code::FuoriLimite));
    let mut amount = on("rdc", "orientamento", day("2022-03-03"));
    amount["monthly_amount"] = json!("9999999999.99");
    assert_eq!(ask("conditionality.sanction", &amount), Err(Code::FuoriLimite));
}

#[test]
fn every_operation_explains_itself_and_answers_the_same() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/");
    let mut explained = 0;
    for name in ["conditionality.yaml", "conditionality-more.yaml"] {
        let text = std::fs::read_to_string(format!("{file}{name}")).unwrap();
        let cases: Vec<Value> = serde_yaml_ng::from_str(&text).unwrap();
        for case in cases.iter().filter(|case| case["op"].as_str().unwrap().starts_with("conditionality.")) {
            let (operation, mut input) = (case["op"].as_str().unwrap(), case["input"].clone());
            input["explain"] = json!(false);
            let Ok(plain) = ask(operation, &input) else { continue };
            input["explain"] = json!(true);
            let mut told = ask(operation, &input).unwrap();
            let trace = told.as_object_mut().unwrap().remove("trace").unwrap();
            assert_eq!(plain, told, "{}", case["id"]);
            let empty = operation == "conditionality.absences" && input["days"] == json!([]);
            assert_eq!(trace.as_array().unwrap().is_empty(), empty, "{}", case["id"]);
            for step in trace.as_array().unwrap() {
                for text in ["citation", "text_it", "text_en"] {
                    assert!(!step[text].as_str().unwrap().is_empty(), "{step}");
                }
                assert!(plain["rules"].as_array().unwrap().contains(&step["rule"]), "{step}");
            }
            explained += 1;
        }
    }
    assert!(explained > 100, "{explained}");
}

#[test]
fn the_trace_says_which_step_and_why() {
    let mut input = repeated("naspi", "convocazione", day("2025-03-03"), 1);
    (input["monthly_amount"], input["explain"]) = (json!("1200"), json!(true));
    let answer = sanction(&input);
    let text = |rule: &str, lang: &str| {
        let steps = answer["trace"].as_array().unwrap();
        steps.iter().find(|step| step["rule"] == rule).unwrap()[lang].as_str().unwrap().to_owned()
    };
    assert_eq!(text("COND-07A", "text_it"), "Gradino 2: decurtazione di una mensilità.");
    assert_eq!(text("COND-07A", "text_en"), "Step 2: a month withheld.");
    assert!(text("COND-CONT", "text_it").contains("È la 2ª violazione non giustificata di questo tipo"));
    assert_eq!(
        text("COND-QUARTO", "text_it"),
        "Decurtazione di una mensilità: 30 giorni di prestazione; su 1200.00 euro al mese sono 1200.00 euro."
    );
}

/// How hard an answer is: the measure, then the part of the month, then whether the state goes.
fn weight(answer: &Value) -> u32 {
    match letters(answer) {
        "-" => 0,
        "r" => 1,
        "q" => 2,
        "m" => 3,
        "mm" => 4,
        // The state is lost or kept by the law of the day on which the benefit was lost: no weight of its own.
        _ => 5,
    }
}

fn cents(answer: &Value) -> i64 {
    answer["amount"].as_str().unwrap().replace('.', "").parse().unwrap()
}

fn cell() -> impl Strategy<Value = (&'static str, &'static str, Day)> {
    let cells: Vec<_> =
        CELLS.iter().flat_map(|cell| cell.0.iter().map(move |benefit| (*benefit, cell.1, day(cell.4)))).collect();
    (prop::sample::select(cells), 0..200_i32)
        .prop_map(|((benefit, violation, from), days)| (benefit, violation, from.plus_days(days)))
}

fn violation() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&VIOLATIONS[..])
}

/// Earlier violations, each so many days before.
fn past() -> impl Strategy<Value = Vec<(&'static str, i32, Option<bool>)>> {
    let reason = prop::sample::select(vec![None, Some(false), Some(true)]);
    prop::collection::vec((violation(), 0..700_i32, reason), 0..6)
}

fn input((benefit, violation, date): (&str, &str, Day), past: &[(&str, i32, Option<bool>)]) -> Value {
    let mut input = on(benefit, violation, date);
    input["history"] = past
        .iter()
        .map(|(violation, back, justified)| json!({"violation": violation, "date": date.plus_days(-back), "justified": justified}))
        .collect();
    input
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_violations_never_give_a_milder_measure(cell in cell(), past in past(), violation in violation(), back in 0..700_i32) {
        let fewer = sanction(&input(cell, &past));
        let mut more = past;
        more.push((violation, back, None));
        prop_assert!(weight(&sanction(&input(cell, &more))) >= weight(&fewer));
    }

    #[test]
    fn a_justified_violation_never_changes_an_answer(cell in cell(), past in past(), violation in violation(), back in 0..700_i32) {
        let mut more = past.clone();
        more.push((violation, back, Some(true)));
        let (mut one, mut other) = (sanction(&input(cell, &past)), sanction(&input(cell, &more)));
        for answer in [&mut one, &mut other] {
            answer["rules"].as_array_mut().unwrap().retain(|rule| rule != "COND-GIUST");
        }
        prop_assert_eq!(one, other);
        let mut justified = input(cell, &past);
        justified["justified"] = json!(true);
        prop_assert_eq!(weight(&sanction(&justified)), 0);
    }

    #[test]
    fn the_order_of_the_history_does_not_matter(cell in cell(), past in past()) {
        let mut turned = past.clone();
        turned.reverse();
        prop_assert_eq!(sanction(&input(cell, &past)), sanction(&input(cell, &turned)));
    }

    #[test]
    fn the_amount_grows_with_the_monthly_benefit(cell in cell(), past in past(), one in 0..1_000_000_i64, more in 0..1_000_000_i64) {
        let with = |cents: i64| {
            let mut input = input(cell, &past);
            input["monthly_amount"] = json!(format!("{}.{:02}", cents / 100, cents % 100));
            sanction(&input)
        };
        let (low, high) = (with(one), with(one + more));
        let cut = low["measure"] == "decurtazione";
        prop_assert_eq!(cut || low["measure"] == "riduzione", low["amount"].is_string());
        if cut {
            prop_assert!(cents(&low) <= cents(&high));
            // days x monthly / 30, half up.
            let days = low["days"].as_i64().unwrap();
            prop_assert_eq!(cents(&low), (one * days * 2 + 30) / 60);
        }
    }

    #[test]
    fn a_new_claim_forgets_what_was_before(cell in cell(), past in past(), claim in 0..700_i32) {
        let mut claimed = input(cell, &past);
        claimed["claim_date"] = json!(cell.2.plus_days(-claim));
        let kept: Vec<_> = past.iter().copied().filter(|(_, back, _)| *back <= claim).collect();
        prop_assert_eq!(sanction(&claimed), sanction(&input(cell, &kept)));
    }

    #[test]
    fn notice_is_kept_between_24_and_72_hours(minutes in 0..6000_i64) {
        let sent = chrono::NaiveDate::from_ymd_opt(2025, 3, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let appointment = sent + chrono::TimeDelta::minutes(minutes);
        let answer = ask("conditionality.convocation", &json!({"benefit": "naspi", "kind": "straordinaria", "channel": "pec",
            "sent": "2025-03-03T10:00", "appointment": appointment.format("%Y-%m-%dT%H:%M").to_string()})).unwrap();
        // From Monday to Friday: no holiday comes in between.
        prop_assert_eq!(&answer["valid"], &json!((24 * 60..=72 * 60).contains(&minutes)));
        prop_assert_eq!(answer["notice_hours"].as_i64(), Some(minutes / 60));
    }

    #[test]
    fn an_absence_told_earlier_is_never_judged_worse(reason in prop::sample::select(vec!["gravidanza", "malattia_infortunio", "impedimento_oggettivo"]),
        due in 0..400_i32, told in -30..30_i32, documented in any::<bool>(), end in prop::option::of(-10..20_i32)) {
        let due = day("2024-12-01").plus_days(due);
        let at = |told: i32| ask("conditionality.justification", &json!({"subject": "assenza", "reason": reason, "due": due,
            "told": due.plus_days(told), "documented": documented, "impediment_end": end.map(|end| due.plus_days(end))})).unwrap();
        let (now, earlier) = (at(told), at(told - 1));
        prop_assert!(!now["in_time"].as_bool().unwrap() || earlier["in_time"].as_bool().unwrap());
        prop_assert!(!now["justified"].as_bool().unwrap() || earlier["justified"].as_bool().unwrap());
        prop_assert_eq!(now["justified"].as_bool().unwrap(), now["problems"].as_array().unwrap().is_empty());
    }

    #[test]
    fn each_unjustified_day_is_in_one_event_at_most(days in prop::collection::btree_map(0..200_i32, any::<bool>(), 0..20)) {
        let start = day("2022-06-01");
        let list: Vec<Value> = days.iter().map(|(after, justified)| json!({"date": start.plus_days(*after), "justified": justified})).collect();
        let answer = ask("conditionality.absences", &json!({"days": list})).unwrap();
        let mut seen = Vec::new();
        for event in answer["events"].as_array().unwrap() {
            let of_event: Vec<&str> = event["days"].as_array().unwrap().iter().map(|day| day.as_str().unwrap()).collect();
            let needed = if of_event[0] < "2022-08-05" { 1 } else { 2 };
            prop_assert_eq!(of_event.get(needed - 1).copied(), event["date"].as_str());
            prop_assert!(needed == 2 || of_event.len() == 1);
            seen.extend(of_event.iter().map(|day| (*day).to_owned()));
        }
        let mut once = seen.clone();
        once.dedup();
        prop_assert_eq!(once, seen.clone());
        let justified = |text: &str| days[&start.days_until(day(text))];
        prop_assert!(seen.iter().all(|text| !justified(text)));
    }

    #[test]
    fn adi_is_suspended_only_after_a_missed_term(meetings in prop::collection::vec(0..600_i32, 0..6), asked in 0..700_i32, sent in prop::option::of(0..400_i32), sfl in any::<bool>()) {
        let start = day("2024-01-26");
        let days: Vec<Day> = meetings.iter().map(|after| start.plus_days(*after)).collect();
        let mut input = json!({"benefit": if sfl { "sfl" } else { "adi" }, "start": start, "meetings": days, "as_of": start.plus_days(asked)});
        if let (Some(sent), false) = (sent, sfl) {
            input["sent_to_cpi"] = json!(start.plus_days(sent));
        }
        let answer = ask("conditionality.adi_deadlines", &input).unwrap();
        let deadlines = answer["deadlines"].as_array().unwrap();
        let last = deadlines.last().unwrap();
        prop_assert!(answer["state"] == "regolare" || last["state"] == "scaduta");
        for term in deadlines {
            let (due, met) = (day(term["due"].as_str().unwrap()), term["met_by"].as_u64());
            prop_assert_eq!(met.is_some(), term["state"] == "rispettata");
            if let Some(index) = met {
                prop_assert!(days[usize::try_from(index).unwrap()] <= due);
            }
        }
    }
}
