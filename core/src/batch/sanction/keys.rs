//! The key of a case: the sum of what each fact of a row adds. Only facts that the table has columns for take room, so that the
//! places of all cases stay in the cache.

use super::asked::{Asked, KINDS};
use crate::base::words::benefit::Benefit;
use crate::base::words::violation::Violation;

/// The maximum number of cases that have a place.
const MOST: u32 = 1 << 28;

/// What a fact adds to the key of a row that needs a closer look: a key of at least [`MOST`] belongs to no case. The facts of a
/// row are at most 14, so that their sum stays below 2^32.
pub(super) const CLOSER: u32 = MOST;

/// Which of the optional facts a table has columns for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) justified: bool,
    /// Counts of earlier violations of these kinds.
    pub(super) earlier: [bool; KINDS],
    /// One count, of the row's own kind.
    pub(super) alike: bool,
}

/// What each fact adds to a key, for tables of one shape.
#[derive(Default)]
pub(super) struct Keys {
    /// `None` before the first table.
    shape: Option<Shape>,
    benefit: u32,
    violation: u32,
    period: u32,
    justified: u32,
    /// For each earlier violation of a kind.
    earlier: [u32; KINDS],
    /// The steps of the longest ladder of each kind: more violations make no difference.
    most: [u8; KINDS],
    cases: u32,
}

impl Keys {
    pub(super) fn new(shape: Shape, periods: usize, most: [u8; KINDS]) -> Self {
        let mut cases = 1_u32;
        let mut stride = |values: usize| {
            let stride = cases;
            cases = cases.saturating_mul(u32::try_from(values).unwrap_or(u32::MAX));
            stride
        };
        let counts = |most: u8| usize::from(most).saturating_add(1);
        // A row has one count only: the kinds share its room.
        let alike = if shape.alike { stride(counts(most.into_iter().max().unwrap_or_default())) } else { 0 };
        let mut earlier = [alike; KINDS];
        for ((own, most), _) in earlier.iter_mut().zip(most).zip(shape.earlier).filter(|(_, given)| *given) {
            *own = stride(counts(most));
        }
        Self {
            shape: Some(shape),
            earlier,
            most,
            justified: if shape.justified { stride(2) } else { 0 },
            violation: stride(KINDS),
            benefit: stride(Benefit::ALL.len()),
            period: stride(periods),
            cases,
        }
    }

    pub(super) fn are_for(&self, shape: Shape) -> bool {
        self.shape == Some(shape)
    }

    /// The number of keys; `None` if they are too many.
    pub(super) fn count(&self) -> Option<usize> {
        usize::try_from(self.cases).ok().filter(|_| self.cases <= MOST)
    }

    /// The key of a case.
    pub(super) fn of(&self, asked: &Asked, period: u32) -> u32 {
        let earlier = asked.earlier.iter().enumerate().map(|(kind, count)| self.earlier(kind, i64::from(*count)));
        let facts = [
            self.benefit(asked.benefit),
            self.violation(asked.violation),
            self.justified(asked.justified),
            self.period(period),
        ];
        facts.into_iter().chain(earlier).fold(0, u32::saturating_add)
    }

    pub(super) fn benefit(&self, benefit: Benefit) -> u32 {
        self.benefit.saturating_mul(benefit as u32)
    }

    pub(super) fn violation(&self, violation: Violation) -> u32 {
        self.violation.saturating_mul(violation as u32)
    }

    pub(super) fn justified(&self, justified: bool) -> u32 {
        self.justified.saturating_mul(u32::from(justified))
    }

    #[inline]
    pub(super) fn period(&self, period: u32) -> u32 {
        // If it wraps, the keys are too many, and none has a place.
        self.period.wrapping_mul(period)
    }

    /// For so many earlier violations of a kind.
    #[inline]
    pub(super) fn earlier(&self, kind: usize, count: i64) -> u32 {
        let (Some(most), Some(own)) = (self.most.get(kind), self.earlier.get(kind)) else { return CLOSER };
        u32::try_from(count.min(i64::from(*most))).map_or(CLOSER, |count| own.wrapping_mul(count))
    }

    /// The counts that make a difference, of the earlier violations of each kind.
    pub(super) fn counting(&self, earlier: [u8; KINDS]) -> [u8; KINDS] {
        let mut counting = self.most;
        counting.iter_mut().zip(earlier).for_each(|(most, count)| *most = count.min(*most));
        counting
    }
}
