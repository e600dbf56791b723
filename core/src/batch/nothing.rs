//! Columns without any value.

use std::sync::Arc;

use arrow_array::types::{ArrowPrimitiveType, Date32Type, Decimal128Type, Int16Type, Int32Type, Int64Type};
use arrow_array::{ArrayRef, DictionaryArray, PrimitiveArray, StringArray, new_null_array};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType};

/// A column of nulls. Its memory is never touched, so that the system need not provide it; Arrow's own function fills it with
/// zeros.
pub(super) fn nothing(data_type: &DataType, rows: usize) -> Result<ArrayRef, ArrowError> {
    Ok(match data_type {
        DataType::Int32 => Arc::new(numbers::<Int32Type>(rows)?),
        DataType::Int64 => Arc::new(numbers::<Int64Type>(rows)?),
        DataType::Date32 => Arc::new(numbers::<Date32Type>(rows)?),
        DataType::Decimal128(precision, scale) => {
            Arc::new(numbers::<Decimal128Type>(rows)?.with_precision_and_scale(*precision, *scale)?)
        }
        DataType::Dictionary(keys, words) if (&**keys, &**words) == (&DataType::Int16, &DataType::Utf8) => {
            let no_words = Arc::new(StringArray::new_null(0));
            Arc::new(DictionaryArray::try_new(numbers::<Int16Type>(rows)?, no_words)?)
        }
        data_type => new_null_array(data_type, rows),
    })
}

fn numbers<T: ArrowPrimitiveType>(rows: usize) -> Result<PrimitiveArray<T>, ArrowError> {
    let zeros = vec![T::Native::default(); rows];
    PrimitiveArray::try_new(zeros.into(), Some(NullBuffer::new_null(rows)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn it_is_arrows_column_of_nulls() {
        let words = DataType::Dictionary(Box::new(DataType::Int16), Box::new(DataType::Utf8));
        let numbers = [DataType::Int32, DataType::Int64, DataType::Date32, DataType::Decimal128(12, 2)];
        for data_type in numbers.iter().chain([&words, &DataType::Boolean]) {
            for rows in [0, 1, 9] {
                assert_eq!(&nothing(data_type, rows).unwrap(), &new_null_array(data_type, rows));
            }
        }
    }
}
