//! The contents of a patto di servizio: what the law requires, and what is missing.

pub(crate) mod check;
pub(crate) mod content;
mod path;
mod text;
pub(crate) mod types;

pub use crate::base::words::patto::{Frailty, NeedHead, PattoKind, Signer};
pub use content::{Content, PlannedService, StatedNeed, StatedOccupations, StatedPath};
pub use types::{CheckedElement, PattoCheck, PattoInput};
