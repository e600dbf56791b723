//! `codes.region`: a region by its name, by the code of its source system, by its ISTAT code (POL-SRC).

use super::text;
use super::types::{IstatCode, RegionCodes, RegionInput, SourceCode};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::region::Region;
use crate::base::rule;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::codelist::CodeEntry;

/// Returns the codes of a region.
///
/// # Errors
/// [`Code::CampoMancante`] at `/region` if none of the three is given, [`Code::ValoreNonValido`] at the last one if
/// more than one is, or for a code that the list does not have.
///
/// ```
/// use collocamento::{Region, Rulebook, codes};
/// let input: codes::RegionInput = serde_json::from_str(r#"{"source": "10"}"#)?;
/// let answer = codes::region(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.region, Some(Region::Lombardia));
/// assert_eq!(answer.istat, Some(codes::IstatCode("03".to_string())));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn region(rulebook: &Rulebook, input: &RegionInput) -> Result<Answer<RegionCodes>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RegionInput, journal: &mut Journal) -> Result<RegionCodes, Error> {
    let (sources, istat) = (&rulebook.code_list("sistemi_origine")?.codes, &rulebook.code_list("regioni_istat")?.codes);
    let region = match (input.region, &input.source, &input.istat) {
        (Some(region), None, None) => Some(region),
        (None, Some(SourceCode(code)), None) => named(sources, code, "/source")?,
        (None, None, Some(IstatCode(code))) => named(istat, code, "/istat")?,
        (None, None, None) => {
            let (it, en) = ("serve `region`, `source` oppure `istat`", "`region`, `source` or `istat` is needed");
            return Err(Error::new(Code::CampoMancante).at("/region").hint(Text::new(it, en)));
        }
        _ => {
            // The error is at the last of the fields given.
            let path = if input.istat.is_some() { "/istat" } else { "/source" };
            return Err(Error::refused(path, "se ne indica una sola", "give one of them only"));
        }
    };
    let codes = RegionCodes {
        region,
        sources: sources
            .iter()
            .filter(|entry| entry.region == region || (whole(entry.region) == region && region.is_some()))
            .map(|entry| SourceCode(entry.code.clone()))
            .collect(),
        istat: istat
            .iter()
            .find(|entry| region.is_some() && entry.region == whole(region))
            .map(|entry| IstatCode(entry.code.clone())),
    };
    journal.apply(rule::POL_SRC, None, || text::region(&codes));
    Ok(codes)
}

/// The region that a province belongs to; for a region, itself.
fn whole(region: Option<Region>) -> Option<Region> {
    match region {
        Some(Region::Bolzano | Region::Trento) => Some(Region::TrentinoAltoAdige),
        other => other,
    }
}

fn named(list: &[CodeEntry], code: &str, path: &str) -> Result<Option<Region>, Error> {
    let entry = list.iter().find(|entry| entry.code == code).ok_or_else(|| {
        let known: Vec<&str> = list.iter().map(|entry| entry.code.as_str()).collect();
        Error::new(Code::ValoreNonValido).at(path).rule(rule::POL_SRC).detail("known", known)
    })?;
    Ok(entry.region)
}
