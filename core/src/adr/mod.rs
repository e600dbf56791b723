//! The *assegno di ricollocazione* of art. 23 D.Lgs. 150/2015 (section 3.8): how much it is, and whether it may be had.

mod amount;
mod state;

pub(crate) use amount::run as run_amount;
pub use amount::{AmountInput, AmountOutput, Placement, amount};
pub(crate) use state::run as run_state;
pub use state::{AdrState, StateInput, StateOutput, Voucher, VoucherTerms, state};
