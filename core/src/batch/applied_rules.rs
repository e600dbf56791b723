//! The rules behind each line of an answer, as columns of lists.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arrow_array::{ArrayRef, Int32Array, ListArray, StringArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, DataType, Field, Fields};

use crate::base::rule::{Rule, RuleId};

/// The rules applied for a person, and the number of findings of each rule.
#[derive(Clone, Default)]
pub(super) struct AppliedRules {
    rules: BTreeSet<RuleId>,
    findings: BTreeMap<RuleId, i32>,
}

impl AppliedRules {
    pub(super) fn rule(&mut self, rule: Rule) {
        self.rules.insert(rule.into());
    }

    pub(super) fn finding(&mut self, rule: RuleId) {
        let count = self.findings.entry(rule.clone()).or_default();
        *count = count.saturating_add(1);
        self.rules.insert(rule);
    }
}

fn item() -> Arc<Field> {
    Arc::new(Field::new("item", DataType::Utf8, false))
}

fn counted() -> Fields {
    Fields::from(vec![Field::new("rule", DataType::Utf8, false), Field::new("count", DataType::Int32, false)])
}

fn counts() -> Arc<Field> {
    Arc::new(Field::new("item", DataType::Struct(counted()), false))
}

/// The columns.
pub(super) fn columns() -> [Field; 2] {
    [Field::new("rules", DataType::List(item()), true), Field::new("findings_by_rule", DataType::List(counts()), true)]
}

/// The columns of some lines; a line without an answer has an empty list.
pub(super) fn finish(lines: &[AppliedRules]) -> Result<[ArrayRef; 2], ArrowError> {
    let rules: StringArray = lines.iter().flat_map(|line| &line.rules).map(|rule| Some(rule.as_str())).collect();
    let offsets = OffsetBuffer::from_lengths(lines.iter().map(|line| line.rules.len()));
    let rules = ListArray::try_new(item(), offsets, Arc::new(rules), None)?;
    let findings = || lines.iter().flat_map(|line| &line.findings);
    let names: StringArray = findings().map(|(rule, _)| Some(rule.as_str())).collect();
    let numbers: Int32Array = findings().map(|(_, count)| Some(*count)).collect();
    let values = StructArray::try_new(counted(), vec![Arc::new(names), Arc::new(numbers)], None)?;
    let offsets = OffsetBuffer::from_lengths(lines.iter().map(|line| line.findings.len()));
    let findings = ListArray::try_new(counts(), offsets, Arc::new(values), None)?;
    Ok([Arc::new(rules), Arc::new(findings)])
}
