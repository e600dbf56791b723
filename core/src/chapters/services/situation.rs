//! The facts of a person's dossier on a day that matter for the services.

use std::collections::BTreeMap;

use super::group::Group;
use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::event::Cause;
use crate::base::words::event_type::EventType;
use crate::base::words::job::{JobKind, Placement};
use crate::base::words::state::State;
use crate::chapters::deadlines::types::Deadline;
use crate::dossier::event::{Event, Fact};
use crate::dossier::known_events::KnownEvents;
use crate::dossier::person::Person;
use crate::dossier::services_given::services_given;
use crate::dossier::vacancy::OpenVacancies;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Delivery, Role};
use crate::status::summary::{Span, Status};

/// The parts of an assessment from which the services are judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    pub(crate) person: &'a Person,
    pub(crate) seen: &'a KnownEvents<'a>,
    pub(crate) status: &'a Status,
    pub(crate) timeline: &'a [Span],
    pub(crate) deadlines: &'a [Deadline],
    /// The vacancies open on the day that the input lists beside the events.
    pub(crate) vacancies: OpenVacancies,
    pub(crate) as_of: Day,
    /// Whether the events show that the person is disadvantaged (TARG-SV).
    pub(crate) derived: bool,
}

impl<'a> Situation<'a> {
    /// The first day of the present path: after a loss or revocation earlier events no longer count.
    pub(crate) fn path_from(&self) -> Day {
        let lost = |span: &&Span| matches!(span.state, State::Decaduto | State::Revocato);
        self.timeline.iter().rev().find(lost).map_or(Day::ALWAYS, |span| span.from)
    }

    /// The last suitable event of the present path.
    pub(super) fn on_path(&self, wanted: impl Fn(&'a Event) -> bool) -> Option<usize> {
        let from = self.path_from();
        let mut events = self.seen.all().iter().rev().filter(|(_, event)| event.date >= from);
        events.find(|(_, event)| wanted(event)).map(|(index, _)| *index)
    }

    /// The event by which a service of a role was provided.
    pub(super) fn given(&self, rulebook: &Rulebook, role: Role) -> Option<usize> {
        self.on_path(|event| {
            let mut given = services_given(rulebook, event);
            given.any(|code| rulebook.services_for(role).any(|one| one == code))
        })
    }

    /// The event by which a service was provided.
    pub(super) fn provided(&self, rulebook: &Rulebook, service: &str) -> Option<usize> {
        self.on_path(|event| services_given(rulebook, event).any(|code| code == service))
    }

    /// The event by which a service of a role is under way on the day: for a public administration that requests a
    /// selection, for which SERV-D4 applies, or for another employer.
    pub(super) fn need_of_employer(&self, rulebook: &Rulebook, role: Role, public_body: bool) -> Option<usize> {
        self.on_path(|event| match &event.fact {
            Fact::Servizio(service) => {
                rulebook.services_for(role).any(|code| code == service.code)
                    && service.public_body.unwrap_or(false) == public_body
                    && service.end.is_none_or(|end| self.as_of <= end)
            }
            _ => false,
        })
    }

    /// The recorded need for a service, or for one of its activities.
    pub(crate) fn need(&self, rulebook: &Rulebook, code: &str) -> Option<usize> {
        let named = |one: &String| rulebook.service_named(one).is_some_and(|service| service.code == code);
        self.on_path(|event| matches!(&event.fact, Fact::Fabbisogno(need) if need.services.iter().any(named)))
    }

    /// The patto signed under the active DID by someone entitled to sign it (PATTO-AGE).
    pub(super) fn patto(&self, rulebook: &Rulebook) -> Option<usize> {
        let did = self.status.did_date.filter(|_| self.status.state.active())?;
        let mut events = self.seen.all().iter().rev().filter(|(_, event)| event.date >= did);
        events.find(|(_, event)| event.valid_patto(rulebook).is_some()).map(|(index, _)| *index)
    }

    /// The start of one of these benefits that is received on the day; one that no longer exists is not.
    pub(super) fn receives(&self, rulebook: &Rulebook, benefits: impl IntoIterator<Item = Benefit>) -> Option<usize> {
        let exists = |benefit: &Benefit| rulebook.benefit(*benefit).is_none_or(|info| info.life.covers(self.as_of));
        let mut benefits = benefits.into_iter().filter(exists);
        benefits.find_map(|benefit| self.seen.received(benefit, self.as_of)).map(|(index, _)| index)
    }

    /// Whether the person is enrolled under L. 68/1999.
    pub(crate) fn enrolled(&self) -> bool {
        self.person.l68.as_ref().is_some_and(|l68| l68.on(self.as_of))
    }

    /// SERV-C1, footnote 3: an enrolment made while working, or after the state was lost, does not count. An enrolment
    /// made before the dossier shows a registration counts as recorded, because there may have been an earlier
    /// registration.
    pub(super) fn well_enrolled(&self) -> bool {
        let Some(l68) = self.person.l68.as_ref().filter(|_| self.enrolled()) else { return false };
        let mut spans = self.timeline.iter();
        let then = spans.find(|span| span.from <= l68.from && span.to.is_none_or(|to| l68.from <= to));
        then.is_none_or(|span| matches!(span.state, State::Disoccupato | State::NonRegistrato))
    }

    /// Whether the dossier states that the person belongs to one of these groups.
    pub(super) fn is_in(&self, groups: &[Group]) -> bool {
        self.person.targets.iter().filter_map(|target| Group::from_wire(target)).any(|group| groups.contains(&group))
    }

    /// The last revocation of the dossier, if the person has not registered again.
    pub(super) fn revoked_for(&self, cause: Cause) -> Option<usize> {
        let ended = |event: &Event| matches!(&event.fact, Fact::Revoca(end) if end.cause == cause);
        let last = self.seen.of_type(EventType::Revoca).last().filter(|(_, event)| ended(event));
        last.filter(|_| self.status.state == State::Revocato).map(|(index, _)| index)
    }

    pub(super) fn deceased(&self) -> bool {
        let death = |event: &Event| matches!(&event.fact, Fact::Revoca(end) if end.cause == Cause::Decesso);
        self.status.state == State::Revocato && self.seen.all().iter().any(|(_, event)| death(event))
    }

    /// The start of a job in which the person was placed under L. 68/1999 while enrolled, and which runs on the day.
    pub(super) fn placement(&self, rulebook: &Rulebook) -> Option<usize> {
        let enrolled = self.person.l68.as_ref().filter(|l68| l68.on(self.as_of))?;
        // The last event of each job that sets its last day, and what it sets.
        let mut ends: BTreeMap<&str, (Day, Option<Day>)> = BTreeMap::new();
        for (_, event) in self.seen.all() {
            if let (Some(job), Some(end)) = (event.fact.job(), new_end(rulebook, event)) {
                ends.insert(job, (event.date, end));
            }
        }
        self.seen.all().iter().rev().find_map(|(index, event)| match &event.fact {
            Fact::RapportoInizio(job) if job.placement == Some(Placement::L68) && enrolled.from <= event.date => {
                let later = ends.get(job.job.as_str()).filter(|(set, _)| *set >= event.date);
                let last = later.map_or(job.end, |(_, end)| *end);
                last.is_none_or(|last| self.as_of <= last).then_some(*index)
            }
            _ => None,
        })
    }

    /// Whether the dossier shows neither work nor a registration, so that the lack of work is assumed.
    pub(super) fn without_facts(&self) -> bool {
        let tells = |event: &Event| event.fact.job().is_some() || matches!(event.fact, Fact::Did(_));
        self.status.did_date.is_none() && !self.seen.all().iter().any(|(_, event)| tells(event))
    }

    /// The deadlines of a condition that run in the present path.
    pub(super) fn terms(&self, condition: &'a Delivery) -> impl Iterator<Item = &'a Deadline> {
        let (seen, from) = (self.seen, self.path_from());
        let starts = move |deadline: &Deadline| {
            let kind = seen.event(deadline.event).map(|event| event.fact.event_type().as_str());
            condition.starts.as_deref().is_none_or(|starts| kind == Some(starts))
        };
        let of_term = move |deadline: &&Deadline| {
            condition.term.as_ref() == Some(&deadline.id) && deadline.start >= from && starts(deadline)
        };
        self.deadlines.iter().filter(of_term)
    }
}

/// The last day that an event gives to a job, where it gives one; the inner `None` is a job without an end.
pub(super) fn new_end(rulebook: &Rulebook, event: &Event) -> Option<Option<Day>> {
    match &event.fact {
        Fact::RapportoProroga(more) => Some(Some(more.end)),
        Fact::RapportoTrasformazione(change) => {
            let of_code = || rulebook.job_kind(change.cob.as_deref()?, event.date, false);
            match change.kind.or_else(of_code).unwrap_or(JobKind::Indeterminato) {
                JobKind::Indeterminato => Some(change.end),
                _ => change.end.map(Some),
            }
        }
        Fact::RapportoFine(_) => Some(Some(event.date)),
        _ => None,
    }
}
