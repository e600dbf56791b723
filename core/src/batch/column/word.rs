//! Words from a vocabulary, such as the types of events.

use std::ops::Range;

use arrow_array::ArrayRef;
use serde::Deserialize;
use serde::de::value::{Error as NoSuchWord, StrDeserializer};

use super::Unreadable;
use super::text::TextColumn;
use crate::batch::field::NO_TYPE;

/// The keys of a dictionary that fit into a byte.
const KEYS: usize = 1 << u8::BITS;

/// A column of words; of a dictionary each one is read once.
pub(in crate::batch) struct WordColumn<T> {
    pub(in crate::batch) text: TextColumn,
    values: Vec<Option<T>>,
    read: fn(&str) -> Option<T>,
}

impl<T: Copy> WordColumn<T> {
    pub(in crate::batch) fn read(array: &ArrayRef, read: fn(&str) -> Option<T>) -> Result<Self, Unreadable> {
        let text = TextColumn::read(array)?;
        let values = match &text {
            TextColumn::Dictionary(dictionary) => {
                (0..dictionary.values.len()).map(|at| read(dictionary.values.get(at)?)).collect()
            }
            _ => Vec::new(),
        };
        Ok(Self { text, values, read })
    }

    /// The word in a row that is not null; `None` for one that the vocabulary does not have.
    #[inline(always)]
    pub(in crate::batch) fn given(&self, row: usize) -> Option<T> {
        match &self.text {
            TextColumn::Dictionary(dictionary) => *self.values.get(dictionary.given(row)?)?,
            text => (self.read)(text.get(row)?),
        }
    }

    /// Does something with a number for the word of every row and one of the others; `none` for null, and for a word that the
    /// vocabulary does not have.
    pub(in crate::batch) fn codes<O>(
        &self,
        none: u32,
        code: impl Fn(T) -> u32,
        others: impl Iterator<Item = O>,
        with: impl Fn(O, u32),
    ) {
        let or_none = |word: Option<T>| word.map_or(none, &code);
        match &self.text {
            TextColumn::Dictionary(dictionary) if dictionary.all_given() && self.values.len() <= KEYS => {
                // As in `numbers`.
                let mut codes = [none; KEYS];
                codes.iter_mut().zip(&self.values).for_each(|(place, word)| *place = or_none(*word));
                dictionary.zip_each(others, |other, key| with(other, codes.get(key % KEYS).copied().unwrap_or(none)));
            }
            _ => others.zip(0..self.text.len()).for_each(|(other, row)| with(other, or_none(self.get(row)))),
        }
    }

    /// Adds the numbers of the words in some rows, [`NO_TYPE`] for one that the vocabulary does not have. That of a null row has
    /// no meaning.
    pub(in crate::batch) fn numbers(&self, rows: Range<usize>, number: impl Fn(T) -> u8, to: &mut Vec<u8>) {
        match &self.text {
            TextColumn::Dictionary(dictionary) => {
                let mut numbers = [NO_TYPE; KEYS];
                if self.values.len() <= KEYS {
                    // Most dictionaries are small: with a number for every key of a byte, no row needs a comparison.
                    numbers
                        .iter_mut()
                        .zip(&self.values)
                        .for_each(|(place, word)| *place = word.map_or(NO_TYPE, &number));
                    dictionary.add_each(rows, to, |key| numbers.get(key % KEYS).copied().unwrap_or(NO_TYPE));
                } else {
                    dictionary
                        .add_each(rows, to, |key| self.values.get(key).copied().flatten().map_or(NO_TYPE, &number));
                }
            }
            _ => to.extend(rows.map(|row| self.given(row).map_or(NO_TYPE, &number))),
        }
    }

    /// The word in a row; `None` for null, and for one that the vocabulary does not have.
    #[inline]
    pub(in crate::batch) fn get(&self, row: usize) -> Option<T> {
        match &self.text {
            TextColumn::Dictionary(dictionary) => *self.values.get(dictionary.key(row)?)?,
            text => (self.read)(text.get(row)?),
        }
    }
}

/// A word by its wire name.
pub(in crate::batch) fn word<'t, T: Deserialize<'t>>(text: &'t str) -> Option<T> {
    T::deserialize(StrDeserializer::<NoSuchWord>::new(text)).ok()
}
