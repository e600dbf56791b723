//! What the programs of this folder share: made-up input, and a race of several ways to do the same work.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss
)]

pub mod answers;
pub mod communications;
pub mod events;
pub mod jobs;
pub mod machine;
pub mod questions;
pub mod race;
mod random;
mod table;
pub mod violations;
