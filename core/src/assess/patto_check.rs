//! Whether a patto is complete, and whether the person may have the services that it names.

use super::run::run_in_order;
use super::text;
use super::types::Assessment;
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::event_type::EventType;
use crate::base::words::patto::PattoKind;
use crate::chapters::patto::check;
use crate::chapters::patto::content::PlannedService;
use crate::chapters::patto::types::{PattoCheck, PattoInput};
use crate::chapters::services::types::ServiceAccess;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Patto;
use crate::dossier::known_events::KnownEvents;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Requirement;

/// Checks the contents of a patto and its signer and, with the person's events, whether the person may have the services
/// that it names and by when.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/date` before 24 September 2015, [`Code::PrestazioneNonVigente`] at `/kind` for a kind that
/// did not exist on that day, [`Code::ValoreNonValido`] at `/last_profiling` for a profile after the patto, and at a field that
/// belongs to another kind; [`Code::FuoriLimite`] for a list with more than 100 entries. For the events, the errors of
/// [`Dossier::from_json`].
///
/// [`Code::RegimeNonCoperto`]: crate::Code::RegimeNonCoperto
/// [`Code::PrestazioneNonVigente`]: crate::Code::PrestazioneNonVigente
/// [`Code::ValoreNonValido`]: crate::Code::ValoreNonValido
/// [`Code::FuoriLimite`]: crate::Code::FuoriLimite
///
/// ```
/// use collocamento::{Rulebook, patto};
/// let input: patto::PattoInput = serde_json::from_str(r#"{
///     "kind": "ordinario", "date": "2025-03-10", "signed_by": "cpi",
///     "content": {"responsabile": true, "percorso": [{"service": "B1", "by": "2025-04-10"}, {"service": "Z9"}]}
/// }"#)?;
/// let answer = patto::check(&Rulebook::bundled("umbria")?, &input)?;
/// assert!(!answer.complete);
/// assert_eq!((answer.missing.len(), &*answer.missing[0].element), (8, "profilo"));
/// assert!(answer.findings.iter().any(|finding| finding.rule == "PATTO-PERC" && finding.details["service"] == "Z9"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &PattoInput) -> Result<Answer<PattoCheck>, Error> {
    answer(rulebook, |journal| run_check(rulebook, input, journal))
}

pub(crate) fn run_check(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<PattoCheck, Error> {
    let Some(events) = &input.events else { return check::run(rulebook, input, journal) };
    let dossier = Dossier {
        person: input.person.clone().unwrap_or_default(),
        events: events.iter().cloned().chain([signed(input)]).collect(),
        as_of: input.date,
        as_known_at: None,
        vacancies: Vec::new(),
    };
    // Its errors come first: they are about the day and the kind.
    check::validate(rulebook, input)?;
    let (assessment, seen) = run_in_order(rulebook, &dossier, &mut Journal::silent())?;
    let completed = with_events(input, &seen);
    let mut answer = check::run(rulebook, &completed, journal)?;
    answer.findings.extend(of_path(rulebook, input, &assessment, journal));
    if input.kind == PattoKind::LungaDurata {
        answer.assess_by = assessment.deadlines.iter().rfind(|one| one.id == "TERM-LTU-18M").map(|one| one.due);
    }
    Ok(answer)
}

/// The patto as an event: the services that follow it wait for it no longer.
fn signed(input: &PattoInput) -> Event {
    let patto = Patto {
        kind: Some(input.kind.as_str().to_owned()),
        document: None,
        signed_by: Some(input.signed_by),
        partnership: input.partnership,
        frequency_days: None,
    };
    Event::new(input.date, Fact::Patto(patto))
}

/// The question, with the facts that the events show.
fn with_events(input: &PattoInput, seen: &KnownEvents<'_>) -> PattoInput {
    let profiled = || seen.of_type(EventType::Profilazione).map(|(_, event)| event.date).last();
    let asdi = input.kind == PattoKind::Asdi;
    let naspi = || asdi.then(|| seen.received(Benefit::Naspi, input.date).is_some());
    PattoInput {
        last_profiling: input.last_profiling.or_else(profiled),
        during_naspi: input.during_naspi.or_else(naspi),
        events: None,
        person: None,
        ..input.clone()
    }
}

/// PATTO-PERC: the services of the path that the person may not have on the day of the patto, and those later than their term.
fn of_path(rulebook: &Rulebook, input: &PattoInput, assessment: &Assessment, journal: &mut Journal) -> Vec<Finding> {
    if !rulebook.in_force(rule::PATTO_PERC, input.date) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for PlannedService { service, by } in input.content.path() {
        let Some(access) = assessment.services.iter().find(|access| access.code == *service) else { continue };
        if !access.eligible {
            findings.push(barred(rulebook, access));
        }
        let late = |(by, due): (Day, Day)| due < by;
        if let Some((by, due)) = by.zip(access.due).filter(|days| late(*days)) {
            let message = text::path_after_term(service, by, due);
            let finding = Finding::new(Severity::Avviso, rule::PATTO_PERC, None, message);
            findings.push(finding.detail("service", service.as_str()).detail("due", due.to_string()));
        }
    }
    findings.iter().for_each(|finding| journal.rule(&finding.rule));
    findings
}

/// A service that the person may not have: a warning if the person is not among its recipients, else a note of what it waits
/// for.
fn barred(rulebook: &Rulebook, access: &ServiceAccess) -> Finding {
    let card = rulebook.service(&access.code);
    let recipients =
        card.and_then(|card| card.conditions.iter().find(|one| one.requires == Some(Requirement::Destinatario)));
    let outside = recipients.is_some_and(|one| access.unmet.iter().any(|unmet| unmet.rule == one.rule));
    let severity = if outside { Severity::Avviso } else { Severity::Nota };
    let rules: Vec<&str> = access.unmet.iter().map(|unmet| unmet.rule.as_str()).collect();
    let finding = Finding::new(severity, rule::PATTO_PERC, None, text::path_barred(access, outside));
    finding.detail("service", access.code.as_str()).detail("unmet", rules)
}
