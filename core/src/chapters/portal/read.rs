//! Readings that the rules of this chapter share.

use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::{Param, Read};
use crate::rulebook::tables::list::List;

/// The error at the field that needs a portal, if the rulebook has none.
pub(super) fn no_portal(rule: Rule, path: &str) -> Error {
    let (it, en) =
        ("questa raccolta di regole non ha un portale del cittadino", "this rulebook has no citizens' portal");
    Error::new(Code::ParametroNonDisponibile).at(path).rule(rule).hint(Text::new(it, en))
}

/// A number that the portal's rules set.
pub(super) fn number(
    rulebook: &Rulebook,
    parameter: Param<u32>,
    rule: Rule,
    path: &str,
    day: Day,
) -> Result<Read<u32>, Error> {
    rulebook.find(parameter, day).ok_or_else(|| no_portal(rule, path).detail("parameter", parameter.name()))
}

/// A list from the portal's rules.
pub(super) fn list<'r>(rulebook: &'r Rulebook, name: &str, rule: Rule, path: &str) -> Result<&'r List, Error> {
    rulebook.list(name).ok_or_else(|| no_portal(rule, path))
}

/// A value that the portal rejects.
pub(super) fn refused(path: impl Into<String>, it: &'static str, en: &'static str) -> Error {
    Error::new(Code::ValoreNonValido).at(path).hint(Text::new(it, en))
}
