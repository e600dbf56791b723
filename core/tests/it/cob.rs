//! Comunicazioni Obbligatorie: what is read is assessed without refusal, and says the same as the events that were written; damaged
//! files lose nothing but the damaged documents.

use std::fmt::Write as _;
use std::io::Read;

use collocamento::calendar::Day;
use collocamento::{Severity, call, cob};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::dossiers::day;
use crate::rulebooks::NAZIONALE;

const WORKER: &str = "RSSMRA80A01H501U";
const EMPLOYERS: [&str; 3] = ["01234567890", "98765432109", "11111111115"];

fn ask(operation: &str, input: &Value) -> Value {
    serde_json::from_str(&call(&NAZIONALE, operation, input.to_string()).unwrap()).unwrap()
}

fn read(documents: &str) -> Value {
    ask("cob.events", &json!({"documents": documents}))
}

fn assessed(person: &Value, events: Vec<Value>) -> Value {
    ask("dossier.assess", &json!({"person": person, "events": events, "as_of": "2027-06-30"}))
}

#[test]
fn the_events_are_assessed_without_refusal() {
    let mut seen = 0;
    for (_, case) in
        cases::all().into_iter().filter(|(_, case)| case["op"] == "cob.events" && case.get("expect").is_some())
    {
        let got = ask("cob.events", &case["input"]);
        let did = json!({"type": "did", "date": "2023-01-02"});
        let events: Vec<Value> = [did].into_iter().chain(got["events"].as_array().unwrap().clone()).collect();
        let answer = assessed(&got["person"], events);
        let refused: Vec<&Value> =
            answer["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] == "errore").collect();
        assert!(refused.is_empty(), "{}: {refused:?}", case["id"]);
        seen += 1;
    }
    assert!(seen > 50, "only {seen} cases");
}

/// A communication as XML.
#[derive(Clone, Debug)]
struct Document {
    code: usize,
    prior: Option<usize>,
    sent: Day,
    kind: &'static str,
    employer: &'static str,
    /// The name and the attributes of the element of the step; the start has none.
    step: Option<String>,
    start: Day,
    end: Option<Day>,
    cob: &'static str,
    pay: &'static str,
}

impl Document {
    fn xml(&self) -> String {
        let code = |code: usize| format!("{code:016}");
        let prior =
            self.prior.map_or_else(String::new, |prior| format!(" codiceComunicazionePrec=\"{}\"", code(prior)));
        let end = self.end.map_or_else(String::new, |end| format!(" dataFine=\"{end}\""));
        let contract = |name: &str| {
            format!(
                "<{name} dataInizio=\"{}\"{end} TipologiaContrattuale=\"{}\"><RetribuzioneCompenso>{}</RetribuzioneCompenso></{name}>",
                self.start, self.cob, self.pay
            )
        };
        let inside = match &self.step {
            None => contract("InizioRapporto"),
            Some(step) => {
                let name = step.split(' ').next().unwrap();
                format!("<{step}>{}</{name}>", contract("Contratto"))
            }
        };
        let worker = format!("<codice-fiscale>{WORKER}</codice-fiscale>");
        if let Some(attributes) = self.step.as_deref().and_then(|step| step.strip_prefix("VarDatori ")) {
            let (from, transfer) = attributes.split_once(' ').unwrap();
            return format!(
                "<VarDatori codiceComunicazione=\"{}\"{prior} dataInvio=\"{}T10:00:00\"><DatoreAttuale codiceFiscale=\"{}\"/><DatorePrecedente codiceFiscale=\"{from}\"/><TrasferimentoAzienda {transfer}/><Lavoratori><DatiLavoratore>{worker}</DatiLavoratore>{}</Lavoratori><TipoComunicazione>{}</TipoComunicazione></VarDatori>",
                code(self.code),
                self.sent,
                self.employer,
                contract("Contratto"),
                self.kind
            );
        }
        format!(
            "<UniLav codiceComunicazione=\"{}\"{prior} dataInvio=\"{}T10:00:00\"><DatoreLavoro codiceFiscale=\"{}\"/><Lavoratore><AnagraficaCompleta>{worker}</AnagraficaCompleta></Lavoratore>{inside}<TipoComunicazione>{}</TipoComunicazione></UniLav>",
            code(self.code),
            self.sent,
            self.employer,
            self.kind
        )
    }
}

const PAYS: [&str; 5] = ["4000.00", "8800.00", "9360.20", "9360.21", "18500.00"];

/// A step: which, after how many days, with which pay, and what else is sent about it.
type Given = (u8, i32, usize, u8);
/// A job: first day, employer, days of its term, pay, what else is sent about its start, steps.
type GivenJob = (i32, usize, Option<i32>, usize, u8, Vec<Given>);

fn jobs() -> impl Strategy<Value = Vec<GivenJob>> {
    let step = (0..5_u8, 1..200_i32, 0..PAYS.len(), 0..6_u8);
    let job = (
        0..900_i32,
        0..EMPLOYERS.len(),
        prop::option::weighted(0.7, 5..300_i32),
        0..PAYS.len(),
        0..6_u8,
        prop::collection::vec(step, 0..5),
    );
    prop::collection::vec(job, 1..4)
}

/// A history: as events, and as communications.
#[derive(Default)]
struct History {
    events: Vec<Value>,
    documents: Vec<Document>,
}

impl History {
    /// Sends a communication, and perhaps others that do not count in the end: a wrong one that is corrected, the same again, a wrong
    /// end that is annulled.
    fn send(&mut self, document: &Document, noise: u8) -> usize {
        let next = |history: &Self| history.documents.len() + 1;
        let mut sent = Document { code: next(self), ..document.clone() };
        match noise {
            1 => {
                self.documents.push(Document { pay: "7777.77", ..sent.clone() });
                sent = Document {
                    code: next(self),
                    prior: Some(sent.code),
                    sent: sent.sent.plus_days(1),
                    kind: "03",
                    ..sent
                };
                self.documents.push(sent.clone());
            }
            2 => {
                self.documents.push(sent.clone());
                self.documents.push(sent.clone());
            }
            3 => {
                self.documents.push(sent.clone());
                let step = Some(format!("Cessazione dataCessazione=\"{}\" codiceCausa=\"AL\"", document.start));
                let wrong = Document { code: next(self), prior: Some(sent.code), step, ..sent.clone() };
                self.documents.push(wrong.clone());
                self.documents.push(Document {
                    code: next(self),
                    prior: Some(wrong.code),
                    kind: "04",
                    sent: sent.sent.plus_days(1),
                    ..wrong
                });
            }
            _ => self.documents.push(sent.clone()),
        }
        sent.code
    }

    fn event(&mut self, kind: &str, date: Day, job: &str, more: &Value) {
        let mut event = json!({"type": kind, "date": date, "job": job});
        event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.events.push(event);
    }

    fn job(&mut self, number: usize, given: &GivenJob) {
        let (offset, employer, term, pay, noise, steps) = given;
        let start = day("2022-01-10").plus_days(*offset);
        let (mut employer, mut pay) = (*employer, PAYS[*pay]);
        let mut end = term.map(|days| start.plus_days(days));
        let mut cob = if end.is_some() { "A.02.00" } else { "A.01.00" };
        let mut name = format!("job {number}");
        let code_of = EMPLOYERS[employer];
        self.event(
            "rapporto_inizio",
            start,
            &name,
            &json!({"cob": cob, "end": end, "employer": code_of, "gross_annual_pay": pay}),
        );
        let sent = start.plus_days(-1);
        let first =
            Document { code: 0, prior: None, sent, kind: "01", employer: code_of, step: None, start, end, cob, pay };
        let mut before = self.send(&first, *noise);
        let mut at = start;
        for (step, days, new_pay, noise) in steps {
            let new_pay = PAYS[*new_pay];
            let inside = |at: Day| {
                let date = at.plus_days(*days);
                end.map_or(date, |end| date.min(end))
            };
            let date = inside(at);
            if *step != 0 && date <= at {
                continue;
            }
            let mut document = Document {
                code: 0,
                // A third of the steps is linked by employer and start only.
                prior: (days % 3 > 0).then_some(before),
                sent: date,
                kind: "01",
                employer: EMPLOYERS[employer],
                step: None,
                start,
                end,
                cob,
                pay: new_pay,
            };
            match step {
                0 => {
                    // In a day the employer changes after an extension.
                    let Some(last) = end.filter(|end| at < *end) else { continue };
                    let to = last.plus_days(*days);
                    self.event("rapporto_proroga", last, &name, &json!({"end": to}));
                    self.vary(last.next(), &name, &mut pay, new_pay);
                    document.step = Some(format!("Proroga dataFineProroga=\"{to}\""));
                    (at, end) = (last.next(), Some(to));
                }
                1 => {
                    if end.is_none() {
                        continue;
                    }
                    self.event("rapporto_trasformazione", date, &name, &json!({"kind": "indeterminato"}));
                    self.vary(date, &name, &mut pay, new_pay);
                    (end, cob, at) = (None, "A.01.00", date);
                    document.step =
                        Some(format!("Trasformazione dataTrasformazione=\"{date}\" codiceTrasformazione=\"DI\""));
                    (document.end, document.cob) = (end, cob);
                }
                2 => {
                    self.vary(date, &name, &mut pay, new_pay);
                    document.step =
                        Some(format!("Trasformazione dataTrasformazione=\"{date}\" codiceTrasformazione=\"TP\""));
                    at = date;
                }
                3 => {
                    let from = EMPLOYERS[employer];
                    employer = (employer + 1) % EMPLOYERS.len();
                    let to = format!("{name} at another");
                    self.event("cambio_datore", date, &name, &json!({"to_job": to, "employer": EMPLOYERS[employer]}));
                    name = to;
                    document.pay = pay;
                    document.employer = EMPLOYERS[employer];
                    document.step = Some(format!("VarDatori {from} codiceTrasferimento=\"01\" dataInizio=\"{date}\""));
                    at = date;
                }
                _ => {
                    document.pay = pay;
                    document.step = Some(format!("Cessazione dataCessazione=\"{date}\" codiceCausa=\"DI\""));
                    self.event("rapporto_fine", date, &name, &json!({"cause": "DI"}));
                }
            }
            // The documents of a transfer are those of the company.
            let noise = if *step == 3 { 0 } else { *noise };
            before = self.send(&document, noise);
            if *step == 4 {
                break;
            }
        }
    }

    fn vary(&mut self, date: Day, job: &str, pay: &mut &'static str, new: &'static str) {
        if *pay != new {
            *pay = new;
            self.event("rapporto_variazione", date, job, &json!({"gross_annual_pay": new}));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_is_what_was_written(jobs in jobs(), seed in any::<u64>()) {
        let mut history = History::default();
        let mut starts = Vec::new();
        for (number, job) in jobs.iter().enumerate() {
            // One employer has one job that starts on a day, also after a change of employer.
            if !starts.contains(&job.0) {
                starts.push(job.0);
                history.job(number, job);
            }
        }
        let mut documents: Vec<(u64, String)> = history.documents.iter().zip(1_u64..).map(|(document, number)| {
            ((seed ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15), document.xml())
        }).collect();
        documents.sort();
        let text: String = documents.into_iter().fold(String::new(), |mut text, (_, document)| {
            writeln!(text, "{document}").unwrap();
            text
        });
        let got = read(&text);
        let errors: Vec<&Value> = got["findings"].as_array().unwrap().iter().filter(|one| one["severity"] == "errore").collect();
        prop_assert!(errors.is_empty(), "{errors:?}\n{text}");
        let did = json!({"type": "did", "date": "2022-01-03"});
        let of = |events: &[Value]| assessed(&json!({}), [&did].into_iter().chain(events).cloned().collect());
        let (written, read) = (of(&history.events), of(got["events"].as_array().unwrap()));
        // Of two causes of one day the names of the jobs decide which rule is told.
        let spans = |answer: &Value| -> Vec<Value> {
            let spans = answer["timeline"].as_array().unwrap().iter();
            spans.map(|span| json!([span["from"], span["to"], span["state"]])).collect()
        };
        prop_assert_eq!(spans(&written), spans(&read), "{}\n{:?}", text, got["events"]);
        prop_assert_eq!(&written["status"]["seniority_days"], &read["status"]["seniority_days"]);
        prop_assert_eq!(&put_aside(&text), &got["events"]);
    }
}

/// How many random histories are tried.
pub(crate) fn histories() -> u32 {
    if std::env::var_os("COLLOC_FULL").is_some() { 10_000 } else { 300 }
}

/// The events of a file whose communications are put aside one by one until all have been read.
fn put_aside(text: &str) -> Value {
    let mut aside = Vec::new();
    for document in cob::Documents::new(text.as_bytes()) {
        for communication in document.unwrap().communications {
            assert_eq!(communication.worker().unwrap(), WORKER[..15]);
            aside.push(serde_json::to_string(&communication).unwrap());
        }
    }
    let communications = aside.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    serde_json::to_value(cob::events_of(&NAZIONALE, communications).unwrap()).unwrap()["events"].clone()
}

fn start(code: usize, of: &str) -> String {
    let document = Document {
        code,
        prior: None,
        sent: day("2024-03-29"),
        kind: "01",
        employer: EMPLOYERS[0],
        step: None,
        start: day(of),
        end: None,
        cob: "A.01.00",
        pay: "18500.00",
    };
    document.xml()
}

#[test]
fn a_file_is_read_as_its_documents_declare() {
    let latin = format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{}", start(1, "2024-04-01"));
    let (before, after) = latin.split_once("<DatoreLavoro ").unwrap();
    let mut bytes = format!("{before}<DatoreLavoro denominazione=\"Societ").into_bytes();
    bytes.push(0xE0);
    bytes.extend(format!("\" {after}\u{feff}<?xml version=\"1.0\"?>{}", start(2, "2024-05-01")).into_bytes());
    // The same bytes are no UTF-8.
    bytes.extend(b"<?xml version=\"1.0\"?><UniLav a=\"\xE0\"/>");
    bytes.extend(b"<?xml version=\"1.0\" encoding=\"UTF-16\"?><UniLav/>");
    bytes.extend(start(5, "2024-06-01").into_bytes());
    let documents: Vec<cob::Document> = cob::Documents::new(&bytes[..]).collect::<Result<_, _>>().unwrap();
    let read: Vec<usize> = documents.iter().map(|document| document.communications.len()).collect();
    assert_eq!(read, [1, 1, 0, 0, 1]);
    assert_eq!(documents[2].findings[0].document, Some(3));
    assert!(documents[2..4].iter().all(|document| document.findings[0].severity == Severity::Errore));
}

/// A file of any length, made while it is read, a few bytes at a time.
struct Endless {
    documents: usize,
    of: Box<dyn Fn(usize) -> String>,
    ready: Vec<u8>,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.ready.is_empty() && self.documents > 0 {
            self.ready = (self.of)(self.documents).into_bytes();
            self.documents -= 1;
        }
        let length = self.ready.len().min(into.len()).min(100);
        into[..length].copy_from_slice(&self.ready[..length]);
        self.ready.drain(..length);
        Ok(length)
    }
}

#[test]
fn a_long_file_is_read_document_by_document() {
    let file = Endless { documents: 3_000, of: Box::new(|number| start(number, "2024-04-01")), ready: Vec::new() };
    let read = cob::Documents::new(std::io::BufReader::with_capacity(1_024, file)).map(Result::unwrap);
    assert_eq!(read.filter(|document| document.communications.len() == 1).count(), 3_000);
}

#[test]
fn a_document_that_is_too_long_is_dropped() {
    let long = |number| match number {
        2 => format!("<UniLav codiceComunicazione=\"2\"><Nota>{}</Nota></UniLav>", "a".repeat(20 << 20)),
        _ => start(number, "2024-04-01"),
    };
    let text: String = (1..=3).map(long).collect();
    let documents: Vec<cob::Document> = cob::Documents::new(text.as_bytes()).collect::<Result<_, _>>().unwrap();
    let read: Vec<usize> = documents.iter().map(|document| document.communications.len()).collect();
    assert_eq!(read, [1, 0, 1]);
}

#[test]
fn a_document_cut_anywhere_does_not_touch_the_next() {
    let (first, last) = (start(1, "2024-04-01"), start(3, "2024-05-01"));
    let middle = format!("<?xml version='1.0'?><!-- a > b --><![CDATA[<]]>{}", start(2, "2024-06-01"))
        .replace("<![CDATA[<]]>", "");
    let middle = middle.replace("<InizioRapporto", "<!-- <UniLav> --><InizioRapporto");
    for length in 1..middle.len() {
        let text = format!("{first}{}\n{last}", &middle[..length]);
        let got = read(&text);
        let dates: Vec<&str> =
            got["events"].as_array().unwrap().iter().map(|event| event["date"].as_str().unwrap()).collect();
        // A comment that does not end takes the rest with it only if it is closed further on: here it is not.
        assert!(dates.contains(&"2024-04-01") && dates.contains(&"2024-05-01"), "{length}: {dates:?} {text}");
    }
}

#[test]
fn thousands_of_documents_of_one_job() {
    // As short as a document can be: a correction of the one before.
    let document = |number: usize| {
        format!(
            "<UniLav codiceComunicazione=\"{number}\" codiceComunicazionePrec=\"{}\"><Lavoratore codice-fiscale=\"{WORKER}\"/><InizioRapporto dataInizio=\"2024-04-01\"/><TipoComunicazione>3</TipoComunicazione></UniLav>",
            number - 1
        )
    };
    let few: String = (1..=20_000).map(document).collect();
    let got = read(&few);
    assert_eq!(got["events"].as_array().unwrap().len(), 1);
    assert_eq!(got["findings"].as_array().unwrap().len(), 1_001);
    if std::env::var_os("COLLOC_FULL").is_some() {
        let all: String = (1..=100_000).map(document).collect();
        assert_eq!(put_aside(&all).as_array().unwrap().len(), 1);
    }
    let many = "<UniLav/>".repeat(100_001);
    let error = call(&NAZIONALE, "cob.events", json!({"documents": many}).to_string()).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (collocamento::Code::FuoriLimite, "/documents"));
}

#[test]
fn a_damaged_document_is_named_and_loses_nothing_of_the_others() {
    let bomb = "<!DOCTYPE UniLav [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let external = "<!DOCTYPE UniLav [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    let good = |number: usize| start(number, &format!("2024-0{number}-01"));
    let declared = |doctype: &str| format!("<?xml version=\"1.0\"?>{doctype}{}", good(2));
    let in_contract = |from: &str, to: &str| good(2).replace(from, to);
    for (damaged, element) in [
        (declared(bomb), None),
        (declared(external), None),
        (in_contract("18500.00", "&b;&b;"), Some("RetribuzioneCompenso")),
        (in_contract("18500.00", "&#0;"), Some("RetribuzioneCompenso")),
        (in_contract("</RetribuzioneCompenso>", ""), Some("RetribuzioneCompenso")),
        (in_contract("</InizioRapporto>", "</Contratto>"), Some("InizioRapporto")),
        (in_contract("2024-02-01", "2024-02-30"), Some("dataInizio")),
        (in_contract(WORKER, ""), Some("codice-fiscale")),
        (good(2).chars().take(300).collect(), None),
        ("<UniLav".to_owned(), None),
        ("<UniLav/>".to_owned(), None),
        (format!("<UniLav>{}</UniLav>", "<a>".repeat(1_000)), None),
    ] {
        let got = read(&format!("{}{damaged}{}", good(1), good(3)));
        let dates: Vec<&Value> = got["events"].as_array().unwrap().iter().map(|event| &event["date"]).collect();
        assert_eq!(dates, ["2024-01-01", "2024-03-01"], "{damaged}");
        let findings = got["findings"].as_array().unwrap();
        let error =
            findings.iter().find(|finding| finding["severity"] == "errore").unwrap_or_else(|| panic!("{damaged}"));
        assert_eq!(error["document"], 2, "{damaged}: {error}");
        if let Some(element) = element {
            assert_eq!(error["element"], element, "{damaged}: {error}");
        }
    }
}

#[test]
fn a_chain_that_annuls_itself_is_left_out_alone() {
    let annulment = |code: usize, prior: usize| {
        let document = Document {
            code,
            prior: Some(prior),
            sent: day("2024-04-02"),
            kind: "04",
            employer: EMPLOYERS[0],
            step: None,
            start: day("2024-04-01"),
            end: None,
            cob: "A.01.00",
            pay: "18500.00",
        };
        document.xml()
    };
    let got = read(&format!("{}{}{}{}", start(1, "2024-05-01"), annulment(2, 2), annulment(3, 4), annulment(4, 3)));
    let dates: Vec<&Value> = got["events"].as_array().unwrap().iter().map(|event| &event["date"]).collect();
    assert_eq!(dates, ["2024-05-01"]);
    let errors = got["findings"].as_array().unwrap().iter().filter(|one| one["severity"] == "errore");
    let documents: Vec<&Value> = errors.map(|error| &error["document"]).collect();
    assert_eq!(documents, [2, 3, 4]);
}

#[test]
fn what_can_t_be_read_of_a_worker_or_a_start_is_told() {
    let worker = start(1, "2024-04-01").replace("</codice-fiscale>", "</codice-fiscale><sesso>X</sesso>");
    let step = "<Cessazione dataCessazione=\"2024-06-30\"><Contratto dataInizio=\"2024-04-31\"/></Cessazione>";
    let end = start(2, "2024-04-01").replace("<InizioRapporto", &format!("{step}<InizioRapporto"));
    let got = ask("cob.events", &json!({"documents": format!("{worker}{end}"), "codice_fiscale": "pippo"}));
    let found: Vec<(&Value, &Value)> =
        got["findings"].as_array().unwrap().iter().map(|finding| (&finding["document"], &finding["element"])).collect();
    for expected in [(json!(null), json!(null)), (json!(1), json!("sesso")), (json!(2), json!("dataInizio"))] {
        assert!(found.contains(&(&expected.0, &expected.1)), "{expected:?}: {found:?}");
    }
    assert!(!got["findings"].to_string().to_lowercase().contains("pippo"));
}

#[test]
fn findings_hold_no_personal_data() {
    let other = start(2, "2024-05-01").replace(WORKER, "BNCGLI85E41F205S");
    let wrong = start(3, "2024-05-01").replace(WORKER, "RSSMRA80A01H501X");
    let odd = start(4, "2024-05-01").replace("\"0000000000000004\"", "\"RSSMRA80A01H501U\"");
    let got = read(&format!("{}{other}{wrong}{odd}<UniLav>{WORKER}</UniLav>", start(1, "2024-04-01")));
    let findings = got["findings"].to_string();
    assert!(!findings.contains("H501") && !findings.contains("F205"), "{findings}");
}

#[test]
fn the_gravest_findings_are_kept() {
    let start = |number: usize, from: &str| {
        format!(
            "<UniLav codiceComunicazione=\"{number}\" dataInvio=\"2024-03-29T09:00:00\"><DatoreLavoro codiceFiscale=\"{number:011}\"/>\
             <Lavoratore><codice-fiscale>{WORKER}</codice-fiscale></Lavoratore><InizioRapporto dataInizio=\"{from}\" \
             dataFine=\"9999-12-31\" TipologiaContrattuale=\"A.01.00\"/></UniLav>"
        )
    };
    let mut documents: String = (1..=1_100).map(|number| start(number, "2024-04-01")).collect();
    documents += &start(1_101, "2024-13-45");
    let answer = read(&documents);
    let findings = answer["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 1_001);
    let error = findings.iter().find(|finding| finding["severity"] == "errore").unwrap();
    assert_eq!((&error["document"], &error["element"]), (&json!(1_101), &json!("dataInizio")));
}

#[test]
fn workers_of_a_change_of_employer_are_read_in_linear_time() {
    let workers: String = (0..20_000)
        .map(|_| {
            "<DatiLavoratore codice-fiscale=\"BNCGLI85E41F205S\"/><Contratto dataInizio=\"2010-01-01\" \
             TipologiaContrattuale=\"A.01.00\"/>"
        })
        .collect();
    // Without a day of sending: said once, not for each worker.
    let documents = format!(
        "<VarDatori codiceComunicazione=\"1\"><DatorePrecedente codiceFiscale=\"01234567890\"/>\
         <DatoreAttuale codiceFiscale=\"98765432109\"/><TrasferimentoAzienda dataInizio=\"2024-05-01\"/>{workers}</VarDatori>"
    );
    let answer = ask("cob.events", &json!({"documents": documents, "codice_fiscale": WORKER}));
    assert_eq!(answer["findings"].as_array().unwrap().len(), 1, "{}", answer["findings"]);
}
