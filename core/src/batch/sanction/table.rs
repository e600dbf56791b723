//! The columns of a table of violations, found and checked, and the case of each row.

use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

use super::asked::{Asked, KINDS};
use super::cases::Cases;
use super::keys::{CLOSER, Shape};
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::base::words::percent::Percent;
use crate::base::words::violation::Violation;
use crate::batch::column::day::DayColumn;
use crate::batch::column::number::NumberColumn;
use crate::batch::column::spelled::{flags, whole_numbers};
use crate::batch::column::whole::WholeColumn;
use crate::batch::column::word::{WordColumn, word};
use crate::batch::column::{Unreadable, only, wrong_type};

/// The columns beside those of the earlier violations by kind.
const KNOWN: &[&str] = &["benefit", "violation", "date", "justified", ALIKE, "monthly_amount", "missed_hours_percent"];

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

/// The table, its columns found and checked.
pub(super) struct Table {
    benefit: WordColumn<Benefit>,
    violation: WordColumn<Violation>,
    pub(super) date: Given<DayColumn>,
    justified: Option<Given<BooleanArray>>,
    earlier: [Option<Given<WholeColumn>>; KINDS],
    /// Instead of these: those of the row's own kind.
    alike: Option<Given<WholeColumn>>,
    pub(super) monthly_amount: Option<Given<NumberColumn>>,
    missed_hours_percent: Option<Given<NumberColumn>>,
}

/// A column, and which rows have a value.
pub(super) struct Given<T> {
    pub(super) column: T,
    nulls: Option<NullBuffer>,
}

impl<T> Given<T> {
    fn at(&self, row: usize) -> Option<&T> {
        let null = self.nulls.as_ref().is_some_and(|nulls| row >= nulls.len() || nulls.is_null(row));
        (!null).then_some(&self.column)
    }

    /// Whether each row has a value; `None` if all have.
    fn given(&self) -> Option<impl Iterator<Item = bool>> {
        self.nulls.as_ref().map(NullBuffer::iter)
    }
}

impl Given<WholeColumn> {
    /// Adds to the key of each row what its count contributes, by something of the row's own; a null row is a count of 0.
    fn add<T>(&self, keys: &mut [u32], own: impl Iterator<Item = T>, key: impl Fn(T, i64) -> u32) {
        let rows = keys.iter_mut().zip(own);
        match self.given() {
            None => self.column.zip_each(rows, |(sum, own), count| add(sum, key(own, count))),
            Some(given) => self.column.zip_each(rows.zip(given), |((sum, own), given), count| {
                add(sum, key(own, if given { count } else { 0 }));
            }),
        }
    }
}

/// Adds to the key of a row.
#[inline]
fn add(key: &mut u32, more: u32) {
    // The sum stays below 2^32, see `CLOSER`.
    *key = key.wrapping_add(more);
}

impl Table {
    /// Whether a table may have a column.
    pub(super) fn reads(name: &str) -> bool {
        KNOWN.contains(&name) || EARLIER.contains(&name)
    }

    pub(super) fn read(batch: &RecordBatch) -> Result<Self, Error> {
        only(batch.schema_ref(), &[KNOWN, EARLIER.as_slice()].concat(), Self::reads)?;
        let needed = |name: &str| Error::new(Code::CampoMancante).at(format!("/{name}"));
        let mut earlier = [const { None }; KINDS];
        for (place, name) in earlier.iter_mut().zip(EARLIER) {
            *place = optional(batch, name, whole_numbers)?;
        }
        let alike = optional(batch, ALIKE, whole_numbers)?;
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
            justified: optional(batch, "justified", flags)?,
            earlier,
            alike,
            monthly_amount: optional(batch, "monthly_amount", NumberColumn::read)?,
            missed_hours_percent: optional(batch, "missed_hours_percent", NumberColumn::read)?,
        })
    }

    fn shape(&self) -> Shape {
        Shape {
            justified: self.justified.is_some(),
            earlier: self.earlier.each_ref().map(Option::is_some),
            alike: self.alike.is_some(),
        }
    }

    /// Adds the places of the outcomes of all rows.
    pub(super) fn places(&self, cases: &mut Cases, places: &mut Vec<u32>) {
        cases.begin(self.shape());
        let keys = self.keys(cases);
        places.extend(keys.iter().enumerate().map(|(row, key)| match cases.known(*key) {
            Some(place) => place,
            None => self.place(row, cases),
        }));
    }

    /// The place of the outcome of a row.
    fn place(&self, row: usize, cases: &mut Cases) -> u32 {
        match self.asked(row) {
            Ok((asked, percent)) => {
                let place = cases.place(&asked, percent);
                let late = cases.outcomes.at(place).is_some_and(|outcome| outcome.loses_status)
                    && cases.bar(asked.date).is_none();
                // The bar would end after 2199.
                if late { cases.refuse(Code::FuoriLimite, "date") } else { place }
            }
            Err((code, column)) => cases.refuse(code, column),
        }
    }

    /// The keys of all rows, column by column. A row that needs a closer look has one that no case has.
    fn keys(&self, cases: &Cases) -> Vec<u32> {
        let (of, periods) = (&cases.keys, &*cases.periods);
        let mut keys = vec![0; self.benefit.text.len()];
        let rows = 0..keys.len();
        self.benefit.codes(CLOSER, |benefit| of.benefit(benefit), keys.iter_mut(), add);
        self.violation.codes(CLOSER, |violation| of.violation(violation), keys.iter_mut(), add);
        let dates = keys.iter_mut().zip(self.date.column.values());
        let period = |date| periods.of_date(date).map_or(CLOSER, |period| of.period(u32::from(period)));
        match self.date.given() {
            None => dates.for_each(|(key, date)| add(key, period(*date))),
            Some(given) => dates.zip(given).for_each(|((key, date), given)| {
                add(key, if given { period(*date) } else { CLOSER });
            }),
        }
        if self.justified.is_some() {
            let justified = |row| self.justified(row).map_or(CLOSER, |yes| of.justified(yes));
            keys.iter_mut().zip(rows.clone()).for_each(|(key, row)| add(key, justified(row)));
        }
        for (kind, given) in self.earlier.iter().enumerate() {
            let Some(given) = given else { continue };
            given.add(&mut keys, rows.clone(), |_, count| of.earlier(kind, count));
        }
        if let Some(given) = &self.alike {
            // That of a row without a kind has no meaning: the row needs a closer look in any case.
            let mut kinds = Vec::with_capacity(keys.len());
            self.violation.numbers(rows.clone(), |violation| violation as u8, &mut kinds);
            given.add(&mut keys, kinds.iter(), |kind, count| of.earlier(usize::from(*kind), count));
        }
        let closer = |readable: bool| if readable { 0 } else { CLOSER };
        if self.monthly_amount.is_some() {
            keys.iter_mut().zip(rows.clone()).for_each(|(key, row)| add(key, closer(self.monthly(row).is_ok())));
        }
        if self.missed_hours_percent.is_some() {
            keys.iter_mut().zip(rows).for_each(|(key, row)| add(key, closer(self.percent(row).is_ok())));
        }
        keys
    }

    fn asked(&self, row: usize) -> Result<(Asked, Option<Percent>), (Code, &'static str)> {
        let mut earlier = [0; KINDS];
        for ((count, column), name) in earlier.iter_mut().zip(&self.earlier).zip(EARLIER) {
            *count = counted(column, row).map_err(|code| (code, name))?;
        }
        let date = self.date.at(row).ok_or((Code::CampoMancante, "date"))?.get(row).map_err(|code| (code, "date"))?;
        let justified = self.justified(row).map_err(|code| (code, "justified"))?;
        let percent = self.percent(row).map_err(|code| (code, "missed_hours_percent"))?;
        self.monthly(row).map_err(|code| (code, "monthly_amount"))?;
        let benefit = self.benefit.get(row).ok_or_else(|| (absent(&self.benefit, row), "benefit"))?;
        let violation = self.violation.get(row).ok_or_else(|| (absent(&self.violation, row), "violation"))?;
        if self.alike.is_some() {
            let alike = counted(&self.alike, row).map_err(|code| (code, ALIKE))?;
            earlier = Violation::ALL.map(|kind| if kind == violation { alike } else { 0 });
        }
        Ok((Asked { benefit, violation, date, justified, earlier }, percent))
    }

    fn justified(&self, row: usize) -> Result<bool, Code> {
        let column = self.justified.as_ref().and_then(|column| column.at(row));
        column.map_or(Ok(false), |column| column.is_valid(row).then(|| column.value(row)).ok_or(Code::ValoreNonValido))
    }

    fn percent(&self, row: usize) -> Result<Option<Percent>, Code> {
        let column = self.missed_hours_percent.as_ref().and_then(|column| column.at(row));
        let percent = |column: &NumberColumn| column.decimal(row).and_then(Percent::new).ok_or(Code::ValoreNonValido);
        column.map(percent).transpose()
    }

    /// The benefit of a month, if it is given.
    pub(super) fn monthly(&self, row: usize) -> Result<Option<Money>, Code> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_violation_has_its_column_of_earlier_ones() {
        let names: Vec<String> = Violation::ALL.iter().map(|kind| format!("earlier_{}", kind.as_str())).collect();
        assert_eq!(names, EARLIER);
    }
}
