//! How the values of a table of jobs are read.

use std::collections::BTreeMap;

use arrow_array::{Array, ArrayRef, BooleanArray};
use arrow_schema::DataType;
use chrono::NaiveDate;
use serde_json::Value;

use super::given::{entries, texts, wrong};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::trimmed::trimmed;
use crate::batch::column::Unreadable;
use crate::batch::column::day::{DayColumn, NINETEEN_HUNDRED};
use crate::batch::column::number::NumberColumn;
use crate::batch::column::text::TextColumn;
use crate::batch::column::whole::WholeColumn;

/// How days and amounts are written, and which values stand for something else.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    days: Days,
    decimal_comma: bool,
    /// The texts for "no value".
    absent: Vec<String>,
    /// The days for "no end", counted from 1970.
    pub(super) open_end: Vec<i32>,
    /// The days for "first day not known".
    pub(super) unknown_start: Vec<i32>,
    /// The day from which a job with an unknown first day counts; without one it is left out.
    pub(super) start_if_unknown: Option<i32>,
    /// The meaning of the status of a DID, by its name in small letters.
    did_status: BTreeMap<String, DidStatus>,
}

/// Which texts are days.
#[derive(Clone, Copy, Debug)]
struct Days {
    italian: bool,
}

/// Days written YYYY-MM-DD.
const ISO_DAYS: Days = Days { italian: false };

/// What the status of a DID says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DidStatus {
    /// It was given.
    Given,
    /// It was annulled: as if it had never been given.
    Annulled,
    /// The map does not name it.
    Unknown,
}

/// The value for a text that is not a day.
pub(super) const BAD_DAY: i32 = i32::MIN;
/// The value for no day.
pub(super) const NO_DAY: i32 = BAD_DAY.saturating_add(1);

/// A value, none, or why it can't be read.
pub(super) type Given<T> = Result<Option<T>, Code>;
/// An amount in cents.
pub(super) type Cents = Given<i64>;

/// 2008-03-01, the first day of the communications.
const FIRST_COMMUNICATIONS: i32 = 13_939;

impl Default for Reading {
    fn default() -> Self {
        let status = |name: &str, status| (name.to_owned(), status);
        Self {
            days: ISO_DAYS,
            decimal_comma: false,
            absent: ["", "NA", "NULL", "NaN", "None"].map(str::to_owned).to_vec(),
            open_end: vec![NINETEEN_HUNDRED],
            unknown_start: vec![NINETEEN_HUNDRED],
            start_if_unknown: Some(FIRST_COMMUNICATIONS),
            did_status: BTreeMap::from([
                status("inserita", DidStatus::Given),
                status("convalidata", DidStatus::Given),
                status("sospesa", DidStatus::Given),
                status("annullata", DidStatus::Annulled),
            ]),
        }
    }
}

const ENTRIES: &[&str] =
    &["italian_dates", "decimal_comma", "absent", "open_end", "unknown_start", "start_if_unknown", "did_status"];

impl Reading {
    /// # Errors
    /// Those of [`JobMap::read`](super::JobMap::read).
    pub(super) fn of(given: &Value) -> Result<Self, Error> {
        let mut reading = Self::default();
        for (name, value) in entries(given, "/columns/values", ENTRIES)? {
            let path = format!("/columns/values/{name}");
            let flag = || value.as_bool().ok_or_else(|| wrong(&path));
            match name.as_str() {
                "italian_dates" => reading.days.italian = flag()?,
                "decimal_comma" => reading.decimal_comma = flag()?,
                "absent" => {
                    reading.absent = value.as_array().and_then(|list| texts(list)).ok_or_else(|| wrong(&path))?;
                }
                "open_end" => reading.open_end = listed_days(value, &path)?,
                "unknown_start" => reading.unknown_start = listed_days(value, &path)?,
                "start_if_unknown" => reading.start_if_unknown = start_if_unknown(value, &path)?,
                _ => reading.did_status = statuses(value, &path)?,
            }
        }
        Ok(reading)
    }

    /// The same for days DD/MM/YYYY and amounts `1.234,56`.
    pub(super) fn italian(self) -> Self {
        Self { days: Days { italian: true }, decimal_comma: true, ..self }
    }

    /// The text, if it is a value.
    pub(super) fn given<'t>(&self, text: Option<&'t str>) -> Option<&'t str> {
        text.map(trimmed).filter(|text| !self.absent.iter().any(|absent| absent == text))
    }

    /// The days of a column, counted from 1970; [`NO_DAY`] and [`BAD_DAY`].
    pub(super) fn days(&self, array: &ArrayRef) -> Result<Vec<i32>, Unreadable> {
        if *array.data_type() == DataType::Null {
            return Ok(vec![NO_DAY; array.len()]);
        }
        if let Ok(text) = TextColumn::read(array) {
            let day = |row| match self.given(text.get(row)) {
                Some(text) => self.days.day(text).unwrap_or(BAD_DAY),
                None => NO_DAY,
            };
            return Ok((0..text.len()).map(day).collect());
        }
        let mut days = DayColumn::read(array)?.values().to_vec();
        if let Some(nulls) = array.logical_nulls() {
            days.iter_mut().zip(nulls.iter()).filter(|(_, valid)| !valid).for_each(|(day, _)| *day = NO_DAY);
        }
        Ok(days)
    }

    /// The amounts of a column.
    pub(super) fn amounts(&self, array: &ArrayRef) -> Result<Vec<Cents>, Unreadable> {
        if *array.data_type() == DataType::Null {
            return Ok(vec![Ok(None); array.len()]);
        }
        if let Ok(text) = TextColumn::read(array) {
            return Ok((0..text.len()).map(|row| self.amount(text.get(row))).collect());
        }
        let (column, nulls) = (NumberColumn::read(array)?, array.logical_nulls());
        let amount = |row| match nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row)) {
            true => column.money(row).map(|money| Some(money.cents())),
            false => Ok(None),
        };
        Ok((0..array.len()).map(amount).collect())
    }

    fn amount(&self, text: Option<&str>) -> Cents {
        let Some(text) = self.given(text) else { return Ok(None) };
        let read = |text: &str| text.parse::<Money>().map(|money| Some(money.cents())).map_err(|error| error.code);
        if !self.decimal_comma {
            return read(text);
        }
        let (whole, cents) = text.split_once(',').unwrap_or((text, ""));
        let mut groups = whole.split('.');
        let first = groups.next().unwrap_or_default();
        // A point stands before each three digits, or nowhere.
        if groups.any(|group| group.len() != 3) || (whole.contains('.') && !(1..=3).contains(&first.len())) {
            return Err(Code::ValoreNonValido);
        }
        let whole = whole.replace('.', "");
        if text.contains(',') { read(&format!("{whole}.{cents}")) } else { read(&whole) }
    }

    /// Flags: booleans, numbers 0 and 1, or words.
    pub(super) fn flags(&self, array: &ArrayRef) -> Result<Vec<Given<bool>>, Unreadable> {
        if let Some(flags) = array.as_any().downcast_ref::<BooleanArray>() {
            return Ok(flags.iter().map(Ok).collect());
        }
        let flag = |text: &str| match text.to_lowercase().as_str() {
            "1" | "s" | "si" | "sì" | "true" | "vero" => Some(true),
            "0" | "n" | "no" | "false" | "falso" => Some(false),
            _ => None,
        };
        let of_number = |number| [false, true].get(usize::try_from(number).ok()?).copied();
        self.each(array, &["boolean", "a whole number", "text"], flag, of_number)
    }

    /// Whole numbers, as such or as text.
    pub(super) fn numbers(&self, array: &ArrayRef) -> Result<Vec<Given<i64>>, Unreadable> {
        self.each(array, &["a whole number", "text"], |text| text.parse().ok(), Some)
    }

    fn each<T: Clone>(
        &self,
        array: &ArrayRef,
        expected: Unreadable,
        of_text: impl Fn(&str) -> Option<T>,
        of_number: impl Fn(i64) -> Option<T>,
    ) -> Result<Vec<Given<T>>, Unreadable> {
        let wrong = |value: Option<T>| value.map(Some).ok_or(Code::ValoreNonValido);
        if *array.data_type() == DataType::Null {
            return Ok(vec![Ok(None); array.len()]);
        }
        if let Ok(text) = TextColumn::read(array) {
            let value = |row| self.given(text.get(row)).map_or(Ok(None), |text| wrong(of_text(text)));
            return Ok((0..text.len()).map(value).collect());
        }
        let (numbers, nulls) = (WholeColumn::read(array).map_err(|_| expected)?, array.logical_nulls());
        let valid = |row| nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row));
        let value = |row| numbers.get(row).filter(|_| valid(row)).map_or(Ok(None), |number| wrong(of_number(number)));
        Ok((0..array.len()).map(value).collect())
    }

    /// The meaning of the status of a DID; a DID without one was given.
    pub(super) fn status(&self, text: Option<&str>) -> DidStatus {
        let known = |text: &str| self.did_status.get(&text.to_lowercase()).copied().unwrap_or(DidStatus::Unknown);
        self.given(text).map_or(DidStatus::Given, known)
    }
}

/// Days of texts, counted from 1970.
fn listed_days(value: &Value, path: &str) -> Result<Vec<i32>, Error> {
    let list = value.as_array().and_then(|list| texts(list)).ok_or_else(|| wrong(path))?;
    let day = |text: &String| ISO_DAYS.day(text).ok_or_else(|| Error::new(Code::DataNonValida).at(path));
    list.iter().map(day).collect()
}

fn start_if_unknown(value: &Value, path: &str) -> Result<Option<i32>, Error> {
    let text = value.as_str().ok_or_else(|| wrong(path))?;
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(|day: Day| Some(day.since_1970())).map_err(|error: Error| error.at(path))
}

fn statuses(value: &Value, path: &str) -> Result<BTreeMap<String, DidStatus>, Error> {
    let object = value.as_object().ok_or_else(|| wrong(path))?;
    let status = |(name, meaning): (&String, &Value)| match meaning.as_str() {
        Some("did") => Ok((name.to_lowercase(), DidStatus::Given)),
        Some("annullata") => Ok((name.to_lowercase(), DidStatus::Annulled)),
        _ => Err(wrong(&format!("{path}/{name}")).detail("allowed", ["did", "annullata"].as_slice())),
    };
    object.iter().map(status).collect()
}

impl Days {
    /// The day that a text names, counted from 1970, in whatever year. A time of day after it is cut off.
    fn day(self, text: &str) -> Option<i32> {
        let date = match text.split_once([' ', 'T']) {
            Some((date, time)) if is_time(time) => date,
            Some(_) => return None,
            None => text,
        };
        let date = Day::date_of(date).ok().or_else(|| italian(date).filter(|_| self.italian));
        date.map(|date| Day::of_any(date).since_1970())
    }
}

/// Whether a text is a time of day.
fn is_time(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || b":.Z+".contains(&byte))
}

/// A day written DD/MM/YYYY, with any of three marks between.
fn italian(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split(['/', '-', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, most: usize| {
        let plain = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let year = digits(year, 4).filter(|_| year.len() == 4 && parts.next().is_none())?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, digits(month, 2)?, digits(day, 2)?)
}
