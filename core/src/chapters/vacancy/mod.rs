//! Vacancies: from the intake of an employer's request to the check of the quality of the service.
//!
//! The workflow, its kinds of request and its time limits are data of the rulebook; the one replay engine runs it. For a
//! public administration the way is that of art. 16 L. 56/1987, with the persons that `art16.selection` lists.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let input = r#"{"asked": "rosa", "origin": "richiesta", "as_of": "2026-03-30", "actions": [
//!     {"action": "acquisisci", "by": "cpi", "at": "2026-03-02T09:00"},
//!     {"action": "pubblica", "by": "cpi", "at": "2026-03-02T10:00"},
//!     {"action": "invia_rosa", "by": "cpi", "at": "2026-03-24T10:00", "candidates": 12}
//! ]}"#;
//! let answer = call(&Rulebook::bundled("umbria")?, "vacancy.replay", input)?;
//! assert!(answer.contains(r#""state":"rispettata_in_ritardo""#)); // sent on the 22nd day
//! # Ok::<(), collocamento::Error>(())
//! ```

mod replay;
pub(crate) mod terms;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::vacancy::VacancyOrigin;
pub use crate::dossier::vacancy::Vacancy;
pub use replay::replay;
pub use types::{StepDeadline, VacancyIndicators, VacancyInput, VacancyReplay};

operations! {
    /// where a vacancy stands, who can do what next, and the deadline of each step
    REPLAY = "vacancy.replay",
        "a che punto è un posto vacante, chi può fare che cosa dopo, e la scadenza di ogni passo",
        VacancyInput => VacancyReplay, replay::run;
}
