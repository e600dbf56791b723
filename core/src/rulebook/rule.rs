//! A rule as the rulebook holds it.

use serde::{Deserialize, Deserializer, de};

use super::parameter::Value;
use super::sources::Sources;
use super::tables::life::Life;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Refusal};
use crate::base::rule::RuleId;
use crate::base::text::Lang;

/// A rule as the rulebook states it.
///
/// ```
/// use collocamento::{Lang, Rulebook};
/// let law = Rulebook::bundled("nazionale")?;
/// let rule = law.rule("STATO-06").ok_or("none").unwrap();
/// assert!(rule.title(Lang::It).contains("180 giorni") && rule.title(Lang::En) == rule.title_en);
/// assert!(rule.in_force("2025-03-01".parse()?));
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// Its id, which never changes.
    pub id: RuleId,
    /// What it says, in Italian.
    pub title: String,
    /// What it says, in English.
    pub title_en: String,
    /// The first day on which it is in force, included; `None` if it always was.
    pub from: Option<Day>,
    /// The last day on which it is in force, included; `None` if it still is.
    pub to: Option<Day>,
    /// Its legal basis, by period.
    pub sources: Sources,
    /// Which part is primary and which is derived, if it is both.
    pub note: Option<String>,
    /// The titles as they are written, if they give the value of a parameter.
    pub(super) titles: Option<Titles>,
}

/// Titles with the names of parameters in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Titles {
    pub(super) it: String,
    pub(super) en: String,
}

impl Titles {
    /// The titles with the values of their parameters; `None` if a name has no value.
    pub(super) fn fill<'v>(&self, value: impl Fn(&str) -> Option<&'v Value>) -> Option<(String, String)> {
        let comma = |text: String| text.replace('.', ",");
        let it = fill(&self.it, |name| value(name).map(|value| comma(value.to_string())))?;
        let en = fill(&self.en, |name| value(name).map(Value::to_string))?;
        Some((it, en))
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

impl RuleInfo {
    /// The title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }

    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        self.life().covers(day)
    }

    /// The days on which it is in force.
    pub(super) const fn life(&self) -> Life {
        Life { from: self.from, to: self.to }
    }
}

impl<'de> Deserialize<'de> for RuleId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const NO_ID: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "l'identificativo di una regola è fatto di lettere maiuscole e cifre, in gruppi separati da trattini",
            "the id of a rule is made of capital letters and digits, in groups separated by hyphens",
        );
        Self::new(String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(NO_ID))
    }
}
