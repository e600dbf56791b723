//! The suitable offer: the offers of work that may not be refused.

mod adi;
mod band;
mod criterion;
mod distance;
pub(crate) mod evaluate;
pub(crate) mod input;
mod naspi;
mod rdc;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use band::Band;
pub use criterion::{Criterion, Reading, Subject};
pub use evaluate::evaluate;
pub use input::{Coherence, Contract, L68Offer, Offer, Place, Rdc, Regime};
pub use types::Suitability;

operations! {
    /// whether an offer is suitable (*congrua*), criterion by criterion
    EVALUATE = "offer.evaluate", "se un'offerta è congrua, criterio per criterio",
        Offer => Suitability, evaluate::run;
}
