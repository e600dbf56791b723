//! The titles of a rule, which may show the values of parameters.

use std::collections::BTreeSet;

use super::parameter::{Segment, Value};
use super::parameter_list::ParameterList;
use crate::base::calendar::day::Day;
use crate::base::shared::SharedText;

/// Titles with the names of parameters in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Titles {
    pub(super) it: String,
    pub(super) en: String,
}

/// The titles from a day on.
pub(super) struct DatedTitles {
    pub(super) from: Day,
    pub(super) it: SharedText,
    pub(super) en: SharedText,
}

impl Titles {
    /// The titles with the values of their parameters; `None` if a name has no value.
    pub(super) fn fill<'v>(&self, value: impl Fn(&str) -> Option<&'v Value>) -> Option<(String, String)> {
        let comma = |text: String| text.replace('.', ",");
        let it = fill(&self.it, |name| value(name).map(|value| comma(value.to_string())))?;
        let en = fill(&self.en, |name| value(name).map(Value::to_string))?;
        Some((it, en))
    }

    /// The titles of each period in which no parameter changes; `plain` where a parameter has no value.
    pub(super) fn dated(&self, parameters: &ParameterList, plain: (&str, &str)) -> Vec<DatedTitles> {
        let segments = self.names().filter_map(|name| parameters.named(name)).flat_map(|one| &one.segments);
        let mut borders: BTreeSet<Day> = segments.flat_map(|one| [Segment::start(one), one.end().next()]).collect();
        borders.insert(Day::ALWAYS);
        let titles = |from| {
            let value = |name: &str| parameters.named(name)?.at(from).ok().map(|segment| &segment.value);
            match self.fill(value) {
                Some((it, en)) => DatedTitles { from, it: it.into(), en: en.into() },
                None => DatedTitles::always(plain).from(from),
            }
        };
        borders.into_iter().map(titles).collect()
    }

    /// The names of their parameters.
    fn names(&self) -> impl Iterator<Item = &str> {
        let parts = [&self.it, &self.en].into_iter().flat_map(|text| text.split('{').skip(1));
        parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name)
    }
}

impl DatedTitles {
    /// Titles that no parameter changes.
    pub(super) fn always((it, en): (&str, &str)) -> Self {
        Self { from: Day::ALWAYS, it: it.into(), en: en.into() }
    }

    fn from(self, from: Day) -> Self {
        Self { from, ..self }
    }
}

fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        out.push_str(before);
        out.push_str(&value(name)?);
        rest = tail;
    }
    out.push_str(rest);
    Some(out)
}
