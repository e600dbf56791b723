//! The agenda of a table is that of each dossier alone.

use std::num::NonZero;

use arrow_array::RecordBatch;
use collocamento::batch::{AgendaTable, Options, Persons, Stop};
use collocamento::{Code, Rulebook, call};
use serde_json::{Value, json};

use crate::batch::{in_pieces, people, rows};
use crate::dossiers::day;
use crate::rulebooks::{NAZIONALE, UMBRIA};
use crate::tables::{Layout, events, persons, renamed};

const LISTS: [(&str, &str, Option<&str>); 4] = [
    ("2016-05-31", "2016-05-31", None),
    ("2019-12-31", "2020-02-15", Some("2019-06-30")),
    ("2021-12-31", "2022-06-30", None),
    ("2026-06-30", "2026-12-31", None),
];

fn options((as_of, until, known): (&str, &str, Option<&str>), threads: usize) -> Options {
    let (until, as_known_at, threads) = (Some(day(until)), known.map(day), NonZero::new(threads));
    Options { until, as_known_at, threads, ..Options::on(day(as_of)) }
}

fn agenda(
    rulebook: &Rulebook,
    pieces: &[RecordBatch],
    known: Persons,
    options: Options,
) -> Result<Vec<Vec<Value>>, Stop> {
    let mut pass = AgendaTable::new(rulebook, &pieces[0].schema(), known, options)?;
    let mut answers = Vec::new();
    for piece in pieces {
        answers.extend(pass.push(piece)?);
    }
    answers.extend(pass.finish()?);
    Ok(rows(&answers))
}

/// The rows of a person by the operation; `first` is the number of their first row.
fn alone(
    rulebook: &Rulebook,
    dossier: &Value,
    (as_of, until, known): (&str, &str, Option<&str>),
    person: &Value,
    first: usize,
) -> Vec<Vec<Value>> {
    let mut dossier = json!({"person": dossier["person"], "events": dossier["events"]});
    for event in dossier["events"].as_array_mut().unwrap() {
        event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    }
    let input = json!({"as_of": as_of, "until": until, "as_known_at": known, "dossiers": [dossier]});
    let task = |task: &Value| {
        let names = ["act", "rule", "bound", "start", "due", "state", "days_left"];
        let cells = names.iter().map(|name| task[*name].clone()).chain([Value::Null, Value::Null, Value::Null]);
        [person.clone()].into_iter().chain(cells).collect()
    };
    match call(rulebook, "services.agenda", input.to_string()) {
        Ok(answer) => {
            let answer: Value = serde_json::from_str(&answer).unwrap();
            answer["tasks"].as_array().unwrap().iter().map(task).collect()
        }
        Err(error) => {
            let parts: Vec<&str> = error.path.split('/').collect();
            let row = first + parts[4].parse::<usize>().unwrap();
            let nulls = std::iter::repeat_n(Value::Null, 7);
            let told = [json!(error.code.as_str()), json!(parts[5]), json!(row)];
            vec![[person.clone()].into_iter().chain(nulls).chain(told).collect()]
        }
    }
}

/// Persons about whom a table can say everything.
fn known_people(count: usize, faults: bool) -> Vec<Value> {
    let mut people = people(count, faults);
    for dossier in &mut people {
        dossier["person"].as_object_mut().unwrap().remove("citizenship");
    }
    people
}

#[test]
fn each_person_has_the_tasks_of_their_dossier() {
    for (layout, rulebook) in [(Layout::Typed, &*UMBRIA), (Layout::Numbered, &*NAZIONALE), (Layout::Text, &*UMBRIA)] {
        // A job whose name is blank has a number like any other.
        let people = known_people(400, layout != Layout::Numbered);
        let table = events(&people, layout);
        for list in LISTS {
            let found = agenda(rulebook, std::slice::from_ref(&table), persons(&people, layout), options(list, 1));
            let (mut expected, mut first) = (Vec::new(), 0);
            for (number, dossier) in people.iter().enumerate() {
                let person = if layout == Layout::Text { json!(format!("p{number}")) } else { json!(number) };
                expected.extend(alone(rulebook, dossier, list, &person, first));
                first += dossier["events"].as_array().unwrap().len();
            }
            let found = found.unwrap();
            for (found, expected) in found.iter().zip(&expected) {
                assert_eq!(found, expected, "{list:?}");
            }
            assert_eq!(found.len(), expected.len(), "{list:?}");
            assert!(!found.is_empty(), "{list:?}");
        }
    }
}

#[test]
fn pieces_and_threads_change_no_task() {
    let people = known_people(1500, true);
    let table = events(&people, Layout::Typed);
    let known = persons(&people, Layout::Typed);
    let ask =
        |pieces: &[RecordBatch], threads| agenda(&UMBRIA, pieces, known.clone(), options(LISTS[3], threads)).unwrap();
    let whole = ask(std::slice::from_ref(&table), 1);
    for (size, threads) in [(7, 1), (1000, 2), (table.num_rows(), 3)] {
        assert_eq!(ask(&in_pieces(&table, size), threads), whole, "{size} rows at a time, {threads} threads");
    }
}

#[test]
fn a_table_without_the_codes_of_services_shows_no_deadline_that_rests_on_them() {
    let people = known_people(300, true);
    let table = events(&people, Layout::Typed);
    let known = persons(&people, Layout::Typed);
    let without = |names: &[&str]| {
        let kept: Vec<usize> =
            (0..table.num_columns()).filter(|at| !names.contains(&table.schema().field(*at).name().as_str())).collect();
        agenda(&UMBRIA, &[table.project(&kept).unwrap()], known.clone(), options(LISTS[3], 1)).unwrap()
    };
    let all = without(&[]);
    let rule = |row: &[Value]| row[2].as_str().unwrap_or_default().to_owned();
    let rests: [(&[&str], _); 2] =
        [(&["code"], vec!["TERM-LTU-18M", "TERM-D1-3M"]), (&["service", "activity"], vec!["TERM-A2-30"])];
    for (columns, rests) in rests {
        // Whether a patto is behind the services depends on both columns.
        let kept = |rows: &[Vec<Value>], rests: &[&str]| -> Vec<Vec<Value>> {
            let wanted = |row: &&Vec<Value>| rule(row) != "PATTO-AGG" && !rests.contains(&rule(row).as_str());
            rows.iter().filter(wanted).cloned().collect()
        };
        let left = kept(&all, &rests);
        assert!(left.len() < kept(&all, &[]).len(), "{columns:?}");
        assert_eq!(kept(&without(columns), &[]), left, "{columns:?}");
    }
}

#[test]
fn a_list_that_ends_before_it_begins_is_refused() {
    let table = events(&people(3, false), Layout::Typed);
    let refused = |table: &RecordBatch, until: &str| {
        let asked = options(("2026-06-30", until, None), 1);
        match agenda(&NAZIONALE, std::slice::from_ref(table), Persons::none(), asked) {
            Err(Stop::Refused(error)) => (error.code, error.path),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(refused(&table, "2026-06-29"), (Code::ValoreNonValido, "/until".to_owned()));
    let numbers = renamed(&renamed(&table, "code", "id"), "months_per_year", "code");
    assert_eq!(refused(&numbers, "2026-06-30"), (Code::ValoreNonValido, "/code".to_owned()));
}
