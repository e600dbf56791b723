//! Titles of rules that show the value of a parameter: `{name}` in the text is replaced by it.
//!
//! So a title cannot repeat a number that an overlay has changed. Without a day, as in the index of the rules, it shows
//! the latest value.

use super::draft::{Draft, fault};
use crate::base::error::Error;
use crate::rulebook::rule::RuleInfo;
use crate::rulebook::titles::Titles;

impl Draft {
    /// Fills in the titles of all rules.
    pub(super) fn fill_titles(&mut self) -> Result<(), Error> {
        let rules = std::mem::take(&mut self.rules);
        for (id, rule) in rules {
            let rule = if rule.title.contains('{') || rule.title_en.contains('{') { self.filled(rule)? } else { rule };
            self.rules.insert(id, rule);
        }
        Ok(())
    }

    fn filled(&self, rule: RuleInfo) -> Result<RuleInfo, Error> {
        let titles = Titles { it: rule.title, en: rule.title_en };
        let filled = titles.fill(|name| self.parameters.get(name)?.segments.last().map(|segment| &segment.value));
        match filled {
            Some((title, title_en)) => Ok(RuleInfo { title, title_en, titles: Some(titles), ..rule }),
            None => Err(fault(
                &self.origin("rule", rule.id.as_str()),
                rule.id.as_str(),
                "title",
                "tra parentesi graffe sta il nome di un parametro",
                "braces hold the name of a parameter",
            )),
        }
    }
}
