//! The table of violations answers each row as `conditionality.sanction` does.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int8Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Int32Array, RecordBatch, StringArray,
};
use arrow_schema::{Field, Schema};
use collocamento::batch::{SanctionTable, Stop};
use collocamento::calendar::Day;
use collocamento::{Code, Rulebook, call};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::tables::{self, cell};

const BENEFITS: [&str; 13] =
    ["naspi", "dis_coll", "aspi", "mobilita", "asdi", "sia", "rei", "rdc", "sfl", "adi", "costanza", "cigs", "nessuna"];
const VIOLATIONS: [&str; 7] =
    ["convocazione", "orientamento", "formazione", "offerta", "mancata_firma", "scuola_adulti", "comunicazione"];

#[derive(Clone, Debug)]
struct Row {
    benefit: Option<&'static str>,
    violation: Option<&'static str>,
    date: Option<i32>,
    justified: Option<bool>,
    earlier: [Option<i32>; 7],
    cents: Option<i32>,
    percent: Option<u8>,
}

fn rows(count: usize) -> Vec<Row> {
    let some = |words: &'static [&'static str]| prop::option::weighted(0.98, prop::sample::select(words));
    let earlier = || prop::option::of(0..7);
    let strategy = (
        some(&BENEFITS),
        some(&VIOLATIONS),
        prop::option::weighted(0.98, prop_oneof![9 => 16_500..21_500, 1 => 0..84_100]),
        any::<Option<bool>>(),
        std::array::from_fn::<_, 7, _>(|_| earlier()),
        prop::option::of(0..300_000),
        prop::option::of(0..=110_u8),
    );
    let mut runner = TestRunner::deterministic();
    let mut next = || {
        let (benefit, violation, date, justified, earlier, cents, percent) =
            strategy.new_tree(&mut runner).unwrap().current();
        Row { benefit, violation, date, justified, earlier, cents, percent }
    };
    (0..count).map(|_| next()).collect()
}

fn table(rows: &[Row]) -> RecordBatch {
    let amounts: Decimal128Array = rows.iter().map(|row| row.cents.map(i128::from)).collect();
    let mut columns: Vec<(&str, ArrayRef)> = vec![
        ("benefit", Arc::new(StringArray::from_iter(rows.iter().map(|row| row.benefit)))),
        ("violation", Arc::new(StringArray::from_iter(rows.iter().map(|row| row.violation)))),
        ("date", Arc::new(rows.iter().map(|row| row.date).collect::<Date32Array>())),
        ("justified", Arc::new(rows.iter().map(|row| row.justified).collect::<BooleanArray>())),
        ("monthly_amount", Arc::new(amounts.with_precision_and_scale(12, 2).unwrap())),
        ("missed_hours_percent", Arc::new(rows.iter().map(|row| row.percent.map(i32::from)).collect::<Int32Array>())),
    ];
    let names = VIOLATIONS.map(|violation| format!("earlier_{violation}"));
    for (place, name) in names.iter().enumerate() {
        columns.push((name, Arc::new(rows.iter().map(|row| row.earlier[place]).collect::<Int32Array>())));
    }
    let fields: Vec<Field> =
        columns.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true)).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), columns.into_iter().map(|(_, array)| array).collect()).unwrap()
}

/// How many of its fields can't be read.
fn faults(row: &Row) -> usize {
    let late = row.date.is_some_and(|days| days > 84_005);
    let faults = [
        row.benefit.is_none(),
        row.violation.is_none(),
        row.date.is_none(),
        late,
        row.percent.is_some_and(|percent| percent > 100),
    ];
    faults.into_iter().filter(|fault| *fault).count()
}

/// What the operation answers for a row, in the order of the table's columns.
fn alone(rulebook: &Rulebook, row: &Row) -> Vec<Value> {
    let date = row.date.map(|days| "1970-01-01".parse::<Day>().unwrap().plus_days(days));
    let history: Vec<Value> = VIOLATIONS
        .iter()
        .zip(row.earlier)
        .filter(|_| date.is_some())
        .flat_map(|(violation, count)| {
            (0..count.unwrap_or(0)).map(move |_| json!({"violation": violation, "date": date}))
        })
        .collect();
    let mut input = json!({"benefit": row.benefit, "violation": row.violation, "date": date, "justified": row.justified,
        "monthly_amount": row.cents.map(|cents| format!("{}.{:02}", cents / 100, cents % 100)),
        "missed_hours_percent": row.percent, "history": history});
    input.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    match call(rulebook, "conditionality.sanction", input.to_string()) {
        Ok(answer) => {
            let answer: Value = serde_json::from_str(&answer).unwrap();
            let rules: Vec<&str> =
                answer["rules"].as_array().unwrap().iter().map(|rule| rule.as_str().unwrap()).collect();
            let field = |name: &str| answer[name].clone();
            let names = ["measure", "step", "fraction", "days", "amount", "loses_benefit", "loses_status", "bar_until"];
            names.into_iter().map(field).chain([json!(rules.join(" ")), Value::Null, Value::Null]).collect()
        }
        Err(error) => {
            let column = error.path.trim_start_matches('/').to_owned();
            let nothing = std::iter::repeat_n(Value::Null, 9);
            nothing.chain([json!(error.code.as_str()), json!(column)]).collect()
        }
    }
}

#[test]
fn each_row_is_answered_as_the_operation_does() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let rows = rows(6000);
    let mut sanctions = SanctionTable::new(&rulebook);
    let answer = sanctions.answer(&table(&rows)).unwrap();
    for (at, row) in rows.iter().enumerate() {
        let got: Vec<Value> = answer.columns().iter().map(|column| cell(column, at)).collect();
        if faults(row) < 2 {
            assert_eq!(got, alone(&rulebook, row), "{row:?}");
        } else {
            // Which of two faults is told first is nobody's business.
            assert!(got[..9].iter().all(Value::is_null) && !got[9].is_null(), "{row:?}");
        }
    }
    // Asked again, and for some columns only, they are the same.
    let mut some = SanctionTable::only(&rulebook, &["bar_until", "measure"]).unwrap();
    let again = some.answer(&table(&rows[100..200])).unwrap();
    assert_eq!(again.num_columns(), 2);
    for at in 0..100 {
        assert_eq!(cell(again.column(0), at), cell(answer.column_by_name("bar_until").unwrap(), at + 100));
        assert_eq!(cell(again.column(1), at), cell(answer.column_by_name("measure").unwrap(), at + 100));
    }
}

#[test]
fn neither_the_size_of_a_table_nor_its_layout_matters() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let rows = rows(9000);
    let texts = table(&rows);
    let words = |word: fn(&Row) -> Option<&'static str>| -> ArrayRef {
        Arc::new(rows.iter().map(word).collect::<DictionaryArray<Int8Type>>())
    };
    let mut columns = texts.columns().to_vec();
    columns[0] = words(|row| row.benefit);
    columns[1] = words(|row| row.violation);
    let names: Vec<String> = texts.schema().fields().iter().map(|field| field.name().clone()).collect();
    let dictionaries = RecordBatch::try_from_iter(names.iter().map(String::as_str).zip(columns)).unwrap();
    // In one table the first thousand rows meet few outcomes, in the other the last ones come first.
    let whole = SanctionTable::new(&rulebook).answer(&dictionaries).unwrap();
    let mut sanctions = SanctionTable::new(&rulebook);
    for from in (0..9000).step_by(1000).rev() {
        assert_eq!(sanctions.answer(&texts.slice(from, 1000)).unwrap(), whole.slice(from, 1000), "{from}");
    }
    assert_eq!(sanctions.answer(&texts.slice(7, 0)).unwrap(), whole.slice(7, 0));
    let mut twice = SanctionTable::only(&rulebook, &["bar_until", "amount", "bar_until"]).unwrap();
    let twice = twice.answer(&texts.slice(0, 100)).unwrap();
    let amounts = whole.column_by_name("amount").unwrap().slice(0, 100);
    assert_eq!((twice.column(0), twice.column(1)), (twice.column(2), &amounts));
}

#[test]
fn a_table_does_not_show_what_was_asked_before_it() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let table = table(&rows(3000));
    let few = || SanctionTable::new(&rulebook).answer(&table.slice(0, 20)).unwrap();
    let (before, _) = (few(), SanctionTable::new(&rulebook).answer(&table).unwrap());
    let after = few();
    assert_eq!(before, after);
    let words = |answer: &RecordBatch| -> Vec<ArrayRef> {
        let words = |column: &ArrayRef| column.as_any_dictionary_opt().map(|column| Arc::clone(column.values()));
        answer.columns().iter().filter_map(words).collect()
    };
    assert_eq!(words(&before), words(&after));
}

#[test]
fn a_table_may_change_its_columns() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let table = table(&rows(2000));
    let mut sanctions = SanctionTable::new(&rulebook);
    for columns in [&[0, 1, 2][..], &[0, 1, 2, 3, 6], &[0, 1, 2, 4, 5, 6, 7, 8], &[0, 1, 2]] {
        let table = table.project(columns).unwrap();
        let alone = SanctionTable::new(&rulebook).answer(&table).unwrap();
        assert_eq!(sanctions.answer(&table).unwrap(), alone);
    }
}

#[test]
fn one_count_of_the_own_kind_stands_for_four() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let mut rows = rows(2000);
    for row in &mut rows {
        let own = VIOLATIONS.iter().position(|kind| Some(*kind) == row.violation);
        row.earlier = std::array::from_fn(|place| row.earlier[place].filter(|_| own == Some(place)));
    }
    let by_kind = table(&rows);
    let own: Int32Array = rows.iter().map(|row| row.earlier.iter().flatten().next().copied()).collect();
    let names: Vec<String> = by_kind.schema().fields().iter().map(|field| field.name().clone()).collect();
    let columns = by_kind.columns().iter().take(6).cloned().chain([Arc::new(own) as ArrayRef]);
    let alike =
        RecordBatch::try_from_iter(names.iter().take(6).map(String::as_str).chain(["earlier"]).zip(columns)).unwrap();
    // With plain rows only, and with rows that have to be looked at more closely.
    for (from, length) in [(0, 2000), (7, 1), (8, 1)] {
        let mut sanctions = SanctionTable::new(&rulebook);
        let (one, four) = (alike.slice(from, length), by_kind.slice(from, length));
        assert_eq!(sanctions.answer(&one).unwrap(), sanctions.answer(&four).unwrap());
    }
    let both = names.iter().map(String::as_str).zip(by_kind.columns().iter().cloned());
    let both = RecordBatch::try_from_iter(both.chain([("earlier", alike.column(6).clone())])).unwrap();
    let refused = SanctionTable::new(&rulebook).answer(&both);
    assert!(matches!(refused, Err(Stop::Refused(error)) if error.path == "/earlier"));
}

#[test]
fn a_table_that_is_none_is_refused_by_column() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let table = table(&rows(3));
    let mut sanctions = SanctionTable::new(&rulebook);
    for (renamed, code, path) in [
        (tables::renamed(&table, "benefit", "beneficio"), Code::CampoSconosciuto, "/beneficio"),
        (table.project(&[1, 2]).unwrap(), Code::CampoMancante, "/benefit"),
        (tables::as_flags(&table, "monthly_amount"), Code::ValoreNonValido, "/monthly_amount"),
    ] {
        match sanctions.answer(&renamed) {
            Err(Stop::Refused(error)) => assert_eq!((error.code, error.path.as_str()), (code, path)),
            other => panic!("{other:?}"),
        }
    }
    assert!(SanctionTable::only(&rulebook, &["misura"]).is_err());
}
