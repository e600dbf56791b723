//! The table gives each person what a dossier of their own gives, however it is cut, laid out, and spread over threads.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use arrow_schema::{DataType, Field, Schema};
use chrono::Datelike;
use collocamento::batch::{FindingTable, FlowsTable, Options, Persons, StatusTable, StocksTable, Stop, TimelineTable};
use collocamento::calendar::Day;
use collocamento::{Code, Dossier, Error, Finding, Lang, assess};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::dossiers::{self, day};
use crate::limits;
use crate::rulebooks::NAZIONALE;
use crate::tables::{self, Layout, cell, events, persons};

const DAYS: [&str; 4] = ["2016-05-31", "2019-12-31", "2022-01-01", "2026-06-30"];

/// Random dossiers, each with an event that no dossier may have and its place, or none. They are made once for all tests: making
/// them takes longer than most tests.
struct Made {
    runner: TestRunner,
    people: Vec<(Value, Option<(Value, Index)>)>,
}

static MADE: LazyLock<Mutex<Made>> =
    LazyLock::new(|| Mutex::new(Made { runner: TestRunner::deterministic(), people: Vec::new() }));

impl Made {
    fn first(&mut self, count: usize) -> &[(Value, Option<(Value, Index)>)] {
        let Self { runner, people } = self;
        let fault = prop::sample::select(faulty_events());
        let dossier = prop_oneof![2 => dossiers::dossier(), 1 => dossiers::tied()];
        let strategy = (dossier, prop::option::weighted(0.3, (fault, any::<Index>())));
        while people.len() < count {
            people.push(strategy.new_tree(runner).unwrap().current());
        }
        &people[..count]
    }
}

/// Random dossiers, the same at each run; some with rows that no dossier may have.
pub(crate) fn people(count: usize, faults: bool) -> Vec<Value> {
    let made = MADE.lock().unwrap().first(count).to_vec();
    let person = |(mut dossier, fault): (Value, Option<(Value, Index)>)| {
        let events = dossier["events"].as_array_mut().unwrap();
        if let Some((event, at)) = fault.filter(|_| faults) {
            let at = at.index(events.len() + 1);
            events.insert(at, event);
        }
        (!events.is_empty()).then_some(dossier)
    };
    made.into_iter().filter_map(person).collect()
}

/// Events that are wrong in one thing each, and some rare ones that are right.
fn faulty_events() -> Vec<Value> {
    vec![
        json!({"type": "did", "date": null}),
        json!({"type": "di", "date": "2020-01-01"}),
        json!({"type": null, "date": "2020-01-01"}),
        json!({"type": "did", "date": "2200-01-01"}),
        json!({"type": "did", "date": "2020-01-01", "job": "a"}),
        json!({"type": "did", "date": "2020-01-01", "recorded_at": "1949-12-31"}),
        json!({"type": "rapporto_fine", "date": "2020-01-01"}),
        json!({"type": "rapporto_fine", "date": "2020-01-01", "job": "  "}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "altro"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "determinato", "cob": "A.02.00"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "Z.99.99"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "A.02.00", "end": "2020-03-01"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "autonomo", "monthly_pay": "500.00", "months_per_year": 17}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "autonomo", "monthly_pay": "500.00", "months_per_year": 13}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "autonomo", "annual_income": "-1.00"}),
        json!({"type": "rapporto_variazione", "date": "2020-01-01", "job": "z", "annual_income": "10000000000.00"}),
        json!({"type": "rapporto_proroga", "date": "2020-01-01", "job": "z"}),
        json!({"type": "revoca", "date": "2020-01-01", "cause": "altro"}),
        json!({"type": "sanzione", "date": "2020-01-01", "measure": "decurtazione", "loses_status": true}),
        json!({"type": "sanzione", "date": "2020-01-01"}),
        json!({"type": "domanda_prestazione", "date": "2020-01-01", "benefit": "nulla"}),
        json!({"type": "violazione", "date": "2020-01-01", "violation": "altra"}),
        json!({"type": "violazione", "date": "2025-01-01", "violation": "convocazione", "missed_hours_percent": "101"}),
        json!({"type": "convocazione", "date": "2025-01-01", "appointment": "2025-01-20T09:30", "channel": "pec", "kind": "ordinaria"}),
        json!({"type": "convocazione", "date": "2025-01-01"}),
        json!({"type": "convocazione", "date": "2025-01-01", "appointment": "2025-01-20T09:30", "channel": "sportello"}),
        json!({"type": "contatto_cpi", "date": "2025-01-20", "channel": "lavoro_per_te"}),
        json!({"type": "contatto_cpi", "date": "2025-01-20", "channel": "pec"}),
        json!({"type": "contatto_cpi", "date": "2025-01-20", "kind": "ordinaria"}),
        json!({"type": "did", "date": "2025-01-20", "channel": "sportello unico"}),
        json!({"type": "adr", "date": "2025-02-01", "phase": "rilascio"}),
        json!({"type": "adr", "date": "2025-02-01", "phase": "altra"}),
        json!({"type": "adr", "date": "2026-05-02", "phase": "rilascio"}),
        json!({"type": "servizio", "date": "2020-01-01", "code": "B1", "end": "2020-02-01"}),
        json!({"type": "servizio", "date": "2020-01-01", "code": "B1", "end": "1949-12-31"}),
        json!({"type": "attivita_sap", "date": "2020-01-01", "code": "C06", "end": "1949-12-31"}),
        json!({"type": "patto", "date": "2020-01-01", "kind": "ordinario"}),
        json!({"type": "patto", "date": "2020-01-01", "signed_by": "sindacato"}),
        json!({"type": "patto", "date": "2020-01-01", "signed_by": "accreditato", "partnership": true, "frequency_days": 30}),
        json!({"type": "patto", "date": "2020-01-01", "frequency_days": 367}),
        json!({"type": "patto", "date": "2020-01-01", "frequency_days": -1}),
        json!({"type": "colloquio", "date": "2020-01-01", "signed_by": "cpi"}),
        json!({"type": "did", "date": "2020-01-01", "recorded_at": "2023-06-01"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "A.01.00", "agency": true}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "A.02.00", "agency": true, "end": "2020-05-01"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "determinato", "agency": true}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "determinato", "agency": false}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "A.02.00", "placement": "l68"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "cob": "A.02.00", "placement": "art16"}),
        json!({"type": "rapporto_proroga", "date": "2020-01-01", "job": "z", "end": "2020-02-01", "agency": true}),
        json!({"type": "did", "date": "2020-01-01", "scheme": "gol"}),
        json!({"type": "profilazione", "date": "2020-01-01", "scheme": "altro"}),
        json!({"type": "profilazione", "date": "2020-01-01", "scheme": "indice_did", "index": "0.5"}),
        json!({"type": "profilazione", "date": "2020-01-01", "scheme": "indice_did", "index": "1.5"}),
        json!({"type": "adr", "date": "2025-02-01", "phase": "scelta", "provider": "cpi", "tutor": "T"}),
        json!({"type": "adr", "date": "2025-02-01", "phase": "scelta", "provider": "altro"}),
        json!({"type": "prestazione_inizio", "date": "2020-01-01", "benefit": "cigs", "hours_cut_percent": "60"}),
        json!({"type": "prestazione_inizio", "date": "2020-01-01", "benefit": "cigs", "hours_cut_percent": "101"}),
        json!({"type": "convocazione", "date": "2025-01-01", "appointment": "2025-01-20T09:30", "channel": "email", "claim_contact": false}),
        json!({"type": "violazione", "date": "2022-03-01", "violation": "offerta", "renewal": true, "protected_household": true}),
        json!({"type": "violazione", "date": "2022-03-01", "violation": "offerta", "own_municipality": true, "treatment_months": 6}),
        json!({"type": "violazione", "date": "2022-03-01", "violation": "offerta", "received": "2022-03-20", "found_on": "2022-03-05"}),
        json!({"type": "violazione", "date": "2022-03-01", "violation": "offerta", "received": "1949-12-31"}),
        json!({"type": "violazione", "date": "2022-03-01", "violation": "offerta", "treatment_months": -1}),
        json!({"type": "fabbisogno", "date": "2020-01-01", "services": ["A1", "B1"]}),
        json!({"type": "servizio", "date": "2020-01-01", "code": "E1", "public_body": true}),
        json!({"type": "servizio", "date": "2020-01-01", "code": "E1", "services": ["A1"]}),
        json!({"type": "attivita_sap", "date": "2020-01-01", "code": "C06", "start": "1949-12-31"}),
        json!({"type": "attivita_sap", "date": "2020-01-01", "code": "C06", "last_event": "01", "proposed": "2020-01-01"}),
        json!({"type": "colloquio", "date": "2020-01-01", "title": "A2"}),
    ]
}

/// What a dossier answers on a day: one row of the status table, by column.
fn alone(dossier: &Value, as_of: &str, as_known_at: Option<&str>) -> BTreeMap<String, Value> {
    let mut input = dossier.clone();
    input["as_of"] = json!(as_of);
    input["as_known_at"] = json!(as_known_at);
    // A table has no way to tell a field that is null from one that is absent.
    for event in input["events"].as_array_mut().unwrap() {
        event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    }
    let answer = Dossier::from_json(input.to_string()).and_then(|dossier| assess(&NAZIONALE, &dossier));
    let row = match answer {
        Ok(answer) => {
            let status = serde_json::to_value(&answer.status).unwrap();
            let mut row: BTreeMap<String, Value> = [
                "state",
                "since",
                "did_date",
                "legally_unemployed",
                "seniority_days",
                "six_months",
                "long_term",
                "bar_until",
            ]
            .map(|name| (name.to_owned(), status[name].clone()))
            .into();
            row.insert("suspension_days_used".into(), status["suspension"]["days_used"].clone());
            row.insert("loss_on".into(), status["suspension"]["loss_on"].clone());
            // Those about the form of a DID, patti, vouchers and services are not counted.
            let elsewhere = ["DID-CANALE", "PATTO-", "ADR-TUTOR", "POL-", "SERV-"];
            let counted = |finding: &&Finding| !elsewhere.iter().any(|start| finding.rule.as_str().starts_with(start));
            row.insert("findings".into(), json!(answer.findings.iter().filter(counted).count()));
            let next = serde_json::to_value(&answer.next_change).unwrap();
            row.insert("next_change_date".into(), next["date"].clone());
            row.insert("next_change_state".into(), next["state"].clone());
            row
        }
        Err(error) => {
            let (index, field) = place(&error);
            BTreeMap::from([
                ("error".to_owned(), json!(error.code.as_str())),
                ("error_column".to_owned(), json!(field)),
                ("index".to_owned(), json!(index)),
            ])
        }
    };
    row.into_iter().filter(|(_, value)| !value.is_null()).collect()
}

/// Which event and which field an error of a dossier is about.
fn place(error: &Error) -> (usize, String) {
    let parts: Vec<&str> = error.path.split('/').collect();
    (parts[2].parse().unwrap(), parts[3].to_owned())
}

/// A row of the status table, without nulls; the row of an error becomes the index of its event.
fn row(batch: &RecordBatch, row: usize, first: u64) -> BTreeMap<String, Value> {
    let schema = batch.schema();
    let names = schema.fields().iter().map(|field| field.name().clone());
    let mut cells: BTreeMap<String, Value> = names
        .filter(|name| name != "person" && name != "as_of")
        .map(|name| (name.clone(), cell(batch.column_by_name(&name).unwrap(), row)))
        .filter(|(_, value)| !value.is_null())
        .collect();
    if let Some(at) = cells.remove("error_row") {
        cells.insert("index".into(), json!(at.as_u64().unwrap() - first));
    }
    cells
}

fn options(as_known_at: Option<&str>, threads: usize) -> Options {
    Options {
        as_of: DAYS.map(day).to_vec(),
        as_known_at: as_known_at.map(day),
        threads: NonZero::new(threads),
        ..Options::on(day(DAYS[0]))
    }
}

pub(crate) fn in_pieces(table: &RecordBatch, size: usize) -> Vec<RecordBatch> {
    (0..table.num_rows()).step_by(size).map(|from| table.slice(from, size.min(table.num_rows() - from))).collect()
}

/// Every row of the answer as text, and how many batches it came in.
fn status(pieces: &[RecordBatch], enrolled: Persons, options: Options) -> Result<Vec<RecordBatch>, Stop> {
    let mut pass = StatusTable::new(&NAZIONALE, &pieces[0].schema(), enrolled, options)?;
    let mut answers = Vec::new();
    for piece in pieces {
        answers.extend(pass.push(piece)?);
    }
    answers.extend(pass.finish()?);
    Ok(answers)
}

pub(crate) fn rows(batches: &[RecordBatch]) -> Vec<Vec<Value>> {
    let row = |batch: &RecordBatch, row: usize| batch.columns().iter().map(|column| cell(column, row)).collect();
    batches.iter().flat_map(|batch| (0..batch.num_rows()).map(move |at| row(batch, at))).collect()
}

fn compare(layout: Layout, faults: bool, as_known_at: Option<&str>) {
    let people = people(3000, faults);
    let table = events(&people, layout);
    let answers = status(&[table], persons(&people, layout), options(as_known_at, 1)).unwrap();
    let mut all = answers.iter().flat_map(|batch| (0..batch.num_rows()).map(move |at| (batch, at)));
    let (mut first, mut refused) = (0, 0);
    for dossier in &people {
        for as_of in DAYS {
            let (batch, at) = all.next().unwrap();
            let got = row(batch, at, first);
            refused += usize::from(got.contains_key("error"));
            assert_eq!(got, alone(dossier, as_of, as_known_at), "{dossier} as of {as_of}");
        }
        first += dossier["events"].as_array().unwrap().len() as u64;
    }
    assert!(all.next().is_none());
    assert_eq!(refused > 0, faults);
}

#[test]
fn each_person_is_answered_as_a_dossier_is() {
    compare(Layout::Typed, false, None);
    compare(Layout::Numbered, false, None);
}

#[test]
fn a_bad_row_marks_its_person_as_a_dossier_would_and_nobody_else() {
    compare(Layout::Typed, true, None);
    compare(Layout::Text, true, None);
}

/// Rows in order, one a day, without violations: most persons of most tables.
#[test]
fn rows_in_order_are_answered_the_same() {
    let mut people = people(6000, true);
    for dossier in &mut people {
        let events = dossier["events"].as_array_mut().unwrap();
        events.retain(|event| !["violazione", "adr"].contains(&event["type"].as_str().unwrap_or_default()));
        events.sort_by_key(|event| event["date"].to_string());
        events.dedup_by_key(|event| event["date"].to_string());
    }
    people.retain(|dossier| !dossier["events"].as_array().unwrap().is_empty());
    let table = events(&people, Layout::Typed);
    let kept: Vec<usize> = (0..table.num_columns())
        .filter(|at| {
            !["violation", "phase", "justified", "missed_hours_percent"]
                .contains(&table.schema().field(*at).name().as_str())
        })
        .collect();
    let table = table.project(&kept).unwrap();
    for (as_of, as_known_at) in [(DAYS[0], None), (DAYS[1], Some("2019-03-31")), (DAYS[3], None)] {
        let options = Options { as_of: vec![day(as_of)], ..options(as_known_at, 1) };
        let answers = status(&in_pieces(&table, 1000), persons(&people, Layout::Typed), options).unwrap();
        let mut all = answers.iter().flat_map(|batch| (0..batch.num_rows()).map(move |at| (batch, at)));
        let mut first = 0;
        for dossier in &people {
            let (batch, at) = all.next().unwrap();
            assert_eq!(row(batch, at, first), alone(dossier, as_of, as_known_at), "{dossier} as of {as_of}");
            first += dossier["events"].as_array().unwrap().len() as u64;
        }
    }
}

/// The rows of most persons are decoded together. A phase of the assegno di ricollocazione has those of its person read one by
/// one, and changes no more here than a contact with the office.
#[test]
fn rows_decoded_together_are_answered_as_rows_read_one_by_one() {
    let mut people = people(3000, false);
    for dossier in &mut people {
        let events = dossier["events"].as_array_mut().unwrap();
        let apart = ["violazione", "adr", "annullamento_did"];
        events.retain(|event| !apart.contains(&event["type"].as_str().unwrap()));
    }
    people.retain(|dossier| !dossier["events"].as_array().unwrap().is_empty());
    let with_one_more = |more: Value| -> Vec<Value> {
        let mut people = people.clone();
        for events in people.iter_mut().map(|dossier| dossier["events"].as_array_mut().unwrap()) {
            let mut event = more.clone();
            (event["date"], event["recorded_at"]) = (events[0]["date"].clone(), events[0]["recorded_at"].clone());
            events.push(event);
        }
        people
    };
    let together = with_one_more(json!({"type": "contatto_cpi"}));
    let one_by_one = with_one_more(json!({"type": "adr", "phase": "fine"}));
    for layout in [Layout::Typed, Layout::Numbered, Layout::Text] {
        for as_known_at in [None, Some("2021-03-31")] {
            let answers = |people: &[Value]| {
                let table = events(people, layout);
                rows(&status(&[table], persons(people, layout), options(as_known_at, 1)).unwrap())
            };
            assert_eq!(answers(&together), answers(&one_by_one));
        }
    }
}

#[test]
fn what_the_office_could_know_is_the_same() {
    compare(Layout::Text, true, Some("2021-03-31"));
}

#[test]
fn pieces_and_threads_change_no_answer() {
    let people = people(2500, true);
    let table = events(&people, Layout::Typed);
    let whole = rows(&status(std::slice::from_ref(&table), persons(&people, Layout::Typed), options(None, 1)).unwrap());
    for (size, threads) in [(1, 1), (7, 2), (8000, 1), (8000, 2), (usize::MAX, 3)] {
        let pieces = in_pieces(&table, size.min(table.num_rows()));
        let answers = status(&pieces, persons(&people, Layout::Typed), options(None, threads)).unwrap();
        assert_eq!(rows(&answers), whole, "{size} rows at a time, {threads} threads");
    }
}

/// Two DIDs on one day have a finding about one of two rows, and it is the same one wherever batches end.
#[test]
fn pieces_and_threads_change_no_finding() {
    let mut people = people(300, true);
    for dossier in &mut people {
        let events = dossier["events"].as_array_mut().unwrap();
        let again: Vec<Value> = events.iter().filter(|event| event["type"] == "did").cloned().collect();
        events.extend(again);
    }
    for layout in [Layout::Typed, Layout::Numbered, Layout::Text] {
        let table = events(&people, layout);
        for (as_of, as_known_at) in [(DAYS[1], None), (DAYS[3], Some("2021-03-31"))] {
            let found = |size: usize, threads: usize| {
                let options = Options { as_of: vec![day(as_of)], ..options(as_known_at, threads) };
                let mut pass =
                    FindingTable::new(&NAZIONALE, &table.schema(), persons(&people, layout), options).unwrap();
                let mut answers = Vec::new();
                for piece in in_pieces(&table, size.min(table.num_rows())) {
                    answers.extend(pass.push(&piece).unwrap());
                }
                answers.extend(pass.finish().unwrap());
                rows(&answers)
            };
            let whole = found(usize::MAX, 1);
            assert!(whole.len() > people.len() / 2);
            for (size, threads) in [(1, 1), (3, 1), (7, 2)] {
                let pieces = found(size, threads);
                for (got, want) in pieces.iter().zip(&whole) {
                    assert_eq!(got, want, "{size} rows at a time, {threads} threads, as of {as_of}");
                }
                assert_eq!(pieces.len(), whole.len());
            }
        }
    }
}

#[test]
fn the_timeline_is_that_of_the_dossier() {
    let people = people(2000, false);
    let table = events(&people, Layout::Typed);
    let mut pass =
        TimelineTable::new(&NAZIONALE, &table.schema(), persons(&people, Layout::Typed), options(None, 2)).unwrap();
    let mut answers = pass.push(&table).unwrap();
    answers.extend(pass.finish().unwrap());
    let got = rows(&answers);
    let mut want = Vec::new();
    for (number, dossier) in people.iter().enumerate() {
        let mut input = dossier.clone();
        input["as_of"] = json!(DAYS[3]);
        let answer = assess(&NAZIONALE, &Dossier::from_json(input.to_string()).unwrap()).unwrap();
        for span in &answer.timeline {
            let null = Value::Null;
            want.push(vec![
                json!(number),
                json!(span.from),
                json!(span.to),
                json!(span.state),
                json!(span.rule),
                null.clone(),
                null.clone(),
                null,
            ]);
        }
    }
    assert_eq!(got, want);
}

/// A month's last day, after a day.
fn month_end(of: Day) -> Day {
    let mut last = of;
    while last.next().date().month() == of.date().month() {
        last = last.next();
    }
    last
}

#[test]
fn stocks_and_flows_are_those_of_the_timelines() {
    let people = people(1000, true);
    let table = events(&people, Layout::Typed);
    let last = day(DAYS[3]);
    let (mut stocks, mut flows) = (BTreeMap::new(), BTreeMap::new());
    let mut refused = 0;
    for dossier in &people {
        let mut input = dossier.clone();
        input["as_of"] = json!(last);
        for event in input["events"].as_array_mut().unwrap() {
            event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        }
        let answer = Dossier::from_json(input.to_string()).and_then(|dossier| assess(&NAZIONALE, &dossier));
        let Ok(answer) = answer else {
            refused += 1;
            continue;
        };
        let mut before = None;
        for span in &answer.timeline {
            *flows.entry((month_end(span.from), before, span.state.as_str())).or_insert(0) += 1;
            before = Some(span.state.as_str());
            let mut end = month_end(span.from);
            while end <= span.to.unwrap_or(last).min(last) {
                *stocks.entry((end, span.state)).or_insert(0) += 1;
                end = month_end(end.next());
            }
        }
    }
    let mut pass =
        StocksTable::new(&NAZIONALE, &table.schema(), persons(&people, Layout::Typed), options(None, 2)).unwrap();
    let watch = pass.watch();
    assert!(pass.push(&table).unwrap().is_empty());
    let got = rows(&pass.finish().unwrap());
    let want: Vec<Vec<Value>> =
        stocks.iter().map(|((month, state), count)| vec![json!(month), json!(state), json!(count)]).collect();
    assert_eq!(got, want);
    assert_eq!(watch.refused(), refused);
    let mut pass =
        FlowsTable::new(&NAZIONALE, &table.schema(), persons(&people, Layout::Typed), options(None, 1)).unwrap();
    pass.push(&table).unwrap();
    let mut got = rows(&pass.finish().unwrap());
    counted_from(&table, &people, "2020-02-29", &got);
    let mut want: Vec<Vec<Value>> = flows
        .iter()
        .map(|((month, from, to), count)| vec![json!(month), json!(from), json!(to), json!(count)])
        .collect();
    got.sort_by_key(|row| format!("{row:?}"));
    want.sort_by_key(|row| format!("{row:?}"));
    assert_eq!(got, want);
}

/// From a month on, stocks and flows are the same ones without what came before.
fn counted_from(table: &RecordBatch, people: &[Value], first: &str, flows: &[Vec<Value>]) {
    let later = |lines: &[Vec<Value>]| {
        lines.iter().filter(|line| first <= line[0].as_str().unwrap()).cloned().collect::<Vec<_>>()
    };
    let some = Options { first: Some(day("2020-02-10")), ..options(None, 2) };
    let enrolled = || persons(people, Layout::Typed);
    let mut pass = FlowsTable::new(&NAZIONALE, &table.schema(), enrolled(), some.clone()).unwrap();
    pass.push(table).unwrap();
    assert_eq!(rows(&pass.finish().unwrap()), later(flows));
    let stocks = |options: Options| {
        let mut pass = StocksTable::new(&NAZIONALE, &table.schema(), enrolled(), options).unwrap();
        pass.push(table).unwrap();
        assert_eq!(pass.watch().persons(), 0);
        let stocks = rows(&pass.finish().unwrap());
        assert_eq!(pass.watch().persons(), people.len() as u64);
        stocks
    };
    assert_eq!(stocks(some), later(&stocks(options(None, 1))));
}

fn refusal(table: &RecordBatch) -> Error {
    match status(std::slice::from_ref(table), Persons::none(), options(None, 1)) {
        Err(Stop::Refused(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_table_that_is_none_is_refused_by_column() {
    let people = people(20, false);
    let table = events(&people, Layout::Typed);
    let schema = table.schema();
    let without = |name: &str| {
        let kept: Vec<usize> = (0..schema.fields().len()).filter(|at| schema.field(*at).name() != name).collect();
        table.project(&kept).unwrap()
    };
    for name in ["person", "type", "date"] {
        let error = refusal(&without(name));
        assert_eq!((error.code, error.path.as_str()), (Code::CampoMancante, format!("/{name}").as_str()));
    }
    let error = refusal(&tables::renamed(&table, "annual_income", "anual_income"));
    assert_eq!((error.code, error.path.as_str()), (Code::CampoSconosciuto, "/anual_income"));
    let error = refusal(&tables::as_flags(&table, "annual_income"));
    assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/annual_income"));
    assert_eq!(error.details["type"], json!("Boolean"));
    assert!(error.message(Lang::It).contains("Boolean; si legge: un decimale, un numero intero, testo"));
    assert!(error.message(Lang::En).contains("Boolean; what can be read: a decimal, a whole number, text"));
    // Numbers in one table, text in the other: nobody would be found.
    let enrolled = vec![json!({"person": {"birth_date": "1990-01-01"}, "events": []})];
    let mismatch = StatusTable::new(&NAZIONALE, &schema, persons(&enrolled, Layout::Text), options(None, 1));
    assert!(matches!(mismatch, Err(error) if error.path == "/persons/person"));
    let twice = [table.slice(0, table.num_rows() / 2), table.slice(0, 1)];
    match status(&twice, Persons::none(), options(None, 1)) {
        Err(Stop::Refused(error)) => {
            assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/person"));
            assert_eq!(error.details["row"], json!(table.num_rows() / 2));
        }
        other => panic!("{other:?}"),
    }
    let mut early = options(None, 1);
    early.as_of.push(day("2015-09-23"));
    assert!(
        matches!(StatusTable::new(&NAZIONALE, &schema, Persons::none(), early), Err(error) if error.code == Code::RegimeNonCoperto)
    );
}

#[test]
fn a_pass_stops_when_told() {
    let people = people(3000, false);
    let table = events(&people, Layout::Typed);
    let mut pass = StatusTable::new(&NAZIONALE, &table.schema(), Persons::none(), options(None, 2)).unwrap();
    let watch = pass.watch();
    watch.cancel();
    pass.push(&table.slice(0, 10)).unwrap();
    assert!(matches!(pass.finish(), Err(Stop::Cancelled)));
    assert_eq!(watch.rows(), 0);
}

#[test]
fn a_pass_stops_inside_one_person() {
    // Without a stop the days of this person take minutes: each violation is judged anew for each of them.
    let missed = |number: i32| json!({"type": "violazione", "date": day("2020-01-01").plus_days(number).to_string(), "violation": "convocazione", "justified": true});
    let person = json!({"person": {}, "events": (0..2_000).map(missed).collect::<Vec<_>>()});
    let table = events(&[person], Layout::Typed);
    let days = (0..20_000).map(|number| day("2030-01-01").plus_days(number)).collect();
    let options = Options { as_of: days, ..options(None, 1) };
    let mut pass = StatusTable::new(&NAZIONALE, &table.schema(), Persons::none(), options).unwrap();
    let watch = pass.watch();
    pass.push(&table).unwrap();
    thread::scope(|scope| {
        let running = scope.spawn(|| pass.finish().map(|_| ()));
        thread::sleep(Duration::from_millis(200));
        watch.cancel();
        let cancelled = Instant::now();
        assert!(matches!(running.join().unwrap(), Err(Stop::Cancelled)));
        assert!(cancelled.elapsed() < Duration::from_secs(2), "{:?}", cancelled.elapsed());
    });
}

#[test]
fn someone_with_too_many_jobs_at_once_is_refused_alone() {
    let few = json!({"person": {}, "events": [{"type": "did", "date": "2020-01-01"}]});
    let table = events(&[few.clone(), limits::busy(2_000), few], Layout::Typed);
    let answers =
        status(&[table], Persons::none(), Options { as_of: vec![day("2029-06-30")], ..options(None, 1) }).unwrap();
    let errors = answers.iter().flat_map(|batch| (0..3).map(|at| cell(batch.column_by_name("error").unwrap(), at)));
    assert_eq!(errors.collect::<Vec<_>>(), [Value::Null, json!("fuori_limite"), Value::Null]);
}

#[test]
fn someone_with_too_many_events_is_refused_alone() {
    let did = |date: &str| json!({"type": "contatto_cpi", "date": date});
    let many = json!({"person": {}, "events": vec![did("2020-01-01"); 30_000]});
    let few = json!({"person": {}, "events": [did("2020-01-01")]});
    let table = events(&[few.clone(), many, few], Layout::Typed);
    let answers = status(&in_pieces(&table, 1000), Persons::none(), options(None, 1)).unwrap();
    let errors: Vec<Value> = answers
        .iter()
        .flat_map(|batch| (0..batch.num_rows()).map(move |at| cell(batch.column_by_name("error").unwrap(), at)))
        .collect();
    assert_eq!(errors.iter().filter(|error| !error.is_null()).count(), DAYS.len());
    assert_eq!(errors[DAYS.len()], json!("fuori_limite"));
}

#[test]
fn every_field_of_an_event_is_a_column() {
    let schema: Value = serde_json::from_str(include_str!("../../../include/schema/dossier.assess.input.json"))
        .expect("the schema of a dossier");
    let mut names = BTreeSet::new();
    properties(&schema["$defs"]["Event"], &mut names);
    assert!(names.len() > 30, "{names:?}");
    for name in names.iter().filter(|name| !["type", "date"].contains(&name.as_str())) {
        let fields = ["person", "type", "date", name].map(|name| Field::new(name, DataType::Null, true)).to_vec();
        let batch = RecordBatch::new_empty(Arc::new(Schema::new(fields)));
        let refused =
            StatusTable::new(&NAZIONALE, batch.schema_ref(), Persons::none(), Options::on(day(DAYS[3]))).err();
        assert!(refused.is_none_or(|error| error.code != Code::CampoSconosciuto), "{name}");
    }
}

/// The names of all properties under a part of a schema.
fn properties(schema: &Value, names: &mut BTreeSet<String>) {
    names.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
    let parts = schema.as_object().into_iter().flat_map(|object| object.values());
    parts.chain(schema.as_array().into_iter().flatten()).for_each(|part| properties(part, names));
}

#[test]
fn several_days_are_answered_as_each_alone() {
    let people = people(400, true);
    let table = events(&people, Layout::Typed);
    let ask = |as_of: Vec<Day>| {
        let options = Options { as_of, next_change: false, ..options(None, 1) };
        rows(&status(std::slice::from_ref(&table), persons(&people, Layout::Typed), options).unwrap())
    };
    // In order, so that a walk goes on from one day to the next, and then back.
    let days: Vec<Day> =
        (0..24).map(|step| day("2015-10-31").plus_days(step * 161)).chain([day("2018-10-20")]).collect();
    let alone: Vec<_> = days.iter().map(|day| ask(vec![*day])).collect();
    for (place, row) in ask(days.clone()).iter().enumerate() {
        assert_eq!(row, &alone[place % days.len()][place / days.len()], "{}", people[place / days.len()]);
    }
}
