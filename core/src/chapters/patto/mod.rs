//! The contents of a patto di servizio (section 5.4): what the law requires, and what is missing.

pub(crate) mod check;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::patto::{PattoKind, Signer};
pub use check::check;
pub use types::{Content, PattoCheck, PattoInput};

operations! {
    /// what a patto di servizio still lacks
    CHECK = "patto.check", PattoInput => PattoCheck, check::run;
}
