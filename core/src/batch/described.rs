//! A row as an event of a dossier, with its names and with what no state depends on.

use super::column::id::Id;
use super::details::Details;
use super::row::Row;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::base::words::event::{AdrPhase, Cause, ContactChannel, RecordedMeasure};
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::base::words::job::{JobKind, PayBasis};
use crate::base::words::patto::Signer;
use crate::base::words::percent::Percent;
use crate::base::words::profile::Scheme;
use crate::base::words::violation::Violation;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::{Adr, Fabbisogno, Profilazione, RapportoInizio, Servizio};
use crate::dossier::view::EventView;

/// A row that was found correct, with the names of its jobs as text.
struct Described<'r, 't> {
    row: &'r Row<'t>,
    details: &'t Details,
    /// The place of the row in its columns.
    place: usize,
    job: Option<String>,
    to_job: Option<String>,
}

/// The event of a row that was found correct. What the table has no column for is not known, and blank where a dossier requires
/// it; `None` for a row that says nothing without it.
pub(super) fn event(kind: Option<EventType>, row: &Row<'_>) -> Option<Event> {
    let (kind, date) = row.open(kind).ok()?;
    let (details, place) = row.details();
    let view = Described { row, details, place, job: row.job().map(name), to_job: row.to_job().map(name) };
    let fact = match (kind, Fact::from_view(kind, &view)) {
        (EventType::Profilazione, _) => Fact::Profilazione(Profilazione {
            scheme: details.word(EventField::Scheme, place).unwrap_or(Scheme::Qualitativo),
            index: details.index(place),
            class: details.class(place),
        }),
        (EventType::Fabbisogno, _) => {
            Fact::Fabbisogno(Fabbisogno { services: details.texts(EventField::Services, place)?.to_vec() })
        }
        (_, Ok(Fact::Adr(adr))) => Fact::Adr(Adr { provider: details.word(EventField::Provider, place), ..adr }),
        (_, Ok(Fact::RapportoInizio(job))) => {
            Fact::RapportoInizio(RapportoInizio { placement: details.word(EventField::Placement, place), ..job })
        }
        (_, Ok(fact)) => fact,
        (EventType::Servizio, Err(_)) => {
            Fact::Servizio(Servizio { code: String::new(), end: view.end(), public_body: view.public_body() })
        }
        (_, Err(_)) => return None,
    };
    Some(Event { recorded_at: Some(row.known_from(date)), ..Event::new(date, fact) })
}

/// A name as text. Texts of numbers come in the order of the numbers.
fn name(id: Id<'_>) -> String {
    match id {
        Id::Text(text) => text.to_owned(),
        Id::Whole(number) => format!("{:020}", i128::from(number).saturating_sub(i128::from(i64::MIN))),
    }
}

/// Values that the row has.
macro_rules! of_row {
    ($($getter:ident: $type:ty,)+) => {
        $(
            fn $getter(&self) -> Option<$type> {
                self.row.$getter()
            }
        )+
    };
}

/// Values that the columns of details have.
macro_rules! of_details {
    ($($read:ident { $($getter:ident: $field:ident),+ $(,)? } -> $type:ty;)+) => {$($(
        fn $getter(&self) -> Option<$type> {
            self.details.$read(EventField::$field, self.place)
        }
    )+)+};
}

impl EventView for Described<'_, '_> {
    fn job(&self) -> Option<&str> {
        self.job.as_deref()
    }

    fn to_job(&self) -> Option<&str> {
        self.to_job.as_deref()
    }

    fn cob(&self) -> Option<&str> {
        self.row.cob()
    }

    fn employer(&self) -> Option<&str> {
        self.row.employer()
    }

    fn patto_kind(&self) -> Option<&str> {
        self.row.patto_kind()
    }

    fn did_channel(&self) -> Option<&str> {
        self.row.did_channel()
    }

    of_details! {
        text { activity: Activity, code: Code, document: Document, last_event: LastEvent, programme: Programme,
            service: Service, tutor: Tutor } -> &str;
        day { found_on: FoundOn, last_event_date: LastEventDate, proposed: Proposed, received: Received, start: Start } -> Day;
        flag { agency: Agency, claim_contact: ClaimContact, own_municipality: OwnMunicipality,
            protected_household: ProtectedHousehold, public_body: PublicBody, renewal: Renewal } -> bool;
        whole { duration: Duration, treatment_months: TreatmentMonths } -> u32;
        percent { hours_cut_percent: HoursCutPercent } -> Percent;
    }

    of_row! {
        end: Day,
        to: Day,
        did: Day,
        annual_income: Money,
        gross_annual_pay: Money,
        monthly_pay: Money,
        monthly_amount: Money,
        months_per_year: u8,
        availability_duty: bool,
        loses_status: bool,
        justified: bool,
        seniority: bool,
        appointment: Moment,
        missed_hours_percent: Percent,
        job_kind: JobKind,
        pay_basis: PayBasis,
        convocation_kind: ConvocationKind,
        benefit: Benefit,
        cause: Cause,
        channel: ConvocationChannel,
        contact_channel: ContactChannel,
        violation: Violation,
        measure: RecordedMeasure,
        phase: AdrPhase,
        signed_by: Signer,
        partnership: bool,
        frequency_days: u32,
    }
}
