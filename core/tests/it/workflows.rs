//! Every sequence of up to eight actions, over every bundled workflow and document: what is accepted is what chapters 6 and 8 of
//! the law allow, stated here a second time without the rule data.

use std::collections::BTreeSet;

use collocamento::workflow::{self, Action, Identity, Nullable, Outcome, Replay, SignatureKind};
use collocamento::{Code, Error, Rulebook};
use serde_json::{Value, json};

const DEPTH: usize = 8;

/// What an exploration saw.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    tried: usize,
    accepted: usize,
    states: BTreeSet<String>,
}

/// A workflow under exploration: how it runs, what the law allows after a lawful beginning, what must hold at any point.
struct Subject<'a> {
    letters: Vec<Value>,
    run: &'a dyn Fn(&[Action]) -> Result<Replay, Error>,
    lawful: &'a dyn Fn(&[Action], &Action) -> bool,
    holds: &'a dyn Fn(&[Action], &Replay) -> bool,
}

impl Subject<'_> {
    fn explore(&self) -> Seen {
        let mut seen = Seen::default();
        let start = (self.run)(&[]).unwrap();
        self.go(&mut Vec::new(), &start, &mut seen);
        seen
    }

    fn go(&self, done: &mut Vec<Action>, before: &Replay, seen: &mut Seen) {
        seen.accepted += 1;
        seen.states.insert(before.state.clone());
        assert!((self.holds)(done, before), "{done:?} gives {before:?}");
        assert_eq!(before.completed, before.outcome == Outcome::Concluso);
        if done.len() == DEPTH {
            return;
        }
        for letter in &self.letters {
            let action = at_its_minute(letter, done.len());
            let lawful = done.last().is_none_or(|last| last.at <= action.at) && (self.lawful)(done, &action);
            done.push(action);
            seen.tried += 1;
            match (self.run)(done) {
                Ok(after) => {
                    assert!(lawful, "accepted against the law: {done:?}");
                    let last = done.last().unwrap();
                    assert!(
                        before.open.iter().any(|open| open.action == last.action && open.by == last.by),
                        "{done:?}"
                    );
                    self.go(done, &after, seen);
                }
                Err(error) => {
                    assert!(!lawful, "refused against the law: {done:?}: {error}");
                    assert_eq!(error.code, Code::AzioneNonAmmessa);
                    assert!(error.rule.is_some());
                    assert_eq!(error.details["index"], done.len() - 1);
                    assert_eq!(error.details["state"], before.state);
                    assert_eq!(error.details["open"], json!(before.open));
                }
            }
            done.pop();
        }
    }
}

/// A letter with its hour: one minute after the action before, on its own day where it names one.
fn at_its_minute(letter: &Value, index: usize) -> Action {
    let mut letter = letter.clone();
    let day = letter["at"].as_str().unwrap_or("2023-05-02T10").to_owned();
    letter["at"] = json!(format!("{day}:{:02}", index + 30));
    serde_json::from_value(letter).unwrap()
}

/// Each pair of action and actor that the law does not know at all, told with everything that could make it pass.
fn every_pair(actions: &[&str], actors: &[&str], but: &[(&str, &str)]) -> Vec<Value> {
    let pairs = actions.iter().flat_map(|action| actors.iter().map(move |by| (*action, *by)));
    let strange = pairs.filter(|pair| !but.contains(pair));
    strange
        .map(|(action, by)| {
            json!({"action": action, "by": by, "identity": "spid", "signature": "digitale", "format": "pdf", "reason": "x",
                "availability": "x", "identity_copy": true})
        })
        .collect()
}

fn does(action: &Action, name: &str, by: &str) -> bool {
    action.action == name && action.by == by
}

fn done(actions: &[Action], name: &str, by: &str) -> bool {
    actions.iter().any(|action| does(action, name, by))
}

fn identified(action: &Action) -> bool {
    matches!(action.identity, Some(Identity::Spid | Identity::Cns | Identity::Cie))
}

fn certified(action: &Action) -> bool {
    action.certificate.is_none_or(|certificate| certificate == workflow::Certificate::Valido)
}

/// Annulled or revoked, which is the same for everything that may follow.
fn annulled(actions: &[Action]) -> bool {
    ["annulla", "revoca"].iter().any(|name| done(actions, name, "cpi") || done(actions, name, "operatore"))
}

fn toscana(document: &str) -> Seen {
    let rulebook = Rulebook::bundled("toscana").unwrap();
    let run = |actions: &[Action]| {
        let input = workflow::SignatureInput::new("toscana", document, actions.to_vec());
        workflow::signature(&rulebook, &input).map(|answer| answer.into_body())
    };
    let alone = document == "ricevuta_did";
    let lawful = |before: &[Action], next: &Action| {
        let signed = done(before, "firma", "cittadino");
        let closed = done(before, "firma", "operatore") || alone && signed;
        let annulled = annulled(before);
        match (next.action.as_str(), next.by.as_str()) {
            ("inserisci", "cpi" | "operatore") => before.is_empty(),
            _ if before.is_empty() => false,
            ("scarica", _) => true,
            _ if annulled => false,
            ("annulla", "cpi" | "operatore") => next.reason.is_some() || next.replaced_by.is_some(),
            ("revoca", "cpi" | "operatore") => next.reason.is_some(),
            _ if closed => false,
            ("prendi_in_carico", "cittadino") => {
                !done(before, "prendi_in_carico", "cittadino") && next.identity != Some(Identity::Credenziali)
            }
            ("firma", "cittadino") => {
                done(before, "prendi_in_carico", "cittadino") && !signed && identified(next) && certified(next)
            }
            ("firma", "operatore") => signed && certified(next),
            _ => false,
        }
    };
    let holds = |actions: &[Action], replay: &Replay| {
        let (citizen, operator) = (done(actions, "firma", "cittadino"), done(actions, "firma", "operatore"));
        let outcome = match (annulled(actions), operator || alone && citizen) {
            (true, _) => Outcome::Annullato,
            (false, true) => Outcome::Concluso,
            (false, false) => Outcome::InCorso,
        };
        let version = match (actions.is_empty(), citizen, operator) {
            (true, ..) => None,
            (_, false, _) => Some("non_firmato"),
            (_, true, false) => Some("firmato_cittadino"),
            (_, true, true) => Some("firmato_entrambi"),
        };
        let downloads = replay.open.iter().filter(|open| open.action == "scarica").count();
        replay.outcome == outcome
            && replay.version.as_deref() == version
            && downloads == if actions.is_empty() { 0 } else { 3 }
            && replay.signatures.len() == usize::from(citizen) + usize::from(operator)
            && replay.log.len() == actions.iter().filter(|action| action.action != "scarica").count()
    };
    let mut letters = vec![
        json!({"action": "inserisci", "by": "cpi"}),
        json!({"action": "prendi_in_carico", "by": "cittadino"}),
        json!({"action": "prendi_in_carico", "by": "cittadino", "identity": "cie"}),
        json!({"action": "prendi_in_carico", "by": "cittadino", "identity": "credenziali"}),
        json!({"action": "firma", "by": "cittadino"}),
        json!({"action": "firma", "by": "cittadino", "identity": "spid"}),
        json!({"action": "firma", "by": "cittadino", "identity": "cns", "certificate": "valido"}),
        json!({"action": "firma", "by": "cittadino", "identity": "cie", "certificate": "sospeso"}),
        json!({"action": "firma", "by": "cittadino", "identity": "credenziali"}),
        json!({"action": "firma", "by": "operatore"}),
        json!({"action": "firma", "by": "operatore", "signature": "digitale", "certificate": "revocato"}),
        json!({"action": "annulla", "by": "cpi"}),
        json!({"action": "annulla", "by": "cpi", "reason": "x"}),
        json!({"action": "annulla", "by": "cpi", "replaced_by": "84"}),
        json!({"action": "annulla", "by": "operatore"}),
        json!({"action": "annulla", "by": "operatore", "reason": "x"}),
        json!({"action": "revoca", "by": "cpi"}),
        json!({"action": "revoca", "by": "operatore", "reason": "x"}),
        json!({"action": "scarica", "by": "cittadino"}),
        json!({"action": "scarica", "by": "cittadino", "at": "2021-01-01T10"}),
    ];
    let known = [
        ("inserisci", "cpi"),
        ("prendi_in_carico", "cittadino"),
        ("firma", "cittadino"),
        ("firma", "operatore"),
        ("annulla", "cpi"),
        ("annulla", "operatore"),
        ("revoca", "cpi"),
        ("revoca", "operatore"),
        // One actor stands for the three that may download; `holds` looks at all of them.
        ("scarica", "cittadino"),
        ("scarica", "cpi"),
        ("scarica", "operatore"),
    ];
    let actions = ["inserisci", "prendi_in_carico", "firma", "annulla", "revoca", "scarica"];
    letters.extend(every_pair(&actions, &["cpi", "cittadino", "operatore"], &known));
    Subject { letters, run: &run, lawful: &lawful, holds: &holds }.explore()
}

/// A path of Lombardia: the order of its steps, and what each needs.
fn lombardia(name: &str, order: &[(&str, &str)], mut letters: Vec<Value>, needs: &dyn Fn(&Action) -> bool) -> Seen {
    let rulebook = Rulebook::bundled("lombardia").unwrap();
    let run = |actions: &[Action]| {
        let input = workflow::SignatureInput::new(name, "patto_servizio_150", actions.to_vec());
        workflow::signature(&rulebook, &input).map(|answer| answer.into_body())
    };
    // What the person returns may be rejected; then it is signed by hand again.
    let rejects = |place: usize| (place == 4 && name == "lombardia_autografa").then_some(("respingi", "operatore"));
    let place = |actions: &[Action]| {
        actions.iter().fold(0, |place, action| if action.action == "respingi" { 2 } else { place + 1 })
    };
    let lawful = |before: &[Action], next: &Action| match rejects(place(before)) {
        Some((action, by)) if does(next, action, by) => next.reason.is_some(),
        _ => order.get(place(before)).is_some_and(|(action, by)| does(next, action, by)) && needs(next),
    };
    let holds = |actions: &[Action], replay: &Replay| {
        let ended = place(actions) == order.len();
        let next = order.get(place(actions)).map(|(action, by)| (*action, *by));
        replay.outcome == if ended { Outcome::Concluso } else { Outcome::InCorso }
            && replay
                .open
                .iter()
                .map(|open| (open.action.as_str(), open.by.as_str()))
                .eq(rejects(place(actions)).into_iter().chain(next))
    };
    let actions: Vec<&str> = order.iter().map(|(action, _)| *action).collect();
    letters.extend(every_pair(&actions, &["operatore", "cittadino"], order));
    letters.push(json!({"action": "genera", "by": "operatore", "at": "2022-08-31T10"}));
    let in_force = |before: &[Action], next: &Action| next.at.day().year() >= 2023 && lawful(before, next);
    Subject { letters, run: &run, lawful: &in_force, holds: &holds }.explore()
}

fn autografa() -> Seen {
    let letters = vec![
        json!({"action": "genera", "by": "operatore"}),
        json!({"action": "invia", "by": "operatore"}),
        json!({"action": "firma_autografa", "by": "cittadino"}),
        json!({"action": "restituisci", "by": "cittadino"}),
        json!({"action": "restituisci", "by": "cittadino", "format": "pdf"}),
        json!({"action": "restituisci", "by": "cittadino", "format": "JPG", "identity_copy": true}),
        json!({"action": "restituisci", "by": "cittadino", "format": "docx", "identity_copy": true}),
        json!({"action": "restituisci", "by": "cittadino", "format": "png"}),
        json!({"action": "firma", "by": "operatore"}),
        json!({"action": "firma", "by": "operatore", "signature": "semplice"}),
        json!({"action": "firma", "by": "operatore", "signature": "avanzata"}),
        json!({"action": "firma", "by": "operatore", "signature": "qualificata"}),
        json!({"action": "firma", "by": "operatore", "signature": "digitale", "certificate": "valido"}),
        json!({"action": "firma", "by": "operatore", "signature": "digitale", "certificate": "scaduto"}),
        json!({"action": "carica", "by": "operatore"}),
        json!({"action": "respingi", "by": "operatore"}),
        json!({"action": "respingi", "by": "operatore", "reason": "x"}),
    ];
    let order = [
        ("genera", "operatore"),
        ("invia", "operatore"),
        ("firma_autografa", "cittadino"),
        ("restituisci", "cittadino"),
        ("firma", "operatore"),
        ("carica", "operatore"),
    ];
    let formats = ["pdf", "jpg"];
    lombardia("lombardia_autografa", &order, letters, &|action| match action.action.as_str() {
        "restituisci" => {
            let format = action.format.as_ref().map(|format| format.as_str().to_lowercase());
            format.is_some_and(|format| formats.contains(&format.as_str()))
        }
        "firma" => {
            matches!(action.signature, Some(SignatureKind::Qualificata | SignatureKind::Digitale)) && certified(action)
        }
        _ => true,
    })
}

fn firmalom() -> Seen {
    let mut letters: Vec<Value> =
        ["genera", "rilascia", "perfeziona"].map(|action| json!({"action": action, "by": "operatore"})).to_vec();
    letters.push(json!({"action": "valida", "by": "cittadino"}));
    letters.extend(
        ["spid", "cns", "cie", "credenziali"]
            .map(|identity| json!({"action": "valida", "by": "cittadino", "identity": identity})),
    );
    let order =
        [("genera", "operatore"), ("rilascia", "operatore"), ("valida", "cittadino"), ("perfeziona", "operatore")];
    lombardia("lombardia_firmalom", &order, letters, &|action| {
        action.action != "valida" || action.identity == Some(Identity::Spid)
    })
}

fn cv_request() -> Seen {
    let rulebook = Rulebook::bundled("toscana").unwrap();
    let run = |actions: &[Action]| {
        let input = workflow::CvRequestInput::new(actions.to_vec());
        workflow::cv_request(&rulebook, &input).map(|answer| answer.into_body())
    };
    let lawful = |before: &[Action], next: &Action| match before.len() {
        0 => does(next, "richiedi", "azienda"),
        1 => does(next, "accetta", "cittadino") || does(next, "rifiuta", "cittadino"),
        _ => false,
    };
    // Personal data reach the company after a yes alone.
    let holds = |actions: &[Action], replay: &Replay| {
        (replay.version.as_deref() == Some("completo")) == done(actions, "accetta", "cittadino")
    };
    let letters = every_pair(&["richiedi", "accetta", "rifiuta"], &["azienda", "cittadino"], &[]);
    Subject { letters, run: &run, lawful: &lawful, holds: &holds }.explore()
}

fn application(cv: Option<bool>, declared: Option<bool>, expiry: Option<&str>) -> Seen {
    let rulebook = Rulebook::bundled("toscana").unwrap();
    let run = |actions: &[Action]| {
        let offer_expiry = expiry.map_or(Nullable::Absent, |day| Nullable::Value(day.parse().unwrap()));
        let mut input = workflow::ApplicationInput::new(actions.to_vec()).offer_expiry(offer_expiry);
        input.cv_uploaded = cv;
        input.requirements_declared = declared;
        workflow::application(&rulebook, &input).map(|answer| answer.into_body().replay)
    };
    let lawful = |before: &[Action], next: &Action| match before.len() {
        0 => {
            let open = expiry.is_some_and(|last| next.at.day().to_string().as_str() <= last);
            does(next, "inserisci", "cittadino") && cv == Some(true) && declared == Some(true) && open
        }
        1 => does(next, "prendi_in_carico", "cpi"),
        2 => does(next, "invia_azienda", "cpi") || does(next, "non_invia_azienda", "cpi"),
        _ => false,
    };
    let holds = |actions: &[Action], replay: &Replay| (replay.outcome == Outcome::Concluso) == (actions.len() == 3);
    let names = ["inserisci", "prendi_in_carico", "invia_azienda", "non_invia_azienda"];
    let letters = every_pair(&names, &["cittadino", "cpi"], &[]);
    Subject { letters, run: &run, lawful: &lawful, holds: &holds }.explore()
}

fn interview() -> Seen {
    let rulebook = Rulebook::bundled("toscana").unwrap();
    // The room opens at 09:35; a letter of that day comes at 09:30 and a minute later for each action before it.
    let run = |actions: &[Action]| {
        let input = workflow::InterviewInput::new("2023-05-04T09:50".parse().unwrap(), actions.to_vec());
        workflow::interview(&rulebook, &input).map(|answer| answer.into_body())
    };
    let lawful = |before: &[Action], next: &Action| {
        let last = before.last().map_or("", |action| action.action.as_str());
        let moved = before.iter().rev().find_map(|action| action.start);
        let opens = if moved.is_some() { "2023-05-05T09:35:00" } else { "2023-05-04T09:35:00" };
        let in_time = next.at.to_string().as_str() >= opens;
        let starts = moved.unwrap_or("2023-05-04T09:50".parse().unwrap());
        let to_come = next.at <= starts;
        let (entered, closed) = (done(before, "entra", "azienda"), done(before, "chiudi", "azienda"));
        let anew = next.start.is_some_and(|start| start > next.at && start != starts);
        match (next.action.as_str(), next.by.as_str()) {
            ("invita", "azienda") => (last.is_empty() && to_come) || (last == "richiedi_modifica" && anew),
            ("accetta", "cittadino") => last == "invita" && to_come,
            ("rifiuta", "cittadino") => last == "invita",
            ("richiedi_modifica", "cittadino") => last == "invita" && next.availability.is_some(),
            ("entra", "azienda") => (last == "accetta" || entered) && !closed && in_time,
            ("entra", "cittadino") => entered && !closed && in_time,
            ("chiudi", "azienda") => entered && !closed,
            _ => false,
        }
    };
    let holds = |actions: &[Action], replay: &Replay| {
        let together = done(actions, "entra", "cittadino");
        let ended = done(actions, "rifiuta", "cittadino") || done(actions, "chiudi", "azienda");
        (replay.outcome == Outcome::Concluso) == ended && (!together || done(actions, "entra", "azienda"))
    };
    let mut letters = vec![
        json!({"action": "richiedi_modifica", "by": "cittadino"}),
        json!({"action": "invita", "by": "azienda", "start": "2023-05-05T09:50"}),
        json!({"action": "entra", "by": "azienda", "at": "2023-05-04T09"}),
        json!({"action": "entra", "by": "azienda", "at": "2023-05-05T09"}),
        json!({"action": "entra", "by": "cittadino", "at": "2023-05-04T09"}),
        json!({"action": "entra", "by": "cittadino", "at": "2023-05-05T10"}),
        json!({"action": "chiudi", "by": "azienda", "at": "2023-05-05T10"}),
    ];
    let names = ["invita", "accetta", "rifiuta", "richiedi_modifica", "entra", "chiudi"];
    letters.extend(every_pair(&names, &["azienda", "cittadino"], &[]));
    Subject { letters, run: &run, lawful: &lawful, holds: &holds }.explore()
}

/// Explores, prints the figures, and checks them and that every state of the workflow was seen.
fn told(name: &str, seen: &Seen, figures: (usize, usize, usize)) {
    println!("{name}: {} sequences tried, {} accepted, {} states seen", seen.tried, seen.accepted, seen.states.len());
    assert_eq!((seen.tried, seen.accepted, seen.states.len()), figures, "{name}");
}

#[test]
fn documents_of_toscana() {
    told("ricevuta_did", &toscana("ricevuta_did"), (60_129, 3_937, 6));
    for document in ["patto_servizio_150", "patto_attivazione_gg", "programma_ricerca_intensiva"] {
        told(document, &toscana(document), (85_833, 6_289, 7));
    }
}

#[test]
fn documents_of_lombardia() {
    told("lombardia_autografa", &autografa(), (528, 34, 7));
    told("lombardia_firmalom", &firmalom(), (65, 5, 5));
}

#[test]
fn processes_of_the_portal() {
    told("richiesta_cv", &cv_request(), (24, 4, 4));
    told("candidatura", &application(Some(true), Some(true), Some("2023-05-02")), (40, 5, 5));
    for (cv, declared, expiry) in [
        (None, Some(true), Some("2023-05-02")),
        (Some(false), Some(true), Some("2023-05-02")),
        (Some(true), None, Some("2023-05-02")),
        (Some(true), Some(false), Some("2023-05-02")),
        (Some(true), Some(true), None),
        (Some(true), Some(true), Some("2023-05-01")),
    ] {
        told("candidatura refused", &application(cv, declared, expiry), (8, 1, 1));
    }
    told("colloquio", &interview(), (722, 49, 9));
}

#[test]
fn both_may_have_to_sign_the_did_receipt() {
    let both = r#"
[[parameter]]
name = "firma_did"
segment = [{ value = "entrambi", citation = "accordo della regione", confidence = "D" }]
"#;
    let rulebook = Rulebook::bundled("toscana").unwrap().overlay("entrambi", both).unwrap();
    let run = |state: &str, by: &str| {
        let action =
            json!({"action": "firma", "by": by, "at": "2023-07-08T09:00", "identity": "spid", "signature": "digitale"});
        let input = json!({"workflow": "toscana", "document": "ricevuta_did", "state": state, "action": action});
        workflow::next(&rulebook, &serde_json::from_value(input).unwrap()).unwrap().into_body()
    };
    let (citizen, operator) = (run("preso_in_carico", "cittadino"), run("firmato_cittadino", "operatore"));
    assert_eq!((citizen.outcome, citizen.state.as_str()), (workflow::Outcome::InCorso, "firmato_cittadino"));
    assert!(citizen.open.iter().any(|open| open.action == "firma" && open.by == "operatore"));
    assert_eq!((operator.outcome, operator.allowed), (workflow::Outcome::Concluso, true));
    assert_eq!((citizen.events.len(), operator.events.len()), (0, 2), "the last signature gives the events");
}
