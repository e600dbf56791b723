//! A whole table in memory, with only the columns that are used.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{Schema, SchemaRef};

use super::answers;
use super::map::{JobMap, Table};
use super::values::Reading;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::batch::carry;
use crate::batch::column::id::{Id, IdColumn};
use crate::batch::column::{Unreadable, wrong_type};
use crate::batch::sorted::{Grouped, joined};
use crate::batch::watch::{Stop, Watch};

/// A table that is being read.
pub(super) struct Source {
    table: Table,
    input: Box<dyn RecordBatchReader + Send>,
    /// The column of each field, among those that are used.
    places: Vec<Option<usize>>,
    /// The columns that are used, by their place in the input.
    used: Vec<usize>,
    /// The columns of the caller that are passed on, by their names and places among those.
    carried: Vec<(String, usize)>,
    schema: SchemaRef,
    /// What has been read.
    batches: Vec<RecordBatch>,
}

/// A table in memory.
pub(super) struct Loaded {
    table: Table,
    places: Vec<Option<usize>>,
    carried: Vec<(String, usize)>,
    pub(super) batch: RecordBatch,
}

impl Source {
    /// # Errors
    /// Those of [`JobMap::places`]; [`Code::CampoMancante`] at `/carry/…` for a column to pass on that the table does not have,
    /// [`Code::ValoreNonValido`] for one with the name of a column about rows.
    pub(super) fn new(
        map: &JobMap,
        table: Table,
        input: Box<dyn RecordBatchReader + Send>,
        carry: &[String],
    ) -> Result<Self, Error> {
        let whole = input.schema();
        let places = map.places(table, &whole)?;
        carry::fields(&whole, carry)?;
        if let Some(place) = carry.iter().position(|name| answers::is_taken(name)) {
            return Err(carry::taken(place));
        }
        let carried: Vec<usize> = carry.iter().filter_map(|name| whole.index_of(name).ok()).collect();
        let mut used: Vec<usize> = places.iter().flatten().chain(&carried).copied().collect();
        used.sort_unstable();
        used.dedup();
        let fields: Vec<_> = used.iter().filter_map(|at| whole.fields().get(*at).cloned()).collect();
        let places = places.iter().map(|place| used.binary_search(&(*place)?).ok()).collect();
        let carried = carry.iter().zip(&carried);
        let carried =
            carried.filter_map(|(name, place)| Some((name.clone(), used.binary_search(place).ok()?))).collect();
        let schema = Arc::new(Schema::new(fields));
        Ok(Self { table, input, places, used, carried, schema, batches: Vec::new() })
    }

    /// The table without rows.
    pub(super) fn empty(&self) -> Loaded {
        let batch = RecordBatch::new_empty(Arc::clone(&self.schema));
        Loaded { table: self.table, places: self.places.clone(), carried: self.carried.clone(), batch }
    }

    /// Reads one more batch; `false` if there is none.
    pub(super) fn advance(&mut self) -> Result<bool, Stop> {
        let Some(batch) = self.input.next() else { return Ok(false) };
        self.batches.push(batch?.project(&self.used)?);
        Ok(true)
    }

    /// All rows that were read.
    pub(super) fn finish(self) -> Result<Loaded, Stop> {
        let Self { table, places, carried, schema, batches, .. } = self;
        Ok(Loaded { table, places, carried, batch: joined(&schema, &batches, &Watch::default())? })
    }
}

impl Loaded {
    /// The columns of the caller that are passed on.
    pub(super) fn carried(&self) -> impl Iterator<Item = (&str, &ArrayRef)> {
        self.carried.iter().filter_map(|(name, place)| Some((name.as_str(), self.batch.columns().get(*place)?)))
    }

    /// The column of a field.
    pub(super) fn column(&self, field: &str) -> Option<&ArrayRef> {
        let place = self.table.fields().iter().position(|known| *known == field)?;
        self.places.get(place).copied().flatten().and_then(|place| self.batch.columns().get(place))
    }

    /// The column of a field, read.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] with the table and the column as path.
    pub(super) fn read<T>(
        &self,
        field: &str,
        read: impl Fn(&ArrayRef) -> Result<T, Unreadable>,
    ) -> Result<Option<T>, Error> {
        let Some(array) = self.column(field) else { return Ok(None) };
        read(array).map(Some).map_err(|expected| {
            let name = format!("{}/{}", self.table.as_str(), self.name(field).unwrap_or(field));
            wrong_type(&name, array, expected)
        })
    }

    /// The name of the column of a field.
    fn name(&self, field: &str) -> Option<&str> {
        let place = self.table.fields().iter().position(|known| *known == field)?;
        let place = self.places.get(place).copied().flatten()?;
        self.batch.schema_ref().fields().get(place).map(|field| field.name().as_str())
    }

    /// The persons, and the rows in their order; the rows of a person keep theirs.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] for persons that can't be read, [`Code::CampoMancante`] for a row without a person: null, or a
    /// word for an absent value.
    pub(super) fn persons(&self, reading: &Reading) -> Result<(IdColumn, Grouped), Stop> {
        let missing = || Error::new(Code::CampoMancante).at(format!("/{}/person", self.table.as_str()));
        let person = self.read("person", IdColumn::read)?.ok_or_else(missing)?;
        let nulls = self.column("person").and_then(|array| array.logical_nulls());
        let without = |row: usize| {
            let hint = Text::new("una riga è senza persona", "a row has no person");
            missing().detail("row", row).hint(hint)
        };
        if let Some(row) = nulls.and_then(|nulls| nulls.iter().position(|valid| !valid)) {
            return Err(without(row).into());
        }
        let person = person.trimmed();
        let rows = Grouped::new(&person, self.batch.num_rows(), &Watch::default())?;
        let is_absent = |row: &usize| match person.get(*row) {
            Some(Id::Text(name)) => reading.given(Some(name)).is_none(),
            Some(Id::Whole(_)) | None => false,
        };
        if let Some(row) = rows.firsts().filter(is_absent).min() {
            return Err(without(row).into());
        }
        Ok((person, rows))
    }
}
