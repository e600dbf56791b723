//! The parameters that the code reads, each declared once with the type of its values. Each chapter has a file.
//!
//! Loading rejects a rulebook that lacks one, or has it with another type ([`check`]). Parameters that only the rule
//! data name, such as the length of a deadline, are not declared here.

pub(crate) mod adr;
pub(crate) mod art16;
pub(crate) mod benefit;
pub(crate) mod calendar;
pub(crate) mod choice;
pub(crate) mod codes;
pub(crate) mod convocations;
pub(crate) mod deadlines;
pub(crate) mod declare;
pub(crate) mod identity;
pub(crate) mod l68;
pub(crate) mod matching;
pub(crate) mod offer;
pub(crate) mod patto;
pub(crate) mod portal;
pub(crate) mod profiling;
pub(crate) mod remote;
pub(crate) mod sanctions;
pub(crate) mod state;
pub(crate) mod targets;

pub(super) use declare::Declared;
use declare::{choices, parameters};

/// All declared parameters.
pub(super) const ALL: &[&[Declared]] = &[
    adr::DECLARED,
    art16::DECLARED,
    benefit::DECLARED,
    calendar::DECLARED,
    codes::DECLARED,
    convocations::DECLARED,
    deadlines::DECLARED,
    identity::DECLARED,
    l68::DECLARED,
    matching::DECLARED,
    offer::DECLARED,
    patto::DECLARED,
    portal::DECLARED,
    profiling::DECLARED,
    sanctions::DECLARED,
    state::DECLARED,
    targets::DECLARED,
];
