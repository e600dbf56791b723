//! What stands in the way of a yes.

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::rule::RuleId;
use crate::base::text::{Lang, Text};
use crate::base::truth::Truth;

/// A requirement that is not met, or that can't be said to be met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Problem {
    /// The rule that sets it.
    pub rule: RuleId,
    /// The facts that would decide it, as JSON pointers into the input; none where it is known not to be met.
    pub missing: Vec<&'static str>,
    /// What is wrong or not known, in Italian.
    pub message: String,
    /// The same in English.
    pub message_en: String,
}

impl Problem {
    /// A requirement that is not met.
    pub(crate) fn new(rule: impl Into<RuleId>, text: Text) -> Self {
        Self { rule: rule.into(), missing: Vec::new(), message: text.it.into_owned(), message_en: text.en.into_owned() }
    }

    /// What a verdict leaves in the way: nothing where it is a yes.
    pub(crate) fn of(rule: impl Into<RuleId>, truth: &Truth, text: impl FnOnce() -> Text) -> Option<Self> {
        (truth.met != Some(true))
            .then(|| Self { missing: truth.missing.iter().copied().collect(), ..Self::new(rule, text()) })
    }

    /// The message in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.message,
            Lang::En => &self.message_en,
        }
    }
}

/// Something that a document or a record lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MissingElement {
    /// The rule that asks for it.
    pub rule: RuleId,
    /// The field that should hold it, with `/` before a field of a field.
    pub element: &'static str,
}

impl MissingElement {
    pub(crate) fn new(rule: impl Into<RuleId>, element: &'static str) -> Self {
        Self { rule: rule.into(), element }
    }
}
