//! The index of the rules.

use super::types::{RuleEntry, RuleSource, RulesInput, RulesOutput};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::rule::RuleInfo;
use crate::rulebook::sources::Source;

pub(crate) fn run(rulebook: &Rulebook, input: &RulesInput, _: &mut Journal) -> Result<RulesOutput, Error> {
    let wanted = rulebook.rules().filter(|rule| input.date.is_none_or(|date| rule.in_force(date)));
    let entry = |rule: &RuleInfo| {
        let source = rule.sources.on(input.date);
        RuleEntry {
            id: rule.id.clone(),
            title: rule.title.clone(),
            title_en: rule.title_en.clone(),
            citation: source.citation.clone(),
            link: rulebook.link_of(source),
            from: rule.from,
            to: rule.to,
            confidence: source.confidence,
            sources: rule.sources.iter().map(|source| RuleSource::of(source, rulebook)).collect(),
            note: rule.note.clone(),
            parameters: rulebook.parameters().filter(|one| one.rule == rule.id).map(|one| one.name.clone()).collect(),
        }
    };
    Ok(RulesOutput { rules: wanted.map(entry).collect() })
}

impl RuleSource {
    fn of(source: &Source, rulebook: &Rulebook) -> Self {
        Self {
            from: source.from,
            to: source.to,
            citation: source.citation.clone(),
            link: rulebook.link_of(source),
            confidence: source.confidence,
        }
    }
}
