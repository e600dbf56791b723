//! One person of the table: the facts for the one state machine, from the block of rows that holds them. If one of the rows is
//! out of the ordinary, they are read one by one.

use std::ops::Range;

use super::block::Block;
use super::column::id::Id;
use super::described;
use super::field::bit;
use super::options::Options;
use super::persons::{Known, Persons};
use super::row::{Fault, Row};
use super::table::Table;
use super::watch::Watch;
use super::window::Window;
use super::within::IfWithin;
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
use crate::dossier::known_events::KnownEvents;
use crate::dossier::person::{L68, Person};
use crate::rulebook::book::Rulebook;
use crate::status::events::{Context, DatedEvent, annul};
use crate::status::machine::{Enrolled, StateMachine};
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

/// The days of the first and of the last event of a person without any.
const NO_DAYS: (Day, Day) = (Day::NEVER, Day::ALWAYS);

/// The current person. The next one reuses its allocations.
pub struct Case<'w> {
    rulebook: &'w Rulebook,
    window: &'w Window,
    as_known_at: Option<Day>,
    persons: &'w Persons,
    watch: &'w Watch,
    pub(super) machine: StateMachine<'w>,
    within: IfWithin<'w>,
    /// The rows in hand.
    pub(super) block: Block<'w>,
    known: Known,
    /// The place of the facts in the block, unless they are read one by one.
    decoded: Option<Range<usize>>,
    /// The facts that are read one by one.
    facts: Vec<DatedEvent>,
    /// The day of the first event, and a day that none is after.
    days: (Day, Day),
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
    /// The person's rows, and their places in the block.
    own: (Range<u64>, Range<usize>),
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
            within: IfWithin::new(rulebook),
            block: Block::new(rulebook, options.as_known_at),
            known: Known::default(),
            decoded: None,
            facts: Vec::new(),
            days: NO_DAYS,
            later: Vec::new(),
            all_facts: Vec::new(),
            pending: Vec::new(),
            events: Vec::new(),
            violates: false,
            may_violate: false,
            annuls: false,
            names: Vec::new(),
            here: None,
            own: (0..0, 0..0),
            reached: (Day::NEVER, 0),
        }
    }

    /// The person of these rows.
    #[inline]
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

    /// Reads the rows of a person, which have these places in the block.
    pub(super) fn read(&mut self, person: Id<'w>, rows: Range<u64>, places: Range<usize>) -> Result<(), Refused> {
        self.reached = (Day::NEVER, 0);
        self.own = (rows, places);
        self.within.begin();
        (self.violates, self.annuls) = (false, false);
        self.known = self.persons.get(person).map_err(Refused::person)?;
        if self.own.1.len() > Dossier::MAX_EVENTS {
            return Err(Refused::person(Code::FuoriLimite));
        }
        self.decoded = self.block.facts_of(&self.own.1);
        if self.complete() {
            return Ok(());
        }
        self.decoded = None;
        self.may_violate = self.own.1.clone().any(|place| self.block.may_violate(place));
        self.names.clear();
        self.begin();
        if !self.take_all()? {
            self.begin();
            self.name_jobs();
            self.take_all()?;
        }
        put_in_order(&mut self.facts, |index| event(&self.events, index));
        let day = |fact: Option<&DatedEvent>, none: Day| fact.map_or(none, |fact| fact.day);
        self.days = (day(self.facts.first(), NO_DAYS.0), day(self.facts.last(), NO_DAYS.1));
        Ok(())
    }

    /// Completes the facts of the block by what the block does not know, and puts them in order; `false` if it does not have them,
    /// or not in full.
    fn complete(&mut self) -> bool {
        let Some(decoded) = self.decoded.clone() else { return false };
        if self.block.names_jobs() && !self.number_jobs(&decoded) {
            return false;
        }
        let context = self.context();
        let facts = self.block.facts_mut(&decoded);
        if context.birth.is_some() {
            facts.iter_mut().for_each(|fact| fact.change.set_age(|| context.age(fact.day)));
        }
        put_in_order(facts, |_| None);
        self.days = self.block.days(&self.own.1);
        true
    }

    /// Numbers the jobs of the facts in the block; `false` if the rows are not all in one table.
    fn number_jobs(&mut self, decoded: &Range<usize>) -> bool {
        let (rows, places) = &self.own;
        let Some(table) = self.here.filter(|table| table.holds(rows)) else { return false };
        let row = place(table, rows.start).wrapping_sub(places.start);
        self.block.number_jobs(decoded, table, row);
        true
    }

    /// The state before any row has been read one by one.
    fn begin(&mut self) {
        self.facts.clear();
        self.events.clear();
        self.violates = false;
    }

    /// What the effect of a row depends on, apart from the row.
    fn context(&self) -> Context<'w> {
        Context { rulebook: self.rulebook, birth: self.known.birth }
    }

    /// Applies the rows one by one; `false` if the jobs do not come in the order of their names, in which they are
    /// numbered.
    fn take_all(&mut self) -> Result<bool, Refused> {
        for (index, kind, row) in self.rows() {
            if !self.take(index, kind, &row)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The rows of the person, each with its index and its type.
    fn rows(&self) -> Vec<(usize, Option<EventType>, Row<'w>)> {
        let (rows, places) = self.own.clone();
        let rows = self.tables(rows).flat_map(|(table, rows)| rows.map(move |row| (table, row)));
        let rows = rows.zip(places).enumerate();
        let row = |(index, ((table, row), place))| {
            let (kind, mask) = self.block.head(place)?;
            Some((index, kind, Row::new(table, row, mask)))
        };
        rows.filter_map(row).collect()
    }

    /// The jobs of the person, in the order of their names.
    fn name_jobs(&mut self) {
        self.names = self.rows().iter().flat_map(|(.., row)| [row.job(), row.to_job()]).flatten().collect();
        self.names.sort_unstable();
        self.names.dedup();
    }

    fn take(&mut self, index: usize, kind: Option<EventType>, row: &Row<'w>) -> Result<bool, Refused> {
        let refused = |fault| Refused::row(row, fault);
        if row.mark().is_left_out() {
            return Ok(true);
        }
        let (kind, date) = row.open(kind).map_err(refused)?;
        let context = self.context();
        let mut fact = DatedEvent::NOTHING;
        let mut numbered = true;
        let number = |job: Id<'w>| {
            let number = self.number(job);
            numbered &= number.is_some();
            number
        };
        let written = row.write(&mut fact, index, (kind, date, row.known_from(date)), &context, number);
        if !numbered {
            return Ok(false);
        }
        if !written {
            return Err(refused(row.lack(kind)));
        }
        let whole = if self.may_violate && Violations::depend_on(kind) { row.fact(kind) } else { None };
        row.fault().map_or(Ok(()), |fault| Err(refused(fault)))?;
        if self.as_known_at.is_some_and(|day| day < fact.known) {
            return Ok(true);
        }
        self.annuls |= kind == EventType::AnnullamentoDid;
        self.facts.push(fact);
        if let Some(whole) = whole {
            self.violates |= Violations::arise_from(kind);
            self.events.push((index, Event::new(date, whole)));
        }
        Ok(true)
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
        self.later.clear();
        self.pending.clear();
        let happened = if as_of < self.days.1 { self.find_later(as_of) } else { usize::MAX };
        // Violations and annulments affect earlier days, so each day asked about needs a new judgement.
        let anew = self.violates || self.annuls;
        if anew {
            self.all_facts.clear();
            if self.violates {
                self.judge(happened, as_of, observer)?;
            }
            self.all_facts.extend_from_slice(first(&self.facts, happened));
            put_in_order(&mut self.all_facts, |index| event(&self.events, index));
            annul(&mut self.all_facts);
            put_in_order(&mut self.pending, |index| event(&self.events, index));
        }
        let Self { machine, block, decoded, facts, all_facts, reached, days, known, .. } = self;
        let facts = match decoded {
            _ if anew => all_facts.as_slice(),
            Some(decoded) => block.facts(decoded),
            None => facts.as_slice(),
        };
        let any = days.0 <= as_of;
        let run = if !any {
            machine.begin(known.enrolled, as_of);
            machine.run(&[], as_of, &mut NoObserver)
        } else {
            let goes_on = reached.0 < as_of;
            if !goes_on {
                machine.begin(known.enrolled, days.0);
            }
            let facts = if anew { facts } else { first(facts, happened) };
            machine.run(facts.get(if goes_on { reached.1 } else { 0 }..).unwrap_or_default(), as_of, observer)
        };
        run.map_err(|error| Refused::by(&error))?;
        self.reached = (if any && !anew { as_of } else { Day::NEVER }, happened);
        Ok(any)
    }

    /// Keeps the events after a day, and returns the number of facts up to it.
    fn find_later(&mut self, as_of: Day) -> usize {
        let own = match &self.decoded {
            Some(decoded) => self.block.facts(decoded),
            None => self.facts.as_slice(),
        };
        let happened = own.partition_point(|fact| fact.day <= as_of);
        match &self.decoded {
            Some(_) => self.later.extend(self.block.after(&self.own.1, as_of)),
            None => {
                // In the order of the rows, as in the block.
                self.later.extend(own.iter().skip(happened).map(|fact| fact.event));
                self.later.sort_unstable();
            }
        }
        happened
    }

    /// The state at the end of the day that [`Case::run_to`] has just reached, if each unknown income were within the limits. The
    /// observer gets what is new, as from there.
    pub(super) fn run_within(&mut self, as_of: Day, observer: &mut impl Observer) -> Result<State, Refused> {
        if self.days.0 > as_of {
            return Ok(self.machine.state_on_day().state);
        }
        let anew = self.violates || self.annuls;
        if anew {
            self.within.begin();
        }
        let facts = match &self.decoded {
            _ if anew => self.all_facts.as_slice(),
            Some(decoded) => self.block.facts(decoded),
            None => self.facts.as_slice(),
        };
        let facts = if anew { facts } else { first(facts, self.reached.1) };
        let run = self.within.run_to(as_of, facts, (self.known.enrolled, self.days.0), observer);
        run.map_err(|error| Refused::by(&error))?;
        Ok(self.within.machine.state_on_day().state)
    }

    /// Reports what concerns only the day reached: the events after it, and the forecasts that still apply; and what was noted
    /// about rows up to that day when they were made.
    pub(super) fn report_day(&self, as_of: Day, observer: &mut impl Observer) {
        self.report_notes(as_of, observer);
        observer.later(&self.later);
        self.machine.report_old_forecasts(observer);
    }

    /// The place among the person's rows of the event of a finding: a fact of the block has its place in the block.
    pub(super) fn place_of(&self, event: usize) -> usize {
        event.saturating_sub(self.first_event())
    }

    /// The index of the event of the person's first row.
    const fn first_event(&self) -> usize {
        if self.decoded.is_some() { self.own.1.start } else { 0 }
    }

    /// Whether a row of the person has a value in a column.
    pub(super) fn has(&self, row: usize, field: EventField) -> bool {
        let head = self.own.1.clone().nth(row).and_then(|place| self.block.head(place));
        head.is_some_and(|(_, mask)| mask & bit(field) != 0)
    }

    /// The rows of the person, each with its table.
    pub(super) fn own_rows(&self) -> impl Iterator<Item = (&'w Table, usize)> + use<'w> {
        self.tables(self.own.0.clone()).flat_map(|(table, rows)| rows.map(move |row| (table, row)))
    }

    fn report_notes(&self, as_of: Day, observer: &mut impl Observer) {
        if self.here.is_some_and(|table| !table.has_notes && table.holds(&self.own.0)) {
            return;
        }
        for (place, (table, row)) in self.own_rows().enumerate() {
            let mark = table.mark(row);
            if !mark.has_note() {
                continue;
            }
            let day = table.date.get(row).ok().filter(|_| !mark.is_left_out());
            if day.is_none_or(|day| day <= as_of) {
                let event = self.first_event().saturating_add(place);
                mark.notes().for_each(|note| observer.finding(|| note.finding(event)));
            }
        }
    }

    /// The next change if nothing else happens; after that the machine must be restarted.
    pub(super) fn next_change(&mut self) -> Result<Option<(Day, State, Rule)>, Refused> {
        self.reached = (Day::NEVER, 0);
        self.machine.next_change(&self.pending).map_err(|error| Refused::by(&error))
    }

    /// The rows of the person as a dossier.
    pub(super) fn dossier(&self, as_of: Day) -> Dossier {
        let Known { birth, enrolled } = self.known;
        let l68 = enrolled.map(|Enrolled { from, to }| L68 {
            from,
            to: Some(to).filter(|to| *to < Day::NEVER),
            disability_percent: None,
        });
        let events = self.rows().iter().filter_map(|(_, kind, row)| described::event(*kind, row)).collect();
        let person = Person { birth_date: birth, l68, ..Person::default() };
        Dossier { person, events, as_of, as_known_at: self.as_known_at, vacancies: Vec::new() }
    }

    /// Whether the rows of the person can name the service, the activity or the phase of an event of a type.
    pub(super) fn can_name(&self, kind: EventType) -> bool {
        self.tables(self.own.0.clone()).all(|(table, _)| table.details.can_name(kind))
    }

    /// The violations among the first facts, by the same judge as in an assessment.
    fn judge(&mut self, happened: usize, as_of: Day, observer: &mut impl Observer) -> Result<(), Refused> {
        let seen = |fact: &DatedEvent| Some((fact.index(), event(&self.events, fact.index())?));
        let seen: Vec<(usize, &Event)> = self.facts.iter().take(happened).filter_map(seen).collect();
        let seen = KnownEvents::new(seen);
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

/// The first facts, or all if there are not so many.
fn first(facts: &[DatedEvent], many: usize) -> &[DatedEvent] {
    facts.get(..many).unwrap_or(facts)
}

/// The event of a row, by its place among the rows of the person. The events are in the order of the rows.
fn event(events: &[(usize, Event)], index: usize) -> Option<&Event> {
    let place = events.binary_search_by_key(&index, |(index, _)| *index).ok()?;
    events.get(place).map(|(_, event)| event)
}

fn place(table: &Table, row: u64) -> usize {
    usize::try_from(row.saturating_sub(table.first)).unwrap_or(usize::MAX)
}
