//! `profiling.classify`, `profiling.gol_route`, `profiling.schedule` and `profiling.validate`.

use super::Operate;
use crate::error::Error;
use crate::explain::Journal;
use crate::profiling::{self, Profile, ProfileClass, Route, RouteInput, ScheduleInput, ValidateInput, Validated};
use crate::rulebook::Rulebook;

pub(super) struct Classify;

impl Operate for Classify {
    const NAME: &'static str = "profiling.classify";
    type Input = Profile;
    type Output = ProfileClass;

    fn run(rulebook: &Rulebook, input: Profile, journal: &mut Journal) -> Result<ProfileClass, Error> {
        profiling::run_classify(rulebook, &input, journal)
    }
}

pub(super) struct GolRoute;

impl Operate for GolRoute {
    const NAME: &'static str = "profiling.gol_route";
    type Input = RouteInput;
    type Output = Route;

    fn run(rulebook: &Rulebook, input: RouteInput, journal: &mut Journal) -> Result<Route, Error> {
        profiling::run_gol(rulebook, &input, journal)
    }
}

pub(super) struct Schedule;

impl Operate for Schedule {
    const NAME: &'static str = "profiling.schedule";
    type Input = ScheduleInput;
    type Output = profiling::Schedule;

    fn run(rulebook: &Rulebook, input: ScheduleInput, journal: &mut Journal) -> Result<profiling::Schedule, Error> {
        profiling::run_schedule(rulebook, &input, journal)
    }
}

pub(super) struct Validate;

impl Operate for Validate {
    const NAME: &'static str = "profiling.validate";
    type Input = ValidateInput;
    type Output = Validated;

    fn run(rulebook: &Rulebook, input: ValidateInput, journal: &mut Journal) -> Result<Validated, Error> {
        profiling::run_validate(rulebook, &input, journal)
    }
}
