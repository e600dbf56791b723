//! Target groups: the persons whose hiring the law favours.
//!
//! The letters are those of the definitions of disadvantaged and very disadvantaged worker. Each is met, not met, or
//! not known, and one that is met is enough.

pub(crate) mod classify;
pub(crate) mod facts;
mod ground;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use classify::classify;
pub use facts::{Sector, TargetFacts};
pub use types::{Because, Groups, Letter};

operations! {
    /// whether a person is disadvantaged, severely disadvantaged, NEET or long-term unemployed, and why
    CLASSIFY = "targets.classify",
        "se una persona è svantaggiata, molto svantaggiata, NEET o disoccupata di lunga durata, e perché",
        TargetFacts => Groups, classify::run;
}
