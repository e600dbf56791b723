//! Text in any of Arrow's layouts.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

use super::whole::WholeColumn;
use super::{Unreadable, is_text};

/// A column of text.
pub(in crate::batch) enum TextColumn {
    Utf8(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    Dictionary(Dictionary),
}

/// A column of places in a list of texts.
pub(in crate::batch) struct Dictionary {
    /// The key of a null row has no meaning.
    keys: WholeColumn,
    nulls: Option<NullBuffer>,
    pub(in crate::batch) values: Box<TextColumn>,
}

impl TextColumn {
    pub(in crate::batch) const EXPECTED: Unreadable = &["utf8", "large_utf8", "utf8_view", "dictionary of text"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        match array.data_type() {
            DataType::Utf8 => Ok(Self::Utf8(array.as_string::<i32>().clone())),
            DataType::LargeUtf8 => Ok(Self::Large(array.as_string::<i64>().clone())),
            DataType::Utf8View => Ok(Self::View(array.as_string_view().clone())),
            DataType::Dictionary(_, values) if is_text(values) => {
                let keys = WholeColumn::of(array.as_any_dictionary().keys()).ok_or(Self::EXPECTED)?;
                let nulls = array.nulls().filter(|nulls| nulls.null_count() > 0).cloned();
                let values = Box::new(Self::read(array.as_any_dictionary().values())?);
                Ok(Self::Dictionary(Dictionary { keys, nulls, values }))
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
            Self::Dictionary(dictionary) => dictionary.values.get(dictionary.key(row)?),
        }
    }

    /// The place of a row's text in a dictionary.
    pub(in crate::batch) fn key(&self, row: usize) -> Option<usize> {
        match self {
            Self::Dictionary(dictionary) => dictionary.key(row),
            Self::Utf8(_) | Self::Large(_) | Self::View(_) => None,
        }
    }

    /// The number of rows.
    pub(in crate::batch) fn len(&self) -> usize {
        match self {
            Self::Utf8(array) => array.len(),
            Self::Large(array) => array.len(),
            Self::View(array) => array.len(),
            Self::Dictionary(dictionary) => dictionary.keys.len(),
        }
    }
}

impl Dictionary {
    /// The place of a row's text; `None` for null.
    #[inline]
    pub(in crate::batch) fn key(&self, row: usize) -> Option<usize> {
        if self.nulls.as_ref().is_some_and(|nulls| row >= nulls.len() || nulls.is_null(row)) {
            return None;
        }
        self.given(row)
    }

    /// Whether no row is null.
    pub(in crate::batch) fn all_given(&self) -> bool {
        self.nulls.is_none()
    }

    /// Does something with the place of each row's text and one of the others; that of a null row has no meaning.
    #[inline]
    pub(in crate::batch) fn zip_each<T>(&self, others: impl Iterator<Item = T>, with: impl Fn(T, usize)) {
        self.keys.zip_each(others, |other, key| with(other, usize::try_from(key).unwrap_or(usize::MAX)));
    }

    /// Adds something for the place of the text in each of some rows; that of a null row has no meaning.
    #[inline]
    pub(in crate::batch) fn add_each<T>(&self, rows: Range<usize>, to: &mut Vec<T>, of: impl Fn(usize) -> T) {
        self.keys.add_each(rows, to, |key| of(usize::try_from(key).unwrap_or(usize::MAX)));
    }

    /// The same for a row that is not null.
    #[inline]
    pub(in crate::batch) fn given(&self, row: usize) -> Option<usize> {
        self.keys.get(row).and_then(|key| usize::try_from(key).ok())
    }
}
