//! The operations of the citizens' portal.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::portal;
use crate::rulebook::Rulebook;

operations! {
    Access = "portal.access", portal::AccessInput => portal::Access, portal::run_access;
    Appointment = "portal.appointment", portal::AppointmentInput => portal::Appointment, portal::run_appointment;
    Cv = "portal.cv", portal::CvInput => portal::Cv, portal::run_cv;
    CvSearch = "portal.cv_search", portal::CvSearchInput => portal::CvSearch, portal::run_cv_search;
    Gg = "portal.gg", portal::GgInput => portal::Gg, portal::run_gg;
}
