//! What holds for the whole library, seen from outside. One program, so that the library is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::type_complexity,
    clippy::print_stdout,
    reason = "a test that panics has failed"
)]

mod cases;
mod dossiers;
mod errors;
#[path = "../../../tests/generated.rs"]
mod generated;
mod mutations;
mod rulebooks;
#[cfg(feature = "arrow")]
mod tables;

mod bad_input;
#[cfg(feature = "arrow")]
mod batch;
#[cfg(feature = "arrow")]
mod batch_agenda;
#[cfg(feature = "arrow")]
mod batch_compare;
#[cfg(feature = "arrow")]
mod batch_jobs;
#[cfg(feature = "arrow")]
mod batch_sanctions;
mod c_events;
mod c_numbers;
mod citations;
#[cfg(feature = "xml")]
mod cob;
mod codes;
mod conditionality;
mod conformance;
mod cv_search;
#[cfg(all(feature = "pages", feature = "schema"))]
mod dictionary;
mod examples;
mod facts;
mod hostile_overlays;
mod identity;
mod law;
mod layers;
mod limits;
mod offers;
mod overlays;
#[cfg(feature = "pages")]
mod pages;
mod plans;
mod policies;
mod profiles;
mod properties;
mod readme;
mod records;
mod remote;
#[cfg(feature = "xml")]
mod sap;
#[cfg(feature = "schema")]
mod schemas;
mod sentences;
mod services;
mod targets;
mod ties;
mod vacancies;
mod workflows;
