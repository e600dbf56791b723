//! Any sequence of calls over tables: streams of any columns and cells that keep to Arrow's rules, opened, pulled, cancelled,
//! released and freed in any order. Every status is of the table, a failure has words, and nothing is left behind.

#![no_main]

use std::ffi::CStr;
use std::mem::{size_of, zeroed};
use std::ptr::{null, null_mut};
use std::sync::{Arc, OnceLock};

use arbitrary::Arbitrary;
use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::types::Int8Type;
use arrow_array::*;
use arrow_schema::{ArrowError, Field, Schema};
use collocamento_ffi::batch::*;
use collocamento_ffi::last_error::{colloc_clear_error, colloc_last_error_code};
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_open};
use collocamento_ffi::status::*;
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 40] = [
    "person", "type", "date", "recorded_at", "job", "kind", "cob", "end", "annual_income", "monthly_pay", "months_per_year",
    "availability_duty", "to", "cause", "measure", "loses_status", "benefit", "monthly_amount", "violation", "justified",
    "missed_hours_percent", "appointment", "channel", "phase", "earlier_convocazione", "earlier_orientamento",
    "earlier_formazione", "earlier_offerta", "birth_date", "l68_from", "l68_to", "sex", "document", "nonsense",
    "gross_annual_pay", "pay_basis", "employer", "did", "to_job", "seniority",
];

const WORDS: [&str; 32] = [
    "did", "rapporto_inizio", "rapporto_fine", "rapporto_proroga", "giornate_lavorate", "violazione", "sanzione", "adr",
    "revoca", "convocazione", "a", "b", "determinato", "indeterminato", "intermittente", "autonomo", "naspi", "rdc", "offerta",
    "formazione", "decadenza", "decurtazione", "volontaria", "2024-01-10", "2025-03-01", "2025-06-30", "2025-02-30", "18000.00",
    "3000", "-1", "", "è",
];

/// A column: how it is laid out, and a byte for each cell.
#[derive(Arbitrary, Debug)]
struct Column<'a> {
    name: u8,
    layout: u8,
    nullable: bool,
    cells: &'a [u8],
}

impl Column<'_> {
    fn name(&self) -> &'static str {
        NAMES[usize::from(self.name) % NAMES.len()]
    }

    fn array(&self, rows: usize) -> ArrayRef {
        let cells = (0..rows).map(|row| {
            let cell = self.cells.get(row % self.cells.len().max(1)).copied().unwrap_or_default();
            (!(self.nullable && cell % 5 == 0)).then_some(cell)
        });
        let word = |cell: u8| WORDS[usize::from(cell) % WORDS.len()];
        // 2023 to 2025, and now and then a number that is no day of the library's.
        let day = |cell: u8| if cell == 255 { i32::MAX } else { 19_400 + i32::from(cell) * 4 };
        match self.layout % 11 {
            0 => Arc::new(cells.map(|cell| cell.map(|cell| i64::from(cell) / 8)).collect::<Int64Array>()),
            1 => Arc::new(cells.map(|cell| cell.map(word)).collect::<StringArray>()),
            2 => Arc::new(cells.map(|cell| cell.map(day)).collect::<Date32Array>()),
            3 => {
                let mut builder = StringDictionaryBuilder::<Int8Type>::new();
                builder.extend(cells.map(|cell| cell.map(word)));
                Arc::new(builder.finish())
            }
            4 => Arc::new(cells.map(|cell| cell.map(|cell| cell % 2 == 0)).collect::<BooleanArray>()),
            5 => {
                let cents = cells.map(|cell| cell.map(|cell| i128::from(cell) * 12_345 - 99)).collect::<Decimal128Array>();
                Arc::new(cents.with_precision_and_scale(12, 2).expect("it fits"))
            }
            6 => Arc::new(cells.map(|cell| cell.map(|cell| f64::from(cell) * 99.5)).collect::<Float64Array>()),
            7 => Arc::new(cells.map(|cell| cell.map(word)).collect::<LargeStringArray>()),
            8 => Arc::new(cells.map(|cell| cell.map(word)).collect::<StringViewArray>()),
            9 => {
                let moment = |cell: u8| i64::from(day(cell)).saturating_mul(86_400_000_000);
                Arc::new(cells.map(|cell| cell.map(moment)).collect::<TimestampMicrosecondArray>())
            }
            _ => Arc::new(NullArray::new(rows)),
        }
    }
}

#[derive(Arbitrary, Debug)]
struct Table<'a> {
    /// The first three are `person`, `type` and `date` more often than chance has it.
    usual: bool,
    columns: Vec<Column<'a>>,
    rows: u8,
    at_once: u8,
    fails: bool,
}

impl Table<'_> {
    /// A stream of it: released already where it can't be made.
    fn stream(&self, first: [&'static str; 3]) -> FFI_ArrowArrayStream {
        let rows = usize::from(self.rows);
        let (mut fields, mut arrays) = (Vec::new(), Vec::new());
        for (index, column) in self.columns.iter().take(24).enumerate() {
            let array = column.array(rows);
            let name = first.get(index).copied().filter(|_| self.usual).unwrap_or(column.name());
            fields.push(Field::new(name, array.data_type().clone(), true));
            arrays.push(array);
        }
        let schema = Arc::new(Schema::new(fields));
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let Ok(whole) = RecordBatch::try_new_with_options(schema.clone(), arrays, &options) else {
            return FFI_ArrowArrayStream::empty();
        };
        let size = usize::from(self.at_once).max(1);
        let mut batches: Vec<Result<RecordBatch, ArrowError>> =
            (0..rows).step_by(size).map(|from| Ok(whole.slice(from, size.min(rows - from)))).collect();
        if self.fails {
            batches.push(Err(ArrowError::ComputeError("torn".to_owned())));
        }
        FFI_ArrowArrayStream::new(Box::new(RecordBatchIterator::new(batches, schema)))
    }
}

#[derive(Arbitrary, Debug)]
enum Step<'a> {
    Events { slot: u8, table: u8, events: Table<'a>, persons: Option<Table<'a>>, days: Vec<u8>, known: u8, flags: u8 },
    Sanctions { slot: u8, table: Table<'a> },
    Nulls { no_rules: bool, no_options: bool, no_out: bool, table: Table<'a> },
    Pull { slot: u8, times: u8 },
    Cancel { slot: u8 },
    Look { slot: u8 },
    FreeWatch { slot: u8 },
    Release { slot: u8 },
}

#[derive(Default)]
struct Host {
    answers: [Option<RecordBatchStreamReader>; 3],
    watches: [usize; 3],
    batches: Vec<RecordBatch>,
}

fn rules() -> *const colloc_rulebook {
    static SHARED: OnceLock<usize> = OnceLock::new();
    let open = || {
        let mut handle = null_mut();
        // SAFETY: the default name, and a place for the handle.
        assert_eq!(unsafe { colloc_rulebook_open(null(), &raw mut handle) }, COLLOC_OK);
        handle as usize
    };
    *SHARED.get_or_init(open) as *const colloc_rulebook
}

/// The struct of the C interface behind a stream.
fn raw(stream: &mut FFI_ArrowArrayStream) -> *mut ArrowArrayStream {
    (stream as *mut FFI_ArrowArrayStream).cast()
}

fn options(table: u8, days: &[i32], known: u8, flags: u8) -> colloc_batch_options {
    colloc_batch_options {
        size: u32::try_from(size_of::<colloc_batch_options>()).expect("small"),
        table: i32::from(table % 6) + i32::from(flags % 8 != 7),
        as_of: days.as_ptr(),
        as_of_count: days.len(),
        as_known_at: if known % 4 == 0 { 20240101 + i32::from(known % 28) } else { 0 },
        next_change: i32::from(flags >> 6),
        threads: i32::from(flags >> 3 & 3),
        // SAFETY: integers and pointers.
        ..unsafe { zeroed() }
    }
}

impl Host {
    fn keep(&mut self, slot: u8, status: i32, answer: FFI_ArrowArrayStream) {
        let ours = (COLLOC_OK..=COLLOC_ERR_FUORI_LIMITE).contains(&status);
        assert!(ours || [COLLOC_ERR_NULL, COLLOC_ERR_STREAM].contains(&status), "status {status}");
        assert_eq!(status == COLLOC_OK, answer.release().is_some(), "written only on success");
        if status == COLLOC_OK {
            let answer = RecordBatchStreamReader::try_new(answer).expect("an answer has a schema");
            self.answers[usize::from(slot) % 3] = Some(answer);
        }
    }

    fn watch(&self, slot: u8) -> *mut colloc_batch_watch {
        self.watches[usize::from(slot) % 3] as *mut colloc_batch_watch
    }

    fn take(&mut self, step: &Step<'_>) {
        let mut answer = FFI_ArrowArrayStream::empty();
        // SAFETY, for the whole of it: handles are NULL or open, streams keep to Arrow's rules, the struct has its size.
        unsafe {
            match step {
                Step::Events { slot, table, events, persons, days, known, flags } => {
                    let day = |day: &u8| 20240100 + i32::from(day % 13) * 100 + i32::from(day % 31);
                    let days: Vec<i32> = days.iter().take(4).map(day).collect();
                    let options = options(*table, &days, *known, *flags);
                    let mut events = events.stream(["person", "type", "date"]);
                    let mut persons = persons.as_ref().map(|table| table.stream(["person", "birth_date", "l68_from"]));
                    let second = persons.as_mut().map_or(null_mut(), raw);
                    let mut watch = null_mut();
                    let first = raw(&mut events);
                    let status =
                        colloc_batch_events(rules(), &raw const options, first, second, &raw mut watch, raw(&mut answer));
                    assert!(events.release().is_none() && persons.is_none_or(|persons| persons.release().is_none()));
                    assert_eq!(status == COLLOC_OK, !watch.is_null());
                    if status == COLLOC_OK {
                        colloc_batch_watch_free(self.watch(*slot));
                        self.watches[usize::from(*slot) % 3] = watch as usize;
                    }
                    self.keep(*slot, status, answer);
                }
                Step::Sanctions { slot, table } => {
                    let mut violations = table.stream(["benefit", "violation", "date"]);
                    let status = colloc_batch_sanctions(rules(), raw(&mut violations), raw(&mut answer));
                    assert!(violations.release().is_none());
                    self.keep(*slot, status, answer);
                }
                Step::Nulls { no_rules, no_options, no_out, table } => {
                    let (mut events, options) = (table.stream(["person", "type", "date"]), options(0, &[20251231], 1, 0));
                    let rules = if *no_rules { null() } else { rules() };
                    let options = if *no_options { null() } else { &raw const options };
                    let out = if *no_out { null_mut() } else { raw(&mut answer) };
                    let status = colloc_batch_events(rules, options, raw(&mut events), null_mut(), null_mut(), out);
                    assert!(status == COLLOC_ERR_NULL || !(*no_rules || *no_options || *no_out));
                    self.keep(0, status, answer);
                }
                Step::Pull { slot, times } => {
                    let Some(answer) = &mut self.answers[usize::from(*slot) % 3] else { return };
                    for _ in 0..=*times {
                        match answer.next() {
                            Some(Ok(batch)) => self.batches.push(batch),
                            Some(Err(error)) => {
                                assert!(error.to_string().contains(": "), "{error}");
                                assert!(!error.to_string().contains("errore_interno"), "{error}");
                                break;
                            }
                            None => break,
                        }
                    }
                }
                Step::Cancel { slot } => colloc_batch_watch_cancel(self.watch(*slot)),
                Step::Look { slot } => {
                    let (rows, refused) =
                        (colloc_batch_watch_rows(self.watch(*slot)), colloc_batch_watch_refused(self.watch(*slot)));
                    assert!(refused <= rows);
                    let code = colloc_last_error_code();
                    assert!(code.is_null() || CStr::from_ptr(code).to_str().is_ok());
                }
                Step::FreeWatch { slot } => {
                    colloc_batch_watch_free(self.watch(*slot));
                    self.watches[usize::from(*slot) % 3] = 0;
                }
                Step::Release { slot } => self.answers[usize::from(*slot) % 3] = None,
            }
        }
    }
}

fuzz_target!(|steps: Vec<Step<'_>>| {
    let mut host = Host::default();
    for step in steps.iter().take(24) {
        host.take(step);
    }
    for slot in 0..3 {
        host.take(&Step::Pull { slot, times: 255 });
        host.take(&Step::FreeWatch { slot });
    }
    colloc_clear_error();
});
