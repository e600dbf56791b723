//! The findings about a national document, as they are collected.

use std::collections::BTreeSet;

use super::finding::ElementFinding;
use super::text;
use crate::answer::finding::Finding;
use crate::answer::remark::Remark;
use crate::base::rule;

/// Findings as they are collected.
#[derive(Debug, Default)]
pub(super) struct Report {
    findings: Vec<ElementFinding>,
    /// How many of each severity are kept, at most [`Report::MAX`]: mild ones never take the place of others.
    kept: [usize; 3],
    dropped: usize,
    /// The unknown elements that are reported, without their numbers.
    unknown: BTreeSet<String>,
}

impl Report {
    /// The maximum number of findings of a severity, and of unknown elements.
    const MAX: usize = 500;

    pub(super) fn add(&mut self, element: Option<String>, remark: Remark) {
        let Remark { severity, rule, message } = remark;
        match self.kept.get_mut(severity.gravity()).filter(|kept| **kept < Self::MAX) {
            Some(kept) => {
                *kept = kept.saturating_add(1);
                self.findings.push(ElementFinding { severity, rule: rule.into(), element, message });
            }
            None => self.dropped = self.dropped.saturating_add(1),
        }
    }

    /// An element that is not known, once for all the entries of a list.
    pub(super) fn unknown(&mut self, element: &str) {
        let mut plain = String::with_capacity(element.len());
        let mut inside = false;
        for letter in element.chars() {
            inside = letter == '[' || inside && letter != ']';
            if !inside && letter != ']' {
                plain.push(letter);
            }
        }
        if self.unknown.len() < Self::MAX && self.unknown.insert(plain.clone()) {
            self.add(Some(plain), text::unknown_element());
        }
    }

    /// An event that the rules refused.
    pub(super) fn refused(&mut self, finding: &Finding) {
        if self.findings.len() < Self::MAX {
            let Finding { severity, rule, message, .. } = finding.clone();
            self.findings.push(ElementFinding { severity, rule, element: None, message });
        } else {
            self.dropped = self.dropped.saturating_add(1);
        }
    }

    /// The findings in order; the last one counts those that are left out.
    pub(super) fn close(mut self) -> Vec<ElementFinding> {
        if self.dropped > 0 {
            let Remark { severity, rule, message } = Remark::dropped(rule::SAP_NAZ, self.dropped);
            self.findings.push(ElementFinding { severity, rule: rule.into(), element: None, message });
        }
        self.findings
    }
}
