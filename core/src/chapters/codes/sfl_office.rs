//! `codes.sfl_office`: the Centro per l'Impiego responsible for SFL (SFL-COMP).

use super::body_code::BodyCode;
use super::text;
use super::types::{Basis, Office, SflOffice, SflOfficeInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// Finds the office responsible for SFL: that of the open GOL patto, of the open Garanzia Giovani patto, of the active
/// DID, of the SAP, or of the municipality of domicile, in this order.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code) for a code that is not that of a body, a domicile that is not a municipality, or an office
/// given for something that does not exist.
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
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(_: &Rulebook, input: &SflOfficeInput, journal: &mut Journal) -> Result<SflOffice, Error> {
    let held = [
        (Basis::PattoGol, "/gol_patto", &input.gol_patto),
        (Basis::PattoGg, "/gg_patto", &input.gg_patto),
        (Basis::Did, "/did", &input.did),
        (Basis::Sap, "/sap", &input.sap),
    ];
    let mut checks = Checks::default();
    for (_, path, office) in &held {
        checks.check(office.as_ref().map_or(Ok(()), |office| validate(office, path)));
    }
    let no_comune = input.domicile.as_deref().is_some_and(|comune| !is_comune(comune));
    let (it, en) = ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
    checks.refuse_if(no_comune, "/domicile", it, en);
    checks.end()?;
    let office = first(&held, input.domicile.as_deref());
    journal.apply(rule::SFL_COMP, None, || text::sfl_office(&office));
    Ok(office)
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
    let refused =
        |rule, it: &'static str, en: &'static str| Err(Error::refused(format!("{path}/office"), it, en).rule(rule));
    match (office.exists, BodyCode::parse(code)) {
        (_, None) => refused(rule::ENTE_01, "non è un codice ente", "not the code of a body"),
        (false, _) => refused(
            rule::SFL_COMP,
            "è indicato l'ufficio di qualcosa che non esiste",
            "an office is given for something that does not exist",
        ),
        (true, Some(_)) => Ok(()),
    }
}
