//! Typed parameters: a value that was read keeps the parameter and the day it was read for.
//!
//! A chapter reads a parameter by its constant ([`parameters`](super::parameters)) and hands the [`Read`] on to the sentence
//! and to the trace. So a trace can name only what was read, and a sentence shows the value that was applied.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use rust_decimal::Decimal;

use super::parameter::{Kind, Value};
use crate::base::calendar::day::Day;
use crate::base::money::Money;

/// A parameter as the code reads it: its name, its place among all declared ones, and the type of its values.
pub(crate) struct Param<T> {
    name: &'static str,
    place: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Param<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Param<T> {}

impl<T> Param<T> {
    pub(super) const fn new(name: &'static str, place: usize) -> Self {
        Self { name, place, of: PhantomData }
    }

    pub(crate) const fn name(self) -> &'static str {
        self.name
    }

    pub(super) const fn place(self) -> usize {
        self.place
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

/// The place of a parameter in the list of its rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ParameterPlace(u32);

impl ParameterPlace {
    pub(super) fn new(index: usize) -> Self {
        // A rulebook has at most some thousands.
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(super) fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// The parameter that was read, and the day: what the trace shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    place: ParameterPlace,
    day: Day,
}

impl Reading {
    pub(super) const fn new(place: ParameterPlace, day: Day) -> Self {
        Self { place, day }
    }

    pub(super) const fn place(self) -> ParameterPlace {
        self.place
    }

    pub(super) const fn day(self) -> Day {
        self.day
    }
}

/// A value that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Read<T> {
    value: T,
    reading: Reading,
}

impl<T> Read<T> {
    pub(super) const fn new(value: T, place: ParameterPlace, day: Day) -> Self {
        Self { value, reading: Reading::new(place, day) }
    }

    /// The value alone.
    pub(crate) fn value(self) -> T {
        self.value
    }

    /// What the trace shows.
    pub(crate) const fn reading(&self) -> Reading {
        self.reading
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
