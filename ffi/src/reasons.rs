//! The rules behind a typed answer, with their citations, and its findings.

use collocamento::calendar::Day;
use collocamento::{Finding, RuleId, Rulebook};
use serde_json::{Value, json};

use crate::buffer::colloc_buffer;

/// The JSON of the rules as they were on a day, and of the findings.
pub(crate) fn reasons(rulebook: &Rulebook, day: Day, rules: &[RuleId], findings: &[Finding]) -> colloc_buffer {
    let cited: Vec<Value> = rules
        .iter()
        .filter_map(|id| rulebook.rule(id))
        .map(|rule| {
            let citation = &rule.sources.on(Some(day)).citation;
            json!({"id": rule.id, "title": rule.title, "title_en": rule.title_en, "citation": citation})
        })
        .collect();
    colloc_buffer::new(json!({"rules": cited, "findings": findings}).to_string())
}
