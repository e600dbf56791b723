//! Many rows at once: the rows on which the state depends become facts, type by type; the others end here.
//!
//! A row that is out of the ordinary marks its person. The rows of that person are read one by one, in their order, by the
//! [case](super::case), which knows why a row is rejected.

use std::ops::Range;

use super::column::id::Id;
use super::field::{VIOLATING, bit, misfit};
use super::row::Row;
use super::table::Table;
use crate::base::calendar::day::Day;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::rulebook::book::Rulebook;
use crate::status::events::{Context, DatedEvent};

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
    /// No row is of a later day.
    latest: i32,
    /// The number of facts before each row.
    before: Vec<u32>,
    facts: Vec<DatedEvent>,
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
    /// Their columns are checked.
    Check,
    /// Only their day counts.
    Day,
    /// All rows of the person have to be looked at together.
    Mark,
}

const fn use_of(kind: EventType) -> Use {
    match kind {
        EventType::Violazione | EventType::Adr | EventType::AnnullamentoDid => Use::Mark,
        EventType::Convocazione | EventType::PrestazioneFine => Use::Check,
        EventType::ContattoCpi
        | EventType::Colloquio
        | EventType::Profilazione
        | EventType::Patto
        | EventType::Fabbisogno
        | EventType::Servizio
        | EventType::Siisl
        | EventType::AttivitaSap => Use::Day,
        EventType::Did
        | EventType::DomandaPrestazione
        | EventType::PrestazioneInizio
        | EventType::PreavvisoLicenziamento
        | EventType::RapportoInizio
        | EventType::RapportoProroga
        | EventType::RapportoTrasformazione
        | EventType::RapportoVariazione
        | EventType::RapportoFine
        | EventType::GiornateLavorate
        | EventType::Revoca
        | EventType::Sanzione
        | EventType::PreavvisoRevocato
        | EventType::CambioDatore
        | EventType::Ripristino => Use::Fact,
    }
}

/// The number of facts of a row, by its code.
#[inline]
fn facts_in(code: u8) -> u32 {
    u32::from(EventType::ALL.get(usize::from(code)).is_some_and(|kind| use_of(*kind) == Use::Fact))
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
            latest: i32::MIN,
            before: Vec::new(),
            facts: Vec::new(),
            groups: EventType::ALL.map(|_| Vec::new()),
            named: false,
            names: Vec::new(),
            marked: Vec::new(),
            passed: 0,
        }
    }

    /// Decodes some rows.
    pub(super) fn read(&mut self, tables: impl Iterator<Item = (&'w Table, Range<usize>)>) {
        let Self { codes, masks, dates, before, facts, marked, .. } = self;
        for column in [masks, before, marked] {
            column.clear();
        }
        codes.clear();
        dates.clear();
        facts.clear();
        (self.latest, self.named, self.passed) = (i32::MIN, false, 0);
        for (table, rows) in tables {
            self.add(table, rows);
        }
        self.marked.sort_unstable();
    }

    fn add(&mut self, table: &'w Table, rows: Range<usize>) {
        let first = self.codes.len();
        table.kind_of.numbers(rows.clone(), |kind| kind as u8, &mut self.codes);
        table.masks(rows.clone(), &mut self.masks);
        let dates = table.date.values().get(rows.clone()).unwrap_or_default();
        self.dates.extend_from_slice(dates);
        self.latest = dates.iter().copied().fold(self.latest, i32::max);
        self.named |= ![&table.job, &table.to_job].into_iter().flatten().all(|column| column.fits_u32(rows.clone()));
        self.check(first);
        self.see(table, first, &rows);
        self.group(first);
        for kind in EventType::ALL {
            // The type is a constant in the loops over the most frequent ones.
            match kind {
                EventType::Did => self.decode(EventType::Did, table, first, rows.start),
                EventType::DomandaPrestazione => self.decode(EventType::DomandaPrestazione, table, first, rows.start),
                EventType::RapportoInizio => self.decode(EventType::RapportoInizio, table, first, rows.start),
                EventType::RapportoVariazione => self.decode(EventType::RapportoVariazione, table, first, rows.start),
                EventType::RapportoProroga => self.decode(EventType::RapportoProroga, table, first, rows.start),
                EventType::RapportoFine => self.decode(EventType::RapportoFine, table, first, rows.start),
                rare => self.decode_rare(rare, table, first, rows.start),
            }
        }
    }

    /// Marks the rows whose columns do not fit their type, or whose day is out of bounds.
    fn check(&mut self, first: usize) {
        let Self { codes, masks, dates, marked, .. } = self;
        let rows = codes.iter().zip(masks.iter()).zip(dates.iter()).skip(first);
        let flaw = |((code, mask), date): ((&u8, &u32), &i32)| misfit(*code, *mask) | u32::from(!within(*date));
        if rows.clone().map(flaw).fold(0, |any, flaw| any | flaw) != 0 {
            marked.extend(rows.zip(number(first)..).filter(|(row, _)| flaw(*row) != 0).map(|(_, place)| place));
        }
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

    /// Sorts the rows by type, and makes room for their facts.
    fn group(&mut self, first: usize) {
        let Self { codes, before, facts, groups, .. } = self;
        let codes = codes.get(first..).unwrap_or_default();
        let mut count = number(facts.len());
        before.extend(codes.iter().map(|code| {
            let before = count;
            count = count.wrapping_add(facts_in(*code));
            before
        }));
        facts.resize(usize::try_from(count).unwrap_or_default(), DatedEvent::NOTHING);
        groups.iter_mut().for_each(Vec::clear);
        for (code, place) in codes.iter().zip(number(first)..) {
            if let Some(group) = groups.get_mut(usize::from(*code)) {
                group.push(place);
            }
        }
    }

    /// Decodes the rows of a type.
    #[inline(always)]
    fn decode(&mut self, kind: EventType, table: &'w Table, first: usize, start: usize) {
        let Self { context, masks, dates, before, facts, groups, marked, named, .. } = self;
        let Some(group) = groups.get(kind as usize) else { return };
        match use_of(kind) {
            Use::Day => {}
            Use::Mark => marked.extend(group),
            Use::Fact | Use::Check => {
                let mut unused = DatedEvent::NOTHING;
                for place in group {
                    let at = usize::try_from(*place).unwrap_or(usize::MAX);
                    let row = at.wrapping_sub(first).wrapping_add(start);
                    let (Some(mask), Some(seen), Some(before)) = (masks.get(at), dates.get(at), before.get(at)) else {
                        break;
                    };
                    let kept = use_of(kind) == Use::Fact && *seen != UNSEEN;
                    let before = usize::try_from(*before).unwrap_or(usize::MAX);
                    let fact = facts.get_mut(before).filter(|_| kept).unwrap_or(&mut unused);
                    let key = |job: Id<'_>| match job {
                        Id::Whole(id) if !*named => u32::try_from(id).ok(),
                        _ => Some(*place),
                    };
                    let written = match table.date.get(row) {
                        Ok(day) => Row::new(table, row, *mask).write(fact, at, (kind, day), context, key),
                        Err(_) => Ok(false),
                    };
                    if written != Ok(true) {
                        marked.push(*place);
                    }
                }
            }
        }
    }

    #[inline(never)]
    fn decode_rare(&mut self, kind: EventType, table: &'w Table, first: usize, start: usize) {
        self.decode(kind, table, first, start);
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
        Some(before(rows.start)?..before(rows.end).unwrap_or(self.facts.len()))
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
        let first = dates.iter().copied().fold(UNSEEN, i32::min);
        (Day::of_1970(first), Day::of_1970(self.latest))
    }

    /// The places of the rows after a day among some rows.
    pub(super) fn after(&self, rows: &Range<usize>, day: Day) -> impl Iterator<Item = u32> {
        let dates = self.dates.get(rows.clone()).unwrap_or_default();
        let after = (0..).zip(dates).filter(move |(_, date)| **date != UNSEEN && day.since_1970() < **date);
        after.map(|(place, _)| place)
    }

    /// The type of a row and its columns.
    pub(super) fn head(&self, row: usize) -> Option<(Option<EventType>, u32)> {
        let (code, mask) = (self.codes.get(row)?, self.masks.get(row)?);
        Some((EventType::ALL.get(usize::from(*code)).copied(), *mask))
    }
}
