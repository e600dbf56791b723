//! Whether a host's array has the shape that its schema describes.

use arrow_array::ffi::FFI_ArrowArray;
use arrow_data::layout;
use arrow_schema::DataType;

use crate::layout::RawArray;

/// Whether an array can be read as this type: it has the number of buffers and children that the type needs, and no
/// negative length. The interface does not give the size of a buffer, so it can't be checked.
///
/// # Safety
/// Each pointer in the array is NULL or points to what the interface says, with as many buffers and children as it says.
pub(crate) unsafe fn has_shape(array: &FFI_ArrowArray, data_type: &DataType) -> bool {
    // SAFETY: the two structs have one layout.
    unsafe { checked(std::ptr::from_ref(array).cast(), data_type, 0) }.is_some()
}

/// # Safety
/// As [`has_shape`]; `array` is NULL or points to an array. It has at least `rows` rows.
unsafe fn checked(array: *const RawArray, data_type: &DataType, rows: usize) -> Option<()> {
    // SAFETY: NULL or an array.
    let array = unsafe { array.as_ref() }?;
    // An array inside another may have been moved away.
    if array.release.is_null() {
        return None;
    }
    let (length, offset) = (usize::try_from(array.length).ok()?, usize::try_from(array.offset).ok()?);
    // Arrow counts the bits of a buffer, at most 256 a value.
    let end = length.checked_add(offset).filter(|end| *end < usize::MAX / 512)?;
    let buffers = Buffers::of(array)?;
    let known = layout(data_type);
    let mask = usize::from(known.can_contain_null_mask);
    let wanted = known.buffers.len().checked_add(mask)?;
    let nulls = array.null_count;
    let count_fits = match known.variadic {
        true => buffers.count > wanted,
        false => buffers.count == wanted,
    };
    let nulls_known = (-1..=array.length).contains(&nulls) && (nulls <= 0 || mask == 0 || !buffers.at(0).is_null());
    if length < rows
        || !count_fits
        || !nulls_known
        || array.dictionary.is_null() == matches!(data_type, DataType::Dictionary(..))
    {
        return None;
    }
    match data_type {
        // SAFETY: the last buffer of this type has a length for each of those between.
        DataType::Utf8View | DataType::BinaryView => unsafe { buffers.lengths(buffers.count.checked_sub(3)?) }?,
        // SAFETY: an array with rows has one offset more than rows.
        DataType::Utf8 | DataType::Binary if end > 0 => unsafe { buffers.ends::<i32>(offset, end) }?,
        // SAFETY: an array with rows has one offset more than rows.
        DataType::LargeUtf8 | DataType::LargeBinary if end > 0 => unsafe { buffers.ends::<i64>(offset, end) }?,
        DataType::Dictionary(_, values) => {
            // SAFETY: not NULL, so an array.
            unsafe { checked(array.dictionary, values, 0) }?;
        }
        _ => {}
    }
    let inner = inner(data_type, end)?;
    let count = usize::try_from(array.n_children).ok()?;
    if count != inner.len() || (count > 0 && array.children.is_null()) {
        return None;
    }
    for (at, (child_type, rows)) in inner.into_iter().enumerate() {
        // SAFETY: `at` is below the number of children.
        let child = unsafe { array.children.wrapping_add(at).read_unaligned() };
        // SAFETY: NULL or an array.
        unsafe { checked(child, child_type, rows) }?;
    }
    Some(())
}

/// The types inside a type, and the minimum number of their rows for this many of its own.
fn inner(data_type: &DataType, rows: usize) -> Option<Vec<(&DataType, usize)>> {
    Some(match data_type {
        DataType::Struct(fields) => fields.iter().map(|field| (field.data_type(), rows)).collect(),
        DataType::FixedSizeList(field, size) => {
            vec![(field.data_type(), rows.checked_mul(usize::try_from(*size).ok()?)?)]
        }
        DataType::List(field)
        | DataType::LargeList(field)
        | DataType::ListView(field)
        | DataType::LargeListView(field)
        | DataType::Map(field, _) => vec![(field.data_type(), 0)],
        DataType::RunEndEncoded(ends, values) => vec![(ends.data_type(), 0), (values.data_type(), 0)],
        DataType::Union(fields, _) => fields.iter().map(|(_, field)| (field.data_type(), 0)).collect(),
        _ => Vec::new(),
    })
}

/// The buffers of an array.
struct Buffers {
    first: *const *const std::ffi::c_void,
    count: usize,
}

impl Buffers {
    fn of(array: &RawArray) -> Option<Self> {
        let count = usize::try_from(array.n_buffers).ok()?;
        (count == 0 || !array.buffers.is_null()).then_some(Self { first: array.buffers, count })
    }

    /// The address of a buffer; NULL if there is none.
    fn at(&self, index: usize) -> *const std::ffi::c_void {
        match index < self.count {
            // SAFETY: one of the array's buffers.
            true => unsafe { self.first.wrapping_add(index).read_unaligned() },
            false => std::ptr::null(),
        }
    }

    /// Checks the first and the last offset of texts.
    ///
    /// # Safety
    /// The second buffer is NULL or has an offset for each row and one more.
    unsafe fn ends<T: Copy + Into<i64>>(&self, first: usize, last: usize) -> Option<()> {
        let offsets = self.at(1).cast::<T>();
        if offsets.is_null() {
            return None;
        }
        // SAFETY: both are offsets of the buffer.
        let ends = unsafe { [first, last].map(|at| offsets.wrapping_add(at).read_unaligned().into()) };
        let [first, last] = ends;
        (0 <= first && first <= last && (last == 0 || !self.at(2).is_null())).then_some(())
    }

    /// Checks the lengths of the buffers of texts, which the last buffer has.
    ///
    /// # Safety
    /// The last buffer is NULL or has this many lengths.
    unsafe fn lengths(&self, count: usize) -> Option<()> {
        let lengths = self.at(self.count.checked_sub(1)?).cast::<i64>();
        if count > 0 && lengths.is_null() {
            return None;
        }
        // SAFETY: below the number of lengths.
        let length = |at: usize| unsafe { lengths.wrapping_add(at).read_unaligned() };
        (0..count).all(|at| length(at) >= 0).then_some(())
    }
}
