//! The facts of a person's dossier on a day that matter for the services.

use std::collections::BTreeMap;

use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::event::Cause;
use crate::base::words::job::JobKind;
use crate::base::words::state::State;
use crate::chapters::deadlines::types::Deadline;
use crate::dossier::event::{Event, Fact};
use crate::dossier::person::Person;
use crate::dossier::seen::Seen;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Delivery, Role};
use crate::status::summary::{Span, Status};

/// The parts of an assessment from which the services are judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    pub(crate) person: &'a Person,
    pub(crate) seen: &'a Seen<'a>,
    pub(crate) status: &'a Status,
    pub(crate) timeline: &'a [Span],
    pub(crate) deadlines: &'a [Deadline],
    pub(crate) as_of: Day,
}

impl<'a> Situation<'a> {
    /// The first day of the present path: after a loss or revocation earlier events no longer count.
    pub(super) fn path_from(&self) -> Day {
        let lost = |span: &&Span| matches!(span.state, State::Decaduto | State::Revocato);
        self.timeline.iter().rev().find(lost).map_or(Day::ALWAYS, |span| span.from)
    }

    /// The last suitable event of the present path.
    pub(super) fn on_path(&self, wanted: impl Fn(&'a Fact) -> bool) -> Option<usize> {
        self.event_on_path(|event| wanted(&event.fact))
    }

    pub(super) fn event_on_path(&self, wanted: impl Fn(&'a Event) -> bool) -> Option<usize> {
        let from = self.path_from();
        let mut events = self.seen.all().iter().rev().filter(|(_, event)| event.date >= from);
        events.find(|(_, event)| wanted(event)).map(|(index, _)| *index)
    }

    /// The event by which a service of a role was provided: an interview or a service with its code.
    pub(super) fn given(&self, rulebook: &Rulebook, role: Role) -> Option<usize> {
        let stands = |code: &str| rulebook.services_for(role).any(|one| one == code);
        self.on_path(|fact| match fact {
            Fact::Colloquio(interview) => interview.service.as_deref().is_some_and(stands),
            Fact::Servizio(service) => stands(&service.code),
            _ => false,
        })
    }

    /// The event by which a service of a role is under way on the day: for a public administration that requests a
    /// selection, for which SERV-D4 applies, or for another employer.
    pub(super) fn need_of_employer(&self, rulebook: &Rulebook, role: Role, public_body: bool) -> Option<usize> {
        self.on_path(|fact| match fact {
            Fact::Servizio(service) => {
                rulebook.services_for(role).any(|code| code == service.code)
                    && service.public_body.unwrap_or(false) == public_body
                    && service.end.is_none_or(|end| self.as_of <= end)
            }
            _ => false,
        })
    }

    /// The recorded need for a service.
    pub(super) fn need(&self, code: &str) -> Option<usize> {
        self.on_path(|fact| matches!(fact, Fact::Fabbisogno(need) if need.services.iter().any(|one| one == code)))
    }

    /// The patto signed under the active DID, by who may sign it (PATTO-AGE).
    pub(super) fn patto(&self, rulebook: &Rulebook) -> Option<usize> {
        let did = self.status.did_date.filter(|_| self.status.state.active())?;
        let mut events = self.seen.all().iter().rev().filter(|(_, event)| event.date >= did);
        events.find(|(_, event)| event.valid_patto(rulebook).is_some()).map(|(index, _)| *index)
    }

    /// The start of one of these benefits that is received on the day.
    pub(super) fn receives(&self, benefits: impl IntoIterator<Item = Benefit>) -> Option<usize> {
        let mut benefits = benefits.into_iter();
        benefits.find_map(|benefit| self.seen.received(benefit, self.as_of)).map(|(index, _)| index)
    }

    /// Whether the person is enrolled under L. 68/1999.
    pub(super) fn enrolled(&self) -> bool {
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
    pub(super) fn is_in(&self, groups: &[&str]) -> bool {
        self.person.targets.iter().any(|target| groups.contains(&target.as_str()))
    }

    pub(super) fn deceased(&self) -> bool {
        let death = |event: &Event| matches!(&event.fact, Fact::Revoca(end) if end.cause == Cause::Decesso);
        self.status.state == State::Revocato && self.seen.all().iter().any(|(_, event)| death(event))
    }

    /// The start of a job that began while enrolled under L. 68/1999 and runs on the day.
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
            Fact::RapportoInizio(job) if enrolled.from <= event.date => {
                let later = ends.get(job.job.as_str()).filter(|(set, _)| *set >= event.date);
                let last = later.map_or(job.end, |(_, end)| *end);
                last.is_none_or(|last| self.as_of <= last).then_some(*index)
            }
            _ => None,
        })
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
