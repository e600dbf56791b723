//! The bounds of the numbers of parameters, by unit. A value outside them is a mistake, and would lead to days that no answer
//! may hold.

use rust_decimal::Decimal;

use super::parameter::{Kind, Value};
use crate::base::calendar::term::Term;
use crate::base::money::Money;

/// The minimum and the maximum, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) minimum: Decimal,
    pub(super) maximum: Decimal,
}

impl Bounds {
    /// The bounds of the values of a kind in a unit; `None` for a choice.
    pub(super) fn of(kind: Kind, unit: Option<&str>) -> Option<Self> {
        let maximum = match (kind, unit) {
            (Kind::Scelta, _) => return None,
            (Kind::Importo, _) => Money::MAX.decimal(),
            (_, Some("per cento")) => Decimal::ONE_HUNDRED,
            // A share of something, or a rise of it.
            (Kind::Decimale, _) => Decimal::TEN,
            (Kind::Numero, Some("anni")) => Decimal::ONE_THOUSAND,
            (Kind::Numero, Some("settimane")) => Decimal::from(10_000),
            (Kind::Numero, Some("persone")) => Decimal::from(100_000_000),
            (Kind::Numero, Some("byte")) => Decimal::from(u32::MAX),
            // Days, months, hours, minutes, kilometres, and what has no unit.
            (Kind::Numero, _) => Decimal::from(Term::MAX_AMOUNT),
        };
        Some(Self { minimum: Decimal::ZERO, maximum })
    }

    /// Whether a value is within them. A choice is.
    pub(super) fn hold(self, value: &Value) -> bool {
        value.decimal().is_none_or(|number| self.minimum <= number && number <= self.maximum)
    }
}
