//! Text in any of Arrow's layouts.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowDictionaryKeyType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

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
    keys: Vec<u32>,
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
            DataType::Dictionary(key, values) if is_text(values) => {
                let keys = match key.as_ref() {
                    DataType::Int8 => keys::<Int8Type>(array),
                    DataType::Int16 => keys::<Int16Type>(array),
                    DataType::Int32 => keys::<Int32Type>(array),
                    DataType::Int64 => keys::<Int64Type>(array),
                    DataType::UInt8 => keys::<UInt8Type>(array),
                    DataType::UInt16 => keys::<UInt16Type>(array),
                    DataType::UInt32 => keys::<UInt32Type>(array),
                    DataType::UInt64 => keys::<UInt64Type>(array),
                    _ => return Err(Self::EXPECTED),
                };
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
    pub(in crate::batch) fn key(&self, row: usize) -> Option<usize> {
        if self.nulls.as_ref().is_some_and(|nulls| row >= nulls.len() || nulls.is_null(row)) {
            return None;
        }
        self.given(row)
    }

    /// The places of all rows' texts; `None` if any row is null.
    pub(in crate::batch) fn keys(&self) -> Option<&[u32]> {
        self.nulls.is_none().then_some(self.keys.as_slice())
    }

    /// The same for a row that is not null.
    pub(in crate::batch) fn given(&self, row: usize) -> Option<usize> {
        self.keys.get(row).and_then(|key| usize::try_from(*key).ok())
    }
}

fn keys<K: ArrowDictionaryKeyType>(array: &ArrayRef) -> Vec<u32>
where
    K::Native: TryInto<u32>,
{
    let keys = array.as_dictionary::<K>().keys().values();
    keys.iter().map(|key| (*key).try_into().unwrap_or(u32::MAX)).collect()
}
