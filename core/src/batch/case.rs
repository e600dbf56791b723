//! One person of the table: the rows become facts for the one state machine.

use std::ops::Range;

use super::column::id::Id;
use super::field::VIOLATING;
use super::options::Options;
use super::persons::{Known, Persons};
use super::row::{Fault, Row};
use super::table::{Head, Table};
use super::watch::Watch;
use super::window::Window;
use crate::answer::journal::Journal;
use crate::assess::violations::Violations;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule::Rule;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::base::words::state::State;
use crate::dossier::Dossier;
use crate::dossier::event::Event;
use crate::dossier::seen::Seen;
use crate::rulebook::book::Rulebook;
use crate::status::events::{Context, DatedEvent, annul};
use crate::status::machine::StateMachine;
use crate::status::observer::{NoObserver, Observer};
use crate::status::order::put_in_order;

/// Why a person has no answer: the code, the column, and the row in the whole input.
#[derive(Clone, Copy, Debug)]
pub struct Refused {
    pub(super) code: Code,
    pub(super) column: Option<EventField>,
    pub(super) row: Option<u64>,
}

impl Refused {
    pub(super) const fn person(code: Code) -> Self {
        Self { code, column: None, row: None }
    }

    /// The error of the state machine.
    #[cold]
    fn by(error: &Error) -> Self {
        Self::person(error.code)
    }

    #[cold]
    fn row(row: &Row<'_>, (code, column): Fault) -> Self {
        Self { code, column: Some(column), row: Some(row.number()) }
    }
}

/// The maximum number of rows of a person that are applied directly as they are read.
const FEW: usize = 64;

/// The current person. The next one reuses its allocations.
pub struct Case<'w> {
    rulebook: &'w Rulebook,
    window: &'w Window,
    as_known_at: Option<Day>,
    persons: &'w Persons,
    watch: &'w Watch,
    pub(super) machine: StateMachine<'w>,
    known: Known,
    facts: Vec<DatedEvent>,
    /// The events after the day that the state machine has reached.
    later: Vec<u32>,
    /// With the losses of state that come from violations.
    all_facts: Vec<DatedEvent>,
    pending: Vec<DatedEvent>,
    /// The events that matter when violations are judged; none if nothing is violated.
    events: Vec<(usize, Event)>,
    violates: bool,
    /// Whether any row may report a violation.
    may_violate: bool,
    /// Whether any row annuls a DID.
    annuls: bool,
    names: Vec<Id<'w>>,
    /// The table of the person before.
    here: Option<&'w Table>,
    /// The heads of the rows in hand.
    pub(super) heads: Vec<Head>,
    /// The person's rows, and their heads.
    own: (Range<u64>, Range<usize>),
    /// Whether the rows may be applied as they are read.
    streams: bool,
    one_day: bool,
    /// The day that the state machine has reached, [`Day::NEVER`] if it cannot go on from there, and the facts that it
    /// has taken.
    reached: (Day, usize),
}

impl<'w> Case<'w> {
    pub(super) fn new(
        rulebook: &'w Rulebook,
        window: &'w Window,
        persons: &'w Persons,
        watch: &'w Watch,
        options: &Options,
    ) -> Self {
        Self {
            rulebook,
            window,
            as_known_at: options.as_known_at,
            persons,
            watch,
            machine: StateMachine::new(rulebook.law(), None, Day::FIRST),
            known: Known::default(),
            facts: Vec::new(),
            later: Vec::new(),
            all_facts: Vec::new(),
            pending: Vec::new(),
            events: Vec::new(),
            violates: false,
            may_violate: false,
            annuls: false,
            names: Vec::new(),
            here: None,
            heads: Vec::new(),
            own: (0..0, 0..0),
            streams: false,
            one_day: options.as_of.len() == 1,
            reached: (Day::NEVER, 0),
        }
    }

    /// The person of these rows.
    pub(super) fn person(&mut self, rows: &Range<u64>) -> Option<Id<'w>> {
        if !self.here.is_some_and(|table| table.holds(rows)) {
            self.here = self.window.table(rows.start);
        }
        let table = self.here?;
        table.person.get(place(table, rows.start))
    }

    /// Some rows, table by table. Most persons are in one table, the same as the person before.
    fn tables(&self, rows: Range<u64>) -> impl Iterator<Item = (&'w Table, Range<usize>)> + use<'w> {
        let here = self.here.filter(|table| table.holds(&rows));
        let one = here.map(|table| (table, place(table, rows.start)..place(table, rows.end)));
        let more = here.is_none().then(|| self.window.tables(rows));
        one.into_iter().chain(more.into_iter().flatten())
    }

    /// Reads the rows of a person, whose heads are some of those in hand.
    pub(super) fn read(&mut self, person: Id<'w>, rows: Range<u64>, heads: Range<usize>) -> Result<(), Refused> {
        self.names.clear();
        self.reached = (Day::NEVER, 0);
        self.own = (rows, heads);
        self.known = self.persons.get(person).map_err(Refused::person)?;
        let own = self.heads.get(self.own.1.clone()).unwrap_or_default();
        self.may_violate = own.iter().any(|head| head.mask & VIOLATING != 0);
        self.annuls = own.iter().any(|head| head.kind == Some(EventType::AnnullamentoDid));
        self.streams = self.one_day && !self.may_violate && !self.annuls && in_order(own);
        if self.streams {
            return Ok(());
        }
        self.begin();
        if self.own.1.len() > Dossier::MAX_EVENTS {
            return Err(Refused::person(Code::FuoriLimite));
        }
        if !self.take_all()? {
            self.begin();
            self.name_jobs();
            self.take_all()?;
        }
        put_in_order(&mut self.facts, |index| event(&self.events, index));
        Ok(())
    }

    /// The state before any row has been applied.
    fn begin(&mut self) {
        self.facts.clear();
        self.events.clear();
        self.violates = false;
    }

    /// Runs to the end of a day, applying the rows as they are read. Returns whether there was any fact.
    fn stream_to(&mut self, as_of: Day, observer: &mut impl Observer) -> Result<bool, Refused> {
        let (rows, heads) = self.own.clone();
        self.later.clear();
        self.pending.clear();
        let context = self.context();
        let mut any = false;
        let mut places = heads.clone();
        for (table, rows) in self.tables(rows) {
            for row in rows {
                let Some(place) = places.next() else { break };
                let Some(head) = self.heads.get(place) else { break };
                let row = Row::new(table, row, head);
                let Some((kind, date)) = row.open(head) else { return Err(Refused::row(&row, row.refusal(head))) };
                let job = row.job().map_or(0, |job| self.name(job));
                let known = row.known_from(date);
                let change = row.state_event(kind, date, job, &context);
                let Some(mut change) = change else {
                    return Err(Refused::row(&row, row.lack(kind)));
                };
                if let Some(name) = row.to_job() {
                    change = change.renamed(self.name(name));
                }
                if let Some(fault) = row.fault() {
                    return Err(Refused::row(&row, fault));
                }
                if self.as_known_at.is_some_and(|day| day < known) {
                    continue;
                }
                let fact = DatedEvent::new(place.saturating_sub(heads.start), date, known, change);
                if as_of < date {
                    self.later.push(fact.event);
                    continue;
                }
                if !any {
                    any = true;
                    self.machine.begin(self.known.enrolled, date);
                }
                self.machine.step(&fact, observer);
            }
        }
        if any {
            self.machine.stop(as_of, observer).map_err(|error| Refused::by(&error))?;
        } else {
            self.machine.begin(self.known.enrolled, as_of);
            self.machine.stop(as_of, &mut NoObserver).map_err(|error| Refused::by(&error))?;
        }
        Ok(any)
    }

    /// What the effect of a row depends on, apart from the row.
    fn context(&self) -> Context<'w> {
        Context { rulebook: self.rulebook, birth: self.known.birth }
    }

    /// The number of a job, in order of appearance.
    fn name(&mut self, job: Id<'w>) -> u32 {
        let place = self.names.iter().position(|known| *known == job).unwrap_or_else(|| {
            self.names.push(job);
            self.names.len().saturating_sub(1)
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    /// Applies the rows one by one; `false` if the jobs do not come in the order of their names, in which they are
    /// numbered.
    fn take_all(&mut self) -> Result<bool, Refused> {
        let (rows, mut heads) = self.own.clone();
        let first = heads.start;
        for (table, rows) in self.tables(rows) {
            for row in rows {
                let Some(place) = heads.next() else { break };
                let Some(head) = self.heads.get(place).copied() else { break };
                if !self.take(place.saturating_sub(first), &head, &Row::new(table, row, &head))? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// The jobs of the person, in the order of their names.
    fn name_jobs(&mut self) {
        let (rows, heads) = self.own.clone();
        let places = self.tables(rows).flat_map(|(table, rows)| rows.map(move |row| (table, row)));
        let heads = self.heads.get(heads).unwrap_or_default();
        let rows = places.zip(heads).map(|((table, row), head)| Row::new(table, row, head));
        let jobs = rows.flat_map(|row| [row.job(), row.to_job()]).flatten();
        self.names.clear();
        self.names.extend(jobs);
        self.names.sort_unstable();
        self.names.dedup();
    }

    fn take(&mut self, index: usize, head: &Head, row: &Row<'w>) -> Result<bool, Refused> {
        let Some((kind, date)) = row.open(head) else { return Err(Refused::row(row, row.refusal(head))) };
        let job = match row.job() {
            Some(job) => self.number(job),
            None => Some(0),
        };
        let Some(job) = job else { return Ok(false) };
        let known = row.known_from(date);
        let Some(mut change) = row.state_event(kind, date, job, &self.context()) else {
            return Err(Refused::row(row, row.lack(kind)));
        };
        if let Some(name) = row.to_job() {
            let Some(to_job) = self.number(name) else { return Ok(false) };
            change = change.renamed(to_job);
        }
        let seen = self.as_known_at.is_none_or(|day| known <= day);
        if seen {
            self.facts.push(DatedEvent::new(index, date, known, change));
        }
        if self.may_violate
            && Violations::depend_on(kind)
            && let Some(fact) = row.fact(kind).filter(|_| seen)
        {
            self.violates |= Violations::arise_from(kind);
            self.events.push((index, Event::new(date, fact)));
        }
        match row.fault() {
            None => Ok(true),
            Some(fault) => Err(Refused::row(row, fault)),
        }
    }

    /// The number of a job; `None` if its name comes before one that has a number already.
    fn number(&mut self, job: Id<'w>) -> Option<u32> {
        let place = match self.names.last() {
            Some(last) if *last == job => self.names.len().saturating_sub(1),
            Some(last) if job < *last => self.names.binary_search(&job).ok()?,
            _ => {
                self.names.push(job);
                self.names.len().saturating_sub(1)
            }
        };
        u32::try_from(place).ok()
    }

    /// Whether a run to the end of this day continues the one before, so that its observer gets only what is new.
    pub(super) fn goes_on(&self, as_of: Day) -> bool {
        self.reached.0 < as_of
    }

    /// Runs to the end of a day. Returns whether there was any fact. After a cancellation it returns some error at once: a person may
    /// have many events, and many days may be asked about.
    pub(super) fn run_to(&mut self, as_of: Day, observer: &mut impl Observer) -> Result<bool, Refused> {
        if self.watch.is_cancelled() {
            return Err(Refused::person(Code::FuoriLimite));
        }
        if self.streams {
            return self.stream_to(as_of, observer);
        }
        let happened = self.facts.partition_point(|fact| fact.day <= as_of);
        self.later.clear();
        self.later.extend(self.facts.iter().skip(happened).map(|fact| fact.event));
        self.pending.clear();
        // Violations and annulments affect earlier days, so each day asked about needs a new judgement.
        let anew = self.violates || self.annuls;
        if anew {
            self.all_facts.clear();
            if self.violates {
                self.judge(happened, as_of, observer)?;
            }
            self.all_facts.extend_from_slice(self.facts.get(..happened).unwrap_or_default());
            put_in_order(&mut self.all_facts, |index| event(&self.events, index));
            annul(&mut self.all_facts);
            put_in_order(&mut self.pending, |index| event(&self.events, index));
        }
        let facts = if anew { self.all_facts.as_slice() } else { self.facts.get(..happened).unwrap_or_default() };
        let run = match facts.first() {
            _ if self.reached.0 < as_of => {
                self.machine.run(facts.get(self.reached.1..).unwrap_or_default(), as_of, observer)
            }
            Some(first) => {
                self.machine.begin(self.known.enrolled, first.day);
                self.machine.run(facts, as_of, observer)
            }
            None => {
                self.machine.begin(self.known.enrolled, as_of);
                self.machine.stop(as_of, &mut NoObserver)
            }
        };
        run.map_err(|error| Refused::by(&error))?;
        let any = !facts.is_empty();
        self.reached = (if any && !anew { as_of } else { Day::NEVER }, happened);
        Ok(any)
    }

    /// Reports what concerns only the day reached: the events after it, and the forecasts that still apply.
    pub(super) fn report_day(&self, observer: &mut impl Observer) {
        observer.later(&self.later);
        self.machine.report_old_forecasts(observer);
    }

    /// The next change if nothing else happens; after that the machine must be restarted.
    pub(super) fn next_change(&mut self) -> Result<Option<(Day, State, Rule)>, Refused> {
        self.reached = (Day::NEVER, 0);
        self.machine.next_change(&self.pending).map_err(|error| Refused::by(&error))
    }

    /// The violations among the first facts, by the same judge as in an assessment.
    fn judge(&mut self, happened: usize, as_of: Day, observer: &mut impl Observer) -> Result<(), Refused> {
        let seen = |fact: &DatedEvent| Some((fact.index(), event(&self.events, fact.index())?));
        let seen: Vec<(usize, &Event)> = self.facts.iter().take(happened).filter_map(seen).collect();
        let seen = Seen::new(seen);
        let violations = Violations::of(self.rulebook, &seen, as_of, &mut Journal::silent());
        let violations = violations.map_err(|error| Refused::person(error.code))?;
        violations.findings.into_iter().for_each(|finding| observer.finding(|| finding));
        for (index, day) in violations.losses {
            let loss = DatedEvent::loss(index, day);
            if day <= as_of { self.all_facts.push(loss) } else { self.pending.push(loss) }
        }
        Ok(())
    }
}

/// Whether the rows are few, one a day, in date order. If none may report a violation, each row can then be applied as
/// it is read. No two jobs start on the same day, so the order of their names does not matter.
fn in_order(heads: &[Head]) -> bool {
    heads.len() <= FEW && heads.is_sorted_by(|one, next| one.date < next.date)
}

/// The event of a row, by its place among the rows of the person. The events are in the order of the rows.
fn event(events: &[(usize, Event)], index: usize) -> Option<&Event> {
    let place = events.binary_search_by_key(&index, |(index, _)| *index).ok()?;
    events.get(place).map(|(_, event)| event)
}

fn place(table: &Table, row: u64) -> usize {
    usize::try_from(row.saturating_sub(table.first)).unwrap_or(usize::MAX)
}
