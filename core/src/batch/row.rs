//! The content of a row of the events table: the same as an event of a dossier, and rejected for the same reasons.

use std::cell::Cell;

use arrow_array::{Array, BooleanArray};
use serde::Deserialize;

use super::column::day::DayColumn;
use super::column::id::{Id, IdColumn};
use super::column::number::NumberColumn;
use super::column::word::WordColumn;
use super::column::word::word;
use super::details::Details;
use super::field::{bit, columns};
use super::jobs::mark::Mark;
use super::table::Table;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::Code;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::base::words::event::{AdrPhase, Cause, ContactChannel, RecordedMeasure};
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::base::words::job::{JobKind, PayBasis};
use crate::base::words::patto::Signer;
use crate::base::words::percent::Percent;
use crate::base::words::violation::Violation;
use crate::dossier::event::Fact;
use crate::dossier::view::EventView;
use crate::status::events::{Context, DatedEvent, StateEvent};

/// Why a row is rejected, and the column.
pub(super) type Fault = (Code, EventField);

/// A row of a table. The values read from it count only if [`Row::fault`] is none in the end. The first fault is kept,
/// so that a correct row costs no more than reading its values.
///
/// It has values in no other columns than `FIELDS`, so that a loop over rows does not ask each about columns that none has.
pub(super) struct Row<'t, const FIELDS: u32 = { u32::MAX }> {
    pub(super) table: &'t Table,
    row: usize,
    mask: u32,
    fault: Cell<Option<Fault>>,
}

impl<'t, const FIELDS: u32> Row<'t, FIELDS> {
    /// A row with the mask of its columns.
    #[inline]
    pub(super) const fn new(table: &'t Table, row: usize, mask: u32) -> Self {
        Self { table, row, mask, fault: Cell::new(None) }
    }

    /// Its number in the whole input.
    pub(super) fn number(&self) -> u64 {
        self.table.number(self.row)
    }

    /// What was noted when it was made from a row of another table.
    pub(super) fn mark(&self) -> Mark {
        self.table.mark(self.row)
    }

    /// Why it is rejected.
    #[inline(always)]
    pub(super) fn fault(&self) -> Option<Fault> {
        self.fault.get()
    }

    /// Writes its effect on the state, on its day, to a place where facts are kept: copied once, and not from one answer to the next.
    /// `false` if the row is rejected, or if `number` has none for a job.
    #[inline(always)]
    pub(super) fn write(
        &self,
        fact: &mut DatedEvent,
        index: usize,
        (kind, date, known): (EventType, Day, Day),
        context: &Context<'_>,
        mut number: impl FnMut(Id<'t>) -> Option<u32>,
    ) -> bool {
        let Some(job) = self.job().map_or(Some(0), &mut number) else { return false };
        let Some(change) = self.state_event(kind, date, job, context) else { return false };
        *fact = DatedEvent::new(index, date, known, change);
        if let Some(name) = self.to_job() {
            let Some(to_job) = number(name) else { return false };
            fact.change = change.renamed(to_job);
        }
        self.fault().is_none()
    }

    /// Its day, if the columns fit the type.
    ///
    /// # Errors
    /// Why the row is rejected.
    pub(super) fn open(&self, kind: Option<EventType>) -> Result<(EventType, Day), Fault> {
        if let Some(fault) = self.mark().found_fault() {
            return Err(fault);
        }
        let Some(kind) = kind else {
            let given = self.has(EventField::Type);
            return Err((if given { Code::ValoreNonValido } else { Code::CampoMancante }, EventField::Type));
        };
        let (needed, allowed) = columns(kind);
        if self.mask & needed != needed {
            return Err((Code::CampoMancante, first(needed & !self.mask)));
        }
        if self.mask & !allowed != 0 {
            return Err((Code::CampoSconosciuto, first(self.mask & !allowed)));
        }
        let details = &self.table.details;
        if let Some(fault) = details.fault(kind, self.row) {
            return Err(fault);
        }
        if details.flag(EventField::Agency, self.row) == Some(true) && !self.has(EventField::Cob) {
            return Err((Code::ValoreNonValido, EventField::Agency));
        }
        let date = self.table.date.get(self.row).map_err(|code| (code, EventField::Date))?;
        Ok((kind, date))
    }

    /// The day from which the office knows it.
    #[inline(always)]
    pub(super) fn known_from(&self, date: Day) -> Day {
        self.day(EventField::RecordedAt, self.table.recorded_at.as_ref()).unwrap_or(date)
    }

    /// The job that it is about.
    #[inline(always)]
    pub(super) fn job(&self) -> Option<Id<'t>> {
        self.name(EventField::Job, self.table.job.as_ref())
    }

    /// The name of the job from then on.
    #[inline(always)]
    pub(super) fn to_job(&self) -> Option<Id<'t>> {
        self.name(EventField::ToJob, self.table.to_job.as_ref())
    }

    #[inline(always)]
    fn name(&self, field: EventField, column: Option<&'t IdColumn>) -> Option<Id<'t>> {
        let name = column.filter(|_| self.has(field))?.get(self.row)?;
        if !name.fits() {
            self.refuse(Code::ValoreNonValido, field);
        }
        Some(name)
    }

    /// Its effect on the state; `None` if it is rejected.
    #[inline(always)]
    pub(super) fn state_event(
        &self,
        kind: EventType,
        date: Day,
        job: u32,
        context: &Context<'_>,
    ) -> Option<StateEvent> {
        let change = StateEvent::of(kind, date, job, self, context);
        if matches!(change, Some(StateEvent::Other)) {
            self.check(kind);
        }
        change
    }

    /// Reads the columns of a row that changes no state: a value that can't be read is recorded as the fault.
    fn check(&self, kind: EventType) {
        // Some types require more of a dossier than of a table, so that their fact may end before its last day.
        self.end();
        self.fact(kind);
    }

    /// Why [`Row::write`] rejects it.
    #[cold]
    pub(super) fn lack(&self, kind: EventType) -> Fault {
        // `open` has checked the columns that a type needs; a job also needs one of two, and may have no gross pay.
        let lack = match kind {
            EventType::RapportoVariazione => (Code::CampoMancante, EventField::AnnualIncome),
            _ if self.has(EventField::Cob) => (Code::ValoreNonValido, EventField::Cob),
            _ if self.has(EventField::Kind) => (Code::ValoreNonValido, EventField::GrossAnnualPay),
            _ => (Code::CampoMancante, EventField::Kind),
        };
        self.fault().unwrap_or(lack)
    }

    /// The fact as in a dossier, if it matters when violations are judged.
    #[inline(never)]
    pub(super) fn fact(&self, kind: EventType) -> Option<Fact> {
        Fact::from_view(kind, self).ok()
    }

    /// A detail. A row for which it matters is read with all its columns.
    #[inline(always)]
    fn detail<T>(&self, read: impl FnOnce(&'t Details, usize) -> Option<T>) -> Option<T> {
        if FIELDS == u32::MAX { read(&self.table.details, self.row) } else { None }
    }

    /// The columns of details, and its place in them.
    pub(super) const fn details(&self) -> (&'t Details, usize) {
        (&self.table.details, self.row)
    }

    /// The kind of a patto, which is any text.
    pub(super) fn patto_kind(&self) -> Option<&'t str> {
        self.table.kind.as_ref().filter(|_| self.has(EventField::Kind))?.text.get(self.row)
    }

    /// How a DID was submitted, which is any text.
    pub(super) fn did_channel(&self) -> Option<&'t str> {
        self.table.channel.as_ref().filter(|_| self.has(EventField::Channel))?.text.get(self.row)
    }

    #[inline(always)]
    const fn has(&self, field: EventField) -> bool {
        self.mask & FIELDS & bit(field) != 0
    }

    #[inline(always)]
    fn day(&self, field: EventField, column: Option<&DayColumn>) -> Option<Day> {
        match column.filter(|_| self.has(field))?.get(self.row) {
            Ok(day) => Some(day),
            Err(code) => self.some(None, code, field),
        }
    }

    #[inline(always)]
    fn money(&self, field: EventField, column: Option<&NumberColumn>) -> Option<Money> {
        match column.filter(|_| self.has(field))?.money(self.row) {
            Ok(money) => Some(money),
            Err(code) => self.some(None, code, field),
        }
    }

    #[inline(always)]
    fn flag(&self, field: EventField, column: Option<&BooleanArray>) -> Option<bool> {
        let column = column.filter(|_| self.has(field))?;
        self.some(column.is_valid(self.row).then(|| column.value(self.row)), Code::ValoreNonValido, field)
    }

    #[inline(always)]
    fn word<T: Copy>(&self, field: EventField, column: Option<&WordColumn<T>>) -> Option<T> {
        self.some(column.filter(|_| self.has(field))?.given(self.row), Code::ValoreNonValido, field)
    }

    /// A word of another vocabulary than that of most rows of the column.
    fn other_word<T, W>(&self, field: EventField, column: Option<&WordColumn<W>>) -> Option<T>
    where
        T: for<'w> Deserialize<'w>,
        W: Copy,
    {
        let text = column.filter(|_| self.has(field))?.text.get(self.row);
        self.some(text.and_then(word), Code::ValoreNonValido, field)
    }

    /// A required value.
    #[inline(always)]
    fn some<T>(&self, value: Option<T>, code: Code, field: EventField) -> Option<T> {
        if value.is_none() {
            self.refuse(code, field);
        }
        value
    }

    #[inline(always)]
    fn refuse(&self, code: Code, field: EventField) {
        self.fault.set(self.fault.get().or(Some((code, field))));
    }
}

/// Getters of details on which the state may depend.
macro_rules! of_details {
    ($($read:ident { $($getter:ident: $field:ident),+ $(,)? } -> $type:ty;)+) => {$($(
        #[inline(always)]
        fn $getter(&self) -> Option<$type> {
            self.detail(|details, row| details.$read(EventField::$field, row))
        }
    )+)+};
}

/// The columns in which a row has a value. An unreadable value is recorded as the fault, and counts as absent. A job is
/// read by [`Row::job`] instead.
impl<const FIELDS: u32> EventView for Row<'_, FIELDS> {
    #[inline]
    fn cob(&self) -> Option<&str> {
        let cob = self.table.cob.as_ref().filter(|_| self.has(EventField::Cob))?.get(self.row);
        if self.has(EventField::Kind) {
            self.refuse(Code::ValoreNonValido, EventField::Cob);
        }
        cob
    }

    #[inline(always)]
    fn end(&self) -> Option<Day> {
        let (field, column) = (EventField::End, self.table.end.as_ref());
        match column.filter(|_| self.has(field))?.end(self.row) {
            Ok(day) => Some(day),
            Err(code) => self.some(None, code, field),
        }
    }

    #[inline]
    fn to(&self) -> Option<Day> {
        self.day(EventField::To, self.table.to.as_ref())
    }

    #[inline(always)]
    fn annual_income(&self) -> Option<Money> {
        self.money(EventField::AnnualIncome, self.table.annual_income.as_ref())
    }

    #[inline]
    fn gross_annual_pay(&self) -> Option<Money> {
        self.money(EventField::GrossAnnualPay, self.table.gross_annual_pay.as_ref())
    }

    #[inline]
    fn pay_basis(&self) -> Option<PayBasis> {
        self.word(EventField::PayBasis, self.table.pay_basis.as_ref())
    }

    #[inline]
    fn employer(&self) -> Option<&str> {
        self.table.employer.as_ref().filter(|_| self.has(EventField::Employer))?.get(self.row)
    }

    #[inline]
    fn did(&self) -> Option<Day> {
        self.day(EventField::Did, self.table.did.as_ref())
    }

    #[inline]
    fn monthly_pay(&self) -> Option<Money> {
        self.money(EventField::MonthlyPay, self.table.monthly_pay.as_ref())
    }

    #[inline]
    fn monthly_amount(&self) -> Option<Money> {
        self.money(EventField::MonthlyAmount, self.table.monthly_amount.as_ref())
    }

    #[inline]
    fn months_per_year(&self) -> Option<u8> {
        let field = EventField::MonthsPerYear;
        let months = self.table.months_per_year.as_ref().filter(|_| self.has(field))?.get(self.row);
        let months = months.and_then(|months| u8::try_from(months).ok()).filter(|months| (1..=16).contains(months));
        self.some(months, Code::ValoreNonValido, field)
    }

    #[inline]
    fn availability_duty(&self) -> Option<bool> {
        self.flag(EventField::AvailabilityDuty, self.table.availability_duty.as_ref())
    }

    #[inline]
    fn loses_status(&self) -> Option<bool> {
        self.flag(EventField::LosesStatus, self.table.loses_status.as_ref())
    }

    #[inline]
    fn seniority(&self) -> Option<bool> {
        self.flag(EventField::Seniority, self.table.seniority.as_ref())
    }

    #[inline]
    fn justified(&self) -> Option<bool> {
        self.flag(EventField::Justified, self.table.justified.as_ref())
    }

    #[inline]
    fn partnership(&self) -> Option<bool> {
        self.flag(EventField::Partnership, self.table.partnership.as_ref())
    }

    #[inline]
    fn frequency_days(&self) -> Option<u32> {
        let field = EventField::FrequencyDays;
        let days = self.table.frequency_days.as_ref().filter(|_| self.has(field))?.get(self.row);
        let days = days.and_then(|days| u32::try_from(days).ok()).filter(|days| (1..=366).contains(days));
        self.some(days, Code::ValoreNonValido, field)
    }

    #[inline]
    fn signed_by(&self) -> Option<Signer> {
        self.word(EventField::SignedBy, self.table.signed_by.as_ref())
    }

    #[inline]
    fn appointment(&self) -> Option<Moment> {
        let field = EventField::Appointment;
        let column = self.table.appointment.as_ref().filter(|_| self.has(field))?;
        self.some(column.get(self.row), Code::DataNonValida, field)
    }

    #[inline]
    fn missed_hours_percent(&self) -> Option<Percent> {
        let field = EventField::MissedHoursPercent;
        let column = self.table.missed_hours_percent.as_ref().filter(|_| self.has(field))?;
        self.some(column.decimal(self.row).and_then(Percent::new), Code::ValoreNonValido, field)
    }

    #[inline(always)]
    fn job_kind(&self) -> Option<JobKind> {
        self.word(EventField::Kind, self.table.kind.as_ref())
    }

    #[inline]
    fn convocation_kind(&self) -> Option<ConvocationKind> {
        self.other_word(EventField::Kind, self.table.kind.as_ref())
    }

    #[inline(always)]
    fn benefit(&self) -> Option<Benefit> {
        self.word(EventField::Benefit, self.table.benefit.as_ref())
    }

    #[inline]
    fn cause(&self) -> Option<Cause> {
        self.word(EventField::Cause, self.table.cause.as_ref())
    }

    #[inline]
    fn channel(&self) -> Option<ConvocationChannel> {
        self.word(EventField::Channel, self.table.channel.as_ref())
    }

    #[inline]
    fn contact_channel(&self) -> Option<ContactChannel> {
        self.other_word(EventField::Channel, self.table.channel.as_ref())
    }

    #[inline]
    fn violation(&self) -> Option<Violation> {
        self.word(EventField::Violation, self.table.violation.as_ref())
    }

    #[inline]
    fn measure(&self) -> Option<RecordedMeasure> {
        self.word(EventField::Measure, self.table.measure.as_ref())
    }

    #[inline]
    fn phase(&self) -> Option<AdrPhase> {
        self.word(EventField::Phase, self.table.phase.as_ref())
    }

    of_details! {
        flag { agency: Agency, claim_contact: ClaimContact, own_municipality: OwnMunicipality, protected_household: ProtectedHousehold,
            renewal: Renewal } -> bool;
        day { found_on: FoundOn, received: Received } -> Day;
        whole { treatment_months: TreatmentMonths } -> u32;
        percent { hours_cut_percent: HoursCutPercent } -> Percent;
    }
}

/// The first column of a mask.
fn first(mask: u32) -> EventField {
    EventField::ALL.iter().copied().find(|field| mask & bit(*field) != 0).unwrap_or(EventField::Type)
}
