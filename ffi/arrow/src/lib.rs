//! Streams of the Arrow C interface, for the C library and the Python package alike.
//!
//! The interface carries neither sizes nor types beside its arrays, and it has no rules about threads. [`Source`] reads a
//! stream of a host: what does not have the shape that its schema describes is an error of that stream, and never a crash.
//! [`export`] passes a stream to a host: a lock makes its callbacks safe from any thread, and a panic stops inside them.

mod array;
mod export;
mod layout;
mod schema;
mod source;
mod text;

pub use export::{Batches, Failure, export};
pub use source::Source;
