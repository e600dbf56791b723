//! Dated parameters: sorted segments, each with its citation.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::base::calendar::day::Day;
use crate::base::error::{Code, Refusal};
use crate::base::late::Late;
use crate::base::money::{Money, decimal};
use crate::base::rule::RuleId;
use crate::base::schema::in_schema;
use crate::base::shared::SharedText;
use crate::base::words::confidence::Confidence;
use crate::base::words::table::words;

/// What the value of a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ParameterKind"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// An amount in euro.
    #[cfg_attr(feature = "schema", schemars(extend("x-label" = {"it": "importo in euro", "en": "amount in euro"}, "x-description" = {"it": "Un importo in euro."})))]
    Importo,
    /// A whole number, zero or more.
    #[cfg_attr(feature = "schema", schemars(extend("x-label" = {"it": "numero intero", "en": "whole number"}, "x-description" = {"it": "Un numero intero, da zero in su."})))]
    Numero,
    /// A decimal number, zero or more, such as a share.
    #[cfg_attr(feature = "schema", schemars(extend("x-label" = {"it": "numero con decimali", "en": "decimal number"}, "x-description" = {"it": "Un numero con decimali, da zero in su, come una quota."})))]
    Decimale,
    /// One of the choices that the parameter lists.
    #[cfg_attr(feature = "schema", schemars(extend("x-label" = {"it": "scelta", "en": "choice"}, "x-description" = {"it": "Una delle scelte che il parametro elenca."})))]
    Scelta,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Value {
    /// A whole number.
    Number(u32),
    /// A choice, a decimal number, or an amount with two decimals.
    Text(String),
}

impl Value {
    /// The value as a number; `None` for a choice.
    #[must_use]
    pub fn decimal(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(Decimal::from(*number)),
            Self::Text(text) => decimal(text),
        }
    }

    /// The value as an amount in euro; `None` for a choice, and for a number with more than two decimals.
    ///
    /// ```
    /// use collocamento::{Money, Rulebook};
    /// let rulebook = Rulebook::bundled("nazionale")?;
    /// let (_, limit) = rulebook.parameter("limite_reddito_dipendente", "2025-01-01".parse()?)?;
    /// assert_eq!(limit.value.money(), Some("8500".parse::<Money>()?));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn money(&self) -> Option<Money> {
        self.to_string().parse().ok()
    }
}

/// A number above those that any field takes.
pub(super) const LARGE: Refusal =
    Refusal::new(Code::FuoriLimite, "il numero è troppo grande", "the number is too large");

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrText;
        impl Visitor<'_> for NumberOrText {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or a text")
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
                u32::try_from(number).map(Value::Number).map_err(|_| E::custom(LARGE))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
                const NEGATIVE: Refusal = Refusal::new(
                    Code::ValoreNonValido,
                    "il numero non può essere negativo",
                    "the number can't be negative",
                );
                u64::try_from(number).map_err(|_| E::custom(NEGATIVE)).and_then(|number| self.visit_u64(number))
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
                const DECIMAL: Refusal = Refusal::new(
                    Code::ValoreNonValido,
                    "un numero con decimali si scrive tra virgolette, come \"9000.50\"",
                    "a number with decimals is written in quotes, such as \"9000.50\"",
                );
                Err(E::custom(DECIMAL))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
                Ok(Value::Text(text.to_owned()))
            }
        }
        deserializer.deserialize_any(NumberOrText)
    }
}

// By hand: a derived schema can't distinguish a decimal number from a choice.
in_schema!(Value, {
    "description": "The value of a parameter.",
    "anyOf": [
        {"type": "integer", "minimum": 0, "description": "A whole number."},
        {
            "type": "string",
            "format": "decimal",
            "pattern": "^[0-9]+([.][0-9]+)?$",
            "description": "A decimal number, or an amount with two decimals."
        },
        {"type": "string", "description": "A choice."}
    ]
});

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// A value with the days on which it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// The first day, included; `None` if it has always held.
    pub from: Option<Day>,
    /// The last day, included; `None` if it still holds.
    pub to: Option<Day>,
    /// The value.
    pub value: Value,
    /// The act that sets it.
    pub citation: SharedText,
    /// How reliable its source is.
    pub confidence: Confidence,
    /// The address of the text of the act.
    pub(super) link: Late<Option<SharedText>>,
}

impl Segment {
    pub(super) fn start(&self) -> Day {
        self.from.unwrap_or(Day::ALWAYS)
    }

    pub(super) fn end(&self) -> Day {
        self.to.unwrap_or(Day::NEVER)
    }

    /// Its part from a day to another.
    fn part(&self, from: Day, to: Day) -> Self {
        Self { from: Some(from).filter(|from| *from != Day::ALWAYS), to: to.finite(), ..self.clone() }
    }
}

words! {
    /// Why a parameter has no value on a day.
    pub enum Missing {
        /// The day is before the first segment.
        BeforeFirst: "prima_del_primo_periodo", "prima del primo periodo", "before the first period",
            "Il giorno precede il primo periodo.";
        /// The day is after the last segment.
        AfterEnd: "dopo_la_fine", "dopo la fine", "after the end", "Il giorno segue l'ultimo periodo.";
        /// The day is between two segments.
        Gap: "tra_due_periodi", "tra due periodi", "between two periods", "Il giorno cade tra due periodi.";
    }
}

/// A quantity or a choice that the law sets by date.
///
/// ```
/// use collocamento::Rulebook;
/// use collocamento::rulebook::Missing;
/// let law = Rulebook::bundled("nazionale")?;
/// let limit = law.parameters().find(|one| one.name == "limite_reddito_dipendente").ok_or("none")?;
/// let value = limit.at("2025-01-01".parse()?).ok().and_then(|segment| segment.value.decimal());
/// assert_eq!(value.map(|value| value.to_string()).as_deref(), Some("8500.00"));
/// assert_eq!(limit.at("1990-01-01".parse()?).err(), Some(Missing::BeforeFirst));
/// assert!(limit.reviewed("2025-01-01".parse()?) && !limit.reviewed("2199-01-01".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name, the same in every rulebook.
    pub name: SharedText,
    /// What it is, in Italian.
    pub title: String,
    /// What it is, in English.
    pub title_en: String,
    /// The rule that it belongs to.
    pub rule: RuleId,
    /// What its values are.
    pub kind: Kind,
    /// The unit of its values, if they have one.
    pub unit: Option<String>,
    /// The values that a choice may take.
    pub choices: Vec<String>,
    /// The last day up to which the last segment was reviewed.
    pub reviewed_to: Option<Day>,
    /// In date order, never overlapping.
    pub segments: Vec<Segment>,
}

impl Parameter {
    /// The segment in force on a day.
    ///
    /// # Errors
    /// [`Missing`] says whether the day is before, after or between the known periods.
    pub fn at(&self, day: Day) -> Result<&Segment, Missing> {
        let after = self.segments.partition_point(|segment| segment.start() <= day);
        let Some(segment) = after.checked_sub(1).and_then(|index| self.segments.get(index)) else {
            return Err(Missing::BeforeFirst);
        };
        match (day <= segment.end(), after < self.segments.len()) {
            (true, _) => Ok(segment),
            (false, true) => Err(Missing::Gap),
            (false, false) => Err(Missing::AfterEnd),
        }
    }

    /// Whether the value of this day was reviewed; `false` after [`Parameter::reviewed_to`].
    #[must_use]
    pub fn reviewed(&self, day: Day) -> bool {
        self.reviewed_to.is_none_or(|last| day <= last)
    }

    /// Adds segments over the others: they take precedence on their own days, and the others keep the remaining days. They are in
    /// date order and don't overlap.
    pub(super) fn overlay(&mut self, deltas: Vec<Segment>) {
        let mut merged = Vec::with_capacity(self.segments.len().saturating_add(deltas.len()));
        for segment in std::mem::take(&mut self.segments) {
            let end = segment.end();
            let first = deltas.partition_point(|delta| delta.end() < segment.start());
            let over = deltas.iter().skip(first).take_while(|delta| delta.start() <= end);
            // The first day that no delta has taken so far.
            let mut rest = Some(segment.start());
            for delta in over {
                if let Some(from) = rest.filter(|from| *from < delta.start()) {
                    merged.push(segment.part(from, delta.start().previous()));
                }
                rest = (delta.end() < end).then(|| delta.end().next());
            }
            merged.extend(rest.map(|from| segment.part(from, end)));
        }
        merged.extend(deltas);
        merged.sort_by_key(Segment::start);
        self.segments = merged;
    }
}

/// Reads the text of a value for its kind. The error says what the value should be.
pub(super) fn check(kind: Kind, choices: &[String], value: Value) -> Result<Value, &'static str> {
    match (kind, &value) {
        (Kind::Importo, Value::Text(text)) => match text.parse::<Money>() {
            Ok(amount) => Ok(Value::Text(amount.to_string())),
            Err(_) => Err("an amount in euro"),
        },
        (Kind::Numero, Value::Number(_)) => Ok(value),
        (Kind::Decimale, Value::Text(text)) => match decimal(text) {
            Some(number) if number >= Decimal::ZERO => Ok(Value::Text(number.normalize().to_string())),
            _ => Err("a decimal number, zero or more"),
        },
        (Kind::Scelta, Value::Text(text)) if choices.contains(text) => Ok(value),
        (Kind::Importo, Value::Number(_)) => Err("an amount in euro, written as text"),
        (Kind::Decimale, Value::Number(_)) => Err("a decimal number, written as text"),
        (Kind::Numero, Value::Text(_)) => Err("a whole number"),
        (Kind::Scelta, _) => Err("one of the parameter's choices"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::rule;

    fn segment(from: Option<&str>, to: Option<&str>, value: u32) -> Segment {
        let day = |text: &str| text.parse().ok();
        let value = Value::Number(value);
        Segment {
            from: from.and_then(day),
            to: to.and_then(day),
            value,
            citation: SharedText::default(),
            confidence: Confidence::D,
            link: Late::default(),
        }
    }

    fn parameter(segments: Vec<Segment>) -> Parameter {
        Parameter {
            name: "p".into(),
            title: String::new(),
            title_en: String::new(),
            rule: rule::STATO_06.into(),
            kind: Kind::Numero,
            unit: None,
            choices: Vec::new(),
            reviewed_to: None,
            segments,
        }
    }

    fn at(parameter: &Parameter, day: &str) -> Result<u32, Missing> {
        parameter.at(day.parse().unwrap_or(Day::FIRST)).map(|segment| match segment.value {
            Value::Number(number) => number,
            Value::Text(_) => 0,
        })
    }

    #[test]
    fn before_after_and_between_are_told_apart() {
        let two = parameter(vec![
            segment(Some("2016-01-01"), Some("2016-12-31"), 1),
            segment(Some("2018-01-01"), Some("2018-12-31"), 2),
        ]);
        assert_eq!(at(&two, "2015-12-31"), Err(Missing::BeforeFirst));
        assert_eq!(at(&two, "2016-01-01"), Ok(1));
        assert_eq!(at(&two, "2016-12-31"), Ok(1));
        assert_eq!(at(&two, "2017-06-01"), Err(Missing::Gap));
        assert_eq!(at(&two, "2018-12-31"), Ok(2));
        assert_eq!(at(&two, "2019-01-01"), Err(Missing::AfterEnd));
    }

    #[test]
    fn an_overlay_wins_on_its_own_days_only() {
        let mut one = parameter(vec![segment(None, None, 1)]);
        one.overlay(vec![segment(Some("2020-01-01"), Some("2020-12-31"), 9)]);
        assert_eq!(at(&one, "2019-12-31"), Ok(1));
        assert_eq!(at(&one, "2020-01-01"), Ok(9));
        assert_eq!(at(&one, "2020-12-31"), Ok(9));
        assert_eq!(at(&one, "2021-01-01"), Ok(1));
    }

    #[test]
    fn several_segments_over_several() {
        let first = |from, to, value| segment(Some(from), to, value);
        let mut one = parameter(vec![
            segment(None, Some("2015-12-31"), 1),
            first("2016-01-01", Some("2017-12-31"), 2),
            first("2018-01-01", None, 3),
        ]);
        one.overlay(vec![
            first("2015-06-01", Some("2016-06-30"), 7),
            first("2017-01-01", Some("2017-01-01"), 8),
            first("2017-12-31", Some("2018-03-31"), 9),
        ]);
        let spans: Vec<String> =
            one.segments.iter().map(|one| format!("{:?} {:?} {}", one.from, one.to, one.value)).collect();
        let wanted = [
            "None Some(2015-05-31) 1",
            "Some(2015-06-01) Some(2016-06-30) 7",
            "Some(2016-07-01) Some(2016-12-31) 2",
            "Some(2017-01-01) Some(2017-01-01) 8",
            "Some(2017-01-02) Some(2017-12-30) 2",
            "Some(2017-12-31) Some(2018-03-31) 9",
            "Some(2018-04-01) None 3",
        ];
        assert_eq!(spans, wanted);
        one.overlay(vec![segment(None, None, 5)]);
        assert_eq!((one.segments.len(), at(&one, "2016-01-01")), (1, Ok(5)));
    }
}
