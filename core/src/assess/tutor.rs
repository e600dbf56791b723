//! ADR-TUTOR: the tutor and the programme that the service of an assegno di ricollocazione requires.

use super::text;
use crate::answer::finding::Finding;
use crate::base::rule;
use crate::base::words::event::AdrPhase;
use crate::base::words::event_type::EventType;
use crate::dossier::event::Fact;
use crate::dossier::known_events::KnownEvents;
use crate::rulebook::book::Rulebook;

/// What is on record of a service that was chosen and did not end.
#[derive(Clone, Copy)]
struct Service {
    /// The event of its first choice.
    event: usize,
    required: bool,
    tutor: bool,
    programme: bool,
}

/// The service under way has no tutor or no programme on record. Each may be recorded with the choice or with a further choice.
pub(super) fn finding(rulebook: &Rulebook, seen: &KnownEvents<'_>) -> Option<Finding> {
    let mut service: Option<Service> = None;
    for (index, event) in seen.of_type(EventType::Adr) {
        let Fact::Adr(adr) = &event.fact else { continue };
        service = (adr.phase == AdrPhase::Scelta).then(|| {
            let before = service.unwrap_or_else(|| Service {
                event: index,
                required: rulebook.in_force(rule::ADR_TUTOR, event.date),
                tutor: false,
                programme: false,
            });
            Service {
                tutor: before.tutor || adr.tutor.is_some(),
                programme: before.programme || adr.programme.is_some(),
                ..before
            }
        });
    }
    let service = service.filter(|service| service.required && !(service.tutor && service.programme))?;
    Some(text::service_without(service.event, !service.tutor, !service.programme))
}
