//! Kinds of work and contract-type codes, as TOML writes them.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::words::job::{Family, JobKind};
use crate::rulebook::tables::contract::ContractKind;

/// The effect of a kind of work on the status (STATO-12, STATO-17).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct JobKindSource {
    /// The kind of work.
    #[cfg_attr(feature = "schema", schemars(with = "JobKind"))]
    pub(crate) code: Spanned<JobKind>,
    /// The effect, by date, in order and without a gap.
    pub(crate) family: Vec<FamilySource>,
}

/// An effect of a kind of work, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct FamilySource {
    /// The effect.
    pub(crate) is: Family,
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}

/// A contract-type code of the Comunicazioni Obbligatorie (COB-01).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ContractSource {
    /// The code.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) code: Spanned<String>,
    /// The kind of work, or `secondo_termine`; in an overlay, if absent, kind and agency are those of the layer below.
    pub(crate) kind: Option<ContractKind>,
    /// The kind of such a job at an agency that supplies the worker to others; if absent, the code does not cover such a job.
    pub(crate) agency: Option<JobKind>,
    /// The first day on which a job of this code may start, included.
    pub(crate) from: Option<Day>,
    /// The last day on which a job of this code may start, included.
    pub(crate) to: Option<Day>,
}
