//! Whether a body has what the areas of the catalogue require, and may give their services.

mod check;
mod text;
mod types;

use crate::answer::operation::operations;

pub use check::check;
pub use types::{
    AreaCheck, ProviderCheck, ProviderInput, RequirementCheck, RequirementState, ServiceCheck, StaffMember,
};

operations! {
    /// what an office or an accredited body has against the requirements of each area, and which services it may give
    CHECK = "provider.check",
        "che cosa ha un ufficio o un soggetto accreditato rispetto ai requisiti di ogni area, e quali servizi può erogare",
        ProviderInput => ProviderCheck, check::run;
}
