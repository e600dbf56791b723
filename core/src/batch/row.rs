//! What a row of the events table says: the same as an event of a dossier, and refused for the same reasons.

use arrow_array::BooleanArray;

use super::column::{DayColumn, Id, NumberColumn, WordColumn, word};
use super::field::{Field, Type};
use super::table::{Head, Table};
use crate::calendar::Day;
use crate::conditionality::{ConvocationKind, Percent};
use crate::dossier::facts::*;
use crate::dossier::Fact;
use crate::error::Code;
use crate::money::Money;
use crate::rulebook::Rulebook;
use crate::status::{Act, Income, Terms};

/// Why a row is refused, and in which column.
pub(super) type Fault = (Code, Field);

/// A row of a table.
pub(super) struct Row<'t> {
    pub(super) table: &'t Table,
    pub(super) row: usize,
    pub(super) head: Head,
}

impl<'t> Row<'t> {
    /// Its type and its day, once the columns are those that the type takes.
    pub(super) fn open(&self) -> Result<(Type, Day), Fault> {
        let mask = self.head.mask;
        let Some(kind) = self.head.kind else {
            let given = mask & Field::Type.bit() != 0;
            return Err((if given { Code::ValoreNonValido } else { Code::CampoMancante }, Field::Type));
        };
        let (needed, allowed) = kind.fields();
        if mask & needed != needed {
            return Err((Code::CampoMancante, first(needed & !mask)));
        }
        if mask & !allowed != 0 {
            return Err((Code::CampoSconosciuto, first(mask & !allowed)));
        }
        let day = DayColumn::day(self.head.date).map_err(|code| (code, Field::Date))?;
        Ok((kind, day))
    }

    /// The day from which the office knows it.
    pub(super) fn known_from(&self, date: Day) -> Result<Day, Fault> {
        Ok(self.day(Field::RecordedAt, self.table.recorded_at.as_ref())?.unwrap_or(date))
    }

    /// The job that it is about.
    pub(super) fn job(&self) -> Option<Id<'t>> {
        if !self.has(Field::Job) {
            return None;
        }
        self.table.job.as_ref()?.get(self.row)
    }

    /// What it does to the state.
    pub(super) fn act(&self, kind: Type, date: Day, job: u32, rulebook: &Rulebook) -> Result<Act, Fault> {
        Ok(match kind {
            Type::Did => Act::Did,
            Type::DomandaPrestazione => Act::claim(self.word(Field::Benefit, self.table.benefit.as_ref())?),
            Type::RapportoInizio => Act::Start { job, terms: self.terms(date, rulebook)? },
            Type::RapportoFine => Act::End { job },
            Type::RapportoVariazione => Act::Vary { job, cents: self.annual_income()?.unwrap_or_default().cents() },
            Type::RapportoProroga => Act::Extend { job, end: self.end()?.unwrap_or(date) },
            Type::RapportoTrasformazione => Act::Transform { job, kind: self.word(Field::Kind, self.table.kind.as_ref())?, end: self.end()? },
            Type::GiornateLavorate => {
                Act::Worked { job, to: self.day(Field::To, self.table.to.as_ref())?.unwrap_or(date) }
            }
            Type::PreavvisoLicenziamento => Act::Notice { job },
            Type::Revoca => Act::Revoke(self.word(Field::Cause, self.table.cause.as_ref())?),
            Type::Sanzione => {
                let loses_status = self.flag(Field::LosesStatus, self.table.loses_status.as_ref());
                let sanction = Sanzione { measure: self.word(Field::Measure, self.table.measure.as_ref())?, loses_status };
                Act::Sanction { takes_status: sanction.takes_status() }
            }
            // What they say bears on the state through the violations only.
            Type::PrestazioneInizio | Type::PrestazioneFine | Type::Convocazione | Type::Violazione | Type::Adr => {
                self.fact(kind)?;
                Act::Other
            }
            Type::ContattoCpi
            | Type::Colloquio
            | Type::Profilazione
            | Type::Patto
            | Type::Fabbisogno
            | Type::Servizio
            | Type::Siisl
            | Type::AttivitaSap => Act::Other,
        })
    }

    /// The fact as a dossier has it, where violations are judged by it.
    pub(super) fn fact(&self, kind: Type) -> Result<Option<Fact>, Fault> {
        Ok(Some(match kind {
            Type::DomandaPrestazione => Fact::DomandaPrestazione(DomandaPrestazione { benefit: self.word(Field::Benefit, self.table.benefit.as_ref())? }),
            Type::PrestazioneInizio => Fact::PrestazioneInizio(PrestazioneInizio {
                benefit: self.word(Field::Benefit, self.table.benefit.as_ref())?,
                monthly_amount: self.money(Field::MonthlyAmount, self.table.monthly_amount.as_ref())?,
            }),
            Type::PrestazioneFine => Fact::PrestazioneFine(PrestazioneFine { benefit: self.word(Field::Benefit, self.table.benefit.as_ref())? }),
            Type::Convocazione => {
                let appointment = self.table.appointment.as_ref().and_then(|column| column.get(self.row));
                Fact::Convocazione(Convocazione {
                    appointment: appointment.ok_or((Code::DataNonValida, Field::Appointment))?,
                    channel: self.optional_word(Field::Channel, self.table.channel.as_ref())?,
                    kind: self.convocation_kind()?,
                })
            }
            Type::Violazione => Fact::Violazione(Violazione {
                violation: self.word(Field::Violation, self.table.violation.as_ref())?,
                justified: self.flag(Field::Justified, self.table.justified.as_ref()),
                missed_hours_percent: self.percent()?,
            }),
            Type::Adr => Fact::Adr(Adr { phase: self.word(Field::Phase, self.table.phase.as_ref())? }),
            _ => return Ok(None),
        }))
    }

    fn terms(&self, date: Day, rulebook: &Rulebook) -> Result<Terms, Fault> {
        let end = self.end()?;
        let cob = self.table.cob.as_ref().filter(|_| self.has(Field::Cob)).and_then(|column| column.get(self.row));
        let kind = match (self.optional_word(Field::Kind, self.table.kind.as_ref())?, cob) {
            (Some(_), Some(_)) => return Err((Code::ValoreNonValido, Field::Cob)),
            (Some(kind), None) => kind,
            (None, Some(cob)) => {
                rulebook.job_kind(cob, date, end.is_some()).ok_or((Code::ValoreNonValido, Field::Cob))?
            }
            (None, None) => return Err((Code::CampoMancante, Field::Kind)),
        };
        let pay = self.money(Field::MonthlyPay, self.table.monthly_pay.as_ref())?;
        let months = self.months_per_year()?;
        let income = Income::forecast(self.annual_income()?, pay, months);
        let duty = self.flag(Field::AvailabilityDuty, self.table.availability_duty.as_ref());
        Ok(Terms { kind, end, income, duty })
    }

    fn annual_income(&self) -> Result<Option<Money>, Fault> {
        self.money(Field::AnnualIncome, self.table.annual_income.as_ref())
    }

    fn end(&self) -> Result<Option<Day>, Fault> {
        self.day(Field::End, self.table.end.as_ref())
    }

    fn months_per_year(&self) -> Result<Option<u8>, Fault> {
        if !self.has(Field::MonthsPerYear) {
            return Ok(None);
        }
        let months = self.table.months_per_year.as_ref().and_then(|column| column.get(self.row));
        let months = months.and_then(|months| u8::try_from(months).ok()).filter(|months| (1..=16).contains(months));
        months.map(Some).ok_or((Code::ValoreNonValido, Field::MonthsPerYear))
    }

    fn percent(&self) -> Result<Option<Percent>, Fault> {
        let field = Field::MissedHoursPercent;
        if !self.has(field) {
            return Ok(None);
        }
        let percent = self.table.missed_hours_percent.as_ref().and_then(|column| column.decimal(self.row));
        percent.and_then(Percent::new).map(Some).ok_or((Code::ValoreNonValido, field))
    }

    const fn has(&self, field: Field) -> bool {
        self.head.mask & field.bit() != 0
    }

    fn day(&self, field: Field, column: Option<&DayColumn>) -> Result<Option<Day>, Fault> {
        match column.filter(|_| self.has(field)) {
            Some(column) => column.get(self.row).map(Some).map_err(|code| (code, field)),
            None => Ok(None),
        }
    }

    fn money(&self, field: Field, column: Option<&NumberColumn>) -> Result<Option<Money>, Fault> {
        match column.filter(|_| self.has(field)) {
            Some(column) => column.money(self.row).map(Some).map_err(|code| (code, field)),
            None => Ok(None),
        }
    }

    fn flag(&self, field: Field, column: Option<&BooleanArray>) -> Option<bool> {
        column.filter(|_| self.has(field)).map(|column| column.value(self.row))
    }

    fn optional_word<T: Copy>(&self, field: Field, column: Option<&WordColumn<T>>) -> Result<Option<T>, Fault> {
        match column.filter(|_| self.has(field)) {
            Some(column) => column.get(self.row).map(Some).ok_or((Code::ValoreNonValido, field)),
            None => Ok(None),
        }
    }

    fn word<T: Copy>(&self, field: Field, column: Option<&WordColumn<T>>) -> Result<T, Fault> {
        self.optional_word(field, column)?.ok_or((Code::CampoMancante, field))
    }

    /// The `kind` of a convocation, which is none of a job.
    fn convocation_kind(&self) -> Result<Option<ConvocationKind>, Fault> {
        let text = self.table.kind.as_ref().filter(|_| self.has(Field::Kind)).and_then(|column| column.text.get(self.row));
        let read = |text| word(text).ok_or((Code::ValoreNonValido, Field::Kind));
        text.map(read).transpose()
    }
}

/// The first column of a mask.
fn first(mask: u32) -> Field {
    Field::ALL.iter().copied().find(|field| mask & field.bit() != 0).unwrap_or(Field::Type)
}
