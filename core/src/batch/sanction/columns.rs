//! The columns of the answer.

use std::sync::Arc;

use arrow_array::builder::{ArrayBuilder as _, Decimal128Builder};
use arrow_array::types::Date32Type;
use arrow_array::{ArrayRef, PrimitiveArray};
use arrow_schema::{ArrowError, DataType};

use super::cases::Cases;
use super::outcome::{Has, Outcome};
use super::rows::{Bits, Rows, of_outcome};
use super::table::Table;
use crate::base::words::sanction::Fraction;
use crate::batch::nothing::nothing;
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

    /// The column of an answer.
    pub(super) fn column(self, rows: &Rows<'_>) -> Result<ArrayRef, ArrowError> {
        let given =
            |column: &Option<ArrayRef>| column.clone().map_or_else(|| nothing(&self.layout(), rows.places.len()), Ok);
        match self {
            Self::Measure => rows.words(Has::Answer, |outcome| outcome.measure.as_str()),
            Self::Step => rows.numbers(Has::Step, |outcome| outcome.step),
            Self::Fraction => rows.words(Has::Fraction, |outcome| outcome.fraction.map_or("", Fraction::as_str)),
            Self::Days => rows.numbers(Has::Days, |outcome| outcome.days),
            Self::Amount => given(&rows.amounts),
            Self::LosesBenefit => rows.flags(Has::LossOfBenefit),
            Self::LosesStatus => rows.flags(Has::LossOfStatus),
            Self::BarUntil => given(&rows.bars),
            Self::Rules => rows.words(Has::Answer, |outcome| outcome.rules.as_str()),
            Self::Error => rows.words(Has::Refusal, |outcome| outcome.refused.map_or("", |(code, _)| code.as_str())),
            Self::ErrorColumn => rows.words(Has::Refusal, |outcome| outcome.refused.map_or("", |(_, column)| column)),
        }
    }
}

/// What depends on more than the outcome, block by block. What no row so far can have is not kept.
pub(super) struct ByRow {
    wanted: Vec<Wanted>,
    bars: Option<Vec<i32>>,
    amounts: Option<Decimal128Builder>,
}

impl ByRow {
    pub(super) fn new(wanted: &[Wanted]) -> Self {
        Self { wanted: wanted.to_vec(), bars: None, amounts: None }
    }

    /// Adds the rows of a table whose outcomes are at the places from `before` on.
    pub(super) fn add(&mut self, table: &Table, before: usize, places: &[u32], cases: &mut Cases) {
        let any = |such: fn(&Outcome) -> bool| cases.outcomes.all().iter().any(|outcome| such(outcome));
        let pays = table.monthly_amount.is_some() || any(|outcome| outcome.amount.is_some());
        if self.wanted.contains(&Wanted::BarUntil) && any(|outcome| outcome.loses_status) {
            let bars = self.bars.get_or_insert_default();
            bars.resize(before, 0);
            bars.extend(table.date.column.values().iter().map(|date| cases.bar_of(*date)));
        }
        if self.wanted.contains(&Wanted::Amount) && pays {
            let amounts = self.amounts.get_or_insert_default();
            amounts.append_nulls(before.saturating_sub(amounts.len()));
            for (row, place) in places.get(before..).unwrap_or_default().iter().enumerate() {
                amounts.append_option(cases.outcomes.at(*place).and_then(|outcome| amount(outcome, table, row)));
            }
        }
    }

    /// All rows, with the places of their outcomes.
    pub(super) fn finish(self, outcomes: &[Arc<Outcome>], places: Vec<u32>) -> Result<Rows<'_>, ArrowError> {
        let marks: Vec<u8> = outcomes.iter().map(|outcome| outcome.marks()).collect();
        let rows = places.len();
        let mut all = Rows {
            outcomes,
            marks: places.iter().map(|place| of_outcome(&marks, *place)).collect(),
            bits: Bits::default(),
            places: places.into(),
            bars: None,
            amounts: None,
        };
        if let Some(mut bars) = self.bars {
            bars.resize(rows, 0);
            all.bars =
                Some(Arc::new(PrimitiveArray::<Date32Type>::try_new(bars.into(), all.nulls(Has::LossOfStatus))?));
        }
        if let Some(mut amounts) = self.amounts {
            amounts.append_nulls(rows.saturating_sub(amounts.len()));
            all.amounts = Some(Arc::new(amounts.finish().with_precision_and_scale(12, 2)?));
        }
        Ok(all)
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
