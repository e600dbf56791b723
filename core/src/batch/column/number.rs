//! Amounts and other decimals; as binary floating point only if they are whole cents.

use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal32Type, Decimal64Type, Decimal128Type};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::ScalarBuffer;
use arrow_schema::DataType;
use rust_decimal::Decimal;

use super::Unreadable;
use super::exact::{self, floats};
use super::text::TextColumn;
use super::whole::WholeColumn;
use crate::base::error::Code;
use crate::base::money::{Money, decimal};

/// A column of decimal numbers.
pub(in crate::batch) enum NumberColumn {
    /// So many units of ten to the minus the scale.
    Scaled(ScalarBuffer<i128>, i8),
    Float(ScalarBuffer<f64>),
    Whole(WholeColumn),
    Text(TextColumn),
}

impl NumberColumn {
    const EXPECTED: Unreadable = &["a decimal", "a whole number", "text"];

    pub(in crate::batch) fn read(array: &ArrayRef) -> Result<Self, Unreadable> {
        match array.data_type() {
            DataType::Decimal128(_, scale) => {
                Ok(Self::Scaled(array.as_primitive::<Decimal128Type>().values().clone(), *scale))
            }
            DataType::Decimal64(_, scale) => {
                let values = array.as_primitive::<Decimal64Type>().values();
                Ok(Self::Scaled(values.iter().map(|value| i128::from(*value)).collect(), *scale))
            }
            DataType::Decimal32(_, scale) => {
                let values = array.as_primitive::<Decimal32Type>().values();
                Ok(Self::Scaled(values.iter().map(|value| i128::from(*value)).collect(), *scale))
            }
            DataType::Float32 | DataType::Float64 => floats(array.as_ref()).map(Self::Float).ok_or(Self::EXPECTED),
            _ => {
                let whole = WholeColumn::read(array).map(Self::Whole);
                whole.or_else(|_| TextColumn::read(array).map(Self::Text)).map_err(|_| Self::EXPECTED)
            }
        }
    }

    /// The amount in euro of a row that is not null.
    #[inline(always)]
    pub(in crate::batch) fn money(&self, row: usize) -> Result<Money, Code> {
        match self {
            Self::Scaled(values, 2) => {
                let cents = i64::try_from(values.get(row).copied().unwrap_or_default());
                match cents.ok().and_then(Money::from_cents) {
                    Some(money) => Ok(money),
                    None => amount(values.get(row).copied().unwrap_or_default(), 2),
                }
            }
            Self::Scaled(values, scale) => amount(values.get(row).copied().unwrap_or_default(), *scale),
            Self::Float(values) => exact::money(values.get(row).copied().unwrap_or(f64::NAN)),
            Self::Whole(column) => amount(i128::from(column.get(row).unwrap_or_default()), 0),
            Self::Text(column) => match column.get(row).unwrap_or_default().parse::<Money>() {
                Ok(money) => Ok(money),
                Err(error) => Err(error.code),
            },
        }
    }

    /// The number of a row that is not null.
    pub(in crate::batch) fn decimal(&self, row: usize) -> Option<Decimal> {
        match self {
            Self::Scaled(values, scale) => {
                Decimal::try_from_i128_with_scale(*values.get(row)?, u32::try_from(*scale).ok()?).ok()
            }
            Self::Float(values) => decimal(&values.get(row)?.to_string()),
            Self::Whole(column) => column.get(row).map(Decimal::from),
            Self::Text(column) => decimal(column.get(row)?),
        }
    }
}

/// Cents from a decimal with its scale; the same errors as for an amount in text.
fn amount(value: i128, scale: i8) -> Result<Money, Code> {
    if value < 0 {
        return Err(Code::ValoreNonValido);
    }
    let shift = i16::from(scale).saturating_sub(2);
    let factor = 10_i128.checked_pow(u32::from(shift.unsigned_abs())).ok_or(Code::FuoriLimite)?;
    let cents = if shift > 0 {
        if value.checked_rem(factor) != Some(0) {
            return Err(Code::ValoreNonValido);
        }
        value.checked_div(factor)
    } else {
        value.checked_mul(factor)
    };
    let cents = cents.and_then(|cents| i64::try_from(cents).ok());
    cents.and_then(Money::from_cents).ok_or(Code::FuoriLimite)
}
