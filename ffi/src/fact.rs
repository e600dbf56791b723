//! From a flat event to the fact that it states.

use std::ffi::c_char;
use std::mem::take;
use std::ptr;

use collocamento::calendar::{Day, Moment};
use collocamento::dossier::facts::*;
use collocamento::dossier::{Benefit, Event, Fact, Id, RecordedMeasure};
use collocamento::{Code, Error, Money};

use crate::codes::Codes;
use crate::codes::benefit::BENEFITS;
use crate::codes::conditionality::*;
use crate::codes::event::*;
use crate::codes::job::JOBS;
use crate::event::colloc_event;
use crate::fault::Fault;
use crate::pointer;
use crate::sanction::missed_hours;
use crate::value::Place;

/// What a number of the table of measures may stand for in an event.
const EVENT_MEASURES: Codes<RecordedMeasure> = &[
    (COLLOC_MEASURE_DECURTAZIONE, RecordedMeasure::Decurtazione),
    (COLLOC_MEASURE_DECADENZA, RecordedMeasure::Decadenza),
];

/// The types that are taken.
const TYPES: [i32; 21] = [
    COLLOC_EVENT_DID,
    COLLOC_EVENT_DOMANDA_PRESTAZIONE,
    COLLOC_EVENT_PRESTAZIONE_INIZIO,
    COLLOC_EVENT_PRESTAZIONE_FINE,
    COLLOC_EVENT_PREAVVISO_LICENZIAMENTO,
    COLLOC_EVENT_RAPPORTO_INIZIO,
    COLLOC_EVENT_RAPPORTO_PROROGA,
    COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE,
    COLLOC_EVENT_RAPPORTO_VARIAZIONE,
    COLLOC_EVENT_RAPPORTO_FINE,
    COLLOC_EVENT_GIORNATE_LAVORATE,
    COLLOC_EVENT_REVOCA,
    COLLOC_EVENT_CONTATTO_CPI,
    COLLOC_EVENT_CONVOCAZIONE,
    COLLOC_EVENT_COLLOQUIO,
    COLLOC_EVENT_PATTO,
    COLLOC_EVENT_SERVIZIO,
    COLLOC_EVENT_SIISL,
    COLLOC_EVENT_VIOLAZIONE,
    COLLOC_EVENT_SANZIONE,
    COLLOC_EVENT_ADR,
];

/// An event on its way to the rules: a field that is taken is zero afterwards, so that what nobody took can be told.
struct Taken<'e> {
    left: &'e mut colloc_event,
    at: Place,
}

/// The event of the rules.
///
/// # Safety
/// The texts of the event are NULL or as long as it says.
pub(crate) unsafe fn event(index: usize, given: &mut colloc_event) -> Result<Event, Fault> {
    let mut event = Taken { left: given, at: Place::Entry("events", index) };
    let at = event.at;
    let date = at.day("date", take(&mut event.left.date))?.ok_or_else(|| at.missing("date"))?;
    let recorded_at = at.day("recorded_at", take(&mut event.left.recorded_at))?;
    // SAFETY: the texts are as the caller promises.
    let fact = unsafe { event.fact() }?;
    match event.first_left() {
        Some(field) => Err(Error::new(Code::CampoSconosciuto).at(at.path(field)).into()),
        None => Ok(Event { fact, date, id: None, recorded_at }),
    }
}

impl Taken<'_> {
    /// # Safety
    /// The texts of the event are NULL or as long as it says.
    unsafe fn fact(&mut self) -> Result<Fact, Fault> {
        let kind = take(&mut self.left.r#type);
        // SAFETY, for every text below: as the caller promises.
        Ok(match kind {
            COLLOC_EVENT_DID => Fact::Did(Did { channel: None }),
            COLLOC_EVENT_DOMANDA_PRESTAZIONE => {
                Fact::DomandaPrestazione(DomandaPrestazione { benefit: self.benefit()? })
            }
            COLLOC_EVENT_PRESTAZIONE_INIZIO => {
                Fact::PrestazioneInizio(PrestazioneInizio { benefit: self.benefit()?, monthly_amount: None })
            }
            COLLOC_EVENT_PRESTAZIONE_FINE => Fact::PrestazioneFine(PrestazioneFine { benefit: self.benefit()? }),
            COLLOC_EVENT_PREAVVISO_LICENZIAMENTO => {
                // SAFETY: as above.
                Fact::PreavvisoLicenziamento(PreavvisoLicenziamento { job: unsafe { self.job() }? })
            }
            // SAFETY: as above.
            COLLOC_EVENT_RAPPORTO_INIZIO => Fact::RapportoInizio(unsafe { self.start() }?),
            COLLOC_EVENT_RAPPORTO_PROROGA => {
                // SAFETY: as above.
                Fact::RapportoProroga(RapportoProroga { job: unsafe { self.job() }?, end: self.needed_end()? })
            }
            COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE => Fact::RapportoTrasformazione(RapportoTrasformazione {
                // SAFETY: as above.
                job: unsafe { self.job() }?,
                kind: self.one_of("kind", JOBS, |event| &mut event.kind)?.ok_or_else(|| self.at.missing("kind"))?,
                end: self.end()?,
            }),
            COLLOC_EVENT_RAPPORTO_VARIAZIONE => Fact::RapportoVariazione(RapportoVariazione {
                // SAFETY: as above.
                job: unsafe { self.job() }?,
                annual_income: self.annual_income()?.ok_or_else(|| self.at.missing("annual_income"))?,
            }),
            COLLOC_EVENT_RAPPORTO_FINE => {
                // SAFETY: as above.
                Fact::RapportoFine(RapportoFine { job: unsafe { self.job() }?, cause: None })
            }
            COLLOC_EVENT_GIORNATE_LAVORATE => {
                let to = self.at.day("to", take(&mut self.left.to))?;
                // SAFETY: as above.
                Fact::GiornateLavorate(GiornateLavorate { job: unsafe { self.job() }?, to })
            }
            COLLOC_EVENT_REVOCA => {
                let cause = self.one_of("cause", CAUSES, |event| &mut event.cause)?;
                Fact::Revoca(Revoca { cause: cause.ok_or_else(|| self.at.missing("cause"))? })
            }
            COLLOC_EVENT_CONTATTO_CPI => Fact::ContattoCpi(ContattoCpi {}),
            COLLOC_EVENT_CONVOCAZIONE => Fact::Convocazione(self.convened()?),
            COLLOC_EVENT_COLLOQUIO => Fact::Colloquio(Colloquio { service: None, activity: None }),
            COLLOC_EVENT_PATTO => Fact::Patto(Patto { kind: None, document: None }),
            COLLOC_EVENT_SERVIZIO => {
                // SAFETY: as above.
                let code = unsafe { take_text("code", &mut self.left.code, &mut self.left.code_len) }?;
                let code = code.ok_or_else(|| self.at.missing("code"))?;
                Fact::Servizio(Servizio { code, end: self.end()?, public_body: None })
            }
            COLLOC_EVENT_SIISL => Fact::Siisl(Siisl {}),
            COLLOC_EVENT_VIOLAZIONE => Fact::Violazione(self.violated()?),
            COLLOC_EVENT_SANZIONE => {
                let measure = self.one_of("measure", EVENT_MEASURES, |event| &mut event.measure)?;
                let measure = measure.ok_or_else(|| self.at.missing("measure"))?;
                let loses_status = self.at.answer("loses_status", take(&mut self.left.loses_status))?;
                Fact::Sanzione(Sanzione { measure, loses_status })
            }
            COLLOC_EVENT_ADR => {
                let phase = self.one_of("adr_phase", ADR_PHASES, |event| &mut event.adr_phase)?;
                Fact::Adr(Adr { phase: phase.ok_or_else(|| self.at.missing("adr_phase"))? })
            }
            0 => return Err(self.at.missing("type").into()),
            _ => {
                let unknown = Error::new(Code::ValoreNonValido).at(self.at.path("type"));
                return Err(unknown.detail("allowed", TYPES.as_slice()).into());
            }
        })
    }

    /// # Safety
    /// The texts of the event are NULL or as long as it says.
    unsafe fn start(&mut self) -> Result<RapportoInizio, Fault> {
        // SAFETY: as the caller promises.
        let cob = unsafe { take_text("cob", &mut self.left.cob, &mut self.left.cob_len) }?;
        let (mark, cents) = (take(&mut self.left.has_monthly_pay), take(&mut self.left.monthly_pay));
        let months = self.at.whole("months_per_year", take(&mut self.left.months_per_year))?;
        // A number that no byte holds is refused by the rules as any other that is too large.
        let months = u8::try_from(months).unwrap_or(u8::MAX);
        Ok(RapportoInizio {
            // SAFETY: as the caller promises.
            job: unsafe { self.job() }?,
            kind: self.one_of("kind", JOBS, |event| &mut event.kind)?,
            cob,
            employer: None,
            end: self.end()?,
            annual_income: self.annual_income()?,
            monthly_pay: self.at.money("monthly_pay", mark, cents)?,
            months_per_year: (months > 0).then_some(months),
            availability_duty: self.at.answer("availability_duty", take(&mut self.left.availability_duty))?,
        })
    }

    fn convened(&mut self) -> Result<Convocazione, Fault> {
        let day = self.at.day("appointment", take(&mut self.left.appointment))?;
        let day = day.ok_or_else(|| self.at.missing("appointment"))?;
        let time = self.at.whole("appointment_time", take(&mut self.left.appointment_time))?;
        let no_such_time = || Error::new(Code::DataNonValida).at(self.at.path("appointment_time"));
        Ok(Convocazione {
            appointment: Moment::new(day, time / 100, time % 100).ok_or_else(no_such_time)?,
            channel: self.one_of("channel", CHANNELS, |event| &mut event.channel)?,
            kind: self.one_of("convocation_kind", CONVOCATIONS, |event| &mut event.convocation_kind)?,
        })
    }

    fn violated(&mut self) -> Result<Violazione, Fault> {
        let violation = self.one_of("violation", VIOLATIONS, |event| &mut event.violation)?;
        let (mark, share) = (take(&mut self.left.has_missed_hours_percent), take(&mut self.left.missed_hours_percent));
        Ok(Violazione {
            violation: violation.ok_or_else(|| self.at.missing("violation"))?,
            justified: self.at.answer("justified", take(&mut self.left.justified))?,
            missed_hours_percent: missed_hours(self.at, mark, share)?,
        })
    }

    fn one_of<T: Copy>(
        &mut self,
        name: &str,
        codes: Codes<T>,
        field: fn(&mut colloc_event) -> &mut i32,
    ) -> Result<Option<T>, Fault> {
        self.at.one_of(name, codes, take(field(self.left)))
    }

    fn benefit(&mut self) -> Result<Benefit, Fault> {
        let benefit = self.one_of("benefit", BENEFITS, |event| &mut event.benefit)?;
        Ok(benefit.ok_or_else(|| self.at.missing("benefit"))?)
    }

    fn annual_income(&mut self) -> Result<Option<Money>, Fault> {
        let (mark, cents) = (take(&mut self.left.has_annual_income), take(&mut self.left.annual_income));
        self.at.money("annual_income", mark, cents)
    }

    fn end(&mut self) -> Result<Option<Day>, Fault> {
        self.at.day("end", take(&mut self.left.end))
    }

    fn needed_end(&mut self) -> Result<Day, Fault> {
        Ok(self.end()?.ok_or_else(|| self.at.missing("end"))?)
    }

    /// # Safety
    /// The name of the job is NULL or as long as the event says.
    unsafe fn job(&mut self) -> Result<Id, Fault> {
        // SAFETY: as the caller promises.
        let name = unsafe { take_text("job", &mut self.left.job, &mut self.left.job_len) }?;
        let blank = || Error::new(Code::ValoreNonValido).at(self.at.path("job"));
        Ok(Id::new(name.ok_or_else(|| self.at.missing("job"))?).ok_or_else(blank)?)
    }

    /// The first field that says something and was not taken.
    fn first_left(&self) -> Option<&'static str> {
        // One test after the other: a table of them would be built anew for each event.
        macro_rules! first {
            ($($field:ident $name:literal),+) => {
                $(if self.left.$field != 0 {
                    return Some($name);
                })+
            };
        }
        first!(
            end "end", to "to", kind "kind", benefit "benefit", cause "cause", job_len "job", cob_len "cob",
            code_len "code", annual_income "annual_income", monthly_pay "monthly_pay",
            has_annual_income "has_annual_income", has_monthly_pay "has_monthly_pay",
            months_per_year "months_per_year", availability_duty "availability_duty", appointment "appointment",
            appointment_time "appointment_time", channel "channel", convocation_kind "convocation_kind",
            violation "violation", justified "justified", has_missed_hours_percent "has_missed_hours_percent",
            missed_hours_percent "missed_hours_percent", measure "measure", loses_status "loses_status",
            adr_phase "adr_phase", reserved "reserved"
        );
        None
    }
}

/// Takes a text out of an event.
///
/// # Safety
/// As [`pointer::bytes`].
unsafe fn take_text(
    argument: &'static str,
    text: &mut *const c_char,
    len: &mut usize,
) -> Result<Option<String>, Fault> {
    let (text, len) = (std::mem::replace(text, ptr::null()), take(len));
    // SAFETY: as the caller promises.
    Ok(unsafe { pointer::text(argument, text, len) }?.map(str::to_owned))
}
