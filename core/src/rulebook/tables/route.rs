//! From the class of a profile to the services of the catalogue (ROUTE-UMB), as a region's policy.

use std::collections::BTreeSet;

use crate::base::rule::RuleId;
use serde::Deserialize;
use toml::Spanned;

/// A policy as TOML writes it. It holds while its rule is in force.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RouteSource {
    /// Its rule, which is its name.
    #[cfg_attr(feature = "schema", schemars(with = "RuleId"))]
    pub(crate) rule: Spanned<RuleId>,
    /// The services to consider, in order.
    rows: Vec<RouteRow>,
}

/// The services to consider, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ServiceRoute {
    pub(crate) rule: RuleId,
    pub(crate) rows: Vec<RouteRow>,
}

/// Services for some classes, or for some groups.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RouteRow {
    /// The classes of the profile, 1 closest to the labour market and 4 furthest from it; or else `groups`.
    #[serde(default)]
    pub(crate) classes: Vec<u8>,
    /// Groups of persons, whatever their class.
    #[serde(default)]
    pub(crate) groups: Vec<RouteGroup>,
    /// The services, by code.
    pub(crate) services: Vec<String>,
    /// Further services that fit, not proposed first.
    #[serde(default)]
    pub(crate) also: Vec<String>,
}

/// A group of persons with its own services, whatever the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum RouteGroup {
    /// Enrolled under L. 68/1999.
    IscrittiL68,
    /// Disadvantaged.
    Svantaggiati,
}

impl ServiceRoute {
    /// Checks one entry by itself; the error names the wrong field and the reason.
    pub(crate) fn read(source: RouteSource) -> Result<Self, (&'static str, &'static str, &'static str)> {
        let RouteSource { rule, rows } = source;
        let either = |row: &RouteRow| row.classes.is_empty() != row.groups.is_empty() && !row.services.is_empty();
        match !rows.is_empty() && rows.iter().all(either) {
            true => Ok(Self { rule: rule.into_inner(), rows }),
            false => Err((
                "rows",
                "ogni riga ha classi oppure gruppi, e servizi",
                "each row has either classes or groups, and services",
            )),
        }
    }

    /// The classes that it knows.
    pub(crate) fn classes(&self) -> BTreeSet<u8> {
        self.rows.iter().flat_map(|row| &row.classes).copied().collect()
    }
}
