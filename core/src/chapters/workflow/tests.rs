//! A workflow added by an overlay, and every fault that loading detects.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::json;

use crate::base::error::{Code, Error};
use crate::base::text::Lang;
use crate::operation::{call, signature_report};
use crate::rulebook::book::Rulebook;

const OWN: &str = r#"
[[workflow]]
name = "piemonte"
title = "Documenti"
title_en = "Documents"
rule = "CAD-20"
initial = "da_creare"
documents = [{ name = "patto", title = "Patto", title_en = "Patto" }]
actors = [
  { name = "cpi", title = "CPI", title_en = "CPI" },
  { name = "cittadino", title = "cittadino", title_en = "citizen" },
]
actions = [
  { name = "crea", title = "crea", title_en = "creates" },
  { name = "firma", title = "firma", title_en = "signs" },
]
states = [
  { name = "da_creare", title = "da creare", title_en = "to be created", outcome = "in_corso" },
  { name = "creato", title = "creato", title_en = "created", outcome = "in_corso" },
  { name = "firmato", title = "firmato", title_en = "signed", outcome = "concluso" },
]
transitions = [
  { action = "crea", by = ["cpi"], from = ["da_creare"], to = "creato", rule = "CAD-20", log = "Creato il {at}", log_en = "Created on {at}" },
  { action = "firma", by = ["cittadino"], from = ["creato"], to = "firmato", rule = "CAD-20", signs = true },
]
guards = [{ on = { actions = ["firma"] }, any = [{ signature = "avanzata" }], rule = "CAD-20" }]
refusals = [{ on = { by = ["cittadino"] }, rule = "CAD-65" }]
"#;

fn laid(text: &str) -> Result<Rulebook, Error> {
    Rulebook::bundled("nazionale").unwrap().overlay("mio", text)
}

#[test]
fn a_workflow_of_one_s_own() {
    let rulebook = laid(OWN).unwrap();
    let run = |actions: serde_json::Value| {
        let input = json!({"workflow": "piemonte", "document": "patto", "actions": actions});
        call(&rulebook, "signature.replay", input.to_string())
    };
    let create = json!({"action": "crea", "by": "cpi", "at": "2024-05-06T09:00"});
    let sign = |kind: &str| json!({"action": "firma", "by": "cittadino", "at": "2024-05-06T09:10", "signature": kind});
    assert!(run(json!([create, sign("digitale")])).unwrap().contains(r#""completed":true"#));
    assert_eq!(run(json!([create, sign("semplice")])).unwrap_err().rule.unwrap(), "CAD-20");
    assert_eq!(run(json!([sign("avanzata")])).unwrap_err().rule.unwrap(), "CAD-65");
    assert!(Rulebook::bundled("nazionale").unwrap().workflow("piemonte").is_none());
}

#[test]
fn a_workflow_may_be_json() {
    let table: toml::Table = toml::from_str(OWN).unwrap();
    let text = serde_json::to_string(&table).unwrap();
    assert_eq!(laid(&text).unwrap().workflow("piemonte"), laid(OWN).unwrap().workflow("piemonte"));
}

#[test]
fn each_fault_has_its_field() {
    for (from, to, field) in [
        (r#"title_en = "Documents""#, r#"title_en = " ""#, "title_en"),
        (r#"initial = "da_creare""#, r#"initial = "nuovo""#, "initial"),
        (
            r#"rule = "CAD-20"
initial"#,
            r#"rule = "CAD-99"
initial"#,
            "rule",
        ),
        (r#"rule = "CAD-65""#, r#"rule = "CAD-99""#, "rule"),
        (r#"name = "firma", title"#, r#"name = "crea", title"#, "actions"),
        (r#"name = "firma", title"#, r#"name = "firma!", title"#, "actions"),
        (r#"name = "cittadino", title"#, r#"name = "cpi", title"#, "actors"),
        (r#"name = "firmato", title"#, r#"name = "creato", title"#, "states"),
        (r#"outcome = "concluso""#, r#"outcome = "concluso", version = "bella""#, "states[2].version"),
        (
            r#"outcome = "concluso""#,
            r#"outcome = "in_corso", concludes = { documents = ["altro"], rule = "CAD-20" }"#,
            "states[2].concludes.documents",
        ),
        (
            r#"outcome = "concluso""#,
            r#"outcome = "in_corso", concludes = { documents = ["patto"], rule = "CAD-99" }"#,
            "rule",
        ),
        (r#"{ action = "firma", by"#, r#"{ action = "timbra", by"#, "transitions[1].action"),
        (r#"by = ["cpi"], from"#, "by = [], from", "transitions[0].by"),
        (r#"by = ["cpi"], from"#, r#"by = ["sindaco"], from"#, "transitions[0].by"),
        (r#"by = ["cpi"], from"#, r#"by = ["cpi", "cpi"], from"#, "transitions[0].by"),
        (r#"from = ["da_creare"]"#, "from = []", "transitions[0].from"),
        (r#"from = ["da_creare"]"#, r#"from = ["ieri"]"#, "transitions[0].from"),
        (r#"to = "creato""#, r#"to = "domani""#, "transitions[0].to"),
        ("signs = true", r#"documents = ["altro"]"#, "transitions[1].documents"),
        ("signs = true", r#"notify = { to = "sindaco", channels = [] }"#, "transitions[1].notify.to"),
        (r#", log_en = "Created on {at}""#, "", "transitions[0].log"),
        ("Created on {at}", "Created on {when}", "transitions[0].log"),
        ("Created on {at}", "Created on {at", "transitions[0].log"),
        ("Created on {at}", "Created on at}", "transitions[0].log"),
        (
            "transitions = [",
            r#"transitions = [{ action = "crea", by = ["cpi"], from = ["da_creare"], rule = "CAD-20" },"#,
            "transitions[1]",
        ),
        (
            "actions = [\n",
            "actions = [{ name = \"timbra\", title = \"timbra\", title_en = \"stamps\" },\n",
            "actions[0]",
        ),
        (r#"any = [{ signature = "avanzata" }]"#, "any = []", "guards[0].any"),
        (r#"any = [{ signature = "avanzata" }]"#, r#"any = [{ opens = "minuti" }]"#, "opens"),
        (r#"on = { actions = ["firma"] }"#, r#"on = { actions = ["timbra"] }"#, "guards[0].on.actions"),
        (r#"on = { by = ["cittadino"] }"#, r#"on = { by = ["sindaco"] }"#, "refusals[0].on.by"),
        (r#"on = { by = ["cittadino"] }"#, r#"on = { from = ["ieri"] }"#, "refusals[0].on.from"),
        (r#"on = { by = ["cittadino"] }"#, r#"on = { documents = ["altro"] }"#, "refusals[0].on.documents"),
        (
            "guards = [",
            "gives = [{ document = \"altro\", type = \"did\", rule = \"CAD-20\" }]\nguards = [",
            "gives[0].document",
        ),
        ("guards = [", "gives = [{ document = \"patto\", type = \"did\", rule = \"CAD-99\" }]\nguards = [", "rule"),
        (
            "guards = [",
            "gives = [{ document = \"patto\", type = \"attivita_sap\", rule = \"CAD-20\" }]\nguards = [",
            "gives[0].code",
        ),
        (
            "guards = [",
            "gives = [{ document = \"patto\", type = \"did\", code = \"N00\", rule = \"CAD-20\" }]\nguards = [",
            "gives[0].code",
        ),
        (
            "guards = [",
            "gives = [{ document = \"patto\", type = \"patto\", project = \"05\", rule = \"CAD-20\" }]\nguards = [",
            "gives[0].project",
        ),
        (
            "guards = [",
            "gives = [{ document = \"patto\", type = \"did\", kind = \"150\", rule = \"CAD-20\" }]\nguards = [",
            "gives[0].kind",
        ),
        // No path to an end; a state that nothing leads to; actions that only go in a circle.
        (r#"outcome = "concluso""#, r#"outcome = "in_corso""#, "states"),
        (
            "states = [\n",
            "states = [{ name = \"perso\", title = \"perso\", title_en = \"lost\", outcome = \"concluso\" },\n",
            "states",
        ),
        (r#"from = ["creato"], to = "firmato""#, r#"from = ["creato"], to = "da_creare""#, "states"),
    ] {
        assert!(OWN.contains(from), "{from}");
        let error = laid(&OWN.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.code, Code::RulebookNonValido, "{to}");
        assert_eq!((&error.details["field"], &error.details["entry"]), (&json!(field), &json!("piemonte")), "{to}");
        assert_eq!((&error.details["file"], &error.details["line"]), (&json!("mio"), &json!(2)), "{to}");
    }
}

#[test]
fn a_fault_of_form_has_its_line() {
    for (from, to, line) in [
        (r#"outcome = "concluso""#, r#"outcome = "finito""#, 20),
        (r#"signature = "avanzata""#, r#"signature = "forte""#, 26),
        (r#"initial = "da_creare""#, r#"inizio = "da_creare""#, 7),
        ("guards = [", "gives = [{ document = \"patto\", type = \"lavoro\", rule = \"CAD-20\" }]\nguards = [", 26),
    ] {
        let error = laid(&OWN.replacen(from, to, 1)).unwrap_err();
        assert_eq!((error.code, &error.details["line"]), (Code::RulebookNonValido, &json!(line)), "{to}");
    }
}

#[test]
fn the_tables_are_limited() {
    let guard = r#"{ on = {}, any = [{ signature = "semplice" }], rule = "CAD-20" },"#;
    let of = |count: usize| laid(&OWN.replacen("guards = [", &format!("guards = [{}", guard.repeat(count)), 1));
    assert!(of(199).is_ok());
    assert_eq!(of(200).unwrap_err().details["field"], "guards");
}

#[test]
fn no_more_than_a_thousand_actions() {
    let rulebook = Rulebook::bundled("toscana").unwrap();
    let of = |count: usize| {
        let download = json!({"action": "scarica", "by": "cittadino", "at": "2024-05-06T09:00"});
        let mut actions = vec![json!({"action": "inserisci", "by": "cpi", "at": "2024-05-06T09:00"})];
        actions.resize(count, download);
        let input = json!({"workflow": "toscana", "document": "ricevuta_did", "actions": actions}).to_string();
        (call(&rulebook, "signature.replay", &input), signature_report(&rulebook, &input, Lang::It))
    };
    assert!(of(1_000).0.is_ok());
    let (replay, report) = of(1_001);
    for error in [replay.unwrap_err(), report.unwrap_err()] {
        assert_eq!((error.code, error.path.as_str()), (Code::FuoriLimite, "/actions"));
    }
}
