//! The chapters under which the rules are listed for a reader.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::base::rule::RuleId;

/// The chapter of a file, as TOML writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct ChapterSource {
    /// Its title, in Italian.
    title: String,
    /// Its title, in English.
    title_en: String,
}

/// A chapter of a rulebook: its title and its rules, in the order in which the rulebook lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chapter {
    /// Its title, in Italian.
    pub title: String,
    /// Its title, in English.
    pub title_en: String,
    /// The ids of its rules.
    pub rules: Vec<RuleId>,
}

/// Lists the rules of a file under its chapter. A rule stays in its first place. The rules of a file without a chapter
/// go to the last chapter, "Altre regole".
pub(super) fn list(chapters: &mut Vec<Chapter>, source: Option<ChapterSource>, ids: Vec<RuleId>) {
    let other = || ("Altre regole".to_owned(), "Other rules".to_owned());
    let (title, title_en) = source.map_or_else(other, |source| (source.title, source.title_en));
    let listed: BTreeSet<&RuleId> = chapters.iter().flat_map(|chapter| &chapter.rules).collect();
    let rules: Vec<RuleId> = ids.into_iter().filter(|id| !listed.contains(id)).collect();
    match chapters.iter_mut().find(|chapter| chapter.title == title) {
        Some(chapter) => chapter.rules.extend(rules),
        None if rules.is_empty() => {}
        None => chapters.push(Chapter { title, title_en, rules }),
    }
}
