//! The steps of a trace, as the engines record them and as users read them.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value as Any;

use super::values::Values;
use crate::base::calendar::day::Day;
use crate::base::few::Few;
use crate::base::rule::RuleId;
use crate::base::shared::SharedText;
use crate::base::text::{Lang, Text};
use crate::base::words::confidence::Confidence;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameter::Value;
use crate::rulebook::read::Reading;
use crate::rulebook::sources::Cite;

/// The text of a step, with the facts and parameters behind it.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    facts: Vec<String>,
    readings: Few<Reading>,
    values: Values,
    source: Basis,
    text: Text,
}

/// The JSON pointer to a field of an event.
pub(crate) fn event_field(event: usize, field: &str) -> String {
    const EVENTS: &str = "/events/";
    // Most dossiers have fewer than a hundred events.
    let mut path = String::with_capacity(EVENTS.len().saturating_add(field.len()).saturating_add(3));
    path.push_str(EVENTS);
    match u8::try_from(event) {
        Ok(digit @ 0..=9) => path.push(char::from(b'0'.saturating_add(digit))),
        _ => path.push_str(&event.to_string()),
    }
    path.push('/');
    path.push_str(field);
    path
}

/// What a conclusion rests on.
#[derive(Clone, Debug)]
enum Basis {
    /// The law of the rule, on the day of the step.
    Rule,
    /// The law of an entry of a table.
    Entry(Cite),
    /// The law of the segment of a parameter that was read.
    Segment(Reading),
}

impl Text {
    /// The text as a note, to which facts, readings and values are added.
    pub(crate) fn note(self) -> Note {
        Note { facts: Vec::new(), readings: Few::default(), values: Values::default(), source: Basis::Rule, text: self }
    }
}

impl Note {
    /// A fact of the input that was read, by its JSON pointer.
    pub(crate) fn fact(mut self, path: impl Into<String>) -> Self {
        self.facts.push(path.into());
        self
    }

    /// Facts of the input that were read.
    pub(crate) fn facts(mut self, paths: impl IntoIterator<Item = String>) -> Self {
        self.facts.extend(paths);
        self
    }

    /// A parameter that was read.
    pub(crate) fn read(mut self, reading: impl Into<Reading>) -> Self {
        self.readings.push(reading.into());
        self
    }

    /// Parameters that were read.
    pub(crate) fn all(mut self, readings: impl IntoIterator<Item = impl Into<Reading>>) -> Self {
        self.readings.extend(readings.into_iter().map(Into::into));
        self
    }

    /// The legal basis of the conclusion, if it differs from that of the rule.
    pub(crate) fn source(self, source: Option<&Cite>) -> Self {
        Self { source: source.cloned().map_or(Basis::Rule, Basis::Entry), ..self }
    }

    /// The parameter on whose law the conclusion rests, where it is another law than that of the rule.
    pub(crate) fn rests_on(self, reading: impl Into<Option<Reading>>) -> Self {
        Self { source: reading.into().map_or(self.source, Basis::Segment), ..self }
    }

    /// A value behind the conclusion.
    pub(crate) fn value(mut self, name: &'static str, value: impl Serialize) -> Self {
        self.values.insert(name, serde_json::to_value(value).unwrap_or(Any::Null));
        self
    }
}

impl From<Text> for Note {
    fn from(text: Text) -> Self {
        text.note()
    }
}

/// One step of a trace, as the engines record it: the rule, the day, the text.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    rule: RuleId,
    date: Option<Day>,
    note: Note,
}

impl Step {
    pub(crate) fn of(rule: impl Into<RuleId>, date: Option<Day>, note: Note) -> Self {
        Self { rule: rule.into(), date, note }
    }

    /// The same step, with the places of its facts in an outer input.
    pub(super) fn found_at(mut self, path: impl Fn(&str) -> String) -> Self {
        self.note.facts.iter_mut().for_each(|fact| *fact = path(fact));
        self
    }
}

/// One step of a trace: the rule, what was read, and the conclusion in both languages.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TraceStep {
    /// The rule applied.
    pub rule: RuleId,
    /// The act, article and comma behind it, on the day of the step; without a day, the latest.
    pub citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub link: Option<SharedText>,
    /// How reliable the source of the rule is.
    pub confidence: Confidence,
    /// The day of the step; null if it has none.
    pub date: Option<Day>,
    /// The facts read, as JSON pointers into the input.
    pub facts: Vec<String>,
    /// The parameters read, each with the segment that gave its value.
    pub parameters: Vec<UsedParameter>,
    /// The values behind the conclusion.
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Map<String, Any>"))]
    pub values: Values,
    /// The conclusion in Italian.
    pub text_it: Cow<'static, str>,
    /// The conclusion in English.
    pub text_en: Cow<'static, str>,
}

impl TraceStep {
    /// The conclusion in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        lang.pick(&self.text_it, &self.text_en)
    }
}

/// A parameter with the segment that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsedParameter {
    /// Its name.
    pub name: SharedText,
    /// Its value on the day of the step.
    pub value: Value,
    /// The segment's first day, included; null if it has always held.
    pub from: Option<Day>,
    /// The segment's last day, included; null if it still holds.
    pub to: Option<Day>,
    /// The act that sets it.
    pub citation: SharedText,
    /// The address of the text of the act; null if it is not known.
    pub link: Option<SharedText>,
    /// How reliable its source is.
    pub confidence: Confidence,
}

/// A step with the citations of its rule and of the parameters that it read.
pub(super) fn cite(step: Step, rulebook: &Rulebook) -> TraceStep {
    let Note { facts, readings, values, source, text } = step.note;
    let source = match source {
        Basis::Rule => rulebook.rule_of(&step.rule).map(|rule| {
            let source = rule.sources.on(step.date);
            (source.citation.clone(), rulebook.link_of(source), source.confidence)
        }),
        Basis::Entry(Cite { citation, confidence }) => {
            let link = rulebook.link(&citation).map(SharedText::from);
            Some((citation, link, confidence))
        }
        Basis::Segment(reading) => rulebook
            .what_was_read(reading)
            .map(|(_, segment)| (segment.citation.clone(), rulebook.link_of_segment(segment), segment.confidence)),
    };
    let (citation, link, confidence) = source.unwrap_or_else(|| (SharedText::default(), None, Confidence::D));
    let parameters = readings.into_iter().filter_map(|reading| {
        let (parameter, segment) = rulebook.what_was_read(reading)?;
        Some(UsedParameter {
            name: parameter.name.clone(),
            value: segment.value.clone(),
            from: segment.from,
            to: segment.to,
            citation: segment.citation.clone(),
            link: rulebook.link_of_segment(segment),
            confidence: segment.confidence,
        })
    });
    TraceStep {
        citation,
        link,
        confidence,
        parameters: parameters.collect(),
        rule: step.rule,
        date: step.date,
        facts,
        values,
        text_it: text.it,
        text_en: text.en,
    }
}
