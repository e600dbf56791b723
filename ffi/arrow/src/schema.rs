//! A host's schema, copied with every part checked.

use std::ffi::{CStr, c_char};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_schema::ffi::Flags;

use crate::layout::RawSchema;

/// The maximum number of types inside each other; also the limit of pyarrow.
const DEPTH: usize = 64;

/// The maximum number of fields, nested ones included.
const FIELDS: usize = 1 << 16;

/// Copies a schema without its metadata, which has no length and which nothing here needs. `None` if a part of it is
/// malformed: a name that is not UTF-8, a type that lacks its child, types nested too deeply or in a circle.
///
/// # Safety
/// Each pointer in the schema is NULL or points to what the interface says, with as many children as it says.
pub(crate) unsafe fn copied(schema: &FFI_ArrowSchema) -> Option<FFI_ArrowSchema> {
    let mut left = FIELDS;
    // SAFETY: the two structs have one layout.
    unsafe { field(std::ptr::from_ref(schema).cast(), DEPTH, &mut left) }
}

/// # Safety
/// As [`copied`]; `schema` is NULL or points to a schema.
unsafe fn field(schema: *const RawSchema, depth: usize, left: &mut usize) -> Option<FFI_ArrowSchema> {
    let depth = depth.checked_sub(1)?;
    *left = left.checked_sub(1)?;
    // SAFETY: NULL or a schema.
    let schema = unsafe { schema.as_ref() }?;
    // SAFETY: NULL or text.
    let format = unsafe { text(schema.format) }?;
    let name = match schema.name.is_null() {
        true => "",
        // SAFETY: not NULL, so text.
        false => unsafe { text(schema.name) }?,
    };
    let count = usize::try_from(schema.n_children).ok()?;
    let keys_fit = schema.dictionary.is_null() || matches!(format, "c" | "C" | "s" | "S" | "i" | "I" | "l" | "L");
    if schema.release.is_null() || !keys_fit || !children_fit(format, count) || (count > 0 && schema.children.is_null())
    {
        return None;
    }
    let mut children = Vec::new();
    for at in 0..count {
        // SAFETY: `at` is below the number of children.
        let child = unsafe { schema.children.wrapping_add(at).read_unaligned() };
        // SAFETY: NULL or a schema.
        children.push(unsafe { field(child, depth, left) }?);
    }
    let dictionary = match schema.dictionary.is_null() {
        true => None,
        // SAFETY: not NULL, so a schema.
        false => Some(unsafe { field(schema.dictionary, depth, left) }?),
    };
    let copy = FFI_ArrowSchema::try_new(format, children, dictionary).ok()?;
    copy.with_name(name).ok()?.with_flags(Flags::from_bits_truncate(schema.flags)).ok()
}

/// Whether a type has the number of children that it needs, and a valid size.
fn children_fit(format: &str, children: usize) -> bool {
    let needed = match format {
        "+l" | "+L" | "+vl" | "+vL" | "+m" => 1,
        "+r" => 2,
        "+s" => return true,
        _ if format.starts_with("+u") => return true,
        _ => usize::from(format.starts_with("+w:")),
    };
    let size = format.strip_prefix('+').unwrap_or(format).strip_prefix("w:");
    children == needed && size.is_none_or(|size| size.parse::<i32>().is_ok_and(|size| size >= 0))
}

/// # Safety
/// NULL, or ends with NUL and lives for `'a`.
unsafe fn text<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not NULL, so it ends with NUL.
    unsafe { CStr::from_ptr(text) }.to_str().ok()
}
