//! The SAP: JSON to XML to JSON is the identity, and what is read from outside never breaks the reader.

use collocamento::{Code, Rulebook, Sap, call};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::rulebooks::NAZIONALE;

/// Texts that XML treats in ways of its own, and any other that it can write.
fn text() -> impl Strategy<Value = Value> {
    let odd = prop::sample::select(
        &[
            "",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t x ",
            "<a>&amp;</a>",
            "]]>",
            "&#13;",
            "\"'",
            "È–’",
            "\u{85}\u{2028}",
            "𝄞\u{FFFD}",
        ][..],
    );
    let any = any::<String>().prop_map(|text| {
        text.chars()
            .filter(
                |one| !matches!(one, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}'),
            )
            .collect::<String>()
    });
    prop_oneof![odd.prop_map(str::to_owned), any].prop_map(Value::from)
}

fn day() -> impl Strategy<Value = Value> {
    (1950..2200_i32, 1..13_u32, 1..29_u32).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}")))
}

/// An object with any of these fields, and each of them at times absent.
fn object(fields: Vec<(&'static str, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let fields: Vec<BoxedStrategy<Option<(String, Value)>>> = fields
        .into_iter()
        .map(|(key, value)| prop::option::of(value.prop_map(move |value| (key.to_owned(), value))).boxed())
        .collect();
    fields.prop_map(|fields| Value::Object(fields.into_iter().flatten().collect::<Map<_, _>>())).boxed()
}

fn list(item: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop::collection::vec(item, 0..3).prop_map(Value::from).boxed()
}

fn sap() -> BoxedStrategy<Value> {
    let text = || text().boxed();
    let day = || day().boxed();
    let number = || any::<u32>().prop_map(Value::from).boxed();
    let flag = || any::<bool>().prop_map(Value::from).boxed();
    let money = || (0..1_000_000_u32, 0..100_u32).prop_map(|(euro, cents)| json!(format!("{euro}.{cents:02}"))).boxed();
    let one_of = |words: &'static [&'static str]| prop::sample::select(words).prop_map(Value::from).boxed();
    let address = || object(vec![("comune", text()), ("cap", text()), ("locality", text()), ("address", text())]);
    let enrolment = || object(vec![("name", text()), ("from", day())]);
    let skill = || object(vec![("name", text()), ("level", text())]);
    let personal = object(vec![
        (
            "person",
            object(vec![
                ("codice_fiscale", text()),
                ("family_name", text()),
                ("sex", one_of(&["F", "M"])),
                ("birth_date", day()),
            ]),
        ),
        ("foreign", object(vec![("permit", text()), ("permit_expiry", day())])),
        ("residence", address()),
        ("domicile", address()),
        ("contacts", object(vec![("phone", text()), ("email", text())])),
    ]);
    let administrative = object(vec![
        ("position", object(vec![("status", text()), ("seniority_months", number()), ("did_date", day())])),
        ("special_lists", list(enrolment())),
        ("education_duty_met", flag()),
        ("categories", list(text())),
        ("isee", money()),
    ]);
    let job = object(vec![
        ("employer", text()),
        ("kind", one_of(&["determinato", "occasionale_54bis"])),
        ("start", day()),
        ("end", day()),
    ]);
    let year = any::<u16>().prop_map(Value::from).boxed();
    let curriculum = object(vec![
        ("titles", list(object(vec![("name", text()), ("year", year)]))),
        ("training", list(object(vec![("name", text()), ("hours", number()), ("end", day())]))),
        ("languages", list(skill())),
        ("registers", list(enrolment())),
        ("licences", list(text())),
    ]);
    let measure = object(vec![
        ("policy_id", text()),
        ("activity", text()),
        ("proposed", day()),
        ("duration", number()),
        ("description", text()),
        ("last_event_date", day()),
    ]);
    object(vec![
        ("id", text()),
        ("date", day()),
        ("personal", personal),
        ("administrative", administrative),
        ("experience", list(job)),
        ("curriculum", curriculum),
        ("measures", list(measure)),
    ])
}

fn answer(operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(&NAZIONALE, operation, input.to_string()).unwrap()).unwrap()
}

proptest! {
    #[test]
    fn json_to_xml_to_json_is_the_identity(sap in sap()) {
        let typed: Sap = serde_json::from_value(sap.clone()).unwrap();
        let read = Sap::from_xml(&typed.to_xml().unwrap()).unwrap();
        prop_assert_eq!(&read, &typed);
        prop_assert_eq!(serde_json::to_value(&read).unwrap(), sap);
    }

    #[test]
    fn both_forms_are_checked_alike(sap in sap()) {
        let xml = answer("sap.xml", &json!({"sap": sap}))["xml"].clone();
        let mut from_json = answer("sap.check", &json!({"sap": sap})).to_string();
        let from_xml = answer("sap.check", &json!({"xml": xml})).to_string();
        from_json = from_json.replace("\"/sap/", "\"/xml/");
        prop_assert_eq!(from_json, from_xml);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in prop_oneof![any::<String>(), "(<[a-z!?/]{0,3}>?|&[a-z#0-9]{0,3};?|[a-z\\]\\[\"' =-]){0,40}"]) {
        let _ = Sap::from_xml(&text);
        let _ = Sap::from_xml(&format!("<sap>{text}</sap>"));
    }
}

#[test]
fn truncated_anywhere_it_is_refused() {
    let typed: Sap =
        serde_json::from_value(json!({"personal": {"person": {"first_name": "è & é"}}, "measures": []})).unwrap();
    let xml = typed.to_xml().unwrap();
    for end in (0..xml.len()).filter(|end| xml.is_char_boundary(*end)) {
        assert_eq!(Sap::from_xml(xml.get(..end).unwrap()).unwrap_err().code, Code::ValoreNonValido, "{end}");
    }
}

#[test]
fn entities_are_never_expanded() {
    let mut bomb = "<!DOCTYPE sap [<!ENTITY a0 \"ha\">".to_owned();
    for level in 1..30 {
        let before = level - 1;
        bomb.push_str(&format!("<!ENTITY a{level} \"&a{before};&a{before};\">"));
    }
    bomb.push_str("]><sap><id>&a29;</id></sap>");
    assert_eq!(Sap::from_xml(&bomb).unwrap_err().code, Code::ValoreNonValido);
}

#[test]
fn limits() {
    let depth = |levels: usize| format!("{}{}", "<sap>".repeat(levels), "</sap>".repeat(levels));
    assert_eq!(Sap::from_xml(&depth(32)).unwrap_err().code, Code::CampoSconosciuto);
    assert_eq!(Sap::from_xml(&depth(33)).unwrap_err().code, Code::FuoriLimite);
    let wide = |count: usize| format!("<sap><measures>{}</measures></sap>", "<item/>".repeat(count));
    assert_eq!(Sap::from_xml(&wide(199_998)).unwrap().measures.unwrap().len(), 199_998);
    assert_eq!(Sap::from_xml(&wide(199_999)).unwrap_err().code, Code::FuoriLimite);
    let long = format!("<sap><id>{}</id></sap>", "a".repeat(16 * 1024 * 1024));
    assert_eq!(Sap::from_xml(&long).unwrap_err().code, Code::FuoriLimite);
}

/// No message of an error or a finding repeats what the input holds of a person.
#[test]
fn messages_hold_no_personal_data() {
    let xml = "<sap><personal><person><codice_fiscale>DLLSMN03A01H501E</codice_fiscale><first_name>Zebedeo</first_name></person></personal></sap>";
    let text = call(&NAZIONALE, "sap.check", json!({"xml": xml, "explain": true}).to_string()).unwrap();
    assert!(!text.contains("DLLSMN03A01H501E") && !text.contains("Zebedeo"), "{text}");
    let broken = xml.replace("</sap>", "<Zebedeo>");
    let error = call(&NAZIONALE, "sap.check", json!({"xml": broken}).to_string()).unwrap_err().to_json();
    assert!(!error.contains("DLLSMN03A01H501E"), "{error}");
}

#[test]
fn a_print_escapes_every_text_and_keeps_to_its_lines() {
    let hostile = "<script>alert(\"1\")</script>&amp;'\u{2028}\nSesso: M";
    let input = json!({
        "sap": {
            "id": hostile,
            "personal": {"person": {"family_name": hostile, "birth_place": hostile}, "contacts": {"email": hostile}},
            "administrative": {"position": {"status_title": hostile}, "categories": [hostile]},
            "experience": [{"employer": hostile}],
            "curriculum": {"licences": [hostile]},
            "measures": [{"activity": hostile, "activity_title": hostile, "project": hostile}],
        },
        "places": [{"code": "G702", "name": hostile}],
    });
    let printed = answer("sap.print", &input);
    let (text, html) = (printed["text"].as_str().unwrap(), printed["html"].as_str().unwrap());
    assert!(!html.to_lowercase().contains("<script"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;"), "{html}");
    assert!(!text.lines().any(|line| line == "Sesso: M"), "{text}");
}

#[test]
fn a_print_has_a_limit() {
    let licences = |count: usize| json!({"sap": {"curriculum": {"licences": vec!["B"; count]}}}).to_string();
    assert!(call(&NAZIONALE, "sap.print", licences(20_000)).is_ok());
    let error = call(&NAZIONALE, "sap.print", licences(20_001)).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::FuoriLimite, "/sap"));
}

/// A national document with this in it.
fn national(inside: &str) -> String {
    format!("<lavoratore>{inside}</lavoratore>")
}

/// `nazionale` with another value for one parameter.
fn with(parameter: &str, value: &str) -> Rulebook {
    let text = format!(
        "[[parameter]]\nname = \"{parameter}\"\nsegment = [{{ value = \"{value}\", citation = \"prova\", confidence = \"D\" }}]\n"
    );
    NAZIONALE.overlay("prova", &text).unwrap()
}

/// The types and days of the events of a SAP under a rulebook.
fn events(rulebook: &Rulebook, sap: &Value) -> Vec<(String, String)> {
    let answer = call(rulebook, "sap.events", json!({"sap": sap}).to_string()).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut events: Vec<_> =
        answer["events"].as_array().unwrap().iter().map(|event| (text(&event["type"]), text(&event["date"]))).collect();
    events.retain(|(name, _)| name != "attivita_sap");
    events
}

#[test]
fn the_day_of_a_did_is_a_policy() {
    let sap = json!({
        "administrative": {"position": {"did_date": "2020-01-31"}},
        "measures": [{"activity": "N00", "start": "2020-02-01"}]
    });
    for (value, day) in [("n00", "2020-02-01"), ("disponibilita", "2020-01-31")] {
        assert_eq!(events(&with("sap_giorno_did", value), &sap), [("did".to_owned(), day.to_owned())]);
    }
}

#[test]
fn what_ends_a_did_is_a_policy() {
    let sap = json!({
        "measures": [{"activity": "N00", "start": "2020-02-01", "last_event": "08", "last_event_date": "2020-05-01"}]
    });
    assert_eq!(events(&with("sap_did_cessata", "revoca"), &sap).len(), 2);
    assert_eq!(events(&with("sap_did_cessata", "resta"), &sap).len(), 1);
}

#[test]
fn a_whole_index_is_a_policy() {
    let sap = json!({
        "administrative": {"position": {"profiling_index": "1", "did_date": "2020-01-31"}}
    });
    assert_eq!(events(&with("sap_indice_intero", "classe"), &sap).len(), 1);
    assert_eq!(events(&with("sap_indice_intero", "indice"), &sap).len(), 2);
}

#[test]
fn a_national_document_cut_anywhere_is_refused() {
    let text = national("<datiinvio><dataultimoagg>2020-01-10</dataultimoagg></datiinvio><allegato/>");
    for end in 0..text.len() {
        let input = json!({"form": "nazionale", "xml": text[..end]});
        let error = call(&NAZIONALE, "sap.xml", input.to_string()).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/xml"), "{end}");
    }
}

#[test]
fn a_hundred_thousand_rows_are_an_error_in_good_time() {
    let row = "<politiche_attive><tipo_attivita>A01</tipo_attivita><data>2020-01-10</data></politiche_attive>";
    let list = |rows: usize| national(&format!("<politiche_attive_lst>{}</politiche_attive_lst>", row.repeat(rows)));
    let start = std::time::Instant::now();
    for operation in ["sap.xml", "sap.events", "sap.compare"] {
        let input = json!({"xml": list(100_000)});
        let error = call(&NAZIONALE, operation, input.to_string()).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (Code::FuoriLimite, "/xml"));
        assert!(error.details["element"].is_string());
    }
    let read = answer("sap.events", &json!({"xml": list(20_000)}));
    assert_eq!(read["events"].as_array().unwrap().len(), 20_000);
    assert!(start.elapsed().as_secs() < 60);
}

#[test]
fn many_findings_are_counted() {
    let row = "<politiche_attive><tipo_attivita>A01</tipo_attivita><data>mai</data></politiche_attive>";
    let text = national(&format!("<politiche_attive_lst>{}</politiche_attive_lst>", row.repeat(1_000)));
    let read = answer("sap.xml", &json!({"xml": text}));
    let findings = read["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 501);
    assert_eq!(findings[500]["severity"], "nota");
    assert_eq!(read["sap"]["measures"].as_array().unwrap().len(), 1_000);
}

/// Reading, making the events and comparing them count their findings together.
#[test]
fn the_findings_of_all_steps_are_counted_together() {
    let measure = |date: &str, activity: &str| {
        format!("<politiche_attive><tipo_attivita>{activity}</tipo_attivita><data>{date}</data></politiche_attive>")
    };
    // Reading rejects the first day; the events lack it, and reject the empty activity.
    let rows = [measure("mai", "A01"), measure("2020-01-10", "")].concat().repeat(1_000);
    let text = national(&format!("<politiche_attive_lst>{rows}</politiche_attive_lst>"));
    let input = json!({"xml": text});
    let compared = json!({"xml": text, "as_of": "2025-03-03"});
    for (operation, input) in [("sap.events", input), ("sap.compare", compared)] {
        let read = answer(operation, &input);
        let findings = read["findings"].as_array().unwrap();
        let of = |severity: &str| findings.iter().filter(|finding| finding["severity"] == severity).count();
        assert!(of("errore") <= 501 && of("avviso") <= 501 && of("nota") <= 501, "{operation}: {}", findings.len());
        assert!(findings.len() > 500, "{operation}");
    }
}

proptest! {
    /// What a SAP loses in the national form is reported, and what is read again is written the same.
    #[test]
    fn nothing_is_lost_in_silence(sap in sap()) {
        let written = answer("sap.xml", &json!({"sap": sap, "form": "nazionale"}));
        let read = answer("sap.xml", &json!({"xml": written["xml"]}));
        let read_findings = read["findings"].as_array().unwrap();
        // The state is any text here.
        prop_assert!(read_findings.iter().all(|finding| finding["severity"] == "avviso" && finding["element"].as_str().unwrap().ends_with("codstatooccupazionale")));
        prop_assert_eq!(&read["xml"], &written["xml"]);
        let reported: Vec<&str> =
            written["findings"].as_array().unwrap().iter().filter_map(|finding| finding["element"].as_str()).collect();
        let mut given = Vec::new();
        leaves(&sap, "/sap", &mut given);
        let mut kept = Vec::new();
        leaves(&read["sap"], "/sap", &mut kept);
        for leaf in given {
            let derived = leaf.0.ends_with("/kind") || leaf.0.ends_with("_title");
            let moved = leaf.0.ends_with("/employer");
            prop_assert!(derived || moved || kept.contains(&leaf) || reported.contains(&leaf.0.as_str()), "{}", leaf.0);
        }
    }

    #[test]
    fn no_national_text_makes_the_reader_panic(
        text in "(</?(datiinvio|dataultimoagg|politiche_attive_lst|politiche_attive|data|N00|lavoratore|ListaDID)/?>|&[a-z#0-9]{0,3};?|[0-9a-z]{0,3}){0,20}"
    ) {
        for text in [national(&text), format!("<ListaDID>{text}</ListaDID>"), text] {
            for operation in ["sap.xml", "sap.events", "sap.compare"] {
                let _ = call(&NAZIONALE, operation, json!({"xml": text}).to_string());
            }
        }
    }
}

/// The values of a JSON text with their paths.
fn leaves(value: &Value, path: &str, into: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), into)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| leaves(value, &format!("{path}/{index}"), into));
        }
        value => into.push((path.to_owned(), value.clone())),
    }
}
