//! Whether a rulebook has service cards for a day.

use super::finding::{Finding, Severity};
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::text;
use crate::rulebook::book::Rulebook;

/// SERV-CAT: a note if the rulebook has no service cards for the day, so that an answer without services means nothing.
pub(crate) fn no_catalogue(rulebook: &Rulebook, day: Day) -> Option<Finding> {
    if rulebook.services().iter().any(|service| service.in_force(day)) {
        return None;
    }
    let al = giorno(day);
    let message = text!(
        "Questa raccolta di regole non ha un catalogo dei servizi per il {al}: dei servizi non si dice nulla.",
        "This rulebook has no catalogue of services for {day}: nothing is said about services.",
    );
    Some(Finding::new(Severity::Nota, rule::SERV_CAT, None, message))
}
