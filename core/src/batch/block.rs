//! Many rows at once: the rows on which the state depends become facts, type by type; the others end here.
//!
//! A row that is out of the ordinary marks its person. The rows of that person are read one by one, in their order, by the
//! [case](super::case), which knows why a row is rejected.

use std::ops::Range;

use super::column::day::DayColumn;
use super::column::id::{Id, IdColumn};
use super::field::{USUAL, VIOLATING, bit, misfit, own};
use super::row::Row;
use super::table::Table;
use crate::assess::violations::Violations;
use crate::base::calendar::day::Day;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::rulebook::book::Rulebook;
use crate::status::events::{Context, DatedEvent, StateEvent};

/// The rows in hand, decoded. The next ones reuse the allocations.
pub(super) struct Block<'w> {
    context: Context<'w>,
    as_known_at: Option<Day>,
    /// The place of each row's type in [`EventType::ALL`].
    codes: Vec<u8>,
    /// The columns that each row has.
    masks: Vec<u32>,
    /// The day of each row from 1970; [`UNSEEN`] if the office did not know of it.
    dates: Vec<i32>,
    /// The number of facts before each row.
    before: Vec<u32>,
    /// How many facts there are; what comes after them is of earlier rows.
    count: u32,
    facts: Vec<DatedEvent>,
    /// The number of facts of a row by its code, one or none.
    facts_by_code: [u8; 1 << u8::BITS],
    /// The rows that make facts or are checked, by type.
    groups: [Vec<u32>; EventType::ALL.len()],
    /// Whether the names of jobs are not yet numbered: each fact has the place of its row instead.
    named: bool,
    names: Vec<Id<'w>>,
    /// The rows out of the ordinary.
    marked: Vec<u32>,
    /// How many of them come before the person in hand.
    passed: usize,
}

/// The day of a row that the office did not know of.
const UNSEEN: i32 = i32::MAX;

/// What the rows of a type are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// They are facts on which the state depends.
    Fact,
    /// Only their day counts, and the values in their columns are checked.
    Check,
    /// All rows of the person have to be looked at together.
    Mark,
}

const fn use_of(kind: EventType) -> Use {
    if Violations::arise_from(kind) || matches!(kind, EventType::AnnullamentoDid) {
        Use::Mark
    } else if StateEvent::ignores(kind) {
        Use::Check
    } else {
        Use::Fact
    }
}

/// Whether the rows of a code are facts.
fn is_fact(code: usize) -> bool {
    EventType::ALL.get(code).is_some_and(|kind| use_of(*kind) == Use::Fact)
}

/// Whether a day from 1970 may be in a table.
fn within(date: i32) -> bool {
    (Day::FIRST.since_1970()..=Day::LAST.since_1970()).contains(&date)
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl<'w> Block<'w> {
    pub(super) fn new(rulebook: &'w Rulebook, as_known_at: Option<Day>) -> Self {
        Self {
            context: Context { rulebook, birth: None },
            as_known_at,
            codes: Vec::new(),
            masks: Vec::new(),
            dates: Vec::new(),
            before: Vec::new(),
            count: 0,
            facts: Vec::new(),
            facts_by_code: std::array::from_fn(|code| u8::from(is_fact(code))),
            groups: EventType::ALL.map(|_| Vec::new()),
            named: false,
            names: Vec::new(),
            marked: Vec::new(),
            passed: 0,
        }
    }

    /// Decodes some rows.
    pub(super) fn read(&mut self, tables: impl Iterator<Item = (&'w Table, Range<usize>)>) {
        let Self { codes, masks, dates, before, marked, .. } = self;
        for column in [masks, before, marked] {
            column.clear();
        }
        codes.clear();
        dates.clear();
        (self.count, self.named, self.passed) = (0, false, 0);
        for (table, rows) in tables {
            self.add(table, rows);
        }
        self.marked.sort_unstable();
    }

    fn add(&mut self, table: &'w Table, rows: Range<usize>) {
        let first = self.codes.len();
        table.kind_of.numbers(rows.clone(), |kind| kind as u8, &mut self.codes);
        table.masks(rows.clone(), &mut self.masks);
        self.dates.extend_from_slice(table.date.values().get(rows.clone()).unwrap_or_default());
        self.named |= !self.are_numbered(&table.job, EventField::Job, (first, &rows))
            || !self.are_numbered(&table.to_job, EventField::ToJob, (first, &rows));
        self.check_days(first);
        if let Some(origin) = &table.origin {
            self.marked.extend(origin.unusual(rows.clone()).map(|row| number(row.saturating_add(first))));
        }
        let unusual = table.details.unusual(rows.clone(), self.codes.get(first..).unwrap_or_default());
        self.marked.extend(unusual.map(|row| number(row.saturating_add(first))));
        self.see(table, first, &rows);
        self.group(first);
        let at = (first, rows.start);
        for kind in EventType::ALL {
            // In the loops over the most frequent rows the type and the columns are constants.
            let any = self.check_columns(kind);
            let usual = any & !USUAL == 0;
            match kind {
                kind if use_of(kind) == Use::Check && any & own(kind) == 0 => {}
                EventType::Did if usual => self.decode::<USUAL>(EventType::Did, table, at),
                EventType::DomandaPrestazione if usual => {
                    self.decode::<USUAL>(EventType::DomandaPrestazione, table, at);
                }
                EventType::RapportoInizio if usual => self.decode::<USUAL>(EventType::RapportoInizio, table, at),
                EventType::RapportoVariazione if usual => {
                    self.decode::<USUAL>(EventType::RapportoVariazione, table, at);
                }
                EventType::RapportoProroga if usual => self.decode::<USUAL>(EventType::RapportoProroga, table, at),
                EventType::RapportoFine if usual => self.decode::<USUAL>(EventType::RapportoFine, table, at),
                rare => self.decode_any(rare, table, at),
            }
        }
    }

    /// Whether the names of jobs in a column are small numbers.
    fn are_numbered(
        &self,
        column: &Option<IdColumn>,
        field: EventField,
        (first, rows): (usize, &Range<usize>),
    ) -> bool {
        let have_one = || self.masks.iter().skip(first).map(|mask| mask & bit(field) != 0);
        column.as_ref().is_none_or(|column| column.fits_u32(rows.clone(), have_one()))
    }

    /// Marks the rows whose day is out of bounds.
    fn check_days(&mut self, first: usize) {
        let Self { dates, marked, .. } = self;
        let dates = dates.get(first..).unwrap_or_default();
        if dates.iter().fold(false, |outside, day| outside | !within(*day)) {
            let outside = dates.iter().zip(number(first)..).filter(|(day, _)| !within(**day));
            marked.extend(outside.map(|(_, place)| place));
        }
    }

    /// Marks the rows of a type whose columns do not fit it. Returns the columns in which any of them has a value.
    fn check_columns(&mut self, kind: EventType) -> u32 {
        let Self { masks, groups, marked, .. } = self;
        let Some(group) = groups.get(kind as usize) else { return 0 };
        let mask_of = |place: u32| {
            let mask = usize::try_from(place).ok().and_then(|place| masks.get(place));
            mask.copied().unwrap_or_default()
        };
        let of_all = |(any, all): (u32, u32), place: &u32| (any | mask_of(*place), all & mask_of(*place));
        let (any, all) = group.iter().fold((0, u32::MAX), of_all);
        if misfit(kind, any, all) != 0 {
            let misfits = |place: &&u32| misfit(kind, mask_of(**place), mask_of(**place)) != 0;
            marked.extend(group.iter().filter(misfits));
        }
        any
    }

    /// Checks the days from which the office knew of rows, and hides those of which it did not know.
    fn see(&mut self, table: &Table, first: usize, rows: &Range<usize>) {
        let Self { as_known_at, masks, dates, marked, .. } = self;
        let (dates, masks) = (dates.get_mut(first..).unwrap_or_default(), masks.get(first..).unwrap_or_default());
        let recorded = table.recorded_at.as_ref().and_then(|column| column.values().get(rows.clone()));
        let recorded = recorded.unwrap_or_default();
        let given = |mask: &u32| mask & bit(EventField::RecordedAt) != 0;
        if recorded.iter().fold(false, |outside, day| outside | !within(*day)) {
            let rows = recorded.iter().zip(masks).zip(number(first)..);
            let outside = rows.filter(|((day, mask), _)| given(mask) && !within(**day));
            marked.extend(outside.map(|(_, place)| place));
        }
        let Some(last) = as_known_at.map(Day::since_1970) else { return };
        let mut recorded = recorded.iter();
        for (date, mask) in dates.iter_mut().zip(masks) {
            let known = recorded.next().filter(|_| given(mask)).unwrap_or(date);
            if last < *known {
                *date = UNSEEN;
            }
        }
    }

    /// Sorts the rows by type, and makes room for their facts. Marks those without a known type.
    fn group(&mut self, first: usize) {
        let Self { codes, before, facts, facts_by_code, groups, marked, .. } = self;
        let codes = codes.get(first..).unwrap_or_default();
        let mut count = self.count;
        before.extend(codes.iter().map(|code| {
            let before = count;
            let more = facts_by_code.get(usize::from(*code)).copied().unwrap_or_default();
            count = count.wrapping_add(u32::from(more));
            before
        }));
        self.count = count;
        let count = usize::try_from(count).unwrap_or_default();
        if facts.len() < count {
            facts.resize(count, DatedEvent::NOTHING);
        }
        groups.iter_mut().for_each(Vec::clear);
        for (code, place) in codes.iter().zip(number(first)..) {
            groups.get_mut(usize::from(*code)).unwrap_or(&mut *marked).push(place);
        }
    }

    /// Decodes the rows of a type, which have values in no other columns than `FIELDS`; the block has the first row of the table
    /// in hand at one place, the table at another.
    #[inline(always)]
    fn decode<const FIELDS: u32>(&mut self, kind: EventType, table: &'w Table, (first, start): (usize, usize)) {
        let Self { context, masks, dates, before, facts, groups, marked, named, .. } = self;
        let Some(group) = groups.get(kind as usize) else { return };
        match use_of(kind) {
            Use::Mark => return marked.extend(group),
            Use::Fact | Use::Check => {}
        }
        let days = table.date.values();
        let recorded = table.recorded_at.as_ref().map(DayColumn::values).unwrap_or_default();
        let mut unused = DatedEvent::NOTHING;
        for place in group {
            let at = usize::try_from(*place).unwrap_or(usize::MAX);
            let row = at.wrapping_sub(first).wrapping_add(start);
            let (Some(mask), Some(seen), Some(day)) = (masks.get(at), dates.get(at), days.get(row)) else { break };
            let fact = match use_of(kind) {
                Use::Fact => before.get(at).and_then(|before| facts.get_mut(usize::try_from(*before).ok()?)),
                _ => Some(&mut unused),
            };
            let Some(fact) = fact else { break };
            let key = |job: Id<'_>| match job {
                Id::Whole(id) if !*named => u32::try_from(id).ok(),
                _ => Some(*place),
            };
            // A row has been marked if one of its days is out of bounds.
            let known = recorded.get(row).filter(|_| mask & bit(EventField::RecordedAt) != 0).unwrap_or(day);
            let (row, days) = (Row::<FIELDS>::new(table, row, *mask), (kind, Day::of_1970(*day), Day::of_1970(*known)));
            if !row.write(fact, at, days, context, key) {
                marked.push(*place);
            }
            if *seen == UNSEEN {
                *fact = DatedEvent::NOTHING;
            }
        }
    }

    /// The same for any type and any columns.
    #[inline(never)]
    fn decode_any(&mut self, kind: EventType, table: &'w Table, at: (usize, usize)) {
        self.decode::<{ u32::MAX }>(kind, table, at);
    }

    /// The facts of the next person, by the places of their rows; `None` if the rows have to be read one by one.
    pub(super) fn facts_of(&mut self, rows: &Range<usize>) -> Option<Range<usize>> {
        let marked =
            |at: usize| self.marked.get(at).map_or(usize::MAX, |place| usize::try_from(*place).unwrap_or(usize::MAX));
        while marked(self.passed) < rows.start {
            self.passed = self.passed.saturating_add(1);
        }
        if marked(self.passed) < rows.end {
            return None;
        }
        let before = |row: usize| self.before.get(row).and_then(|count| usize::try_from(*count).ok());
        Some(before(rows.start)?..before(rows.end).or(usize::try_from(self.count).ok())?)
    }

    pub(super) fn facts(&self, facts: &Range<usize>) -> &[DatedEvent] {
        self.facts.get(facts.clone()).unwrap_or_default()
    }

    pub(super) fn facts_mut(&mut self, facts: &Range<usize>) -> &mut [DatedEvent] {
        self.facts.get_mut(facts.clone()).unwrap_or_default()
    }

    /// Whether the names of jobs are not yet numbered: each fact has the place of its row instead.
    pub(super) fn names_jobs(&self) -> bool {
        self.named
    }

    /// Whether a violation may arise from a row.
    pub(super) fn may_violate(&self, row: usize) -> bool {
        self.masks.get(row).is_some_and(|mask| mask & VIOLATING != 0)
    }

    /// Numbers the jobs of some facts in the order of their names; the table has the first row of the block in this row.
    pub(super) fn number_jobs(&mut self, facts: &Range<usize>, table: &'w Table, first: usize) {
        let Self { facts: all, names, masks, .. } = self;
        let facts = all.get_mut(facts.clone()).unwrap_or_default();
        let names_of = |fact: &DatedEvent| {
            let row = first.wrapping_add(fact.index());
            let job = table.job.as_ref().and_then(|column| column.get(row));
            let renamed = masks.get(fact.index()).is_some_and(|mask| mask & bit(EventField::ToJob) != 0);
            [job, table.to_job.as_ref().filter(|_| renamed).and_then(|column| column.get(row)).or(job)]
        };
        names.clear();
        for fact in facts.iter_mut() {
            if let [Some(_), to_job] = fact.change.jobs_mut() {
                let places = if to_job.is_some() { 2 } else { 1 };
                names.extend(names_of(fact).into_iter().take(places).flatten());
            }
        }
        names.sort_unstable();
        names.dedup();
        for fact in facts.iter_mut() {
            let of = names_of(fact);
            for (job, name) in fact.change.jobs_mut().into_iter().zip(of) {
                if let Some((job, name)) = job.zip(name) {
                    *job = names.binary_search(&name).map_or(u32::MAX, number);
                }
            }
        }
    }

    /// The first day of some rows, [`Day::NEVER`] if the office knew of none, and a day that none is after.
    pub(super) fn days(&self, rows: &Range<usize>) -> (Day, Day) {
        let dates = self.dates.get(rows.clone()).unwrap_or_default();
        let wider = |(first, last): (i32, i32), day: &i32| (first.min(*day), last.max(*day));
        let (first, last) = dates.iter().fold((UNSEEN, i32::MIN), wider);
        (Day::of_1970(first), Day::of_1970(last))
    }

    /// The places of the rows after a day, of some rows.
    pub(super) fn after(&self, rows: &Range<usize>, day: Day) -> impl Iterator<Item = u32> {
        let dates = self.dates.get(rows.clone()).unwrap_or_default();
        let after =
            (number(rows.start)..).zip(dates).filter(move |(_, date)| **date != UNSEEN && day.since_1970() < **date);
        after.map(|(place, _)| place)
    }

    /// The type of a row and its columns.
    pub(super) fn head(&self, row: usize) -> Option<(Option<EventType>, u32)> {
        let (code, mask) = (self.codes.get(row)?, self.masks.get(row)?);
        Some((EventType::ALL.get(usize::from(*code)).copied(), *mask))
    }
}
