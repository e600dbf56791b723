//! Replaces the tables in a library built without them: streams stay with the caller, and every call returns the
//! reason.

use std::convert::Infallible;

use collocamento::Rulebook;

use super::ArrowArrayStream;
use super::options::Asked;
use crate::fault::Fault;

/// No value of this type exists.
pub(super) type Input = Never;
pub(super) type Watch = Never;

#[derive(Clone, Copy)]
pub(super) struct Never(Infallible);

impl Never {
    /// # Safety
    /// None: the stream is not read.
    pub(super) unsafe fn take(_: &'static str, _: *mut ArrowArrayStream) -> Result<Self, Fault> {
        Err(Fault::NotBuilt)
    }

    pub(super) fn rows(&self) -> u64 {
        match self.0 {}
    }

    pub(super) fn refused(&self) -> u64 {
        match self.0 {}
    }

    pub(super) fn cancel(&self) {
        match self.0 {}
    }
}

pub(super) fn events(_: &Rulebook, _: Asked, never: Input, _: Option<Input>) -> Result<(Never, Watch), Fault> {
    match never.0 {}
}

pub(super) fn jobs(
    _: &Rulebook,
    _: Asked,
    _: &str,
    never: Input,
    _: Option<Input>,
    _: Option<Input>,
) -> Result<(Never, Watch), Fault> {
    match never.0 {}
}

pub(super) fn sanctions(_: &Rulebook, never: Input) -> Result<Never, Fault> {
    match never.0 {}
}

#[cfg(test)]
mod tests {
    use std::ptr::null_mut;

    use super::*;
    use crate::guard::guard;
    use crate::status::COLLOC_ERR_NOT_BUILT;

    #[test]
    fn every_table_is_refused_for_the_same_reason() {
        // SAFETY: the stream is not read.
        let taken = guard(None, || unsafe { Input::take("events", null_mut()) }.map(|_| ()));
        assert_eq!(taken, COLLOC_ERR_NOT_BUILT);
    }
}
