//! Vacancies and shortlists (section 5.3): the terms of the service, and whether the shortlist may go out.

pub(crate) mod shortlist;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use shortlist::shortlist;
pub use types::{Action, Shortlist, ShortlistInput};

operations! {
    /// the deadlines of a vacancy, and whether the shortlist can be sent
    SHORTLIST = "matching.shortlist", ShortlistInput => Shortlist, shortlist::run;
}
