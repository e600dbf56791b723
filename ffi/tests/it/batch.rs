//! Tables through the door. `tests/c/batch.c` does the same from C, and more of it.

use std::mem::{size_of, zeroed};
use std::ptr::null_mut;
use std::sync::Arc;

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{Date32Array, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use collocamento::batch::{Options, Persons, StatusTable};
use collocamento::calendar::Day;
use collocamento_ffi::batch::*;
use collocamento_ffi::codes::table::COLLOC_TABLE_STATUS;
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_free, colloc_rulebook_open};
use collocamento_ffi::status::*;

static AS_OF: i32 = 20251231;

fn schema() -> SchemaRef {
    let column = |name: &str, layout| Field::new(name, layout, true);
    let columns = [column("person", DataType::Int64), column("type", DataType::Utf8), column("date", DataType::Date32)];
    Arc::new(Schema::new(columns.to_vec()))
}

/// Persons with a DID each, from the first of 2023 on.
fn events(from: i64, count: i64) -> RecordBatch {
    let persons = Int64Array::from_iter_values(from..from.saturating_add(count));
    let types = StringArray::from_iter_values(persons.values().iter().map(|_| "did"));
    let dates = Date32Array::from_iter_values(
        persons.values().iter().map(|person| 19_358 + i32::try_from(person % 900).unwrap()),
    );
    RecordBatch::try_new(schema(), vec![Arc::new(persons), Arc::new(types), Arc::new(dates)]).unwrap()
}

/// Batches as they are pulled, from a source that may fail or panic.
fn stream(batches: impl Iterator<Item = Result<RecordBatch, ArrowError>> + Send + 'static) -> FFI_ArrowArrayStream {
    FFI_ArrowArrayStream::new(Box::new(RecordBatchIterator::new(batches, schema())))
}

struct Open(*mut colloc_rulebook);

impl Open {
    fn new() -> Self {
        let mut handle = null_mut();
        // SAFETY: a C string, and a place for the handle.
        assert_eq!(unsafe { colloc_rulebook_open(c"nazionale".as_ptr(), &raw mut handle) }, COLLOC_OK);
        Self(handle)
    }

    fn states(&self, mut events: FFI_ArrowArrayStream, watch: &mut *mut colloc_batch_watch) -> RecordBatchStreamReader {
        let mut answer = FFI_ArrowArrayStream::empty();
        let options = colloc_batch_options {
            size: u32::try_from(size_of::<colloc_batch_options>()).unwrap(),
            table: COLLOC_TABLE_STATUS,
            as_of: &raw const AS_OF,
            as_of_count: 1,
            // SAFETY: integers and pointers.
            ..unsafe { zeroed() }
        };
        let (events, out) = ((&raw mut events).cast(), (&raw mut answer).cast());
        // SAFETY: an open handle, a struct of its size, a stream, and places for what comes out.
        let status =
            unsafe { colloc_batch_events(self.0, &raw const options, events, null_mut(), &raw mut *watch, out) };
        assert_eq!(status, COLLOC_OK);
        RecordBatchStreamReader::try_new(answer).unwrap()
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: an open handle that nobody uses any more.
        unsafe { colloc_rulebook_free(self.0) };
    }
}

#[test]
fn the_stream_answers_what_the_engine_answers() {
    let rules = collocamento::Rulebook::bundled("nazionale").unwrap();
    let options = Options { next_change: false, ..Options::on(Day::from_number(AS_OF).unwrap()) };
    let mut pass = StatusTable::new(&rules, &schema(), Persons::none(), options).unwrap();
    let mut expected = pass.push(&events(0, 700)).unwrap();
    expected.extend(pass.finish().unwrap());
    let mut watch = null_mut();
    let answer = Open::new().states(stream((0..7).map(|part| Ok(events(part * 100, 100)))), &mut watch);
    let (schema, batches): (_, Result<Vec<RecordBatch>, _>) = (answer.schema(), answer.collect());
    assert_eq!(batches.unwrap(), expected);
    assert_eq!(expected.first().map(RecordBatch::schema), Some(schema));
    // SAFETY: a watch not yet freed.
    assert_eq!(unsafe { (colloc_batch_watch_rows(watch), colloc_batch_watch_refused(watch)) }, (700, 0));
    // SAFETY: as above, and in use by nobody.
    unsafe { colloc_batch_watch_free(watch) };
}

#[test]
fn answers_come_before_the_events_are_over() {
    // A source without end: whoever kept it all would never answer.
    let endless = (0..).map(|part| Ok(events(part * 10_000, 10_000)));
    let mut watch = null_mut();
    let mut answer = Open::new().states(stream(endless), &mut watch);
    let pulled: usize = (0..5).map(|_| answer.next().unwrap().unwrap().num_rows()).sum();
    // SAFETY: a watch not yet freed.
    let worked = unsafe { colloc_batch_watch_rows(watch) };
    assert!(pulled >= 50_000 && worked <= 400_000, "{pulled} pulled, {worked} worked off");
    // SAFETY: as above; cancelled, the work ends where it stands.
    unsafe { colloc_batch_watch_cancel(watch) };
    assert!(answer.by_ref().find_map(Result::err).unwrap().to_string().contains("annullato"));
    assert!(answer.next().unwrap().is_err(), "and stays there");
    // SAFETY: in use by nobody.
    unsafe { colloc_batch_watch_free(watch) };
}

#[test]
fn a_source_that_fails_stops_the_answer_with_its_words() {
    let mut batches = vec![Ok(events(0, 3)), Err(ArrowError::ComputeError("il nastro è rotto".to_owned()))].into_iter();
    let mut watch = null_mut();
    let mut answer = Open::new().states(stream(std::iter::from_fn(move || batches.next())), &mut watch);
    let words = answer.next().unwrap().unwrap_err().to_string();
    assert!(words.contains("flusso_non_leggibile"), "{words}");
    // SAFETY: in use by nobody.
    unsafe { colloc_batch_watch_free(watch) };
}

#[test]
fn jobs_without_end_can_be_cancelled() {
    let endless = (0..).map(|part| Ok(events(part * 10, 10)));
    let (mut jobs, mut answer, mut watch) = (stream(endless), FFI_ArrowArrayStream::empty(), null_mut());
    let rules = Open::new();
    let options = colloc_batch_options {
        size: u32::try_from(size_of::<colloc_batch_options>()).unwrap(),
        table: COLLOC_TABLE_STATUS,
        as_of: &raw const AS_OF,
        as_of_count: 1,
        // SAFETY: integers and pointers.
        ..unsafe { zeroed() }
    };
    let map = r#"{"jobs": {"start": "date", "kind": "type"}}"#;
    let (asked, out, jobs) = (&raw const options, (&raw mut answer).cast(), (&raw mut jobs).cast());
    // SAFETY: an open handle, a struct of its size, a text, a stream, and places for what comes out.
    let status = unsafe {
        let (map, none) = ((map.as_ptr().cast(), map.len()), null_mut());
        colloc_batch_jobs(rules.0, asked, map.0, map.1, jobs, none, none, &raw mut watch, out)
    };
    assert_eq!(status, COLLOC_OK);
    let mut answer = RecordBatchStreamReader::try_new(answer).unwrap();
    assert!(answer.schema().field_with_name("state_if_within").is_ok());
    // SAFETY: a watch not yet freed.
    unsafe { colloc_batch_watch_cancel(watch) };
    assert!(answer.find_map(Result::err).unwrap().to_string().contains("annullato"));
    // SAFETY: in use by nobody.
    unsafe { colloc_batch_watch_free(watch) };
}

#[test]
fn another_thread_ends_the_work() {
    let endless = (0..).map(|part| Ok(events(part * 10_000, 10_000)));
    let mut watch = null_mut();
    let mut answer = Open::new().states(stream(endless), &mut watch);
    let seen = watch as usize;
    let other = std::thread::spawn(move || {
        let watch = seen as *mut colloc_batch_watch;
        // SAFETY: a watch that is freed after this thread has ended.
        while unsafe { colloc_batch_watch_rows(watch) } == 0 {
            std::thread::yield_now();
        }
        // SAFETY: as above.
        unsafe { colloc_batch_watch_cancel(watch) };
    });
    let end = answer.find_map(Result::err).unwrap().to_string();
    assert!(end.contains("annullato"), "{end}");
    other.join().unwrap();
    // SAFETY: in use by nobody.
    unsafe { colloc_batch_watch_free(watch) };
}
