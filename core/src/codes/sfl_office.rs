//! `codes.sfl_office`: the Centro per l'Impiego that is competent for SFL (SFL-COMP).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::body::BodyCode;
use crate::calendar::{Day, is_comune};
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, codes as tell};
use crate::rule;
use crate::rulebook::Rulebook;
use crate::text::Text;

/// Something that an office may hold for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Whether there is one, open or active.
    pub exists: bool,
    /// The code of the office that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
}

/// What is known of the person. What is absent is unknown, and is not taken as not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SflOfficeInput {
    /// An open GOL patto.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gol_patto: Option<Office>,
    /// An open Garanzia Giovani patto.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gg_patto: Option<Office>,
    /// An active DID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did: Option<Office>,
    /// A SAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sap: Option<Office>,
    /// The Belfiore code of the municipality of domicile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domicile: Option<String>,
}

/// What makes an office competent, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The open GOL patto.
    PattoGol,
    /// The open Garanzia Giovani patto.
    PattoGg,
    /// The active DID.
    Did,
    /// The SAP.
    Sap,
    /// The municipality of domicile.
    Domicilio,
}

/// The competent office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SflOffice {
    /// What makes it competent; null where a fact is missing.
    pub basis: Option<Basis>,
    /// Its code; null where it is not known, and where only the municipality of domicile tells.
    pub office: Option<String>,
    /// The municipality whose office is competent, where it is the domicile that tells.
    pub comune: Option<String>,
    /// The facts that are missing, as JSON pointers.
    pub missing: Vec<String>,
}

/// Tells which office is competent for SFL: that of the open GOL patto, of the open Garanzia Giovani patto, of the active
/// DID, of the SAP, of the municipality of domicile, in this order.
///
/// # Errors
/// [`Code::ValoreNonValido`] for a code that is no body's code, a domicile that is no municipality, or an office of what
/// does not exist.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input: codes::SflOfficeInput = serde_json::from_str(
///     r#"{"gol_patto": {"exists": false}, "gg_patto": {"exists": false}, "did": {"exists": true, "office": "E202C000002"}}"#,
/// )?;
/// let answer = codes::sfl_office(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.basis, Some(codes::Basis::Did));
/// assert_eq!(answer.office.as_deref(), Some("E202C000002"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sfl_office(rulebook: &Rulebook, input: &SflOfficeInput) -> Result<Answer<SflOffice>, Error> {
    let mut journal = Journal::new(false);
    let office = run(rulebook, input, &mut journal)?;
    Ok(journal.close(office, rulebook))
}

pub(crate) fn run(_: &Rulebook, input: &SflOfficeInput, journal: &mut Journal) -> Result<SflOffice, Error> {
    let held = [
        (Basis::PattoGol, "/gol_patto", &input.gol_patto),
        (Basis::PattoGg, "/gg_patto", &input.gg_patto),
        (Basis::Did, "/did", &input.did),
        (Basis::Sap, "/sap", &input.sap),
    ];
    for (_, path, office) in &held {
        office.as_ref().map_or(Ok(()), |office| validate(office, path))?;
    }
    if input.domicile.as_deref().is_some_and(|comune| !is_comune(comune)) {
        let (it, en) =
            ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
        return Err(Error::new(Code::ValoreNonValido).at("/domicile").hint(Text::new(it, en)));
    }
    let answer = first(&held, input.domicile.as_deref());
    journal.rule(rule::SFL_COMP);
    journal.step(|| tell::sfl_office(Day::FIRST, &answer));
    Ok(answer)
}

fn first(held: &[(Basis, &str, &Option<Office>)], domicile: Option<&str>) -> SflOffice {
    let missing = |basis, path: String| SflOffice { basis, office: None, comune: None, missing: vec![path] };
    for (basis, path, office) in held {
        match office {
            None => return missing(None, (*path).to_owned()),
            Some(Office { exists: true, office: None }) => return missing(Some(*basis), format!("{path}/office")),
            Some(Office { exists: true, office }) => {
                return SflOffice { basis: Some(*basis), office: office.clone(), comune: None, missing: Vec::new() };
            }
            Some(Office { exists: false, .. }) => {}
        }
    }
    match domicile {
        None => missing(None, "/domicile".to_owned()),
        Some(comune) => SflOffice {
            basis: Some(Basis::Domicilio),
            office: None,
            comune: Some(comune.to_owned()),
            missing: Vec::new(),
        },
    }
}

fn validate(office: &Office, path: &str) -> Result<(), Error> {
    let Some(code) = &office.office else { return Ok(()) };
    let refused = |rule, it: &'static str, en: &'static str| {
        Err(Error::new(Code::ValoreNonValido).at(format!("{path}/office")).rule(rule).hint(Text::new(it, en)))
    };
    match (office.exists, BodyCode::parse(code)) {
        (_, None) => refused(rule::ENTE_01, "non è un codice ente", "not the code of a body"),
        (false, _) => refused(rule::SFL_COMP, "l'ufficio di ciò che non c'è", "the office of what does not exist"),
        (true, Some(_)) => Ok(()),
    }
}
