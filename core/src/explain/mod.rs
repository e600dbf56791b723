//! The explanation of an answer: the rules applied and, where asked for, the steps that led to it.

pub(crate) mod adr;
pub(crate) mod art16;
pub(crate) mod claims;
pub(crate) mod codes;
pub(crate) mod convocations;
pub(crate) mod l68;
pub(crate) mod matching;
pub(crate) mod offer;
pub(crate) mod patto;
pub(crate) mod portal;
pub(crate) mod profiling;
pub(crate) mod remote;
pub(crate) mod sanctions;
pub(crate) mod sap;
pub(crate) mod services;
pub(crate) mod state;
pub(crate) mod targets;
pub(crate) mod words;
pub(crate) mod workflow;

mod report;

use std::borrow::Cow;
use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value as Any};

use crate::calendar::{Day, Term};
use crate::error::Error;
use crate::rule::Rule;
use crate::rulebook::{Confidence, Rulebook, Value};
use crate::text::{Lang, Text};

/// One step of a trace, as the engines note it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    rule: Cow<'static, str>,
    date: Day,
    facts: Vec<String>,
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

/// What an operation notes while it works.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    /// In the order in which they were noted, some more than once.
    rules: Vec<Cow<'static, str>>,
    steps: Option<Vec<Step>>,
    silent: bool,
}

impl Journal {
    /// A journal that keeps the steps only where asked for.
    pub(crate) fn new(explain: bool) -> Self {
        Self { rules: Vec::new(), steps: explain.then(Vec::new), silent: false }
    }

    /// A journal that keeps nothing, where nobody will read it.
    #[cfg(feature = "arrow")]
    pub(crate) fn silent() -> Self {
        Self { silent: true, ..Self::new(false) }
    }

    /// Notes a rule as applied. Most are noted again and again, and by the same text: that is seen without reading it.
    pub(crate) fn rule(&mut self, rule: impl Into<Cow<'static, str>>) {
        let rule = rule.into();
        let same = |noted: &Cow<'_, str>| std::ptr::eq::<str>(noted.as_ref(), rule.as_ref());
        if !self.silent && !self.rules.iter().any(same) {
            self.rules.push(rule);
        }
    }

    /// Notes a step; without a trace the step is never made. Its rule is noted by itself, so that the rules of an answer do
    /// not depend on whether somebody asks for the trace.
    pub(crate) fn step(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    /// The last day of a term, with the calendar's rules noted; too late is an error about the field that it starts from.
    pub(crate) fn due(&mut self, rulebook: &Rulebook, term: Term, start: Day, path: &str) -> Result<Day, Error> {
        let due = term.due(start, rulebook.holidays(), None).map_err(|error| error.at(path))?;
        self.rules.extend(due.rules.into_iter().map(Cow::from));
        Ok(due.day)
    }

    /// An empty journal that keeps steps where this one does.
    pub(crate) fn inner(&self) -> Self {
        Self { silent: self.silent, ..Self::new(self.steps.is_some()) }
    }

    /// Takes over what an inner question noted; its facts are found elsewhere in this input.
    pub(crate) fn absorb(&mut self, inner: Self, found_at: impl Fn(&str) -> String) {
        self.rules.extend(inner.rules);
        if let (Some(steps), Some(more)) = (&mut self.steps, inner.steps) {
            steps.extend(more.into_iter().map(|mut step| {
                step.facts.iter_mut().for_each(|fact| *fact = found_at(fact));
                step
            }));
        }
    }

    /// The answer with its rules and the trace with its citations.
    pub(crate) fn close<T>(self, body: T, rulebook: &Rulebook) -> Answer<T> {
        let rules = self.rules.into_iter().collect::<BTreeSet<_>>().into_iter().map(Cow::into_owned).collect();
        let trace = self.steps.map(|steps| steps.into_iter().map(|step| cite(step, rulebook)).collect());
        Answer { body, rules, trace }
    }
}

/// Runs an operation without a trace.
pub(crate) fn answer<T>(
    rulebook: &Rulebook,
    run: impl FnOnce(&mut Journal) -> Result<T, Error>,
) -> Result<Answer<T>, Error> {
    let mut journal = Journal::new(false);
    let body = run(&mut journal)?;
    Ok(journal.close(body, rulebook))
}

/// An answer with the rules behind it. It gives access to the fields of what it holds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Answer<T> {
    #[serde(flatten)]
    body: T,
    /// The rules applied: ids, sorted, each once.
    pub rules: Vec<String>,
    /// The steps that led to the answer, where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<TraceStep>>,
}

impl<T> Answer<T> {
    /// What was answered, without rules and trace.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> std::ops::Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl From<Rule> for Cow<'static, str> {
    fn from(rule: Rule) -> Self {
        Cow::Borrowed(rule.id())
    }
}

fn cite(step: Step, rulebook: &Rulebook) -> TraceStep {
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
