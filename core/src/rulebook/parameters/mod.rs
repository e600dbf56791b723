//! The parameters that the code reads, each declared once with the type of its values. Each chapter has a file.
//!
//! Loading rejects a rulebook that lacks one, or has it with another type ([`check`]). Parameters that only the rule
//! data name, such as the length of a deadline, are not declared here.

pub(crate) mod adr;
pub(crate) mod art16;
pub(crate) mod benefit;
pub(crate) mod calendar;
pub(crate) mod choice;
pub(crate) mod cob;
pub(crate) mod codes;
pub(crate) mod convocations;
pub(crate) mod deadlines;
pub(crate) mod declare;
pub(crate) mod employer;
pub(crate) mod identity;
pub(crate) mod l68;
pub(crate) mod matching;
pub(crate) mod offer;
pub(crate) mod patto;
pub(crate) mod portal;
pub(crate) mod profiling;
pub(crate) mod remote;
pub(crate) mod sanctions;
pub(crate) mod sap;
pub(crate) mod services;
pub(crate) mod state;
pub(crate) mod targets;

pub(super) use declare::Declared;
use declare::{choices, parameters};

/// All declared parameters.
// This list and that of the modules are written by ./tests/write.
pub(super) const ALL: &[&[Declared]] = &[
    adr::DECLARED,
    art16::DECLARED,
    benefit::DECLARED,
    calendar::DECLARED,
    cob::DECLARED,
    codes::DECLARED,
    convocations::DECLARED,
    deadlines::DECLARED,
    employer::DECLARED,
    identity::DECLARED,
    l68::DECLARED,
    matching::DECLARED,
    offer::DECLARED,
    patto::DECLARED,
    portal::DECLARED,
    profiling::DECLARED,
    sanctions::DECLARED,
    sap::DECLARED,
    services::DECLARED,
    state::DECLARED,
    targets::DECLARED,
];

/// The place of a declared parameter among all of them.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "it runs while the crate is compiled"
)]
const fn place(name: &str) -> usize {
    let (mut place, mut chapter) = (0, 0);
    while chapter < ALL.len() {
        let mut row = 0;
        while row < ALL[chapter].len() {
            if same(ALL[chapter][row].name.as_bytes(), name.as_bytes()) {
                return place;
            }
            (place, row) = (place + 1, row + 1);
        }
        chapter += 1;
    }
    panic!("a chapter whose parameters are not among `ALL`");
}

/// Whether two names are the same.
const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    loop {
        match (one, other) {
            ([], []) => return true,
            ([first, rest @ ..], [second, more @ ..]) if *first == *second => (one, other) = (rest, more),
            _ => return false,
        }
    }
}
