//! Whether the figures behind an answer have been reviewed for its day.

use super::finding::{Finding, Severity};
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule::Rule;
use crate::base::text::text;
use crate::rulebook::book::Rulebook;

/// A finding for each of the rules with a parameter that has not been reviewed for the day.
pub(crate) fn unreviewed(rulebook: &Rulebook, rules: &[Rule], day: Day) -> Vec<Finding> {
    let ends = |rule: &Rule| {
        let own = rulebook.parameters().filter(|parameter| parameter.rule == rule.as_str());
        own.filter_map(|parameter| parameter.reviewed_to).min().filter(|last| *last < day)
    };
    let late = rules.iter().filter_map(|rule| ends(rule).map(|last| (*rule, last)));
    late.map(|(rule, last)| {
        let (id, al) = (rule.as_str(), giorno(last));
        let message = text!(
            "I valori della regola {id} sono verificati fino al {al}: oltre quella data valgono gli ultimi noti.",
            "The values of rule {id} are reviewed up to {last}: after that day the latest known values are used.",
        );
        Finding::new(Severity::Avviso, rule, None, message)
    })
    .collect()
}
