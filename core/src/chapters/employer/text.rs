//! The sentences about employers.

use super::types::EmployerService;
use super::verdict::Verdict;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::quantity::Quantity;
use crate::base::text::{Lang, Text, text};
use crate::base::words::convention::ConventionKind;
use crate::rulebook::tables::catalogue::Service;

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

/// The part of the quota of art. 3 that is not covered; `suspended` while the duty is.
pub(crate) fn uncovered(part: Quantity, suspended: bool) -> Text {
    let parte = part.italian();
    let (salvo, unless) = unless(suspended);
    text!(
        "la quota dell'art. 3 L. 68/1999 è scoperta per {parte}{salvo}",
        "{part} of the quota of art. 3 L. 68/1999 is not covered{unless}",
    )
}

/// The same for the quota of art. 18.
pub(crate) fn uncovered_art18(persons: u32, suspended: bool) -> Text {
    let (salvo, unless) = unless(suspended);
    text!(
        "la quota dell'art. 18 c. 2 L. 68/1999 è scoperta per {persons}{salvo}",
        "{persons} of the quota of art. 18 c. 2 L. 68/1999 is not covered{unless}",
    )
}

const fn unless(suspended: bool) -> (&'static str, &'static str) {
    match suspended {
        true => (", salvo la parte dell'obbligo che è sospesa", ", unless that part of the duty is suspended"),
        false => ("", ""),
    }
}

pub(crate) fn elsewhere(served: &str) -> Text {
    text!(
        "la provincia non è tra quelle servite ({served}): i servizi li dà la regione in cui si lavora",
        "the province is not among those served ({served}): the services are given by the region of the place of work",
    )
}

/// `codes` are the services without an analysis of the needs.
pub(crate) fn analysis(codes: &[String]) -> Text {
    let services = codes.join(", ");
    text!(
        "manca la decodifica del fabbisogno: si fa prima dei servizi {services}, o insieme a essi",
        "the analysis of the employer's needs is missing: it is made before the services {services}, or together with them",
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

pub(crate) fn request_suspended(due: Day) -> Text {
    let al = giorno(due);
    text!(
        "la richiesta di assunzione sarebbe stata dovuta entro il {al}, ma l'obbligo è sospeso o lo è stato: fino a quando era dovuta non è noto",
        "the hiring request would have been due by {due}, but the duty is or was suspended: by when it was due is not known",
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

/// `count` is the number of events.
pub(crate) fn unknown_vacancy(count: usize) -> Text {
    match count {
        1 => Text::new(
            "l'evento riguarda un posto vacante che non è elencato",
            "the event is about a vacancy that is not listed",
        ),
        _ => text!(
            "{count} eventi riguardano posti vacanti che non sono elencati",
            "{count} events are about vacancies that are not listed",
        ),
    }
}
