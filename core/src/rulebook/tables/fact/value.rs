//! The value of a fact, read by the type of the fact.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::facts::FactValue;
use crate::base::money::decimal;
use crate::base::words::fact::FactType;
use crate::base::words::id::Id;
use crate::base::words::signature::{Certificate, Identity, SignatureKind};
use crate::base::words::via::Via;

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Bool(bool),
    Text(String),
    Day(Day),
    Moment(Moment),
    Number(Decimal),
}

/// The value of a fact, borrowed from wherever it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueRef<'a> {
    /// The fact has no value: an offer without last day.
    Nothing,
    Bool(bool),
    Text(&'a str),
    Day(Day),
    Moment(Moment),
    Number(Decimal),
}

impl Given {
    /// The value of a fact of a type; `None` if it does not have it. The choices are not checked.
    pub(crate) fn read(kind: FactType, value: &FactValue) -> Option<Self> {
        Some(match (kind, value) {
            (FactType::SiNo, FactValue::Bool(value)) => Self::Bool(*value),
            (FactType::Scelta | FactType::Testo, FactValue::Text(text)) if Id::fits(text) => Self::Text(text.clone()),
            (FactType::Giorno, FactValue::Text(text)) => Self::Day(text.parse().ok()?),
            (FactType::Ora, FactValue::Text(text)) => Self::Moment(text.parse().ok()?),
            (FactType::Numero, FactValue::Number(number)) => Self::Number(number.decimal()),
            (FactType::Numero, FactValue::Text(text)) => Self::Number(decimal(text)?),
            _ => return None,
        })
    }

    pub(crate) fn value_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Bool(value) => ValueRef::Bool(*value),
            Self::Text(text) => ValueRef::Text(text),
            Self::Day(day) => ValueRef::Day(*day),
            Self::Moment(moment) => ValueRef::Moment(*moment),
            Self::Number(number) => ValueRef::Number(*number),
        }
    }
}

impl ValueRef<'_> {
    /// Whether it holds: it is given, and is not `false`.
    pub(crate) fn holds(self) -> bool {
        self != ValueRef::Bool(false)
    }

    /// Whether it is the value as a rule writes it.
    pub(crate) fn is(self, value: &FactValue) -> bool {
        match self {
            Self::Nothing => false,
            Self::Bool(one) => *value == FactValue::Bool(one),
            Self::Text(one) => matches!(value, FactValue::Text(text) if text == one),
            Self::Day(one) => Given::read(FactType::Giorno, value) == Some(Given::Day(one)),
            Self::Moment(one) => Given::read(FactType::Ora, value) == Some(Given::Moment(one)),
            Self::Number(one) => Given::read(FactType::Numero, value) == Some(Given::Number(one)),
        }
    }

    /// Whether a moment is not after it.
    pub(crate) fn is_not_before(self, at: Moment) -> bool {
        match self {
            Self::Day(last) => at.day() <= last,
            Self::Moment(last) => at <= last,
            Self::Nothing | Self::Bool(_) | Self::Text(_) | Self::Number(_) => false,
        }
    }

    /// Whether a moment is not before it.
    pub(crate) fn is_not_after(self, at: Moment) -> bool {
        match self {
            Self::Day(first) => first <= at.day(),
            Self::Moment(first) => first <= at,
            Self::Nothing | Self::Bool(_) | Self::Text(_) | Self::Number(_) => false,
        }
    }

    /// Whether it is not before, or not after, a limit of the same type.
    pub(crate) fn keeps(self, from: Option<&FactValue>, to: Option<&FactValue>) -> bool {
        fn within<T: PartialOrd>(one: T, from: Option<Option<T>>, to: Option<Option<T>>) -> bool {
            from.is_none_or(|from| from.is_some_and(|from| from <= one))
                && to.is_none_or(|to| to.is_some_and(|to| one <= to))
        }
        let day = |value: &FactValue| match Given::read(FactType::Giorno, value) {
            Some(Given::Day(day)) => Some(day),
            _ => None,
        };
        let moment = |value: &FactValue| match Given::read(FactType::Ora, value) {
            Some(Given::Moment(moment)) => Some(moment),
            _ => None,
        };
        let number = |value: &FactValue| match Given::read(FactType::Numero, value) {
            Some(Given::Number(number)) => Some(number),
            _ => None,
        };
        match self {
            Self::Nothing | Self::Bool(_) | Self::Text(_) => false,
            Self::Day(one) => within(one, from.map(day), to.map(day)),
            Self::Moment(one) => within(one, from.map(moment), to.map(moment)),
            Self::Number(one) => within(one, from.map(number), to.map(number)),
        }
    }
}

/// A type of a field of the input that is a fact.
pub(crate) trait FromGiven: Sized {
    /// The value; `None` if the type can't hold it.
    fn from_given(value: &Given) -> Option<Self>;
}

impl FromGiven for bool {
    fn from_given(value: &Given) -> Option<Self> {
        if let Given::Bool(value) = value { Some(*value) } else { None }
    }
}

impl FromGiven for u32 {
    fn from_given(value: &Given) -> Option<Self> {
        if let Given::Number(number) = value { number.is_integer().then(|| number.to_u32()).flatten() } else { None }
    }
}

impl FromGiven for Day {
    fn from_given(value: &Given) -> Option<Self> {
        if let Given::Day(day) = value { Some(*day) } else { None }
    }
}

impl FromGiven for Moment {
    fn from_given(value: &Given) -> Option<Self> {
        if let Given::Moment(moment) = value { Some(*moment) } else { None }
    }
}

macro_rules! from_text {
    ($($type:ty: $read:expr;)+) => {$(
        impl FromGiven for $type {
            fn from_given(value: &Given) -> Option<Self> {
                if let Given::Text(text) = value { ($read)(text.as_str()) } else { None }
            }
        }
    )+};
}

from_text! {
    Id: Id::new;
    String: |text: &str| Some(text.to_owned());
    Identity: Identity::from_wire;
    SignatureKind: SignatureKind::from_wire;
    Certificate: Certificate::from_wire;
    Via: Via::from_wire;
}
