//! The number of success.

/// Done.
pub const COLLOC_OK: i32 = 0;
