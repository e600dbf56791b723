//! Vacancies and shortlists: the deadlines of the service, and whether the shortlist may be sent.

pub(crate) mod shortlist;
mod steps;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::selection::RequestKind;
pub use shortlist::shortlist;
pub use types::{Action, Shortlist, ShortlistInput};

operations! {
    /// the deadlines of a vacancy, and whether the shortlist can be sent
    SHORTLIST = "matching.shortlist", "le scadenze di un posto vacante, e se la rosa si può inviare",
        ShortlistInput => Shortlist, shortlist::run;
}
