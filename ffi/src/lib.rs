//! The C ABI: opaque handles, `int32_t` statuses, owned buffers.
//!
//! This crate converts and calls; every rule is in `collocamento`. It is the only crate of the workspace with `unsafe`
//! code. Its promises to C are documented on the functions themselves, which become `include/collocamento.h`.
//!
//! | module | what lives there |
//! |---|---|
//! | [`version`] | which library and which ABI this is |
//! | [`status`] | the numbers that functions return, frozen |
//! | [`rulebook`] | the rulebook handle |
//! | [`call`](mod@call) | `colloc_call`, every operation from JSON to JSON |
//! | [`term`], [`sanction`], [`state`], [`offer`] | typed calls on the hot paths |
//! | [`batch`] | tables of any size over the Arrow C stream interface |
//! | [`event`] | the flat events of a typed dossier |
//! | [`codes`] | the numbers for the values of the law, frozen |
//! | [`buffer`] | bytes that the library passes to the host |
//! | [`last_error`] | the last error on this thread |
//! | `fact` | converts a flat event to the fact that it states |
//! | `reasons` | the rules behind a typed answer, with their citations |
//! | `guard`, `fault`, `pointer`, `sized`, `value` | no panic crosses into C; every fault has a name; pointers, sizes and numbers are checked |

#![deny(clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

// In the order of the header.
pub mod version;

pub mod status;

pub mod rulebook;

pub mod call;

pub mod buffer;

pub mod codes;

pub mod term;

pub mod sanction;

pub mod event;

pub mod state;

pub mod offer;

pub mod batch;

pub mod last_error;

mod fact;
mod fault;
mod guard;
mod pointer;
mod reasons;
mod sized;
#[cfg(feature = "test-panic")]
pub mod test_panic;
mod value;
