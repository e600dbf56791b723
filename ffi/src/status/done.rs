//! The number of success.

/// Success.
pub const COLLOC_OK: i32 = 0;
