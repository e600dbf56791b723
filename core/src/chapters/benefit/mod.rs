//! Claims for NASpI and DIS-COLL: the last day to claim, the first day of the benefit, and the effect of
//! work.

pub(crate) mod claim_window;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::benefit::{EndCause, PaidEventKind};
pub use claim_window::claim_window;
pub use types::{Claim, ClaimWindow, NewWork, OtherWork, PaidEvent, VoluntaryEnd, WorkEffect, WorkEnd, WorkFamily};

operations! {
    /// the last day to claim NASpI or DIS-COLL, and the first day of the benefit
    CLAIM_WINDOW = "benefit.claim_window",
        "l'ultimo giorno per chiedere la NASpI o la DIS-COLL, e il primo giorno della prestazione",
        Claim => ClaimWindow, claim_window::run;
}
