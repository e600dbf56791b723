//! Rule ids: the names that code, data, traces, tests and the printed rule table share.

use std::fmt;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

/// The id of a rule that the code applies, such as `STATO-04`. Its text, citation and dates are in the rulebook.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
#[schemars(with = "String")]
pub struct Rule(&'static str);

impl Rule {
    /// The id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

macro_rules! rules {
    ($($name:ident = $id:literal),+ $(,)?) => {
        $(pub(crate) const $name: Rule = Rule($id);)+
        /// Every rule that the code applies by name.
        pub(crate) const ALL: &[Rule] = &[$($name),+];
    };
}

rules! {
    TERM_01 = "TERM-01", TERM_02 = "TERM-02", TERM_03 = "TERM-03", TERM_04 = "TERM-04", TERM_05 = "TERM-05",
    TERM_06 = "TERM-06", TERM_07 = "TERM-07", TERM_08 = "TERM-08", TERM_09 = "TERM-09", TERM_10 = "TERM-10",
    REG_A = "REG-A", REG_B = "REG-B", REG_C = "REG-C",
    STATO_01 = "STATO-01", STATO_02 = "STATO-02", STATO_03 = "STATO-03", STATO_04 = "STATO-04", STATO_05 = "STATO-05",
    STATO_06 = "STATO-06", STATO_07 = "STATO-07", STATO_08 = "STATO-08", STATO_09 = "STATO-09", STATO_10 = "STATO-10",
    STATO_11 = "STATO-11", STATO_12 = "STATO-12", STATO_13 = "STATO-13", STATO_14 = "STATO-14", STATO_15 = "STATO-15",
    STATO_16 = "STATO-16", STATO_17 = "STATO-17", STATO_18 = "STATO-18", STATO_19 = "STATO-19", STATO_20 = "STATO-20",
    STATO_21 = "STATO-21", STATO_22 = "STATO-22", STATO_23 = "STATO-23", STATO_24 = "STATO-24", STATO_25 = "STATO-25",
    STATO_26 = "STATO-26", STATO_27 = "STATO-27", STATO_28 = "STATO-28",
    PATTO_20_2 = "PATTO-20-2", PATTO_20_3 = "PATTO-20-3", PATTO_ASDI = "PATTO-ASDI", PATTO_UPD = "PATTO-UPD",
    PATTO_AGE = "PATTO-AGE", PATTO_L68 = "PATTO-L68", PATTO_COST = "PATTO-COST",
    COND_09 = "COND-09", COB_01 = "COB-01", DID_EV = "DID-EV",
}
