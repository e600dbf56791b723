//! `portal.interview`, `portal.application` and `portal.cv_request`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::workflow;

pub(super) struct Application;

impl Operate for Application {
    const NAME: &'static str = "portal.application";
    type Input = workflow::ApplicationInput;
    type Output = workflow::Replay;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        workflow::run_application(rulebook, &input, journal)
    }
}

pub(super) struct CvRequest;

impl Operate for CvRequest {
    const NAME: &'static str = "portal.cv_request";
    type Input = workflow::CvRequestInput;
    type Output = workflow::Replay;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        workflow::run_cv_request(rulebook, &input, journal)
    }
}

pub(super) struct Interview;

impl Operate for Interview {
    const NAME: &'static str = "portal.interview";
    type Input = workflow::InterviewInput;
    type Output = workflow::Replay;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        workflow::run_interview(rulebook, &input, journal)
    }
}
