//! `employer.assess`: an employer on a day.

use std::collections::BTreeSet;

use super::types::{EmployerAssessment, EmployerInput};
use super::{checks, duty, services};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

/// Assesses an employer on a day: its services, its duty under L. 68/1999, and what an operator should look after.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code) for a service that the rulebook does not have (the detail `known` lists those it has), a
/// workforce base beside the employees, and as `l68.base` and `l68.quota`; [`Code::CampoMancante`](crate::Code) for a service given without
/// its code; [`Code::FuoriLimite`](crate::Code) for too long a list.
///
/// ```
/// use collocamento::{Rulebook, employer};
/// let input: employer::EmployerInput = serde_json::from_str(r#"{"as_of": "2026-03-16", "base": 40, "l68_hired": 1}"#)?;
/// let answer = employer::assess(&Rulebook::bundled("umbria")?, &input)?;
/// assert_eq!(answer.l68.bound, Some(true));
/// assert_eq!(answer.l68.uncovered.map(|persons| persons.to_string()).as_deref(), Some("1")); // two of 36 to 50
/// assert!(answer.services.iter().any(|service| service.code == "E2" && service.eligible == Some(true)));
/// assert!(answer.findings.iter().any(|finding| finding.rule == "SERV-E")); // it begins with the analysis of the needs
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn assess(rulebook: &Rulebook, input: &EmployerInput) -> Result<Answer<EmployerAssessment>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &EmployerInput,
    journal: &mut Journal,
) -> Result<EmployerAssessment, Error> {
    checks::validate(rulebook, input)?;
    let (l68, mut missing, mut findings) = duty::of(rulebook, input, journal)?;
    let (services, unanalysed) = services::access(rulebook, input, &l68, journal);
    missing.extend(services.iter().flat_map(|service| service.missing.iter().cloned()));
    findings.extend(checks::findings(rulebook, input, &l68, unanalysed.as_ref(), journal));
    let missing: BTreeSet<String> = missing.into_iter().collect();
    Ok(EmployerAssessment {
        as_of: input.as_of,
        services,
        l68,
        indicators: checks::indicators(input),
        missing: missing.into_iter().collect(),
        findings,
    })
}
