//! What the deadlines are computed from.

use crate::base::calendar::day::Day;
use crate::base::words::event::ContactChannel;
use crate::base::words::profile::Citizenship;
use crate::base::words::state::State;
use crate::dossier::event::Fact;
use crate::dossier::facts::ContattoCpi;
use crate::dossier::known_events::KnownEvents;
use crate::status::work::Work;

/// A DID or a claim that was accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Registration {
    pub(crate) event: usize,
    /// A claim for a benefit.
    pub(crate) claim: bool,
    /// Whether it started the state; a claim while a DID is active does not.
    pub(crate) starts: bool,
}

/// A contact that a patto asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct AgreedContact {
    /// The agreed days from one contact to the next; `None` where the rules give them.
    pub(super) days: Option<u32>,
    /// The day on which a voucher suspends the patto.
    pub(super) until: Option<Day>,
}

/// What the deadlines are computed from.
pub(crate) struct Facts<'a> {
    pub(crate) seen: &'a KnownEvents<'a>,
    pub(crate) registrations: &'a [Registration],
    /// Day from, day after the last, state; in order.
    pub(crate) spans: Vec<(Day, Day, State)>,
    pub(crate) as_of: Day,
    /// The jobs that count for the state.
    pub(crate) work: &'a [Work],
    pub(crate) citizenship: Option<Citizenship>,
}

/// What identifies an event more closely: the service, or the phase.
pub(super) fn code(fact: &Fact) -> Option<&str> {
    match fact {
        Fact::Colloquio(interview) => interview.service.as_deref(),
        Fact::Servizio(service) => Some(&service.code),
        Fact::Adr(adr) => Some(adr.phase.as_str()),
        _ => None,
    }
}

/// Whether a person contacts the office by booking an appointment on the portal LavoroPerTe.
pub(super) const fn on_portal(fact: &Fact) -> bool {
    matches!(fact, Fact::ContattoCpi(ContattoCpi { channel: Some(ContactChannel::LavoroPerTe) }))
}

/// Whether two events are of one type and, where something identifies them more closely, of one service or phase.
pub(super) fn like(one: &Fact, other: &Fact) -> bool {
    one.event_type() == other.event_type() && code(one) == code(other)
}
