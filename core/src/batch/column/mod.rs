//! Columns of a table, each read once from whatever layout it comes in.

mod day;
mod id;
mod moment;
mod number;
mod text;
mod word;

use arrow_array::ArrayRef;
use arrow_schema::DataType;

pub(super) use day::DayColumn;
pub(super) use id::{Id, IdColumn};
pub(super) use moment::MomentColumn;
pub(super) use number::{NumberColumn, WholeColumn};
pub(super) use text::TextColumn;
pub(super) use word::{WordColumn, word};

use crate::error::{Code, Error};

/// A layout that a column can't be read from: what is expected instead.
pub(super) type Unreadable = &'static [&'static str];

/// The error for a column of the wrong type.
pub(super) fn wrong_type(name: &str, array: &ArrayRef, expected: Unreadable) -> Error {
    Error::new(Code::ValoreNonValido)
        .at(format!("/{name}"))
        .detail("type", array.data_type().to_string())
        .detail("expected", expected)
}

fn is_text(data_type: &DataType) -> bool {
    match data_type {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}
