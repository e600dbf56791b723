//! Bad input gets the contract's error, with code and path, and never half an answer.

use collocamento::{Code, Lang, Rulebook, call};
use serde_json::{Value, json};

fn fault(operation: &str, input: impl AsRef<[u8]>) -> (Code, String) {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let error = call(&rulebook, operation, input).unwrap_err();
    let written: Value = serde_json::from_str(&error.to_json()).unwrap();
    assert_eq!(written["error"]["code"], error.code.as_str());
    assert_ne!(error.message(Lang::It), error.message(Lang::En));
    (error.code, error.path)
}

const DOSSIER: &str = r#"{"person": {"codice_fiscale": "RSSMRA80A01H501U"}, "as_of": "2025-12-31",
    "events": [{"type": "did", "date": "2025-01-10"}, {"type": "rapporto_inizio", "job": "è",
    "kind": "determinato", "date": "2025-03-01", "annual_income": 18000.50}]}"#;

#[test]
fn the_sample_itself_is_good() {
    assert!(call(&Rulebook::bundled("nazionale").unwrap(), "dossier.assess", DOSSIER).is_ok());
}

#[test]
fn truncated_anywhere_it_is_no_json() {
    for end in 0..DOSSIER.len() {
        assert_eq!(fault("dossier.assess", &DOSSIER.as_bytes()[..end]), (Code::JsonNonValido, String::new()), "{end}");
    }
}

#[test]
fn what_follows_the_object_is_refused() {
    assert_eq!(fault("dossier.assess", format!("{DOSSIER} {{}}")).0, Code::JsonNonValido);
}

#[test]
fn other_json_than_an_object() {
    for text in ["[]", "7", "null", "\"x\"", "true"] {
        assert_eq!(fault("calendar.term", text), (Code::ValoreNonValido, String::new()), "{text}");
    }
}

#[test]
fn nesting() {
    let nested = |depth: usize| format!(r#"{{"start": {}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    // The object is the first level: 31 lists inside it make 32.
    assert_eq!(fault("calendar.term", nested(31)), (Code::ValoreNonValido, "/start".to_owned()));
    let (code, path) = fault("calendar.term", nested(32));
    assert_eq!((code, path.starts_with("/start/0")), (Code::FuoriLimite, true));
    assert_eq!(fault("calendar.term", nested(1_000_000)).0, Code::FuoriLimite);
}

#[test]
fn too_many_events() {
    let of = |count: usize| {
        let events = vec![json!({"type": "siisl", "date": "2025-01-02"}); count];
        json!({"person": {}, "events": events, "as_of": "2025-02-01"}).to_string()
    };
    assert!(call(&Rulebook::bundled("nazionale").unwrap(), "dossier.assess", of(10_000)).is_ok());
    assert_eq!(fault("dossier.assess", of(10_001)), (Code::FuoriLimite, "/events".to_owned()));
}

#[test]
fn too_long() {
    let text = format!(r#"{{"start": "{}"}}"#, "x".repeat(16 * 1024 * 1024));
    assert_eq!(fault("calendar.term", text), (Code::FuoriLimite, String::new()));
}

#[test]
fn huge_numbers() {
    let amount = |text: &str| {
        fault("calendar.term", format!(r#"{{"start": "2025-01-01", "amount": {text}, "unit": "giorni"}}"#))
    };
    for text in ["99999999999999999999999", "1e999", "-0.5", "4294967296"] {
        assert_eq!(amount(text), (Code::ValoreNonValido, "/amount".to_owned()), "{text}");
    }
    let income = |text: &str| {
        let event =
            r#"{"type": "rapporto_inizio", "date": "2025-01-02", "job": "a", "kind": "autonomo", "annual_income": "#;
        fault("dossier.assess", format!(r#"{{"person": {{}}, "as_of": "2025-02-01", "events": [{event}{text}}}]}}"#))
    };
    let path = "/events/0/annual_income".to_owned();
    assert_eq!(income("1e999"), (Code::FuoriLimite, path.clone()));
    assert_eq!(income(&"9".repeat(1000)), (Code::FuoriLimite, path.clone()));
    assert_eq!(income(&format!("0.{}1", "0".repeat(1000))), (Code::ValoreNonValido, path.clone()));
    assert_eq!(income("-1e-3"), (Code::ValoreNonValido, path));
}

#[test]
fn numbers_keep_their_text() {
    // In binary floating point 8500.01 x 100 is not 850001.
    let input = r#"{"person": {}, "as_of": "2025-03-03", "events": [{"type": "did", "date": "2025-02-03"},
        {"type": "rapporto_inizio", "date": "2025-03-03", "job": "a", "kind": "indeterminato", "annual_income": 8500.00000000000000000000001}]}"#;
    assert_eq!(fault("dossier.assess", input).1, "/events/1/annual_income");
    let whole = input.replace("8500.00000000000000000000001", "8.5e3");
    assert!(
        call(&Rulebook::bundled("nazionale").unwrap(), "dossier.assess", whole)
            .unwrap()
            .contains(r#""state":"conservazione""#)
    );
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(fault("calendar.term", b"{\"start\": \"\xff\"}").0, Code::JsonNonValido);
    assert_eq!(fault("calendar.term", b"{\"start\": \"2025-01-01\0\"}").0, Code::JsonNonValido);
    assert_eq!(fault("calendar.term", br#"{"start": "\u0000"}"#), (Code::DataNonValida, "/start".to_owned()));
    assert_eq!(fault("calendar.term", br#"{"start": "\ud800"}"#).0, Code::JsonNonValido);
}

#[test]
fn a_key_given_twice() {
    let text = r#"{"start": "2025-01-01", "amount": 1, "amount": 2, "unit": "giorni"}"#;
    assert_eq!(fault("calendar.term", text).0, Code::JsonNonValido);
    let inside = r#"{"person": {}, "as_of": "2025-01-01", "events": [{"type": "did", "date": "2025-01-01", "date": "2025-01-02"}]}"#;
    assert_eq!(fault("dossier.assess", inside), (Code::JsonNonValido, "/events/0".to_owned()));
}

#[test]
fn errors_hold_no_personal_data() {
    let text = DOSSIER.replace("\"determinato\"", "\"RSSMRA80A01H501U\"").replace("2025-01-10", "RSSMRA80A0");
    let error = call(&Rulebook::bundled("nazionale").unwrap(), "dossier.assess", text).unwrap_err();
    assert!(!error.to_json().contains("RSSMRA"), "{}", error.to_json());
    let answer = call(&Rulebook::bundled("nazionale").unwrap(), "dossier.assess", DOSSIER).unwrap();
    assert!(!answer.contains("RSSMRA"));
}

#[test]
fn the_order_of_the_keys_does_not_matter() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let type_last =
        DOSSIER.replace(r#"{"type": "did", "date": "2025-01-10"}"#, r#"{"date": "2025-01-10", "type": "did"}"#);
    assert_eq!(call(&rulebook, "dossier.assess", type_last), call(&rulebook, "dossier.assess", DOSSIER));
}
