//! A rule as the rulebook holds it.

use serde::{Deserialize, Deserializer, de};

use super::parameter_list::ParameterList;
use super::sources::Sources;
use super::tables::life::Life;
use super::titles::{DatedTitles, Titles};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Refusal};
use crate::base::late::Late;
use crate::base::rule::RuleId;
use crate::base::shared::SharedText;
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
    /// Its titles in each period, by their first days.
    pub(super) dated: Late<Vec<DatedTitles>>,
}

impl RuleInfo {
    /// The title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }

    /// The titles, Italian and English, with the values that its parameters have on a day.
    pub(super) fn titles_on(&self, day: Day, parameters: &ParameterList) -> (SharedText, SharedText) {
        let plain = (self.title.as_str(), self.title_en.as_str());
        let all = self.dated.get(|| match &self.titles {
            Some(titles) => titles.dated(parameters, plain),
            None => vec![DatedTitles::always(plain)],
        });
        let after = all.partition_point(|titles| titles.from <= day);
        let titles = after.checked_sub(1).and_then(|place| all.get(place));
        titles.map(|titles| (titles.it.clone(), titles.en.clone())).unwrap_or_default()
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
