//! `portal.cv_search`: what a company sees of the CVs that it searches.

pub(crate) mod anonymous;
mod coded;
pub(crate) mod find;
mod fold;
mod lookalike;
mod patterns;
mod personal_data;
pub(crate) mod reader;
pub(crate) mod record;
mod scrub;
pub(crate) mod types;
mod words;

use crate::answer::operation::operations;

use types::{CvSearch, CvSearchInput};

operations! {
    /// what a company sees of CVs, before and after their owners accept
    CV_SEARCH = "portal.cv_search", "che cosa vede un'azienda dei CV, prima e dopo che i titolari accettino",
        CvSearchInput => CvSearch, find::run;
}
