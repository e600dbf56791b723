//! What a reform changes: each person under two rulebooks, side by side.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::types::Int16Type;
use arrow_array::{ArrayRef, BooleanArray, DictionaryArray, Int64Array, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field as Column, Schema, SchemaRef};
use arrow_select::filter::filter_record_batch;

use super::case::Refused;
use super::history::{History, Life, Span};
use super::options::Options;
use super::output::{NULL, Refusals, day, days, flags, numbers, person_column, states, words};
use super::pass::Pass;
use super::persons::Persons;
use super::stamp;
use super::watch::{Stop, Watch};
use super::worker::Worker;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::Rule;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;

/// The part of a comparison to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Show {
    /// A row for each person: `person`; on the last of [`Options::as_of`] `state_before`, `state_after`, `since_before`,
    /// `since_after`, `seniority_days_before`, `seniority_days_after` and whether the state has `changed`; `differs_from`, the
    /// first day on which the states of the two histories differ, null if they never do, and `rule_before` and
    /// `rule_after`, the rules of the states on that day (null if there is none yet); or `error`,
    /// `error_column`, `error_row`.
    Persons,
    /// Of those, the rows of persons whose history differs.
    Differing,
    /// Counts of persons: `state_before`, `state_after`, `rule_before`, `rule_after`, `error`, `persons`. The rules are
    /// null if the histories are the same.
    Totals,
}

/// The same events under two rulebooks, up to the last of [`Options::as_of`]. They are read once for each. A person
/// without an answer under one of the two has one error.
///
/// ```standalone_crate
/// # use std::sync::Arc;
/// use arrow_array::{Date32Array, Int64Array, RecordBatch, StringArray};
/// use collocamento::Rulebook;
/// use collocamento::batch::{Comparison, Options, Persons, Show, Worker};
///
/// let events = RecordBatch::try_from_iter([
///     ("person", Arc::new(Int64Array::from(vec![1, 1])) as _),
///     ("type", Arc::new(StringArray::from(vec!["did", "rapporto_inizio"])) as _),
///     ("date", Arc::new(Date32Array::from(vec![20_098, 20_122])) as _),
///     ("job", Arc::new(StringArray::from(vec![None, Some("a")])) as _),
///     ("kind", Arc::new(StringArray::from(vec![None, Some("indeterminato")])) as _),
///     ("annual_income", Arc::new(StringArray::from(vec![None, Some("8800.00")])) as _),
/// ])?;
/// let law = Rulebook::bundled("nazionale")?;
/// let reform = law.overlay("limite-9000", include_str!("../../../examples/overlays/limite-9000.toml"))?;
/// let options = Options::on("2025-03-31".parse()?);
/// let mut comparison =
///     Comparison::new([&law, &reform], &events.schema(), Persons::none(), options, Show::Differing)?;
/// let mut answers = comparison.push(&events)?;
/// answers.extend(comparison.finish()?);
/// assert_eq!(answers[0].num_rows(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Comparison {
    before: Pass<History>,
    after: Pass<History>,
    schema: SchemaRef,
    show: Show,
    totals: BTreeMap<Group, i64>,
}

/// Persons that are counted together: by their states and the rules, or by the code of an error.
type Group = Result<([State; 2], [Option<Rule>; 2]), &'static str>;

/// The results of both rulebooks for a person, or why there is no answer.
type Line = Result<Compared, Refused>;

/// The results of both rulebooks for a person.
#[derive(Clone, Copy)]
struct Compared {
    before: Life,
    after: Life,
    differs_from: Option<Day>,
    rule_before: Option<Rule>,
    rule_after: Option<Rule>,
}

impl Comparison {
    /// A comparison over tables of this schema: the rulebook before and the one after.
    ///
    /// # Errors
    /// Those of [`Pass::new`].
    pub fn new(
        [before, after]: [&Rulebook; 2],
        schema: &Schema,
        persons: Persons,
        options: Options,
        show: Show,
    ) -> Result<Self, Error> {
        let stamp = stamp::of_both(before, after);
        let before = Pass::<History>::new(before, schema, persons.clone(), options.clone())?;
        let mut after = Pass::new(after, schema, persons, options)?;
        after.cancelled_with(&before.watch());
        let columns = match show {
            Show::Totals => totals_columns(),
            Show::Persons | Show::Differing => columns(before.whole()),
        };
        let schema = Arc::new(Schema::new_with_metadata(columns, stamp));
        Ok(Self { before, after, schema, show, totals: BTreeMap::new() })
    }

    /// Compares the persons that both passes have processed: the same ones in each, run by run.
    fn compare(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        let mut batches = Vec::new();
        loop {
            let (before, after) = (self.before.answer().done.pop_front(), self.after.answer().done.pop_front());
            let (Some(mut before), Some(after)) = (before, after) else { return Ok(batches) };
            let lines: Vec<Line> = before.iter().zip(after.iter()).map(|(before, after)| line(before, after)).collect();
            // The first pass has already counted those that it rejected itself.
            let more = before.lives.iter().zip(&lines).filter(|(life, line)| life.is_ok() && line.is_err()).count();
            self.watch().go_on(0, 0, more)?;
            match self.show {
                Show::Totals => self.count(&lines),
                Show::Persons => batches.push(rows(&self.schema, before.persons.finish(), &lines)?),
                Show::Differing => {
                    let batch = rows(&self.schema, before.persons.finish(), &lines)?;
                    let differs = |line: &Line| line.is_ok_and(|both| both.differs_from.is_some());
                    let kept: BooleanArray = lines.iter().map(|line| Some(differs(line))).collect();
                    batches.push(filter_record_batch(&batch, &kept)?);
                }
            }
        }
    }

    fn count(&mut self, lines: &[Line]) {
        for line in lines {
            let group = line
                .map(|both| ([both.before.state, both.after.state], [both.rule_before, both.rule_after]))
                .map_err(|refused| refused.code.as_str());
            let count = self.totals.entry(group).or_default();
            *count = count.saturating_add(1);
        }
    }

    fn counted(&self) -> Result<RecordBatch, ArrowError> {
        let words = |word: fn(&Group) -> Option<&'static str>| -> ArrayRef {
            Arc::new(self.totals.keys().map(word).collect::<DictionaryArray<Int16Type>>())
        };
        let persons: Int64Array = self.totals.values().copied().collect();
        let columns = vec![
            words(|group| group.ok().map(|([before, _], _)| before.as_str())),
            words(|group| group.ok().map(|([_, after], _)| after.as_str())),
            words(|group| group.ok().and_then(|(_, [before, _])| before).map(Rule::as_str)),
            words(|group| group.ok().and_then(|(_, [_, after])| after).map(Rule::as_str)),
            words(|group| group.err()),
            Arc::new(persons),
        ];
        RecordBatch::try_new(Arc::clone(&self.schema), columns)
    }
}

impl Worker for Comparison {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Rows and persons are counted once.
    fn watch(&self) -> Watch {
        self.before.watch()
    }

    fn keeps(&self, rows: usize) -> bool {
        self.before.keeps(rows)
    }

    fn push(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>, Stop> {
        self.before.push(batch)?;
        self.after.push(batch)?;
        self.compare()
    }

    fn finish(&mut self) -> Result<Vec<RecordBatch>, Stop> {
        self.before.finish()?;
        self.after.finish()?;
        let mut batches = self.compare()?;
        if self.show == Show::Totals {
            batches.push(self.counted()?);
        }
        Ok(batches)
    }
}

fn line(before: Result<(Life, &[Span]), Refused>, after: Result<(Life, &[Span]), Refused>) -> Line {
    let ((before, spans_before), (after, spans_after)) = (before?, after?);
    let differs_from = first_difference(spans_before, spans_after);
    let rule = |spans: &[Span]| held(spans, differs_from?).map(|(_, rule)| rule);
    Ok(Compared { before, after, differs_from, rule_before: rule(spans_before), rule_after: rule(spans_after) })
}

/// The first day on which the states differ. If there is none yet it is [`State::NonRegistrato`].
fn first_difference(before: &[Span], after: &[Span]) -> Option<Day> {
    if before == after {
        return None;
    }
    let state = |spans: &[Span], day: Day| held(spans, day).map_or(State::NonRegistrato, |(state, _)| state);
    let borders = before.iter().chain(after).map(|(from, ..)| *from);
    borders.filter(|day| state(before, *day) != state(after, *day)).min()
}

/// The state that holds on a day, and its rule.
fn held(spans: &[Span], day: Day) -> Option<(State, Rule)> {
    let place = spans.partition_point(|(from, ..)| *from <= day).checked_sub(1)?;
    spans.get(place).map(|(_, state, rule)| (*state, *rule))
}

fn columns(whole: bool) -> Vec<Column> {
    let state = |name| Column::new(name, words(), true);
    let day = |name| Column::new(name, DataType::Date32, true);
    let number = |name| Column::new(name, DataType::Int32, true);
    let mut columns = vec![
        person_column(whole),
        state("state_before"),
        state("state_after"),
        day("since_before"),
        day("since_after"),
        number("seniority_days_before"),
        number("seniority_days_after"),
        Column::new("changed", DataType::Boolean, true),
        day("differs_from"),
        Column::new("rule_before", words(), true),
        Column::new("rule_after", words(), true),
    ];
    columns.extend(Refusals::columns());
    columns
}

fn totals_columns() -> Vec<Column> {
    let names = ["state_before", "state_after", "rule_before", "rule_after", "error"];
    let words = names.map(|name| Column::new(name, words(), true));
    words.into_iter().chain([Column::new("persons", DataType::Int64, false)]).collect()
}

fn rows(schema: &SchemaRef, persons: ArrayRef, lines: &[Line]) -> Result<RecordBatch, ArrowError> {
    let number = |of: fn(&Compared) -> i32| move |line: &Line| line.as_ref().map_or(NULL, of);
    let state = |of: fn(Compared) -> State| move |line: &Line| line.ok().map(of);
    let rules = |of: fn(Compared) -> Option<Rule>| -> ArrayRef {
        let ids = lines.iter().map(|line| line.ok().and_then(of).map(Rule::as_str));
        Arc::new(ids.collect::<DictionaryArray<Int16Type>>())
    };
    let changed = |line: &Line| line.is_ok_and(|both| both.before.state != both.after.state);
    let mut refusals = Refusals::default();
    for (place, line) in lines.iter().enumerate() {
        if let Err(refused) = line {
            refusals.push(place, *refused);
        }
    }
    let mut columns = vec![
        persons,
        states(lines, state(|both| both.before.state))?,
        states(lines, state(|both| both.after.state))?,
        days(lines, number(|both| both.before.since))?,
        days(lines, number(|both| both.after.since))?,
        numbers(lines, number(|both| both.before.seniority_days))?,
        numbers(lines, number(|both| both.after.seniority_days))?,
        flags(lines, refusals.answered(lines.len()), changed),
        days(lines, number(|both| day(both.differs_from)))?,
        rules(|both| both.rule_before),
        rules(|both| both.rule_after),
    ];
    columns.extend(refusals.finish(lines.len())?);
    RecordBatch::try_new(Arc::clone(schema), columns)
}
