//! Plain numbers of the input, read from their text and never as binary floating point.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::{Code, Refusal};
use super::money::{DECIMAL_TEXT, DecimalText, decimal};
use super::parsed::parsed;
use super::schema::in_schema;

/// The maximum absolute value.
const MAX: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

const NOT_A_NUMBER: Refusal =
    Refusal::new(Code::ValoreNonValido, "il valore non è un numero", "the value is not a number");

const NEGATIVE: Refusal =
    Refusal::new(Code::ValoreNonValido, "il valore non può essere negativo", "the value can't be negative");

const TOO_LARGE: Refusal = Refusal::new(Code::FuoriLimite, "numero troppo grande", "number too large");

/// A measure that is zero or more, such as kilometres, minutes, months or a share of the hours; at most 10^9.
///
/// ```
/// use collocamento::Quantity;
/// let share: Quantity = "0.80".parse()?;
/// assert_eq!(share.to_string(), "0.8");
/// # Ok::<(), collocamento::Error>(())
/// ```
///
/// ```
/// use collocamento::Quantity;
/// let share: Quantity = "0.8".parse()?;
/// assert_eq!(Quantity::new(share.decimal()), Some(share));
/// assert!("-1".parse::<Quantity>().is_err());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

impl Quantity {
    /// The measure; `None` if negative or above 10^9.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (Decimal::ZERO <= value && value <= MAX).then(|| Self(value.normalize()))
    }

    /// The measure as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The measure as an Italian writes it: `0,5`.
    pub(crate) fn italian(self) -> String {
        self.to_string().replace('.', ",")
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        let Number(value) = Number::read(text)?;
        Self::new(value).filter(|_| !text.starts_with('-')).ok_or(NEGATIVE)
    }
}

/// A number with its sign, such as a coefficient; its absolute value is at most 10^9.
///
/// ```
/// use collocamento::Number;
/// let weight: Number = "-0.25".parse()?;
/// assert_eq!(Number::new(weight.decimal()), Some(weight));
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

impl Number {
    /// The number; `None` if its absolute value is above 10^9.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (value.abs() <= MAX).then(|| Self(value.normalize()))
    }

    /// The number as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    pub(super) fn read(text: &str) -> Result<Self, Refusal> {
        Self::new(decimal(text).ok_or(NOT_A_NUMBER)?).ok_or(TOO_LARGE)
    }
}

parsed! { Quantity Number }

macro_rules! wire {
    ($name:ident, $schema:tt) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_newtype_struct(DECIMAL_TEXT, DecimalText(Self::read))
            }
        }

        in_schema!($name, $schema);
    };
}

wire!(Quantity, {
    "type": ["string", "number"],
    "pattern": "^[0-9]+([.][0-9]+)?$",
    "minimum": 0,
    "description": "A decimal, zero or more; a number or a string on the way in, a string on the way out."
});

wire!(Number, {
    "type": ["string", "number"],
    "pattern": "^-?[0-9]+([.][0-9]+)?$",
    "description": "A decimal; a number or a string on the way in, a string on the way out."
});
