//! The one place where a panic stops.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::fault::Fault;
use crate::last_error;
use crate::status::COLLOC_OK;

/// A mark on a handle with which the library panicked.
#[derive(Debug, Default)]
pub(crate) struct Poison(AtomicBool);

impl Poison {
    fn check(&self) -> Result<(), Fault> {
        if self.0.load(Ordering::Acquire) { Err(Fault::Poisoned) } else { Ok(()) }
    }

    fn spread(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Runs the body of a C function and returns its status. A fault becomes the last error of this thread; a panic stops
/// here and poisons the handle of the call, if it has one. A poisoned handle is refused before the body runs.
pub(crate) fn guard(poison: Option<&Poison>, body: impl FnOnce() -> Result<(), Fault>) -> i32 {
    let checked = || poison.map_or(Ok(()), Poison::check).and_then(|()| body());
    // A panic may leave only the handle half changed, and a poisoned handle can't be used again.
    let outcome = catch_unwind(AssertUnwindSafe(checked)).unwrap_or_else(|_| {
        poison.into_iter().for_each(Poison::spread);
        Err(Fault::Panic)
    });
    match outcome {
        Ok(()) => COLLOC_OK,
        Err(fault) => {
            let status = fault.status();
            last_error::record(fault.report());
            status
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]

    use super::*;
    use crate::status::{COLLOC_ERR_NULL, COLLOC_ERR_PANIC, COLLOC_ERR_POISONED};

    #[test]
    fn a_panic_stays_inside_and_poisons_its_handle_alone() {
        let (spoiled, other) = (Poison::default(), Poison::default());
        assert_eq!(guard(Some(&spoiled), || panic!("on purpose")), COLLOC_ERR_PANIC);
        assert_eq!(guard(Some(&spoiled), || panic!("never reached")), COLLOC_ERR_POISONED);
        assert_eq!(guard(Some(&other), || Ok(())), COLLOC_OK);
    }

    #[test]
    fn a_panic_without_a_handle_stays_inside() {
        assert_eq!(guard(None, || panic!("on purpose")), COLLOC_ERR_PANIC);
        assert_eq!(guard(None, || Ok(())), COLLOC_OK);
    }

    #[test]
    fn a_fault_does_not_poison() {
        let poison = Poison::default();
        assert_eq!(guard(Some(&poison), || Err(Fault::Null("out"))), COLLOC_ERR_NULL);
        assert_eq!(guard(Some(&poison), || Ok(())), COLLOC_OK);
    }
}
