//! What a violation can take: the distinct outcomes of the cases so far, each column of the answer once.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int16Type;
use arrow_array::{ArrayRef, BooleanArray, Int32Array};
use arrow_schema::ArrowError;

use crate::base::error::Code;
use crate::base::money::Money;
use crate::base::words::sanction::{Fraction, Measure};

/// The sanction of a case. It does not depend on the day within a period in which no rule changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Outcome {
    /// Why there is no answer, and the column.
    pub(super) refused: Option<(Code, &'static str)>,
    pub(super) measure: Measure,
    pub(super) step: Option<u32>,
    pub(super) fraction: Option<Fraction>,
    pub(super) days: Option<u32>,
    /// The part of a month's benefit that is withheld.
    pub(super) part: Option<(u32, u32)>,
    /// An amount that does not depend on the month's benefit.
    pub(super) amount: Option<Money>,
    pub(super) loses_benefit: bool,
    pub(super) loses_status: bool,
    /// The rules applied.
    pub(super) rules: String,
}

impl Outcome {
    pub(super) const fn refused(code: Code, column: &'static str) -> Self {
        Self {
            refused: Some((code, column)),
            measure: Measure::Nessuna,
            step: None,
            fraction: None,
            days: None,
            part: None,
            amount: None,
            loses_benefit: false,
            loses_status: false,
            rules: String::new(),
        }
    }

    /// A value that only an answer has.
    fn answered<T>(&self, value: T) -> Option<T> {
        self.refused.is_none().then_some(value)
    }
}

/// The outcomes so far, each once.
#[derive(Default)]
pub(super) struct Outcomes {
    all: Vec<Outcome>,
    places: HashMap<Outcome, u32>,
}

impl Outcomes {
    /// The place of an outcome.
    pub(super) fn place(&mut self, outcome: Outcome) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(outcome.clone()).or_insert(next);
        if place == next {
            self.all.push(outcome);
        }
        place
    }

    pub(super) fn at(&self, place: u32) -> Option<&Outcome> {
        self.all.get(usize::try_from(place).ok()?)
    }

    /// Whether any of them is such.
    pub(super) fn any(&self, such: impl Fn(&Outcome) -> bool) -> bool {
        self.all.iter().any(such)
    }

    /// A word of each.
    pub(super) fn words<'o>(&'o self, word: impl Fn(&'o Outcome) -> Option<&'o str>) -> Result<ArrayRef, ArrowError> {
        let mut words = StringDictionaryBuilder::<Int16Type>::new();
        for outcome in &self.all {
            match word(outcome) {
                Some(word) => _ = words.append(word)?,
                None => words.append_null(),
            }
        }
        Ok(Arc::new(words.finish()))
    }

    /// A word that only an answer has.
    pub(super) fn answers<'o>(&'o self, word: impl Fn(&'o Outcome) -> &'o str) -> Result<ArrayRef, ArrowError> {
        self.words(|outcome| outcome.answered(word(outcome)))
    }

    /// A whole number of each.
    pub(super) fn numbers(&self, number: impl Fn(&Outcome) -> Option<u32>) -> ArrayRef {
        let number = |outcome| number(outcome).and_then(|number| i32::try_from(number).ok());
        Arc::new(self.all.iter().map(number).collect::<Int32Array>())
    }

    /// A flag that only an answer has.
    pub(super) fn flags(&self, flag: impl Fn(&Outcome) -> bool) -> BooleanArray {
        self.all.iter().map(|outcome| outcome.answered(flag(outcome))).collect()
    }
}
