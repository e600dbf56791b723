//! The languages of names.

/// Italian.
pub const COLLOC_LANG_IT: i32 = 1;

/// English.
pub const COLLOC_LANG_EN: i32 = 2;
