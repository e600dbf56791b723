//! What is wrong with a code, and how much it weighs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::explain::{Journal, codes as tell};
use crate::rule::Rule;
use crate::text::{Lang, Text};

/// How much a problem weighs (SAP-2L).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// It is refused.
    Vincolante,
    /// The operator decides.
    Avviso,
}

/// Something that is wrong with a code or a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Problem {
    /// How much it weighs.
    pub severity: Weight,
    /// The rule behind it.
    pub rule: Rule,
    /// The field, as a JSON pointer.
    pub path: String,
    /// In Italian.
    pub message: String,
    /// In English.
    pub message_en: String,
}

impl Problem {
    /// The message in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.message,
            Lang::En => &self.message_en,
        }
    }
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, severity: Weight, rule: Rule, path: impl Into<String>, text: Text) {
        let (message, message_en) = (text.it.into_owned(), text.en.into_owned());
        self.0.push(Problem { severity, rule, path: path.into(), message, message_en });
    }

    /// Whether one of them refuses.
    pub(crate) fn refuse(&self) -> bool {
        self.0.iter().any(|problem| problem.severity == Weight::Vincolante)
    }

    /// Notes their rules and, in a trace, each of them.
    pub(crate) fn note(self, date: Day, journal: &mut Journal) -> Vec<Problem> {
        for problem in &self.0 {
            journal.rule(problem.rule);
            journal.step(|| tell::problem(date, problem));
        }
        self.0
    }
}
