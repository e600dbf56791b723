//! `signature.replay` and `signature.workflow`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::workflow;

pub(super) struct Replay;

impl Operate for Replay {
    const NAME: &'static str = "signature.replay";
    type Input = workflow::SignatureInput;
    type Output = workflow::Replay;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        workflow::run_signature(rulebook, &input, journal)
    }
}

pub(super) struct Workflow;

impl Operate for Workflow {
    const NAME: &'static str = "signature.workflow";
    type Input = workflow::WorkflowInput;
    type Output = workflow::Described;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        workflow::run_describe(rulebook, &input, journal)
    }
}
