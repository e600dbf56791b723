//! The columns of the answer.

use std::sync::Arc;

use arrow_array::builder::{ArrayBuilder as _, Decimal128Builder};
use arrow_array::cast::AsArray;
use arrow_array::types::Date32Type;
use arrow_array::{Array, ArrayRef, PrimitiveArray, UInt32Array, new_null_array};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType};
use arrow_select::take::take;

use super::cases::Cases;
use super::outcome::{Outcome, Outcomes};
use super::table::Table;
use crate::batch::output::words;
use crate::chapters::conditionality::deduction::share;

/// A column of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Measure,
    Step,
    Fraction,
    Days,
    Amount,
    LosesBenefit,
    LosesStatus,
    BarUntil,
    Rules,
    Error,
    ErrorColumn,
}

pub(super) const ALL: [(&str, Wanted); 11] = [
    ("measure", Wanted::Measure),
    ("step", Wanted::Step),
    ("fraction", Wanted::Fraction),
    ("days", Wanted::Days),
    ("amount", Wanted::Amount),
    ("loses_benefit", Wanted::LosesBenefit),
    ("loses_status", Wanted::LosesStatus),
    ("bar_until", Wanted::BarUntil),
    ("rules", Wanted::Rules),
    ("error", Wanted::Error),
    ("error_column", Wanted::ErrorColumn),
];

impl Wanted {
    pub(super) fn layout(self) -> DataType {
        match self {
            Self::Measure | Self::Fraction | Self::Rules | Self::Error | Self::ErrorColumn => words(),
            Self::Step | Self::Days => DataType::Int32,
            Self::Amount => DataType::Decimal128(12, 2),
            Self::LosesBenefit | Self::LosesStatus => DataType::Boolean,
            Self::BarUntil => DataType::Date32,
        }
    }

    /// The column of an answer with these outcomes at these places.
    pub(super) fn column(
        self,
        outcomes: &Outcomes,
        by_row: &RowColumns,
        places: &UInt32Array,
    ) -> Result<ArrayRef, ArrowError> {
        let of_outcomes: ArrayRef = match self {
            Self::Measure => outcomes.answers(|outcome| outcome.measure.as_str())?,
            Self::Step => outcomes.numbers(|outcome| outcome.step),
            Self::Fraction => outcomes.words(|outcome| outcome.fraction.map(|fraction| fraction.as_str()))?,
            Self::Days => outcomes.numbers(|outcome| outcome.days),
            Self::Amount => return Ok(Arc::clone(&by_row.amounts)),
            Self::LosesBenefit => Arc::new(outcomes.flags(|outcome| outcome.loses_benefit)),
            Self::LosesStatus => Arc::new(outcomes.flags(|outcome| outcome.loses_status)),
            Self::BarUntil => return Ok(Arc::clone(&by_row.bars)),
            Self::Rules => outcomes.answers(|outcome| outcome.rules.as_str())?,
            Self::Error => outcomes.words(|outcome| outcome.refused.map(|(code, _)| code.as_str()))?,
            Self::ErrorColumn => outcomes.words(|outcome| outcome.refused.map(|(_, column)| column))?,
        };
        spread(&of_outcomes, places)
    }
}

/// The values at some places. If there is no value, the places are not read.
fn spread(of_outcomes: &dyn Array, places: &UInt32Array) -> Result<ArrayRef, ArrowError> {
    match of_outcomes.null_count() == of_outcomes.len() {
        true => Ok(new_null_array(of_outcomes.data_type(), places.len())),
        false => take(of_outcomes, places, None),
    }
}

/// What depends on more than the outcome, block by block. What no row so far can have is not kept.
pub(super) struct ByRow {
    wanted: Vec<Wanted>,
    bars: Option<Vec<i32>>,
    amounts: Option<Decimal128Builder>,
}

/// The same for all rows.
pub(super) struct RowColumns {
    bars: ArrayRef,
    amounts: ArrayRef,
}

impl ByRow {
    pub(super) fn new(wanted: &[Wanted]) -> Self {
        Self { wanted: wanted.to_vec(), bars: None, amounts: None }
    }

    /// Adds the rows of a table whose outcomes are at the places from `before` on.
    pub(super) fn add(&mut self, table: &Table, before: usize, places: &[u32], cases: &mut Cases) {
        if self.wanted.contains(&Wanted::BarUntil) && cases.outcomes.any(|outcome| outcome.loses_status) {
            let bars = self.bars.get_or_insert_default();
            bars.resize(before, 0);
            bars.extend(table.date.column.values().iter().map(|date| cases.bar_of(*date)));
        }
        let fixed = |outcome: &Outcome| outcome.amount.is_some();
        if self.wanted.contains(&Wanted::Amount) && (table.monthly_amount.is_some() || cases.outcomes.any(fixed)) {
            let amounts = self.amounts.get_or_insert_default();
            amounts.append_nulls(before.saturating_sub(amounts.len()));
            for (row, place) in places.get(before..).unwrap_or_default().iter().enumerate() {
                amounts.append_option(cases.outcomes.at(*place).and_then(|outcome| amount(outcome, table, row)));
            }
        }
    }

    pub(super) fn finish(self, outcomes: &Outcomes, places: &UInt32Array) -> Result<RowColumns, ArrowError> {
        let rows = places.len();
        let bars: ArrayRef = match self.bars {
            Some(mut bars) => {
                bars.resize(rows, 0);
                let loses = take(&outcomes.flags(|outcome| outcome.loses_status), places, None)?;
                let given = NullBuffer::new(loses.as_boolean().values().clone());
                Arc::new(PrimitiveArray::<Date32Type>::try_new(bars.into(), Some(given))?)
            }
            None => new_null_array(&Wanted::BarUntil.layout(), rows),
        };
        let amounts: ArrayRef = match self.amounts {
            Some(mut amounts) => {
                amounts.append_nulls(rows.saturating_sub(amounts.len()));
                Arc::new(amounts.finish().with_precision_and_scale(12, 2)?)
            }
            None => new_null_array(&Wanted::Amount.layout(), rows),
        };
        Ok(RowColumns { bars, amounts })
    }
}

/// COND-QUARTO: the share of each month's benefit, in cents.
fn amount(outcome: &Outcome, table: &Table, row: usize) -> Option<i128> {
    let amount = match outcome.amount {
        Some(amount) => amount,
        None => share(table.monthly(row).ok()??, outcome.part?)?,
    };
    Some(i128::from(amount.cents()))
}
