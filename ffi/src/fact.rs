//! Converts a flat event to the fact that it states.

use std::cell::Cell;
use std::ffi::c_char;

use collocamento::calendar::{Day, Moment};
use collocamento::conditionality::{ConvocationChannel, ConvocationKind, Percent};
use collocamento::dossier::{
    AdrPhase, Benefit, Cause, ContactChannel, Event, EventType, EventView, Fact, Id, JobKind, PayBasis,
    RecordedMeasure, Violation,
};
use collocamento::{Code, Error, Money};

use crate::codes::Codes;
use crate::codes::benefit::BENEFITS;
use crate::codes::cause::{ADR_PHASES, CAUSES, CONTACTS};
use crate::codes::conditionality::*;
use crate::codes::job::{JOBS, PAY_BASES};
use crate::event::colloc_event;
use crate::fault::Fault;
use crate::pointer;
use crate::sanction::missed_hours;
use crate::value::Place;

/// The measures that a number of the table may mean in an event.
const EVENT_MEASURES: Codes<RecordedMeasure> = &[
    (COLLOC_MEASURE_DECURTAZIONE, RecordedMeasure::Decurtazione),
    (COLLOC_MEASURE_DECADENZA, RecordedMeasure::Decadenza),
];

/// The event of the rules.
///
/// # Safety
/// The texts of the event are NULL or as long as it says.
pub(crate) unsafe fn event(index: usize, given: &colloc_event) -> Result<Event, Fault> {
    let at = Place::Entry("events", index);
    let date = at.day("date", given.date)?.ok_or_else(|| at.missing("date"))?;
    let recorded_at = at.day("recorded_at", given.recorded_at)?;
    let kind = match given.r#type {
        0 => return Err(at.missing("type").into()),
        number => EventType::by_number(number).ok_or_else(|| no_such_type(at))?,
    };
    let view = View { given, at, fault: Cell::new(None) };
    let fact = Fact::from_view(kind, &view);
    if let Some(fault) = view.fault.take() {
        return Err(fault);
    }
    let fact = fact.map_err(|field| at.missing(name(field)))?;
    match first_left(given, &fact) {
        Some(field) => Err(unknown_field(at, field, kind).into()),
        None => {
            let mut event = Event::new(date, fact);
            event.recorded_at = recorded_at;
            Ok(event)
        }
    }
}

/// A field that events of another type have.
#[cold]
fn unknown_field(at: Place, field: &str, kind: EventType) -> Error {
    let known: Vec<&str> = kind.needs().iter().chain(kind.takes()).map(|field| name(field.as_str())).collect();
    Error::new(Code::CampoSconosciuto).at(at.path(field)).detail("known", known)
}

#[cold]
fn no_such_type(at: Place) -> Error {
    Error::new(Code::ValoreNonValido).at(at.path("type")).detail("allowed", EventType::NUMBERS)
}

/// The name of a field of a fact in a flat event.
fn name(field: &str) -> &str {
    match field {
        "phase" => "adr_phase",
        other => other,
    }
}

/// The first field that is set and that the fact does not have.
fn first_left(given: &colloc_event, fact: &Fact) -> Option<&'static str> {
    // One test after the other: a table of them would be built anew for each event.
    macro_rules! first {
        ($($field:ident $name:literal $getter:ident),+) => {
            $(if given.$field != 0 && fact.$getter().is_none() {
                return Some($name);
            })+
        };
    }
    first!(
        end "end" end, to "to" to, kind "kind" job_kind, benefit "benefit" benefit, cause "cause" cause,
        job_len "job" job, cob_len "cob" cob, code_len "code" code, annual_income "annual_income" annual_income,
        monthly_pay "monthly_pay" monthly_pay, has_annual_income "has_annual_income" annual_income,
        has_monthly_pay "has_monthly_pay" monthly_pay, months_per_year "months_per_year" months_per_year,
        availability_duty "availability_duty" availability_duty, appointment "appointment" appointment,
        appointment_time "appointment_time" appointment,
        convocation_kind "convocation_kind" convocation_kind, violation "violation" violation,
        justified "justified" justified, has_missed_hours_percent "has_missed_hours_percent" missed_hours_percent,
        missed_hours_percent "missed_hours_percent" missed_hours_percent, measure "measure" measure,
        loses_status "loses_status" loses_status, adr_phase "adr_phase" phase, employer_len "employer" employer,
        to_job_len "to_job" to_job, gross_annual_pay "gross_annual_pay" gross_annual_pay,
        has_gross_annual_pay "has_gross_annual_pay" gross_annual_pay, pay_basis "pay_basis" pay_basis,
        agency "agency" agency, did "did" did, seniority "seniority" seniority,
        claim_contact "claim_contact" claim_contact
    );
    // The numbers of a channel are those of the type of event.
    if given.channel != 0 && fact.channel().is_none() && fact.contact_channel().is_none() {
        return Some("channel");
    }
    (given.reserved != 0).then_some("reserved")
}

/// A flat event as the rules read it. If it can't be read, its first fault is recorded.
struct View<'e> {
    given: &'e colloc_event,
    at: Place,
    fault: Cell<Option<Fault>>,
}

impl View<'_> {
    fn noted<T>(&self, value: Result<Option<T>, Fault>) -> Option<T> {
        value.unwrap_or_else(|fault| {
            self.fault.set(self.fault.take().or(Some(fault)));
            None
        })
    }

    fn day(&self, field: &str, number: i32) -> Option<Day> {
        self.noted(self.at.day(field, number))
    }

    fn money(&self, field: &str, mark: i32, cents: i64) -> Option<Money> {
        self.noted(self.at.money(field, mark, cents))
    }

    fn answer(&self, field: &str, number: i32) -> Option<bool> {
        self.noted(self.at.answer(field, number))
    }

    fn one_of<T: Copy>(&self, field: &str, codes: Codes<T>, number: i32) -> Option<T> {
        self.noted(self.at.one_of(field, codes, number))
    }

    fn text(&self, argument: &'static str, text: *const c_char, len: usize) -> Option<&str> {
        // SAFETY: NULL or as long as the event says, as the caller of `event` promises.
        let text = unsafe { pointer::text(argument, text, len) };
        self.noted(text.map_err(|fault| match fault {
            Fault::Utf8(argument, _) => Fault::Utf8(argument, self.at.path(argument)),
            fault => fault,
        }))
    }

    /// The name of a job; none if the text is empty and no name is needed.
    fn name(&self, field: &'static str, text: *const c_char, len: usize) -> Option<&str> {
        let name = self.text(field, text, len)?;
        self.noted(if Id::fits(name) { Ok(Some(name)) } else { Err(self.wrong(Code::ValoreNonValido, field)) })
    }

    fn wrong(&self, code: Code, field: &str) -> Fault {
        Error::new(code).at(self.at.path(field)).into()
    }

    fn moment(&self, day: Day) -> Result<Moment, Fault> {
        const TIME: &str = "appointment_time";
        let time = self.at.whole(TIME, self.given.appointment_time)?;
        Moment::new(day, time / 100, time % 100).ok_or_else(|| self.wrong(Code::DataNonValida, TIME))
    }
}

impl EventView for View<'_> {
    fn job(&self) -> Option<&str> {
        self.name("job", self.given.job, self.given.job_len)
    }

    fn cob(&self) -> Option<&str> {
        self.text("cob", self.given.cob, self.given.cob_len)
    }

    fn code(&self) -> Option<&str> {
        self.text("code", self.given.code, self.given.code_len)
    }

    fn employer(&self) -> Option<&str> {
        self.text("employer", self.given.employer, self.given.employer_len)
    }

    fn to_job(&self) -> Option<&str> {
        self.name("to_job", self.given.to_job, self.given.to_job_len)
    }

    fn end(&self) -> Option<Day> {
        self.noted(self.at.end("end", self.given.end))
    }

    fn to(&self) -> Option<Day> {
        self.day("to", self.given.to)
    }

    fn did(&self) -> Option<Day> {
        self.day("did", self.given.did)
    }

    fn gross_annual_pay(&self) -> Option<Money> {
        self.money("gross_annual_pay", self.given.has_gross_annual_pay, self.given.gross_annual_pay)
    }

    fn annual_income(&self) -> Option<Money> {
        self.money("annual_income", self.given.has_annual_income, self.given.annual_income)
    }

    fn monthly_pay(&self) -> Option<Money> {
        self.money("monthly_pay", self.given.has_monthly_pay, self.given.monthly_pay)
    }

    fn months_per_year(&self) -> Option<u8> {
        let months = self.noted(self.at.whole("months_per_year", self.given.months_per_year).map(Some))?;
        // The rules reject a number above the range of a byte as any other that is too large.
        Some(u8::try_from(months).unwrap_or(u8::MAX)).filter(|months| *months > 0)
    }

    fn availability_duty(&self) -> Option<bool> {
        self.answer("availability_duty", self.given.availability_duty)
    }

    fn agency(&self) -> Option<bool> {
        self.answer("agency", self.given.agency)
    }

    fn seniority(&self) -> Option<bool> {
        self.answer("seniority", self.given.seniority)
    }

    fn claim_contact(&self) -> Option<bool> {
        self.answer("claim_contact", self.given.claim_contact)
    }

    fn loses_status(&self) -> Option<bool> {
        self.answer("loses_status", self.given.loses_status)
    }

    fn justified(&self) -> Option<bool> {
        self.answer("justified", self.given.justified)
    }

    fn appointment(&self) -> Option<Moment> {
        let day = self.day("appointment", self.given.appointment)?;
        self.noted(self.moment(day).map(Some))
    }

    fn missed_hours_percent(&self) -> Option<Percent> {
        let (mark, share) = (self.given.has_missed_hours_percent, self.given.missed_hours_percent);
        self.noted(missed_hours(self.at, mark, share))
    }

    fn job_kind(&self) -> Option<JobKind> {
        self.one_of("kind", JOBS, self.given.kind)
    }

    fn pay_basis(&self) -> Option<PayBasis> {
        self.one_of("pay_basis", PAY_BASES, self.given.pay_basis)
    }

    fn convocation_kind(&self) -> Option<ConvocationKind> {
        self.one_of("convocation_kind", CONVOCATIONS, self.given.convocation_kind)
    }

    fn benefit(&self) -> Option<Benefit> {
        self.one_of("benefit", BENEFITS, self.given.benefit)
    }

    fn cause(&self) -> Option<Cause> {
        self.one_of("cause", CAUSES, self.given.cause)
    }

    fn channel(&self) -> Option<ConvocationChannel> {
        self.one_of("channel", CHANNELS, self.given.channel)
    }

    fn contact_channel(&self) -> Option<ContactChannel> {
        self.one_of("channel", CONTACTS, self.given.channel)
    }

    fn violation(&self) -> Option<Violation> {
        self.one_of("violation", VIOLATIONS, self.given.violation)
    }

    fn measure(&self) -> Option<RecordedMeasure> {
        self.one_of("measure", EVENT_MEASURES, self.given.measure)
    }

    fn phase(&self) -> Option<AdrPhase> {
        self.one_of("adr_phase", ADR_PHASES, self.given.adr_phase)
    }
}
