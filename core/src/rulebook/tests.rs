//! Wrong rule data is rejected, and the error says where the fault is.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::book::Rulebook;
use super::diff::{Change, Changed};
use super::layer::Layer;
use crate::base::error::Code;
use crate::base::region::Region;

/// The details of the error that one more layer over `nazionale` gives.
fn refused(text: &str) -> (String, u64, String, String) {
    let error = Rulebook::with_layer("nazionale", "prova.toml", text).unwrap_err();
    assert_eq!(error.code, Code::RulebookNonValido, "{error}");
    let text = |key: &str| error.details.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    let line = error.details.get("line").and_then(serde_json::Value::as_u64).unwrap_or_default();
    (text("file"), line, text("entry"), text("field"))
}

fn at(line: u64, entry: &str, field: &str) -> (String, u64, String, String) {
    ("prova.toml".into(), line, entry.into(), field.into())
}

const RULE: &str = r#"
[[rule]]
id = "PROVA-01"
title = "una prova"
title_en = "a test"
citation = "nessuna"
confidence = "D"
"#;

#[test]
fn the_bundled_rulebooks_load() {
    for name in Rulebook::names() {
        assert_eq!(Rulebook::bundled(name).unwrap().name(), name);
    }
    assert_eq!(Rulebook::bundled("lazio").unwrap_err().code, Code::RulebookSconosciuto);
}

#[test]
fn a_good_layer_is_taken() {
    let rulebook = Rulebook::with_layer("nazionale", "prova.toml", RULE).unwrap();
    assert!(rulebook.rule("PROVA-01").is_some());
}

#[test]
fn an_empty_citation() {
    assert_eq!(refused(&RULE.replace("nessuna", " ")), at(3, "PROVA-01", "citation"));
}

#[test]
fn a_rule_twice_in_one_file() {
    assert_eq!(refused(&format!("{RULE}{RULE}")), at(10, "PROVA-01", "id"));
}

#[test]
fn an_id_that_is_none() {
    for id in ["", "PROVA 01", "prova-01", "PROVA-", "01"] {
        assert_eq!(refused(&RULE.replace("PROVA-01", id)).1, 3, "{id}");
    }
}

#[test]
fn a_rule_that_ends_before_it_starts() {
    assert_eq!(refused(&format!("{RULE}from = \"2020-01-02\"\nto = \"2020-01-01\"\n")), at(3, "PROVA-01", "to"));
}

#[test]
fn an_unknown_field_and_a_missing_one() {
    let (file, line, ..) = refused(&format!("{RULE}colore = \"rosso\"\n"));
    assert_eq!((file.as_str(), line), ("prova.toml", 8));
    assert_eq!(refused(&RULE.replace("title_en = \"a test\"\n", "")).1, 2);
}

#[test]
fn a_date_that_is_none() {
    assert_eq!(refused(&format!("{RULE}from = \"2020-02-30\"\n")).1, 8);
}

#[test]
fn no_toml_at_all() {
    assert_eq!(refused("[[rule]\n").1, 1);
}

#[test]
fn a_parameter_whose_rule_does_not_exist() {
    let text = "[[parameter]]\nname = \"p\"\ntitle = \"p\"\ntitle_en = \"p\"\nrule = \"NESSUNA\"\nkind = \"numero\"\n\
        segment = [{ value = 1, citation = \"c\", confidence = \"D\" }]\n";
    assert_eq!(refused(text), at(2, "p", "rule"));
}

#[test]
fn a_value_of_the_wrong_kind() {
    let text = |value: &str| {
        format!(
            "[[parameter]]\nname = \"limite_reddito_dipendente\"\nsegment = [{{ from = \"2027-01-01\", value = {value}, citation = \"c\", confidence = \"D\" }}]\n"
        )
    };
    assert_eq!(refused(&text("9000")), at(2, "limite_reddito_dipendente", "value"));
    assert_eq!(refused(&text("\"9000.001\"")), at(2, "limite_reddito_dipendente", "value"));
    assert!(Rulebook::with_layer("nazionale", "prova.toml", &text("\"9000\"")).is_ok());
}

#[test]
fn a_choice_that_is_not_one() {
    let text = "[[parameter]]\nname = \"cumulo_redditi\"\nsegment = [{ value = \"forse\", citation = \"c\", confidence = \"D\" }]\n";
    assert_eq!(refused(text), at(2, "cumulo_redditi", "value"));
}

#[test]
fn segments_that_overlap() {
    let text = "[[parameter]]\nname = \"giorni_sospensione\"\nsegment = [\n\
        { from = \"2027-01-01\", to = \"2027-06-30\", value = 90, citation = \"c\", confidence = \"D\" },\n\
        { from = \"2027-06-30\", value = 60, citation = \"c\", confidence = \"D\" },\n]\n";
    assert_eq!(refused(text), at(2, "giorni_sospensione", "segment"));
}

#[test]
fn the_state_needs_its_parameters_without_a_gap() {
    // An overlay can't open a gap, but a rulebook of its own can.
    let text = "[[parameter]]\nname = \"giorni_sospensione\"\ntitle = \"g\"\ntitle_en = \"g\"\nrule = \"STATO-06\"\nkind = \"numero\"\n\
        segment = [{ from = \"2019-03-30\", to = \"2024-12-31\", value = 180, citation = \"c\", confidence = \"D\" }]\n";
    let mut layers = Rulebook::bundled("nazionale").unwrap().0.layers.clone();
    for layer in &mut layers {
        layer.text = layer.text.replace("name = \"giorni_sospensione\"", "name = \"giorni_di_altro\"").into();
    }
    layers.push(Layer::new("prova.toml", text, None));
    let error = Rulebook::build("prova", layers).unwrap_err();
    assert_eq!(error.details.get("entry").unwrap(), "giorni_sospensione");
    assert_eq!(error.details.get("field").unwrap(), "segment");
}

#[test]
fn a_rule_of_a_region_is_needed_with_its_rule_data() {
    let without = |base: &str, id: &str| {
        let mut layers = Rulebook::bundled(base).unwrap().0.layers.clone();
        for layer in &mut layers {
            layer.text = layer.text.replace(&format!("id = \"{id}\""), "id = \"PROVA-01\"").into();
        }
        Rulebook::build(base, layers).unwrap_err().details
    };
    for (base, id) in [("nazionale", "STATO-04"), ("umbria", "MATCH-MAX"), ("toscana", "SAP-RIL")] {
        let details = without(base, id);
        assert_eq!((details.get("entry").unwrap(), details.get("field").unwrap()), (&id.into(), &"rule".into()));
    }
}

#[test]
fn a_deadline_with_an_unknown_event() {
    let text = format!(
        "{RULE}[[deadline]]\nrule = \"PROVA-01\"\nstart = \"did\"\nlength = {{ parameter = \"giorni_siisl\", unit = \"giorni\" }}\n\
         bound = \"cpi\"\nmet_by = [{{ type = \"telefonata\" }}]\n"
    );
    assert_eq!(refused(&text), at(9, "PROVA-01", "met_by"));
}

#[test]
fn a_deadline_whose_length_is_no_number() {
    let text = format!(
        "{RULE}[[deadline]]\nrule = \"PROVA-01\"\nstart = \"did\"\nlength = {{ parameter = \"cumulo_redditi\", unit = \"giorni\" }}\n\
         bound = \"cpi\"\nmet_by = []\n"
    );
    assert_eq!(refused(&text), at(9, "PROVA-01", "length.parameter"));
}

#[test]
fn a_holiday_needs_a_day_of_the_year() {
    assert_eq!(refused("[[holiday]]\nname = \"x\"\nday = \"02-30\"\ncitation = \"c\"\n"), at(2, "x", "day"));
    assert_eq!(refused("[[holiday]]\nname = \"x\"\ncitation = \"c\"\n"), at(2, "x", "day"));
    assert_eq!(
        refused("[[holiday]]\nname = \"x\"\nday = \"02-03\"\ncomune = \"Roma\"\ncitation = \"c\"\n"),
        at(2, "x", "comune")
    );
}

#[test]
fn an_overlay_changes_its_days_only() {
    let text = "[[parameter]]\nname = \"limite_reddito_dipendente\"\nsegment = [\n\
        { from = \"2025-01-01\", to = \"2025-12-31\", value = \"9000\", citation = \"prova\", confidence = \"D\" },\n]\n";
    let rulebook = Rulebook::with_layer("nazionale", "prova.toml", text).unwrap();
    let limit =
        |day: &str| rulebook.parameter("limite_reddito_dipendente", day.parse().unwrap()).unwrap().1.value.to_string();
    assert_eq!(limit("2024-12-31"), "8500.00");
    assert_eq!(limit("2025-01-01"), "9000.00");
    assert_eq!(limit("2026-01-01"), "8500.00");
}

const AREA: &str = r#"
[[area]]
code = "Z"
title = "un'area"
title_en = "an area"
card = "complete"
access = []
structural = []
operational = []
knowledge = []
skills = []
"#;

const SERVICE: &str = r#"
[[service]]
code = "Z1"
area = "Z"
title = "un servizio"
title_en = "a service"
card = "complete"
art18 = []
activities = [{ id = "Z1.01", text = "un'attività", text_en = "an activity" }]
recipients = ["disoccupati"]
conditions = [{ rule = "PROVA-01", requires = "destinatario" }, { rule = "PROVA-01", term = "TERM-CPI-30", starts = "did" }]
outputs = []
mode = { forms = ["individuale"] }
"#;

#[test]
fn a_layer_may_bring_a_catalogue_or_more_services() {
    let text = format!("{RULE}{AREA}{SERVICE}");
    for base in ["nazionale", "umbria"] {
        let before = Rulebook::bundled(base).unwrap().services().len();
        let rulebook = Rulebook::with_layer(base, "prova.toml", &text).unwrap();
        assert_eq!(rulebook.services().len(), before + 1);
    }
    // A card of the same code replaces the one below it.
    let b1 = SERVICE.replace("Z1", "B1").replace("\"Z\"", "\"B\"");
    let rulebook = Rulebook::with_layer("umbria", "prova.toml", &format!("{RULE}{b1}")).unwrap();
    assert_eq!(rulebook.services().len(), 21);
    assert_eq!(rulebook.services().iter().find(|service| service.code == "B1").unwrap().title, "un servizio");
}

#[test]
fn a_card_names_what_there_is() {
    let with = |from: &str, to: &str| refused(&format!("{RULE}{AREA}{}", SERVICE.replace(from, to)));
    let line = 20;
    assert_eq!(with("\"Z\"", "\"Y\""), at(line, "Z1", "area"));
    assert_eq!(with("PROVA-01\", requires", "PROVA-02\", requires"), at(line, "Z1", "rule"));
    assert_eq!(with("TERM-CPI-30", "TERM-MAI"), at(line, "Z1", "term"));
    assert_eq!(with("starts = \"did\"", "starts = \"telefonata\""), at(line, "Z1", "starts"));
    assert_eq!(
        with("[{ id = \"Z1.01\", text = \"un'attività\", text_en = \"an activity\" }]", "[]"),
        at(line, "Z1", "activities")
    );
    assert_eq!(with("[\"disoccupati\"]", "[]"), at(line, "Z1", "recipients"));
    assert_eq!(with("forms = [", "max_group = 5, forms = ["), at(line, "Z1", "mode.max_group"));
    assert_eq!(with("un servizio", " "), at(line, "Z1", "title"));
    assert_eq!(with("\"destinatario\"", "\"simpatia\"").1, 29);
    assert_eq!(with("[\"disoccupati\"]", "[\"tutti\"]").1, 28);
    assert_eq!(refused(&format!("{RULE}{AREA}{SERVICE}{SERVICE}")), at(33, "Z1", "id"));
    assert_eq!(refused(&format!("{AREA}{AREA}")), at(13, "Z", "id"));
}

const REFORM: &str = "[[parameter]]\nname = \"limite_reddito_dipendente\"\nsegment = [\n\
    { from = \"2025-01-01\", value = \"9000\", citation = \"proposta\", confidence = \"D\" },\n]\n";

const REFORM_JSON: &str = r#"{
  "parameter": [{
    "name": "limite_reddito_dipendente",
    "segment": [{"from": "2025-01-01", "value": "9000", "citation": "proposta", "confidence": "D"}]
  }]
}"#;

#[test]
fn an_overlay_is_a_value_of_its_own() {
    let base = Rulebook::bundled("umbria").unwrap();
    let reform = base.overlay("riforma", REFORM).unwrap();
    assert_eq!((reform.name(), base.name()), ("riforma", "umbria"));
    assert!(reform.rule("TERM-A2-30").is_some());
    let again = reform.overlay("seconda", &REFORM.replace("9000", "9500").replace("2025", "2026")).unwrap();
    let limit = |rulebook: &Rulebook, day: &str| {
        rulebook.parameter("limite_reddito_dipendente", day.parse().unwrap()).unwrap().1.value.to_string()
    };
    assert_eq!(limit(&base, "2026-01-01"), "8500.00");
    assert_eq!(limit(&reform, "2026-01-01"), "9000.00");
    assert_eq!((limit(&again, "2025-12-31"), limit(&again, "2026-01-01")), ("9000.00".into(), "9500.00".into()));
}

#[test]
fn an_overlay_may_be_json() {
    let base = Rulebook::bundled("nazionale").unwrap();
    let (toml, json) = (base.overlay("riforma", REFORM).unwrap(), base.overlay("riforma", REFORM_JSON).unwrap());
    assert!(toml.diff(&json).is_empty());
    assert!(!base.diff(&json).is_empty());
}

#[test]
fn an_overlay_that_is_wrong_says_where() {
    let base = Rulebook::bundled("nazionale").unwrap();
    let refused = |text: &str| {
        let error = base.overlay("riforma", text).unwrap_err();
        assert_eq!(error.code, Code::RulebookNonValido);
        let line = error.details.get("line").and_then(serde_json::Value::as_u64).unwrap();
        (line, error.details.get("field").and_then(|field| field.as_str()).unwrap_or_default().to_owned())
    };
    assert_eq!(refused(&REFORM.replace("9000", "molto")), (2, "value".into()));
    assert_eq!(refused(&REFORM_JSON.replace("9000", "molto")), (3, "value".into()));
    assert_eq!(refused(&REFORM.replace("[[parameter]]", "[[parametro]]")).0, 1);
    assert_eq!(refused("{\"parameter\": [\n{]}").0, 2);
    for name in ["", " ", "umbria"] {
        assert_eq!(base.overlay(name, REFORM).unwrap_err().path, "/name");
    }
}

#[test]
fn a_diff_names_the_days() {
    let base = Rulebook::bundled("nazionale").unwrap();
    let reform = base
        .overlay("riforma", &REFORM.replace("from = \"2025-01-01\"", "from = \"2021-07-01\", to = \"2022-06-30\""))
        .unwrap();
    let diff = base.diff(&reform);
    let shown: Vec<String> = diff
        .parameters
        .iter()
        .map(|one| format!("{:?} {:?} {:?} {:?}", one.from, one.to, one.value, one.other))
        .collect();
    assert_eq!(shown.len(), 2);
    assert!(shown[0].starts_with("Some(2021-07-01) Some(2021-12-31) Some(Text(\"8145.00\"))"), "{}", shown[0]);
    assert!(shown[1].starts_with("Some(2022-01-01) Some(2022-06-30) Some(Text(\"8174.00\"))"), "{}", shown[1]);
    assert!(diff.rules.is_empty() && diff.services.is_empty() && diff.deadlines.is_empty() && diff.holidays.is_empty());
    assert!(base.diff(&base).is_empty());
}

#[test]
fn lists() {
    let list = |fields: &str| format!("{RULE}[[list]]\nname = \"prova\"\n{fields}");
    let good = Rulebook::with_layer("nazionale", "prova.toml", &list("rule = \"PROVA-01\"\nvalues = [\"a\"]")).unwrap();
    assert!(good.list("prova").unwrap().has("a"));
    assert!(good.list("altra").is_none());
    assert_eq!(refused(&list("rule = \"PROVA-01\"\nvalues = []")), at(9, "prova", "values"));
    assert_eq!(refused(&list("rule = \"PROVA-01\"\nvalues = [\" \"]")), at(9, "prova", "values"));
    assert_eq!(refused(&list("rule = \"PROVA-02\"\nvalues = [\"a\"]")), at(9, "prova", "rule"));
}

#[test]
fn services_at_a_distance() {
    let remote = |scope: &str, fields: &str| {
        format!(
            "{RULE}[[remote]]\nregion = \"piemonte\"\nduring = \"PROVA-01\"\n\
            scope = {{ rule = \"PROVA-01\", services = [\"did\"], providers = [\"cpi\"]{scope} }}\n\
            channels = {{ rule = \"PROVA-01\", by = {{ telefono = [\"did\"] }} }}\n{fields}"
        )
    };
    let good = Rulebook::with_layer("nazionale", "prova.toml", &remote("", "")).unwrap();
    assert!(good.remote().contains_key(&Region::Piemonte));
    let needs = |rule: &str, facts: &str| format!("requirements = [{{ rule = \"{rule}\", facts = [{facts}] }}]");
    assert_eq!(refused(&remote("", &needs("PROVA-01", ""))), at(8, "piemonte", "facts"));
    assert_eq!(refused(&remote("", &needs("PROVA-02", "\"agreed\""))), at(8, "piemonte", "rule"));
    assert_eq!(refused(&remote(", programmes = \"nessuno\"", "")), at(8, "piemonte", "scope.programmes"));
    assert_eq!(refused(&format!("{}{}", remote("", ""), remote("", "").replace(RULE, ""))).2, "piemonte");
}

#[test]
fn a_table_of_routes() {
    let refused = |rows: &str| {
        let text = format!("{RULE}[[route]]\nrule = \"PROVA-01\"\nrows = [{rows}]\n");
        let error = Rulebook::with_layer("umbria", "prova.toml", &text).unwrap_err();
        (error.details["line"].as_u64().unwrap(), error.details["field"].as_str().unwrap().to_owned())
    };
    let at = |field: &str| (9, field.to_owned());
    for rows in ["", "{ services = [\"D1\"] }", "{ classes = [1], groups = [\"svantaggiati\"], services = [\"D1\"] }"] {
        assert_eq!(refused(rows), at("rows"), "{rows}");
    }
    assert_eq!(refused("{ classes = [1], services = [\"Z9\"] }"), at("services"));
    // Umbria has one already.
    assert_eq!(refused("{ classes = [1], services = [\"D1\"] }"), at("rule"));
}

#[test]
fn an_overlay_adds_codes_to_a_list_and_replaces() {
    let layer = r#"
[[code_list]]
name = "attivita"
codes = [
  { code = "B07", title = "Incontro domanda offerta", title_en = "Matching" },
  { code = "A01", title = "Orientamento", title_en = "Guidance" },
]
"#;
    let base = Rulebook::bundled("nazionale").unwrap();
    let over = base.overlay("prova", layer).unwrap();
    let list = over.code_list("attivita").unwrap();
    assert_eq!(list.codes.len(), base.code_list("attivita").unwrap().codes.len() + 1);
    assert_eq!(
        (list.get("B07").unwrap().title_en.as_str(), list.get("A01").unwrap().title.as_str()),
        ("Matching", "Orientamento")
    );
    assert_eq!(base.diff(&over).code_lists, [Changed { id: "attivita".to_owned(), change: Change::Modificata }]);
}

#[test]
fn a_list_of_codes_that_is_wrong() {
    let list = |name: &str, rule: &str, codes: &str| {
        refused(&format!("[[code_list]]\nname = \"{name}\"\n{rule}\ncodes = [{codes}]\n"))
    };
    let code = r#"{ code = "1", title = "uno", title_en = "one" }"#;
    assert_eq!(list("mio", "", code), at(2, "mio", "rule"));
    assert_eq!(list("mio", "rule = \"NESSUNA\"", code), at(2, "mio", "rule"));
    assert_eq!(list("enti", "", &format!("{code}, {code}")), at(2, "enti", "codes"));
    assert_eq!(list("enti", "", r#"{ code = "1", title = "", title_en = "one" }"#), at(2, "enti", "codes"));
    let alone = r#"{ code = "1", title = "uno", title_en = "one", equals = "end" }"#;
    assert_eq!(list("enti", "", alone), at(2, "enti", "codes"));
}

#[test]
fn an_act_that_is_not_known() {
    assert_eq!(refused(&RULE.replace("nessuna", "L. 1/1900 art. 2")), at(3, "PROVA-01", "citation"));
    assert_eq!(refused(&RULE.replace("nessuna", "DL 4/2019 art. 7; DL 5/2019")), at(3, "PROVA-01", "citation"));
    let act = "[[act]]\nname = \"L. 1/1900\"\ntitle = \"legge 1\"\nurn = \"urn:nir:stato:legge:1900-01-01;1\"\n";
    let text = format!("{}{act}", RULE.replace("nessuna", "L. 1/1900 art. 2"));
    let rulebook = Rulebook::with_layer("nazionale", "prova.toml", &text).unwrap();
    let link = rulebook.link("L. 1/1900 art. 2").unwrap();
    assert!(link.ends_with("?urn:nir:stato:legge:1900-01-01;1~art2"), "{link}");
    assert_eq!(refused(&act.replace("urn:nir:", "urn:")), at(1, "L. 1/1900", "urn"));
    assert_eq!(refused(&format!("{act}link = \"https://x.it\"\n")), at(1, "L. 1/1900", "link"));
}

#[test]
fn sources_by_period() {
    let rule = |source: &str| {
        let head = RULE.replace("citation = \"nessuna\"\nconfidence = \"D\"\n", "");
        format!("{head}from = \"2015-09-24\"\nsource = [{source}]\n")
    };
    let first = "{ citation = \"prima\", confidence = \"S\" }";
    let then = |day: &str| format!("{first}, {{ from = \"{day}\", citation = \"dopo\", confidence = \"P\" }}");
    let rulebook = Rulebook::with_layer("nazionale", "prova.toml", &rule(&then("2019-03-30"))).unwrap();
    let sources = &rulebook.rule("PROVA-01").unwrap().sources;
    let on = |day: &str| sources.on(day.parse().ok()).citation.to_string();
    assert_eq!((on("2017-01-01"), on("2019-03-30")), ("prima".to_owned(), "dopo".to_owned()));
    assert_eq!(sources.latest().citation, "dopo");
    assert_eq!(refused(&rule(&then("2015-09-24"))), at(3, "PROVA-01", "source"));
    assert_eq!(refused(&rule(&format!("{first}, {first}"))), at(3, "PROVA-01", "source"));
    assert_eq!(refused(&rule("")), at(3, "PROVA-01", "citation"));
    assert_eq!(refused(&format!("{}citation = \"c\"\n", rule(first))), at(3, "PROVA-01", "source"));
}
