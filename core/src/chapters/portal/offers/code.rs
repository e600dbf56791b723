//! OFF-CODICE: the form of the code of an offer.

use crate::base::error::Error;
use crate::base::rule::OFF_CODICE;
use crate::chapters::portal::read::list;
use crate::rulebook::book::Rulebook;

/// Whether a code is the sign of a province, a dash and a number.
pub(crate) fn is_code(rulebook: &Rulebook, code: &str, path: &str) -> Result<bool, Error> {
    let provinces = list(rulebook, "offerte_province", OFF_CODICE, path)?;
    let digits = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    Ok(code.trim().split_once('-').is_some_and(|(province, number)| provinces.has(province) && digits(number)))
}
