//! The cards of the catalogue as the assessment of a dossier judges them.

use crate::answer::journal::Journal;
use crate::assess::run;
use crate::assess::types::Assessment;
use crate::base::error::Error;
use crate::chapters::services::access::conditions;
use crate::chapters::services::situation::Situation;
use crate::dossier::Dossier;
use crate::dossier::seen::Seen;
use crate::dossier::vacancy::OpenVacancies;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Delivery, Requirement, Service};

/// What the services of an assessment were judged from.
pub(super) fn situation<'a>(dossier: &'a Dossier, seen: &'a Seen<'a>, assessment: &'a Assessment) -> Situation<'a> {
    Situation {
        person: &dossier.person,
        seen,
        status: &assessment.status,
        timeline: &assessment.timeline,
        deadlines: &assessment.deadlines,
        vacancies: OpenVacancies::of(&dossier.vacancies, dossier.as_of, dossier.as_known_at),
        as_of: dossier.as_of,
    }
}

/// The requirements of a card that are not met, with the conditions that set them.
pub(super) fn unmet<'r>(
    rulebook: &'r Rulebook,
    card: &'r Service,
    situation: &Situation<'_>,
) -> Vec<(&'r Delivery, Requirement)> {
    let required = conditions(rulebook, card, situation.as_of).filter_map(|one| Some((one, one.requires?)));
    required.filter(|(_, requirement)| !situation.verdict(rulebook, card, *requirement).met).collect()
}

/// Assesses a dossier without a record.
pub(super) fn assessed<'d>(rulebook: &Rulebook, dossier: &'d Dossier) -> Result<(Assessment, Seen<'d>), Error> {
    run::run_in_order(rulebook, dossier, &mut Journal::silent())
}
