//! Profiles: four separate scales of the distance of a person from work.
//!
//! The index is an input: no national model publishes its coefficients, and none is bundled. A caller who has a logistic
//! [`Model`] may bring its coefficients.

mod bonus;
pub(crate) mod classify;
pub(crate) mod dataset;
pub(crate) mod difficulty;
pub(crate) mod gol;
mod logistic;
pub(crate) mod schedule;
pub(crate) mod service_route;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::profile::Citizenship;
pub use bonus::bonus;
pub use classify::classify;
pub use dataset::validate;
pub use difficulty::{
    AreaScore, Difficulty, DifficultyArea, DifficultyInput, DifficultyLevel, DifficultyVariable, difficulty,
};
pub use gol::gol_route;
pub use logistic::{Model, Term};
pub use schedule::schedule;
pub use service_route::service_route;
pub use types::{
    Bonus, Candidate, DataSet, Hiring, HiringKind, Note, ProfileClass, ProfileInput, Risk, Route, RouteInput, Schedule,
    ScheduleInput, ServiceCandidate, ServiceRoute, ServiceRouteInput, ValidateInput, Validated,
};

operations! {
    /// the class of a profile on each of the four scales, with its next refresh
    CLASSIFY = "profiling.classify",
        "la classe di un profilo su ciascuna delle quattro scale, con il prossimo aggiornamento",
        ProfileInput => ProfileClass, classify::run;
    /// how hard it is for a person to find work, by the caller's variables, weights and scale
    DIFFICULTY = "profiling.difficulty",
        "quanto è difficile per una persona trovare lavoro, con le variabili, i pesi e la scala di chi chiama",
        difficulty::DifficultyInput => difficulty::Difficulty, difficulty::run;
    /// the GOL paths that a person may be offered, ranked, with reasons
    GOL_ROUTE = "profiling.gol_route", "i percorsi GOL che si possono proporre a una persona, in ordine, con i motivi",
        RouteInput => Route, gol::run;
    /// when a profile is due to be updated
    SCHEDULE = "profiling.schedule", "quando va aggiornato un profilo",
        ScheduleInput => Schedule, schedule::run;
    /// the services that the class of a profile points to, ranked, by the region's policy
    SERVICE_ROUTE = "profiling.service_route",
        "i servizi a cui porta la classe di un profilo, in ordine, secondo la politica della regione",
        ServiceRouteInput => ServiceRoute, service_route::run;
    /// the profile's data set, corrected where the rules say so
    VALIDATE = "profiling.validate", "i dati di un profilo, corretti dove le regole lo dicono",
        ValidateInput => Validated, dataset::run;
}
