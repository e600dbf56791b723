//! The facts of a dossier as input of the state machine, in the order in which they apply.

use super::events::{Context, DatedEvent, Loss, StateEvent, annul};
use super::order::put_in_order;
use crate::base::error::{Code, Error};
use crate::dossier::Dossier;
use crate::dossier::event::Event;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;

/// The input of the state machine: the facts, and the names of the jobs.
#[derive(Debug, Default)]
pub(crate) struct StateEvents<'a> {
    pub(crate) dated: Vec<DatedEvent>,
    jobs: Vec<&'a str>,
    /// What happens after the day of assessment with no further event.
    pub(crate) pending: Vec<DatedEvent>,
    /// Events after the day of assessment.
    pub(crate) later: Vec<u32>,
}

impl<'a> StateEvents<'a> {
    /// The events that have happened and that the office knows, in order.
    pub(crate) fn of(dossier: &'a Dossier, rulebook: &Rulebook) -> Result<Self, Error> {
        let names = dossier.events.iter().map(|event| [event.fact.job(), event.fact.to_job()]);
        let names: Vec<[Option<&str>; 2]> = names.collect();
        let mut jobs: Vec<&str> = Vec::with_capacity(names.len());
        jobs.extend(names.iter().flatten().flatten());
        jobs.sort_unstable();
        jobs.dedup();
        let mut events = Self { jobs, dated: Vec::with_capacity(dossier.events.len()), ..Self::default() };
        let context = Context { rulebook, birth: dossier.person.birth_date };
        for ((index, event), [job, to_job]) in dossier.events.iter().enumerate().zip(names) {
            let job = job.map_or(0, |name| events.number(name));
            let change = StateEvent::of(event.fact.event_type(), event.date, job, &event.fact, &context);
            // The events of a validated dossier have everything that they need.
            let Some(mut change) = change else {
                return Err(Error::new(Code::CampoMancante).at(format!("/events/{index}")));
            };
            if let Some(name) = to_job {
                change = change.renamed(events.number(name));
            }
            let fact = DatedEvent::new(index, event.date, event.known_from(), change);
            match dossier.knows(event) {
                false => {}
                true if event.date > dossier.as_of => events.later.push(fact.event),
                true => events.dated.push(fact),
            }
        }
        put_in_order(&mut events.dated, |index| dossier.events.get(index));
        Ok(events)
    }

    /// The events of the facts, with their index, in the same order.
    pub(crate) fn seen(&self, dossier: &'a Dossier) -> Vec<(usize, &'a Event)> {
        let seen = |fact: &DatedEvent| Some((fact.index(), dossier.events.get(fact.index())?));
        self.dated.iter().filter_map(seen).collect()
    }

    /// Adds the losses of the state that result from the events, and removes the DIDs that are annulled.
    pub(crate) fn complete(&mut self, losses: &[Loss], dossier: &Dossier) {
        for (index, day) in losses {
            let loss = DatedEvent::loss(*index, *day);
            if *day <= dossier.as_of { self.dated.push(loss) } else { self.pending.push(loss) }
        }
        if !losses.is_empty() {
            put_in_order(&mut self.dated, |index| dossier.events.get(index));
            put_in_order(&mut self.pending, |index| dossier.events.get(index));
        }
        annul(&mut self.dated);
    }

    /// The name of a job.
    pub(crate) fn job_name(&self, key: u32) -> &'a str {
        let index = usize::try_from(key).unwrap_or(usize::MAX);
        self.jobs.get(index).copied().unwrap_or_default()
    }

    /// The number of a job by its name.
    fn number(&self, name: &str) -> u32 {
        let position = self.jobs.binary_search(&name).unwrap_or_default();
        u32::try_from(position).unwrap_or(u32::MAX)
    }
}
