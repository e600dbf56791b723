//! TERM-CONTATTI: the contacts with the person responsible, as often as the patto says.

use super::facts::AgreedContact;
use super::running::{IndexedFacts, Running};
use crate::base::calendar::day::Day;
use crate::base::words::event::AdrPhase;
use crate::base::words::patto::PattoKind;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Patto;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::{PattoSuspension, SOSPENSIONE_PATTO_ADR};

/// How often contacts are agreed, and since when.
struct Agreed {
    days: Option<u32>,
    since: Day,
}

impl IndexedFacts<'_> {
    /// The patti that set a frequency, the contacts under them, and the ends of vouchers that suspended them: the next contact
    /// runs from each. Of several on a day, the last.
    pub(super) fn agreed_contacts(&self, rulebook: &Rulebook) -> Vec<Running> {
        let suspensions = self.suspensions_of_patto(rulebook);
        let mut agreed: Option<Agreed> = None;
        let mut running: Vec<Running> = Vec::new();
        for (index, event) in self.facts.seen.all() {
            let day = event.date;
            if let Some(patto) = event.valid_patto(rulebook) {
                agreed = frequency(patto).map(|days| Agreed { days, since: day }).or(agreed);
            }
            let lost = |agreed: &Agreed| self.index.lost_from(agreed.since).is_some_and(|lost| lost <= day);
            agreed = agreed.filter(|agreed| !lost(agreed));
            let before = suspensions.partition_point(|(from, _)| *from <= day);
            let suspended = before.checked_sub(1).and_then(|place| suspensions.get(place)).is_some_and(|(_, on)| *on);
            if let Some(Agreed { days, .. }) = agreed.as_ref().filter(|_| !suspended && restarts(event)) {
                let next = suspensions.get(before..).and_then(|later| later.iter().find(|(_, on)| *on));
                running.pop_if(|last| last.start == day);
                let contact = AgreedContact { days: *days, until: next.map(|(from, _)| *from) };
                running.push(Running { contact: Some(contact), ..Running::from(*index, day) });
            }
        }
        running
    }

    /// PATTO-ADR: the days on which a voucher suspends the patto, and ends, in order.
    fn suspensions_of_patto(&self, rulebook: &Rulebook) -> Vec<(Day, bool)> {
        let phases = self.facts.seen.all().iter().filter_map(|(_, event)| match &event.fact {
            Fact::Adr(adr) => Some((event.date, adr.phase)),
            _ => None,
        });
        let suspends = |day, phase| match phase {
            AdrPhase::Scelta => Some(true),
            AdrPhase::Fine => Some(false),
            AdrPhase::Rilascio => {
                let from = rulebook.find(SOSPENSIONE_PATTO_ADR, day).map(|read| read.value());
                (from == Some(PattoSuspension::Rilascio)).then_some(true)
            }
        };
        phases.filter_map(|(day, phase)| Some((day, suspends(day, phase)?))).collect()
    }
}

/// How often a patto sets the contacts: its own days, or those that the rules give for its kind.
fn frequency(patto: &Patto) -> Option<Option<u32>> {
    let asdi = || patto.kind.as_deref() == Some(PattoKind::Asdi.as_str());
    patto.frequency_days.map(Some).or_else(|| asdi().then_some(None))
}

/// Whether the next contact runs from an event.
const fn restarts(event: &Event) -> bool {
    match &event.fact {
        Fact::Patto(_) | Fact::ContattoCpi(_) | Fact::Colloquio(_) => true,
        Fact::Adr(adr) => matches!(adr.phase, AdrPhase::Fine),
        _ => false,
    }
}
