//! Tables of jobs: one row for each job and a table of DIDs, through the same state machine.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int16Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray,
    TimestampMicrosecondArray,
};
use arrow_select::concat::concat_batches;
use collocamento::batch::{JobAnswers, JobEvents, JobMap, Kind, Options, Persons, Stop, Stream};
use collocamento::{Code, call};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::cob::histories;
use crate::dossiers::day;
use crate::rulebooks::NAZIONALE;
use crate::tables::cell;

fn text(values: &[Option<&str>]) -> ArrayRef {
    Arc::new(StringArray::from(values.to_vec()))
}

fn reader(batch: &RecordBatch, size: usize) -> Box<dyn RecordBatchReader + Send> {
    let pieces = (0..batch.num_rows()).step_by(size).map(|from| batch.slice(from, size.min(batch.num_rows() - from)));
    let pieces: Vec<_> = pieces.map(Ok).collect();
    Box::new(RecordBatchIterator::new(pieces, batch.schema()))
}

/// Three jobs of two persons, in no order.
fn jobs() -> RecordBatch {
    RecordBatch::try_from_iter([
        ("person", Arc::new(Int64Array::from(vec![7, 3, 7])) as ArrayRef),
        ("start", text(&[Some("2024-06-01"), Some("2024-04-01"), Some("2024-02-01")])),
        ("end", text(&[Some("1900-01-01"), Some("2024-03-30"), Some("2024-03-31")])),
        ("cob", text(&[Some("A.01.00"), Some("A.02.00"), Some("A.02.00")])),
        ("gross_annual_pay", text(&[Some("1"), Some("14000"), Some("9300.00")])),
        ("ateco", text(&[Some("x"), None, Some("y")])),
    ])
    .unwrap()
}

fn dids() -> RecordBatch {
    RecordBatch::try_from_iter([
        ("person", Arc::new(Int64Array::from(vec![9, 7, 3])) as ArrayRef),
        ("date", text(&[Some("2024-02-30"), Some("2024-01-10"), Some("2024-01-10")])),
    ])
    .unwrap()
}

fn answers(kind: Kind, carry: &[&str], size: usize) -> Result<RecordBatch, Stop> {
    let carry: Vec<String> = carry.iter().map(|name| (*name).to_owned()).collect();
    let events = JobEvents::new(JobMap::default(), reader(&jobs(), size), Some(reader(&dids(), size)), &carry)?;
    let options = Options { if_within: true, next_change: false, carry, ..Options::on(day("2025-06-30")) };
    let worker = kind.open(&NAZIONALE, &events.schema(), Persons::none(), options)?;
    let stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
    let schema = stream.schema();
    let batches: Vec<RecordBatch> = stream.collect::<Result<_, _>>()?;
    Ok(concat_batches(&schema, &batches)?)
}

/// The words of a column.
fn words(batch: &RecordBatch, name: &str) -> Vec<Option<String>> {
    let column = batch[name].as_dictionary::<Int16Type>();
    let values = column.values().as_string::<i32>();
    let word = |row: usize| column.key(row).filter(|_| column.is_valid(row)).map(|key| values.value(key).to_owned());
    (0..column.len()).map(word).collect()
}

fn some(values: &[&str]) -> Vec<Option<String>> {
    values.iter().map(|value| Some((*value).to_owned()).filter(|value| !value.is_empty())).collect()
}

#[test]
fn each_person_has_both_answers_whatever_the_order_of_the_rows() {
    for size in [1, 2, 100] {
        let status = answers(Kind::Status, &["ateco"], size).unwrap();
        assert_eq!(status["person"].as_primitive::<Int64Type>().values(), &[3, 7, 9]);
        assert_eq!(words(&status, "state"), some(&["disoccupato", "decaduto", ""]));
        assert_eq!(words(&status, "state_if_within"), some(&["disoccupato", "conservazione", ""]));
        assert_eq!(words(&status, "error"), some(&["", "", "data_non_valida"]));
        assert_eq!(words(&status, "error_column"), some(&["", "", "date"]));
        assert_eq!(words(&status, "error_table"), some(&["", "", "did"]));
        assert_eq!(status["error_row"].as_primitive::<Int64Type>().value(2), 0);
        // The last job that has the value: the later one of the person.
        assert_eq!(status["ateco"].as_string::<i32>().iter().collect::<Vec<_>>(), [None, Some("x"), None]);
    }
}

#[test]
fn what_came_of_each_row_is_told() {
    let found = answers(Kind::Findings, &[], 100).unwrap();
    assert_eq!(found["person"].as_primitive::<Int64Type>().values(), &[3, 7, 7, 9]);
    assert_eq!(words(&found, "rule"), some(&["STATO-23", "STATO-30", "STATO-23", ""]));
    assert_eq!(words(&found, "severity"), some(&["errore", "avviso", "nota", "errore"]));
    assert_eq!(words(&found, "table"), some(&["jobs", "jobs", "jobs", "did"]));
    assert_eq!(found["row"].as_primitive::<Int64Type>().values(), &[1, 0, 0, 0]);
}

#[test]
fn the_timeline_ends_a_segment_where_either_answer_changes() {
    let spans = answers(Kind::Timeline, &[], 100).unwrap();
    let of_seven = spans.slice(1, 5);
    assert_eq!(
        words(&of_seven, "state"),
        some(&["disoccupato", "conservazione", "disoccupato", "sospeso", "decaduto"])
    );
    assert_eq!(
        words(&of_seven, "state_if_within"),
        some(&["disoccupato", "conservazione", "disoccupato", "conservazione", "conservazione"])
    );
}

#[test]
fn a_table_that_is_none_is_refused_with_its_column() {
    let map = |text: &str| JobMap::read(text).unwrap();
    let open = |map: JobMap, carry: &[String]| JobEvents::new(map, reader(&jobs(), 9), None, carry).map(|_| ());
    for (refused, path) in [
        (open(map("[jobs]\nend = \"fine\""), &[]), "/columns/jobs/end"),
        (open(map(r#"{"jobs": {"start": ["a", "b"]}}"#), &[]), "/columns/jobs/start"),
        (open(map("lombardia"), &[]), "/columns/jobs/person"),
        (open(JobMap::default(), &["cpi".to_owned()]), "/carry/0"),
    ] {
        let error = refused.unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (Code::CampoMancante, path));
    }
    for (text, code, path) in [
        ("nessuna", Code::ValoreNonValido, "/columns"),
        ("{", Code::JsonNonValido, "/columns"),
        ("[jobs]\ninizio = \"a\"", Code::CampoSconosciuto, "/columns/jobs/inizio"),
        ("[values]\nopen_end = [\"31/12/9999\"]", Code::DataNonValida, "/columns/values/open_end"),
        ("[values]\nstart_if_unknown = \"1900-01-01\"", Code::FuoriLimite, "/columns/values/start_if_unknown"),
    ] {
        let error = JobMap::read(text).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (code, path));
    }
    for name in JobMap::names() {
        assert!(JobMap::read(name).is_ok());
    }
}

#[test]
fn a_person_with_very_many_jobs_is_refused_alone() {
    let rows = 100_000;
    let jobs = RecordBatch::try_from_iter([
        ("person", Arc::new(Int64Array::from_iter_values((0..rows).map(|row| i64::from(row == 0)))) as ArrayRef),
        ("start", Arc::new(StringArray::from(vec!["2024-04-01"; usize::try_from(rows).unwrap()])) as ArrayRef),
    ])
    .unwrap();
    let events = JobEvents::new(JobMap::default(), reader(&jobs, 1 << 14), None, &[]).unwrap();
    let options = Options::on(day("2025-06-30"));
    let worker = Kind::Status.open(&NAZIONALE, &events.schema(), Persons::none(), options).unwrap();
    let batches: Vec<_> = Stream::of(worker, Box::new(events)).map(Result::unwrap).collect();
    let errors: Vec<_> = batches.iter().flat_map(|batch| words(batch, "error")).collect();
    assert_eq!(errors, some(&["fuori_limite", ""]));
}

#[test]
fn a_word_for_an_absent_value_names_nobody() {
    let map = || JobMap::read(r#"{"values": {"absent": ["", "NA"]}}"#).unwrap();
    let jobs = |person: &[Option<&str>], job: &str| {
        RecordBatch::try_from_iter([
            ("person", text(person)),
            ("employer", text(&[Some("NA"), Some("NA")])),
            ("job", text(&[Some(job), Some(job)])),
            ("start", text(&[Some("2024-04-01"), Some("2024-04-01")])),
            ("end", text(&[Some("2024-05-31"), Some("2024-06-30")])),
            ("cob", text(&[Some("A.02.00"), Some("A.02.00")])),
        ])
        .unwrap()
    };
    let found = |jobs: &RecordBatch| {
        let events = JobEvents::new(map(), reader(jobs, 9), None, &[])?;
        let worker =
            Kind::Findings.open(&NAZIONALE, &events.schema(), Persons::none(), Options::on(day("2025-06-30")))?;
        let stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
        let schema = stream.schema();
        let batches: Vec<RecordBatch> = stream.collect::<Result<_, _>>()?;
        Ok::<_, Stop>(concat_batches(&schema, &batches)?)
    };
    // Two jobs, of employers that are not known; with a name they are one.
    let errors =
        |batch: &RecordBatch| words(batch, "severity").iter().flatten().filter(|word| *word == "errore").count();
    assert_eq!(errors(&found(&jobs(&[Some("a"), Some("a")], "NA")).unwrap()), 0);
    assert_eq!(errors(&found(&jobs(&[Some("a"), Some("a")], "7")).unwrap()), 1);
    let Stop::Refused(error) = found(&jobs(&[Some("a"), Some("NA")], "NA")).unwrap_err() else { panic!("no error") };
    assert_eq!((error.code, error.path.as_str()), (Code::CampoMancante, "/jobs/person"));
}

#[test]
fn a_column_to_pass_on_may_have_a_name_of_the_readers_own() {
    let jobs = |name: &str| {
        RecordBatch::try_from_iter([
            ("person", Arc::new(Int64Array::from(vec![7])) as ArrayRef),
            ("start", text(&[Some("2024-04-01")])),
            ("cob", text(&[Some("A.02.00")])),
            (name, text(&[Some("x")])),
        ])
        .unwrap()
    };
    let answer = |name: &str| {
        let carry = vec![name.to_owned()];
        let events = JobEvents::new(JobMap::default(), reader(&jobs(name), 9), None, &carry)?;
        let options = Options { carry, ..Options::on(day("2025-06-30")) };
        let worker = Kind::Status.open(&NAZIONALE, &events.schema(), Persons::none(), options)?;
        let stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
        let schema = stream.schema();
        let batches: Vec<RecordBatch> = stream.collect::<Result<_, _>>()?;
        Ok::<_, Stop>(concat_batches(&schema, &batches)?)
    };
    assert_eq!(answer("mark").unwrap()["mark"].as_string::<i32>().value(0), "x");
    for name in ["row", "table", "error_row", "error_table"] {
        let Stop::Refused(error) = answer(name).unwrap_err() else { panic!("no error") };
        assert_eq!((error.code, error.path.as_str()), (Code::ValoreNonValido, "/carry/0"), "{name}");
    }
}

/// A job in a table: first day, days up to its end, employer, pay, and which of the ways to end it has.
type Row = (i32, Option<i32>, usize, usize, u8);

const EMPLOYERS: [&str; 3] = ["01234567890", "98765432109", "11111111115"];
const PAYS: [&str; 5] = ["4000.00", "8800.00", "9360.20", "9360.21", "18500.00"];

/// The same job as events.
fn events_of(number: usize, (offset, length, employer, pay, ends): &Row) -> Vec<Value> {
    let start = day("2022-01-10").plus_days(*offset);
    let end = length.map(|length| start.plus_days(length));
    let open = end.is_none() || ends % 3 == 1;
    let agreed = match end {
        Some(end) if ends % 3 == 2 => Some(end.plus_days(60)),
        _ => end.filter(|_| !open),
    };
    let job = format!("job {number}");
    let begun = json!({"type": "rapporto_inizio", "date": start, "job": job, "cob": if open { "A.01.00" } else { "A.02.00" },
        "end": agreed, "employer": EMPLOYERS[*employer], "gross_annual_pay": PAYS[*pay]});
    let ended = end.filter(|_| agreed != end).map(|end| json!({"type": "rapporto_fine", "date": end, "job": job}));
    [begun].into_iter().chain(ended).collect()
}

#[test]
fn jobs_as_rows_have_the_timeline_of_their_events() {
    let job = (0..900_i32, prop::option::weighted(0.8, 5..400_i32), 0..EMPLOYERS.len(), 0..PAYS.len(), 0..3_u8);
    let strategy = prop::collection::vec(job, 1..5);
    let mut runner = TestRunner::deterministic();
    let people: Vec<Vec<Row>> = (0..histories())
        .map(|_| {
            let mut jobs: Vec<Row> = strategy.new_tree(&mut runner).unwrap().current();
            // An employer has one job that starts on a day.
            jobs.sort_by_key(|(offset, _, employer, ..)| (*offset, *employer));
            jobs.dedup_by_key(|(offset, _, employer, ..)| (*offset, *employer));
            jobs
        })
        .collect();
    let rows: Vec<(usize, &Row)> =
        people.iter().enumerate().flat_map(|(person, jobs)| jobs.iter().map(move |job| (person, job))).rev().collect();
    let persons = |places: Vec<usize>| -> ArrayRef {
        Arc::new(Int64Array::from_iter_values(places.into_iter().map(|place| i64::try_from(place).unwrap())))
    };
    let texts = |of: &dyn Fn(&Row) -> Option<String>| -> ArrayRef {
        Arc::new(rows.iter().map(|(_, row)| of(row)).collect::<StringArray>())
    };
    let first = |(offset, ..): &Row| day("2022-01-10").plus_days(*offset);
    let jobs = RecordBatch::try_from_iter([
        ("person", persons(rows.iter().map(|(person, _)| *person).collect())),
        ("start", texts(&|row| Some(first(row).to_string()))),
        ("end", texts(&|row| row.1.map(|length| first(row).plus_days(length).to_string()))),
        ("cob", texts(&|row| Some(if row.1.is_none() || row.4 % 3 == 1 { "A.01.00" } else { "A.02.00" }.to_owned()))),
        ("employer", texts(&|row| Some(EMPLOYERS[row.2].to_owned()))),
        ("gross_annual_pay", texts(&|row| Some(PAYS[row.3].to_owned()))),
    ])
    .unwrap();
    let dids = RecordBatch::try_from_iter([
        ("person", persons((0..people.len()).collect())),
        ("date", text(&vec![Some("2022-01-03"); people.len()])),
    ])
    .unwrap();
    let events = JobEvents::new(JobMap::default(), reader(&jobs, 999), Some(reader(&dids, 999)), &[]).unwrap();
    let options = Options { if_within: true, ..Options::on(day("2027-06-30")) };
    let worker = Kind::Timeline.open(&NAZIONALE, &events.schema(), Persons::none(), options).unwrap();
    let mut spans: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    for batch in Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events)) {
        let batch = batch.unwrap();
        for row in 0..batch.num_rows() {
            let of = |name: &str| cell(batch.column_by_name(name).unwrap(), row);
            let person = usize::try_from(of("person").as_i64().unwrap()).unwrap();
            spans.entry(person).or_default().push(json!([of("from"), of("to"), of("state")]));
        }
    }
    for (person, jobs) in people.iter().enumerate() {
        let did = json!({"type": "did", "date": "2022-01-03"});
        let own = jobs.iter().enumerate().flat_map(|(number, job)| events_of(number, job));
        let events: Vec<Value> = [did].into_iter().chain(own).collect();
        let input = json!({"person": {}, "events": events, "as_of": "2027-06-30"}).to_string();
        let answer: Value = serde_json::from_str(&call(&NAZIONALE, "dossier.assess", &input).unwrap()).unwrap();
        let own = answer["timeline"].as_array().unwrap().iter();
        let own: Vec<Value> = own.map(|span| json!([span["from"], span["to"], span["state"]])).collect();
        assert_eq!(spans.get(&person), Some(&own), "{jobs:?}");
    }
}

#[test]
fn names_are_read_without_the_blanks_of_a_fixed_width() {
    let jobs = RecordBatch::try_from_iter([
        ("person", text(&[Some("A   "), Some("A"), Some("B   ")])),
        ("start", text(&[Some("2024-04-01"); 3])),
        ("cob", text(&[Some("A.02.00"); 3])),
        ("employer", text(&[Some("X"), Some("Y"), Some("X")])),
        ("job", text(&[Some("1"), Some("1"), Some("1")])),
    ])
    .unwrap();
    let dids = |person: &str| {
        RecordBatch::try_from_iter([("person", text(&[Some(person)])), ("date", text(&[Some("2024-01-10")]))]).unwrap()
    };
    let found = |person: &str| {
        let events = JobEvents::new(JobMap::default(), reader(&jobs, 9), Some(reader(&dids(person), 9)), &[]).unwrap();
        let options = Options::on(day("2025-06-30"));
        let worker = Kind::Findings.open(&NAZIONALE, &events.schema(), Persons::none(), options).unwrap();
        let stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
        let schema = stream.schema();
        let batches: Vec<RecordBatch> = stream.map(Result::unwrap).collect();
        let found = concat_batches(&schema, &batches).unwrap();
        let persons: Vec<String> = found["person"].as_string::<i32>().iter().flatten().map(str::to_owned).collect();
        let rules = words(&found, "rule").into_iter().flatten();
        persons.into_iter().zip(rules).collect::<Vec<(String, String)>>()
    };
    // One job of A has two employers: its name says that it is one.
    let twice =
        |found: &[(String, String)]| found.iter().filter(|(person, rule)| person == "A" && rule == "STATO-23").count();
    let known = found(" A");
    assert_eq!(twice(&known), 1, "{known:?}");
    assert!(!known.iter().any(|(_, rule)| rule == "STATO-01"), "{known:?}");
    // Nobody has a DID: said once.
    let strangers = found("a");
    assert_eq!(strangers.iter().filter(|(_, rule)| rule == "STATO-01").count(), 1, "{strangers:?}");
}

#[test]
fn a_column_that_a_map_does_not_name_is_taken_by_its_exact_name() {
    let columns = |names: [&str; 2]| {
        let known = [
            ("person", Arc::new(Int64Array::from(vec![7])) as ArrayRef),
            ("start", text(&[Some("2024-04-01")])),
            (names[0], text(&[Some("30")])),
            (names[1], text(&[Some("40")])),
        ];
        RecordBatch::try_from_iter(known).unwrap()
    };
    let open = |names, map: &str| {
        JobEvents::new(JobMap::read(map).unwrap(), reader(&columns(names), 9), None, &[]).map(|events| events.schema())
    };
    assert!(open(["KIND", "Agency"], "").unwrap().field_with_name("kind").is_err());
    let error = open(["CODE", "Code"], "[jobs]\ncob = \"code\"").unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::CampoMancante, "/columns/jobs/cob"));
    assert!(error.to_json().contains("more than one column"), "{}", error.to_json());
}

/// Everywhere a day may be written as its midnight; another time of day is no day, in a text as in a timestamp.
#[test]
fn a_time_of_day_is_no_day_of_a_job() {
    let micros = |text: &str| {
        let of = |text: &str| text.parse::<chrono::NaiveDateTime>().unwrap().and_utc().timestamp_micros();
        Arc::new(TimestampMicrosecondArray::from(vec![of(text)])) as ArrayRef
    };
    let asked = |start: ArrayRef, naspi: Option<&str>| {
        let jobs = RecordBatch::try_from_iter([
            ("person", Arc::new(Int64Array::from(vec![7])) as ArrayRef),
            ("start", start),
            ("cob", text(&[Some("A.02.00")])),
        ])
        .unwrap();
        let dids = RecordBatch::try_from_iter([
            ("person", Arc::new(Int64Array::from(vec![7])) as ArrayRef),
            ("date", text(&[Some("2024-01-10")])),
            ("naspi", text(&[naspi])),
        ])
        .unwrap();
        let events = JobEvents::new(JobMap::default(), reader(&jobs, 9), Some(reader(&dids, 9)), &[]).unwrap();
        let options = Options::on(day("2025-06-30"));
        let worker = Kind::Status.open(&NAZIONALE, &events.schema(), Persons::none(), options).unwrap();
        let stream = Stream::of(Box::new(JobAnswers::new(worker)), Box::new(events));
        let batches: Vec<RecordBatch> = stream.map(Result::unwrap).collect();
        let word = |name| batches.iter().flat_map(|batch| words(batch, name)).next().unwrap();
        [word("error"), word("error_column"), word("error_table")]
    };
    for midnight in
        ["2024-04-01", "2024-04-01 00:00", "2024-04-01T00:00:00.000", "2024-04-01 00.00.00", "2024-04-01T00:00:00Z"]
    {
        assert_eq!(asked(text(&[Some(midnight)]), None), [None, None, None], "{midnight}");
    }
    assert_eq!(asked(micros("2024-04-01T00:00:00"), None), [None, None, None]);
    let refused = some(&["data_non_valida", "start", "jobs"]);
    for other in ["2024-04-01 13:30", "2024-04-01T00:00:01", "2024-04-01 alle 8"] {
        assert_eq!(asked(text(&[Some(other)]), None).as_slice(), refused, "{other}");
    }
    assert_eq!(asked(micros("2024-04-01T13:30:00"), None).as_slice(), refused);
    // The column of a DID has its own name, too.
    let refused = some(&["valore_non_valido", "naspi", "did"]);
    assert_eq!(asked(text(&[Some("2024-04-01")]), Some("forse")).as_slice(), refused);
}
