//! Checks that the texts of a column are UTF-8. A host may pass any bytes: of a file in Latin-1, of a buffer that was
//! overwritten.

use arrow_array::cast::AsArray;
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
            if column.to_data().validate_values().is_err() {
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
