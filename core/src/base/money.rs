//! Amounts in euro, exact to the cent.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::base::schema::in_schema;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer, de};

use super::error::{Code, Error, Refusal};

/// The name under which the wire's deserializer passes the text of a number to a visitor, as bytes. So no amount ever becomes a
/// binary floating-point number.
pub(crate) const DECIMAL_TEXT: &str = "$collocamento::decimal";

/// An amount in euro: zero or more, whole cents, less than ten thousand million.
///
/// ```
/// use collocamento::Money;
/// let limit: Money = "8500".parse()?;
/// assert_eq!(limit.to_string(), "8500.00");
/// assert!("8500.001".parse::<Money>().is_err());
/// # Ok::<(), collocamento::Error>(())
/// ```
///
/// ```
/// use collocamento::Money;
/// let pay = Money::from_cents(85_050).ok_or("too much")?;
/// assert_eq!((pay.cents(), pay.decimal().to_string()), (85_050, "850.50".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// The maximum amount.
    pub const MAX: Self = Self(999_999_999_999);

    /// So many cents; `None` if negative or above [`Money::MAX`].
    #[must_use]
    pub const fn from_cents(cents: i64) -> Option<Self> {
        if 0 <= cents && cents <= Self::MAX.0 { Some(Self(cents)) } else { None }
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount as a decimal with two places.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// An amount to the cent, half up; `None` if negative or too large.
    pub(crate) fn rounded(amount: Decimal) -> Option<Self> {
        let cents = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        Self::from_cents(cents.checked_mul(Decimal::ONE_HUNDRED)?.to_i64()?)
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const NOT_A_NUMBER: Refusal =
            Refusal::new(Code::ValoreNonValido, "l'importo non è un numero", "the amount is not a number");
        const NEGATIVE: Refusal =
            Refusal::new(Code::ValoreNonValido, "l'importo non può essere negativo", "the amount can't be negative");
        const TOO_FINE: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "un importo in euro ha al più due decimali",
            "an amount in euro has at most two decimals",
        );
        const TOO_LARGE: Refusal = Refusal::new(Code::FuoriLimite, "importo troppo grande", "amount too large");

        if let Some(money) = Self::short(text) {
            return Ok(money);
        }
        let Some(value) = decimal(text) else {
            // Not an exact decimal: the binary number only decides which error it is.
            let number = text.bytes().all(|byte| b"0123456789+-.eE".contains(&byte)).then(|| text.parse::<f64>().ok());
            return Err(match number.flatten() {
                Some(number) if number < 0.0 => NEGATIVE,
                Some(number) if number < 1.0 => TOO_FINE,
                Some(_) => TOO_LARGE,
                None => NOT_A_NUMBER,
            });
        };
        if text.starts_with('-') {
            return Err(NEGATIVE);
        }
        if value.scale() > 2 {
            return Err(TOO_FINE);
        }
        let cents = value.checked_mul(Decimal::ONE_HUNDRED).and_then(|cents| cents.to_i64());
        cents.and_then(Self::from_cents).ok_or(TOO_LARGE)
    }

    /// An amount of the usual form, up to nine digits and perhaps two more after a point; `None` if it has another form.
    fn short(text: &str) -> Option<Self> {
        let (whole, cents) = match *text.as_bytes() {
            [ref whole @ .., b'.', tens, ones] => (whole, [tens, ones]),
            ref whole => (whole, [b'0', b'0']),
        };
        if whole.is_empty() || whole.len() > 9 {
            return None;
        }
        let cents = whole.iter().chain(&cents).try_fold(0_i64, |sum, byte| match byte {
            b'0'..=b'9' => sum.checked_mul(10)?.checked_add(i64::from(byte.wrapping_sub(b'0'))),
            _ => None,
        });
        cents.and_then(Self::from_cents)
    }
}

/// A decimal from its text: digits, and more digits after a point, with a minus if it is negative; an error if it is not
/// exact.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text).ok().filter(|_| is_plain(text))
}

/// Whether a text is a number as the schemas describe it: no plus, no underscore, no exponent, digits on both sides of a
/// point.
fn is_plain(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(unsigned),
    }
}

/// The text, or none if it is not a plain number.
fn only_plain(text: &str) -> &str {
    if is_plain(text) { text } else { "" }
}

/// The plain text of a number in JSON, which may have an exponent and zeros that say nothing; the text itself if the
/// number is not exact.
fn plainly(number: &str) -> Cow<'_, str> {
    if number.len() <= 18 && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(number);
    }
    let exact = || {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let mantissa = Decimal::from_str_exact(mantissa).ok()?;
        let exponent: i32 = exponent.parse().ok()?;
        // Zero whatever the exponent; any other number leaves the range of a decimal before this many places.
        let places = if mantissa.is_zero() { 0 } else { exponent.unsigned_abs().min(60) };
        let shifted = match exponent < 0 {
            true => {
                let mut value = mantissa.normalize();
                value.set_scale(value.scale().checked_add(places)?).ok()?;
                value
            }
            false => (0..places).try_fold(mantissa, |value, _| value.checked_mul(Decimal::TEN))?,
        };
        Some(if shifted.is_zero() { "0".to_owned() } else { shifted.normalize().to_string() })
    };
    exact().map_or(Cow::Borrowed(number), Cow::Owned)
}

impl FromStr for Money {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(only_plain(text)).map_err(Error::from)
    }
}

impl From<Money> for Decimal {
    fn from(money: Money) -> Self {
        money.decimal()
    }
}

impl Money {
    /// The amount as an Italian writes it: `8.500,00`.
    pub(crate) fn italian(self) -> String {
        self.in_italian(str::to_owned)
    }

    /// Hands the amount as an Italian writes it to a function.
    pub(crate) fn in_italian<T>(self, give: impl FnOnce(&str) -> T) -> T {
        self.written(Some(b'.'), b',', give)
    }

    /// Hands the text of the amount to a function, with these signs between thousands and before the cents.
    fn written<T>(self, thousands: Option<u8>, point: u8, give: impl FnOnce(&str) -> T) -> T {
        let mut text = [0; LONGEST];
        let mut start = LONGEST;
        let mut put = |byte| {
            start = start.saturating_sub(1);
            if let Some(place) = text.get_mut(start) {
                *place = byte;
            }
        };
        // From the last digit to the first.
        let mut rest = self.0.unsigned_abs();
        let mut digits = 0_u32;
        while rest > 0 || digits < 3 {
            match (digits, thousands) {
                (2, _) => put(point),
                (5.., Some(sign)) if digits % 3 == 2 => put(sign),
                _ => {}
            }
            put(b'0'.wrapping_add(u8::try_from(rest % 10).unwrap_or_default()));
            rest /= 10;
            digits = digits.saturating_add(1);
        }
        give(text.get(start..).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default())
    }
}

/// The length of the largest amount: `9.999.999.999,99`.
const LONGEST: usize = 16;

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(None, b'.', |text| f.write_str(text))
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written(None, b'.', |text| serializer.serialize_str(text))
    }
}

/// Accepts a number in a string, or as bytes the text of a number of the format.
pub(crate) struct DecimalText<T>(pub(crate) fn(&str) -> Result<T, Refusal>);

impl<'de, T> Visitor<'de> for DecimalText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number, or a string that holds one")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.0(only_plain(text)).map_err(E::custom)
    }

    fn visit_bytes<E: de::Error>(self, number: &[u8]) -> Result<T, E> {
        let number = std::str::from_utf8(number).unwrap_or_default();
        self.0(&plainly(number)).map_err(E::custom)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        self.visit_bytes(value.to_string().as_bytes())
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DECIMAL_TEXT, DecimalText(Self::read))
    }
}

in_schema!(Money, {
    "type": ["string", "number"],
    "pattern": "^[0-9]+([.][0-9]{1,2})?$",
    "minimum": 0,
    "description": "Euro, at most two decimals; a number or a string on the way in, a string with two decimals on the way out."
});
