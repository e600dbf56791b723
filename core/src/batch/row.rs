//! What a row of the events table says: the same as an event of a dossier, and refused for the same reasons.

use std::cell::Cell;

use arrow_array::BooleanArray;

use super::column::day::DayColumn;
use super::column::id::Id;
use super::column::number::NumberColumn;
use super::column::word::WordColumn;
use super::column::word::word;
use super::field::{Field, Type};
use super::table::{Head, Table};
use crate::base::calendar::day::Day;
use crate::base::error::Code;
use crate::base::money::Money;
use crate::base::words::convocation::ConvocationKind;
use crate::base::words::job::JobKind;
use crate::base::words::percent::Percent;
use crate::dossier::event::Fact;
use crate::dossier::facts::{
    Adr, Convocazione, DomandaPrestazione, PrestazioneFine, PrestazioneInizio, Sanzione, Violazione,
};
use crate::rulebook::book::Rulebook;
use crate::status::events::{StateEvent, Terms};
use crate::status::job::Income;

/// Why a row is refused, and in which column.
pub(super) type Fault = (Code, Field);

/// A row of a table. What is read from it counts only where [`Row::fault`] is none in the end: the first fault sticks, so that
/// reading a row that is right costs no more than its values.
pub(super) struct Row<'t> {
    pub(super) table: &'t Table,
    row: usize,
    mask: u32,
    fault: Cell<Option<Fault>>,
}

impl<'t> Row<'t> {
    pub(super) fn new(table: &'t Table, row: usize, head: &Head) -> Self {
        Self { table, row, mask: head.mask, fault: Cell::new(None) }
    }

    /// Its number in the whole input.
    pub(super) fn number(&self) -> u64 {
        self.table.first.saturating_add(u64::try_from(self.row).unwrap_or(u64::MAX))
    }

    /// Why it is refused.
    pub(super) fn fault(&self) -> Option<Fault> {
        self.fault.get()
    }

    /// Its type and its day, once the columns are those that the type takes; `None` where it is refused.
    pub(super) fn open(&self, head: &Head) -> Option<(Type, Day)> {
        let kind = head.kind?;
        let (needed, allowed) = kind.fields();
        let date = Day::from_1970(head.date)?;
        (self.mask & needed == needed && self.mask & !allowed == 0).then_some((kind, date))
    }

    /// Why [`Row::open`] refuses it.
    #[cold]
    pub(super) fn refusal(&self, head: &Head) -> Fault {
        let Some(kind) = head.kind else {
            let given = self.has(Field::Type);
            return (if given { Code::ValoreNonValido } else { Code::CampoMancante }, Field::Type);
        };
        let (needed, allowed) = kind.fields();
        if self.mask & needed != needed {
            return (Code::CampoMancante, first(needed & !self.mask));
        }
        if self.mask & !allowed != 0 {
            return (Code::CampoSconosciuto, first(self.mask & !allowed));
        }
        (DayColumn::day(head.date).err().unwrap_or(Code::DataNonValida), Field::Date)
    }

    /// The day from which the office knows it.
    pub(super) fn known_from(&self, date: Day) -> Day {
        self.day(Field::RecordedAt, self.table.recorded_at.as_ref()).unwrap_or(date)
    }

    /// The job that it is about.
    pub(super) fn job(&self) -> Option<Id<'t>> {
        let job = self.table.job.as_ref().filter(|_| self.has(Field::Job))?.get(self.row)?;
        if job.blank() {
            self.refuse(Code::ValoreNonValido, Field::Job);
        }
        Some(job)
    }

    /// What it does to the state.
    pub(super) fn state_event(&self, kind: Type, date: Day, job: u32, rulebook: &Rulebook) -> StateEvent {
        let table = self.table;
        match kind {
            Type::Did => StateEvent::Did,
            Type::DomandaPrestazione => {
                let benefit = self.word(Field::Benefit, table.benefit.as_ref());
                benefit.map_or(StateEvent::Other, |benefit| StateEvent::claim(benefit, date, rulebook))
            }
            Type::RapportoInizio => {
                self.terms(date, rulebook).map_or(StateEvent::Other, |terms| StateEvent::Start { job, terms })
            }
            Type::RapportoFine => StateEvent::End { job },
            Type::RapportoVariazione => {
                StateEvent::Vary { job, cents: self.annual_income().unwrap_or_default().cents() }
            }
            Type::RapportoProroga => StateEvent::Extend { job, end: self.end().unwrap_or(date) },
            Type::RapportoTrasformazione => {
                let kind = self.word(Field::Kind, table.kind.as_ref());
                kind.map_or(StateEvent::Other, |kind| StateEvent::Transform { job, kind, end: self.end() })
            }
            Type::GiornateLavorate => {
                StateEvent::Worked { job, to: self.day(Field::To, table.to.as_ref()).unwrap_or(date) }
            }
            Type::PreavvisoLicenziamento => StateEvent::Notice { job },
            Type::Revoca => self.word(Field::Cause, table.cause.as_ref()).map_or(StateEvent::Other, StateEvent::Revoke),
            Type::Sanzione => {
                let loses_status = self.flag(Field::LosesStatus, table.loses_status.as_ref());
                let measure = self.word(Field::Measure, table.measure.as_ref());
                measure.map_or(StateEvent::Other, |measure| StateEvent::Sanction {
                    takes_status: Sanzione { measure, loses_status }.takes_status(),
                })
            }
            // What they say bears on the state through the violations only.
            Type::PrestazioneInizio | Type::PrestazioneFine | Type::Convocazione | Type::Violazione | Type::Adr => {
                self.fact(kind);
                StateEvent::Other
            }
            Type::ContattoCpi
            | Type::Colloquio
            | Type::Profilazione
            | Type::Patto
            | Type::Fabbisogno
            | Type::Servizio
            | Type::Siisl
            | Type::AttivitaSap => StateEvent::Other,
        }
    }

    /// The fact as a dossier has it, where violations are judged by it.
    #[inline(never)]
    pub(super) fn fact(&self, kind: Type) -> Option<Fact> {
        let table = self.table;
        let benefit = || self.word(Field::Benefit, table.benefit.as_ref());
        Some(match kind {
            Type::DomandaPrestazione => Fact::DomandaPrestazione(DomandaPrestazione { benefit: benefit()? }),
            Type::PrestazioneInizio => Fact::PrestazioneInizio(PrestazioneInizio {
                benefit: benefit()?,
                monthly_amount: self.money(Field::MonthlyAmount, table.monthly_amount.as_ref()),
            }),
            Type::PrestazioneFine => Fact::PrestazioneFine(PrestazioneFine { benefit: benefit()? }),
            Type::Convocazione => {
                let Some(appointment) = table.appointment.as_ref().and_then(|column| column.get(self.row)) else {
                    self.refuse(Code::DataNonValida, Field::Appointment);
                    return None;
                };
                let channel = self.word(Field::Channel, table.channel.as_ref());
                Fact::Convocazione(Convocazione { appointment, channel, kind: self.convocation_kind() })
            }
            Type::Violazione => Fact::Violazione(Violazione {
                violation: self.word(Field::Violation, table.violation.as_ref())?,
                justified: self.flag(Field::Justified, table.justified.as_ref()),
                missed_hours_percent: self.percent(),
            }),
            Type::Adr => Fact::Adr(Adr { phase: self.word(Field::Phase, table.phase.as_ref())? }),
            _ => return None,
        })
    }

    fn terms(&self, date: Day, rulebook: &Rulebook) -> Option<Terms> {
        let table = self.table;
        let end = self.end();
        let kind = match (self.has(Field::Kind), self.has(Field::Cob)) {
            (true, false) => self.word(Field::Kind, table.kind.as_ref())?,
            (kind, _) => self.kind_by_code(kind, date, end, rulebook)?,
        };
        let pay = self.money(Field::MonthlyPay, table.monthly_pay.as_ref());
        let income = Income::forecast(self.annual_income(), pay, self.months_per_year());
        let duty = self.flag(Field::AvailabilityDuty, table.availability_duty.as_ref());
        Some(Terms { kind, end, income, duty })
    }

    /// COB-01: the kind that a contract code stands for.
    fn kind_by_code(&self, kind_too: bool, date: Day, end: Option<Day>, rulebook: &Rulebook) -> Option<JobKind> {
        let cob = self.table.cob.as_ref().filter(|_| self.has(Field::Cob)).and_then(|column| column.get(self.row));
        let Some(cob) = cob else {
            self.refuse(Code::CampoMancante, Field::Kind);
            return None;
        };
        let kind = rulebook.job_kind(cob, date, end.is_some()).filter(|_| !kind_too);
        if kind.is_none() {
            self.refuse(Code::ValoreNonValido, Field::Cob);
        }
        kind
    }

    fn annual_income(&self) -> Option<Money> {
        self.money(Field::AnnualIncome, self.table.annual_income.as_ref())
    }

    fn end(&self) -> Option<Day> {
        self.day(Field::End, self.table.end.as_ref())
    }

    fn months_per_year(&self) -> Option<u8> {
        let months = self.table.months_per_year.as_ref().filter(|_| self.has(Field::MonthsPerYear))?.get(self.row);
        let months = months.and_then(|months| u8::try_from(months).ok()).filter(|months| (1..=16).contains(months));
        self.some(months, Code::ValoreNonValido, Field::MonthsPerYear)
    }

    fn percent(&self) -> Option<Percent> {
        let field = Field::MissedHoursPercent;
        let column = self.table.missed_hours_percent.as_ref().filter(|_| self.has(field))?;
        self.some(column.decimal(self.row).and_then(Percent::new), Code::ValoreNonValido, field)
    }

    /// The `kind` of a convocation, which is none of a job.
    fn convocation_kind(&self) -> Option<ConvocationKind> {
        let column = self.table.kind.as_ref().filter(|_| self.has(Field::Kind))?;
        self.some(column.text.get(self.row).and_then(word), Code::ValoreNonValido, Field::Kind)
    }

    const fn has(&self, field: Field) -> bool {
        self.mask & field.bit() != 0
    }

    fn day(&self, field: Field, column: Option<&DayColumn>) -> Option<Day> {
        match column.filter(|_| self.has(field))?.get(self.row) {
            Ok(day) => Some(day),
            Err(code) => self.some(None, code, field),
        }
    }

    fn money(&self, field: Field, column: Option<&NumberColumn>) -> Option<Money> {
        match column.filter(|_| self.has(field))?.money(self.row) {
            Ok(money) => Some(money),
            Err(code) => self.some(None, code, field),
        }
    }

    fn flag(&self, field: Field, column: Option<&BooleanArray>) -> Option<bool> {
        column.filter(|_| self.has(field)).map(|column| column.value(self.row))
    }

    fn word<T: Copy>(&self, field: Field, column: Option<&WordColumn<T>>) -> Option<T> {
        self.some(column.filter(|_| self.has(field))?.given(self.row), Code::ValoreNonValido, field)
    }

    /// A value that must be one.
    fn some<T>(&self, value: Option<T>, code: Code, field: Field) -> Option<T> {
        if value.is_none() {
            self.refuse(code, field);
        }
        value
    }

    #[cold]
    fn refuse(&self, code: Code, field: Field) {
        self.fault.set(self.fault.get().or(Some((code, field))));
    }
}

/// The first column of a mask.
fn first(mask: u32) -> Field {
    Field::ALL.iter().copied().find(|field| mask & field.bit() != 0).unwrap_or(Field::Type)
}
