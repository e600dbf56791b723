//! Opens a finished rulebook again, for one more layer over it: nothing of the layers below is read twice.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::rulebook::book::Inner;
use crate::rulebook::rule::RuleInfo;

impl From<&Inner> for Draft {
    fn from(inner: &Inner) -> Self {
        Self {
            chapters: inner.chapters.clone(),
            acts: inner.acts.clone(),
            facts: inner.facts.clone(),
            rules: inner.rules.iter().map(|rule| (rule.id.clone(), as_written(rule))).collect(),
            parameters: keyed(inner.parameters.iter(), |one| one.name.clone().into()),
            holidays: inner.holidays.entries().to_vec(),
            deadlines: keyed(&inner.deadlines, |one| one.rule.clone()),
            contract_types: keyed(inner.contract_types.all(), |one| one.code.clone()),
            code_lists: inner.code_lists.clone(),
            job_kinds: inner.job_kinds.clone(),
            conditionality: inner.conditionality.clone(),
            patto: inner.patto.clone(),
            scales: keyed(&inner.scales, |one| one.rule.clone()),
            amounts: inner.amounts.clone(),
            routes: keyed(&inner.routes, |one| one.rule.clone()),
            areas: keyed(&inner.areas, |one| one.code.clone()),
            services: keyed(&inner.services, |one| one.code.clone()),
            workflows: inner.workflows.clone(),
            lists: inner.lists.clone(),
            remote: inner.remote.clone(),
            portal_functions: inner.portal_functions.clone(),
            origins: inner.origins.clone(),
        }
    }
}

/// A rule with its titles as they are written: a later layer may change the parameters that they show.
fn as_written(rule: &RuleInfo) -> RuleInfo {
    let mut rule = rule.clone();
    if let Some(titles) = rule.titles.take() {
        (rule.title, rule.title_en) = (titles.it, titles.en);
    }
    rule
}

fn keyed<'a, K: Ord, T: Clone + 'a>(entries: impl IntoIterator<Item = &'a T>, key: impl Fn(&T) -> K) -> BTreeMap<K, T> {
    entries.into_iter().map(|entry| (key(entry), entry.clone())).collect()
}
