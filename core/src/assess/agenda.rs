//! `services.agenda`: what an office has to do for its persons by a day.

use serde::Serialize;

use super::run;
use crate::answer::finding::Finding;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::record::record;
use crate::base::rule;
use crate::base::words::deadline::{Bound, DeadlineState, TaskAct};
use crate::base::words::id::Id;
use crate::base::words::state::State;
use crate::chapters::deadlines::types::Task;
use crate::dossier::Dossier;
use crate::dossier::event::Event;
use crate::dossier::person::Person;
use crate::rulebook::book::Rulebook;

record! {
    /// The persons of an office, and the days that its list is about.
    pub struct AgendaInput {
        /// The day of the list.
        pub as_of: Day,
        /// The last day that it looks at, included; if absent, `as_of`.
        pub until: Option<Day>,
        /// Only what the office knew on this day is used; if absent, everything.
        pub as_known_at: Option<Day>,
        /// The dossiers, in any order; at most 1,000, with 20,000 events together.
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub dossiers: Vec<AgendaDossier>,
    }

    /// A person of the office, and the events of their case.
    pub struct AgendaDossier {
        /// The caller's name for the dossier, which its tasks repeat.
        pub id: Option<Id>,
        /// The person.
        pub person: Person,
        /// The events, in any order.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<Event>,
    }
}

/// What an office has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Agenda {
    /// The day of the list.
    pub as_of: Day,
    /// The last day that it looks at, included.
    pub until: Day,
    /// One for each thing to do, the earliest last day first; on one day in the order of the dossiers.
    pub tasks: Vec<AgendaTask>,
}

/// Something to do for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgendaTask {
    /// The place of the dossier in the input, from 0.
    pub dossier: usize,
    /// The caller's name for it; null if it has none.
    pub id: Option<Id>,
    /// What is to be done.
    #[serde(flatten)]
    pub task: Task,
}

impl AgendaInput {
    /// The maximum number of dossiers.
    pub const MAX_DOSSIERS: usize = 1_000;

    /// The maximum number of events of all dossiers together.
    pub const MAX_EVENTS: usize = 20_000;

    fn check(&self, rulebook: &Rulebook) -> Result<Day, Error> {
        rulebook.law().covers(self.as_of).map_err(|error| error.at("/as_of").rule(rule::REG_A))?;
        let events: usize = self.dossiers.iter().map(|dossier| dossier.events.len()).sum();
        for (count, limit) in [(self.dossiers.len(), Self::MAX_DOSSIERS), (events, Self::MAX_EVENTS)] {
            if count > limit {
                return Err(Error::above("/dossiers", limit));
            }
        }
        last_day(self.as_of, self.until)
    }
}

/// The last day that a list looks at.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/until` if it is before the day of the list.
pub(crate) fn last_day(as_of: Day, until: Option<Day>) -> Result<Day, Error> {
    match until {
        Some(until) if until < as_of => {
            Err(Error::refused("/until", "l'ultimo giorno precede `as_of`", "the last day is before `as_of`"))
        }
        until => Ok(until.unwrap_or(as_of)),
    }
}

/// Lists what is to be done for the persons of an office by a day: whom to summon, whose profile or contact is due, whom to
/// assess. Each task is a deadline of `dossier.assess` that runs, or that nobody has met and that still matters.
///
/// A deadline that has lapsed is left out if what it belongs to has ended, and if another deadline has taken its place: after
/// a missed contact (`TERM-CPI-30`) the list shows the summons (`TERM-CPI-CONV`). While work suspends the state, a service that
/// the person may not have is left out. Rights of the person are no tasks.
///
/// # Errors
/// As [`crate::assess`], at the fields of the dossier; [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/until`
/// if it is before `as_of`; [`Code::FuoriLimite`](crate::Code::FuoriLimite) at `/dossiers` for more than 1,000 dossiers, or
/// 20,000 events together.
///
/// ```
/// use collocamento::dossier::{Event, Person, facts::Did};
/// use collocamento::{Rulebook, services};
/// let did = Event::new("2025-01-10".parse()?, Did::new());
/// let dossier = services::AgendaDossier::new(Person::new(), vec![did]);
/// let input = services::AgendaInput::new("2025-02-20".parse()?, vec![dossier]).until("2025-03-31".parse()?);
/// let agenda = services::agenda(&Rulebook::bundled("nazionale")?, &input)?;
/// let summons = &agenda.tasks[0].task;
/// assert_eq!((summons.act.as_str(), summons.rule.as_str()), ("convocazione", "TERM-CPI-CONV"));
/// assert_eq!(summons.due.to_string(), "2025-02-11");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn agenda(rulebook: &Rulebook, input: &AgendaInput) -> Result<Answer<Agenda>, Error> {
    answer(rulebook, |journal| run_agenda(rulebook, input, journal))
}

pub(crate) fn run_agenda(rulebook: &Rulebook, input: &AgendaInput, journal: &mut Journal) -> Result<Agenda, Error> {
    let until = input.check(rulebook)?;
    let mut all = Vec::new();
    for (place, one) in input.dossiers.iter().enumerate() {
        let found_at = |path: &str| if path == "/as_of" { path.to_owned() } else { format!("/dossiers/{place}{path}") };
        let dossier = Dossier {
            person: one.person.clone(),
            events: one.events.clone(),
            vacancies: Vec::new(),
            as_of: input.as_of,
            as_known_at: input.as_known_at,
        };
        let mut inner = journal.inner();
        let tasks = tasks(rulebook, &dossier, until, &mut inner).map_err(|error| error.moved(found_at))?;
        journal.absorb(inner, found_at);
        all.extend(tasks.into_iter().map(|task| AgendaTask { dossier: place, id: one.id.clone(), task }));
    }
    all.sort_by_key(|one| one.task.due);
    Ok(Agenda { as_of: input.as_of, until, tasks: all })
}

/// What is to be done for the person of a dossier, from its day up to another, in the order of the last days.
pub(crate) fn tasks(
    rulebook: &Rulebook,
    dossier: &Dossier,
    until: Day,
    journal: &mut Journal,
) -> Result<Vec<Task>, Error> {
    let replayed = run::replay(rulebook, dossier, journal)?;
    let mut tasks = replayed.facts(dossier, journal).tasks(rulebook, until, journal);
    // An office owes no service to a person whose work keeps it from them.
    if replayed.status.state == State::Sospeso {
        tasks.retain(|task| replayed.may_have_service_of(rulebook, dossier, &task.rule));
    }
    tasks.extend(replayed.findings.iter().filter_map(|finding| update_of_patto(finding, dossier.as_of)));
    tasks.retain(|task| task.due <= until);
    tasks.sort_by_key(|task| task.due);
    Ok(tasks)
}

/// PATTO-AGG: a patto that has not been updated since a service was given. The duty has no last day.
fn update_of_patto(finding: &Finding, as_of: Day) -> Option<Task> {
    let (event, start) = finding.event.zip(finding.date).filter(|_| finding.rule == rule::PATTO_AGG.as_str())?;
    let due = start.next();
    Some(Task {
        act: TaskAct::Patto,
        rule: finding.rule.clone(),
        bound: Bound::Cpi,
        start,
        due,
        state: if as_of < due { DeadlineState::NonAncora } else { DeadlineState::Aperta },
        days_left: as_of.days_until(due),
        event,
    })
}
