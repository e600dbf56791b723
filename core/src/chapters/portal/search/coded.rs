//! The coded fields of a CV: languages and skills that the rulebook lists.

use std::collections::BTreeMap;

use super::fold::Folded;
use crate::rulebook::book::Rulebook;

/// The entries of the lists, by their code and by their names without case and accents.
pub(super) struct CodedLists {
    languages: BTreeMap<Vec<u8>, String>,
    skills: BTreeMap<Vec<u8>, String>,
}

impl CodedLists {
    /// A rulebook without a list has no coded value for it.
    pub(super) fn of(rulebook: &Rulebook) -> Self {
        Self { languages: entries(rulebook, "cv_lingue"), skills: entries(rulebook, "cv_competenze") }
    }

    /// The name of a listed language.
    pub(super) fn language(&self, text: &str) -> Option<String> {
        listed(&self.languages, text)
    }

    /// The name of a listed skill.
    pub(super) fn skill(&self, text: &str) -> Option<String> {
        listed(&self.skills, text)
    }
}

/// A longer text is no entry of a list.
const LONGEST: usize = 200;

fn listed(list: &BTreeMap<Vec<u8>, String>, text: &str) -> Option<String> {
    if text.len() <= LONGEST { list.get(&Folded::of(text).bytes).cloned() } else { None }
}

fn entries(rulebook: &Rulebook, list: &str) -> BTreeMap<Vec<u8>, String> {
    let codes = rulebook.code_list(list).map(|list| list.codes.as_slice()).unwrap_or_default();
    let named = codes.iter().flat_map(|entry| {
        let keys = [&entry.code, &entry.title, &entry.title_en];
        keys.map(|key| (Folded::of(key).bytes, entry.title.clone()))
    });
    named.collect()
}
