//! The legal basis of a rule, by period.

use crate::base::calendar::day::Day;
use crate::base::late::Late;
use crate::base::shared::SharedText;
use crate::base::words::confidence::Confidence;

/// The legal basis of a rule in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// The first day, included; `None` if the rule has always been in force.
    pub from: Option<Day>,
    /// The last day, included; `None` if the rule still is in force.
    pub to: Option<Day>,
    /// The act, article and comma.
    pub citation: SharedText,
    /// How reliable the source of the rule is in this period.
    pub confidence: Confidence,
    /// The address of the text of the act.
    pub(super) link: Late<Option<SharedText>>,
}

/// The legal basis of an entry of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cite {
    /// The act, article and comma.
    pub(crate) citation: SharedText,
    /// How reliable it is.
    pub(crate) confidence: Confidence,
}

/// The legal basis of a rule, period after period: no day of the rule is without a source.
///
/// ```
/// use collocamento::Rulebook;
/// let law = Rulebook::bundled("nazionale")?;
/// let sources = &law.rule("STATO-06").ok_or("none").unwrap().sources;
/// assert_eq!(sources.iter().last(), Some(sources.latest()));
/// assert_eq!(sources.on(None), sources.latest());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    earlier: Vec<Source>,
    latest: Source,
}

impl Sources {
    /// Each source after the first starts on its own day and ends the one before it.
    pub(super) fn new(first: Source) -> Self {
        Self { earlier: Vec::new(), latest: first }
    }

    /// Adds the source of a later period; `None` unless its day is within the last period and after the first day of
    /// that period.
    pub(super) fn then(mut self, from: Day, citation: SharedText, confidence: Confidence) -> Option<Self> {
        let after_start = self.latest.from.is_none_or(|start| start < from);
        let before_end = self.latest.to.is_none_or(|end| from <= end);
        if !(after_start && before_end) {
            return None;
        }
        let next = Source { from: Some(from), to: self.latest.to, citation, confidence, link: Late::default() };
        let mut ended = std::mem::replace(&mut self.latest, next);
        ended.to = Some(from.previous());
        self.earlier.push(ended);
        Some(self)
    }

    /// The source of the last period.
    #[must_use]
    pub fn latest(&self) -> &Source {
        &self.latest
    }

    /// The source on a day: the first for a day before the rule, the last for a day after it. Without a day, the last.
    #[must_use]
    pub fn on(&self, day: Option<Day>) -> &Source {
        let ended_later = |source: &&Source| day.is_some_and(|day| source.to.is_some_and(|end| day <= end));
        self.earlier.iter().find(ended_later).unwrap_or(&self.latest)
    }

    /// All of them, in date order.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.earlier.iter().chain([&self.latest])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn first(to: Option<&str>) -> Sources {
        let (citation, confidence) = ("primo".into(), Confidence::S);
        Sources::new(Source {
            from: Some(day("2015-09-24")),
            to: to.map(day),
            citation,
            confidence,
            link: Late::default(),
        })
    }

    #[test]
    fn a_day_has_the_source_of_its_period() {
        let two = first(None).then(day("2019-03-30"), "secondo".into(), Confidence::P).unwrap();
        let cited = |text: Option<&str>| two.on(text.map(day)).citation.as_str();
        assert_eq!((cited(Some("2010-01-01")), cited(Some("2019-03-29"))), ("primo", "primo"));
        assert_eq!((cited(Some("2019-03-30")), cited(None)), ("secondo", "secondo"));
        assert_eq!(two.iter().next().unwrap().to, Some(day("2019-03-29")));
    }

    #[test]
    fn periods_follow_one_another_within_the_rule() {
        let with = |to: Option<&str>, from: &str| first(to).then(day(from), "secondo".into(), Confidence::D);
        assert!(with(None, "2015-09-24").is_none());
        assert!(with(Some("2017-12-31"), "2018-01-01").is_none());
        assert!(with(Some("2017-12-31"), "2017-12-31").is_some());
    }
}
