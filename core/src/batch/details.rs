//! The columns of details: fields that few events have. A row with a detail that its type does not have, or that can't be read, is
//! rejected, as in a dossier.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use serde::Deserialize;

use super::column::day::DayColumn;
use super::column::number::NumberColumn;
use super::column::spelled::{flags, whole_numbers};
use super::column::text::TextColumn;
use super::column::whole::WholeColumn;
use super::column::word::word;
use super::column::{Unreadable, wrong_type};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::event::AdrProvider;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::EventType;
use crate::base::words::job::Placement;
use crate::base::words::percent::Percent;
use crate::base::words::profile::{Class, Index, Scheme};

/// The columns of details that a table has.
#[derive(Default)]
pub(super) struct Details(Vec<Detail>);

/// A column of details.
struct Detail {
    field: EventField,
    nulls: Option<NullBuffer>,
    values: Values,
    /// Which types of event have the field, by their place in [`EventType::ALL`].
    of_types: [bool; EventType::ALL.len()],
}

/// The values of a column; that of a null row has no meaning.
enum Values {
    Text(TextColumn),
    Texts(Vec<Vec<String>>),
    Day(DayColumn),
    Flag(BooleanArray),
    Whole(WholeColumn),
    Decimal(NumberColumn),
}

impl Values {
    fn read(field: EventField, array: &ArrayRef) -> Result<Self, Unreadable> {
        use EventField as Field;
        match field {
            Field::FoundOn | Field::LastEventDate | Field::Proposed | Field::Received | Field::Start => {
                DayColumn::read(array).map(Self::Day)
            }
            Field::Agency
            | Field::ClaimContact
            | Field::OwnMunicipality
            | Field::ProtectedHousehold
            | Field::PublicBody
            | Field::Renewal => flags(array).map(Self::Flag),
            Field::Duration | Field::TreatmentMonths => whole_numbers(array).map(Self::Whole),
            Field::HoursCutPercent | Field::Index => NumberColumn::read(array).map(Self::Decimal),
            Field::Class => {
                WholeColumn::read(array).map(Self::Whole).or_else(|_| TextColumn::read(array).map(Self::Text))
            }
            Field::Services => texts(array).map(Self::Texts),
            _ => TextColumn::read(array).map(Self::Text),
        }
    }
}

/// A column of lists of texts.
fn texts(array: &ArrayRef) -> Result<Vec<Vec<String>>, Unreadable> {
    const EXPECTED: Unreadable = &["a list of text"];
    let texts = |list: ArrayRef| {
        let column = TextColumn::read(&list).map_err(|_| EXPECTED)?;
        Ok((0..list.len()).filter_map(|place| column.get(place)).map(str::to_owned).collect())
    };
    let each = |row: usize| -> Result<Vec<String>, Unreadable> {
        match array.data_type() {
            _ if array.is_null(row) => Ok(Vec::new()),
            DataType::List(_) => texts(array.as_list::<i32>().value(row)),
            _ => texts(array.as_list::<i64>().value(row)),
        }
    };
    match array.data_type() {
        DataType::List(item) | DataType::LargeList(item) if super::column::is_text(item.data_type()) => {
            (0..array.len()).map(each).collect()
        }
        _ => Err(EXPECTED),
    }
}

impl Detail {
    fn has(&self, row: usize) -> bool {
        self.nulls.as_ref().is_none_or(|nulls| row < nulls.len() && nulls.is_valid(row))
    }

    fn is_of(&self, kind: EventType) -> bool {
        self.of_types.get(kind as usize).copied().unwrap_or_default()
    }

    /// Why the value of a row can't be read.
    fn fault(&self, row: usize) -> Option<Code> {
        let known = |is_known: bool| (!is_known).then_some(Code::ValoreNonValido);
        match (&self.values, self.field) {
            (Values::Day(column), _) => column.get(row).err(),
            (Values::Whole(column), _) => known(column.get(row).is_some_and(|number| u32::try_from(number).is_ok())),
            (Values::Decimal(column), EventField::Index) => known(column.decimal(row).and_then(Index::new).is_some()),
            (Values::Decimal(column), _) => known(column.decimal(row).and_then(Percent::new).is_some()),
            (Values::Text(column), EventField::Scheme) => known(of_word::<Scheme>(column, row).is_some()),
            (Values::Text(column), EventField::Provider) => known(of_word::<AdrProvider>(column, row).is_some()),
            (Values::Text(column), EventField::Placement) => known(of_word::<Placement>(column, row).is_some()),
            (Values::Flag(flags), _) => known(row < flags.len() && flags.is_valid(row)),
            (Values::Text(_) | Values::Texts(_), _) => None,
        }
    }

    /// Whether the state may depend on the value of a row even if nobody violates a duty.
    fn matters(&self, row: usize) -> bool {
        match &self.values {
            Values::Flag(flags) => self.field == EventField::Agency && row < flags.len() && flags.value(row),
            _ => false,
        }
    }
}

fn of_word<'c, T: Deserialize<'c>>(column: &'c TextColumn, row: usize) -> Option<T> {
    column.get(row).and_then(word)
}

impl Details {
    /// # Errors
    /// [`Code::ValoreNonValido`] for a column of a type that can't be read.
    pub(super) fn read(batch: &RecordBatch) -> Result<Self, Error> {
        let mut details = Vec::new();
        for field in EventField::ALL.into_iter().filter(|field| field.is_detail()) {
            // A column of Arrow's null type counts as absent.
            let array = batch.column_by_name(field.as_str()).filter(|array| *array.data_type() != DataType::Null);
            let Some(array) = array else { continue };
            let values = Values::read(field, array).map_err(|expected| wrong_type(field.as_str(), array, expected))?;
            let nulls = array.logical_nulls().filter(|nulls| nulls.null_count() > 0);
            let of_types = EventType::ALL.map(|kind| kind.takes().contains(&field));
            details.push(Detail { field, nulls, values, of_types });
        }
        Ok(Self(details))
    }

    /// The rows that have to be read one by one, by their places from the first of some rows on: a detail of theirs does not fit
    /// their type, can't be read, or may change the state. `types` has the type of each row, by its place in [`EventType::ALL`].
    pub(super) fn unusual(&self, rows: Range<usize>, types: &[u8]) -> impl Iterator<Item = usize> {
        self.0.iter().flat_map(move |detail| {
            let is_unusual = move |(row, code): (usize, &u8)| {
                let of_type = detail.of_types.get(usize::from(*code)).copied().unwrap_or_default();
                detail.has(row) && (!of_type || detail.matters(row) || detail.fault(row).is_some())
            };
            let unusual = rows.clone().zip(types).map(is_unusual).enumerate();
            unusual.filter(|(_, is_unusual)| *is_unusual).map(|(place, _)| place)
        })
    }

    /// Why the details of a row of a type are rejected, and the column.
    pub(super) fn fault(&self, kind: EventType, row: usize) -> Option<(Code, EventField)> {
        let given = || self.0.iter().filter(|detail| detail.has(row));
        let other = given().find(|detail| !detail.is_of(kind));
        let unknown = other.map(|detail| (Code::CampoSconosciuto, detail.field));
        unknown.or_else(|| given().find_map(|detail| Some((detail.fault(row)?, detail.field))))
    }

    /// Whether the table can name the service, the activity or the phase of an event of a type.
    pub(super) fn can_name(&self, kind: EventType) -> bool {
        let has = |field| self.0.iter().any(|detail| detail.field == field);
        match kind {
            EventType::Servizio | EventType::AttivitaSap => has(EventField::Code),
            EventType::Colloquio => has(EventField::Service) || has(EventField::Activity),
            _ => true,
        }
    }

    /// The values of a field, if the row has one.
    fn values(&self, field: EventField, row: usize) -> Option<&Values> {
        self.0.iter().find(|detail| detail.field == field && detail.has(row)).map(|detail| &detail.values)
    }

    pub(super) fn text(&self, field: EventField, row: usize) -> Option<&str> {
        match self.values(field, row)? {
            Values::Text(column) => column.get(row),
            _ => None,
        }
    }

    pub(super) fn texts(&self, field: EventField, row: usize) -> Option<&[String]> {
        match self.values(field, row)? {
            Values::Texts(lists) => lists.get(row).map(Vec::as_slice),
            _ => None,
        }
    }

    pub(super) fn word<'d, T: Deserialize<'d>>(&'d self, field: EventField, row: usize) -> Option<T> {
        self.text(field, row).and_then(word)
    }

    pub(super) fn day(&self, field: EventField, row: usize) -> Option<Day> {
        match self.values(field, row)? {
            Values::Day(column) => column.get(row).ok(),
            _ => None,
        }
    }

    pub(super) fn flag(&self, field: EventField, row: usize) -> Option<bool> {
        match self.values(field, row)? {
            Values::Flag(flags) if row < flags.len() => Some(flags.value(row)),
            _ => None,
        }
    }

    pub(super) fn whole(&self, field: EventField, row: usize) -> Option<u32> {
        match self.values(field, row)? {
            Values::Whole(column) => column.get(row).and_then(|number| u32::try_from(number).ok()),
            _ => None,
        }
    }

    pub(super) fn percent(&self, field: EventField, row: usize) -> Option<Percent> {
        match self.values(field, row)? {
            Values::Decimal(column) => column.decimal(row).and_then(Percent::new),
            _ => None,
        }
    }

    pub(super) fn index(&self, row: usize) -> Option<Index> {
        match self.values(EventField::Index, row)? {
            Values::Decimal(column) => column.decimal(row).and_then(Index::new),
            _ => None,
        }
    }

    /// The class of a profile. In text, digits are a number.
    pub(super) fn class(&self, row: usize) -> Option<Class> {
        let field = EventField::Class;
        let of_text = |text: &str| text.parse().map_or_else(|_| Class::Word(text.to_owned()), Class::Number);
        self.whole(field, row).map(Class::Number).or_else(|| self.text(field, row).map(of_text))
    }
}
