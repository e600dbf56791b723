//! Which column of a table of jobs and of a table of DIDs holds what, and which values stand for something else.

use std::collections::BTreeMap;

use arrow_schema::Schema;
use serde_json::Value;

use super::given::{entries, texts, wrong};
use super::values::Reading;
use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The fields of a job, each in a column of its own.
pub(super) const JOB_FIELDS: &[&str] = &[
    "person",
    "start",
    "job",
    "employer",
    "end",
    "cob",
    "initial_cob",
    "agency",
    "kind",
    "gross_annual_pay",
    "annual_income",
    "monthly_pay",
    "pay_basis",
    "months_per_year",
    "availability_duty",
    "recorded_at",
];

/// The fields of a DID.
pub(super) const DID_FIELDS: &[&str] = &["person", "date", "status", "naspi", "recorded_at"];

/// The first fields of both lists must have a column.
const REQUIRED: usize = 2;

/// A map of the columns of a table of jobs and of a table of DIDs: TOML or JSON text, or the name of a bundled one.
///
/// ```
/// use collocamento::batch::JobMap;
/// let map = JobMap::read(
///     r#"
///     [jobs]
///     person = "cf"
///     start = "inizio"
///     end = "fine"
///     gross_annual_pay = ["retribuzione", "retrib"]
///     [values]
///     italian_dates = true
///     "#,
/// );
/// assert!(map.is_ok());
/// assert_eq!(JobMap::read("[jobs]\nbegin = 'inizio'").unwrap_err().path, "/columns/jobs/begin");
/// # Ok::<(), collocamento::Error>(())
/// ```
///
/// - `jobs`: `person` and `start` (the first day), and as needed `job` (a name of the job), `employer`, `end` (the last day), `cob` (the
///   contract-type code), `initial_cob`, `agency` (whether an agency supplies the worker to others), `kind`, `gross_annual_pay`,
///   `annual_income`, `monthly_pay`, `pay_basis`, `months_per_year`, `availability_duty`, `recorded_at`, each with the name of its
///   column. Of a list of names the first that the table has is taken; there need be none.
/// - `did`: `person`, `date`, and as needed `status`, `naspi` (whether it came with a claim for NASpI), `recorded_at`.
/// - `values`: `italian_dates` (DD/MM/YYYY is read too), `decimal_comma` (`1.234,56`), `absent` (the texts for "no value"; if absent, a
///   blank, `NA`, `NULL`, `NaN` and `None`), `open_end` (the days that stand for "no end", besides those after 2199), `unknown_start`
///   (those that stand for "not known"), `start_if_unknown` (the day from which such a job counts; an empty text leaves it out),
///   `did_status` (what each status means: `did` or `annullata`; the DIDs of any other status are left out, with a finding).
///
/// A field without an entry is found under its own name: `person` and the first day in whatever case, the others as they are
/// written here.
#[derive(Clone, Debug)]
pub struct JobMap {
    jobs: Names,
    did: Names,
    pub(super) reading: Reading,
}

/// The names that the columns of a table are found under.
#[derive(Clone, Debug, Default)]
struct Names(BTreeMap<String, Column>);

#[derive(Clone, Debug)]
enum Column {
    /// It must be there.
    Named(String),
    /// The first of these.
    OneOf(Vec<String>),
}

/// The two tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Jobs,
    Did,
}

impl Table {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Jobs => "jobs",
            Self::Did => "did",
        }
    }

    pub(super) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Jobs => JOB_FIELDS,
            Self::Did => DID_FIELDS,
        }
    }
}

const BUNDLED: [(&str, &str); 1] = [("lombardia", include_str!("../../../job-tables/lombardia.toml"))];

impl Default for JobMap {
    /// Each field under its own name.
    fn default() -> Self {
        Self { jobs: Names::default(), did: Names::default(), reading: Reading::default() }
    }
}

impl JobMap {
    /// The names of the bundled maps.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUNDLED.into_iter().map(|(name, _)| name)
    }

    /// The text of a bundled map.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/columns` for a name that no bundled map has.
    pub fn text(name: &str) -> Result<&'static str, Error> {
        let found = BUNDLED.into_iter().find(|(known, _)| *known == name);
        let unknown = || {
            let (it, en) = ("nessuna mappa di colonne ha questo nome", "no column map has this name");
            Error::unknown("/columns", Self::names(), it, en).nearest(name)
        };
        found.map(|(_, text)| text).ok_or_else(unknown)
    }

    /// A map from its name, or from its TOML or JSON text.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/columns` for an unreadable text or an unknown name, and with the path of an entry that is
    /// wrong; [`Code::CampoSconosciuto`] for an unknown entry, with the known ones.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = match text.contains(['=', '{', '\n', '[']) {
            true => text,
            false if text.trim().is_empty() => return Ok(Self::default()),
            false => Self::text(text.trim())?,
        };
        Self::of(&parsed(text)?)
    }

    /// The same map for texts as Italians write them: days DD/MM/YYYY, amounts `1.234,56`.
    #[must_use]
    pub fn italian(self) -> Self {
        Self { reading: self.reading.italian(), ..self }
    }

    /// The name of the column of the persons in a table of jobs, or of DIDs.
    ///
    /// # Errors
    /// [`Code::CampoMancante`] at `/columns/…` for a column that the map names and the table lacks.
    pub fn person_column<'s>(&self, schema: &'s Schema, of_dids: bool) -> Result<&'s str, Error> {
        let table = if of_dids { Table::Did } else { Table::Jobs };
        let place = self.places(table, schema)?.first().copied().flatten();
        let field = place.and_then(|place| schema.fields().get(place));
        field.map(|field| field.name().as_str()).ok_or_else(|| Error::new(Code::CampoMancante).at("/columns"))
    }

    fn of(given: &Value) -> Result<Self, Error> {
        let entries = entries(given, "/columns", &["jobs", "did", "values"])?;
        let mut map = Self::default();
        for (name, value) in entries {
            match name.as_str() {
                "jobs" => map.jobs = Names::read(value, Table::Jobs)?,
                "did" => map.did = Names::read(value, Table::Did)?,
                _ => map.reading = Reading::of(value)?,
            }
        }
        Ok(map)
    }

    /// The place of the column of each field in a table; `None` for a field without a column.
    ///
    /// # Errors
    /// [`Code::CampoMancante`] at the entry of a column that is not there.
    pub(super) fn places(&self, table: Table, schema: &Schema) -> Result<Vec<Option<usize>>, Error> {
        let names = match table {
            Table::Jobs => &self.jobs,
            Table::Did => &self.did,
        };
        let place = |(number, field): (usize, &&str)| {
            let found = match names.0.get(*field) {
                // A column of another sense may have the same name in capitals.
                None if number < REQUIRED => find(schema, field),
                None => schema.index_of(field).ok(),
                Some(Column::Named(name)) => find(schema, name),
                Some(Column::OneOf(list)) => list.iter().find_map(|name| find(schema, name)),
            };
            let needed = number < REQUIRED || matches!(names.0.get(*field), Some(Column::Named(_)));
            if found.is_none() && needed {
                return Err(missing(table, field, names.0.get(*field), schema));
            }
            Ok(found)
        };
        table.fields().iter().enumerate().map(place).collect()
    }
}

/// A column by its name: as it is written, or else in whatever case, if only one has it.
fn find(schema: &Schema, name: &str) -> Option<usize> {
    let such = |is_one: &dyn Fn(&str) -> bool| {
        let mut found = schema.fields().iter().enumerate().filter(|(_, field)| is_one(field.name()));
        let first = found.next();
        first.filter(|_| found.next().is_none()).map(|(place, _)| place)
    };
    such(&|other| other == name).or_else(|| such(&|other| is_alike(other, name)))
}

/// Whether two names differ at most in capitals.
fn is_alike(name: &str, other: &str) -> bool {
    name.to_lowercase() == other.to_lowercase()
}

fn missing(table: Table, field: &str, column: Option<&Column>, schema: &Schema) -> Error {
    let sought = match column {
        None => vec![field],
        Some(Column::Named(name)) => vec![name.as_str()],
        Some(Column::OneOf(list)) => list.iter().map(String::as_str).collect(),
    };
    let names = sought.join(" / ");
    let is_found = |name: &&String| sought.iter().any(|sought| is_alike(sought, name));
    let hint = match schema.fields().iter().any(|field| is_found(&field.name())) {
        true => Text::new(
            format!("più colonne si chiamano {names}: la mappa deve indicarne una, con le stesse maiuscole"),
            format!("more than one column is called {names}: the map must give one, in the same capitals"),
        ),
        false => Text::new(format!("la tabella non ha la colonna {names}"), format!("the table has no column {names}")),
    };
    let known: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).take(100).collect();
    let error = Error::new(Code::CampoMancante).at(format!("/columns/{}/{field}", table.as_str()));
    error.detail("column", sought).detail("known", known).hint(hint)
}

/// TOML or JSON as values.
fn parsed(text: &str) -> Result<Value, Error> {
    if text.trim_start().starts_with('{') {
        let unreadable = |_| Error::new(Code::JsonNonValido).at("/columns");
        return serde_json::from_str(text).map_err(unreadable);
    }
    toml::from_str(text).map_err(|error| {
        let line = error.span().and_then(|span| text.get(..span.start)).map(|before| before.matches('\n').count());
        let hint = Text::new("TOML non leggibile", "unreadable TOML");
        let error = Error::new(Code::ValoreNonValido).at("/columns").hint(hint);
        line.map_or(error.clone(), |line| error.detail("line", line.saturating_add(1)))
    })
}

impl Names {
    fn read(given: &Value, table: Table) -> Result<Self, Error> {
        let path = format!("/columns/{}", table.as_str());
        let column = |(field, value): (&String, &Value)| {
            let wrong = || {
                let hint = Text::new(
                    "il nome di una colonna, o un elenco di nomi",
                    "the name of a column, or a list of names",
                );
                wrong(&format!("{path}/{field}")).hint(hint)
            };
            let column = match value {
                Value::String(name) => Column::Named(name.clone()),
                Value::Array(list) => Column::OneOf(texts(list).ok_or_else(wrong)?),
                _ => return Err(wrong()),
            };
            Ok((field.clone(), column))
        };
        entries(given, &path, table.fields())?.map(column).collect::<Result<_, _>>().map(Self)
    }
}
