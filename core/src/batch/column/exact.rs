//! Whole numbers and cents in columns that could also hold others: binary floating point, as pandas has whole numbers beside
//! missing values, and decimals, as databases have keys.

use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal32Type, Decimal64Type, Decimal128Type, Float32Type, Float64Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::ScalarBuffer;
use arrow_schema::{DataType, Schema};
use rust_decimal::prelude::ToPrimitive;

use crate::base::error::Code;
use crate::base::money::Money;
use crate::base::text::Text;

/// The largest number up to which binary floating point holds every whole number.
const MOST: f64 = 9_007_199_254_740_992.0;

/// The numbers of a column of floating point; `None` if it is of another type.
pub(in crate::batch) fn floats(array: &dyn Array) -> Option<ScalarBuffer<f64>> {
    match array.data_type() {
        DataType::Float64 => Some(array.as_primitive::<Float64Type>().values().clone()),
        // The shortest text of a number is what its writer meant; widened, it would have more digits.
        DataType::Float32 => {
            let values = array.as_primitive::<Float32Type>().values();
            Some(values.iter().map(|value| value.to_string().parse().unwrap_or(f64::NAN)).collect())
        }
        _ => None,
    }
}

/// The whole numbers of a column of floating point or decimals; `None` if it is of another type, or if any is not whole.
pub(super) fn whole(array: &dyn Array) -> Option<ScalarBuffer<i64>> {
    let valid = |row: usize| !array.is_null(row);
    if let Some(values) = floats(array) {
        let whole = |(row, value): (usize, &f64)| match valid(row) {
            true => value.to_i64().filter(|_| value.fract() == 0.0 && value.abs() <= MOST),
            false => Some(0),
        };
        return values.iter().enumerate().map(whole).collect::<Option<Vec<i64>>>().map(ScalarBuffer::from);
    }
    let (values, scale): (Vec<i128>, i8) = match array.data_type() {
        DataType::Decimal128(_, scale) => (array.as_primitive::<Decimal128Type>().values().to_vec(), *scale),
        DataType::Decimal64(_, scale) => {
            (array.as_primitive::<Decimal64Type>().values().iter().map(|value| i128::from(*value)).collect(), *scale)
        }
        DataType::Decimal32(_, scale) => {
            (array.as_primitive::<Decimal32Type>().values().iter().map(|value| i128::from(*value)).collect(), *scale)
        }
        _ => return None,
    };
    let factor = 10_i128.checked_pow(u32::from(scale.unsigned_abs()))?;
    let whole = |(row, value): (usize, &i128)| {
        if !valid(row) {
            return Some(0);
        }
        let whole = match scale < 0 {
            true => value.checked_mul(factor),
            false => value.checked_div(factor).filter(|_| value.checked_rem(factor) == Some(0)),
        };
        whole.and_then(|whole| i64::try_from(whole).ok())
    };
    values.iter().enumerate().map(whole).collect::<Option<Vec<i64>>>().map(ScalarBuffer::from)
}

/// An amount in binary floating point that is one of whole cents: the number nearest to them. The same errors as for an amount
/// in text.
pub(super) fn money(value: f64) -> Result<Money, Code> {
    let cents = (value * 100.0).round();
    if !value.is_finite() || value < 0.0 {
        return Err(Code::ValoreNonValido);
    }
    if cents > MOST {
        return Err(Code::FuoriLimite);
    }
    if cents / 100.0 != value {
        return Err(Code::ValoreNonValido);
    }
    cents.to_i64().and_then(Money::from_cents).ok_or(Code::FuoriLimite)
}

/// What to know about the columns of a table that are read although their type can hold more than they may: one text for
/// each column of binary floating point. Their values are read if they are whole numbers, or amounts of whole cents.
#[must_use]
pub fn notes(schema: &Schema) -> Vec<Text> {
    let floats =
        schema.fields().iter().filter(|field| matches!(field.data_type(), DataType::Float32 | DataType::Float64));
    let note = |name: &str| {
        Text::new(
            format!("la colonna {name} è in virgola mobile: si legge se i valori sono interi o centesimi esatti"),
            format!(
                "the column {name} is in floating point: it is read if its values are whole numbers or whole cents"
            ),
        )
    };
    floats.map(|field| note(field.name())).collect()
}

/// The values of a dictionary of numbers, row by row; the array itself if it is none.
pub(super) fn unpacked(array: &ArrayRef) -> ArrayRef {
    let Some(dictionary) = array.as_any_dictionary_opt() else { return array.clone() };
    arrow_select::take::take(dictionary.values(), dictionary.keys(), None).unwrap_or_else(|_| array.clone())
}
