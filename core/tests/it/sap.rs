//! The SAP: JSON to XML to JSON is the identity, and what is read from outside never breaks the reader.

use collocamento::{Code, Sap, call};
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
