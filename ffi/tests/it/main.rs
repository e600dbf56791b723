//! The functions of the C library, called as C calls them. One program, so that the library is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that panics has failed"
)]

#[path = "../../../tests/generated.rs"]
mod generated;

mod abi;
#[cfg(feature = "arrow")]
mod batch;
mod door;
mod header;
mod status;
mod typed;
