//! The findings about documents, as they are collected.

use std::collections::BTreeSet;

use super::communication::Communication;
use super::types::DocumentFinding;
use crate::answer::finding::Severity;
use crate::answer::remark::Remark;
use crate::base::calendar::day::Day;
use crate::base::rule::{self, Rule};
use crate::base::text::Text;

/// Findings, and the names of what was not read.
#[derive(Clone, Debug, Default)]
pub(super) struct Report {
    pub(super) findings: Vec<DocumentFinding>,
    /// How many of each severity are kept, at most [`Report::MAX`].
    kept: [usize; 3],
    /// How many more there were than are kept.
    pub(super) dropped: usize,
    pub(super) rules: BTreeSet<Rule>,
    pub(super) unread: BTreeSet<String>,
    /// The rules applied without a finding, with their sentences; `None` if no trace is requested.
    pub(super) steps: Option<Vec<Applied>>,
}

/// A rule applied to a document.
#[derive(Clone, Debug)]
pub(super) struct Applied {
    pub(super) rule: Rule,
    pub(super) day: Option<Day>,
    pub(super) document: usize,
    pub(super) text: Text,
}

impl Report {
    /// The maximum number of findings, and of names.
    pub(super) const MAX: usize = 1_000;

    /// A finding about a document or record, and an element of it.
    pub(super) fn add(&mut self, document: Option<usize>, element: Option<&str>, code: Option<&str>, remark: Remark) {
        let Remark { severity, rule, message } = remark;
        self.rules.insert(rule);
        if !self.has_room(severity) {
            self.dropped = self.dropped.saturating_add(1);
            return;
        }
        // A code of the right form holds no personal data.
        let is_code = |code: &&str| code.len() <= 20 && code.bytes().all(|byte| byte.is_ascii_digit());
        let code = code.filter(is_code).map(str::to_owned);
        let element = element.map(str::to_owned);
        self.findings.push(DocumentFinding { severity, rule: rule.into(), document, element, code, message });
    }

    /// Whether one more finding of this severity is kept, which is then counted: mild ones never take the place of others.
    fn has_room(&mut self, severity: Severity) -> bool {
        let Some(kept) = self.kept.get_mut(severity.gravity()) else { return false };
        let has_room = *kept < Self::MAX;
        *kept = kept.saturating_add(usize::from(has_room));
        has_room
    }

    /// Records a rule as applied to a communication; without a trace its sentence is not built.
    pub(super) fn apply(&mut self, rule: Rule, communication: &Communication, text: impl FnOnce() -> Text) {
        self.rules.insert(rule);
        if let Some(steps) = &mut self.steps {
            let (day, document) = (communication.day(), communication.document);
            steps.push(Applied { rule, day, document, text: text() });
        }
    }

    /// A finding about the step of a communication.
    pub(super) fn about(&mut self, communication: &Communication, element: &str, remark: Remark) {
        self.add(Some(communication.document), Some(element), communication.code.as_deref(), remark);
    }

    /// Whether nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.unread.is_empty()
    }

    /// Adds the findings of another report.
    pub(super) fn absorb(&mut self, other: Self) {
        self.dropped = self.dropped.saturating_add(other.dropped);
        for finding in other.findings {
            if self.has_room(finding.severity) {
                self.findings.push(finding);
            } else {
                self.dropped = self.dropped.saturating_add(1);
            }
        }
        self.rules.extend(other.rules);
        other.unread.into_iter().for_each(|name| self.unread(name));
    }

    /// Notes the name of something that was not read.
    pub(super) fn unread(&mut self, name: String) {
        if self.unread.len() < Self::MAX {
            self.unread.insert(name);
        }
    }

    /// The gravest findings, as many as are kept in all.
    fn gravest(&mut self) {
        self.findings.sort_by_key(|finding| finding.severity.gravity());
        self.dropped = self.dropped.saturating_add(self.findings.len().saturating_sub(Self::MAX));
        self.findings.truncate(Self::MAX);
    }

    /// The findings in order, the gravest of a document first; the last one counts those that are left out.
    pub(super) fn close(mut self) -> Self {
        self.gravest();
        self.findings.sort_by_key(|finding| (finding.document, finding.severity != Severity::Errore));
        if self.dropped > 0 {
            let Remark { severity, rule, message } = Remark::dropped(rule::COB_11, self.dropped);
            let (document, element, code) = (None, None, None);
            self.findings.push(DocumentFinding { severity, rule: rule.into(), document, element, code, message });
        }
        self
    }
}
