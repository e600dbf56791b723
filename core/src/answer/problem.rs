//! What prevents a positive answer, in the shapes that all chapters share.

use std::borrow::Cow;

use serde::Serialize;

use crate::base::rule::RuleId;
use crate::base::text::{Text, text};
use crate::base::truth::Truth;
use crate::base::words::weight::Weight;

/// A requirement that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unmet {
    /// The rule that sets it.
    pub rule: RuleId,
    /// What is missing or wrong.
    #[serde(flatten)]
    pub message: Text,
}

impl Unmet {
    pub(crate) fn new(rule: impl Into<RuleId>, message: Text) -> Self {
        Self { rule: rule.into(), message }
    }
}

/// A requirement that is not met, or that may be met if the missing facts say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Problem {
    /// The rule that sets it.
    pub rule: RuleId,
    /// The facts that would decide it, as JSON pointers into the input; none if it is known not to be met.
    pub missing: Vec<Cow<'static, str>>,
    /// What is wrong or not known.
    #[serde(flatten)]
    pub message: Text,
}

impl Problem {
    /// A requirement that is not met.
    pub(crate) fn new(rule: impl Into<RuleId>, message: Text) -> Self {
        Self { rule: rule.into(), missing: Vec::new(), message }
    }

    /// The problem of a verdict: none if it is a yes.
    pub(crate) fn of(rule: impl Into<RuleId>, truth: &Truth, text: impl FnOnce() -> Text) -> Option<Self> {
        (truth.met != Some(true))
            .then(|| Self { missing: truth.missing.iter().cloned().collect(), ..Self::new(rule, text()) })
    }

    /// The problem of something that must be present, from its name: none if it is.
    pub(crate) fn lacking(rule: impl Into<RuleId>, truth: &Truth, name: impl FnOnce() -> Text) -> Option<Self> {
        Self::of(rule, truth, || {
            let Text { it, en } = name();
            match truth.met {
                Some(_) => text!("manca: {it}", "missing: {en}"),
                None => text!("non è noto se c'è: {it}", "it is not known whether this is present: {en}"),
            }
        })
    }
}

/// Something that is wrong with a field of a code or a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldProblem {
    /// How serious it is.
    pub severity: Weight,
    /// The rule behind it.
    pub rule: RuleId,
    /// The field, as a JSON pointer.
    pub path: String,
    /// What is wrong.
    #[serde(flatten)]
    pub message: Text,
}

/// Something that is missing in a document or a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissingElement {
    /// The rule that requires it.
    pub rule: RuleId,
    /// The field that should hold it, with `/` before a field of a field; `firma_cpi` for the signature of a Centro per l'Impiego
    /// on a patto.
    pub element: Cow<'static, str>,
}

impl MissingElement {
    pub(crate) fn new(rule: impl Into<RuleId>, element: impl Into<Cow<'static, str>>) -> Self {
        Self { rule: rule.into(), element: element.into() }
    }
}
