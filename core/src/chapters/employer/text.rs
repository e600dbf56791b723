//! The sentences about employers.

use super::types::EmployerService;
use super::verdict::Verdict;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::quantity::Quantity;
use crate::base::text::{Lang, Text, text};
use crate::base::words::convention::ConventionKind;
use crate::chapters::services::text as of_services;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Requirement, Service};

/// What is missing if an employer does not meet a requirement.
pub(crate) fn missing(rulebook: &Rulebook, requirement: Requirement, service: &Service) -> Text {
    match requirement {
        Requirement::Fabbisogno => Text::new(
            "manca la decodifica del fabbisogno, che si può fare anche insieme al servizio",
            "the analysis of the employer's needs is missing; it can also be made together with the service",
        ),
        other => of_services::missing(rulebook, other, service),
    }
}

/// Whether an employer may have a service, and if not why.
pub(crate) fn access(service: &Service, access: &EmployerService, verdicts: Vec<Verdict>) -> Note {
    let (code, title, title_en) = (&service.code, &service.title, &service.title_en);
    let text = match access.eligible {
        Some(true) => text!(
            "{code}, {title}: spetta al datore di lavoro, le condizioni sono soddisfatte.",
            "{code}, {title_en}: available to the employer, the conditions are met.",
        ),
        Some(false) => {
            let joined = |lang| access.unmet.iter().map(|one| one.message.get(lang)).collect::<Vec<_>>().join("; ");
            let (why, why_en) = (joined(Lang::It), joined(Lang::En));
            text!("{code}, {title}: non spetta: {why}.", "{code}, {title_en}: not available: {why_en}.")
        }
        None => text!(
            "{code}, {title}: non si può dire, mancano dati.",
            "{code}, {title_en}: not known, facts are missing.",
        ),
    };
    let note = text.note().value("eligible", access.eligible).value("due", access.due);
    let note = note.value("provided_by", &access.provided_by);
    verdicts.into_iter().fold(note, |note, Verdict { facts, reading, .. }| {
        facts.into_iter().fold(note.all(reading), |note, fact| note.fact(fact))
    })
}

pub(crate) fn uncovered(part: Quantity) -> Text {
    text!(
        "la quota dell'art. 3 L. 68/1999 è scoperta per {part}",
        "{part} of the quota of art. 3 L. 68/1999 is not covered"
    )
}

pub(crate) fn elsewhere(served: &str) -> Text {
    text!(
        "la provincia non è tra quelle servite ({served}): i servizi spettano dove si lavora",
        "the province is not among those served ({served}): services are given where the place of work is",
    )
}

pub(crate) fn not_for_employers(code: &str) -> Text {
    text!("{code} non è un servizio per i datori di lavoro", "{code} is not a service for employers")
}

pub(crate) fn not_allowed(kind: ConventionKind) -> Text {
    let (it, en) = (kind.label(Lang::It), kind.label(Lang::En));
    text!("{it}: questo datore di lavoro non la può stipulare", "{en}: this employer may not conclude it")
}

pub(crate) fn private_only(kind: ConventionKind) -> Text {
    let (it, en) = (kind.label(Lang::It), kind.label(Lang::En));
    text!("{it}: è solo per datori di lavoro privati", "{en}: it is for private employers only")
}

pub(crate) fn too_many(kind: ConventionKind, most: u32) -> Text {
    let (it, en) = (kind.label(Lang::It), kind.label(Lang::En));
    text!("{it}: le persone sono più del massimo, {most}", "{en}: there are more persons than the maximum, {most}")
}

pub(crate) fn late_request(due: Day) -> Text {
    let al = giorno(due);
    text!(
        "la richiesta di assunzione era dovuta entro il {al} e non risulta",
        "the hiring request was due by {due} and is not on record",
    )
}

pub(crate) fn without_duty() -> Text {
    Text::new(
        "il datore di lavoro non ha l'obbligo della L. 68/1999: la consulenza riguarda la convenzione dell'art. 11 c. 3",
        "the employer does not have the duty of L. 68/1999: the advice is about the convention under art. 11 c. 3",
    )
}

/// `place` counts the vacancies from one.
pub(crate) fn quality(place: usize) -> Text {
    text!(
        "il posto vacante numero {place} dell'elenco è chiuso e la qualità del servizio non è stata verificata",
        "vacancy number {place} of the list has ended and the quality of the service was not checked",
    )
}

pub(crate) fn unknown_vacancy() -> Text {
    Text::new(
        "l'evento riguarda un posto vacante che non è elencato",
        "the event is about a vacancy that is not listed",
    )
}
