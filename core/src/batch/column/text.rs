//! Text in any of Arrow's layouts.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::DataType;

use super::{Unreadable, is_text};

/// A column of text.
pub(in crate::batch) enum TextColumn {
    Utf8(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    /// The place of each row's value among the values; [`NONE`] for null.
    Dictionary(Vec<usize>, Box<Self>),
}

/// The key of a null.
const NONE: usize = usize::MAX;

impl TextColumn {
    pub(in crate::batch) const EXPECTED: Unreadable = &["utf8", "large_utf8", "utf8_view", "dictionary of text"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        match array.data_type() {
            DataType::Utf8 => Ok(Self::Utf8(array.as_string::<i32>().clone())),
            DataType::LargeUtf8 => Ok(Self::Large(array.as_string::<i64>().clone())),
            DataType::Utf8View => Ok(Self::View(array.as_string_view().clone())),
            layout @ DataType::Dictionary(..) if is_text(layout) => {
                let dictionary = array.as_any_dictionary();
                let values = dictionary.values();
                // With no value at all every row is null, and there is no key to look at.
                let mut keys = if values.is_empty() { vec![NONE; array.len()] } else { dictionary.normalized_keys() };
                if let Some(nulls) = array.nulls() {
                    for (key, valid) in keys.iter_mut().zip(nulls) {
                        if !valid {
                            *key = NONE;
                        }
                    }
                }
                Ok(Self::Dictionary(keys, Box::new(Self::read(values)?)))
            }
            _ => Err(Self::EXPECTED),
        }
    }

    /// The text of a row; `None` for null.
    pub(in crate::batch) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Utf8(array) => (row < array.len() && array.is_valid(row)).then(|| array.value(row)),
            Self::Large(array) => (row < array.len() && array.is_valid(row)).then(|| array.value(row)),
            Self::View(array) => (row < array.len() && array.is_valid(row)).then(|| array.value(row)),
            Self::Dictionary(keys, values) => values.get(*keys.get(row)?),
        }
    }

    /// How many rows.
    pub(in crate::batch) fn len(&self) -> usize {
        match self {
            Self::Utf8(array) => array.len(),
            Self::Large(array) => array.len(),
            Self::View(array) => array.len(),
            Self::Dictionary(keys, _) => keys.len(),
        }
    }
}
