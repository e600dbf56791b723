//! Wrong tables of chapter 3 are rejected, and the error says where the fault is.

#![allow(clippy::unwrap_used)]

use crate::base::error::Code;
use crate::rulebook::book::Rulebook;

const LADDER: &str = r#"
[[ladder]]
name = "prova"
rule = "COND-NESS"
benefits = ["nessuna"]
violations = ["convocazione"]
from = "2016-09-02"
step = [{ measure = "decurtazione", fraction = "1/4" }, { measure = "decadenza" }]
"#;

const HOURS: &str = r#"
[[ladder]]
name = "prova"
rule = "COND-NESS"
benefits = ["nessuna"]
violations = ["formazione"]
by_missed_hours = true
step = [{ measure = "nessuna", below = 25 }, { measure = "decadenza", up_to = 100 }]
"#;

/// Line, entry and field of the error that one more layer over `nazionale` gives; `None` if it is accepted.
fn refused(text: &str) -> Option<(u64, String, String)> {
    let error = Rulebook::with_layer("nazionale", "prova.toml", text).err()?;
    assert_eq!(error.code, Code::RulebookNonValido, "{error}");
    let text = |key: &str| error.details.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    assert_eq!(text("file"), "prova.toml");
    let line = error.details.get("line").and_then(serde_json::Value::as_u64).unwrap_or_default();
    Some((line, text("entry"), text("field")))
}

fn at(line: u64, entry: &str, field: &str) -> Option<(u64, String, String)> {
    Some((line, entry.to_owned(), field.to_owned()))
}

#[test]
fn a_ladder_in_order_is_taken() {
    assert_eq!(refused(LADDER), None);
    assert_eq!(refused(HOURS), None);
}

#[test]
fn a_ladder_that_is_not_in_order() {
    let fault = at(3, "prova", "step");
    let with = |from: &str, to: &str| refused(&LADDER.replace(from, to));
    assert_eq!(
        with(
            r#"{ measure = "decurtazione", fraction = "1/4" }, "#,
            r#"{ measure = "decadenza", loses_status = true }, "#
        ),
        fault
    );
    assert_eq!(with(r#"fraction = "1/4""#, "below = 3"), fault);
    assert_eq!(with(r#"fraction = "1/4""#, r#"fraction = "1/4", below = 25"#), fault);
    assert_eq!(with(r#"fraction = "1/4""#, r#"fraction = "1/4", loses_status = true"#), fault);
    assert_eq!(with(r#"[{ measure = "decurtazione", fraction = "1/4" }, { measure = "decadenza" }]"#, "[]"), fault);
    assert_eq!(with(r#"["nessuna"]"#, "[]"), at(3, "prova", "benefits"));
    assert_eq!(with(r#"["convocazione"]"#, "[]"), at(3, "prova", "violations"));
    assert_eq!(with("COND-NESS", "COND-00"), at(3, "prova", "rule"));
    assert_eq!(with("\nstep", "\nto = \"2016-09-01\"\nstep"), at(3, "prova", "to"));
    assert_eq!(with(r#""1/4""#, r#""1/5""#).map(|(line, ..)| line), Some(8));
}

#[test]
fn shares_of_hours_that_leave_a_gap() {
    let fault = at(3, "prova", "step");
    let with = |from: &str, to: &str| refused(&HOURS.replace(from, to));
    assert_eq!(with("below = 25", "below = 100").as_ref(), None);
    assert_eq!(with("below = 25", "up_to = 100"), fault);
    assert_eq!(with("below = 25", "below = 101"), fault);
    assert_eq!(with("below = 25", "below = 25, up_to = 30"), fault);
    assert_eq!(with("up_to = 100", "up_to = 99"), fault);
    assert_eq!(with("up_to = 100", "below = 100"), fault);
}

#[test]
fn two_ladders_for_one_violation() {
    let second = LADDER.replace("\"prova\"", "\"altra\"");
    assert_eq!(refused(&format!("{LADDER}{second}")), at(3, "prova", "violations"));
    assert_eq!(refused(&format!("{LADDER}{}", second.replace("convocazione", "offerta"))), None);
    let until = second.replace("from = \"2016-09-02\"", "to = \"2016-09-01\"");
    assert_eq!(refused(&format!("{LADDER}{until}")), None);
    assert_eq!(refused(&format!("{LADDER}{LADDER}")), at(11, "prova", "id"));
}

#[test]
fn a_layer_replaces_a_ladder_by_its_name() {
    let text = LADDER.replace("\"prova\"", "\"adi_decadenza\"").replace("\"nessuna\"", "\"sfl\"");
    assert_eq!(refused(&text), None);
}

#[test]
fn benefits_and_reasons() {
    let benefit = "[[benefit]]\ncode = \"sia\"\nfrom = \"2016-09-02\"\nto = \"2018-06-30\"\ncitation = \"prova\"\n";
    assert_eq!(refused(benefit), None);
    assert_eq!(refused(&benefit.replace("2018-06", "2015-06")), at(2, "sia", "to"));
    assert_eq!(refused(&benefit.replace("\"prova\"", "\" \"")), at(2, "sia", "citation"));
    assert_eq!(refused(&benefit.repeat(2)), at(7, "sia", "id"));
    let reason = "[[reason]]\ncode = \"gravidanza\"\nsubjects = [\"assenza\"]\ncitation = \"prova\"\n";
    assert_eq!(refused(reason), None);
    assert_eq!(refused(&reason.replace("\"prova\"", "\"\"")), at(2, "gravidanza", "citation"));
    assert_eq!(refused(&reason.replace("gravidanza", "sciopero")).map(|(line, ..)| line), Some(2));
}
