//! Ladders of sanctions, authorities, suspended duties and justified reasons, as TOML writes them.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::confidence::Confidence;
use crate::base::words::sanction::{AppealBody, Decider, Finder, Fraction, Measure, Reason, Recipient, Subject};
use crate::base::words::violation::Violation;
use crate::rulebook::tables::authority::Report;
use crate::rulebook::tables::suspension::Duty;

/// The sanctions for violations of a kind under some benefits, step by step.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LadderSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// The rule that sets it.
    pub(crate) rule: RuleId,
    /// The benefits that it covers.
    pub(crate) benefits: Vec<Benefit>,
    /// The violations that it covers.
    pub(crate) violations: Vec<Violation>,
    /// The first day of a violation, included.
    pub(crate) from: Option<Day>,
    /// The last day of a violation, included.
    pub(crate) to: Option<Day>,
    /// The sanction for the first, second and later violations; the last step applies to all that follow.
    pub(crate) step: Vec<StepSource>,
    /// Whether all its violations are counted together; otherwise each kind is counted separately (COND-CONT).
    #[serde(default)]
    pub(crate) shared_count: bool,
    /// Whether the share of the course's hours that were missed selects the step.
    #[serde(default)]
    pub(crate) by_missed_hours: bool,
    /// Whether sums not paid out are divided as COND-13 says.
    #[serde(default)]
    pub(crate) split: bool,
    /// Whether a fraction refers to all the months of the treatment, and withholds at least one month's benefit.
    #[serde(default)]
    pub(crate) whole_treatment: bool,
    /// Whether it is for a benefit that was renewed; if absent, that makes no difference.
    pub(crate) renewal: Option<bool>,
    /// The parameter with the months from the decision to a new claim.
    pub(crate) claim_again: Option<String>,
    /// The same for a household with minors or disabled members, where it has months of its own.
    pub(crate) claim_again_with_minors: Option<String>,
    /// What an operator should know, in Italian.
    pub(crate) note: Option<String>,
    /// The same in English.
    pub(crate) note_en: Option<String>,
    /// What the steps rest on, where it is not the law of the rule; with `confidence`.
    pub(crate) citation: Option<String>,
    /// How sure that source is.
    pub(crate) confidence: Option<Confidence>,
}

/// A step of a ladder.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct StepSource {
    /// The measure.
    pub(crate) measure: Measure,
    /// The fraction of a month's benefit: with `decurtazione`.
    pub(crate) fraction: Option<Fraction>,
    /// Whether the status is lost too: with `decadenza`.
    #[serde(default)]
    pub(crate) loses_status: bool,
    /// The amount taken from each month: with `riduzione`.
    pub(crate) amount: Option<Money>,
    /// Whether a protected household loses nothing: with `riduzione`.
    #[serde(default)]
    pub(crate) spares_protected: bool,
    /// The share of missed hours, in per cent, up to which it applies, excluded.
    pub(crate) below: Option<u32>,
    /// The share of missed hours, in per cent, up to which it applies, included.
    pub(crate) up_to: Option<u32>,
}

/// Who establishes the violations of some benefits, who decides on the measure and who hears appeals.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthoritySource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// The benefits that it is for.
    pub(crate) benefits: Vec<Benefit>,
    /// The province that the entry is for; if absent, all provinces without an entry of their own.
    pub(crate) province: Option<String>,
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// Who establishes the violation.
    pub(crate) found_by: Finder,
    /// Who decides on the measure (COND-10).
    pub(crate) decided_by: Decider,
    /// Who is notified of the measure.
    pub(crate) notify: Vec<Recipient>,
    /// Whom to appeal to (COND-12); if absent, the law names no authority.
    pub(crate) appeal_to: Option<AppealBody>,
    /// The parameter with the days to appeal; if absent, the law gives no term.
    pub(crate) appeal_days: Option<String>,
    /// The report of the violation to the authority that decides; if absent, the law requires none.
    pub(crate) report: Option<Report>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// How sure the source is.
    pub(crate) confidence: Confidence,
}

/// A period in which the law suspends some duties, their sanctions and their terms.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SuspensionSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// The rule that sets it.
    pub(crate) rule: RuleId,
    /// The benefits whose duties are suspended.
    pub(crate) benefits: Vec<Benefit>,
    /// Duties beside those of benefits.
    #[serde(default)]
    pub(crate) further: Vec<Duty>,
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The benefits under which an offer in the person's own municipality must still be accepted.
    #[serde(default)]
    pub(crate) own_municipality: Vec<Benefit>,
}

/// A reason that justifies an absence or a refusal.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReasonSource {
    /// The reason.
    #[cfg_attr(feature = "schema", schemars(with = "Reason"))]
    pub(crate) code: Spanned<Reason>,
    /// What it excuses.
    pub(crate) subjects: Vec<Subject>,
    /// Whether it must be documented.
    #[serde(default)]
    pub(crate) document: bool,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}
