//! The conformance cases through the typed calls: the same answer as through JSON, and the same error.

mod calendar;
mod cases;
mod offer;
mod sanction;
mod state;
