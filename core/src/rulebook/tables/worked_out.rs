//! What is worked out from other entries of the rule data when a rulebook is complete.

use std::fmt;

/// A value that is no part of what its entry says: two entries that say the same are shown alike.
#[derive(Clone, Copy, Default)]
pub(crate) struct WorkedOut<T>(pub(crate) T);

impl<T> fmt::Debug for WorkedOut<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("worked out")
    }
}
