//! Checks that the texts of a column are UTF-8. A host may pass any bytes: of a file in Latin-1, of a buffer that was
//! overwritten.

use arrow_array::array::AnyDictionaryArray;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type};
use arrow_array::{Array, GenericStringArray, OffsetSizeTrait};
use arrow_data::ArrayData;
use arrow_schema::DataType;

/// Checks everything in a column that later reading relies on: bytes are UTF-8, offsets are inside their buffer, and keys
/// inside their dictionary. Plain numbers have nothing to check. `known` is the dictionary of the batch before, which often comes again.
pub(crate) fn is_valid(column: &dyn Array, known: &mut Option<ArrayData>) -> bool {
    match column.data_type() {
        DataType::Utf8 => texts(column.as_string::<i32>()),
        DataType::LargeUtf8 => texts(column.as_string::<i64>()),
        DataType::Dictionary(..) => {
            // Of the keys alone: the values are a child.
            if !all_lead_inside(column.as_any_dictionary()) && column.to_data().validate_values().is_err() {
                return false;
            }
            let values = column.as_any_dictionary().values();
            let data = values.to_data();
            // As long as it is held here, its memory can hold nothing else.
            if known.as_ref().is_some_and(|known| known.ptr_eq(&data)) {
                return true;
            }
            let valid = is_valid(values, &mut None);
            *known = Some(data);
            valid
        }
        DataType::Boolean | DataType::Null => true,
        plain if plain.is_primitive() => true,
        _ => column.to_data().validate_full().is_ok(),
    }
}

/// Whether the keys of all rows lead inside, also of null rows, whose keys may be anything. Arrow's own check looks at one row after
/// the other.
fn all_lead_inside(column: &dyn AnyDictionaryArray) -> bool {
    let (keys, values) = (column.keys(), column.values().len());
    macro_rules! inside {
        ($keys:ty) => {{
            let both = |(least, most): (_, _), key: &_| (Ord::min(least, *key), Ord::max(most, *key));
            let (least, most) = keys.as_primitive::<$keys>().values().iter().fold((0, 0), both);
            least == 0 && usize::try_from(most).is_ok_and(|most| most < values)
        }};
    }
    match keys.data_type() {
        DataType::Int8 => inside!(Int8Type),
        DataType::Int16 => inside!(Int16Type),
        DataType::Int32 => inside!(Int32Type),
        DataType::Int64 => inside!(Int64Type),
        DataType::UInt8 => inside!(UInt8Type),
        DataType::UInt16 => inside!(UInt16Type),
        DataType::UInt32 => inside!(UInt32Type),
        DataType::UInt64 => inside!(UInt64Type),
        _ => false,
    }
}

/// The bytes that the rows use, which may be few of the buffer's.
fn texts<O: OffsetSizeTrait>(column: &GenericStringArray<O>) -> bool {
    let offsets = column.value_offsets();
    let place = |offset: Option<&O>| offset.map(|offset| offset.as_usize()).unwrap_or_default();
    let (first, last) = (place(offsets.first()), place(offsets.last()));
    let Some(bytes) = column.value_data().get(first..last) else { return false };
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut before = first;
    offsets.iter().all(|offset| {
        let at = offset.as_usize();
        let ascends = before <= at;
        before = at;
        ascends && at.checked_sub(first).is_some_and(|at| text.is_char_boundary(at))
    })
}
