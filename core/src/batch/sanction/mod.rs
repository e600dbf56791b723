//! The sanction for each violation of a table: `conditionality.sanction`, computed once for each case and then looked
//! up.

mod cases;

use std::sync::Arc;

use arrow_array::types::{Date32Type, Decimal128Type, Int16Type, Int32Type};
use arrow_array::{Array, ArrayRef, BooleanArray, DictionaryArray, PrimitiveArray, RecordBatch, StringArray};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::{ArrowError, DataType, Field as Column, Schema, SchemaRef};

use super::column::day::DayColumn;
use super::column::number::NumberColumn;
use super::column::whole::WholeColumn;
use super::column::word::WordColumn;
use super::column::{Unreadable, wrong_type};
use super::output::words;
use super::table::flags;
use super::watch::{Stop, Watch};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::base::words::percent::Percent;
use crate::base::words::violation::Violation;
use crate::batch::column::word::word;
use crate::chapters::conditionality::deduction::share;
use crate::rulebook::book::Rulebook;
use cases::{Asked, Cases, KINDS, Taken};

/// The sanction for each violation of a table: one row for each input row, in the same order.
///
/// | column | | |
/// |---|---|---|
/// | `benefit`, `violation` | text | required |
/// | `date` | day | required |
/// | `justified` | boolean | |
/// | `earlier_convocazione`, `earlier_orientamento`, `earlier_formazione`, `earlier_offerta`, `earlier_mancata_firma`, `earlier_scuola_adulti`, `earlier_comunicazione` | whole number | unjustified violations of the same claim before this one; absent or null is none. They have no days: the ladders of this violation's day count them |
/// | `earlier` | whole number | the same for the row's own kind, instead of those columns |
/// | `monthly_amount` | euro | without it there is no `amount` |
/// | `missed_hours_percent` | 0 to 100 | for `formazione` under `cigs` |
///
/// The answer: `measure`, `step`, `fraction`, `days`, `amount`, `loses_benefit`, `loses_status`, `bar_until`, `rules` (the ids,
/// with a blank between), and for a row without an answer `error` and `error_column`.
pub struct SanctionTable {
    cases: Cases,
    columns: Vec<Wanted>,
    schema: SchemaRef,
    watch: Watch,
}

/// A column of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Measure,
    Step,
    Fraction,
    Days,
    Amount,
    LosesBenefit,
    LosesStatus,
    BarUntil,
    Rules,
    Error,
    ErrorColumn,
}

const ALL: [(&str, Wanted); 11] = [
    ("measure", Wanted::Measure),
    ("step", Wanted::Step),
    ("fraction", Wanted::Fraction),
    ("days", Wanted::Days),
    ("amount", Wanted::Amount),
    ("loses_benefit", Wanted::LosesBenefit),
    ("loses_status", Wanted::LosesStatus),
    ("bar_until", Wanted::BarUntil),
    ("rules", Wanted::Rules),
    ("error", Wanted::Error),
    ("error_column", Wanted::ErrorColumn),
];

const EARLIER: [&str; KINDS] = [
    "earlier_convocazione",
    "earlier_orientamento",
    "earlier_formazione",
    "earlier_offerta",
    "earlier_mancata_firma",
    "earlier_scuola_adulti",
    "earlier_comunicazione",
];

const ALIKE: &str = "earlier";

impl SanctionTable {
    /// The ladders of a rulebook, with every column of the answer.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self::with(rulebook, ALL.to_vec())
    }

    /// The same, for tables of this schema.
    ///
    /// # Errors
    /// Those of [`SanctionTable::answer`] about columns.
    pub fn over(rulebook: &Rulebook, schema: &Schema) -> Result<Self, Error> {
        Table::read(&RecordBatch::new_empty(Arc::new(schema.clone())))?;
        Ok(Self::new(rulebook))
    }

    /// The same with only some columns of the answer, in this order: each column takes time.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/columns` for an unknown name.
    pub fn only(rulebook: &Rulebook, columns: &[&str]) -> Result<Self, Error> {
        let one = |name: &&str| ALL.into_iter().find(|(known, _)| known == name);
        let unknown =
            || Error::new(Code::ValoreNonValido).at("/columns").detail("known", ALL.map(|(name, _)| name).to_vec());
        let columns: Option<Vec<_>> = columns.iter().map(one).collect();
        columns.map(|columns| Self::with(rulebook, columns)).ok_or_else(unknown)
    }

    fn with(rulebook: &Rulebook, columns: Vec<(&'static str, Wanted)>) -> Self {
        let fields = columns.iter().map(|(name, wanted)| Column::new(*name, wanted.layout(), true));
        let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
        let columns = columns.into_iter().map(|(_, wanted)| wanted).collect();
        Self { cases: Cases::new(rulebook), columns, schema, watch: Watch::default() }
    }

    /// The columns of the answer.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// A handle to monitor or cancel the run with. It counts neither persons nor rejected rows: each row has its own
    /// answer or error.
    #[must_use]
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// The sanctions for the violations of a batch, row by row.
    ///
    /// # Errors
    /// [`Stop::Cancelled`];
    /// [`Stop::Refused`], with the column as path: [`Code::CampoMancante`], [`Code::CampoSconosciuto`] or
    /// [`Code::ValoreNonValido`] for a column that is missing, unknown, or of the wrong type.
    pub fn answer(&mut self, batch: &RecordBatch) -> Result<RecordBatch, Stop> {
        self.watch.go_on(batch.num_rows(), 0, 0)?;
        let table = Table::read(batch)?;
        let places = match table.plain_keys(&self.cases) {
            Some(keys) => self.look_up_all(&table, &keys),
            None => (0..batch.num_rows()).map(|row| table.place(row, &mut self.cases)).collect(),
        };
        let (answers, cases) = (Answers { table: &table, places: &places }, &mut self.cases);
        let columns: Result<Vec<ArrayRef>, ArrowError> =
            self.columns.iter().map(|wanted| answers.column(*wanted, cases)).collect();
        Ok(RecordBatch::try_new(self.schema(), columns?)?)
    }

    /// The places of rows that are all readable, by their keys.
    fn look_up_all(&mut self, table: &Table, keys: &[u32]) -> Vec<u32> {
        let mut places = Vec::with_capacity(keys.len());
        for (row, key) in keys.iter().enumerate() {
            let place = match self.cases.known(*key) {
                0 => table.place(row, &mut self.cases),
                place => place,
            };
            places.push(place);
        }
        places
    }
}

/// The table, its columns found and checked.
struct Table {
    benefit: WordColumn<Benefit>,
    violation: WordColumn<Violation>,
    date: Given<DayColumn>,
    justified: Option<BooleanArray>,
    earlier: [Option<Given<WholeColumn>>; KINDS],
    /// Instead of these: those of the row's own kind.
    alike: Option<Given<WholeColumn>>,
    monthly_amount: Option<Given<NumberColumn>>,
    missed_hours_percent: Option<Given<NumberColumn>>,
}

/// A column, and which rows have a value.
struct Given<T> {
    column: T,
    nulls: Option<NullBuffer>,
}

impl<T> Given<T> {
    fn at(&self, row: usize) -> Option<&T> {
        let null = self.nulls.as_ref().is_some_and(|nulls| row >= nulls.len() || nulls.is_null(row));
        (!null).then_some(&self.column)
    }
}

impl Table {
    fn read(batch: &RecordBatch) -> Result<Self, Error> {
        let known = ["benefit", "violation", "date", "justified", ALIKE, "monthly_amount", "missed_hours_percent"];
        let unknown = |name: &str| !known.contains(&name) && !EARLIER.contains(&name);
        if let Some(field) = batch.schema_ref().fields().iter().find(|field| unknown(field.name())) {
            return Err(Error::new(Code::CampoSconosciuto).at(format!("/{}", field.name())));
        }
        let needed = |name: &str| Error::new(Code::CampoMancante).at(format!("/{name}"));
        let mut earlier = [const { None }; KINDS];
        for (place, name) in earlier.iter_mut().zip(EARLIER) {
            *place = optional(batch, name, WholeColumn::read)?;
        }
        let alike = optional(batch, ALIKE, WholeColumn::read)?;
        if alike.is_some() && earlier.iter().any(Option::is_some) {
            let (it, en) = ("o `earlier` o una colonna per specie", "either `earlier` or a column a kind");
            return Err(Error::new(Code::ValoreNonValido).at("/earlier").hint(Text::new(it, en)));
        }
        let words = |array: &ArrayRef| WordColumn::read(array, |text| word(text));
        let benefit = optional(batch, "benefit", words)?.ok_or_else(|| needed("benefit"))?;
        let words = |array: &ArrayRef| WordColumn::read(array, |text| word(text));
        let violation = optional(batch, "violation", words)?.ok_or_else(|| needed("violation"))?;
        Ok(Self {
            benefit: benefit.column,
            violation: violation.column,
            date: optional(batch, "date", DayColumn::read)?.ok_or_else(|| needed("date"))?,
            justified: optional(batch, "justified", flags)?.map(|given| given.column),
            earlier,
            alike,
            monthly_amount: optional(batch, "monthly_amount", NumberColumn::read)?,
            missed_hours_percent: optional(batch, "missed_hours_percent", NumberColumn::read)?,
        })
    }

    /// The place of a row's case.
    fn place(&self, row: usize, cases: &mut Cases) -> u32 {
        match self.asked(row) {
            Ok((asked, percent)) => {
                let place = cases.place(&asked, percent);
                let late = cases.at(place).is_some_and(|taken| taken.loses_status) && cases.bar(asked.date).is_none();
                // The bar would end after 2199.
                if late { cases.refuse(Code::FuoriLimite, "date") } else { place }
            }
            Err((code, column)) => cases.refuse(code, column),
        }
    }

    /// The keys of all rows, column by column; `None` if any row needs a closer check.
    fn plain_keys(&self, cases: &Cases) -> Option<Vec<u32>> {
        if self.date.nulls.is_some() {
            return None;
        }
        let mut keys = self.benefit.codes(|benefit| cases.benefit_key(benefit))?;
        for (key, more) in keys.iter_mut().zip(self.violation.codes(|violation| cases.violation_key(violation))?) {
            *key = key.checked_add(more)?;
        }
        for (key, date) in keys.iter_mut().zip(self.date.column.values()) {
            *key = key.checked_add(cases.date_key(*date)?)?;
        }
        if let Some(justified) = &self.justified {
            for (key, row) in keys.iter_mut().zip(0..justified.len()) {
                let yes = justified.is_valid(row) && justified.value(row);
                *key = key.checked_add(cases.justified_key(yes))?;
            }
        }
        for (kind, given) in self.earlier.iter().enumerate() {
            let Some(given) = given else { continue };
            for (row, key) in keys.iter_mut().enumerate() {
                let Some(count) = given.at(row).and_then(|column| column.get(row)) else { continue };
                *key = key.checked_add(cases.earlier_key(kind, u64::try_from(count).ok()?))?;
            }
        }
        if let Some(given) = &self.alike {
            let kinds = self.violation.codes(|violation| violation as u32)?;
            for ((row, key), kind) in keys.iter_mut().enumerate().zip(kinds) {
                let Some(count) = given.at(row).and_then(|column| column.get(row)) else { continue };
                let kind = usize::try_from(kind).ok()?;
                *key = key.checked_add(cases.earlier_key(kind, u64::try_from(count).ok()?))?;
            }
        }
        let readable = |given: &Option<Given<NumberColumn>>, read: fn(&NumberColumn, usize) -> bool| {
            let rows = 0..keys.len();
            given
                .as_ref()
                .is_none_or(|given| rows.into_iter().all(|row| given.at(row).is_none_or(|column| read(column, row))))
        };
        let money = readable(&self.monthly_amount, |column, row| column.money(row).is_ok());
        let percent = |column: &NumberColumn, row| column.decimal(row).and_then(Percent::new).is_some();
        (money && readable(&self.missed_hours_percent, percent)).then_some(keys)
    }

    fn asked(&self, row: usize) -> Result<(Asked, Option<Percent>), (Code, &'static str)> {
        let mut earlier = [0; KINDS];
        for ((count, column), name) in earlier.iter_mut().zip(&self.earlier).zip(EARLIER) {
            *count = counted(column, row).map_err(|code| (code, name))?;
        }
        let date = self.date.at(row).ok_or((Code::CampoMancante, "date"))?.get(row).map_err(|code| (code, "date"))?;
        let justified = self.justified.as_ref().is_some_and(|column| column.is_valid(row) && column.value(row));
        let percent = match self.missed_hours_percent.as_ref().and_then(|column| column.at(row)) {
            Some(column) => {
                let percent = column.decimal(row).and_then(Percent::new);
                Some(percent.ok_or((Code::ValoreNonValido, "missed_hours_percent"))?)
            }
            None => None,
        };
        self.monthly(row).map_err(|code| (code, "monthly_amount"))?;
        let benefit = self.benefit.get(row).ok_or_else(|| (absent(&self.benefit, row), "benefit"))?;
        let violation = self.violation.get(row).ok_or_else(|| (absent(&self.violation, row), "violation"))?;
        if self.alike.is_some() {
            let alike = counted(&self.alike, row).map_err(|code| (code, ALIKE))?;
            earlier = Violation::ALL.map(|kind| if kind == violation { alike } else { 0 });
        }
        Ok((Asked { benefit, violation, date, justified, earlier }, percent))
    }

    /// The benefit of a month, if it is given.
    fn monthly(&self, row: usize) -> Result<Option<Money>, Code> {
        let column = self.monthly_amount.as_ref().and_then(|column| column.at(row));
        column.map(|column| column.money(row)).transpose()
    }
}

/// The number of earlier violations; 0 if it is not given.
fn counted(column: &Option<Given<WholeColumn>>, row: usize) -> Result<u8, Code> {
    let count = column.as_ref().and_then(|column| column.at(row)).and_then(|column| column.get(row));
    let count = u64::try_from(count.unwrap_or_default()).map_err(|_| Code::ValoreNonValido)?;
    Ok(u8::try_from(count).unwrap_or(u8::MAX))
}

/// Whether a word that could not be read is missing or unknown.
fn absent<T: Copy>(column: &WordColumn<T>, row: usize) -> Code {
    if column.text.get(row).is_none() { Code::CampoMancante } else { Code::ValoreNonValido }
}

fn optional<T>(
    batch: &RecordBatch,
    name: &str,
    read: impl Fn(&ArrayRef) -> Result<T, Unreadable>,
) -> Result<Option<Given<T>>, Error> {
    let Some(array) = batch.column_by_name(name).filter(|array| *array.data_type() != DataType::Null) else {
        return Ok(None);
    };
    let column = read(array).map_err(|expected| wrong_type(name, array, expected))?;
    Ok(Some(Given { column, nulls: array.logical_nulls().filter(|nulls| nulls.null_count() > 0) }))
}

impl Wanted {
    fn layout(self) -> DataType {
        match self {
            Self::Measure | Self::Fraction | Self::Rules | Self::Error | Self::ErrorColumn => words(),
            Self::Step | Self::Days => DataType::Int32,
            Self::Amount => DataType::Decimal128(12, 2),
            Self::LosesBenefit | Self::LosesStatus => DataType::Boolean,
            Self::BarUntil => DataType::Date32,
        }
    }
}

/// The rows of a table with the places of their cases.
struct Answers<'t> {
    table: &'t Table,
    places: &'t [u32],
}

impl Answers<'_> {
    fn column(&self, wanted: Wanted, cases: &mut Cases) -> Result<ArrayRef, ArrowError> {
        let answered = |taken: &Taken| taken.refused.is_none();
        let number = |number: Option<u32>| number.and_then(|number| i32::try_from(number).ok());
        match wanted {
            Wanted::Measure => self.texts(cases, |taken| answered(taken).then(|| taken.measure.as_str().to_owned())),
            Wanted::Step => self.numbers(cases, |taken| number(taken.step)),
            Wanted::Fraction => self.texts(cases, |taken| taken.fraction.map(|fraction| fraction.as_str().to_owned())),
            Wanted::Days => self.numbers(cases, |taken| number(taken.days)),
            Wanted::Amount => self.amounts(cases),
            Wanted::LosesBenefit => Ok(self.flags(cases, |taken| taken.loses_benefit)),
            Wanted::LosesStatus => Ok(self.flags(cases, |taken| taken.loses_status)),
            Wanted::BarUntil => self.bars(cases),
            Wanted::Rules => self.texts(cases, |taken| answered(taken).then(|| taken.rules.clone())),
            Wanted::Error => self.texts(cases, |taken| taken.refused.map(|(code, _)| code.as_str().to_owned())),
            Wanted::ErrorColumn => self.texts(cases, |taken| taken.refused.map(|(_, column)| column.to_owned())),
        }
    }

    /// A value for each case, looked up for each row.
    fn look_up<T: Copy + Default>(&self, of_cases: &[T]) -> Vec<T> {
        self.places.iter().map(|place| of_case(of_cases, *place)).collect()
    }

    /// Which rows have a value, from which cases have one; nothing if all do.
    fn nulls(&self, of_cases: &[bool]) -> Option<NullBuffer> {
        let some = of_cases.iter().skip(1).any(|valid| !valid);
        some.then(|| NullBuffer::new(self.bits(of_cases))).filter(|nulls| nulls.null_count() > 0)
    }

    fn bits(&self, of_cases: &[bool]) -> BooleanBuffer {
        BooleanBuffer::collect_bool(self.places.len(), |row| {
            self.places.get(row).is_some_and(|place| of_case(of_cases, *place))
        })
    }

    fn numbers(&self, cases: &Cases, value: impl Fn(&Taken) -> Option<i32>) -> Result<ArrayRef, ArrowError> {
        let values: Vec<Option<i32>> = cases.taken.iter().map(value).collect();
        let given: Vec<bool> = values.iter().map(Option::is_some).collect();
        let values: Vec<i32> = values.into_iter().map(Option::unwrap_or_default).collect();
        Ok(Arc::new(PrimitiveArray::<Int32Type>::try_new(self.look_up(&values).into(), self.nulls(&given))?))
    }

    fn flags(&self, cases: &Cases, flag: impl Fn(&Taken) -> bool) -> ArrayRef {
        let given: Vec<bool> = cases.taken.iter().map(|taken| taken.refused.is_none()).collect();
        let values: Vec<bool> = cases.taken.iter().map(flag).collect();
        Arc::new(BooleanArray::new(self.bits(&values), self.nulls(&given)))
    }

    /// A column of words: one key for each case.
    fn texts(&self, cases: &Cases, text: impl Fn(&Taken) -> Option<String>) -> Result<ArrayRef, ArrowError> {
        let mut vocabulary: Vec<String> = Vec::new();
        let mut keys = Vec::new();
        for taken in &cases.taken {
            let key = text(taken).and_then(|text| {
                let place = vocabulary.iter().position(|known| *known == text).unwrap_or_else(|| {
                    vocabulary.push(text);
                    vocabulary.len().saturating_sub(1)
                });
                i16::try_from(place).ok()
            });
            keys.push(key);
        }
        let given: Vec<bool> = keys.iter().map(Option::is_some).collect();
        let keys: Vec<i16> = keys.into_iter().map(Option::unwrap_or_default).collect();
        let keys = PrimitiveArray::<Int16Type>::try_new(self.look_up(&keys).into(), self.nulls(&given))?;
        Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(StringArray::from(vocabulary)))?))
    }

    fn bars(&self, cases: &mut Cases) -> Result<ArrayRef, ArrowError> {
        let given: Vec<bool> = cases.taken.iter().map(|taken| taken.loses_status).collect();
        let bar = |(place, date): (&u32, &i32)| {
            let day = Day::from_1970(*date).filter(|_| of_case(&given, *place));
            day.and_then(|day| cases.bar(day)).map_or(0, Day::since_1970)
        };
        let values: Vec<i32> = self.places.iter().zip(self.table.date.column.values()).map(bar).collect();
        Ok(Arc::new(PrimitiveArray::<Date32Type>::try_new(values.into(), self.nulls(&given))?))
    }

    /// COND-QUARTO: the share of each month's benefit.
    fn amounts(&self, cases: &Cases) -> Result<ArrayRef, ArrowError> {
        let amount = |(row, place): (usize, &u32)| {
            let taken = cases.at(*place)?;
            if let Some(amount) = taken.amount {
                return Some(i128::from(amount.cents()));
            }
            let part = taken.part?;
            share(self.table.monthly(row).ok()??, part).map(|money| i128::from(money.cents()))
        };
        let array: PrimitiveArray<Decimal128Type> = self.places.iter().enumerate().map(amount).collect();
        Ok(Arc::new(array.with_precision_and_scale(12, 2)?))
    }
}

fn of_case<T: Copy + Default>(of_cases: &[T], place: u32) -> T {
    usize::try_from(place).ok().and_then(|place| of_cases.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_violation_has_its_column_of_earlier_ones() {
        let names: Vec<String> = Violation::ALL.iter().map(|kind| format!("earlier_{}", kind.as_str())).collect();
        assert_eq!(names, EARLIER);
    }
}
