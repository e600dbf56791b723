//! A column of words, of which few differ: each is read once.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::types::UInt32Type;
use arrow_array::{ArrayRef, DictionaryArray, LargeStringArray, PrimitiveArray};
use arrow_schema::ArrowError;

use super::values::Reading;
use crate::batch::column::text::TextColumn;

/// The words of a column.
pub(super) struct Vocabulary {
    /// Each once.
    words: Vec<String>,
    /// The place of each row's word; [`NONE`] for a row without one.
    places: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Vocabulary {
    pub(super) fn read(column: &TextColumn, reading: &Reading) -> Self {
        let mut words = Words::default();
        let places = match column {
            TextColumn::Dictionary(dictionary) => {
                let of_key = |key| words.place(reading.given(dictionary.values.get(key)));
                let of_keys: Vec<u32> = (0..dictionary.values.len()).map(of_key).collect();
                let place = |row| dictionary.key(row).and_then(|key| of_keys.get(key)).copied().unwrap_or(NONE);
                (0..column.len()).map(place).collect()
            }
            _ => (0..column.len()).map(|row| words.place(reading.given(column.get(row)))).collect(),
        };
        Self { words: words.all, places }
    }

    /// The words, each once.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// The place of a row's word among them.
    pub(super) fn place(&self, row: usize) -> Option<usize> {
        self.places.get(row).filter(|place| **place != NONE).and_then(|place| usize::try_from(*place).ok())
    }

    pub(super) fn get(&self, row: usize) -> Option<&str> {
        self.words.get(self.place(row)?).map(String::as_str)
    }
}

/// The words found so far, and the place of each.
#[derive(Default)]
struct Words<'t> {
    all: Vec<String>,
    places: HashMap<&'t str, u32>,
}

impl<'t> Words<'t> {
    fn place(&mut self, word: Option<&'t str>) -> u32 {
        let Some(word) = word else { return NONE };
        let Self { all, places } = self;
        let next = u32::try_from(all.len()).unwrap_or(NONE);
        *places.entry(word).or_insert_with(|| {
            all.push(word.to_owned());
            next
        })
    }
}

/// A column of these words, each row with the place of its own.
pub(super) fn column<'w>(
    words: impl Iterator<Item = &'w str>,
    places: impl Iterator<Item = Option<usize>>,
) -> Result<ArrayRef, ArrowError> {
    let key = |place: Option<usize>| place.and_then(|place| u32::try_from(place).ok());
    let keys: PrimitiveArray<UInt32Type> = places.map(key).collect();
    let words: LargeStringArray = words.map(Some).collect();
    Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(words))?))
}
