//! The catalogue holds every entry of its source; a service never becomes available by losing what it needs.

use std::collections::BTreeSet;

use collocamento::calendar::Day;
use collocamento::rulebook::catalogue::{Card, CardField, Form, Letter, ServiceChannel, ServiceProvider, Target};
use collocamento::services::{self, Eligibility};
use collocamento::{Dossier, Lang, Rulebook, call};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rulebooks::UMBRIA;

/// A card's code, and how many activities, recipients, outputs, forms and channels section 3 of the standards gives it;
/// sections 2.1 to 2.5 for A3, C3, C4 and for what they add to other cards. Sub-entries are counted too.
const CARDS: [(&str, usize, usize, usize, usize, usize); 21] = [
    ("A1", 9, 4, 4, 1, 2),
    ("A2", 10, 7, 2, 1, 0),
    ("A3", 3, 1, 0, 0, 0),
    ("B1", 3, 4, 3, 1, 0),
    ("B2", 14, 8, 3, 2, 0),
    ("B3", 5, 8, 2, 2, 0),
    ("C1", 4, 6, 3, 1, 1),
    ("C2", 18, 6, 6, 2, 0),
    ("C3", 7, 1, 0, 0, 0),
    ("C4", 4, 2, 0, 0, 0),
    ("D1", 8, 4, 4, 2, 0),
    ("D2", 14, 4, 2, 0, 2),
    ("D3", 7, 2, 1, 0, 0),
    ("D4", 3, 4, 1, 0, 2),
    ("D5", 14, 4, 2, 0, 2),
    ("D6", 10, 4, 2, 2, 0),
    ("D7", 1, 4, 1, 0, 0),
    ("E1", 5, 1, 3, 1, 3),
    ("E2", 11, 1, 1, 0, 2),
    ("E3", 5, 1, 2, 1, 1),
    ("E4", 2, 1, 2, 1, 1),
];

#[test]
fn no_entry_of_a_card_is_lost() {
    let counts: Vec<_> = UMBRIA
        .services()
        .iter()
        .map(|card| {
            let mode = &card.mode;
            let (activities, recipients, outputs) = (card.activities.len(), card.recipients.len(), card.outputs.len());
            (card.code.as_str(), activities, recipients, outputs, mode.forms.len(), mode.channels.len())
        })
        .collect();
    assert_eq!(counts, CARDS);
}

/// The delivery conditions of each card, as section 5.2 gives them.
const CONDITIONS: [(&str, &[(&str, &str)]); 21] = [
    ("A1", &[("SERV-DEST", "destinatario"), ("SERV-A1", "")]),
    (
        "A2",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-A2-DID", "TERM-A2-30"),
            ("SERV-A2-NASPI", "TERM-A2-30"),
            ("SERV-A2-COSTANZA", "TERM-COST-30"),
        ],
    ),
    ("A3", &[("SERV-DEST", "destinatario")]),
    (
        "B1",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-LTU", "TERM-LTU-18M"),
            ("SERV-B1", "orientamento_base"),
            ("SERV-B1", "fabbisogno"),
        ],
    ),
    ("B2", &[("SERV-DEST", "destinatario"), ("SERV-B2", "orientamento"), ("SERV-B2", "fabbisogno")]),
    ("B3", &[("SERV-DEST", "destinatario"), ("SERV-B3", "orientamento_base")]),
    (
        "C1",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-LTU", "TERM-LTU-18M"),
            ("SERV-C1", "did"),
            ("SERV-C1", "orientamento_base"),
            ("SERV-C1", "presa_in_carico"),
        ],
    ),
    ("C2", &[("SERV-DEST", "destinatario"), ("SERV-C2", "orientamento_base")]),
    ("C3", &[("SERV-DEST", "destinatario"), ("SERV-C3", "consulenza_l68")]),
    ("C4", &[("SERV-DEST", "destinatario")]),
    (
        "D1",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-D1", "did"),
            ("SERV-D1", "patto"),
            ("PATTO-ADR", "patto_non_sospeso"),
            ("SERV-D1", "TERM-D1-3M"),
        ],
    ),
    (
        "D2",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-D2", "did"),
            ("SERV-D2", "patto"),
            ("PATTO-ADR", "patto_non_sospeso"),
            ("SERV-D2", "vacancy"),
        ],
    ),
    (
        "D3",
        &[
            ("SERV-D3", "patto"),
            ("SERV-D3", "percettore_naspi"),
            ("SERV-D3", "mesi_adr"),
            ("SERV-D3", "adr_vigente"),
            ("SERV-D3", "adr_richiesto"),
            ("SERV-D3", "adr_presso_cpi"),
        ],
    ),
    ("D4", &[("SERV-DEST", "destinatario"), ("SERV-AREA-D", "patto"), ("SERV-D4", "richiesta_pa")]),
    (
        "D5",
        &[
            ("SERV-DEST", "destinatario"),
            ("SERV-D5", "did"),
            ("SERV-D5", "patto"),
            ("PATTO-ADR", "patto_non_sospeso"),
            ("SERV-D5", "vacancy"),
        ],
    ),
    ("D6", &[("SERV-DEST", "destinatario"), ("SERV-AREA-D", "patto"), ("SERV-D6", "richiesta")]),
    ("D7", &[("SERV-D7", "inserimento_l68")]),
    ("E1", &[("SERV-E", "destinatario"), ("SERV-E", "fabbisogno")]),
    ("E2", &[("SERV-E", "destinatario"), ("SERV-E", "fabbisogno")]),
    ("E3", &[("SERV-E", "destinatario"), ("SERV-E", "fabbisogno")]),
    ("E4", &[("SERV-E", "destinatario"), ("SERV-E", "fabbisogno")]),
];

#[test]
fn every_delivery_condition_is_there() {
    for (card, (code, conditions)) in UMBRIA.services().iter().zip(CONDITIONS) {
        let given: Vec<(String, String)> = card
            .conditions
            .iter()
            .map(|condition| {
                let requires = condition.requires.map(|one| json!(one).as_str().unwrap().to_owned());
                let term = condition.term.as_ref().map(ToString::to_string);
                (condition.rule.to_string(), requires.or(term).unwrap_or_default())
            })
            .collect();
        let wanted: Vec<(String, String)> =
            conditions.iter().map(|(rule, what)| ((*rule).to_owned(), (*what).to_owned())).collect();
        assert_eq!((card.code.as_str(), given), (code, wanted));
    }
}

/// An area's code, and how many entries on access, rooms, tools, knowledge and skills the source gives it.
const AREAS: [(&str, usize, usize, usize, usize, usize); 5] =
    [("A", 0, 0, 2, 6, 16), ("B", 2, 4, 4, 23, 15), ("C", 0, 0, 4, 7, 6), ("D", 2, 4, 2, 9, 8), ("E", 1, 4, 2, 13, 7)];

#[test]
fn no_entry_of_an_area_is_lost() {
    let items = |all: &[collocamento::rulebook::catalogue::Competence]| all.iter().map(|one| one.items.len()).sum();
    let counts: Vec<(&str, usize, usize, usize, usize, usize)> = UMBRIA
        .areas()
        .iter()
        .map(|area| {
            let (access, rooms, tools) = (area.access.len(), area.structural.len(), area.operational.len());
            (area.code.as_str(), access, rooms, tools, items(&area.knowledge), items(&area.skills))
        })
        .collect();
    assert_eq!(counts, AREAS);
}

#[test]
fn partial_cards_are_marked() {
    let partial = |code: &str| ["A2", "A3", "C3", "C4", "D1"].contains(&code);
    for card in UMBRIA.services() {
        assert_eq!(card.card == Card::Partial, partial(&card.code), "{}", card.code);
        // What the source does not give is not made up.
        assert!(card.indicators.is_empty() && card.unit_cost_hour.is_none(), "{}", card.code);
        assert_eq!(card.cut.is_empty(), card.card == Card::Complete, "{}", card.code);
        assert!(card.cut.contains(&CardField::Outputs) == card.outputs.is_empty(), "{}", card.code);
    }
    let areas: Vec<(&str, Card)> = UMBRIA.areas().iter().map(|area| (area.code.as_str(), area.card)).collect();
    assert_eq!(areas, ["A", "B", "C", "D", "E"].map(|code| (code, Card::Partial)));
}

#[test]
fn the_letters_of_article_18() {
    use Letter::*;
    let letters: Vec<(&str, &[Letter])> =
        UMBRIA.services().iter().map(|card| (card.code.as_str(), card.art18.as_slice())).collect();
    let wanted: [(&str, &[Letter]); 21] = [
        ("A1", &[A]),
        ("A2", &[A]),
        ("A3", &[]),
        ("B1", &[C]),
        ("B2", &[E]),
        ("B3", &[D, H]),
        ("C1", &[C]),
        ("C2", &[B, E, F, I, L, M]),
        ("C3", &[]),
        ("C4", &[]),
        ("D1", &[B]),
        ("D2", &[F]),
        ("D3", &[F]),
        ("D4", &[F]),
        ("D5", &[F]),
        ("D6", &[F, I]),
        ("D7", &[]),
        ("E1", &[]),
        ("E2", &[]),
        ("E3", &[]),
        ("E4", &[]),
    ];
    assert_eq!(letters, wanted);
    let l68: Vec<&str> = UMBRIA.services().iter().filter(|card| card.l68).map(|card| card.code.as_str()).collect();
    assert_eq!(l68, ["C2", "C3", "C4"]);
}

#[test]
fn who_provides_what() {
    let cpi_alone = UMBRIA.services().iter().filter(|card| card.provided_by == [ServiceProvider::Cpi]);
    let cpi_alone: Vec<&str> = cpi_alone.map(|card| card.code.as_str()).collect();
    assert_eq!(cpi_alone, ["A1", "A2", "A3", "C3", "C4", "D3", "D4"]);
    let activities = UMBRIA.services().iter().flat_map(|card| &card.activities);
    let of_eures = activities.filter(|one| one.provided_by == [ServiceProvider::Eures]);
    assert_eq!(of_eures.map(|one| one.id.as_str()).collect::<Vec<_>>(), ["D6.07", "D6.09"]);
    let lep: Vec<&str> = UMBRIA.services().iter().filter(|card| card.lep).map(|card| card.code.as_str()).collect();
    assert_eq!(lep, ["A2", "B1", "C2", "D1", "D2", "D4"]);
}

#[test]
fn every_entry_has_an_id_of_its_own() {
    let of_areas = UMBRIA.areas().iter().flat_map(|area| area.requirements());
    let mut ids: Vec<&str> = of_areas.map(|item| item.id.as_str()).collect();
    for card in UMBRIA.services() {
        ids.extend(card.activities.iter().map(|one| one.id.as_str()));
        ids.extend(card.outputs.iter().map(|one| one.id.as_str()));
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(UMBRIA.areas().iter().all(|area| !area.aim.is_empty() && !area.aim_en.is_empty()));
}

#[test]
fn groups_hold_as_many_as_the_parameter_says() {
    let most = call(&UMBRIA, "rulebook.parameter", r#"{"name": "gruppo_massimo", "date": "2025-01-01"}"#).unwrap();
    let most: Value = serde_json::from_str(&most).unwrap();
    let limited: Vec<(&str, Option<u32>)> = UMBRIA
        .services()
        .iter()
        .filter(|card| card.mode.forms.contains(&Form::Gruppo))
        .map(|card| (card.code.as_str(), card.mode.max_group))
        .collect();
    let five = Some(u32::try_from(most["value"].as_u64().unwrap()).unwrap());
    // The figure of D1 is cut in the source.
    assert_eq!(limited, [("B2", five), ("B3", None), ("C2", five), ("D1", None), ("D6", five)]);
}

#[test]
fn employers_have_services_of_their_own() {
    let mut employers = UMBRIA.services().iter().filter(|card| card.recipients.contains(&Target::DatoriDiLavoro));
    assert!(employers.all(|card| ["A3", "C3", "C4", "D7", "E1", "E2", "E3", "E4"].contains(&card.code.as_str())));
    let back_office = UMBRIA.services().iter().filter(|card| card.mode.channels.contains(&ServiceChannel::BackOffice));
    assert_eq!(back_office.map(|card| card.code.as_str()).collect::<Vec<_>>(), ["D2", "D4", "D5", "E1", "E2"]);
}

#[test]
fn the_report_lists_who_may_have_what() {
    let text = |rulebook: &str, input: &Value| {
        let rulebook = Rulebook::bundled(rulebook).unwrap();
        collocamento::report(&rulebook, input.to_string(), false, Lang::It).unwrap()
    };
    let mut input = json!({"person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04"});
    let report = text("umbria", &input);
    let section = report.split("\nServizi").skip(1).map(|part| part.split("\n\n").next().unwrap());
    let parts: Vec<Vec<&str>> = section.map(|part| part.lines().collect()).collect();
    assert_eq!(
        parts[0],
        [
            " che spettano",
            "  A1  Accoglienza, informazione e accesso ai servizi",
            "  A2  Orientamento di base, profilazione e presa in carico, stipula del patto di servizio personalizzato (entro il 02/04/2025)",
        ]
    );
    assert_eq!(
        parts[1][..2],
        [" che non spettano, e perché", "  A3, C3: il servizio è per i datori di lavoro [SERV-DEST]"]
    );
    assert_eq!(parts[1].last(), Some(&"  E1, E2, E3, E4: il servizio è per i datori di lavoro [SERV-E]"));
    assert!(!text("nazionale", &input).contains("Servizi"));
    input["events"] =
        json!([{"type": "did", "date": "2025-03-03"}, {"type": "revoca", "date": "2025-03-04", "cause": "decesso"}]);
    assert!(text("umbria", &input).contains("\nServizi che spettano\n  nessuno\n"));
}

/// The essential levels owed stand after the services: a card by its title, a duty of the office by that of its deadline.
#[test]
fn the_report_lists_the_essential_levels_owed() {
    let report = |as_of: &str, lang: Lang| {
        let input = json!({"person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": as_of});
        let report = collocamento::report(&UMBRIA, input.to_string(), false, lang).unwrap();
        let heading = match lang {
            Lang::It => "\nLivelli essenziali (LEP) dovuti e non erogati\n",
            Lang::En => "\nEssential levels (LEP) owed and not given\n",
        };
        report.split_once(heading).map(|(_, owed)| owed.split("\n\n").next().unwrap().to_owned())
    };
    let owed = report("2025-03-04", Lang::It).unwrap();
    assert!(owed.contains("  A2  Orientamento di base"), "{owed}");
    assert!(owed.contains(" (entro il 02/04/2025) [TERM-A2-30]"), "{owed}");
    let late = report("2025-04-03", Lang::En).unwrap();
    assert!(late.contains(" (was due by 2025-04-02) [TERM-A2-30]"), "{late}");
    assert_eq!(report("2016-03-01", Lang::It), None);
}

// Conditions lost, one at a time

/// An event, and the rule that refuses the service without it.
type Fact = (Value, Option<&'static str>);

/// A service, the events that make it available, and the rule that refuses it without each of them; none where the service
/// stays available.
fn lost() -> Vec<(&'static str, Value, Vec<Fact>)> {
    let did = || json!({"type": "did", "date": "2018-01-10"});
    let a2 = || json!({"type": "colloquio", "date": "2018-01-15", "service": "A2"});
    let patto = || json!({"type": "patto", "date": "2018-01-16"});
    let need = |code: &str| json!({"type": "fabbisogno", "date": "2018-01-17", "services": [code]});
    let vacancy = || json!({"type": "servizio", "date": "2018-01-18", "code": "E1"});
    let public_body = || json!({"type": "servizio", "date": "2018-01-18", "code": "E2", "public_body": true});
    let naspi = || json!({"type": "prestazione_inizio", "date": "2018-01-18", "benefit": "naspi"});
    let adr = || json!({"type": "adr", "date": "2018-05-14", "phase": "scelta", "provider": "cpi"});
    let job = || json!({"type": "rapporto_inizio", "date": "2018-05-14", "job": "a", "kind": "indeterminato", "annual_income": "3000", "placement": "l68"});
    let of_area_d = |event: Value| (event, Some("SERV-AREA-D"));
    let (l68, sia, plain) = (json!({"l68": {"from": "2018-01-12"}}), json!({"targets": ["in_cura"]}), json!({}));
    vec![
        // Whoever is not employed needs no DID.
        ("B1", plain.clone(), vec![(did(), None), (a2(), Some("SERV-B1")), (need("B1"), Some("SERV-B1"))]),
        ("B2", plain.clone(), vec![(did(), None), (a2(), Some("SERV-B2")), (need("B2"), Some("SERV-B2"))]),
        ("B3", plain.clone(), vec![(did(), None), (a2(), Some("SERV-B3"))]),
        ("C1", l68.clone(), vec![(did(), Some("SERV-C1")), (a2(), Some("SERV-C1"))]),
        ("C1", sia, vec![(did(), Some("SERV-DEST")), (a2(), Some("SERV-C1"))]),
        ("C2", l68.clone(), vec![(did(), None), (a2(), Some("SERV-C2"))]),
        ("D1", plain.clone(), vec![(did(), Some("SERV-D1")), (patto(), Some("SERV-D1"))]),
        ("D2", plain.clone(), vec![(did(), Some("SERV-D2")), (patto(), Some("SERV-D2")), (vacancy(), Some("SERV-D2"))]),
        (
            "D3",
            plain.clone(),
            vec![
                (did(), Some("SERV-D3")),
                (patto(), Some("SERV-D3")),
                (naspi(), Some("SERV-D3")),
                (adr(), Some("SERV-D3")),
            ],
        ),
        ("D4", plain.clone(), vec![of_area_d(did()), of_area_d(patto()), (public_body(), Some("SERV-D4"))]),
        ("D5", l68.clone(), vec![(did(), Some("SERV-D5")), (patto(), Some("SERV-D5")), (vacancy(), Some("SERV-D5"))]),
        ("D6", plain, vec![of_area_d(did()), of_area_d(patto()), (need("D6"), Some("SERV-D6"))]),
        ("D7", l68, vec![(did(), None), (job(), Some("SERV-D7"))]),
    ]
}

#[test]
fn a_condition_lost_refuses_with_its_rule() {
    for (code, person, facts) in lost() {
        let events: Vec<Value> = facts.iter().map(|(event, _)| event.clone()).collect();
        let on = |events: Vec<Value>| {
            let input = json!({"person": person, "events": events, "as_of": "2018-05-15"});
            answered(&input).services.into_iter().find(|service| service.code == code).unwrap()
        };
        assert!(on(events.clone()).eligible, "{code} with every fact: {:?}", on(events).unmet);
        for (index, (event, rule)) in facts.iter().enumerate() {
            let mut less = events.clone();
            less.remove(index);
            let service = on(less);
            let refused = service.unmet.iter().any(|unmet| Some(unmet.rule.as_str()) == *rule);
            assert_eq!((service.eligible, refused), (rule.is_none(), rule.is_some()), "{code} without {event}");
        }
    }
}

// Policies

/// Whether a service is available in Umbria with another value for one policy.
fn with_policy(policy: Option<(&str, &str)>, input: &Value, code: &str) -> bool {
    let text = policy.map(|(name, value)| {
        format!("[[parameter]]\nname = \"{name}\"\nsegment = [{{ value = \"{value}\", citation = \"prova\", confidence = \"D\" }}]\n")
    });
    let rulebook = text.map_or_else(|| UMBRIA.clone(), |text| UMBRIA.overlay("prova", &text).unwrap());
    let answer = call(&rulebook, "services.eligibility", input.to_string()).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    answer["services"].as_array().unwrap().iter().any(|one| one["code"] == code && one["eligible"] == true)
}

#[test]
fn where_the_text_leaves_room_a_policy_decides() {
    let did = json!({"type": "did", "date": "2025-03-03"});
    let a2 = json!({"type": "colloquio", "date": "2025-03-04", "service": "A2"});
    let patto = json!({"type": "patto", "date": "2025-03-05"});
    let need = |code: &str| json!({"type": "fabbisogno", "date": "2025-03-06", "services": [code]});
    let vacancy = json!({"type": "servizio", "date": "2025-03-06", "code": "E2"});
    let job = json!({"type": "rapporto_inizio", "date": "2025-03-10", "job": "a", "kind": "determinato", "end": "2025-06-30", "annual_income": "20000"});
    let on = |events: Vec<Value>| json!({"person": {}, "events": events, "as_of": "2025-03-20"});
    let (suspended, mobile) = (on(vec![did.clone(), job.clone()]), on(vec![did.clone(), a2.clone(), need("D6")]));
    let matched = on(vec![did, patto, vacancy]);
    let mut employed = on(vec![job, a2, need("B1")]);
    employed["events"][1]["date"] = json!("2025-03-12");
    for (input, code, name, value) in [
        (suspended, "A2", "a2_sospeso", "ammesso"),
        (mobile.clone(), "D6", "area_d_senza_patto", "D6"),
        (mobile, "D6", "area_d_senza_patto", "D4_D6"),
        (matched, "D5", "destinatari_d5", "tutti"),
        (employed, "B1", "servizi_occupati", "tutti"),
    ] {
        assert!(!with_policy(None, &input, code), "{code} by default");
        assert!(with_policy(Some((name, value)), &input, code), "{code} with {name} = {value}");
    }
    // Registration and guidance are needed without a patto too.
    let unregistered = on(vec![need("D6")]);
    assert!(!with_policy(Some(("area_d_senza_patto", "D6")), &unregistered, "D6"));
}

// Random dossiers

const TARGETS: [&str; 4] = ["svantaggiato", "servizi_sociali", "in_cura", "giovane_primo_impiego"];
const CODES: [&str; 7] = ["A2", "B1", "B2", "D3", "D6", "E2", "D1"];
const STARTS: [&str; 4] = ["2016-03-07", "2018-01-10", "2020-06-01", "2025-01-10"];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// An event that can only open services.
fn favourable(start: Day) -> impl Strategy<Value = Value> {
    let date = (0..300_i32).prop_map(move |days| start.plus_days(days).to_string());
    let code = prop::sample::select(&CODES[..]);
    prop_oneof![
        2 => date.clone().prop_map(|date| json!({"type": "colloquio", "date": date, "service": "A2"})),
        2 => date.clone().prop_map(|date| json!({"type": "patto", "date": date})),
        3 => (date.clone(), code.clone()).prop_map(|(date, code)| json!({"type": "fabbisogno", "date": date, "services": [code]})),
        3 => (date.clone(), code).prop_map(|(date, code)| json!({"type": "servizio", "date": date, "code": code})),
        1 => date.clone().prop_map(|date| json!({"type": "servizio", "date": date, "code": "E2", "public_body": true})),
        2 => date.clone().prop_map(|date| json!({"type": "prestazione_inizio", "date": date, "benefit": "naspi"})),
        1 => date.clone().prop_map(|date| json!({"type": "prestazione_inizio", "date": date, "benefit": "sia"})),
        1 => date.prop_map(|date| json!({"type": "prestazione_inizio", "date": date, "benefit": "costanza"})),
    ]
}

/// Any other event.
fn other(start: Day) -> impl Strategy<Value = Value> {
    let date = (0..300_i32).prop_map(move |days| start.plus_days(days).to_string());
    let income = prop::sample::select(&["3000.00", "20000.00"][..]);
    let kind = prop::sample::select(&["determinato", "autonomo", "tirocinio"][..]);
    prop_oneof![
        4 => date.clone().prop_map(|date| json!({"type": "did", "date": date})),
        1 => date.clone().prop_map(|date| json!({"type": "domanda_prestazione", "date": date, "benefit": "naspi"})),
        2 => (date.clone(), kind, income).prop_map(|(date, kind, income)| json!({"type": "rapporto_inizio", "date": date, "job": "a", "kind": kind, "annual_income": income})),
        1 => date.clone().prop_map(|date| json!({"type": "rapporto_fine", "date": date, "job": "a"})),
        1 => date.clone().prop_map(|date| json!({"type": "revoca", "date": date, "cause": "volontaria"})),
        1 => date.clone().prop_map(|date| json!({"type": "adr", "date": date, "phase": "scelta"})),
        1 => date.prop_map(|date| json!({"type": "adr", "date": date, "phase": "fine"})),
    ]
}

/// A dossier whose last events, so many of them, can only open services.
fn dossier() -> impl Strategy<Value = (Value, usize)> {
    (prop::sample::select(&STARTS[..]), 0..400_i32, any::<bool>(), prop::sample::subsequence(&TARGETS[..], 0..=2))
        .prop_flat_map(|(start, length, l68, targets)| {
            let start = day(start);
            let as_of = start.plus_days(length).to_string();
            let mut person = json!({"targets": targets});
            if l68 {
                person["l68"] = json!({"from": start.plus_days(30)});
            }
            (prop::collection::vec(other(start), 0..6), prop::collection::vec(favourable(start), 1..7)).prop_map(
                move |(mut events, favourable)| {
                    let count = favourable.len();
                    events.extend(favourable);
                    (json!({"person": person, "events": events, "as_of": as_of}), count)
                },
            )
        })
}

fn answered(input: &Value) -> Eligibility {
    let dossier = Dossier::from_json(input.to_string()).unwrap();
    services::eligibility(&UMBRIA, &dossier).unwrap().into_body()
}

fn available(input: &Value) -> BTreeSet<String> {
    let services = answered(input).services.into_iter();
    services.filter(|service| service.eligible).map(|service| service.code).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_service_becomes_available_by_losing_a_favourable_event((input, count) in dossier(), which in any::<prop::sample::Index>()) {
        let mut less = input.clone();
        let events = less["events"].as_array_mut().unwrap();
        let lost = events.len() - count + which.index(count);
        events.remove(lost);
        let (before, after) = (available(&input), available(&less));
        prop_assert!(after.is_subset(&before), "{:?} became available", after.difference(&before).collect::<Vec<_>>());
    }

    #[test]
    fn no_service_becomes_available_by_losing_a_group((input, _) in dossier()) {
        let mut less = input.clone();
        less["person"]["targets"] = json!([]);
        prop_assert!(available(&less).is_subset(&available(&input)));
        // Under the law of 2015 to 2019 the enrolment bears on the state itself.
        if input["as_of"].as_str().unwrap() >= "2019-03-30" && input["person"]["l68"].is_object() {
            less["person"] = json!({});
            prop_assert!(available(&less).is_subset(&available(&input)));
        }
    }

    #[test]
    fn every_no_has_a_reason_and_every_reason_a_rule((input, _) in dossier()) {
        let answer = answered(&input);
        prop_assert_eq!(answer.services.len(), 21);
        for service in answer.services {
            prop_assert_eq!(service.eligible, service.unmet.is_empty(), "{}", service.code);
            for unmet in service.unmet {
                prop_assert!(UMBRIA.rule(&unmet.rule).is_some());
                prop_assert!(!unmet.message.it.is_empty() && !unmet.message.en.is_empty());
            }
        }
    }

    #[test]
    fn what_is_for_employers_is_for_no_person((input, _) in dossier()) {
        for service in answered(&input).services {
            let card = UMBRIA.services().iter().find(|card| card.code == service.code).unwrap();
            let for_employers = card.recipients == [Target::DatoriDiLavoro];
            prop_assert!(!(for_employers && service.eligible), "{}", service.code);
        }
    }

    #[test]
    fn the_trace_changes_no_answer_and_tells_every_service((input, _) in dossier()) {
        let mut explained = input.clone();
        explained["explain"] = json!(true);
        let read = |input: &Value| -> Value {
            serde_json::from_str(&call(&UMBRIA, "services.eligibility", input.to_string()).unwrap()).unwrap()
        };
        let (plain, explained) = (read(&input), read(&explained));
        prop_assert_eq!(&plain["services"], &explained["services"]);
        prop_assert_eq!(&plain["rules"], &explained["rules"]);
        let rules = explained["rules"].as_array().unwrap();
        let trace = explained["trace"].as_array().unwrap();
        for service in plain["services"].as_array().unwrap() {
            let start = format!("{}, ", service["code"].as_str().unwrap());
            prop_assert!(trace.iter().any(|step| step["text_it"].as_str().unwrap().starts_with(&start)));
        }
        prop_assert!(trace.iter().all(|step| rules.contains(&step["rule"]) && step["citation"] != ""));
    }
}
