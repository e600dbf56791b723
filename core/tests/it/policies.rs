//! The policies: if the law allows two readings, the other one works too.

use collocamento::{Rulebook, call};
use serde_json::Value;

use crate::rulebooks::NAZIONALE;

/// `nazionale` with another value for one parameter, from the start.
fn with(parameter: &str, value: &str) -> Rulebook {
    let text = format!(
        "[[parameter]]\nname = \"{parameter}\"\nsegment = [{{ value = \"{value}\", citation = \"prova\", confidence = \"D\" }}]\n"
    );
    NAZIONALE.overlay("prova", &text).unwrap()
}

fn ask(rulebook: &Rulebook, operation: &str, input: &str) -> Value {
    serde_json::from_str(&call(rulebook, operation, input).unwrap()).unwrap()
}

fn field(answer: &Value, name: &str) -> Value {
    answer[name].clone()
}

/// The step under each count: per lettera, a plus b, all together.
fn steps(violation: &str, history: &[&str]) -> Vec<Option<u64>> {
    let past: Vec<String> =
        history.iter().map(|one| format!(r#"{{"violation": "{one}", "date": "2025-03-03"}}"#)).collect();
    let input = format!(
        r#"{{"benefit": "naspi", "violation": "{violation}", "date": "2025-05-05", "history": [{}]}}"#,
        past.join(",")
    );
    ["per_lettera", "a_piu_b", "complessivo"]
        .iter()
        .map(|value| field(&ask(&with("conteggio", value), "conditionality.sanction", &input), "step").as_u64())
        .collect()
}

#[test]
fn what_counts_together() {
    assert_eq!(steps("convocazione", &["convocazione"]), [Some(2), Some(2), Some(2)]);
    assert_eq!(steps("convocazione", &["orientamento"]), [Some(1), Some(2), Some(2)]);
    assert_eq!(steps("orientamento", &["convocazione"]), [Some(1), Some(2), Some(2)]);
    assert_eq!(steps("convocazione", &["formazione"]), [Some(1), Some(1), Some(2)]);
    assert_eq!(steps("formazione", &["convocazione"]), [Some(1), Some(1), Some(2)]);
    // Counted all together, training is the second violation, so the benefit is lost before the day asked about.
    assert_eq!(steps("convocazione", &["formazione", "orientamento"]), [Some(1), Some(2), Some(2)]);
    assert_eq!(steps("convocazione", &["convocazione", "formazione"]), [Some(2), Some(2), Some(2)]);
}

#[test]
fn a_quarter_to_the_letter() {
    let input = |month: &str| {
        format!(
            r#"{{"benefit": "naspi", "violation": "convocazione", "date": "2025-03-03", "monthly_amount": "{month}"}}"#
        )
    };
    let literal = with("quarto", "letterale");
    for (month, inps, letter) in
        [("1200", "320.00", "300.00"), ("1000.02", "266.67", "250.01"), ("0.01", "0.00", "0.00")]
    {
        let base = ask(&with("quarto", "inps_8_giorni"), "conditionality.sanction", &input(month));
        assert_eq!((field(&base, "days"), field(&base, "amount")), (8.into(), inps.into()));
        let other = ask(&literal, "conditionality.sanction", &input(month));
        assert_eq!((field(&other, "days"), field(&other, "amount")), (Value::Null, letter.into()));
    }
    // Other fractions remain days of benefit.
    let month = r#"{"benefit": "naspi", "violation": "formazione", "date": "2025-03-03", "monthly_amount": "1200"}"#;
    assert_eq!(field(&ask(&literal, "conditionality.sanction", month), "days"), 30);
}

#[test]
fn when_a_suspension_starts() {
    let input = r#"{"benefit": "adi", "start": "2024-01-26", "as_of": "2024-05-26"}"#;
    let state =
        |value: &str| field(&ask(&with("sospensione_adi", value), "conditionality.adi_deadlines", input), "state");
    assert_eq!((state("mese_successivo"), state("giorno_successivo")), ("regolare".into(), "sospeso".into()));
}

#[test]
fn a_persons_term_may_not_roll() {
    // The day after Saturday 8 March 2025 is a Sunday.
    let input = r#"{"subject": "assenza", "reason": "gravidanza", "due": "2025-03-08", "told": "2025-03-10", "documented": false}"#;
    let in_time = |value: &str| {
        field(&ask(&with("rinvio_termini_persona", value), "conditionality.justification", input), "in_time")
    };
    assert_eq!((in_time("festivo"), in_time("nessuno")), (true.into(), false.into()));
}
