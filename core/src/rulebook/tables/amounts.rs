//! Rows of amounts: sums that belong together, such as a minimum and a maximum, or one for each class.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::region::Region;
use crate::base::rule::RuleId;

/// A row as TOML writes it. It holds while its rule is in force.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AmountsSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// Its rule.
    rule: RuleId,
    /// The amounts in euro, in quotes, in order.
    values: Vec<String>,
    /// The regions where they are paid; none for all.
    #[serde(default)]
    only_in: Vec<Region>,
    /// The regions where they are not paid.
    #[serde(default)]
    not_in: Vec<Region>,
    /// The regions that pay them later than the others.
    #[serde(default)]
    later_in: Vec<LaterIn>,
}

/// A region that pays an amount later than the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LaterIn {
    /// The region.
    region: Region,
    /// The first day on which it pays, included.
    from: Day,
}

/// A row of amounts, and the regions where it is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amounts {
    pub(crate) name: String,
    pub(crate) rule: RuleId,
    pub(crate) values: Vec<Money>,
    only_in: Vec<Region>,
    not_in: Vec<Region>,
    later_in: Vec<LaterIn>,
}

impl Amounts {
    /// Checks one entry by itself; the error names the wrong field and the reason.
    pub(crate) fn read(source: AmountsSource) -> Result<Self, (&'static str, &'static str, &'static str)> {
        let AmountsSource { name, rule, values, only_in, not_in, later_in } = source;
        let values = values.iter().map(|text| text.parse()).collect::<Result<Vec<Money>, _>>();
        match values {
            Ok(values) if !values.is_empty() => {
                Ok(Self { name: name.into_inner(), rule, values, only_in, not_in, later_in })
            }
            _ => Err(("values", "servono importi in euro", "amounts in euro are needed")),
        }
    }

    /// Whether it is paid in a region on a day; `None` if that depends on a region that is not known.
    pub(crate) fn paid_in(&self, region: Option<Region>, day: Day) -> Option<bool> {
        match region {
            Some(region) => {
                let listed = self.only_in.is_empty() || self.only_in.contains(&region);
                let too_early = self.later_in.iter().any(|later| later.region == region && day < later.from);
                Some(listed && !too_early && !self.not_in.contains(&region))
            }
            None if self.later_in.iter().any(|later| day < later.from) => None,
            None => (self.only_in.is_empty() && self.not_in.is_empty()).then_some(true),
        }
    }
}
