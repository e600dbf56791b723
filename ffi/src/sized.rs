//! Structs that hold their size, so that a host and a library of different versions understand each other.
//!
//! A struct grows only at its end, and zero means "not given" in every field. A struct smaller than ours is that of an
//! older host: the missing fields are zero. A larger one is that of a newer host: the fields that we do not know must
//! be zero, otherwise the answer would ignore a part of the input.

use std::mem::{MaybeUninit, size_of};
use std::ptr::{self, NonNull};

use collocamento::{Code, Dossier, Error};

use crate::fault::{Fault, Refused};

/// The maximum size of a struct: a larger number means that the size was never set.
const LARGEST: usize = 4096;

/// The maximum number of entries of a list.
const MOST: usize = Dossier::MAX_EVENTS;

/// A struct of the ABI.
///
/// # Safety
/// `repr(C)`, integers and raw pointers only, no padding.
pub(crate) unsafe trait Plain: Copy {
    /// Its size when it was first published. Never changes.
    const FIRST: usize;
}

/// Marks a struct as [`Plain`] and checks that it has no padding: its fields fill it. `first` is the last field that its first
/// version had.
macro_rules! plain {
    ($name:ident, first: $last:ident, $($field:ident: $type:ty),+ $(,)?) => {
        // The types given here are those of the fields, and fill the struct.
        const _: fn($name) = |given| { $(let _: $type = given.$field;)+ };
        const _: () = assert!(0 $(+ size_of::<$type>())+ == size_of::<$name>());
        // SAFETY: `repr(C)`, integers and raw pointers, and no padding, as the assertion above says.
        unsafe impl $crate::sized::Plain for $name {
            const FIRST: usize = $crate::sized::end_of(std::mem::offset_of!($name, $last), |given: &$name| &given.$last);
        }
    };
}
pub(crate) use plain;

/// The end of the field that begins at `offset`.
pub(crate) const fn end_of<T, F>(offset: usize, _: fn(&T) -> &F) -> usize {
    offset.saturating_add(size_of::<F>())
}

/// Reads a struct that begins with its size.
///
/// # Safety
/// NULL, or a struct whose first field, a `uint32_t`, holds how many bytes of it are readable.
pub(crate) unsafe fn read<T: Plain>(argument: &'static str, given: *const T) -> Result<T, Fault> {
    if given.is_null() {
        return Err(Fault::Null(argument));
    }
    // SAFETY: not NULL, so it begins with its size, as the caller promises.
    let size = unsafe { given.cast::<u32>().read_unaligned() };
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    check::<T>(argument, size)?;
    let mut value = zeroed();
    // SAFETY: so many bytes are readable, as the caller promises.
    unsafe { read_into(argument, given.cast(), size, &mut value) }?;
    Ok(value)
}

/// A struct in which nothing is set.
fn zeroed<T: Plain>() -> T {
    // SAFETY: integers and raw pointers take any bytes, zero too.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// Reads a struct whose size may differ from ours.
///
/// # Safety
/// `size` readable bytes.
#[inline]
unsafe fn read_into<T: Plain>(argument: &'static str, given: *const u8, size: usize, to: &mut T) -> Result<(), Fault> {
    if size == size_of::<T>() {
        // SAFETY: so many bytes are readable, as the caller promises; integers and raw pointers take any.
        *to = unsafe { given.cast::<T>().read_unaligned() };
        return Ok(());
    }
    // SAFETY: as the caller promises.
    unsafe { read_other(argument, given, size, to) }
}

/// The struct of an older host, or of a newer one.
///
/// # Safety
/// `size` readable bytes.
#[cold]
unsafe fn read_other<T: Plain>(argument: &'static str, given: *const u8, size: usize, to: &mut T) -> Result<(), Fault> {
    let known = size.min(size_of::<T>());
    // SAFETY: `known` is at most `size`, so the place is inside the struct or at its end.
    let behind = unsafe { given.add(known) };
    for at in 0..size.saturating_sub(known) {
        // SAFETY: `at` is before the end of the struct.
        let beyond = unsafe { behind.add(at) };
        // SAFETY: readable, as the caller promises.
        if unsafe { beyond.read() } != 0 {
            return Err(Fault::Size(argument));
        }
    }
    *to = zeroed();
    // SAFETY: `known` bytes are readable there and fit here; the two do not overlap.
    unsafe { ptr::copy_nonoverlapping(given, ptr::from_mut(to).cast(), known) };
    Ok(())
}

fn check<T: Plain>(argument: &'static str, size: usize) -> Result<(), Fault> {
    if (T::FIRST..=LARGEST).contains(&size) { Ok(()) } else { Err(Fault::Size(argument)) }
}

/// The place for a struct that a function returns: checked first, written last.
pub(crate) struct SizedOut<T> {
    out: NonNull<T>,
    size: u32,
}

impl<T: Plain> SizedOut<T> {
    /// # Safety
    /// NULL, or a struct whose first field, a `uint32_t`, holds how many bytes of it are writable until [`SizedOut::give`].
    pub(crate) unsafe fn new(out: *mut T) -> Result<Self, Fault> {
        let out = NonNull::new(out).ok_or(Fault::Null("out"))?;
        // SAFETY: not NULL, so it begins with its size, as the caller promises.
        let size = unsafe { out.cast::<u32>().read_unaligned() };
        check::<T>("out", usize::try_from(size).unwrap_or(usize::MAX))?;
        Ok(Self { out, size })
    }

    /// Writes the result of `value` for the size: as much as fits in the host's struct, and zeros after it. An error writes
    /// nothing.
    pub(crate) fn give(self, value: impl FnOnce(u32) -> Result<T, Error>) -> Result<(), Fault> {
        let value = value(self.size)?;
        let size = usize::try_from(self.size).unwrap_or(0);
        let known = size.min(size_of::<T>());
        let out = self.out.cast::<u8>();
        // SAFETY: `known` bytes are readable here and writable there; the two do not overlap.
        unsafe { ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), out.as_ptr(), known) };
        // SAFETY: inside the struct or at its end.
        let behind = unsafe { out.add(known) };
        // SAFETY: the rest of the struct is writable, as the maker of `self` promised.
        unsafe { behind.write_bytes(0, size.saturating_sub(known)) };
        Ok(())
    }
}

/// A list that a host passes as pointer, count and the size of one entry.
pub(crate) struct List<T> {
    argument: &'static str,
    first: *const u8,
    count: usize,
    size: usize,
    entry: T,
}

impl<T: Plain> List<T> {
    /// # Safety
    /// `first` is NULL, or has `count` entries of `size` bytes that live and do not change as long as this.
    pub(crate) unsafe fn new(argument: &'static str, first: *const T, count: usize, size: u32) -> Result<Self, Fault> {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if count > MOST {
            return Err(Error::new(Code::FuoriLimite).at(format!("/{argument}")).detail("limit", MOST).into());
        }
        if count > 0 {
            check::<T>(argument, size)?;
            if first.is_null() {
                return Err(Fault::Null(argument));
            }
        }
        Ok(Self { argument, first: first.cast(), count, size, entry: zeroed() })
    }

    /// Calls a function with each entry and its index, and collects the results. The entry is a copy of the host's. An entry that
    /// the rules refuse does not hide those after it.
    pub(crate) fn each<V>(mut self, mut make: impl FnMut(usize, &T) -> Result<V, Fault>) -> Result<Vec<V>, Fault> {
        let mut made = Vec::with_capacity(self.count);
        let mut refused = Refused::default();
        for index in 0..self.count {
            // SAFETY: within the list, as its maker promised; `size` and `count` are checked, so it can't overflow.
            let entry = unsafe { self.first.add(index.saturating_mul(self.size)) };
            // SAFETY: `size` readable bytes, as the maker promised.
            unsafe { read_into(self.argument, entry, self.size, &mut self.entry) }?;
            made.extend(refused.value(make(index, &self.entry))?);
        }
        refused.check()?;
        Ok(made)
    }
}
