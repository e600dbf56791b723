//! Flags and whole numbers, also as a file of text spells them.

use arrow_array::cast::AsArray;
use arrow_array::{ArrayRef, BooleanArray};

use super::Unreadable;
use super::text::TextColumn;
use super::whole::WholeColumn;

/// A column of flags: booleans, or the texts `true` and `false` in any case. Another text becomes null, so a null row that the
/// table has a value for can't be read.
pub(in crate::batch) fn flags(array: &ArrayRef) -> Result<BooleanArray, Unreadable> {
    const EXPECTED: Unreadable = &["boolean", "text"];
    if let Some(flags) = array.as_boolean_opt() {
        return Ok(flags.clone());
    }
    let text = TextColumn::read(array).map_err(|_| EXPECTED)?;
    Ok((0..text.len()).map(|row| flag(text.get(row)?)).collect())
}

fn flag(text: &str) -> Option<bool> {
    let known = [("true", true), ("false", false)];
    known.into_iter().find(|(word, _)| text.eq_ignore_ascii_case(word)).map(|(_, flag)| flag)
}

/// A column of whole numbers, also as text. A text that is none becomes a number below those of every field.
pub(in crate::batch) fn whole_numbers(array: &ArrayRef) -> Result<WholeColumn, Unreadable> {
    const EXPECTED: Unreadable = &["a whole number", "text"];
    WholeColumn::read(array).or_else(|_| {
        let text = TextColumn::read(array).map_err(|_| EXPECTED)?;
        Ok(WholeColumn::Int64((0..text.len()).map(|row| text.get(row).and_then(number).unwrap_or(i64::MIN)).collect()))
    })
}

/// A number as JSON writes it: without a plus sign, and without zeros before it.
fn number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_json = digits.bytes().all(|digit| digit.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    text.parse().ok().filter(|_| is_json)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::Arc;

    use arrow_array::{Array, Int32Array, LargeStringArray, StringArray};

    use super::*;

    #[test]
    fn flags_as_text() {
        let text: ArrayRef =
            Arc::new(StringArray::from(vec![Some("true"), Some("FALSE"), Some("forse"), Some("1"), None]));
        let flags = flags(&text).unwrap();
        let read: Vec<Option<bool>> = flags.iter().collect();
        assert_eq!(read, [Some(true), Some(false), None, None, None]);
        let numbers: ArrayRef = Arc::new(Int32Array::from(vec![1]));
        assert_eq!(super::flags(&numbers), Err(&["boolean", "text"][..]));
    }

    #[test]
    fn whole_numbers_as_text() {
        let texts = ["0", "12", "-3", "012", "+5", "1.5", "", "-", "9223372036854775808"];
        let text: ArrayRef = Arc::new(LargeStringArray::from_iter_values(texts));
        let column = whole_numbers(&text).ok().unwrap();
        let read: Vec<i64> = (0..text.len()).filter_map(|row| column.get(row)).collect();
        const NONE: i64 = i64::MIN;
        assert_eq!(read, [0, 12, -3, NONE, NONE, NONE, NONE, NONE, NONE]);
    }
}
