//! `adr.amount` and `adr.state`.

use super::Operate;
use crate::adr::{self, AmountInput, AmountOutput, StateInput, StateOutput};
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

pub(super) struct Amount;

impl Operate for Amount {
    const NAME: &'static str = "adr.amount";
    type Input = AmountInput;
    type Output = AmountOutput;

    fn run(rulebook: &Rulebook, input: AmountInput, journal: &mut Journal) -> Result<AmountOutput, Error> {
        adr::run_amount(rulebook, &input, journal)
    }
}

pub(super) struct State;

impl Operate for State {
    const NAME: &'static str = "adr.state";
    type Input = StateInput;
    type Output = StateOutput;

    fn run(rulebook: &Rulebook, input: StateInput, journal: &mut Journal) -> Result<StateOutput, Error> {
        adr::run_state(rulebook, &input, journal)
    }
}
