//! What a higher room works out of a rulebook once, and finds again: its rules never change.

use std::any::Any;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

/// The place in a rulebook for what one higher room works out. Rulebooks know nothing of its type.
#[derive(Default)]
pub(crate) struct Memo(OnceLock<Arc<dyn Any + Send + Sync + UnwindSafe + RefUnwindSafe>>);

impl Memo {
    /// What is kept here, empty at first.
    pub(crate) fn get<T: Any + Default + Send + Sync + UnwindSafe + RefUnwindSafe>(&self) -> Arc<T> {
        let kept: Arc<dyn Any + Send + Sync> = Arc::clone(self.0.get_or_init(|| Arc::new(T::default()))) as _;
        kept.downcast().unwrap_or_default()
    }
}
