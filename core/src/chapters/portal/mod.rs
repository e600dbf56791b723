//! The citizens' portal (chapter 8 of the rules): access, CVs and who sees them, appointments, Garanzia Giovani.

pub(crate) mod access;
pub(crate) mod appointment;
pub(crate) mod cv;
pub(crate) mod gg;
mod read;
mod registration;
pub(crate) mod search;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use access::access;
pub use appointment::appointment;
pub use cv::cv;
pub use gg::gg;
pub use search::anonymous::{AnonymousCv, AnonymousExperience, AnonymousLanguage, AnonymousTitle, AnonymousTraining};
pub use search::find::cv_search;
pub use search::record::{
    Cefr, Contacts, CvRecord, Experience, Holder, Language, Licence, ProfessionCode, Title, Training,
};
pub use search::types::{CvSearch, CvSearchInput, Found, ListedCv, RequestState, View};
pub use types::{
    Access, AccessInput, Address, Application, Appointment, AppointmentInput, AppointmentKind, Booking, Cv, CvField,
    CvFile, CvInput, Function, Gg, GgInput, LogEntry, LogKind, Method, Phase, Registration, Uploader,
};

operations! {
    /// whether a person may register at the portal, log in or use a function; what is missing in the registration data
    ACCESS = "portal.access", AccessInput => Access, access::run;
    /// how long an appointment takes, and what to do without a free slot
    APPOINTMENT = "portal.appointment", AppointmentInput => Appointment, appointment::run;
    /// whether a CV file is accepted, until when it is kept, and who finds it
    CV = "portal.cv", CvInput => Cv, cv::run;
    /// whether a person may join Garanzia Giovani
    GG = "portal.gg", GgInput => Gg, gg::run;
}
