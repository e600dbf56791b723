//! A comparison says of each person what their dossier answers under both rulebooks, and on which day the answers part.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::LazyLock;

use arrow_array::RecordBatch;
use collocamento::batch::{Comparison, Options, Persons, Show, Stop, Worker};
use collocamento::calendar::Day;
use collocamento::{Answer, Assessment, Code, Dossier, Error, Rulebook, Span, assess};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::dossiers::{self, day};
use crate::rulebooks::NAZIONALE;
use crate::tables::{self, Layout, cell, events, persons};

/// The income limit raised from 2025 on.
static LIMIT: LazyLock<Rulebook> = LazyLock::new(|| {
    NAZIONALE.overlay("limite-9000", include_str!("../../../examples/overlays/limite-9000.toml")).unwrap()
});
/// A reform that touches many lives, of every year.
static WIDE: LazyLock<Rulebook> = LazyLock::new(|| {
    let text = r#"
        [[parameter]]
        name = "limite_reddito_dipendente"
        segment = [{ from = "2015-09-24", value = "5500", citation = "ipotesi di riforma", confidence = "D" }]

        [[parameter]]
        name = "giorni_sospensione"
        segment = [{ from = "2015-09-24", value = 90, citation = "ipotesi di riforma", confidence = "D" }]
    "#;
    NAZIONALE.overlay("larga", text).unwrap()
});

const AS_OF: &str = "2026-06-30";

/// Random dossiers, the same at each run; some with a row that no dossier may have.
fn people(count: usize) -> Vec<Value> {
    let mut runner = TestRunner::deterministic();
    let faults = vec![
        json!({"type": "di", "date": "2020-01-01"}),
        json!({"type": "rapporto_inizio", "date": "2020-01-01", "job": "z"}),
        json!({"type": "adr", "date": "2026-05-02", "phase": "rilascio"}),
    ];
    let strategy = (dossiers::dossier(), prop::option::weighted(0.1, prop::sample::select(faults)));
    let dossier = |_| {
        let (mut dossier, fault) = strategy.new_tree(&mut runner).unwrap().current();
        dossier["as_of"] = json!(AS_OF);
        dossier["events"].as_array_mut().unwrap().extend(fault);
        dossier
    };
    (0..count).map(dossier).filter(|dossier| !dossier["events"].as_array().unwrap().is_empty()).collect()
}

fn alone(rulebook: &Rulebook, dossier: &Value) -> Result<Answer<Assessment>, Error> {
    let mut dossier = dossier.clone();
    for event in dossier["events"].as_array_mut().unwrap() {
        event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    }
    assess(rulebook, &Dossier::from_json(dossier.to_string())?)
}

/// The span of a day, looked for among all.
fn on(timeline: &[Span], day: Day) -> Option<&Span> {
    timeline.iter().find(|span| span.from <= day && span.to.is_none_or(|to| day <= to))
}

/// The row of a person, from two assessments that are compared day by day.
fn expected(number: usize, dossier: &Value, reform: &Rulebook) -> BTreeMap<String, Value> {
    let (before, after) = match (alone(&NAZIONALE, dossier), alone(reform, dossier)) {
        (Ok(before), Ok(after)) => (before, after),
        (Err(error), _) | (_, Err(error)) => {
            return named([("person", json!(number)), ("error", json!(error.code.as_str()))]);
        }
    };
    let state = |timeline, day| on(timeline, day).map_or("non_registrato", |span| span.state.as_str());
    let last = day(AS_OF);
    let firsts = before.timeline.iter().chain(&after.timeline).map(|span| span.from);
    let mut today = firsts.min().unwrap_or(last);
    while today <= last && state(&before.timeline, today) == state(&after.timeline, today) {
        today = today.next();
    }
    let differs = (today <= last).then_some(today);
    let rule = |timeline| differs.and_then(|day| on(timeline, day)).map(|span: &Span| span.rule.clone());
    let (old, new) = (&before.status, &after.status);
    named([
        ("person", json!(number)),
        ("state_before", json!(old.state)),
        ("state_after", json!(new.state)),
        ("since_before", json!(old.since)),
        ("since_after", json!(new.since)),
        ("seniority_days_before", json!(old.seniority_days)),
        ("seniority_days_after", json!(new.seniority_days)),
        ("changed", json!(old.state != new.state)),
        ("differs_from", json!(differs)),
        ("rule_before", json!(rule(&before.timeline))),
        ("rule_after", json!(rule(&after.timeline))),
    ])
}

fn named<const N: usize>(cells: [(&str, Value); N]) -> BTreeMap<String, Value> {
    let present = cells.into_iter().filter(|(_, value)| !value.is_null());
    present.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The rows without nulls.
fn rows(batches: &[RecordBatch]) -> Vec<BTreeMap<String, Value>> {
    let row = |batch: &RecordBatch, row: usize| {
        let names = batch.schema().fields().iter().map(|field| field.name().clone()).collect::<Vec<_>>();
        let cells = names.into_iter().zip(batch.columns()).map(|(name, column)| (name, cell(column, row)));
        cells.filter(|(_, value)| !value.is_null()).collect()
    };
    batches.iter().flat_map(|batch| (0..batch.num_rows()).map(move |at| row(batch, at))).collect()
}

fn compare(people: &[Value], reform: &Rulebook, show: Show, size: usize, threads: usize) -> (Vec<RecordBatch>, u64) {
    let table = events(people, Layout::Typed);
    let options = Options { threads: NonZero::new(threads), ..Options::on(day(AS_OF)) };
    let known = persons(people, Layout::Typed);
    let mut comparison = Comparison::new([&NAZIONALE, reform], &table.schema(), known, options, show).unwrap();
    let watch = comparison.watch();
    let mut answers = Vec::new();
    for from in (0..table.num_rows()).step_by(size) {
        answers.extend(comparison.push(&table.slice(from, size.min(table.num_rows() - from))).unwrap());
    }
    answers.extend(comparison.finish().unwrap());
    assert!(answers.iter().all(|batch| batch.schema() == comparison.schema()));
    assert_eq!(watch.rows(), table.num_rows() as u64);
    (answers, watch.refused())
}

#[test]
fn each_row_is_that_of_two_dossiers_compared_day_by_day() {
    let people = people(4000);
    let mut back = false;
    for reform in [&*LIMIT, &*WIDE] {
        let want: Vec<_> =
            people.iter().enumerate().map(|(number, dossier)| expected(number, dossier, reform)).collect();
        let (answers, refused) = compare(&people, reform, Show::Persons, usize::MAX, 1);
        let mut got = rows(&answers);
        for row in &mut got {
            row.remove("error_column");
            row.remove("error_row");
        }
        for ((got, want), dossier) in got.iter().zip(&want).zip(&people) {
            assert_eq!(got, want, "{dossier}");
        }
        assert_eq!(got.len(), want.len());
        let count = |name: &str| got.iter().filter(|row| row.contains_key(name)).count();
        assert_eq!(refused, count("error") as u64);
        assert!(count("error") > 20 && count("differs_from") > 3, "{} {}", count("error"), count("differs_from"));
        back |= got.iter().any(|row| row.contains_key("differs_from") && row["changed"] == json!(false));
    }
    assert!(back, "nobody has come back to the same state");
}

#[test]
fn pieces_and_threads_change_no_row() {
    let people = people(1500);
    let whole = rows(&compare(&people, &WIDE, Show::Persons, usize::MAX, 1).0);
    for (size, threads) in [(7, 2), (5000, 1), (5000, 2), (usize::MAX, 3)] {
        let again = rows(&compare(&people, &WIDE, Show::Persons, size, threads).0);
        assert_eq!(again, whole, "{size} rows at a time, {threads} threads");
    }
}

#[test]
fn those_who_differ_and_the_totals_are_those_of_the_rows() {
    let people = people(1500);
    let all = rows(&compare(&people, &WIDE, Show::Persons, usize::MAX, 1).0);
    let differing: Vec<_> = all.iter().filter(|row| row.contains_key("differs_from")).cloned().collect();
    let (answers, refused) = compare(&people, &WIDE, Show::Differing, 1000, 2);
    assert_eq!(rows(&answers), differing);
    let mut totals = BTreeMap::new();
    for row in &all {
        let names = ["state_before", "state_after", "rule_before", "rule_after", "error"];
        let group = names.map(|name| row.get(name).map_or("", |value| value.as_str().unwrap()).to_owned());
        *totals.entry(group).or_insert(0) += 1;
    }
    let (answers, counted) = compare(&people, &WIDE, Show::Totals, 1000, 2);
    let got: BTreeMap<_, _> = rows(&answers)
        .into_iter()
        .map(|row| {
            let names = ["state_before", "state_after", "rule_before", "rule_after", "error"];
            let group = names.map(|name| row.get(name).map_or("", |value| value.as_str().unwrap()).to_owned());
            (group, row["persons"].as_i64().unwrap())
        })
        .collect();
    assert_eq!((got, counted), (totals, refused));
}

#[test]
fn a_reform_that_changes_nothing_changes_nobody() {
    let people = people(500);
    let (answers, refused) = compare(&people, &NAZIONALE, Show::Differing, usize::MAX, 1);
    assert_eq!(rows(&answers), []);
    assert!(refused > 0);
}

#[test]
fn a_table_that_is_none_is_refused() {
    let table = events(&people(50), Layout::Typed);
    let open = |table: &RecordBatch, as_of: &str| {
        let options = Options::on(day(as_of));
        Comparison::new([&NAZIONALE, &LIMIT], &table.schema(), Persons::none(), options, Show::Persons)
    };
    let wrong = tables::renamed(&table, "annual_income", "anual_income");
    let told = |error: Option<Error>| error.map(|error| (error.code, error.path));
    assert_eq!(told(open(&wrong, AS_OF).err()), Some((Code::CampoSconosciuto, "/anual_income".to_owned())));
    assert_eq!(told(open(&table, "2015-09-23").err()), Some((Code::RegimeNonCoperto, "/as_of".to_owned())));
    let mut comparison = open(&table, AS_OF).unwrap();
    comparison.push(&table).unwrap();
    assert!(matches!(comparison.push(&table), Err(Stop::Refused(error)) if error.path == "/person"));
    let mut comparison = open(&table, AS_OF).unwrap();
    comparison.watch().cancel();
    comparison.push(&table).unwrap();
    assert!(matches!(comparison.finish(), Err(Stop::Cancelled)));
}
