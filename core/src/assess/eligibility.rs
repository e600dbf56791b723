//! The services that a person may have.

use serde::Serialize;

use super::run;
use super::types::Assessment;
use crate::answer::finding::Finding;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::chapters::services::review::old_text;
use crate::chapters::services::types::{OwedLep, ServiceAccess};
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;

/// Every service that the rulebook offers on the day of a dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Eligibility {
    /// By code; none if the rulebook has no catalogue on that day.
    pub services: Vec<ServiceAccess>,
    /// The essential levels of service (LEP) that the person is owed and has not received.
    pub lep_owed: Vec<OwedLep>,
    /// Refused events, warnings and notes, as the assessment lists them; also whether the cards rest on an old text.
    pub findings: Vec<Finding>,
}

/// Reports for every service whether the person of a dossier may have it on its day, and if not, why.
///
/// A fact that the dossier does not hold never counts as favourable, with two exceptions that `assumptions` names: a person of
/// whom neither work nor a registration is recorded is taken not to be employed, and a vacancy of which it is not stated whose it is
/// is taken not to be that of a public administration.
///
/// # Errors
/// As [`crate::assess`].
///
/// ```
/// use collocamento::{Dossier, Rulebook, services};
/// let dossier = Dossier::from_json(r#"{
///     "person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04"
/// }"#)?;
/// let answer = services::eligibility(&Rulebook::bundled("umbria")?, &dossier)?;
/// let specialist = answer.services.iter().find(|service| service.code == "B1").unwrap();
/// assert!(!specialist.eligible);
/// assert_eq!(specialist.unmet[0].rule, "SERV-B1");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn eligibility(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<Eligibility>, Error> {
    answer(rulebook, |journal| run_eligibility(rulebook, dossier, journal))
}

pub(crate) fn run_eligibility(
    rulebook: &Rulebook,
    dossier: &Dossier,
    journal: &mut Journal,
) -> Result<Eligibility, Error> {
    // The assessment lists the services; nothing else has to.
    let Assessment { services, lep_owed, mut findings, .. } = run::run(rulebook, dossier, journal)?;
    if let Some(finding) = old_text(rulebook, dossier.as_of) {
        journal.rule(&finding.rule);
        findings.push(finding);
    }
    Ok(Eligibility { services, lep_owed, findings })
}
