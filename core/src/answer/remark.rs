//! What there is to say of a document, before it has its place in it.

use super::finding::Severity;
use crate::base::rule::Rule;
use crate::base::text::{Text, counted, text};

/// A finding before it has its place.
pub(crate) struct Remark {
    pub(crate) severity: Severity,
    pub(crate) rule: Rule,
    pub(crate) message: Text,
}

impl Remark {
    pub(crate) const fn error(rule: Rule, message: Text) -> Self {
        Self { severity: Severity::Errore, rule, message }
    }

    pub(crate) const fn warning(rule: Rule, message: Text) -> Self {
        Self { severity: Severity::Avviso, rule, message }
    }

    pub(crate) const fn note(rule: Rule, message: Text) -> Self {
        Self { severity: Severity::Nota, rule, message }
    }

    /// The findings that are left out.
    pub(crate) fn dropped(rule: Rule, count: usize) -> Self {
        let (altri, others) =
            (counted(count, "altro rilievo", "altri rilievi"), counted(count, "more finding", "more findings"));
        Self::note(rule, text!("{altri} non elencati.", "{others} not listed."))
    }

    /// More events than a dossier may have.
    pub(crate) fn too_many_events(rule: Rule, limit: usize) -> Self {
        Self::warning(
            rule,
            text!(
                "Gli eventi sono più dei {limit} che un fascicolo può avere.",
                "There are more events than the {limit} that a dossier may have.",
            ),
        )
    }
}

impl Severity {
    /// The place of a severity, the gravest first.
    pub(crate) const fn gravity(self) -> usize {
        match self {
            Self::Errore => 0,
            Self::Avviso => 1,
            Self::Nota => 2,
        }
    }
}

/// Declares functions that return remarks without values: who may call them, then name, severity, rule, Italian, English.
macro_rules! remarks {
    ($visible:vis, $($name:ident: $severity:ident $rule:ident, $it:literal, $en:literal;)+) => {
        $($visible fn $name() -> $crate::answer::remark::Remark {
            $crate::answer::remark::Remark::$severity(
                $crate::base::rule::$rule,
                $crate::base::text::Text::new($it, $en),
            )
        })+
    };
}
pub(crate) use remarks;
