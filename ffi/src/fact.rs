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

use crate::codes::benefit::BENEFITS;
use crate::codes::cause::{ADR_PHASES, CAUSES, CONTACTS};
use crate::codes::conditionality::*;
use crate::codes::job::{JOBS, PAY_BASES};
use crate::codes::{Codes, Symbol, of_word};
use crate::event::colloc_event;
use crate::fault::{Fault, Refused};
use crate::pointer;
use crate::sanction::missed_hours;
use crate::value::Place;

/// The measures that a number of the table may mean in an event.
const EVENT_MEASURES: Codes<RecordedMeasure> = &[
    (COLLOC_MEASURE_DECURTAZIONE, RecordedMeasure::Decurtazione),
    (COLLOC_MEASURE_DECADENZA, RecordedMeasure::Decadenza),
];

impl Symbol for RecordedMeasure {
    fn symbol(self) -> String {
        of_word("MEASURE", self)
    }
}

/// The event of the rules.
///
/// # Safety
/// The texts of the event are NULL or as long as it says.
pub(crate) unsafe fn event(index: usize, given: &colloc_event) -> Result<Event, Fault> {
    let at = Place::Entry("events", index);
    let view = View { given, at, faults: Cell::default() };
    let date = view.noted(at.needed("date", at.day("date", given.date)).map(Some));
    let recorded_at = view.day("recorded_at", given.recorded_at);
    let kind = view.noted(match given.r#type {
        0 => Err(at.missing("type").into()),
        number => EventType::by_number(number).map(Some).ok_or_else(|| no_such_type(at).into()),
    });
    let Some(kind) = kind else { return Err(view.all_faults(None, Vec::new())) };
    let fact = Fact::from_view(kind, &view);
    let unknown = fact.as_ref().map(|fact| left(given, fact)).unwrap_or_default();
    match (fact, date) {
        (Ok(fact), Some(date)) if unknown.is_empty() && !view.has_faults() => {
            let mut event = Event::new(date, fact);
            event.recorded_at = recorded_at;
            Ok(event)
        }
        (fact, _) => Err(view.all_faults(fact.err(), view.unknown(kind, unknown))),
    }
}

/// The fields that an event of a type may have, by their names in the struct.
pub(crate) fn known(kind: EventType) -> Vec<&'static str> {
    let of_type = kind.needs().iter().chain(kind.takes()).map(|field| field.as_str());
    let named = of_type.filter_map(|field| match (kind, field) {
        // Free texts, for which the struct has no field.
        (EventType::Did, "channel") | (EventType::RapportoFine, "cause") | (EventType::Patto, "kind") => None,
        (EventType::Convocazione, "kind") => Some("convocation_kind"),
        (_, "channel") => Some("channel"),
        (_, field) => NAMES.iter().find(|known| **known == name(field)).copied(),
    });
    named.flat_map(|field| [Some(field), (field == "appointment").then_some("appointment_time")]).flatten().collect()
}

#[cold]
fn no_such_type(at: Place) -> Error {
    let numbered = EventType::ALL.into_iter().filter(|kind| kind.number().is_some());
    let symbols: Vec<String> = numbered.map(|kind| format!("COLLOC_EVENT_{}", kind.as_str().to_uppercase())).collect();
    Error::new(Code::ValoreNonValido)
        .at(at.path("type"))
        .detail("allowed", EventType::NUMBERS)
        .detail("symbols", symbols)
}

/// The name of a field of a fact in a flat event.
fn name(field: &str) -> &str {
    match field {
        "phase" => "adr_phase",
        other => other,
    }
}

/// Something for each field of an event but the channel: the field that is zero where nothing is given, its name, its getter.
macro_rules! each_field {
    ($each:ident) => {
        $each!(
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
        )
    };
}

macro_rules! names {
    ($($field:ident $name:literal $getter:ident),+) => { &[$($name),+] };
}

const NAMES: &[&str] = each_field!(names);

/// The fields that are set and that the fact does not have.
fn left(given: &colloc_event, fact: &Fact) -> Vec<&'static str> {
    let mut left = Vec::new();
    // One test after the other: a table of them would be built anew for each event.
    macro_rules! look {
        ($($field:ident $name:literal $getter:ident),+) => {
            $(if given.$field != 0 && fact.$getter().is_none() {
                left.push($name);
            })+
        };
    }
    each_field!(look);
    // The numbers of a channel are those of the type of event.
    if given.channel != 0 && fact.channel().is_none() && fact.contact_channel().is_none() {
        left.push("channel");
    }
    if given.reserved != 0 {
        left.push("reserved");
    }
    left
}

/// A flat event as the rules read it. What can't be read is recorded.
struct View<'e> {
    given: &'e colloc_event,
    at: Place,
    faults: Cell<Vec<Fault>>,
}

impl View<'_> {
    fn noted<T>(&self, value: Result<Option<T>, Fault>) -> Option<T> {
        value.unwrap_or_else(|fault| {
            let mut faults = self.faults.take();
            faults.push(fault);
            self.faults.set(faults);
            None
        })
    }

    fn has_faults(&self) -> bool {
        let faults = self.faults.take();
        let any = !faults.is_empty();
        self.faults.set(faults);
        any
    }

    /// The errors about fields that events of another type have.
    #[cold]
    fn unknown(&self, kind: EventType, left: Vec<&'static str>) -> Vec<Error> {
        let (known, refused) = (known(kind), self.has_faults());
        // The fact also lacks a field that could not be read.
        let unread = |field: &str| refused && known.iter().any(|name| *name == field.trim_start_matches("has_"));
        let error = |field| {
            let error = Error::new(Code::CampoSconosciuto).at(self.at.path(field));
            error.detail("known", known.as_slice())
        };
        left.into_iter().filter(|field| !unread(field)).map(error).collect()
    }

    /// The faults of an event: those of its fields, the required field that it lacks, the unknown ones.
    #[cold]
    fn all_faults(&self, lacking: Option<&'static str>, unknown: Vec<Error>) -> Fault {
        macro_rules! read {
            ($($field:ident $name:literal $getter:ident),+) => {
                $(if self.given.$field != 0 {
                    let _ = self.$getter();
                })+
            };
        }
        if lacking.is_some() {
            // The reading stopped there.
            each_field!(read);
        }
        let mut refused = Refused::default();
        for fault in self.faults.take() {
            match fault {
                // Some were read twice.
                Fault::Refused(error) if refused.is_about(&error.path) => {}
                Fault::Refused(error) => refused.add(*error),
                fault => return fault,
            }
        }
        if let Some(field) = lacking.map(name).filter(|field| !refused.is_about(&self.at.path(field))) {
            refused.add(self.at.missing(field));
        }
        unknown.into_iter().for_each(|error| refused.add(error));
        refused.fault()
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

    fn one_of<T: Symbol>(&self, field: &str, codes: Codes<T>, number: i32) -> Option<T> {
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
