//! `docs/dizionario.html` is today's, has everything that there is, and shows examples that are accepted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use collocamento::dossier::EventType;
use collocamento::pages::{self, ErrorExample, Examples, FindingExample};
use collocamento::words::Word;
use collocamento::{Code, Error, Lang, Operation, Rulebook, State, call};
use serde_json::{Value, json};

use crate::cases;
use crate::generated::assert_fresh;

/// Around so many characters an example shows something and can still be read at a glance.
const LENGTH: usize = 300;

fn examples() -> Examples {
    let mut examples = Examples::default();
    for operation in Operation::ALL {
        if let Some(input) = file_of(operation.name).filter(|input| input.to_string().len() < 8 * LENGTH) {
            examples.operations.insert(operation.name.to_owned(), input);
        }
    }
    let from_files: BTreeSet<String> = examples.operations.keys().cloned().collect();
    for (_, case) in cases::all() {
        let (operation, input) = (case["op"].as_str().unwrap(), with_rulebook(&case));
        match call(&nazionale(), operation, input.to_string()) {
            Ok(answer) => {
                findings(operation, &serde_json::from_str(&answer).unwrap(), &mut examples);
                let far = |input: &Value| input.to_string().len().abs_diff(LENGTH);
                let known = examples.operations.get(operation);
                if !from_files.contains(operation) && known.is_none_or(|known| far(&input) < far(known)) {
                    examples.operations.insert(operation.to_owned(), input);
                }
            }
            Err(error) => keep_error(&mut examples, operation, input.to_string(), &error),
        }
    }
    // What no case can show: texts that are not JSON, names that do not exist, overlays.
    for (operation, given) in [
        ("calendar.term", r#"{"start": "2025-03-03", "amount": 30"#),
        ("calendar.terms", r#"{"start": "2025-03-03", "amount": 30, "unit": "giorni"}"#),
    ] {
        let error = call(&nazionale(), operation, given).unwrap_err();
        keep_error(&mut examples, operation, given.to_owned(), &error);
    }
    let overlay = "[[parameter]]\nname = \"limite_reddito_dipendent\"\nsegment = [{ value = \"9000\" }]\n";
    let error = nazionale().overlay("prova", overlay).unwrap_err();
    keep_error(&mut examples, "overlay", overlay.to_owned(), &error);
    examples
}

fn nazionale() -> Rulebook {
    Rulebook::bundled("nazionale").unwrap()
}

/// The input of a case, which names its rulebook if that is not the national one.
fn with_rulebook(case: &Value) -> Value {
    let mut input = case["input"].clone();
    let name = case["rulebook"].as_str().filter(|name| *name != "nazionale");
    if let (Some(name), Some(members)) = (name, input.as_object_mut()) {
        members.entry("rulebook").or_insert_with(|| name.into());
    }
    input
}

/// The file of `examples` for an operation.
fn file_of(operation: &str) -> Option<Value> {
    let name = match operation {
        "dossier.assess" => "data/dossier.json".to_owned(),
        other => format!("operations/{other}.json"),
    };
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name);
    let text = std::fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

/// Keeps the shortest call that ends with each code.
fn keep_error(examples: &mut Examples, asked: &str, given: String, error: &Error) {
    let code = error.code.as_str();
    if examples.errors.get(code).is_none_or(|known| given.len() < known.given.len()) {
        let [message, message_en] = [Lang::It, Lang::En].map(|lang| error.message(lang));
        let example = ErrorExample { asked: asked.to_owned(), given, message, message_en };
        examples.errors.insert(code.to_owned(), example);
    }
}

/// Keeps the first finding of each rule.
fn findings(operation: &str, answer: &Value, examples: &mut Examples) {
    let lists = ["findings", "problems"].map(|name| answer[name].as_array());
    for finding in lists.into_iter().flatten().flatten() {
        let text = |name: &str| finding[name].as_str().map(str::to_owned);
        let (Some(rule), Some(severity)) = (text("rule"), text("severity")) else { continue };
        examples.findings.entry(rule).or_insert_with(|| FindingExample {
            operation: operation.to_owned(),
            severity,
            message: text("message").unwrap(),
            message_en: text("message_en").unwrap(),
        });
    }
}

/// One example a line, so that two branches that add some merge.
fn written(examples: &Examples) -> String {
    let lines = |part: Value| {
        let part: BTreeMap<String, Value> = serde_json::from_value(part).unwrap();
        let lines: Vec<String> = part.iter().map(|(name, value)| format!("    {}: {value}", json!(name))).collect();
        lines.join(",\n")
    };
    let part = |name: &str, part: Value| format!("  \"{name}\": {{\n{}\n  }}", lines(part));
    let parts = [
        part("operations", json!(examples.operations)),
        part("errors", json!(examples.errors)),
        part("findings", json!(examples.findings)),
    ];
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn page(examples: &Examples) -> String {
    let rulebooks: Vec<Rulebook> = Rulebook::names().into_iter().map(|name| Rulebook::bundled(name).unwrap()).collect();
    pages::dictionary(Operation::ALL, &rulebooks, examples).unwrap()
}

#[test]
fn the_committed_dictionary_is_fresh() {
    let examples = examples();
    assert_fresh("core/generated/examples.json", &written(&examples));
    assert_fresh("docs/dizionario.html", &page(&examples));
}

#[test]
fn every_operation_and_every_code_has_an_example_that_shows_it() {
    let examples = Examples::bundled().unwrap();
    for operation in Operation::ALL {
        let input = examples.operations.get(operation.name).unwrap_or_else(|| panic!("{}", operation.name));
        let answer = call(&nazionale(), operation.name, input.to_string());
        assert!(answer.is_ok(), "{}: {answer:?}", operation.name);
    }
    for code in Code::LIST {
        let example = examples.errors.get(code.as_str()).unwrap_or_else(|| panic!("{code}"));
        let error = match example.asked.as_str() {
            "overlay" => nazionale().overlay("prova", &example.given).map(drop),
            operation => call(&nazionale(), operation, &example.given).map(drop),
        };
        let error = error.unwrap_err();
        assert_eq!((error.code, error.message(Lang::En)), (*code, example.message_en.clone()));
    }
}

/// What must have happened before an event of a type.
fn before(kind: EventType) -> Vec<Value> {
    let job = json!({"type": "rapporto_inizio", "date": "2025-01-02", "job": "negozio", "kind": "determinato",
        "end": "2025-08-31", "annual_income": "18000.00"});
    match kind {
        EventType::Did | EventType::DomandaPrestazione => vec![],
        EventType::PreavvisoLicenziamento
        | EventType::RapportoProroga
        | EventType::RapportoTrasformazione
        | EventType::RapportoVariazione
        | EventType::RapportoFine
        | EventType::CambioDatore => vec![job],
        EventType::PreavvisoRevocato => {
            vec![job, serde_json::from_str(EventType::PreavvisoLicenziamento.example()).unwrap()]
        }
        EventType::GiornateLavorate => vec![
            json!({"type": "rapporto_inizio", "date": "2025-01-02", "job": "chiamata", "kind": "intermittente", "annual_income": "9000.00"}),
        ],
        EventType::Ripristino => vec![
            json!({"type": "did", "date": "2025-01-10"}),
            json!({"type": "revoca", "date": "2025-08-04", "cause": "inattivita"}),
        ],
        EventType::Adr => vec![json!({"type": "domanda_prestazione", "date": "2018-06-11", "benefit": "naspi"})],
        _ => vec![json!({"type": "domanda_prestazione", "date": "2025-01-09", "benefit": "naspi"})]
            .into_iter()
            .chain(
                (kind == EventType::AnnullamentoDid)
                    .then(|| json!({"type": "revoca", "date": "2025-01-09", "cause": "volontaria"})),
            )
            .chain((kind == EventType::AnnullamentoDid).then(|| json!({"type": "did", "date": "2025-01-10"})))
            .collect(),
    }
}

#[test]
fn the_example_of_every_event_is_accepted() {
    // STATO-35: only where a regional rule sets a term.
    let term = r#"
        [[parameter]]
        name = "mesi_ripristino"
        segment = [{ from = "2016-01-01", value = 2, citation = "prova", confidence = "D" }]
    "#;
    let rulebook = nazionale().overlay("prova", term).unwrap();
    for kind in EventType::ALL {
        let mut events = before(kind);
        let place = events.len();
        let example: Value = serde_json::from_str(kind.example()).unwrap();
        assert_eq!(example["type"], kind.as_str());
        events.push(example);
        let input = json!({"person": {}, "events": events, "as_of": "2025-12-31"});
        let answer =
            call(&rulebook, "dossier.assess", input.to_string()).unwrap_or_else(|error| panic!("{kind:?}: {error}"));
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let refused = answer["findings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["severity"] == "errore" && one["event"] == place);
        assert!(refused.is_none(), "{kind:?}: {refused:?}");
    }
}

/// Every field and every word of a schema, wherever it stands.
fn names(schema: &Value, fields: &mut BTreeSet<String>, words: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let of_object = members.get("properties").and_then(Value::as_object).into_iter().flatten();
            fields.extend(of_object.filter(|(_, field)| field.get("const").is_none()).map(|(name, _)| name.clone()));
            let list = members.get("oneOf").and_then(Value::as_array).into_iter().flatten();
            words.extend(list.filter_map(|word| word["const"].as_str().map(str::to_owned)));
            members.values().for_each(|member| names(member, fields, words));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, fields, words)),
        _ => {}
    }
}

#[test]
fn everything_is_on_the_page_in_both_languages() {
    let page = page(&Examples::bundled().unwrap());
    let (mut fields, mut words) = (BTreeSet::new(), BTreeSet::new());
    for operation in Operation::ALL {
        for schema in [operation.input_schema(), operation.output_schema()] {
            names(&schema.to_value(), &mut fields, &mut words);
        }
    }
    let entry = |id: &str| {
        let start = page.find(&format!("<article id=\"{id}\">")).unwrap_or_else(|| panic!("no entry {id}"));
        page[start..].split("</article>").next().unwrap()
    };
    let both = |id: &str| {
        let text = entry(id);
        assert!(
            text.contains("<p class=\"said\"><span lang=\"it\">") && text.contains("<span lang=\"en\">"),
            "{id} has no Italian: name it in the italian.toml of its chapter, or in that of pages/dictionary. {text}"
        );
        text
    };
    for operation in Operation::ALL {
        let text = both(&format!("operazione.{}", operation.name));
        assert!(text.contains("<pre"), "{}: no example", operation.name);
    }
    for kind in EventType::ALL {
        let text = both(&format!("evento.{}", kind.as_str()));
        for part in ["<pre", "Effect", "Where it is found", "obbligatorio"] {
            assert!(text.contains(part), "{kind:?}: {part}");
        }
    }
    for state in State::LIST {
        both(&format!("stato.{}", state.as_str()));
    }
    for code in Code::LIST {
        assert!(both(&format!("errore.{code}")).contains("<pre"), "{code}: no example");
    }
    for field in &fields {
        both(&format!("campo.{field}"));
    }
    let rows: BTreeMap<&str, &str> = page
        .split("<tr id=\"parola.")
        .skip(1)
        .filter_map(|row| Some((row.split('"').next()?, row.split("</tr>").next()?)))
        .collect();
    for word in words {
        let own = rows.iter().find(|(id, _)| id.split_once('.').is_some_and(|(_, name)| name == word));
        let (_, row) = own.unwrap_or_else(|| panic!("no word {word}"));
        assert!(row.contains("<td><span lang=\"it\">"), "{word}: {row}");
    }
    assert!(fields.len() > 800 && rows.len() > 500, "{} fields, {} words", fields.len(), rows.len());
}
