//! Job offers: what they are, and the search for them.

pub(crate) mod code;
pub(crate) mod kind;
pub(crate) mod search;
pub(crate) mod types;
