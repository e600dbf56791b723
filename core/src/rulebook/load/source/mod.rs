//! The shape of a file of rule data, as TOML writes it.

pub(super) mod benefit;
pub(super) mod deadline;
pub(super) mod law;
pub(super) mod patto;
pub(super) mod sanction;
pub(super) mod work;

use serde::Deserialize;
use toml::Spanned;

use crate::rulebook::chapter::ChapterSource;
use crate::rulebook::tables::act::Act;
use crate::rulebook::tables::amounts::AmountsSource;
use crate::rulebook::tables::catalogue::{Area, Service};
use crate::rulebook::tables::codelist::CodeListSource;
use crate::rulebook::tables::fact::FactSource;
use crate::rulebook::tables::list::ListSource;
use crate::rulebook::tables::portal::FunctionSource;
use crate::rulebook::tables::remote::Regime;
use crate::rulebook::tables::remote::extension::RemoteExtension;
use crate::rulebook::tables::route::RouteSource;
use crate::rulebook::tables::scale::ScaleSource;
use crate::rulebook::tables::workflow::definition::Workflow;
use crate::rulebook::tables::workflow::extension::WorkflowExtension;
use benefit::{BenefitSource, EndCauseSource};
use deadline::DeadlineSource;
use law::{HolidaySource, ParameterSource, RuleSource};
use patto::PattoSource;
use sanction::{AuthoritySource, LadderSource, ReasonSource, SuspensionSource};
use work::{ContractSource, JobKindSource};

/// Rule data that lie over a rulebook: they hold only what differs from it.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(title = "An overlay of collocamento"))]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    /// The author's own version of the file, such as `2027.1`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub(super) version: Option<Spanned<String>>,
    /// The chapter of the page of rules under which the rules of this file are listed.
    pub(super) chapter: Option<ChapterSource>,
    /// An act that citations name.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Act>"))]
    pub(super) act: Vec<Spanned<Act>>,
    /// A fact that rules ask for, and that no field of an input holds.
    #[serde(default)]
    pub(super) fact: Vec<FactSource>,
    /// A rule: what answers are based on. It replaces the one of the same id.
    #[serde(default)]
    pub(super) rule: Vec<RuleSource>,
    /// A number, an amount or a choice that the law sets by date. Its segments take precedence on their own days.
    #[serde(default)]
    pub(super) parameter: Vec<ParameterSource>,
    /// A holiday, in addition to the others.
    #[serde(default)]
    pub(super) holiday: Vec<HolidaySource>,
    /// A deadline. It replaces the one of the same rule.
    #[serde(default)]
    pub(super) deadline: Vec<DeadlineSource>,
    /// A contract-type code of the Comunicazioni Obbligatorie. Its days replace those of the same code.
    #[serde(default)]
    pub(super) contract_type: Vec<ContractSource>,
    /// A list of codes. Its codes are added, or replace those of the same code.
    #[serde(default)]
    pub(super) code_list: Vec<CodeListSource>,
    /// A benefit. It replaces the entry of the same code.
    #[serde(default)]
    pub(super) benefit: Vec<BenefitSource>,
    /// The effect of a kind of work on the status. It replaces the entry of the same code.
    #[serde(default)]
    pub(super) job_kind: Vec<JobKindSource>,
    /// A ladder of sanctions. It replaces the one of the same name.
    #[serde(default)]
    pub(super) ladder: Vec<LadderSource>,
    /// Who establishes violations, decides and hears appeals. It replaces the entry of the same name.
    #[serde(default)]
    pub(super) authority: Vec<AuthoritySource>,
    /// A period in which duties are suspended. It replaces the one of the same name.
    #[serde(default)]
    pub(super) suspension: Vec<SuspensionSource>,
    /// Why a job ended. It replaces the entry of the same code.
    #[serde(default)]
    pub(super) end_cause: Vec<EndCauseSource>,
    /// A reason that justifies an absence or a refusal. It replaces the entry of the same code.
    #[serde(default)]
    pub(super) reason: Vec<ReasonSource>,
    /// An element of a patto di servizio. It replaces the entry of the same element.
    #[serde(default)]
    pub(super) patto: Vec<PattoSource>,
    /// The classes of a profile. It replaces the scale of the same rule.
    #[serde(default)]
    pub(super) scale: Vec<ScaleSource>,
    /// Amounts that belong together. They replace those of the same name.
    #[serde(default)]
    pub(super) amounts: Vec<AmountsSource>,
    /// The services that the class of a profile points to. It replaces the route of the same rule.
    #[serde(default)]
    pub(super) route: Vec<RouteSource>,
    /// An area of the catalogue of services. It replaces the one of the same code.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Area>"))]
    pub(super) area: Vec<Spanned<Area>>,
    /// A card of the catalogue of services. It replaces the one of the same code.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Service>"))]
    pub(super) service: Vec<Spanned<Service>>,
    /// A workflow. It replaces the one of the same name.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Workflow>"))]
    pub(super) workflow: Vec<Spanned<Workflow>>,
    /// A list of words that the rules read. It replaces the one of the same name.
    #[serde(default)]
    pub(super) list: Vec<ListSource>,
    /// A region's services at a distance. They replace those of the same region.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Regime>"))]
    pub(super) remote: Vec<Spanned<Regime>>,
    /// What is added to a workflow.
    #[serde(default)]
    pub(super) workflow_extension: Vec<WorkflowExtension>,
    /// What is added to a region's services at a distance.
    #[serde(default)]
    pub(super) remote_extension: Vec<RemoteExtension>,
    /// A function of the portal. It replaces the one of the same name.
    #[serde(default)]
    pub(super) portal_function: Vec<FunctionSource>,
}
