//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::Holiday;
use crate::base::calendar::term::{Roll, Unit};

/// A term to be counted.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TermInput {
    /// The day from which it runs, not counted.
    pub(crate) start: Day,
    /// The number of units, 0 to 100,000.
    pub(crate) amount: u32,
    /// The unit.
    pub(crate) unit: Unit,
    /// Where the last day moves if it is a holiday; if absent, it does not move.
    #[serde(default)]
    pub(crate) roll: Roll,
    /// The municipality's Belfiore code, for its patron day.
    pub(crate) comune: Option<String>,
}

/// The end of a term.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct TermOutput {
    /// The last day, included.
    pub(crate) due: Day,
    /// Whether a holiday moved it.
    pub(crate) rolled: bool,
}

/// A year, and a place.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct HolidaysInput {
    /// The year, 1950 to 2199.
    #[cfg_attr(feature = "schema", schemars(range(min = 1950, max = 2199)))]
    pub(crate) year: i32,
    /// The municipality's Belfiore code, for its patron day.
    pub(crate) comune: Option<String>,
}

/// The holidays of a year.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct HolidaysOutput {
    /// In date order. Other Sundays are holidays too, but are not listed.
    pub(crate) holidays: Vec<Holiday>,
}
