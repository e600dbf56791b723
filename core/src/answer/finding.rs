//! What an assessment reports besides its answer: rejected events, warnings, notes.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::did::DidOutcome;
use crate::base::words::table::words;

impl Finding {
    /// Whether the event was rejected.
    ///
    /// ```
    /// use collocamento::{Dossier, Rulebook, assess};
    /// // A second DID while the first one is valid.
    /// let dossier = Dossier::from_json(r#"{"person": {}, "as_of": "2025-12-31",
    ///     "events": [{"type": "did", "date": "2025-01-10"}, {"type": "did", "date": "2025-02-10"}]}"#)?;
    /// let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
    /// assert!(answer.findings.iter().any(|finding| finding.is_refusal() && finding.event == Some(1)));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        self.severity == Severity::Errore
    }
}

words! {
    /// How serious a finding is.
    pub enum Severity {
        /// The event is rejected and changes nothing.
        Errore: "errore", "errore", "error", "L'evento è rifiutato e non cambia nulla.";
        /// The answer depends on something that an operator should check.
        Avviso: "avviso", "avviso", "warning", "La risposta dipende da qualcosa che un operatore dovrebbe verificare.";
        /// For information.
        Nota: "nota", "nota", "note", "A titolo informativo.";
    }
}

/// Something that an operator should know about one event, or about the whole dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// How serious it is.
    pub severity: Severity,
    /// The rule behind it.
    pub rule: RuleId,
    /// The index of the event in the input; null if the finding is not about a single event.
    pub event: Option<usize>,
    /// The day of the event.
    pub date: Option<Day>,
    /// The code of the national DID service, if one matches (DID-EV).
    pub code: Option<String>,
    /// What was found.
    #[serde(flatten)]
    pub message: Text,
    /// Further facts for programs, such as the unknown contract code. Never personal data.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub details: Map<String, Value>,
}

impl Finding {
    pub(crate) fn new(severity: Severity, rule: impl Into<RuleId>, event: Option<usize>, message: Text) -> Self {
        Self { severity, rule: rule.into(), event, date: None, code: None, details: Map::new(), message }
    }

    /// The same finding, with the code of the national DID service.
    pub(crate) fn code(mut self, outcome: DidOutcome) -> Self {
        self.code = Some(outcome.as_str().to_owned());
        self
    }

    /// The same finding, with one more detail.
    pub(crate) fn detail(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }
}
