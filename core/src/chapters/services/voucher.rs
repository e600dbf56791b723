//! The assegno di ricollocazione of a dossier, as a question about it names it.

use std::collections::BTreeMap;

use super::requirement::Verdict;
use super::situation::{Situation, new_end};
use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::event::{AdrPhase, AdrProvider};
use crate::base::words::event_type::EventType;
use crate::base::words::job::Family;
use crate::chapters::adr::types::{ServiceJob, StateInput, Voucher};
use crate::dossier::current_benefit::CurrentBenefit;
use crate::dossier::event::Fact;
use crate::dossier::facts::RapportoInizio;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;

impl Situation<'_> {
    /// The phases of the assegno di ricollocazione, by day.
    fn adr_phases(&self) -> impl DoubleEndedIterator<Item = (usize, Day, AdrPhase)> {
        self.seen.all().iter().filter_map(|(index, event)| match &event.fact {
            Fact::Adr(adr) => Some((*index, event.date, adr.phase)),
            _ => None,
        })
    }

    /// The event of the last phase of the assegno di ricollocazione, unless it ended.
    pub(super) fn adr(&self) -> Option<usize> {
        self.adr_phases().next_back().filter(|(_, _, phase)| *phase != AdrPhase::Fine).map(|(index, ..)| index)
    }

    /// SERV-D3: whether the service of the voucher, once it is chosen, was chosen at a Centro per l'Impiego. A choice that does
    /// not say where is not taken to be one.
    pub(super) fn voucher_served_here(&self) -> Verdict {
        let chosen = self.seen.of_type(EventType::Adr).fold(None, |chosen, (index, event)| match &event.fact {
            Fact::Adr(adr) if adr.phase == AdrPhase::Scelta => Some((index, adr.provider)),
            Fact::Adr(_) => None,
            _ => chosen,
        });
        Verdict {
            met: chosen.is_none_or(|(_, provider)| provider == Some(AdrProvider::Cpi)),
            event: chosen.map(|(event, _)| event),
            vacancy: None,
            reading: None,
        }
    }

    /// The assegno di ricollocazione that did not end, as a question about it names it, with the event of its last phase.
    pub(super) fn voucher(&self, rulebook: &Rulebook) -> Option<(usize, StateInput)> {
        let last = self.adr()?;
        let (mut issued, mut chosen) = (None, None);
        for (_, day, phase) in self.adr_phases() {
            match phase {
                AdrPhase::Rilascio => (issued, chosen) = (Some(day), None),
                AdrPhase::Scelta => chosen = chosen.or(Some(day)),
                AdrPhase::Fine => (issued, chosen) = (None, None),
            }
        }
        let issued = issued.or(chosen)?;
        let jobs = chosen.map(|chosen| self.employed_from(rulebook, chosen)).unwrap_or_default();
        let benefit = CurrentBenefit::on(rulebook, issued, self.seen).benefit;
        let benefit = if rulebook.adr_parameter(benefit).is_some() { benefit } else { Benefit::Naspi };
        let question = StateInput {
            benefit,
            date: self.as_of,
            did: None,
            suspended_days: None,
            sample: None,
            agreement: None,
            patto_office: None,
            cigs_to: None,
            voucher: Some(Voucher { issued, chosen, used_up: None, jobs }),
        };
        Some((last, question))
    }

    /// The subordinate jobs that began on a day or after it; one of which nothing is said counts as subordinate.
    fn employed_from(&self, rulebook: &Rulebook, day: Day) -> Vec<ServiceJob> {
        let mut jobs: Vec<ServiceJob> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, event) in self.seen.all().iter().filter(|(_, event)| day <= event.date) {
            let Some(name) = event.fact.job() else { continue };
            match &event.fact {
                Fact::RapportoInizio(job) if subordinate(rulebook, event.date, job) => {
                    places.insert(name, jobs.len());
                    jobs.push(ServiceJob { start: event.date, end: job.end });
                }
                _ => {
                    if let Some(job) = places.get(name).and_then(|place| jobs.get_mut(*place)) {
                        job.end = new_end(rulebook, event).unwrap_or(job.end);
                    }
                }
            }
        }
        jobs.iter_mut().for_each(|job| job.end = job.end.and_then(Day::finite));
        jobs
    }
}

fn subordinate(rulebook: &Rulebook, start: Day, job: &RapportoInizio) -> bool {
    let contract = job.cob.as_deref().and_then(|cob| rulebook.contract_type(cob, start));
    let has_end = job.end.and_then(Day::finite).is_some();
    let kind = job.kind.or(contract.map(|one| one.kind_of(has_end, job.agency == Some(true))));
    kind.is_none_or(|kind| rulebook.law().at(start).family(kind) == Family::Subordinate)
}
