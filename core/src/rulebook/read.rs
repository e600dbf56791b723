//! Typed parameters: a value that was read keeps the parameter and the day it was read for.
//!
//! A chapter reads a parameter by its constant ([`parameters`](super::parameters)) and hands the [`Read`] on to the sentence
//! and to the trace. So a trace can name only what was read, and a sentence shows the value that was applied.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use rust_decimal::Decimal;

use super::parameter::{Kind, Value};
use crate::base::calendar::day::Day;
use crate::base::money::Money;

/// A parameter as the code reads it: its name, and the type of its values.
pub(crate) struct Param<T> {
    name: &'static str,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Param<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Param<T> {}

impl<T> Param<T> {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    pub(crate) const fn name(self) -> &'static str {
        self.name
    }
}

/// A type as which the value of a parameter can be read.
pub(crate) trait ParameterValue: Sized {
    /// The kind that the rulebook must give the parameter.
    const KIND: Kind;
    /// The words of a choice: the same as the rulebook lists.
    const CHOICES: &'static [&'static str] = &[];

    fn of(value: &Value) -> Option<Self>;
}

impl ParameterValue for u32 {
    const KIND: Kind = Kind::Numero;

    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Some(*number),
            Value::Text(_) => None,
        }
    }
}

impl ParameterValue for Decimal {
    const KIND: Kind = Kind::Decimale;

    fn of(value: &Value) -> Option<Self> {
        value.decimal()
    }
}

impl ParameterValue for Money {
    const KIND: Kind = Kind::Importo;

    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => text.parse().ok(),
            Value::Number(_) => None,
        }
    }
}

/// The parameter that was read, and the day: what the trace shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    name: Cow<'static, str>,
    day: Day,
}

impl Reading {
    pub(crate) fn new(name: impl Into<Cow<'static, str>>, day: Day) -> Self {
        Self { name: name.into(), day }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn day(&self) -> Day {
        self.day
    }
}

/// A value that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Read<T> {
    value: T,
    name: &'static str,
    day: Day,
}

impl<T> Read<T> {
    pub(super) fn new(value: T, name: &'static str, day: Day) -> Self {
        Self { value, name, day }
    }

    /// The value alone.
    pub(crate) fn value(self) -> T {
        self.value
    }

    /// What the trace shows.
    pub(crate) fn reading(&self) -> Reading {
        Reading::new(self.name, self.day)
    }
}

impl<T> Deref for Read<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Read<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T> From<Read<T>> for Reading {
    fn from(read: Read<T>) -> Self {
        read.reading()
    }
}

impl<T> From<&Read<T>> for Reading {
    fn from(read: &Read<T>) -> Self {
        read.reading()
    }
}
