//! A table of violations.

use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Int32Builder, StringDictionaryBuilder};
use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, RecordBatch};

use crate::random::Random;
use crate::table::table;

/// So many violations, the same at every call.
#[must_use]
pub fn violations(rows: usize) -> RecordBatch {
    let mut random = Random(7);
    let (mut benefit, mut violation) =
        (StringDictionaryBuilder::<Int8Type>::new(), StringDictionaryBuilder::<Int8Type>::new());
    let (mut date, mut earlier) = (Date32Builder::new(), Int32Builder::new());
    for _ in 0..rows {
        benefit.append_value(random.one_of(&["naspi", "dis_coll", "rdc", "adi"]));
        violation.append_value(random.one_of(&["convocazione", "orientamento", "formazione", "offerta"]));
        date.append_value(19_800 + random.below(700));
        earlier.append_value(random.below(4));
    }
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("benefit", Arc::new(benefit.finish())),
        ("violation", Arc::new(violation.finish())),
        ("date", Arc::new(date.finish())),
        ("earlier_convocazione", Arc::new(earlier.finish())),
    ];
    table(columns)
}
