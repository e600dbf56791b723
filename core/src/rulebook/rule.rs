//! A rule as the rulebook holds it.

use std::fmt;

use crate::base::calendar::day::Day;
use crate::base::text::Lang;
use crate::base::words::table::words;

/// A rule as the rulebook tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// Its id, which never changes.
    pub id: String,
    /// What it says, in Italian.
    pub title: String,
    /// What it says, in English.
    pub title_en: String,
    /// The act, article and comma that it rests on.
    pub citation: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day on which it is in force, included; `None` where it always was.
    pub from: Option<Day>,
    /// The last day on which it is in force, included; `None` where it still is.
    pub to: Option<Day>,
    /// What is primary and what is derived, where it is both.
    pub note: Option<String>,
}

impl RuleInfo {
    /// The title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.title,
            Lang::En => &self.title_en,
        }
    }

    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

words! {
    /// How sure a rule is, as the rulebook marks it.
    pub enum Confidence {
        /// Read in a primary text.
        P: "P", "letta nel testo della fonte", "read in a primary text";
        /// Seen in concordant secondary sources.
        S: "S", "fonti secondarie concordi", "concordant secondary sources";
        /// Seen in the field's own data standards.
        C: "C", "standard di dati del settore", "the field's own data standards";
        /// Derived by this library.
        D: "D", "lettura della libreria", "derived by this library";
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
