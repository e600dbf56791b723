//! The operations of profiles.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::profiling as prof;
use crate::rulebook::Rulebook;

operations! {
    Classify = "profiling.classify", prof::Profile => prof::ProfileClass, prof::run_classify;
    GolRoute = "profiling.gol_route", prof::RouteInput => prof::Route, prof::run_gol;
    Schedule = "profiling.schedule", prof::ScheduleInput => prof::Schedule, prof::run_schedule;
    ServiceRoute = "profiling.service_route", prof::ServiceRouteInput => prof::ServiceRoute, prof::run_service_route;
    Validate = "profiling.validate", prof::ValidateInput => prof::Validated, prof::run_validate;
}
