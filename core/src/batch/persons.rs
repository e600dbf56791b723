//! The persons table: what affects a person's state besides their events. That is the day of birth (PROF-14) and the
//! enrolment under L. 68/1999.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;

use super::column::day::DayColumn;
use super::column::id::{Id, IdColumn};
use super::column::{only, wrong_type};
use super::field::PERSON;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::status::machine::Enrolled;

/// The columns that a persons table may have and that are ignored.
const NOT_READ: &[&str] =
    &["sex", "region", "comune", "codice_fiscale", "disability_percent", "targets", "l68_disability_percent"];

/// What affects a person's state besides their events.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// The day of birth.
    pub(super) birth: Option<Day>,
    /// The enrolment under L. 68/1999.
    pub(super) enrolled: Option<Enrolled>,
}

/// The persons table: one row for each person, in any order; `person`, `birth_date`, `l68_from` and `l68_to`, both days
/// included. Persons without data take no memory. Blanks around a name make no difference.
///
/// A person with a day that can't be read has that error in the answer; the others are not touched.
#[derive(Clone, Debug, Default)]
pub struct Persons(Arc<PersonTable>);

/// Shared by the passes over one input.
#[derive(Clone, Debug, Default)]
struct PersonTable {
    whole: HashMap<i64, Of>,
    text: HashMap<String, Of>,
    more: Vec<Result<Known, Code>>,
    /// The persons in the order of the table, if they are kept.
    everyone: Option<Everyone>,
}

/// All persons of a table.
#[derive(Clone, Debug, Default)]
struct Everyone {
    whole: Vec<i64>,
    text: Vec<String>,
}

/// The data of a person: for most only the day of birth, which takes little memory.
#[derive(Clone, Copy, Debug)]
enum Of {
    Born(Day),
    /// The place of the other data.
    More(u32),
}

impl Persons {
    /// An empty persons table.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// An empty persons table that remembers the persons without data too, for
    /// [`Options::all_persons`](super::Options::all_persons).
    #[must_use]
    pub fn everyone() -> Self {
        Self(Arc::new(PersonTable { everyone: Some(Everyone::default()), ..PersonTable::default() }))
    }

    /// Adds the persons of a record batch.
    ///
    /// # Errors
    /// [`Code::CampoMancante`] if the column `person` is absent or null, [`Code::CampoSconosciuto`] for an unknown
    /// column, [`Code::ValoreNonValido`] for a column of the wrong type, or for a repeated person.
    pub fn push(&mut self, batch: &RecordBatch) -> Result<(), Error> {
        let known = [[PERSON, "birth_date", "l68_from", "l68_to"].as_slice(), NOT_READ].concat();
        only(batch.schema_ref(), &known, |name| known.contains(&name))?;
        let missing = || Error::new(Code::CampoMancante).at("/person");
        let ids = batch.column_by_name(PERSON).ok_or_else(missing)?;
        if ids.logical_nulls().is_some_and(|nulls| nulls.null_count() > 0) {
            return Err(missing());
        }
        let person = IdColumn::read(ids).map_err(|expected| wrong_type(PERSON, ids, expected))?;
        let columns = Columns::read(batch)?;
        let PersonTable { whole, text, more, everyone } = Arc::make_mut(&mut self.0);
        for row in 0..batch.num_rows() {
            if let Some(everyone) = everyone {
                match person.get(row) {
                    Some(Id::Whole(id)) => everyone.whole.push(id),
                    Some(Id::Text(id)) => everyone.text.push(id.to_owned()),
                    None => {}
                }
            }
            let Some(known) = columns.known(row).transpose() else { continue };
            let of = match known {
                Ok(Known { birth: Some(birth), enrolled: None }) => Of::Born(birth),
                known => {
                    more.push(known);
                    Of::More(u32::try_from(more.len().saturating_sub(1)).unwrap_or(u32::MAX))
                }
            };
            let before = match person.get(row) {
                Some(Id::Whole(id)) => whole.insert(id, of),
                Some(Id::Text(id)) => text.insert(id.trim().to_owned(), of),
                None => None,
            };
            if before.is_some() {
                let twice = Text::new("la persona compare due volte", "the person is there twice");
                return Err(Error::new(Code::ValoreNonValido).at("/person").detail("row", row).hint(twice));
            }
        }
        Ok(())
    }

    /// Checks that both tables name persons in the same way, by whole numbers or by text; otherwise no person would be
    /// found.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/persons/person`.
    pub(super) fn named(&self, whole: bool) -> Result<(), Error> {
        let PersonTable { whole: numbers, text, everyone, .. } = self.0.as_ref();
        let (more_numbers, more_text) = everyone.as_ref().map_or((0, 0), |all| (all.whole.len(), all.text.len()));
        let others = if whole { text.len().max(more_text) } else { numbers.len().max(more_numbers) };
        if others == 0 {
            return Ok(());
        }
        let (it, en) = (
            "le persone sono numeri in una tabella e testo nell'altra",
            "persons are numbers in one table and text in the other",
        );
        Err(Error::new(Code::ValoreNonValido).at("/persons/person").hint(Text::new(it, en)))
    }

    /// All persons of the table, if they are kept.
    pub(super) fn everyone_there(&self) -> impl Iterator<Item = Id<'_>> {
        let everyone = self.0.everyone.iter();
        everyone.flat_map(|Everyone { whole, text }| {
            let numbers = whole.iter().map(|id| Id::Whole(*id));
            numbers.chain(text.iter().map(|id| Id::Text(id.as_str())))
        })
    }

    /// The data of a person.
    pub(super) fn get(&self, person: Id<'_>) -> Result<Known, Code> {
        let PersonTable { whole, text, more, .. } = self.0.as_ref();
        let found = match person {
            Id::Whole(id) if !whole.is_empty() => whole.get(&id),
            Id::Text(id) if !text.is_empty() => text.get(id.trim()),
            _ => None,
        };
        match found {
            None => Ok(Known::default()),
            Some(Of::Born(birth)) => Ok(Known { birth: Some(*birth), enrolled: None }),
            Some(Of::More(place)) => {
                let known = usize::try_from(*place).ok().and_then(|place| more.get(place));
                known.copied().unwrap_or(Ok(Known::default()))
            }
        }
    }
}

/// The columns that are read.
struct Columns<'b> {
    birth: Days<'b>,
    from: Days<'b>,
    to: Days<'b>,
}

impl<'b> Columns<'b> {
    fn read(batch: &'b RecordBatch) -> Result<Self, Error> {
        let [birth, from, to] = ["birth_date", "l68_from", "l68_to"].map(|name| Days::read(batch, name));
        Ok(Self { birth: birth?, from: from?, to: to? })
    }

    /// The data of a row; `None` if it has none.
    fn known(&self, row: usize) -> Result<Option<Known>, Code> {
        let birth = self.birth.birth(row)?;
        let enrolled = match (self.from.get(row)?, self.to.get(row)?) {
            (None, None) => None,
            (None, Some(_)) => return Err(Code::CampoMancante),
            (Some(from), Some(to)) if to < from => return Err(Code::ValoreNonValido),
            (Some(from), to) => Some(Enrolled { from, to: to.unwrap_or(Day::NEVER) }),
        };
        Ok((birth.is_some() || enrolled.is_some()).then_some(Known { birth, enrolled }))
    }
}

/// A column of days that may be absent or null.
struct Days<'b>(Option<(DayColumn, &'b ArrayRef)>);

impl<'b> Days<'b> {
    fn read(batch: &'b RecordBatch, name: &str) -> Result<Self, Error> {
        let Some(array) = batch.column_by_name(name).filter(|array| *array.data_type() != DataType::Null) else {
            return Ok(Self(None));
        };
        let column = DayColumn::read(array).map_err(|expected| wrong_type(name, array, expected))?;
        Ok(Self(Some((column, array))))
    }

    fn get(&self, row: usize) -> Result<Option<Day>, Code> {
        match &self.0 {
            Some((column, array)) if array.is_valid(row) => column.get(row).map(Some),
            _ => Ok(None),
        }
    }

    fn birth(&self, row: usize) -> Result<Option<Day>, Code> {
        match &self.0 {
            Some((column, array)) if array.is_valid(row) => column.birth(row).map(Some),
            _ => Ok(None),
        }
    }
}
