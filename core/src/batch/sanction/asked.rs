//! What a row asks about a violation.

use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::violation::Violation;

/// The number of kinds of violations.
pub(super) const KINDS: usize = Violation::ALL.len();

/// The question about a violation, without its amount.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) benefit: Benefit,
    pub(super) violation: Violation,
    pub(super) date: Day,
    pub(super) justified: bool,
    /// Earlier violations of each kind.
    pub(super) earlier: [u8; KINDS],
}
