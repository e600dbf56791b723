//! The values that documents hold: days, moments, amounts.

use chrono::{NaiveDate, NaiveTime};

use super::communication::Sent;
use crate::base::calendar::day::Day;
use crate::base::money::Money;

/// A day as a document writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    Day(Day),
    /// A day after 2199, such as 9999-12-31: no end.
    Open,
    /// A day before 1950, such as 1900-01-01: the source had none.
    Early,
    Wrong,
}

/// A day: `YYYY-MM-DD`, with a time or a zone after it or not, or `DD/MM/YYYY`.
pub(crate) fn day(text: &str) -> Written {
    let Some(date) = date(text) else { return Written::Wrong };
    let any = Day::of_any(date);
    match Day::from_date(date) {
        Some(day) => Written::Day(day),
        None if any > Day::LAST => Written::Open,
        None => Written::Early,
    }
}

/// A date of the same forms.
fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let iso = match text.as_bytes() {
        [d1, d2, b'/', m1, m2, b'/', y1, y2, y3, y4, ..] => {
            String::from_utf8(vec![*y1, *y2, *y3, *y4, b'-', *m1, *m2, b'-', *d1, *d2]).unwrap_or_default()
        }
        _ => text.get(..10).unwrap_or(text).to_owned(),
    };
    let rest = text.get(10..).unwrap_or_default();
    if !(rest.is_empty() || rest.starts_with(['T', ' ', 'Z', '+', '-'])) {
        return None;
    }
    Day::date_of(&iso).ok()
}

/// A day of birth.
pub(crate) fn birth(text: &str) -> Option<Day> {
    Day::of_birth(date(text)?)
}

/// The moment of sending, by the clock of the sender.
pub(super) fn sent(text: &str) -> Option<Sent> {
    let text = text.trim();
    let Written::Day(day) = day(text) else { return None };
    let time = text.get(11..19).and_then(|time| time.parse::<NaiveTime>().ok());
    let second = time.map_or(0, |time| chrono::Timelike::num_seconds_from_midnight(&time));
    Some(Sent { day, second })
}

/// An amount: digits with a point or a comma before the cents, zeros before it or not; `18.500,00` too. Parts of a cent are
/// dropped. In `120.000` the point may be one of thousands: the amount is not clear.
pub(crate) fn money(text: &str) -> Option<Money> {
    let text = text.trim();
    let text = match text.split_once(',') {
        Some((whole, cents)) => format!("{}.{cents}", without_points(whole)?),
        None => text.to_owned(),
    };
    let (whole, cents) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(cents) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    if cents.len() == 3 && whole.len() <= 3 {
        return None;
    }
    let cents: String = cents.chars().take(2).collect();
    format!("{whole}.{cents:0<2}").parse().ok()
}

/// A whole number without the points before its thousands.
fn without_points(text: &str) -> Option<String> {
    let mut groups = text.split('.').skip(1);
    groups.all(|group| group.len() == 3).then(|| text.replace('.', ""))
}
