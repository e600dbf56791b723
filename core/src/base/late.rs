//! A value that is worked out when it is first asked for.

use std::fmt;
use std::sync::OnceLock;

/// A value that follows from the rest of its rulebook, worked out when it is first asked for. It is no part of what its entry
/// says: all compare alike, and a copy, which may become part of another rulebook, works out its own.
pub(crate) struct Late<T>(OnceLock<T>);

impl<T> Late<T> {
    pub(crate) fn get(&self, work_out: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(work_out)
    }
}

impl<T> Default for Late<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Clone for Late<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for Late<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Late<T> {}

impl<T> fmt::Debug for Late<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("worked out late")
    }
}
