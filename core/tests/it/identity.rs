//! Which rules an answer comes from, and the id by which it can be cited.

use collocamento::{Code, Operation, Rulebook, Uuid, answer_id, call};
use serde_json::{Value, json};

use crate::cases;
use crate::generated::assert_fresh;
use crate::rulebooks::{NAZIONALE, UMBRIA};

/// A change of the law's data is seen in this file when it is reviewed.
#[test]
fn the_committed_digests_are_those_of_the_rule_data() {
    let versions: serde_json::Map<String, Value> = Rulebook::names()
        .into_iter()
        .map(|name| (name.to_owned(), json!(Rulebook::bundled(name).unwrap().rulebook_version())))
        .collect();
    let text = serde_json::to_string_pretty(&versions).unwrap();
    assert_fresh("core/generated/rulebooks.json", &format!("{text}\n"));
}

fn answer(rulebook: &Rulebook, operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(rulebook, operation, input.to_string()).unwrap()).unwrap()
}

/// Every operation has cases, so this is every answer.
#[test]
fn every_answer_names_its_rules() {
    let mut seen = std::collections::BTreeSet::new();
    for (_, case) in cases::all().into_iter().filter(|(_, case)| case.get("expect").is_some()) {
        let operation = case["op"].as_str().unwrap();
        if !seen.insert(operation.to_owned()) {
            continue;
        }
        let mut input = case["input"].clone();
        let of_case = cases::rulebook(&case);
        let rulebook = input["rulebook"].as_str().map_or(of_case, |name| Rulebook::bundled(name).unwrap());
        input["identify"] = true.into();
        let got = answer(&rulebook, operation, &input);
        assert_eq!(got["rulebook"], rulebook.name(), "{operation}");
        assert_eq!(got["rulebook_version"], json!(rulebook.rulebook_version()), "{operation}");
        let id = answer_id(&rulebook, operation, input.to_string()).unwrap();
        assert_eq!((&got["answer_id"], id.get_version_num()), (&json!(id.to_string()), 5), "{operation}");
    }
    assert_eq!(seen.len(), Operation::ALL.len());
}

/// The same data with the keys in the opposite order, and blanks between them.
fn written_otherwise(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter().rev();
            let members: Vec<String> =
                members.map(|(key, value)| format!("{} :\t{}", json!(key), written_otherwise(value))).collect();
            format!("{{ {} }}", members.join(" ,\n"))
        }
        Value::Array(items) => format!("[ {}]", items.iter().map(written_otherwise).collect::<Vec<_>>().join(" , ")),
        Value::Number(number) if number.is_u64() => format!("{number}.0"),
        value => value.to_string(),
    }
}

/// Every value that is in the place of one leaf.
fn changed(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let mut inside = Vec::new();
                changed(member, &mut inside);
                inside.push(json!("other"));
                for one in inside {
                    let mut copy = value.clone();
                    copy[key] = one;
                    found.push(copy);
                }
                let mut without = members.clone();
                without.remove(key);
                found.push(Value::Object(without));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut inside = Vec::new();
                changed(item, &mut inside);
                for one in inside {
                    let mut copy = value.clone();
                    copy[index] = one;
                    found.push(copy);
                }
            }
        }
        Value::String(text) => found.push(format!("{text} ").into()),
        Value::Number(number) => found.push(json!(number.as_f64().unwrap_or_default() + 0.5)),
        Value::Bool(truth) => found.push((!truth).into()),
        Value::Null => found.push(json!({})),
    }
}

#[test]
fn the_id_is_that_of_the_question_and_not_of_its_text() {
    let id = |operation: &str, text: &str| answer_id(&NAZIONALE, operation, text).unwrap();
    let mut many = 0;
    for (index, (_, case)) in cases::all().into_iter().enumerate() {
        let Some(operation) = case["op"].as_str().filter(|name| Operation::named(name).is_ok()) else { continue };
        let Some(mut members) = case["input"].as_object().cloned() else { continue };
        ["rulebook", "explain", "identify"].iter().for_each(|key| drop(members.remove(*key)));
        let input = Value::Object(members);
        let own = id(operation, &input.to_string());
        assert_eq!(own, id(operation, &written_otherwise(&input)), "{input}");
        if index % 20 == 0 {
            let mut others = Vec::new();
            changed(&input, &mut others);
            let ids: std::collections::BTreeSet<Uuid> =
                others.iter().map(|one| id(operation, &one.to_string())).collect();
            assert!(!ids.contains(&own), "{input}");
            many += ids.len();
        }
    }
    assert!(many > 1000, "{many}");
}

#[test]
fn what_is_asked_for_besides_does_not_matter() {
    let id = |rulebook: &Rulebook, text: &str| answer_id(rulebook, "calendar.holidays", text).unwrap();
    let own = id(&UMBRIA, r#"{"year": 2026}"#);
    assert_eq!(own, id(&UMBRIA, r#"{"identify": true, "explain": true, "year": 2026}"#));
    assert_eq!(own, id(&NAZIONALE, r#"{"rulebook": "umbria", "year": 2026}"#));
    assert_ne!(own, id(&NAZIONALE, r#"{"year": 2026}"#));
    assert_ne!(own, answer_id(&UMBRIA, "calendar.term", r#"{"year": 2026}"#).unwrap());
    let expected = Uuid::new_v5(&UMBRIA.id(), br#"calendar.holidays {"year":2026}"#);
    assert_eq!(own, expected);
    let urn = format!("urn:collocamento:rulebook:{}", UMBRIA.digest());
    assert_eq!(UMBRIA.id(), Uuid::new_v5(&Uuid::NAMESPACE_URL, urn.as_bytes()));
    let answer = answer(&UMBRIA, "calendar.holidays", &json!({"year": 2026}));
    assert!(answer.get("answer_id").is_none());
}

#[test]
fn an_overlay_is_part_of_the_version() {
    let text = |head: &str, value: u32| {
        format!(
            "{head}\n[[parameter]]\nname = 'giorni_sospensione'\nsegment = [{{ from = '2027-01-01', value = {value}, \
             citation = 'proposta', confidence = 'D' }}]"
        )
    };
    let laid = |text: &str| NAZIONALE.overlay("riforma", text).unwrap();
    let (one, other) = (laid(&text("", 180)), laid(&text("version = '2027.1'", 180)));
    assert_eq!(one.version(), NAZIONALE.version());
    assert_eq!(other.version(), format!("{}+2027.1", NAZIONALE.version()));
    assert_eq!(
        other.overlay("poi", "version = 'b-2'").unwrap().version(),
        format!("{}+2027.1.b-2", NAZIONALE.version())
    );
    assert_ne!(one.digest(), other.digest());
    assert_ne!(one.digest(), laid(&text("", 181)).digest());
    assert_eq!(one.digest(), laid(&text("# a comment", 180)).digest());
    let json = r#"{"parameter": [{"segment": [{"confidence": "D", "citation": "proposta", "value": 180, "from": "2027-01-01"}],
        "name": "giorni_sospensione"}]}"#;
    assert_eq!(one.digest(), laid(json).digest());
    // An empty layer is a layer.
    assert_ne!(laid("").digest(), NAZIONALE.digest());
    for version in ["", "2027 1", "è", "+1", &"1".repeat(65)] {
        let error = NAZIONALE.overlay("riforma", &format!("\nversion = '{version}'")).unwrap_err();
        let (line, field) = (&error.details["line"], &error.details["field"]);
        assert_eq!((error.code, line, field), (Code::RulebookNonValido, &json!(2), &json!("version")), "{version}");
    }
}

/// An event, a document and a practice may have a UUID as their id.
#[test]
fn an_id_may_be_a_uuid() {
    let id = "0198c7f2-9c1e-7c55-8a4b-0d2f7d1f9a3e";
    let event =
        json!({"type": "rapporto_inizio", "date": "2025-03-01", "job": id, "kind": "determinato", "end": "2025-05-31"});
    let input = json!({"person": {}, "events": [{"type": "did", "date": "2025-01-10"}, event], "as_of": "2025-04-15"});
    assert_eq!(answer(&NAZIONALE, "dossier.assess", &input)["status"]["state"], "sospeso");
}

#[test]
fn whether_to_identify_is_a_yes_or_a_no() {
    let error = call(&NAZIONALE, "calendar.holidays", r#"{"year": 2026, "identify": "si"}"#).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/identify"));
}

#[cfg(feature = "arrow")]
#[test]
fn a_table_keeps_its_rulebook() {
    use arrow_schema::{DataType, Field, Schema};
    use collocamento::batch::{Comparison, Kind, Options, Persons, Show, Worker};

    let column = |name: &str, layout| Field::new(name, layout, true);
    let events = Schema::new(vec![
        column("person", DataType::Int64),
        column("type", DataType::Utf8),
        column("date", DataType::Date32),
    ]);
    let violations = ["benefit", "violation"].map(|name| column(name, DataType::Utf8));
    let violations = Schema::new([violations.as_slice(), &[column("date", DataType::Date32)]].concat());
    let (stamp, options) = (
        |rulebook: &Rulebook| json!({"rulebook": rulebook.name(), "rulebook_version": rulebook.rulebook_version()}),
        || Options::on("2025-12-31".parse().unwrap()),
    );
    let said = |schema: &Schema, key: &str| -> Value { serde_json::from_str(&schema.metadata()[key]).unwrap() };
    for kind in [Kind::Status, Kind::Timeline, Kind::Stocks, Kind::Flows, Kind::Sanction, Kind::Findings] {
        let given = if kind == Kind::Sanction { &violations } else { &events };
        let schema = kind.open(&UMBRIA, given, Persons::none(), options()).unwrap().schema();
        assert_eq!(said(&schema, "collocamento.rulebook"), stamp(&UMBRIA), "{kind:?}");
    }
    let both = [&*NAZIONALE, &*UMBRIA];
    let schema = Comparison::new(both, &events, Persons::none(), options(), Show::Totals).unwrap().schema();
    let keys = ["collocamento.rulebook", "collocamento.reform"];
    assert_eq!(keys.map(|key| said(&schema, key)), both.map(stamp));
}
