//! What is asked and answered.

use std::borrow::Cow;

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::rule::{Rule, RuleId};
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::base::words::table::words;
use crate::rulebook::read::Reading;

words! {
    /// A letter of the decree's definitions.
    pub enum Letter {
        /// Without regularly paid work.
        A: "a", "a) senza lavoro regolarmente retribuito", "a) without regularly paid work",
            "Senza lavoro regolarmente retribuito.";
        /// Young; of the very disadvantaged, a year without work and one of b to g.
        B: "b", "b) giovane, o un anno senza lavoro", "b) young, or a year without work",
            "Giovane; tra i molto svantaggiati, un anno senza lavoro e una delle lettere da b a g.";
        /// Schooling.
        C: "c", "c) titolo di studio", "c) schooling", "Titolo di studio.";
        /// Age 50 reached.
        D: "d", "d) 50 anni compiuti", "d) age 50 reached", "Cinquant'anni compiuti.";
        /// Alone with dependants.
        E: "e", "e) solo con persone a carico", "e) alone with dependants", "Solo, con persone a carico.";
        /// The under-represented sex.
        F: "f", "f) sesso sottorappresentato", "f) under-represented sex", "Il sesso sottorappresentato.";
        /// Ethnic minority.
        G: "g", "g) minoranza etnica", "g) ethnic minority", "Minoranza etnica.";
    }
}

/// A ground of a group, and whether it holds.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) rule: Rule,
    pub(crate) letter: Option<Letter>,
    pub(crate) truth: Truth,
    /// What it is, without a verb or a full stop.
    pub(crate) text: Text,
    pub(crate) facts: &'static [&'static str],
    pub(crate) readings: Vec<Reading>,
}

/// The groups that a person belongs to; null if that is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Groups {
    /// Disadvantaged (TARG-SV).
    pub svantaggiato: Option<bool>,
    /// Very disadvantaged (TARG-MSV).
    pub molto_svantaggiato: Option<bool>,
    /// Young, neither working nor in education or training (TARG-NEET).
    pub neet: Option<bool>,
    /// Long-term unemployed (TARG-LD).
    pub lunga_durata: Option<bool>,
    /// Every ground that holds.
    pub because: Vec<Because>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<Cow<'static, str>>,
    /// A notice if the definitions have not been reviewed for the day.
    pub findings: Vec<Finding>,
}

/// A ground that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Because {
    /// The rule of the group.
    pub rule: RuleId,
    /// The letter of the definition, if it has letters.
    pub letter: Option<Letter>,
    /// What it is.
    #[serde(flatten)]
    pub message: Text,
}
