//! The law is data: an overlay that changes an entry changes the answers, and one that is wrong is refused.

use collocamento::{Code, Rulebook, call};
use serde_json::{Value, json};

fn laid_over(base: &str, text: &str) -> Rulebook {
    Rulebook::bundled(base).unwrap().overlay("prova", text).unwrap()
}

/// Entry and field of the error that an overlay gives.
fn refused(base: &str, text: &str) -> (String, String) {
    let error = Rulebook::bundled(base).unwrap().overlay("prova", text).unwrap_err();
    assert_eq!(error.code, Code::RulebookNonValido, "{error}");
    let detail = |key: &str| error.details[key].as_str().unwrap().to_owned();
    (detail("entry"), detail("field"))
}

fn answer(rulebook: &Rulebook, operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(rulebook, operation, input.to_string()).unwrap()).unwrap()
}

fn assessed(rulebook: &Rulebook, as_of: &str, events: Value) -> Value {
    answer(rulebook, "dossier.assess", &json!({"person": {}, "as_of": as_of, "events": events}))
}

fn national() -> Rulebook {
    Rulebook::bundled("nazionale").unwrap()
}

#[test]
fn a_claim_may_become_a_did() {
    let reform = laid_over(
        "nazionale",
        r#"[[benefit]]
        code = "sfl"
        from = "2023-09-01"
        citation = "DL 48/2023 art. 12"
        claim_is_did = { from = "2025-01-01", citation = "ipotesi" }"#,
    );
    let state = |rulebook: &Rulebook, claimed: &str| {
        let claim = json!([{"type": "domanda_prestazione", "date": claimed, "benefit": "sfl"}]);
        assessed(rulebook, "2025-06-30", claim)["status"]["state"].clone()
    };
    assert_eq!(state(&national(), "2025-01-01"), "non_registrato");
    assert_eq!(state(&reform, "2024-12-31"), "non_registrato");
    assert_eq!(state(&reform, "2025-01-01"), "disoccupato");
}

#[test]
fn a_benefit_may_fall_under_the_rules_of_another() {
    let reform = laid_over(
        "nazionale",
        r#"[[benefit]]
        code = "nessuna"
        citation = "nessuna prestazione"
        claim_contact = { citation = "ipotesi" }
        adr = "stato_adr"
        claim_days = "giorni_domanda_naspi"
        income_report = { citation = "ipotesi" }"#,
    );
    let summons = json!({"benefit": "nessuna", "sent": "2025-03-03T10:00", "appointment": "2025-03-06T10:00",
        "kind": "straordinaria", "channel": "email", "claim_contact": true});
    let problems = |rulebook: &Rulebook| {
        let answer = answer(rulebook, "conditionality.convocation", &summons);
        answer["problems"].as_array().unwrap().iter().map(|one| one["rule"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(problems(&national()), ["CONV-CANALE"]);
    assert!(problems(&reform).is_empty());

    let voucher = json!({"benefit": "nessuna", "date": "2025-03-03"});
    assert_eq!(answer(&national(), "adr.state", &voucher)["state"], "non_previsto");
    assert_eq!(answer(&reform, "adr.state", &voucher)["state"], "dormiente");

    let claim = json!({"benefit": "nessuna", "work_end": "2025-06-30", "new_work": {"start": "2025-08-01"}});
    let refused = call(&national(), "benefit.claim_window", claim.to_string()).unwrap_err();
    assert_eq!(refused.details["allowed"], json!(["naspi", "dis_coll"]));
    let window = answer(&reform, "benefit.claim_window", &claim);
    assert_eq!((&window["last_day"], &window["tell_income_by"]), (&json!("2025-09-06"), &json!("2025-09-01")));
}

#[test]
fn a_benefit_may_be_one_of_short_time_work() {
    let entry = "[[benefit]]\ncode = \"rdc\"\ncitation = \"ipotesi\"\nshort_time = { citation = \"ipotesi\" }";
    let summons = json!({"benefit": "rdc", "sent": "2021-03-03T10:00", "appointment": "2021-03-05T10:00",
        "kind": "straordinaria", "channel": "raccomandata"});
    let asked = |rulebook: &Rulebook| {
        let answer = answer(rulebook, "conditionality.convocation", &summons);
        answer["rules"].as_array().unwrap().iter().any(|rule| rule == "CONV-COST")
    };
    assert_eq!((asked(&national()), asked(&laid_over("nazionale", entry))), (false, true));
}

#[test]
fn a_benefit_that_is_wrong_is_refused() {
    let benefit = |field: &str| format!("[[benefit]]\ncode = \"sfl\"\ncitation = \"prova\"\n{field}\n");
    let at = |field: &str| ("sfl".to_owned(), field.to_owned());
    assert_eq!(refused("nazionale", &benefit("adr = \"nessuno\"")), at("adr"));
    assert_eq!(refused("nazionale", &benefit("claim_days = \"nessuno\"")), at("claim_days"));
    assert_eq!(refused("nazionale", &benefit("claim_is_did = { citation = \" \" }")), at("claim_is_did.citation"));
    let ends_first = "needs_state = { from = \"2025-01-02\", to = \"2025-01-01\", citation = \"prova\" }";
    assert_eq!(refused("nazionale", &benefit(ends_first)), at("to"));
    let no_status = ("giorni_domanda_naspi".to_owned(), "kind".to_owned());
    assert_eq!(refused("nazionale", &benefit("adr = \"giorni_domanda_naspi\"")), no_status);
}

#[test]
fn a_kind_of_work_may_come_to_count() {
    let kind = |families: &str| format!("[[job_kind]]\ncode = \"tirocinio\"\nfamily = [{families}]\n");
    let none = r#"{ is = "nessun_effetto", to = "2024-12-31", citation = "prova" }"#;
    let reform = laid_over(
        "nazionale",
        &kind(&format!(r#"{none}, {{ is = "subordinato", from = "2025-01-01", citation = "prova" }}"#)),
    );
    let state = |rulebook: &Rulebook, as_of: &str| {
        let events = json!([
            {"type": "did", "date": "2024-06-03"},
            {"type": "rapporto_inizio", "date": "2024-10-01", "job": "a", "kind": "tirocinio", "annual_income": 20000},
        ]);
        assessed(rulebook, as_of, events)["status"]["state"].clone()
    };
    assert_eq!(state(&national(), "2025-01-01"), "disoccupato");
    assert_eq!(state(&reform, "2024-12-31"), "disoccupato");
    assert_eq!(state(&reform, "2025-01-01"), "sospeso");
    assert_eq!(national().diff(&reform).job_kinds[0].id, "tirocinio");

    let fault = ("tirocinio".to_owned(), "family".to_owned());
    let gap = format!(r#"{none}, {{ is = "autonomo", from = "2025-01-02", citation = "prova" }}"#);
    for families in ["", none, &gap] {
        assert_eq!(refused("nazionale", &kind(families)), fault, "{families}");
    }
}

#[test]
fn a_patto_may_have_to_hold_something_else() {
    let element = |fields: &str| format!("[[patto]]\nelement = \"atti_settimanali\"\ncitation = \"prova\"\n{fields}\n");
    let fields = "rule = \"PATTO-20-2\"\nkinds = [\"l68\"]\nor = [\"atti_ricerca\"]\nfrom = \"2025-01-01\"";
    let reform = laid_over("nazionale", &element(fields));
    let missing = |rulebook: &Rulebook, date: &str, content: Value| {
        let input = json!({"kind": "l68", "date": date, "signed_by": "cpi", "content": content});
        let missing = answer(rulebook, "patto.check", &input)["missing"].clone();
        missing.as_array().unwrap().iter().any(|one| one["element"] == "atti_settimanali")
    };
    assert!(!missing(&national(), "2025-01-01", json!({})));
    assert!(!missing(&reform, "2024-12-31", json!({})));
    assert!(missing(&reform, "2025-01-01", json!({})));
    assert!(!missing(&reform, "2025-01-01", json!({"atti_ricerca": true})));
    assert_eq!(national().diff(&reform).patto[0].id, "atti_settimanali");

    let at = |field: &str| ("atti_settimanali".to_owned(), field.to_owned());
    assert_eq!(refused("nazionale", &element("rule = \"PATTO-20-2\"\nkinds = []")), at("kinds"));
    assert_eq!(refused("nazionale", &element("rule = \"PATTO-99\"\nkinds = [\"l68\"]")), at("rule"));
}

#[test]
fn the_order_of_benefits_by_their_duties_may_change() {
    let rdc = |place: u8| {
        let first = format!("duty_place = [{{ place = {place}, from = \"2019-06-04\", citation = \"prova\" }}]");
        format!("[[benefit]]\ncode = \"rdc\"\nfrom = \"2019-03-06\"\ncitation = \"prova\"\n{first}\n")
    };
    let benefit = |rulebook: &Rulebook, date: &str| {
        let claim = |benefit: &str| json!({"type": "domanda_prestazione", "date": "2019-06-03", "benefit": benefit});
        let violation = json!({"type": "violazione", "date": date, "violation": "offerta"});
        let input = json!({"person": {}, "as_of": "2019-08-01", "events": [claim("rdc"), claim("naspi"), violation]});
        answer(rulebook, "dossier.assess", &input)["sanctions"][0]["benefit"].clone()
    };
    let reform = laid_over("nazionale", &rdc(0));
    assert_eq!(benefit(&national(), "2019-06-04"), "naspi");
    assert_eq!(benefit(&reform, "2019-06-03"), "naspi");
    assert_eq!(benefit(&reform, "2019-06-04"), "rdc");
    // The first place is that of the NASpI.
    assert_eq!(refused("nazionale", &rdc(1)), ("naspi".to_owned(), "duty_place".to_owned()));
}

#[test]
fn another_service_may_stand_for_basic_guidance() {
    let a1 = |roles: &str| {
        format!(
            r#"[[service]]
            code = "A1"
            area = "A"
            title = "accoglienza"
            title_en = "reception"
            card = "complete"
            art18 = []
            {roles}
            activities = [{{ id = "A1.01", text = "colloquio", text_en = "interview" }}]
            recipients = ["in_cerca_di_lavoro"]
            conditions = [{{ rule = "SERV-B1", requires = "orientamento_base" }}]
            outputs = []
            mode = {{}}"#
        )
    };
    let reform = laid_over("umbria", &a1("roles = [\"orientamento_base\"]"));
    let unmet = |rulebook: &Rulebook| {
        let events = json!([
            {"type": "did", "date": "2025-01-07"},
            {"type": "colloquio", "date": "2025-01-20", "service": "A1"},
        ]);
        let services = assessed(rulebook, "2025-02-03", events)["services"].clone();
        let b3 = services.as_array().unwrap().iter().find(|one| one["code"] == "B3").unwrap().clone();
        b3["unmet"].as_array().unwrap().iter().map(|one| one["message"].clone()).collect::<Vec<_>>()
    };
    let umbria = Rulebook::bundled("umbria").unwrap();
    assert_eq!(unmet(&umbria), ["manca il colloquio di orientamento di base (A2)"]);
    assert!(unmet(&reform).is_empty());

    let area = "[[area]]\ncode = \"A\"\ntitle = \"a\"\ntitle_en = \"a\"\ncard = \"partial\"\naccess = []\nstructural = []\n\
        operational = []\nknowledge = []\nskills = []\n";
    let text = format!("{area}{}", a1("").replace("SERV-B1", "STATO-01"));
    assert_eq!(refused("nazionale", &text), ("A1".to_owned(), "requires".to_owned()));
}

#[test]
fn the_measure_of_a_voucher_is_that_of_the_ladder() {
    let reform = laid_over(
        "nazionale",
        r#"[[ladder]]
        name = "indennita_convocazione"
        rule = "COND-NESS"
        benefits = ["naspi"]
        violations = ["convocazione"]
        step = [{ measure = "decadenza" }]"#,
    );
    let missed = |rulebook: &Rulebook, benefit: &str| {
        let input = json!({"benefit": benefit, "date": "2018-08-13", "voucher": {"issued": "2018-06-12"}});
        answer(rulebook, "adr.state", &input)["voucher"]["missed_meeting"].clone()
    };
    for benefit in ["naspi", "dis_coll", "asdi", "nessuna"] {
        assert_eq!(missed(&national(), benefit), "COND-07A", "{benefit}");
    }
    assert_eq!(missed(&reform, "naspi"), "COND-NESS");
}

#[test]
fn lists_of_words_decide() {
    let list = |name: &str, rule: &str, values: &str| {
        format!("[[list]]\nname = \"{name}\"\nrule = \"{rule}\"\nvalues = [{values}]\n")
    };
    let reform = laid_over("nazionale", &list("convenzioni_con_obbligo", "L68-CONV", "\"art_11\""));
    let conventions = |rulebook: &Rulebook| {
        let quota = answer(rulebook, "l68.quota", &json!({"base": 10, "date": "2025-01-01"}));
        let allowed = |one: &Value| (one["needs_duty"].as_bool().unwrap(), one["allowed"].as_bool().unwrap());
        quota["conventions"].as_array().unwrap().iter().map(allowed).collect::<Vec<_>>()
    };
    let (needs, open) = ((true, false), (false, true));
    assert_eq!(conventions(&national()), [open, needs, needs, needs]);
    // The agreement of art. 12-bis is for larger employers, whoever has a duty.
    assert_eq!(conventions(&reform), [needs, open, (false, false), open]);

    let reform = [
        list("firme_forma_scritta", "CAD-20", "\"semplice\""),
        list("firme_presunte", "CAD-20", "\"avanzata\""),
        list("identita_forma_scritta", "CAD-20", "\"credenziali\""),
    ];
    let reform = laid_over("toscana", &reform.concat());
    let values = |rulebook: &Rulebook| {
        let actions = json!([
            {"action": "inserisci", "by": "cpi", "at": "2021-06-17T10:26"},
            {"action": "prendi_in_carico", "by": "cittadino", "at": "2021-06-17T10:40"},
            {"action": "firma", "by": "cittadino", "at": "2021-06-17T10:40", "identity": "spid", "signature": "avanzata"},
            {"action": "firma", "by": "operatore", "at": "2021-06-17T10:41", "signature": "semplice"},
        ]);
        let input = json!({"workflow": "toscana", "document": "patto_servizio_150", "actions": actions});
        let signatures = answer(rulebook, "signature.replay", &input)["signatures"].clone();
        let value = |one: &Value| (one["written_form"].as_bool().unwrap(), one["presumed"].as_bool().unwrap());
        signatures.as_array().unwrap().iter().map(value).collect::<Vec<_>>()
    };
    assert_eq!(values(&Rulebook::bundled("toscana").unwrap()), [(true, false), (false, false)]);
    assert_eq!(values(&reform), [(false, true), (true, false)]);

    let at = |field: &str| ("firme_presunte".to_owned(), field.to_owned());
    assert_eq!(refused("nazionale", &list("firme_presunte", "CAD-20", "\"a_voce\"")), at("values"));
    assert_eq!(refused("nazionale", &list("firme_presunte", "CAD-99", "\"semplice\"")), at("rule"));
}

#[test]
fn a_month_of_seniority_may_have_other_days() {
    let month = |days: u32| {
        format!(
            "[[parameter]]\nname = \"giorni_mese_anzianita\"\n\
            segment = [{{ from = \"2025-01-01\", value = {days}, citation = \"prova\", confidence = \"D\" }}]\n"
        )
    };
    let months = |rulebook: &Rulebook, as_of: &str| {
        let did = json!([{"type": "did", "date": "2024-11-02"}]);
        assessed(rulebook, as_of, did)["status"]["seniority_months"].clone()
    };
    let reform = laid_over("nazionale", &month(20));
    assert_eq!(months(&national(), "2025-01-01"), 2);
    assert_eq!((months(&reform, "2024-12-31"), months(&reform, "2025-01-01")), (json!(2), json!(3)));
    assert_eq!(refused("nazionale", &month(0)), ("giorni_mese_anzianita".to_owned(), "segment".to_owned()));
}

#[test]
fn a_loss_for_inactivity_is_undone_where_a_region_gives_a_term() {
    let veneto = laid_over("nazionale", include_str!("../../../examples/overlays/veneto.toml"));
    let status = |rulebook: &Rulebook, day: &str, seniority: bool| {
        let events = json!([
            {"type": "did", "date": "2022-03-07"},
            {"type": "revoca", "date": "2025-03-10", "cause": "inattivita"},
            {"type": "ripristino", "date": day, "seniority": seniority},
        ]);
        let status = assessed(rulebook, day, events)["status"].clone();
        (status["state"].as_str().unwrap().to_owned(), status["seniority_days"].as_i64().unwrap())
    };
    assert_eq!(status(&veneto, "2026-03-10", true), ("disoccupato".to_owned(), 1100));
    assert_eq!(status(&veneto, "2026-03-10", false), ("disoccupato".to_owned(), 1));
    assert_eq!(status(&veneto, "2026-03-11", true), ("revocato".to_owned(), 1099));
    assert_eq!(status(&national(), "2025-04-01", true), ("revocato".to_owned(), 1099));
}

#[test]
fn a_deadline_goes_on_after_a_restoration_with_seniority() {
    let veneto = laid_over("nazionale", include_str!("../../../examples/overlays/veneto.toml"));
    let assessment_due = |seniority: bool| {
        let events = json!([
            {"type": "did", "date": "2025-01-10"},
            {"type": "revoca", "date": "2025-06-02", "cause": "inattivita"},
            {"type": "ripristino", "date": "2025-07-01", "seniority": seniority},
        ]);
        let deadlines = assessed(&veneto, "2025-12-31", events)["deadlines"].clone();
        let due = deadlines.as_array().unwrap().iter().find(|one| one["id"] == "TERM-LTU-18M").unwrap().clone();
        (due["due"].as_str().unwrap().to_owned(), due["state"].as_str().unwrap().to_owned())
    };
    assert_eq!(assessment_due(true), ("2026-07-10".to_owned(), "aperta".to_owned()));
    assert_eq!(assessment_due(false), ("2026-07-10".to_owned(), "estinta".to_owned()));
}

#[test]
fn the_readings_of_the_income_can_be_chosen() {
    let policy = |name: &str, value: &str| {
        let segment = format!("segment = [{{ value = \"{value}\", citation = \"prova\", confidence = \"D\" }}]");
        laid_over("nazionale", &format!("[[parameter]]\nname = \"{name}\"\n{segment}\n"))
    };
    let start = |date: &str, job: &str, kind: &str, end: Option<&str>, income: u32| json!({"type": "rapporto_inizio", "date": date, "job": job, "kind": kind, "end": end, "annual_income": income, "employer": "Alfa"});
    let status = |rulebook: &Rulebook, as_of: &str, events: Value| assessed(rulebook, as_of, events)["status"].clone();
    let did = || json!({"type": "did", "date": "2024-11-04"});

    let year = || {
        json!([
            did(),
            start("2025-02-03", "a", "autonomo", Some("2025-03-31"), 4000),
            start("2025-06-02", "b", "autonomo", None, 3000)
        ])
    };
    assert_eq!(status(&national(), "2025-06-30", year())["state"], "decaduto");
    assert_eq!(status(&policy("redditi_autonomi_anno", "in_corso"), "2025-06-30", year())["state"], "conservazione");

    let raise = || {
        json!([did(), start("2025-01-20", "a", "indeterminato", None, 7800),
            {"type": "rapporto_variazione", "date": "2025-04-20", "job": "a", "annual_income": 11000}])
    };
    assert_eq!(status(&national(), "2025-05-31", raise())["suspension"]["loss_on"], "2025-07-19");
    let from_raise = policy("conteggio_dopo_variazione", "da_variazione");
    assert_eq!(status(&from_raise, "2025-05-31", raise())["suspension"]["loss_on"], "2025-10-17");

    let chain = || {
        json!([
            did(),
            start("2025-01-07", "a", "determinato", Some("2025-04-30"), 19000),
            start("2025-05-01", "b", "determinato", Some("2025-09-30"), 19000)
        ])
    };
    assert_eq!(status(&national(), "2025-06-30", chain())["suspension"]["loss_on"], "2025-07-06");
    let anew = policy("conteggio_stesso_datore", "riparte");
    assert_eq!(status(&anew, "2025-06-30", chain())["suspension"]["loss_on"], "2025-10-28");
}

#[test]
fn the_parameter_reviewed_least_far_is_told() {
    let parameter = |name: &str, value: &str, reviewed: &str| {
        format!(
            "[[parameter]]\nname = \"{name}\"\nreviewed_to = \"{reviewed}\"\n\
            segment = [{{ from = \"2030-01-01\", value = {value}, citation = \"prova\", confidence = \"D\" }}]\n"
        )
    };
    let told = |rulebook: &Rulebook, as_of: &str| {
        let findings = assessed(rulebook, as_of, json!([]))["findings"].clone();
        findings.as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(told(&national(), "2026-12-31").is_empty());
    assert_eq!(told(&national(), "2027-01-01"), ["STATO-12"]);
    let one_only = laid_over("nazionale", &parameter("limite_reddito_dipendente", "\"9000\"", "2027-12-31"));
    assert_eq!(told(&one_only, "2027-01-01"), ["STATO-12"]);
    let sooner = laid_over("nazionale", &parameter("giorni_sospensione", "180", "2025-12-31"));
    assert!(told(&sooner, "2025-12-31").is_empty());
    assert_eq!(told(&sooner, "2026-01-01"), ["STATO-06"]);
}
