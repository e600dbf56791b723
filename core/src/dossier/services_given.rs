//! The services of the catalogue that an event shows as given.

use crate::base::rule::SERV_SAP;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

/// The last events of a measure (POL-EVT) that was not given: proposed, rejected, refused, cancelled before its start.
const NOT_GIVEN: [&str; 4] = ["01", "03", "04", "06"];

/// The codes of the services that an event shows as given: it names the service, one of its activities (such as `B2.09`), or
/// an activity code of the SAP under which the service is recorded (SERV-SAP).
pub(crate) fn services_given<'r>(rulebook: &'r Rulebook, event: &'r Event) -> impl Iterator<Item = &'r str> {
    let named = match &event.fact {
        Fact::Colloquio(interview) => interview.service.as_deref(),
        Fact::Servizio(service) => Some(service.code.as_str()),
        _ => None,
    };
    let named = named.map(|code| rulebook.service_named(code).map_or(code, |service| service.code.as_str()));
    named.into_iter().chain(services_by_sap(rulebook, event))
}

/// The same for an activity code of the SAP alone.
pub(crate) fn services_by_sap<'r>(rulebook: &'r Rulebook, event: &'r Event) -> impl Iterator<Item = &'r str> {
    let activity = sap_activity(&event.fact).filter(|_| rulebook.in_force(SERV_SAP, event.date));
    let shown = move |code: &'r str| {
        let services = rulebook.services().iter().filter(move |service| service.has_sap(code));
        services.map(|service| service.code.as_str())
    };
    activity.into_iter().flat_map(shown)
}

/// The activity code of the SAP of what was given; `None` for a measure that was only proposed, rejected or cancelled
/// before it began.
fn sap_activity(fact: &Fact) -> Option<&str> {
    match fact {
        Fact::Colloquio(interview) => interview.activity.as_deref(),
        Fact::AttivitaSap(measure) => {
            let given = measure.last_event.as_deref().is_none_or(|last| !NOT_GIVEN.contains(&last));
            given.then_some(measure.code.as_str())
        }
        _ => None,
    }
}
