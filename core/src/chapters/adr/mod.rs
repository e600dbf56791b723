//! The *assegno di ricollocazione* of art. 23 D.Lgs. 150/2015: its amount, and whether it can be
//! requested.

pub(crate) mod amount;
mod service;
pub(crate) mod standing;
pub(crate) mod state;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use amount::amount;
pub use state::state;
pub use types::{
    AdrAvailability, AmountInput, AmountOutput, Placement, ServiceJob, StateInput, StateOutput, Voucher, VoucherTerms,
};

operations! {
    /// the amount of the assegno di ricollocazione for an index and a result
    AMOUNT = "adr.amount", "l'importo dell'assegno di ricollocazione per un indice e un risultato",
        AmountInput => AmountOutput, amount::run;
    /// whether the assegno di ricollocazione is open on a day, and what runs once it is issued
    STATE = "adr.state",
        "se in un giorno l'assegno di ricollocazione si può chiedere, e che cosa decorre dopo il rilascio",
        StateInput => StateOutput, state::run;
}
