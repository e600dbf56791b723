//! The conformance cases through the typed calls: the same answer as through JSON, and the same error.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects)]

mod calendar;
mod cases;
mod offer;
mod sanction;
mod state;
