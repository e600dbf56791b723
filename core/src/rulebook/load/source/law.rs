//! Rules, parameters and holidays, as TOML writes them.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::confidence::Confidence;
use crate::rulebook::parameter::{Kind, Value};

/// A rule: what answers are based on.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleSource {
    /// The id: capital letters and digits, in groups separated by hyphens.
    #[cfg_attr(feature = "schema", schemars(with = "RuleId"))]
    pub(crate) id: Spanned<RuleId>,
    /// What it says, in Italian; `{name}` stands for the value of a parameter.
    pub(crate) title: String,
    /// The same in English.
    pub(crate) title_en: String,
    /// The act, article and comma; several parts stand between semicolons. With `confidence`, or else `source`.
    pub(crate) citation: Option<String>,
    /// How sure the source is.
    pub(crate) confidence: Option<Confidence>,
    /// The legal basis by date, where it changes: instead of `citation` and `confidence`.
    #[serde(default)]
    pub(crate) source: Vec<CitationSource>,
    /// The first day on which it is in force, included; if absent, it always was.
    pub(crate) from: Option<Day>,
    /// The last day on which it is in force, included; if absent, it still is.
    pub(crate) to: Option<Day>,
    /// A note for the reader.
    pub(crate) note: Option<String>,
}

/// The legal basis of a rule from a day on.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CitationSource {
    /// The first day, included. The first source has none: it holds from the first day of the rule.
    pub(crate) from: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// How sure the source is.
    pub(crate) confidence: Confidence,
}

/// A number, an amount or a choice that the law sets by date.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// What it is, in Italian: required for a new parameter only.
    pub(crate) title: Option<String>,
    /// The same in English: required for a new parameter only.
    pub(crate) title_en: Option<String>,
    /// The rule that it belongs to: required for a new parameter only.
    pub(crate) rule: Option<RuleId>,
    /// What its values are: required for a new parameter only.
    pub(crate) kind: Option<Kind>,
    /// The unit of its values, such as `giorni`: for a new parameter.
    pub(crate) unit: Option<String>,
    /// The words of a choice: for a new parameter.
    #[serde(default)]
    pub(crate) choices: Vec<String>,
    /// The last day up to which the last value was reviewed.
    pub(crate) reviewed_to: Option<Day>,
    /// The values, in date order and without overlaps. They take precedence on their own days.
    pub(crate) segment: Vec<SegmentSource>,
}

/// A value of a parameter, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SegmentSource {
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The value: an amount or another decimal number in quotes, a whole number without, or a word of a choice.
    pub(crate) value: Value,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// How sure the source is.
    pub(crate) confidence: Confidence,
}

/// A holiday: on a day of the year, or by Easter.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct HolidaySource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// Month and day, `MM-DD`; or else `easter`.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = "^[0-9]{1,2}-[0-9]{1,2}$")))]
    pub(crate) day: Option<String>,
    /// The days after Easter Sunday; negative before it.
    pub(crate) easter: Option<i32>,
    /// The years in which it is a holiday; none for all.
    #[serde(default)]
    pub(crate) years: Vec<YearsSource>,
    /// The municipality whose patron saint's day it is, by its Belfiore code; if absent, it is for all.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = "^[A-Z][0-9]{3}$")))]
    pub(crate) comune: Option<String>,
    /// Whether offices alone are closed.
    #[serde(default)]
    pub(crate) office_only: bool,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}

/// A period of years.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct YearsSource {
    /// The first year, included; if absent, there is none.
    pub(crate) from: Option<i32>,
    /// The last year, included; if absent, there is none.
    pub(crate) to: Option<i32>,
}
