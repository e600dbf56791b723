//! The index of the rules.

use super::types::{RuleEntry, RulesInput, RulesOutput};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::rule::RuleInfo;

pub(crate) fn run(rulebook: &Rulebook, input: &RulesInput, _: &mut Journal) -> Result<RulesOutput, Error> {
    let wanted = rulebook.rules().filter(|rule| input.date.is_none_or(|date| rule.in_force(date)));
    let entry = |rule: &RuleInfo| RuleEntry {
        id: rule.id.clone(),
        title: rule.title.clone(),
        title_en: rule.title_en.clone(),
        citation: rule.citation.clone(),
        from: rule.from,
        to: rule.to,
        confidence: rule.confidence,
        note: rule.note.clone(),
        parameters: rulebook.parameters().filter(|one| one.rule == rule.id).map(|one| one.name.clone()).collect(),
    };
    Ok(RulesOutput { rules: wanted.map(entry).collect() })
}
