//! A percentage.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

use crate::base::error::{Code, Refusal};
use crate::base::money::{DECIMAL_TEXT, DecimalText, decimal};
use crate::base::parsed::parsed;
use crate::base::schema::in_schema;

/// A share in percent: a decimal from 0 to 100.
///
/// ```
/// use collocamento::conditionality::Percent;
/// let half: Percent = "50".parse()?;
/// assert_eq!((Percent::whole(50), Percent::new(half.decimal())), (Some(half), Some(half)));
/// assert_eq!(Percent::whole(101), None);
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// A whole share; `None` above 100.
    #[must_use]
    pub fn whole(percent: u32) -> Option<Self> {
        (percent <= 100).then(|| Self(Decimal::from(percent)))
    }

    /// The share; `None` outside 0 to 100.
    #[must_use]
    pub fn new(percent: Decimal) -> Option<Self> {
        (Decimal::ZERO <= percent && percent <= Decimal::ONE_HUNDRED).then(|| Self(percent.normalize()))
    }

    /// The share as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "la percentuale è un numero da 0 a 100",
            "the percentage is a number from 0 to 100",
        );
        decimal(text).filter(|_| !text.starts_with('-')).and_then(Self::new).ok_or(BAD)
    }
}

parsed! { Percent }

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DECIMAL_TEXT, DecimalText(Self::read))
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

in_schema!(Percent, {
    "type": ["string", "number"],
    "pattern": "^[0-9]+([.][0-9]+)?$",
    "minimum": 0,
    "maximum": 100,
    "description": "A decimal from 0 to 100; given back as a string."
});
