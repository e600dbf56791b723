//! Vacancies and employers under other policies, other workflows, and at their limits.

use collocamento::{Code, Error, Rulebook, call};
use serde_json::{Value, json};

use crate::mutations::{overlay, parameter};
use crate::rulebooks::UMBRIA;

fn with(name: &str, value: impl Into<toml::Value>) -> Rulebook {
    UMBRIA.overlay("prova", &overlay(&[parameter(name, value.into(), None)])).unwrap()
}

fn ask(rulebook: &Rulebook, operation: &str, input: &Value) -> Result<Value, Error> {
    call(rulebook, operation, input.to_string()).map(|answer| serde_json::from_str(&answer).unwrap())
}

/// A vacancy with these actions of the service, each on a day of March 2026.
fn vacancy(kind: &str, origin: &str, actions: &[(&str, u32)]) -> Value {
    let action =
        |(name, day): &(&str, u32)| json!({"action": name, "by": "cpi", "at": format!("2026-03-{day:02}T09:00")});
    let actions: Vec<Value> = actions.iter().map(action).collect();
    json!({"asked": kind, "origin": origin, "as_of": "2026-03-31", "compulsory_schooling_only": true, "actions": actions})
}

/// The deadline of a rule: its last day and its state.
fn deadline(rulebook: &Rulebook, input: &Value, rule: &str) -> (String, String) {
    let answer = ask(rulebook, "vacancy.replay", input).unwrap();
    let deadlines = answer["deadlines"].as_array().unwrap();
    let found = deadlines.iter().find(|one| one["id"] == rule).unwrap();
    let text = |field: &str| found[field].as_str().unwrap().to_owned();
    (text("due"), text("state"))
}

#[test]
fn the_deadline_of_the_shortlist_is_that_of_the_sending_or_of_the_start() {
    let started =
        vacancy("preselezione", "richiesta", &[("acquisisci", 2), ("pubblica", 2), ("avvia_preselezione", 22)]);
    let due = |state: &str| ("2026-03-22".to_owned(), state.to_owned());
    assert_eq!(deadline(&UMBRIA, &started, "MATCH-ROSA"), due("scaduta"));
    assert_eq!(deadline(&with("termine_rosa", "avvio"), &started, "MATCH-ROSA"), due("rispettata"));
}

#[test]
fn origin_and_kind_of_request_have_days_of_their_own() {
    let taken_on = |kind, origin| vacancy(kind, origin, &[("acquisisci", 2)]);
    for (name, changed) in [
        ("giorni_rosa", [true, false, false, false]),
        ("giorni_rosa_semplice", [false, false, true, false]),
        ("giorni_rosa_scouting", [false, true, false, true]),
    ] {
        let rulebook = with(name, 10);
        let inputs =
            [("preselezione", "richiesta"), ("preselezione", "scouting"), ("rosa", "richiesta"), ("rosa", "scouting")];
        let found =
            inputs.map(|(kind, origin)| deadline(&rulebook, &taken_on(kind, origin), "MATCH-ROSA").0 == "2026-03-12");
        assert_eq!(found, changed, "{name}");
    }
}

#[test]
fn a_shortlist_has_the_same_deadlines_in_both_operations() {
    let shortlist = |rulebook: &Rulebook, kind: Option<&str>, origin: Option<&str>| {
        let input =
            json!({"received": "2026-03-02", "candidates": 5, "asked": kind, "origin": origin, "as_of": "2026-03-31"});
        ask(rulebook, "matching.shortlist", &input).unwrap()
    };
    let late = |answer: &Value| answer["findings"].as_array().unwrap().iter().any(|one| one["rule"] == "MATCH-ROSA");
    for (name, value) in [
        ("giorni_rosa", toml::Value::from(5)),
        ("giorni_rosa_semplice", 5.into()),
        ("giorni_rosa_scouting", 5.into()),
        ("giorni_pubblicazione", 3.into()),
        ("giorni_selezione", 3.into()),
        ("termine_rosa", "avvio".into()),
    ] {
        let rulebook = with(name, value);
        for (kind, origin) in [
            ("rosa", "richiesta"),
            ("rosa", "scouting"),
            ("preselezione", "richiesta"),
            ("preselezione", "scouting"),
            ("selezione", "richiesta"),
        ] {
            let answer = shortlist(&rulebook, Some(kind), Some(origin));
            let replayed = ask(&rulebook, "vacancy.replay", &vacancy(kind, origin, &[("acquisisci", 2)])).unwrap();
            let due = |rule: &str| {
                let mut deadlines = replayed["deadlines"].as_array().unwrap().iter();
                deadlines.find(|one| one["id"] == rule).map_or(Value::Null, |one| one["due"].clone())
            };
            let rosa = [&answer["shortlist_by"], &answer["preselection_by"]].into_iter().find(|one| !one.is_null());
            let found = [&answer["publish_by"], rosa.unwrap_or(&Value::Null), &answer["selection_by"]];
            let wanted = ["MATCH-PUB", "MATCH-ROSA", "MATCH-SEL"].map(due);
            assert_eq!(found, wanted.each_ref(), "{name}, {kind}, {origin}");
            assert_eq!(late(&answer), !answer["shortlist_by"].is_null(), "{name}, {kind}, {origin}");
        }
    }
    // What is not given is assumed only where it decides.
    let assumed = |rulebook: &Rulebook| shortlist(rulebook, None, None)["assumptions"].clone();
    assert_eq!(assumed(&UMBRIA), Value::Null);
    for (name, field) in [("giorni_rosa_semplice", "/asked"), ("giorni_rosa_scouting", "/origin")] {
        assert_eq!(assumed(&with(name, 5))[0]["field"], field);
    }
}

#[test]
fn a_public_administration_s_selection_starts_with_the_call_or_with_the_referral() {
    let called = vacancy("art16", "richiesta", &[("acquisisci", 2), ("pubblica", 2), ("tieni_asta", 9)]);
    let due = |state: &str| ("2026-03-09".to_owned(), state.to_owned());
    assert_eq!(deadline(&UMBRIA, &called, "MATCH-SEL"), due("rispettata"));
    assert_eq!(deadline(&with("termine_selezione_art16", "invio"), &called, "MATCH-SEL"), due("scaduta"));
}

#[test]
fn a_holiday_may_move_a_deadline_of_the_service() {
    // 16 March 2026 + 20 days is Easter Sunday, 5 April, before Easter Monday.
    let taken_on = vacancy("rosa", "richiesta", &[("acquisisci", 16)]);
    assert_eq!(deadline(&UMBRIA, &taken_on, "MATCH-ROSA").0, "2026-04-05");
    assert_eq!(deadline(&with("rinvio_termini_servizio", "festivo"), &taken_on, "MATCH-ROSA").0, "2026-04-07");
}

#[test]
fn an_overlay_may_bring_a_workflow_of_its_own() {
    let workflow = r#"
[[workflow]]
name = "posto_vacante"
title = "Posto vacante"
title_en = "Vacancy"
rule = "VAC-STATI"
initial = "nuovo"
documents = [{ name = "tirocinio", title = "tirocinio", title_en = "traineeship" }]
actors = [{ name = "cpi", title = "CPI", title_en = "CPI" }]
actions = [{ name = "apri", title = "apre", title_en = "opens" }, { name = "chiudi", title = "chiude", title_en = "closes" }]
states = [
  { name = "nuovo", title = "nuovo", title_en = "new", outcome = "in_corso" },
  { name = "aperto", title = "aperto", title_en = "open", outcome = "in_corso" },
  { name = "chiuso", title = "chiuso", title_en = "closed", outcome = "concluso" },
]
transitions = [
  { action = "apri", by = ["cpi"], from = ["nuovo"], to = "aperto", rule = "VAC-STATI" },
  { action = "chiudi", by = ["cpi"], from = ["aperto"], to = "chiuso", rule = "VAC-STATI" },
]
terms = [{ rule = "VAC-STATI", starts = ["apri"], met_by = ["chiudi"], bound = "cpi", days = "giorni_selezione" }]
"#;
    let own = |from: &str, to: &str| UMBRIA.overlay("mio", &workflow.replacen(from, to, 1));
    let input = vacancy("tirocinio", "richiesta", &[("apri", 2), ("chiudi", 11)]);
    let answer = ask(&own("", "").unwrap(), "vacancy.replay", &input).unwrap();
    assert_eq!(answer["state"], "chiuso");
    assert_eq!(answer["deadlines"][0]["days_late"], 2);
    for (from, to, field) in [
        (r#"starts = ["apri"]"#, r#"starts = []"#, "terms[0].starts"),
        (r#"met_by = ["chiudi"]"#, r#"met_by = ["timbra"]"#, "terms[0].met_by"),
        (r#"bound = "cpi""#, r#"bound = "sindaco""#, "terms[0].bound"),
        (r#"days = "giorni_selezione""#, r#"days = "termine_rosa""#, "terms[0].days"),
        (r#"days = "giorni_selezione""#, r#"documents = ["rosa"]"#, "terms[0].documents"),
        (r#"days = "giorni_selezione""#, r#"roll = "giorni_rosa""#, "terms[0].roll"),
        (
            r#"days = "giorni_selezione""#,
            r#"only_if = { parameter = "termine_rosa", choice = "mai" }"#,
            "terms[0].only_if",
        ),
        (r#"rule = "VAC-STATI", starts"#, r#"rule = "VAC-99", starts"#, "rule"),
    ] {
        let error = own(from, to).unwrap_err();
        assert_eq!((error.code, &error.details["field"]), (Code::RulebookNonValido, &json!(field)), "{to}");
    }
}

#[test]
fn advice_to_an_employer_without_the_duty_may_need_a_convention() {
    let strict = with("c3_senza_obbligo", "con_convenzione");
    let eligible = |rulebook: &Rulebook, input: Value| {
        let answer = ask(rulebook, "employer.assess", &input).unwrap();
        answer["services"].as_array().unwrap().iter().find(|one| one["code"] == "C3").unwrap()["eligible"].clone()
    };
    let small = json!({"as_of": "2026-03-16", "base": 10});
    assert_eq!((eligible(&UMBRIA, small.clone()), eligible(&strict, small)), (json!(true), json!(false)));
    let convention = json!([{"kind": "art_11", "from": "2026-01-01"}]);
    assert_eq!(eligible(&strict, json!({"as_of": "2026-03-16", "base": 10, "conventions": convention})), true);
    assert_eq!(eligible(&strict, json!({"as_of": "2026-03-16", "base": 20})), true);
    assert_eq!(eligible(&strict, json!({"as_of": "2026-03-16"})), Value::Null);
}

#[test]
fn the_lists_are_limited() {
    let fault = |operation: &str, input: &Value| {
        let error = ask(&UMBRIA, operation, input).unwrap_err();
        (error.code, error.path)
    };
    let employer = |field: &str, entry: Value, count: usize| json!({"as_of": "2026-03-16", field: vec![entry; count]});
    for (field, entry, most) in [
        ("requests", json!({"service": "E2", "date": "2026-03-01"}), 10_000),
        ("events", json!({"type": "visita", "date": "2026-03-01"}), 10_000),
        ("vacancies", json!({"opened": "2026-03-01"}), 10_000),
        ("conventions", json!({"kind": "art_11", "from": "2026-03-01"}), 1_000),
        ("suspensions", json!({"cause": "cigs", "from": "2026-03-01"}), 1_000),
        ("employees", json!({"contract": "indeterminato"}), 100_000),
    ] {
        assert!(ask(&UMBRIA, "employer.assess", &employer(field, entry.clone(), most)).is_ok(), "{field}");
        let over = employer(field, entry, most + 1);
        assert_eq!(fault("employer.assess", &over), (Code::FuoriLimite, format!("/{field}")));
    }
    let dossier = json!({"person": {}, "events": [], "as_of": "2026-03-16", "vacancies": vec![json!({"opened": "2026-03-01"}); 10_001]});
    assert_eq!(fault("services.eligibility", &dossier), (Code::FuoriLimite, "/vacancies".to_owned()));
    let mut many = vacancy("rosa", "richiesta", &[("acquisisci", 2); 1_001]);
    assert_eq!(fault("vacancy.replay", &many), (Code::FuoriLimite, "/actions".to_owned()));
    many["actions"] = json!([]);
    many["asked"] = json!("art16");
    many["posts"] = json!(1);
    many["ranking"] = json!((1..=10_001).map(|rank| json!({"id": rank.to_string(), "rank": rank})).collect::<Vec<_>>());
    many["actions"] = json!([{"action": "acquisisci", "by": "cpi", "at": "2026-03-02T09:00"}]);
    assert_eq!(fault("vacancy.replay", &many), (Code::FuoriLimite, "/ranking".to_owned()));
}

#[test]
fn a_thousand_shortlists_are_answered() {
    let mut actions = vec![("acquisisci", 2), ("pubblica", 2)];
    actions.resize(1_000, ("invia_rosa", 3));
    let answer = ask(&UMBRIA, "vacancy.replay", &vacancy("rosa", "richiesta", &actions)).unwrap();
    // Publication, the first shortlist, and one check of the outcome for all of them.
    assert_eq!(answer["deadlines"].as_array().unwrap().len(), 3);
    assert_eq!(answer["indicators"]["candidates_sent"], Value::Null);
}
