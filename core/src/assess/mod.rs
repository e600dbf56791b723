//! The main operation: from a dossier to its assessment.

mod current_benefit;
pub(crate) mod eligibility;
mod report;
pub(crate) mod run;
pub(crate) mod state_at;
mod text;
pub(crate) mod types;
pub(crate) mod violations;

use crate::answer::operation::operations;

use crate::dossier::Dossier;
use eligibility::Eligibility;
use types::Assessment;

operations! {
    /// state, timeline, seniority, deadlines, sanctions, services, findings and next change of a dossier on a day
    ASSESS = "dossier.assess", Dossier => Assessment, run::run;
    /// which service standards a person may have, and why not the others
    ELIGIBILITY = "services.eligibility", Dossier => Eligibility, eligibility::run_eligibility;
}
