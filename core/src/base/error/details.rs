//! What the details of an error say, as text.

use serde_json::{Map, Value};

use super::Error;
use super::expected::expected;
use crate::base::text::Lang;

/// Up to this number, a list is shown completely.
const MANY: usize = 20;

/// So many entries of a longer list are shown.
const FEW: usize = 8;

/// The names that would have been right.
pub(super) fn names(details: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let lists = ["allowed", "known"].into_iter().filter_map(|key| details.get(key)?.as_array());
    lists.flatten().filter_map(Value::as_str)
}

impl Error {
    /// What its details add to the reason, each part as a text.
    pub(super) fn added(&self, lang: Lang) -> Vec<String> {
        let part = |key: &str, it: &str, en: &str| {
            let shown = shown(self.details.get(key)?, lang)?;
            Some(format!("{}: {shown}", lang.pick(it, en)))
        };
        let known = match self.is_about_a_name() {
            true => part("known", "campi noti", "known fields"),
            false => part("known", "valori noti", "known values"),
        };
        let parts = [
            part("nearest", "forse si intendeva", "did you mean"),
            self.details.get("expected").and_then(|given| self.wanted(given, lang)),
            self.allowed(lang),
            self.range(lang),
            known,
            part("state", "stato", "state"),
            part("open", "azioni possibili", "possible actions"),
            self.details
                .get("limit")
                .filter(|limit| !self.hint_names(limit))
                .and_then(|limit| Some(format!("{} {}", lang.pick("al massimo", "at most"), one(limit)?))),
        ];
        parts.into_iter().flatten().collect()
    }

    /// The limits of a number, both included.
    fn range(&self, lang: Lang) -> Option<String> {
        let (least, most) = (one(self.details.get("minimum")?)?, one(self.details.get("maximum")?)?);
        Some(match lang {
            Lang::It => format!("valori ammessi: da {least} a {most}"),
            Lang::En => format!("allowed values: {least} to {most}"),
        })
    }

    /// The allowed values; numbers with the names that C has for them.
    fn allowed(&self, lang: Lang) -> Option<String> {
        let (allowed, symbols) = (self.details.get("allowed")?, self.details.get("symbols").and_then(Value::as_array));
        let named: Option<Value> = allowed.as_array().zip(symbols).map(|(numbers, symbols)| {
            let pairs = symbols.iter().zip(numbers);
            pairs.filter_map(|(symbol, number)| Some(format!("{} ({number})", symbol.as_str()?))).collect()
        });
        let shown = shown(named.as_ref().unwrap_or(allowed), lang)?;
        Some(format!("{}: {shown}", lang.pick("valori ammessi", "allowed values")))
    }

    fn is_about_a_name(&self) -> bool {
        use super::Code::{CampoMancante, CampoSconosciuto};
        matches!(self.code, CampoMancante | CampoSconosciuto)
    }

    fn wanted(&self, given: &Value, lang: Lang) -> Option<String> {
        let wanted = expected(given.as_str()?, lang);
        Some(format!("{} {wanted}", lang.pick("serve", "expected:")))
    }

    /// Whether the hint repeats a number.
    fn hint_names(&self, number: &Value) -> bool {
        let number = number.to_string();
        self.hint
            .as_ref()
            .is_some_and(|hint| hint.en.split(|one: char| !one.is_ascii_digit()).any(|part| part == number))
    }
}

/// A value of the details, or a list of them.
fn shown(value: &Value, lang: Lang) -> Option<String> {
    let Some(list) = value.as_array() else { return one(value) };
    let numbers: Option<Vec<i64>> = list.iter().map(Value::as_i64).collect();
    if let Some(numbers @ [first, _, .., last]) = numbers.as_deref()
        && numbers.is_sorted_by(|one, next| one.checked_add(1) == Some(*next))
    {
        return Some(match lang {
            Lang::It => format!("da {first} a {last}"),
            Lang::En => format!("{first} to {last}"),
        });
    }
    let most = if list.len() > MANY { FEW } else { MANY };
    let shown: Vec<String> = list.iter().take(most).filter_map(one).collect();
    if shown.is_empty() {
        return None;
    }
    let rest = match list.len().saturating_sub(most) {
        0 => String::new(),
        rest => match lang {
            Lang::It => format!(" e altri {rest}"),
            Lang::En => format!(" and {rest} more"),
        },
    };
    Some(format!("{}{rest}", shown.join(", ")))
}

/// A name or a number; an action by its name.
fn one(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(members) => members.get("action").and_then(one),
        _ => None,
    }
}
