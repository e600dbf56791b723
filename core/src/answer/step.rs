//! The steps of a trace, as the engines note them and as users read them.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value as Any};

use crate::base::calendar::day::Day;
use crate::base::text::{Lang, Text};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameter::Value;
use crate::rulebook::rule::Confidence;

/// One step of a trace, as the engines note it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    rule: Cow<'static, str>,
    date: Day,
    pub(super) facts: Vec<String>,
    parameters: Vec<(Cow<'static, str>, Day)>,
    values: Map<String, Any>,
    text: Text,
}

impl Step {
    pub(crate) fn new(rule: impl Into<Cow<'static, str>>, date: Day, text: Text) -> Self {
        Self { rule: rule.into(), date, facts: Vec::new(), parameters: Vec::new(), values: Map::new(), text }
    }

    /// A fact of the input that was read, by its JSON pointer.
    pub(crate) fn fact(mut self, path: impl Into<String>) -> Self {
        self.facts.push(path.into());
        self
    }

    /// A parameter that was read, with the day for which it was.
    pub(crate) fn parameter(mut self, name: impl Into<Cow<'static, str>>, day: Day) -> Self {
        self.parameters.push((name.into(), day));
        self
    }

    /// A value that the conclusion rests on.
    pub(crate) fn value(mut self, name: &str, value: impl Serialize) -> Self {
        self.values.insert(name.to_owned(), serde_json::to_value(value).unwrap_or(Any::Null));
        self
    }
}

/// One step of a trace: the rule, what was read, and the conclusion in both languages.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TraceStep {
    /// The rule applied.
    pub rule: String,
    /// The act, article and comma that it rests on.
    pub citation: String,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// The day that the step is about.
    pub date: Day,
    /// The facts read, as JSON pointers into the input.
    pub facts: Vec<String>,
    /// The parameters read, each with the segment that gave its value.
    pub parameters: Vec<UsedParameter>,
    /// The values that the conclusion rests on.
    pub values: Map<String, Any>,
    /// The conclusion in Italian.
    pub text_it: String,
    /// The conclusion in English.
    pub text_en: String,
}

impl TraceStep {
    /// The conclusion in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.text_it,
            Lang::En => &self.text_en,
        }
    }
}

/// A parameter with the segment that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UsedParameter {
    /// Its name.
    pub name: String,
    /// Its value on the day of the step.
    pub value: Value,
    /// The segment's first day, included; null where it has always held.
    pub from: Option<Day>,
    /// The segment's last day, included; null where it still holds.
    pub to: Option<Day>,
    /// The act that sets it.
    pub citation: String,
    /// How sure it is.
    pub confidence: Confidence,
}

pub(super) fn cite(step: Step, rulebook: &Rulebook) -> TraceStep {
    let info = rulebook.rule(&step.rule);
    let parameters = step.parameters.iter().filter_map(|(name, day)| {
        let (parameter, segment) = rulebook.parameter(name, *day).ok()?;
        Some(UsedParameter {
            name: parameter.name.clone(),
            value: segment.value.clone(),
            from: segment.from,
            to: segment.to,
            citation: segment.citation.clone(),
            confidence: segment.confidence,
        })
    });
    TraceStep {
        citation: info.map(|info| info.citation.clone()).unwrap_or_default(),
        confidence: info.map_or(Confidence::D, |info| info.confidence),
        parameters: parameters.collect(),
        rule: step.rule.into_owned(),
        date: step.date,
        facts: step.facts,
        values: step.values,
        text_it: step.text.it.into_owned(),
        text_en: step.text.en.into_owned(),
    }
}
