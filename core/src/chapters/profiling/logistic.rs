//! PROF-LOG: the index of a logistic model with the caller's coefficients.

use crate::base::quantity::Number;
use crate::base::record::record;
use rust_decimal::{Decimal, RoundingStrategy};

/// To nine decimals the index is 1 above this score, and 0 below its negative: e^-22 is less than 5 x 10^-10.
const FAR: Decimal = Decimal::from_parts(22, 0, 0, false, 0);

/// The term at which the series stops: far below the ninth decimal.
const SMALL: Decimal = Decimal::from_parts(1, 0, 0, false, 20);

record! {
    /// A logistic model with the values of one person: p = 1 / (1 + e^-(intercept + sum of coefficient x value)).
    ///
    /// The index is computed in decimals and rounded to nine of them, half up. The library contains no coefficients.
    pub struct Model {
        /// The intercept.
        pub intercept: Number,
        /// The terms; at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub terms: Vec<Term>,
    }

    /// A variable with its coefficient and its value for the person.
    pub struct Term {
        /// The name of the variable, for the trace.
        pub name: String,
        /// Its coefficient.
        pub coefficient: Number,
        /// Its value; 0 or 1 for a category.
        pub value: Number,
    }
}

impl Model {
    /// The maximum number of terms of a model.
    pub const MAX_TERMS: usize = 1_000;

    /// The argument of the logistic function; `None` if it is too large.
    pub(super) fn score(&self) -> Option<Decimal> {
        self.terms.iter().try_fold(self.intercept.decimal(), |sum, term| {
            sum.checked_add(term.coefficient.decimal().checked_mul(term.value.decimal())?)
        })
    }
}

/// 1 / (1 + e^-score), to nine decimals.
pub(super) fn logistic(score: Decimal) -> Option<Decimal> {
    let index = match score.abs() {
        far if far >= FAR => Decimal::ONE,
        size => {
            let power = exp(size)?;
            power.checked_div(power.checked_add(Decimal::ONE)?)?
        }
    };
    let index = if score.is_sign_negative() { Decimal::ONE.checked_sub(index)? } else { index };
    Some(index.round_dp_with_strategy(9, RoundingStrategy::MidpointAwayFromZero).normalize())
}

/// e^x for 0 <= x < 22, by its series: every term is positive, so there is no cancellation.
fn exp(x: Decimal) -> Option<Decimal> {
    let (mut sum, mut term, mut step) = (Decimal::ONE, Decimal::ONE, Decimal::ZERO);
    while term > SMALL {
        step = step.checked_add(Decimal::ONE)?;
        term = term.checked_mul(x)?.checked_div(step)?;
        sum = sum.checked_add(term)?;
    }
    Some(sum)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(score: &str) -> String {
        logistic(score.parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn known_values() {
        // From tables of the logistic function.
        for (score, index) in [
            ("0", "0.5"),
            ("1", "0.731058579"),
            ("-1", "0.268941421"),
            ("0.5", "0.622459331"),
            ("2", "0.880797078"),
            ("-4.6", "0.009951802"),
            ("10", "0.999954602"),
            ("-20", "0.000000002"),
            ("22", "1"),
            ("-22", "0"),
            ("1000000000", "1"),
        ] {
            assert_eq!(at(score), index, "{score}");
        }
    }
}
