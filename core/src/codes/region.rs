//! `codes.region`: a region by its name, by the code of its source system, by its ISTAT code (POL-SRC).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, codes as tell};
use crate::region::Region;
use crate::rule;
use crate::rulebook::{CodeEntry, Rulebook};
use crate::text::Text;

/// The two digits of a source system: `17` is Toscana, `00` the national node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct SourceCode(pub String);

/// The two digits of a region as ISTAT has them: `09` is Toscana. The provinces of Bolzano and Trento share `04`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct IstatCode(pub String);

/// A region, told in one of three ways.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionInput {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The code of a source system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceCode>,
    /// The ISTAT code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub istat: Option<IstatCode>,
}

/// A region with its codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegionCodes {
    /// Its name; null for the national node.
    pub region: Option<Region>,
    /// The codes of its source systems: two for Trentino-Alto Adige, one for every other.
    pub sources: Vec<SourceCode>,
    /// Its ISTAT code; null for the national node.
    pub istat: Option<IstatCode>,
}

/// Gives the codes of a region.
///
/// # Errors
/// [`Code::CampoMancante`] at `/region` where none of the three is given, [`Code::ValoreNonValido`] where more than one is,
/// or for a code that the list does not have.
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
    let mut journal = Journal::new(false);
    let codes = run(rulebook, input, &mut journal)?;
    Ok(journal.close(codes, rulebook))
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
            let (it, en) = ("se ne indica una sola", "give one of them only");
            return Err(Error::new(Code::ValoreNonValido).hint(Text::new(it, en)));
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
    journal.rule(rule::POL_SRC);
    journal.step(|| tell::region(&codes));
    Ok(codes)
}

/// The region that a province belongs to; a region is its own.
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
