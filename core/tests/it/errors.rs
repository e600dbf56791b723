//! What an error says: the place by its label, the allowed words with the nearest one, every error of the input; in both
//! languages, and without any value of the input.

use collocamento::{Code, Dossier, Error, Lang, Operation, Rulebook, call};
use serde_json::{Value, json};

fn refused(operation: &str, input: &Value) -> Error {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    call(&rulebook, operation, input.to_string()).unwrap_err()
}

fn dossier(events: &Value) -> Error {
    refused("dossier.assess", &json!({"person": {}, "events": events, "as_of": "2025-03-01"}))
}

#[test]
fn a_message_says_where_what_and_what_would_be_right() {
    let job = json!({"type": "rapporto_inizio", "date": "2025-01-10", "job": "a", "kind": "tempo_determinato"});
    let error = dossier(&json!([{"type": "did", "date": "2025-01-09"}, job]));
    let it = error.message(Lang::It);
    assert!(
        it.starts_with(
            "evento n. 2, tipo: valore non valido; forse si intendeva: determinato; valori ammessi: indeterminato, "
        ),
        "{it}"
    );
    let en = error.message(Lang::En);
    assert!(
        en.starts_with("event 2, kind: invalid value; did you mean: determinato; allowed values: indeterminato, "),
        "{en}"
    );
    assert_eq!(error.to_string(), format!("valore_non_valido /events/1/kind: {it}"));

    for (operation, input, it, en) in [
        (
            "calendar.term",
            json!({"start": "2025-03-03", "amount": "x", "unit": "giorni"}),
            "quantità: valore non valido; serve un numero intero, zero o più",
            "amount: invalid value; expected: a whole number, zero or more",
        ),
        (
            "calendar.term",
            json!({"start": "1810-03-03", "amount": 1, "unit": "giorni"}),
            "inizio: oltre i limiti ammessi: gli anni ammessi vanno dal 1950 al 2199",
            "start: outside the allowed limits: years from 1950 to 2199 are accepted",
        ),
        (
            "calendar.term",
            json!({"start": "2025-03-03T10:00", "amount": 1, "unit": "giorni"}),
            "inizio: data non valida: serve un giorno senza ora, AAAA-MM-GG",
            "start: not a valid date: a day without a time is needed, YYYY-MM-DD",
        ),
    ] {
        let error = refused(operation, &input);
        assert_eq!((error.message(Lang::It).as_str(), error.message(Lang::En).as_str()), (it, en));
    }
}

#[test]
fn errors_of_errors_are_one_list() {
    let at = |path: &str| Error::new(Code::CampoMancante).at(path);
    let within = Error::check([at("/b"), at("/c")]).unwrap_err();
    let whole = Error::check([at("/a"), within, at("/d")]).unwrap_err();
    assert_eq!(whole.all().map(|error| error.path.as_str()).collect::<Vec<_>>(), ["/a", "/b", "/c", "/d"]);
    let many = || Error::check((0..120).map(|_| at("/x"))).unwrap_err();
    let most = Error::check([many(), many()]).unwrap_err();
    assert_eq!((most.all().count(), most.omitted()), (100, 140));
}

#[test]
fn a_number_of_c_has_its_name_beside_it() {
    let error = Error::new(Code::ValoreNonValido).at("/events/0/kind").detail("allowed", [1, 2].as_slice());
    let error = error.detail("symbols", ["COLLOC_JOB_A", "COLLOC_JOB_B"].as_slice());
    assert_eq!(
        error.message(Lang::En),
        "event 1, kind: invalid value; allowed values: COLLOC_JOB_A (1), COLLOC_JOB_B (2)"
    );
}

#[test]
fn a_long_list_is_cut() {
    let error = refused("rulebook.parameter", &json!({"name": "nessuno_di_questi_nomi", "date": "2025-03-01"}));
    let known = error.details["known"].as_array().unwrap().len();
    let it = error.message(Lang::It);
    assert!(it.ends_with(&format!(" e altri {}", known - 8)), "{it}");
    assert!(error.message(Lang::En).ends_with(&format!(" and {} more", known - 8)));
}

#[test]
fn every_error_of_an_input_is_listed_up_to_a_hundred() {
    let bad = json!({"type": "rapporto_inizio", "date": "2025-13-10", "job": 5, "kind": "tempo"});
    let error = dossier(&Value::Array(vec![bad; 60]));
    assert_eq!((error.code, error.path.as_str()), (Code::DataNonValida, "/events/0/date"));
    let paths: Vec<&str> = error.all().map(|error| error.path.as_str()).collect();
    assert_eq!(paths[..3], ["/events/0/date", "/events/0/job", "/events/0/kind"]);
    assert_eq!((paths.len(), error.omitted()), (Error::MOST_LISTED, 80));
    let json: Value = serde_json::from_str(&error.to_json()).unwrap();
    assert_eq!(json["error"]["errors"].as_array().unwrap().len(), 100);
    assert_eq!(json["error"]["errors"][0]["path"], json["error"]["path"]);
    assert_eq!(json["error"]["errors_omitted"], 80);
    let lines = error.lines(Lang::En);
    assert_eq!(lines.lines().count(), 101);
    assert!(lines.ends_with("\n… more errors: 80"), "{lines}");
}

#[test]
fn the_errors_of_a_huge_input_take_no_longer_than_its_reading() {
    let mut events = vec![json!({"type": "did", "date": "2025-01-10"}); 9_990];
    events.extend(vec![json!({"type": "did", "date": "oggi", "x": 1}); 10]);
    let error = dossier(&Value::Array(events));
    assert_eq!(error.all().count(), 20);
    let many = vec![json!({"type": "didd"}); 10_000];
    assert_eq!(dossier(&Value::Array(many)).omitted(), 900);
}

/// Each error is found in a reading of the whole input: so many values are read again some hundred times, not a thousand.
#[test]
fn the_errors_at_the_end_of_very_many_values_are_found_in_good_time() {
    let mut days = vec![json!("2025-01-10"); 300_000];
    days.extend(vec![json!("oggi"); 1_000]);
    let start = std::time::Instant::now();
    let error = refused(
        "conditionality.adi_deadlines",
        &json!({"benefit": "sfl", "start": "2024-03-01", "as_of": "2025-02-01", "meetings": days}),
    );
    assert_eq!(error.path, "/meetings/300000");
    assert_eq!(error.all().count(), Error::MOST_LISTED);
    assert!(error.omitted() < 100, "{}", error.omitted());
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn a_text_repeats_no_value_of_the_input() {
    let secret = "RSSMRA80A01H501U";
    for input in [
        json!({"person": {"codice_fiscale": 5, "sex": secret, secret: 1}, "events": [], "as_of": secret}),
        json!({"person": {}, "events": [{"type": secret}, secret, {"type": "did", "date": secret}], "as_of": 1}),
    ] {
        let error = refused("dossier.assess", &input);
        assert!(error.all().count() > 2);
        for error in error.all() {
            assert!(!error.message(Lang::It).contains(secret), "{error}");
            assert!(!error.message(Lang::En).contains(secret), "{error}");
            assert!(!Value::Object(error.details.clone()).to_string().contains(secret), "{error}");
        }
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let text = "\u{feff}{\"person\": {}, \"events\": [], \"as_of\": \"2025-03-01\"}";
    assert!(Dossier::from_json(text).is_ok());
}

/// The error of an overlay, in English.
fn overlay(text: &str) -> Error {
    Rulebook::bundled("nazionale").unwrap().overlay("riforma", text).unwrap_err()
}

#[test]
fn an_overlay_names_file_line_entry_and_field() {
    let parameter =
        |name: &str, segment: &str| format!("[[parameter]]\nname = \"{name}\"\nsegment = [{{ {segment} }}]\n");
    let rest = "citation = \"proposta\", confidence = \"D\"";
    for (text, en, it) in [
        (
            parameter("limite_reddito_dipendenti", &format!("from = \"2027-01-01\", value = \"9000\", {rest}")),
            "riforma, line 2, entry `limite_reddito_dipendenti`, field `name`: invalid rule data: unknown parameter; a new one \
             also has `title`, `title_en`, `rule` and `kind`; did you mean: limite_reddito_dipendente",
            "forse si intendeva: limite_reddito_dipendente",
        ),
        (
            parameter("limite_reddito_dipendente", &format!("from = \"2027-01-01\", value = 9000.5, {rest}")),
            "riforma, line 3, entry `limite_reddito_dipendente`, field `value`: invalid rule data: a number with decimals is \
             written in quotes, such as \"9000.50\"",
            "un numero con decimali si scrive tra virgolette",
        ),
        (
            parameter("limite_reddito_dipendente", &format!("from = \"2027-01-01\", value = -5, {rest}")),
            "riforma, line 3, entry `limite_reddito_dipendente`, field `value`: invalid rule data: the number can't be negative",
            "il numero non può essere negativo",
        ),
        (
            parameter("limite_reddito_dipendente", &format!("from = 2027-01-01, value = \"9000\", {rest}")),
            "riforma, line 3, entry `limite_reddito_dipendente`, field `from`: invalid rule data: a date is written in quotes",
            "una data si scrive tra virgolette",
        ),
        (
            parameter("limite_reddito_dipendente", &format!("form = \"2027-01-01\", value = \"9000\", {rest}")),
            "riforma, line 3, entry `limite_reddito_dipendente`, field `form`: invalid rule data: unknown field; did you mean: from",
            "campo sconosciuto; forse si intendeva: from",
        ),
        (
            parameter("limite_reddito_dipendente", &format!("value = [1], {rest}")),
            "riforma, line 3, entry `limite_reddito_dipendente`, field `value`: invalid rule data: invalid value; expected: a whole \
             number or a text",
            "serve un numero intero o un testo",
        ),
        (
            "[[parametro]]\n".to_owned(),
            "riforma, line 1: invalid rule data: unknown field; did you mean: parameter",
            "campo sconosciuto",
        ),
    ] {
        let error = overlay(&text);
        assert_eq!(error.code, Code::RulebookNonValido);
        let said = error.message(Lang::En);
        assert!(said.starts_with(en), "{said}");
        assert!(error.message(Lang::It).contains(it), "{}", error.message(Lang::It));
    }
}

/// The names of all fields of a schema.
#[cfg(feature = "schema")]
fn fields(schema: &Value, found: &mut std::collections::BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            found.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
            members.values().for_each(|member| fields(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| fields(item, found)),
        _ => {}
    }
}

#[cfg(feature = "schema")]
#[test]
fn every_field_of_an_input_has_a_label() {
    let mut names = std::collections::BTreeSet::new();
    Operation::ALL.iter().for_each(|operation| fields(operation.input_schema().as_value(), &mut names));
    assert!(names.len() > 400);
    let unnamed = |name: &&String| {
        let error = Error::new(Code::ValoreNonValido).at(format!("/{name}"));
        [Lang::It, Lang::En].iter().any(|lang| error.message(*lang) == Error::new(Code::ValoreNonValido).message(*lang))
    };
    let unnamed: Vec<_> = names.iter().filter(unnamed).collect();
    assert!(unnamed.is_empty(), "no row in core/src/base/words/field.rs: {unnamed:?}");
}
