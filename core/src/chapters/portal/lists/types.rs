//! What is asked and answered.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::when::When;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::table::words;
use crate::chapters::portal::search::record::CvRecord;
use crate::chapters::portal::search::types::{Found, RequestState};
use crate::chapters::portal::types::{AppointmentKind, Booking, InterviewMode};
use crate::rulebook::tables::workflow::definition::Label;

record! {
    /// An application that the citizen has sent.
    pub struct SentApplication {
        /// The code of the offer.
        pub offer: Id,
        /// The Centro per l'Impiego in charge.
        pub office: Option<String>,
        /// The day on which it was sent.
        pub date: Day,
        /// The occupation of the offer.
        pub profession: Option<String>,
        /// Its state, as in the workflow `candidatura`.
        pub state: String,
    }

    /// The list of applications, with its filters (CAND-LISTA).
    pub struct ApplicationsInput {
        /// The day on which the list is read.
        pub as_of: Day,
        /// The first day; if absent, from the beginning.
        pub from: Option<Day>,
        /// The last day, included; if absent, to the end.
        pub to: Option<Day>,
        /// Only those of this outcome; if absent, all.
        pub outcome: Option<String>,
        /// Whether concluded applications are listed too; if absent, no.
        pub history: Option<bool>,
        /// The applications, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub applications: Vec<SentApplication>,
    }
}

/// A row of the list of applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApplicationRow {
    /// Its index among the applications of the input, from 0.
    pub index: usize,
    /// The code of the offer.
    pub offer: Id,
    /// The Centro per l'Impiego.
    pub office: Option<String>,
    /// The day on which it was sent.
    pub date: Day,
    /// The occupation.
    pub profession: Option<String>,
    /// The outcome at the Centro per l'Impiego as the portal shows it; null before 15 July 2021 (CAND-ESITO).
    pub outcome: Option<Label>,
    /// Whether it has ended, and so belongs to the history.
    pub concluded: bool,
}

/// The applications listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Applications {
    /// The rows, in the order of the input.
    pub rows: Vec<ApplicationRow>,
    /// Whether the portal shows outcomes on that day; else only that the application was sent.
    pub detailed: bool,
    /// How many concluded applications meet the other filters and are not listed.
    pub history_left_out: usize,
}

record! {
    /// A company's request for a CV.
    pub struct ReceivedRequest {
        /// The day.
        pub date: Day,
        /// The company, agency or professional.
        pub company: Id,
        /// The job for which a person is sought.
        pub position: Option<String>,
        /// The CV, by its name in the archive.
        pub cv: Option<Id>,
        /// Its state.
        pub state: RequestState,
        /// The day on which the citizen deleted the CV; absent if it is still there.
        pub cv_deleted_on: Option<Day>,
        /// Whether an operator has cleared the texts of the CV for companies; if absent, no.
        pub text_cleared: Option<bool>,
        /// The content of the CV; if absent, the answer does not say what the company sees of it.
        pub record: Option<CvRecord>,
    }

    /// The list of requests for a CV, with its filter (CV-RICH).
    pub struct CvRequestsInput {
        /// The day on which the list is read.
        pub as_of: Day,
        /// The first day; if absent, from the beginning.
        pub from: Option<Day>,
        /// The last day, included; if absent, to the end.
        pub to: Option<Day>,
        /// The requests, at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1000)))]
        pub requests: Vec<ReceivedRequest>,
    }
}

/// A row of the list of requests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CvRequestRow {
    /// Its index among the requests of the input, from 0.
    pub index: usize,
    /// The day.
    pub date: Day,
    /// The company, agency or professional.
    pub company: Id,
    /// The job.
    pub position: Option<String>,
    /// The CV.
    pub cv: Option<Id>,
    /// Its state.
    pub state: RequestState,
    /// What the citizen can still do: `accetta`, `rifiuta`; nothing once the request is answered or has lapsed.
    pub open: Vec<String>,
    /// Whether it lapsed because the citizen deleted the CV before answering (CV-ELIMINA).
    pub lapsed: bool,
    /// What the company sees of the CV (CV-CONS); null without its content, and if the CV was deleted.
    pub seen: Option<Found>,
}

/// The requests listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CvRequests {
    /// The rows, in the order of the input.
    pub rows: Vec<CvRequestRow>,
}

record! {
    /// A slot for an appointment.
    pub struct Slot {
        /// When it starts.
        pub start: Moment,
        /// The Centro per l'Impiego.
        pub office: Option<String>,
        /// Its area.
        pub area: Option<String>,
        /// The desk.
        pub place: Option<String>,
        /// The street.
        pub address: Option<String>,
        /// The e-mail address of the office.
        pub email: Option<String>,
        /// The telephone of the office.
        pub phone: Option<String>,
        /// Whether it is free; if absent, yes.
        pub free: Option<bool>,
    }

    /// A search for free slots (APP-POSTI).
    pub struct SlotsInput {
        /// The kind of appointment.
        pub kind: AppointmentKind,
        /// Only slots of this area; if absent, all.
        pub area: Option<String>,
        /// Only slots of this Centro per l'Impiego; if absent, all.
        pub office: Option<String>,
        /// The first day; if absent, from the beginning.
        pub from: Option<Day>,
        /// The last day, included; if absent, to the end.
        pub to: Option<Day>,
        /// The slots, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub slots: Vec<Slot>,
    }
}

/// A free slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FreeSlot {
    /// Its index among the slots of the input, from 0.
    pub index: usize,
    /// When it starts.
    pub start: Moment,
    /// When an appointment of this kind ends (APP-TIPI).
    pub end: Moment,
    /// The length of the appointment in minutes.
    pub minutes: u32,
    /// The Centro per l'Impiego.
    pub office: Option<String>,
    /// The desk.
    pub place: Option<String>,
    /// The street.
    pub address: Option<String>,
    /// The e-mail address of the office.
    pub email: Option<String>,
    /// The telephone of the office.
    pub phone: Option<String>,
    /// The index of an earlier slot at the same desk in whose time an appointment of this kind would start; null if there is none.
    pub overlaps: Option<usize>,
}

/// The free slots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Slots {
    /// The slots found, by their start.
    pub found: Vec<FreeSlot>,
    /// What the citizen does: books, or writes to the Centro per l'Impiego if no slot is free (APP-NODISP).
    pub action: Booking,
    /// The facts that would decide about other slots, as JSON pointers.
    pub missing: Vec<String>,
}

record! {
    /// An appointment that the citizen has booked.
    pub struct BookedAppointment {
        /// Its kind.
        pub kind: AppointmentKind,
        /// When it starts.
        pub start: Moment,
        /// When it was booked; not after its start.
        pub booked: Option<When>,
        /// The Centro per l'Impiego.
        pub office: Option<String>,
        /// The desk.
        pub place: Option<String>,
        /// The street.
        pub address: Option<String>,
        /// The e-mail address of the office.
        pub email: Option<String>,
        /// The telephone of the office.
        pub phone: Option<String>,
        /// How the interview is held.
        pub mode: Option<InterviewMode>,
    }

    /// The list of the citizen's own appointments, with its filters (APP-LISTA).
    pub struct AppointmentsInput {
        /// The day or the moment at which the list is read.
        pub as_of: When,
        /// The first day; if absent, from the beginning.
        pub from: Option<Day>,
        /// The last day, included; if absent, to the end.
        pub to: Option<Day>,
        /// The appointments, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub appointments: Vec<BookedAppointment>,
    }
}

words! {
    /// Whether an appointment is over.
    pub enum AppointmentState {
        /// Still to come.
        Futuro: "futuro", "da svolgere", "to come", "Ancora da svolgere.";
        /// Under way.
        InCorso: "in_corso", "in corso", "under way", "In corso.";
        /// Its time is over; whether it was held is not said.
        Passato: "passato", "passato", "past", "Il suo orario è passato; non è detto se si è svolto.";
    }
}

/// A row of the list of appointments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppointmentRow {
    /// Its index among the appointments of the input, from 0.
    pub index: usize,
    /// Its kind.
    pub kind: AppointmentKind,
    /// Its kind, in Italian.
    pub title: &'static str,
    /// The same in English.
    pub title_en: &'static str,
    /// When it was booked.
    pub booked: Option<When>,
    /// The Centro per l'Impiego.
    pub office: Option<String>,
    /// When it starts.
    pub start: Moment,
    /// When it ends (APP-TIPI).
    pub end: Moment,
    /// Its length in minutes.
    pub minutes: u32,
    /// The desk.
    pub place: Option<String>,
    /// The street.
    pub address: Option<String>,
    /// The e-mail address of the office.
    pub email: Option<String>,
    /// The telephone of the office.
    pub phone: Option<String>,
    /// How the interview is held.
    pub mode: Option<InterviewMode>,
    /// Whether it is over at `as_of`; null on its own day if `as_of` has no hour.
    pub state: Option<AppointmentState>,
}

/// The appointments listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Appointments {
    /// The rows, by their start.
    pub rows: Vec<AppointmentRow>,
}
