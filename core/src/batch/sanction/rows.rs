//! The rows of an answer, each with the place of its outcome.

use std::cell::OnceCell;
use std::sync::Arc;

use arrow_array::types::{Int16Type, Int32Type};
use arrow_array::{ArrayRef, BooleanArray, DictionaryArray, PrimitiveArray, StringArray, UInt32Array};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer};
use arrow_schema::{ArrowError, DataType};
use arrow_select::nullif::nullif;
use arrow_select::take::take;

use super::outcome::{Has, Outcome};
use crate::batch::nothing::nothing;
use crate::batch::output::words;

/// The rows of an answer. A column that no outcome has a value for is made without looking at them.
pub(super) struct Rows<'o> {
    pub(super) outcomes: &'o [Arc<Outcome>],
    /// The outcome of each row, and what it has.
    pub(super) places: UInt32Array,
    pub(super) marks: Vec<u8>,
    pub(super) bits: Bits,
    /// The columns that depend on more than the outcome.
    pub(super) bars: Option<ArrayRef>,
    pub(super) amounts: Option<ArrayRef>,
}

/// A bit for each row and each thing that it may have, packed when a first column needs them.
#[derive(Default)]
pub(super) struct Bits([OnceCell<NullBuffer>; Has::ALL]);

impl Rows<'_> {
    /// A column of words: one key for each outcome.
    pub(super) fn words<'o>(&'o self, has: Has, word: impl Fn(&'o Outcome) -> &'o str) -> Result<ArrayRef, ArrowError> {
        if self.none(has) {
            return nothing(&words(), self.places.len());
        }
        let mut vocabulary: Vec<&str> = Vec::new();
        let mut keys = Vec::new();
        for outcome in self.outcomes {
            let word = if outcome.marks() & has.bit() == 0 { None } else { Some(word(outcome)) };
            let key = word.map_or(0, |word| {
                vocabulary.iter().position(|known| *known == word).unwrap_or_else(|| {
                    vocabulary.push(word);
                    vocabulary.len().saturating_sub(1)
                })
            });
            keys.push(i16::try_from(key).map_err(|_| ArrowError::DictionaryKeyOverflowError)?);
        }
        let keys = PrimitiveArray::<Int16Type>::from(keys);
        let of_outcomes = DictionaryArray::try_new(keys, Arc::new(StringArray::from(vocabulary)))?;
        // These two do not check again that each key is one of the vocabulary.
        let given = take(&of_outcomes, &self.places, None)?;
        match self.every(has) {
            true => Ok(given),
            false => nullif(&given, &BooleanArray::new(!self.bits(has).inner(), None)),
        }
    }

    /// A column of whole numbers.
    pub(super) fn numbers(&self, has: Has, number: impl Fn(&Outcome) -> Option<u32>) -> Result<ArrayRef, ArrowError> {
        if self.none(has) {
            return nothing(&DataType::Int32, self.places.len());
        }
        let number =
            |outcome: &Arc<Outcome>| number(outcome).and_then(|number| i32::try_from(number).ok()).unwrap_or_default();
        let of_outcomes: Vec<i32> = self.outcomes.iter().map(number).collect();
        let numbers: Vec<i32> = self.places.values().iter().map(|place| of_outcome(&of_outcomes, *place)).collect();
        Ok(Arc::new(PrimitiveArray::<Int32Type>::try_new(numbers.into(), self.nulls(has))?))
    }

    /// A column of flags.
    pub(super) fn flags(&self, has: Has) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(BooleanArray::new(self.bits(has).into_inner(), self.nulls(Has::Answer))))
    }

    /// Which rows have it; nothing if all do.
    pub(super) fn nulls(&self, has: Has) -> Option<NullBuffer> {
        (!self.every(has)).then(|| self.bits(has)).filter(|nulls| nulls.null_count() > 0)
    }

    fn none(&self, has: Has) -> bool {
        self.outcomes.iter().all(|outcome| outcome.marks() & has.bit() == 0)
    }

    fn every(&self, has: Has) -> bool {
        self.outcomes.iter().all(|outcome| outcome.marks() & has.bit() != 0)
    }

    /// A bit for each row.
    fn bits(&self, has: Has) -> NullBuffer {
        let packed = || NullBuffer::new(self.packed(has));
        self.bits.0.get(has as usize).map_or_else(packed, |bits| bits.get_or_init(packed).clone())
    }

    /// The same, eight rows at a time.
    fn packed(&self, has: Has) -> BooleanBuffer {
        let (eights, rest) = self.marks.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(mark, row)| *mark = *row);
        let bytes: Vec<u8> =
            eights.iter().chain((!rest.is_empty()).then_some(&last)).map(|eight| packed(*eight, has)).collect();
        BooleanBuffer::new(Buffer::from_vec(bytes), 0, self.marks.len())
    }
}

/// One bit of each of eight bytes, as a byte. The multiplication moves the bit of byte `i`, which stands at `8 * i`, to `56 + i`.
fn packed(eight: [u8; 8], has: Has) -> u8 {
    let bits = u64::from_le_bytes(eight).wrapping_shr(has as u32) & 0x0101_0101_0101_0101;
    let [byte, ..] = bits.wrapping_mul(0x0102_0408_1020_4080).to_be_bytes();
    byte
}

/// The value of the outcome at a place.
#[inline]
pub(super) fn of_outcome<T: Copy + Default>(of_outcomes: &[T], place: u32) -> T {
    usize::try_from(place).ok().and_then(|place| of_outcomes.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_give_their_bits_in_order() {
        for byte in 0..=u8::MAX {
            let eight = std::array::from_fn(|at| if byte >> at & 1 == 1 { Has::Days.bit() } else { !Has::Days.bit() });
            assert_eq!(packed(eight, Has::Days), byte);
        }
    }
}
