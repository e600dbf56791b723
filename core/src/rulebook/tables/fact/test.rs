//! Tests of the value of a fact, as data.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::FactName;
use super::value::ValueRef;
use crate::base::calendar::day::Day;
use crate::base::facts::FactValue;
use crate::base::truth::Truth;

/// A fact that has one of some values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FactValues {
    /// The fact.
    pub fact: FactName,
    /// The values.
    pub values: Vec<FactValue>,
}

/// A fact whose value lies between two limits, both included: a number, a day, a day with an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FactRange {
    /// The fact.
    pub fact: FactName,
    /// The first value; if absent, there is no lower limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<FactValue>,
    /// The last value; if absent, there is no upper limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<FactValue>,
}

/// A test of a fact. The name of a fact alone asks that it holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum FactTest {
    /// It is given, and is not `false`.
    Holds(FactName),
    /// It has one of some values.
    Is(FactValues),
    /// It lies between two limits.
    Between(FactRange),
    /// The day of the question is not after it.
    NotAfter(FactName),
    /// The day of the question is not before it.
    NotBefore(FactName),
    /// It holds.
    #[serde(untagged)]
    Name(FactName),
}

/// What a test needs of the type of its fact.
pub(crate) enum Needs<'a> {
    /// Nothing: any fact holds or does not.
    Any,
    /// That it can have these values.
    Values(&'a [FactValue]),
    /// That it can lie between these limits.
    Limits(&'a FactRange),
    /// That it is a day, or a day with an hour.
    Day,
}

impl FactTest {
    pub(crate) const fn name(&self) -> &FactName {
        match self {
            Self::Holds(name) | Self::NotAfter(name) | Self::NotBefore(name) | Self::Name(name) => name,
            Self::Is(FactValues { fact, .. }) | Self::Between(FactRange { fact, .. }) => fact,
        }
    }

    pub(crate) const fn name_mut(&mut self) -> &mut FactName {
        match self {
            Self::Holds(name) | Self::NotAfter(name) | Self::NotBefore(name) | Self::Name(name) => name,
            Self::Is(FactValues { fact, .. }) | Self::Between(FactRange { fact, .. }) => fact,
        }
    }

    pub(crate) fn needs(&self) -> Needs<'_> {
        match self {
            Self::Holds(_) | Self::Name(_) => Needs::Any,
            Self::Is(one) => Needs::Values(&one.values),
            Self::Between(range) => Needs::Limits(range),
            Self::NotAfter(_) | Self::NotBefore(_) => Needs::Day,
        }
    }

    /// Whether a fact at a path meets it on a day.
    pub(crate) fn truth(&self, seen: Option<ValueRef<'_>>, path: Cow<'static, str>, day: Option<Day>) -> Truth {
        match seen {
            None => Truth::unknown(path),
            Some(_) if day.is_none() && matches!(self.needs(), Needs::Day) => Truth::unknown("/date"),
            Some(seen) => Truth::known(self.met(seen, day)),
        }
    }

    /// Whether a value meets it on a day.
    pub(crate) fn met(&self, seen: ValueRef<'_>, day: Option<Day>) -> bool {
        match self {
            Self::Holds(_) | Self::Name(_) => seen.holds(),
            Self::Is(one) => one.hold(seen),
            Self::Between(range) => range.holds(seen),
            Self::NotAfter(_) => day.is_some_and(|day| seen.day().is_some_and(|last| day <= last)),
            Self::NotBefore(_) => day.is_some_and(|day| seen.day().is_some_and(|first| first <= day)),
        }
    }
}

impl FactValues {
    pub(crate) fn hold(&self, seen: ValueRef<'_>) -> bool {
        self.values.iter().any(|value| seen.is(value))
    }
}

impl FactRange {
    pub(crate) fn holds(&self, seen: ValueRef<'_>) -> bool {
        seen.keeps(self.from.as_ref(), self.to.as_ref())
    }
}

impl ValueRef<'_> {
    /// The day of a day or of an hour.
    const fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Moment(moment) => Some(moment.day()),
            Self::Nothing | Self::Bool(_) | Self::Text(_) | Self::Number(_) => None,
        }
    }
}
