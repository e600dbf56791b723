//! Profiles (chapter 4): four scales of how far a person is from work, never mixed.
//!
//! The index is an input: no national model publishes its coefficients, and none is bundled. A caller who has a logistic
//! [`Model`] may bring its coefficients.

mod bonus;
mod classify;
mod dataset;
mod gol;
mod logistic;
mod schedule;
mod service_route;

pub use bonus::{Bonus, Hiring, HiringKind, bonus};
pub(crate) use classify::run as run_classify;
pub use classify::{Profile, ProfileClass, classify};
pub(crate) use dataset::run as run_validate;
pub use dataset::{Citizenship, DataSet, Note, ValidateInput, Validated, validate};
pub(crate) use gol::run as run_gol;
pub use gol::{Candidate, Risk, Route, RouteInput, gol_route};
pub use logistic::{Model, Term};
pub(crate) use schedule::run as run_schedule;
pub use schedule::{Schedule, ScheduleInput, schedule};
pub(crate) use service_route::run as run_service_route;
pub use service_route::{ServiceCandidate, ServiceRoute, ServiceRouteInput, service_route};
