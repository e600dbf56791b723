//! One record batch of events, its columns found and checked.

use std::ops::Range;

use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::DataType;
use serde::Deserialize;

use super::carry;
use super::column::day::DayColumn;
use super::column::id::IdColumn;
use super::column::moment::MomentColumn;
use super::column::number::NumberColumn;
use super::column::spelled::{flags, whole_numbers};
use super::column::text::TextColumn;
use super::column::whole::WholeColumn;
use super::column::word::WordColumn;
use super::column::word::word;
use super::column::{Unreadable, only, wrong_type};
use super::details::Details;
use super::field::{PERSON, bit, is_column};
use super::jobs::mark::{Mark, Origin};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::ConvocationChannel;
use crate::base::words::event::{AdrPhase, Cause, RecordedMeasure};
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::base::words::job::{JobKind, PayBasis};
use crate::base::words::patto::Signer;
use crate::base::words::violation::Violation;

/// A table of events. An absent column is null in every row.
pub(super) struct Table {
    /// The number of its first row in the whole input.
    pub(super) first: u64,
    pub(super) rows: usize,
    pub(super) person: IdColumn,
    pub(super) kind_of: WordColumn<EventType>,
    pub(super) date: DayColumn,
    pub(super) recorded_at: Option<DayColumn>,
    pub(super) job: Option<IdColumn>,
    pub(super) end: Option<DayColumn>,
    pub(super) to: Option<DayColumn>,
    pub(super) annual_income: Option<NumberColumn>,
    pub(super) gross_annual_pay: Option<NumberColumn>,
    pub(super) monthly_pay: Option<NumberColumn>,
    pub(super) pay_basis: Option<WordColumn<PayBasis>>,
    pub(super) employer: Option<TextColumn>,
    pub(super) did: Option<DayColumn>,
    pub(super) to_job: Option<IdColumn>,
    pub(super) seniority: Option<BooleanArray>,
    pub(super) monthly_amount: Option<NumberColumn>,
    pub(super) missed_hours_percent: Option<NumberColumn>,
    pub(super) months_per_year: Option<WholeColumn>,
    pub(super) availability_duty: Option<BooleanArray>,
    pub(super) loses_status: Option<BooleanArray>,
    pub(super) justified: Option<BooleanArray>,
    pub(super) appointment: Option<MomentColumn>,
    pub(super) kind: Option<WordColumn<JobKind>>,
    pub(super) cob: Option<TextColumn>,
    pub(super) cause: Option<WordColumn<Cause>>,
    pub(super) measure: Option<WordColumn<RecordedMeasure>>,
    pub(super) benefit: Option<WordColumn<Benefit>>,
    pub(super) violation: Option<WordColumn<Violation>>,
    pub(super) channel: Option<WordColumn<ConvocationChannel>>,
    pub(super) phase: Option<WordColumn<AdrPhase>>,
    /// Whether there is something to note about any row.
    pub(super) has_notes: bool,
    /// Where the rows come from, if they were made from those of another table.
    pub(super) origin: Option<Origin>,
    /// The columns of the caller that go into the answer.
    pub(super) carried: Vec<ArrayRef>,
    pub(super) signed_by: Option<WordColumn<Signer>>,
    pub(super) partnership: Option<BooleanArray>,
    pub(super) frequency_days: Option<WholeColumn>,
    pub(super) details: Details,
    /// For each present column: its bit, and which rows have a value.
    present: Vec<(u32, Option<NullBuffer>)>,
}

impl Table {
    /// # Errors
    /// [`Code::CampoMancante`] for a missing required column, or for a row without a person; [`Code::CampoSconosciuto`]
    /// for an unknown or repeated column; [`Code::ValoreNonValido`] for a column of a type that can't be read.
    pub(super) fn read(batch: &RecordBatch, first: u64, carry: &[String]) -> Result<Self, Error> {
        let schema = batch.schema_ref();
        let own = |name: &str| is_column(name) || carry.iter().any(|carried| carried == name);
        let once = |name: &str| schema.fields().iter().filter(|field| field.name() == name).count() == 1;
        let known: Vec<&str> = [PERSON].into_iter().chain(EventField::ALL.map(EventField::as_str)).collect();
        only(schema, &known, |name| own(name) && once(name))?;
        let reader = Reader(batch);
        let person = reader.needed(PERSON, IdColumn::read)?;
        let kind_of =
            reader.needed(EventField::Type.as_str(), |array| WordColumn::read(array, EventType::from_wire))?;
        let date = reader.needed(EventField::Date.as_str(), DayColumn::read)?;
        if let Some(row) = reader.first_null(PERSON) {
            let (it, en) = ("una riga è senza persona", "a row has no person");
            let row = first.saturating_add(u64::try_from(row).unwrap_or(u64::MAX));
            return Err(Error::new(Code::CampoMancante).at("/person").detail("row", row).hint(Text::new(it, en)));
        }
        let end = reader.optional(EventField::End, DayColumn::read)?;
        let origin = Origin::read(batch);
        let has_notes =
            origin.as_ref().is_some_and(Origin::has_notes) || end.as_ref().is_some_and(DayColumn::has_placeholders);
        let fields = EventField::ALL.iter().filter_map(|field| {
            let array = batch.column_by_name(field.as_str()).filter(|array| *array.data_type() != DataType::Null)?;
            Some((bit(*field), array.logical_nulls().filter(|nulls| nulls.null_count() > 0)))
        });
        let present: Vec<(u32, Option<NullBuffer>)> = fields.collect();
        Ok(Self {
            first,
            rows: batch.num_rows(),
            person,
            kind_of,
            date,
            recorded_at: reader.optional(EventField::RecordedAt, DayColumn::read)?,
            job: reader.optional(EventField::Job, IdColumn::read)?,
            end,
            to: reader.optional(EventField::To, DayColumn::read)?,
            annual_income: reader.optional(EventField::AnnualIncome, NumberColumn::read)?,
            gross_annual_pay: reader.optional(EventField::GrossAnnualPay, NumberColumn::read)?,
            monthly_pay: reader.optional(EventField::MonthlyPay, NumberColumn::read)?,
            pay_basis: reader.words(EventField::PayBasis)?,
            employer: reader.optional(EventField::Employer, TextColumn::read)?,
            did: reader.optional(EventField::Did, DayColumn::read)?,
            to_job: reader.optional(EventField::ToJob, IdColumn::read)?,
            seniority: reader.optional(EventField::Seniority, flags)?,
            monthly_amount: reader.optional(EventField::MonthlyAmount, NumberColumn::read)?,
            missed_hours_percent: reader.optional(EventField::MissedHoursPercent, NumberColumn::read)?,
            months_per_year: reader.optional(EventField::MonthsPerYear, whole_numbers)?,
            availability_duty: reader.optional(EventField::AvailabilityDuty, flags)?,
            loses_status: reader.optional(EventField::LosesStatus, flags)?,
            justified: reader.optional(EventField::Justified, flags)?,
            appointment: reader.optional(EventField::Appointment, MomentColumn::read)?,
            kind: reader.words(EventField::Kind)?,
            cob: reader.optional(EventField::Cob, TextColumn::read)?,
            cause: reader.words(EventField::Cause)?,
            measure: reader.words(EventField::Measure)?,
            benefit: reader.words(EventField::Benefit)?,
            violation: reader.words(EventField::Violation)?,
            channel: reader.words(EventField::Channel)?,
            phase: reader.words(EventField::Phase)?,
            has_notes,
            origin,
            carried: carry::fields(schema, carry).map(|_| carry::columns(batch, carry))?,
            signed_by: reader.words(EventField::SignedBy)?,
            partnership: reader.optional(EventField::Partnership, flags)?,
            frequency_days: reader.optional(EventField::FrequencyDays, whole_numbers)?,
            details: Details::read(batch)?,
            present,
        })
    }

    /// The number of a row in the whole input, or in the table that it was made from.
    pub(super) fn number(&self, row: usize) -> u64 {
        let here = || self.first.saturating_add(u64::try_from(row).unwrap_or(u64::MAX));
        self.origin.as_ref().and_then(|origin| origin.row(row)).unwrap_or_else(here)
    }

    /// What was noted about a row.
    pub(super) fn mark(&self, row: usize) -> Mark {
        match &self.origin {
            Some(origin) => origin.mark(row),
            None => Mark::of_end(self.end.as_ref().is_some_and(|end| end.is_placeholder(row))),
        }
    }

    /// Whether some rows of the whole input are all here.
    pub(super) fn holds(&self, rows: &Range<u64>) -> bool {
        self.first <= rows.start && rows.end.saturating_sub(self.first) <= u64::try_from(self.rows).unwrap_or(u64::MAX)
    }

    /// Adds the masks of some rows: the columns that each has.
    pub(super) fn masks(&self, rows: Range<usize>, masks: &mut Vec<u32>) {
        let before = masks.len();
        let everywhere = self.present.iter().filter(|(_, nulls)| nulls.is_none()).fold(0, |mask, (bit, _)| mask | bit);
        masks.resize(before.saturating_add(rows.len()), everywhere);
        let masks = masks.get_mut(before..).unwrap_or_default();
        for (bit, nulls) in &self.present {
            if let Some(nulls) = nulls {
                mark(masks, &nulls.inner().slice(rows.start, rows.len()), *bit);
            }
        }
    }
}

/// The bits of a byte, one for each of eight rows, as wide as the masks.
const LANES: [u32; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

/// Sets a bit in the masks of the rows that have a value.
fn mark(masks: &mut [u32], valid: &BooleanBuffer, bit: u32) {
    for (masks, word) in masks.chunks_mut(64).zip(valid.bit_chunks().iter_padded()) {
        if word == 0 {
            continue;
        }
        let (eights, rest) = masks.as_chunks_mut::<8>();
        let mut bytes = word.to_le_bytes().map(u32::from).into_iter();
        for (eight, byte) in eights.iter_mut().zip(&mut bytes) {
            for (lane, mask) in LANES.into_iter().zip(eight) {
                *mask |= if byte & lane == 0 { 0 } else { bit };
            }
        }
        let byte = bytes.next().unwrap_or_default();
        for (lane, mask) in LANES.into_iter().zip(rest) {
            *mask |= if byte & lane == 0 { 0 } else { bit };
        }
    }
}

struct Reader<'b>(&'b RecordBatch);

impl Reader<'_> {
    /// An optional column; one of Arrow's null type counts as absent.
    fn optional<T>(
        &self,
        field: EventField,
        read: impl Fn(&ArrayRef) -> Result<T, Unreadable>,
    ) -> Result<Option<T>, Error> {
        let Some(array) = self.0.column_by_name(field.as_str()).filter(|array| *array.data_type() != DataType::Null)
        else {
            return Ok(None);
        };
        read(array).map(Some).map_err(|expected| wrong_type(field.as_str(), array, expected))
    }

    fn words<T: Copy + for<'t> Deserialize<'t>>(&self, field: EventField) -> Result<Option<WordColumn<T>>, Error> {
        self.optional(field, |array| WordColumn::read(array, |text| word(text)))
    }

    fn needed<T>(&self, name: &str, read: impl Fn(&ArrayRef) -> Result<T, Unreadable>) -> Result<T, Error> {
        let array =
            self.0.column_by_name(name).ok_or_else(|| Error::new(Code::CampoMancante).at(format!("/{name}")))?;
        read(array).map_err(|expected| wrong_type(name, array, expected))
    }

    fn first_null(&self, name: &str) -> Option<usize> {
        let nulls = self.0.column_by_name(name)?.logical_nulls()?;
        nulls.iter().position(|valid| !valid)
    }
}
