//! What should be checked in a SAP that another system wrote.

use serde::Serialize;

use crate::answer::finding::Severity;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::text::Text;

/// Something that should be checked in an element of a SAP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ElementFinding {
    /// How serious it is; `errore` if a value or an event was left out.
    pub severity: Severity,
    /// The rule behind it.
    pub rule: RuleId,
    /// The element of the national document, such as `politiche_attive_lst/politiche_attive[2]/data`, counted from 1; a field of the
    /// SAP that the document has no place for, as a JSON pointer; null if the finding is about the whole document.
    pub element: Option<String>,
    /// What was found. Never personal data.
    #[serde(flatten)]
    pub message: Text,
}

/// Records findings as steps of the trace.
pub(super) fn note(findings: &[ElementFinding], path: &str, day: Option<Day>, journal: &mut Journal) {
    for finding in findings {
        journal.apply(finding.rule.clone(), day, || {
            finding.message.clone().note().fact(path).value("element", &finding.element)
        });
    }
}
