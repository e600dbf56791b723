//! The citizens' portal (chapter 8 of the rules): access, CVs and who sees them, appointments, Garanzia Giovani.

mod access;
mod appointment;
mod cv;
mod gg;
mod registration;
mod search;

use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::rulebook::{List, Rulebook};
use crate::text::Text;

pub(crate) use access::run as run_access;
pub use access::{Access, AccessInput, Function, Method, Phase, access};
pub(crate) use appointment::run as run_appointment;
pub use appointment::{Appointment, AppointmentInput, AppointmentKind, Booking, appointment};
pub(crate) use cv::run as run_cv;
pub use cv::{Application, Cv, CvField, CvFile, CvInput, LogEntry, LogKind, Uploader, cv};
pub(crate) use gg::run as run_gg;
pub use gg::{Gg, GgInput, gg};
pub use registration::{Address, Registration};
pub(crate) use search::run as run_cv_search;
pub use search::{
    AnonymousCv, AnonymousExperience, AnonymousLanguage, AnonymousTitle, AnonymousTraining, Cefr, Contacts, CvRecord,
    CvSearch, CvSearchInput, Experience, Found, Holder, Language, Licence, ListedCv, RequestState, Title, Training,
    View, cv_search,
};

/// The rulebook has no portal: the error at the field that asks for it.
fn no_portal(rule: &'static str, path: &str) -> Error {
    let (it, en) = ("questo rulebook non ha un portale del cittadino", "this rulebook has no citizens' portal");
    Error::new(Code::ParametroNonDisponibile).at(path).rule(rule).hint(Text::new(it, en))
}

/// A number that the portal's rules set.
fn number(rulebook: &Rulebook, name: &str, rule: &'static str, path: &str, day: Day) -> Result<u32, Error> {
    rulebook.number(name, day).ok_or_else(|| no_portal(rule, path).detail("parameter", name))
}

/// A list that the portal's rules set out.
fn list<'r>(rulebook: &'r Rulebook, name: &str, rule: &'static str, path: &str) -> Result<&'r List, Error> {
    rulebook.list(name).ok_or_else(|| no_portal(rule, path))
}

/// A value that the portal refuses.
fn refused(path: impl Into<String>, it: &'static str, en: &'static str) -> Error {
    Error::new(Code::ValoreNonValido).at(path).hint(Text::new(it, en))
}
