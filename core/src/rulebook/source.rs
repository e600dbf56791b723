//! The shape of a file of rule data, as TOML writes it.

use std::fmt;

use serde::Deserialize;
use toml::Spanned;

use super::amounts::AmountsSource;
use super::catalogue::{Area, Service};
use super::chapter::ChapterSource;
use super::codelist::CodeListSource;
use super::conditionality::{BenefitSource, LadderSource, ReasonSource};
use super::list::ListSource;
use super::parameter::{Kind, Value};
use super::remote::Regime;
use super::route::RouteSource;
use super::scale::ScaleSource;
use crate::calendar::{Day, Unit};
use crate::dossier::{Benefit, JobKind};
use crate::workflow::Workflow;

/// One file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) chapter: Option<ChapterSource>,
    #[serde(default)]
    pub(super) rule: Vec<RuleSource>,
    #[serde(default)]
    pub(super) parameter: Vec<ParameterSource>,
    #[serde(default)]
    pub(super) holiday: Vec<HolidaySource>,
    #[serde(default)]
    pub(super) deadline: Vec<DeadlineSource>,
    #[serde(default)]
    pub(super) contract_type: Vec<ContractSource>,
    #[serde(default)]
    pub(super) code_list: Vec<CodeListSource>,
    #[serde(default)]
    pub(super) benefit: Vec<BenefitSource>,
    #[serde(default)]
    pub(super) ladder: Vec<LadderSource>,
    #[serde(default)]
    pub(super) reason: Vec<ReasonSource>,
    #[serde(default)]
    pub(super) scale: Vec<ScaleSource>,
    #[serde(default)]
    pub(super) amounts: Vec<AmountsSource>,
    #[serde(default)]
    pub(super) route: Vec<RouteSource>,
    #[serde(default)]
    pub(super) area: Vec<Spanned<Area>>,
    #[serde(default)]
    pub(super) service: Vec<Spanned<Service>>,
    #[serde(default)]
    pub(super) workflow: Vec<Spanned<Workflow>>,
    #[serde(default)]
    pub(super) list: Vec<ListSource>,
    #[serde(default)]
    pub(super) remote: Vec<Spanned<Regime>>,
}

/// How sure a rule is, as the rulebook marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, schemars::JsonSchema)]
pub enum Confidence {
    /// Read in a primary text.
    P,
    /// Seen in concordant secondary sources.
    S,
    /// Seen in the field's own data standards.
    C,
    /// Derived by this library.
    D,
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleSource {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) title_en: String,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParameterSource {
    pub(super) name: Spanned<String>,
    pub(super) title: Option<String>,
    pub(super) title_en: Option<String>,
    pub(super) rule: Option<String>,
    pub(super) kind: Option<Kind>,
    pub(super) unit: Option<String>,
    #[serde(default)]
    pub(super) choices: Vec<String>,
    pub(super) reviewed_to: Option<Day>,
    pub(super) segment: Vec<SegmentSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SegmentSource {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) value: Value,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidaySource {
    pub(super) name: Spanned<String>,
    pub(super) day: Option<String>,
    pub(super) easter: Option<i32>,
    #[serde(default)]
    pub(super) years: Vec<YearsSource>,
    pub(super) comune: Option<String>,
    #[serde(rename = "citation")]
    pub(super) _citation: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YearsSource {
    pub(super) from: Option<i32>,
    pub(super) to: Option<i32>,
}

/// What sets a deadline running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Start {
    /// A DID that was accepted, or the claim that stands for it.
    Did,
    /// A DID that was accepted and is no claim.
    DidSenzaDomanda,
    /// A claim, also where a DID is active already.
    Domanda,
    /// Any of them.
    DidODomanda,
    /// The assegno di ricollocazione is issued.
    AdrRilascio,
    /// A profile.
    Profilazione,
    /// The start of a benefit.
    PrestazioneInizio,
}

/// Who must keep a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// The person.
    Persona,
    /// The Centro per l'Impiego.
    Cpi,
    /// ANPAL, or who has taken its place.
    Anpal,
}

/// A further condition on what sets a deadline running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Condition {
    /// The person receives NASpI on the last day of the term.
    PercettoreNaspi,
    /// The assegno di ricollocazione is open on the last day of the term.
    AdrVigente,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineSource {
    pub(super) rule: Spanned<String>,
    pub(super) start: Start,
    #[serde(default)]
    pub(super) benefits: Vec<Benefit>,
    pub(super) claims_from: Option<Day>,
    pub(super) length: LengthSource,
    #[serde(default)]
    pub(super) from_day_after: bool,
    #[serde(default)]
    pub(super) suspended: bool,
    #[serde(default)]
    pub(super) opens: bool,
    pub(super) bound: Bound,
    pub(super) met_by: Vec<MetBy>,
    #[serde(default)]
    pub(super) filter: Vec<Condition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LengthSource {
    pub(super) parameter: String,
    pub(super) unit: Unit,
}

/// An event that meets a deadline: its type and, where given, the service codes that it must name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MetBy {
    #[serde(rename = "type")]
    pub(crate) event: String,
    #[serde(default)]
    pub(crate) codes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContractSource {
    pub(super) code: Spanned<String>,
    pub(super) kind: ContractKind,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}

/// What a contract-type code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum ContractKind {
    /// One job kind.
    Kind(JobKind),
    /// Fixed-term where an agreed last day is given, open-ended otherwise.
    ByTerm(ByTerm),
}

/// The one value of [`ContractKind::ByTerm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ByTerm {
    /// See [`ContractKind::ByTerm`].
    SecondoTermine,
}
