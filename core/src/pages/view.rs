//! The data for the templates: rulebooks, chapters, rules.

use std::collections::BTreeSet;

use super::uses::Uses;
use crate::base::calendar::day::Day;
use crate::rulebook::book::Rulebook;
use crate::rulebook::chapter::Chapter;
use crate::rulebook::parameter::{Parameter, Segment};
use crate::rulebook::rule::RuleInfo;
use crate::rulebook::sources::Source;
use crate::rulebook::tables::act::Cited;
use crate::rulebook::tables::amounts::Amounts;
use crate::rulebook::tables::catalogue::Service;
use crate::rulebook::tables::scale::Scale;

/// A rulebook, or its differences from the first.
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    /// Whether it is the first, under the others.
    pub(super) base: bool,
    /// Its name as that of a place on the page.
    pub(super) anchor: String,
    pub(super) chapters: Vec<(&'a Chapter, Vec<Entry<'a>>)>,
    /// The service cards that differ.
    pub(super) services: Vec<&'a Service>,
    /// The holidays that differ, by name.
    pub(super) holidays: Vec<String>,
}

impl Section<'_> {
    pub(super) fn count(&self) -> usize {
        self.chapters.iter().map(|(_, rules)| rules.len()).sum()
    }
}

/// A rule with all that belongs to it.
pub(super) struct Entry<'a> {
    rulebook: &'a Rulebook,
    pub(super) rule: &'a RuleInfo,
    /// Its name on the page, which is unique.
    pub(super) anchor: String,
    /// Whether the first rulebook has another version of it.
    pub(super) changed: bool,
    pub(super) parameters: Vec<&'a Parameter>,
    pub(super) scales: Vec<&'a Scale>,
    pub(super) amounts: Vec<&'a Amounts>,
    pub(super) operations: &'a [String],
    pub(super) cases: Vec<(&'a str, &'a [String])>,
}

impl<'a> Entry<'a> {
    pub(super) fn period(&self) -> String {
        period(self.rule.from, self.rule.to)
    }

    /// The periods of the rule's sources; none if it has one source only.
    pub(super) fn source_period(&self, source: &Source) -> Option<String> {
        (self.rule.sources.iter().count() > 1).then(|| period(source.from, source.to))
    }

    /// The parts of a citation, each with its address.
    pub(super) fn cited(&self, citation: &'a str) -> Vec<Cited<'a>> {
        self.rulebook.cited(citation).collect()
    }

    pub(super) fn case_count(&self) -> usize {
        self.cases.iter().map(|(_, cases)| cases.len()).sum()
    }
}

/// The days of a segment.
pub(super) fn days(segment: &Segment) -> String {
    period(segment.from, segment.to)
}

fn period(from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (None, None) => "sempre".to_owned(),
        (Some(from), None) => format!("dal {from}"),
        (None, Some(to)) => format!("fino al {to}"),
        (Some(from), Some(to)) => format!("{from} – {to}"),
    }
}

/// A name that an address can hold.
fn anchor(name: &str) -> String {
    name.chars().map(|sign| if sign.is_ascii_alphanumeric() || sign == '_' { sign } else { '-' }).collect()
}

/// The first rulebook completely, and the differences of the others; a rulebook without differences is left out.
pub(super) fn sections<'a>(rulebooks: &'a [Rulebook], uses: &'a Uses) -> Vec<Section<'a>> {
    let Some((base, others)) = rulebooks.split_first() else { return Vec::new() };
    let first = Section {
        name: base.name(),
        base: true,
        anchor: anchor(base.name()),
        chapters: chapters(base, |rule| Some(entry(base, rule, uses))),
        services: base.services().iter().collect(),
        holidays: Vec::new(),
    };
    let others = others.iter().filter_map(|rulebook| {
        let (diff, place) = (base.diff(rulebook), anchor(rulebook.name()));
        let otherwise = |rule| against(base, entry(rulebook, rule, uses), &place, uses);
        (!diff.is_empty()).then(|| Section {
            name: rulebook.name(),
            base: false,
            chapters: chapters(rulebook, otherwise),
            services: diff.services.iter().filter_map(|one| rulebook.service(&one.id)).collect(),
            holidays: diff.holidays.into_iter().map(|one| one.id).collect(),
            anchor: place.clone(),
        })
    });
    [first].into_iter().chain(others).collect()
}

fn chapters<'a>(
    rulebook: &'a Rulebook,
    entry: impl Fn(&'a RuleInfo) -> Option<Entry<'a>>,
) -> Vec<(&'a Chapter, Vec<Entry<'a>>)> {
    let entries = |chapter: &'a Chapter| {
        let rules = chapter.rules.iter().filter_map(|id| rulebook.rule(id));
        (chapter, rules.filter_map(&entry).collect::<Vec<_>>())
    };
    rulebook.chapters().iter().map(entries).filter(|(_, entries)| !entries.is_empty()).collect()
}

fn entry<'a>(rulebook: &'a Rulebook, rule: &'a RuleInfo, uses: &'a Uses) -> Entry<'a> {
    let used = uses.of(rule.id.as_str());
    let cases = used.into_iter().flat_map(|used| &used.cases);
    Entry {
        rulebook,
        rule,
        anchor: anchor(rule.id.as_str()),
        changed: false,
        parameters: rulebook.parameters().filter(|one| one.rule == rule.id).collect(),
        scales: rulebook.scales().iter().filter(|one| one.rule == rule.id).collect(),
        amounts: rulebook.all_amounts().filter(|one| one.rule == rule.id).collect(),
        operations: used.map_or(&[], |used| used.operations.as_slice()),
        cases: cases.map(|(file, cases)| (file.as_str(), cases.as_slice())).collect(),
    }
}

/// An entry next to the first rulebook's: nothing if both say the same.
fn against<'a>(base: &Rulebook, other: Entry<'a>, place: &str, uses: &Uses) -> Option<Entry<'a>> {
    let known = base.rule(&other.rule.id).map(|rule| entry(base, rule, uses));
    let same = |known: &Entry<'_>| {
        known.rule == other.rule
            && known.parameters == other.parameters
            && known.scales == other.scales
            && known.amounts == other.amounts
    };
    let anchor = format!("{place}.{}", other.anchor);
    (!known.as_ref().is_some_and(same)).then(|| Entry { anchor, changed: known.is_some(), ..other })
}

/// Every operation that some rule names, by name.
pub(super) fn operations<'a>(sections: &[Section<'a>]) -> Vec<&'a str> {
    let entries = sections.iter().flat_map(|section| &section.chapters).flat_map(|(_, entries)| entries);
    let names: BTreeSet<&str> = entries.flat_map(|entry| entry.operations).map(String::as_str).collect();
    names.into_iter().collect()
}
