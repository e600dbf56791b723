//! The days worked in occasional farm work (LOAgri).

use crate::base::calendar::day::Day;

/// The days worked, and the days on which the jobs start or stop counting.
#[derive(Clone, Debug)]
pub(crate) struct Farm {
    /// The year of the days counted.
    pub(super) year: i32,
    pub(super) days: i32,
    /// The last day counted. The facts come in date order, so new days are always after it.
    pub(super) to: Day,
    /// The jobs count as fixed-term ones.
    pub(super) counts: bool,
    /// The days on which they start and stop counting, in order.
    pub(super) turns: Vec<(Day, bool)>,
    /// The next of these days.
    pub(super) next: Day,
}

impl Default for Farm {
    fn default() -> Self {
        Self { year: 0, days: 0, to: Day::ALWAYS, counts: false, turns: Vec::new(), next: Day::NEVER }
    }
}

impl Farm {
    /// Forgets all days worked.
    #[cfg(feature = "arrow")]
    pub(super) fn clear(&mut self) {
        // Few persons have any.
        if self.to != Day::ALWAYS {
            *self = Self::default();
        }
    }
}
