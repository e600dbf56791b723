//! OFF-TIPI, CAND-TIPO, CAND-ALTRI: the type of an offer, and the ways to apply for it.

use crate::base::error::Error;
use crate::base::rule::{CAND_ALTRI, CAND_TIPO, OFF_TIPI};
use crate::chapters::portal::read::{list, no_portal};
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::codelist::CodeEntry;

/// The way to apply that the portal itself offers.
const ONLINE: &str = "online";

/// The entry of a type of offer.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `path` for a type that the rulebook does not list; the detail
/// `known` names the types.
pub(crate) fn kind<'r>(rulebook: &'r Rulebook, kind: &str, path: &str) -> Result<&'r CodeEntry, Error> {
    let types = rulebook.code_list("offerte_tipi").map_err(|_| no_portal(OFF_TIPI, path))?;
    types.codes.iter().find(|entry| entry.code == kind).ok_or_else(|| {
        let known: Vec<&str> = types.codes.iter().map(|entry| entry.code.as_str()).collect();
        let (it, en) = ("tipo di offerta che il portale non ha", "a type of offer that the portal does not have");
        Error::unknown(path, known, it, en).rule(OFF_TIPI)
    })
}

/// Whether the portal takes applications for a type of offer; `None` if the type is not known.
pub(crate) fn is_online(rulebook: &Rulebook, kind: Option<&str>, path: &str) -> Result<Option<bool>, Error> {
    let online = list(rulebook, "offerte_candidatura_online", CAND_TIPO, path)?;
    Ok(kind.map(|kind| online.has(kind)))
}

/// The ways to apply for an offer of some type, by code.
pub(crate) fn ways(rulebook: &Rulebook, online: Option<bool>, path: &str) -> Result<Vec<String>, Error> {
    let ways = rulebook.code_list("candidatura_modi").map_err(|_| no_portal(CAND_ALTRI, path))?;
    let ways = ways.codes.iter().map(|entry| entry.code.as_str());
    Ok(ways.filter(|way| *way != ONLINE || online == Some(true)).map(str::to_owned).collect())
}
