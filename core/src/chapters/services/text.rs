//! The sentences about services: the card, whether a person may have it, and what is missing.

use super::requirement::Verdict;
use super::types::ServiceAccess;
use crate::answer::step::Note;
use crate::base::calendar::day::giorno;
use crate::base::text::{Text, text};
use crate::rulebook::book::Rulebook;
use crate::rulebook::rule::RuleInfo;
use crate::rulebook::tables::catalogue::{Requirement, Role, Service, Target};

/// A rule behind a card.
pub(crate) fn card(service: &Service, rule: &RuleInfo) -> Text {
    let (code, title, title_en) = (&service.code, &rule.title, &rule.title_en);
    text!("Scheda {code}: {title}.", "Card {code}: {title_en}.")
}

/// A rule behind the whole catalogue.
pub(crate) fn catalogue(rule: &RuleInfo) -> Text {
    let RuleInfo { title, title_en, .. } = rule;
    text!("Catalogo: {title}.", "Catalogue: {title_en}.")
}

/// Whether a person may have a service, if not why, and the deadline.
pub(crate) fn access(service: &Service, access: &ServiceAccess, verdicts: Vec<Verdict>) -> Note {
    let (code, title, title_en) = (&service.code, &service.title, &service.title_en);
    let (by, by_en) = match access.due {
        Some(due) => (format!(" Termine: {}.", giorno(due)), format!(" Due by {due}.")),
        None => (String::new(), String::new()),
    };
    let text = match access.eligible {
        true => text!(
            "{code}, {title}: spetta, le condizioni sono soddisfatte.{by}",
            "{code}, {title_en}: available, the conditions are met.{by_en}",
        ),
        false => {
            let why = joined(access.unmet.iter().map(|unmet| unmet.message.it.as_ref()));
            let why_en = joined(access.unmet.iter().map(|unmet| unmet.message.en.as_ref()));
            text!("{code}, {title}: non spetta: {why}.{by}", "{code}, {title_en}: not available: {why_en}.{by_en}")
        }
    };
    let note = text.note().value("eligible", access.eligible).value("due", access.due);
    verdicts.into_iter().fold(note, |note, Verdict { event, reading, .. }| {
        let note = note.all(reading);
        event.into_iter().fold(note, |note, event| note.fact(format!("/events/{event}")))
    })
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.collect::<Vec<_>>().join("; ")
}

/// What is missing if a requirement is not met.
pub(crate) fn missing(rulebook: &Rulebook, requirement: Requirement, service: &Service) -> Text {
    let code = &service.code;
    let cards = |role| {
        let codes = |or| rulebook.services_for(role).collect::<Vec<_>>().join(or);
        (codes(" o "), codes(" or "))
    };
    match requirement {
        Requirement::Destinatario if service.recipients == [Target::DatoriDiLavoro] => {
            Text::new("il servizio è per i datori di lavoro", "the service is for employers")
        }
        Requirement::Destinatario => {
            Text::new("la persona non è tra i destinatari", "the person is not among the recipients")
        }
        Requirement::Did => Text::new("non c'è una DID attiva", "there is no active DID"),
        Requirement::OrientamentoBase => {
            let (base, base_en) = cards(Role::OrientamentoBase);
            text!(
                "manca il colloquio di orientamento di base ({base})",
                "the basic guidance interview ({base_en}) is missing",
            )
        }
        Requirement::Orientamento => {
            let (base, base_en) = cards(Role::OrientamentoBase);
            let (specialist, specialist_en) = cards(Role::OrientamentoSpecialistico);
            text!(
                "manca l'orientamento di base ({base}) o specialistico ({specialist})",
                "basic ({base_en}) or specialist ({specialist_en}) guidance is missing",
            )
        }
        Requirement::Fabbisogno => {
            text!("non è registrato un fabbisogno che nomini {code}", "no need that names {code} is on record")
        }
        Requirement::Richiesta => {
            text!("non è registrata una richiesta che nomini {code}", "no request that names {code} is on record")
        }
        Requirement::Patto => Text::new(
            "manca il patto di servizio firmato dopo la DID",
            "the patto di servizio signed after the DID is missing",
        ),
        Requirement::PattoNonSospeso => Text::new(
            "il patto è sospeso mentre si usa l'assegno di ricollocazione",
            "the patto is suspended while the assegno di ricollocazione is being used",
        ),
        Requirement::Vacancy => {
            let (vacancy, vacancy_en) = cards(Role::Vacancy);
            text!(
                "non risulta un posto vacante: nessun servizio {vacancy} in corso",
                "no open vacancy is on record: no service {vacancy_en} is under way",
            )
        }
        Requirement::RichiestaPa => Text::new(
            "non risulta la richiesta di una pubblica amministrazione",
            "no request from a public administration is on record",
        ),
        Requirement::PresaInCarico => Text::new(
            "manca un'iscrizione L. 68/1999 fatta da disoccupato, il SIA, o la presa in carico sociale o sanitaria",
            "an L. 68/1999 enrolment made while unemployed, SIA, or care by social or health services is missing",
        ),
        Requirement::PercettoreNaspi => {
            Text::new("la persona non percepisce la NASpI", "the person does not receive NASpI")
        }
        Requirement::MesiAdr => Text::new(
            "la disoccupazione non supera i mesi richiesti per l'assegno di ricollocazione",
            "the unemployment does not exceed the months required for the assegno di ricollocazione",
        ),
        Requirement::AdrVigente => Text::new(
            "l'assegno di ricollocazione non è in vigore a questa data",
            "the assegno di ricollocazione is not in force on this date",
        ),
        Requirement::AdrRichiesto => Text::new(
            "non risulta la richiesta dell'assegno di ricollocazione",
            "no request for the assegno di ricollocazione is on record",
        ),
        Requirement::InserimentoL68 => {
            Text::new("non risulta un inserimento L. 68/1999 in corso", "no L. 68/1999 placement is under way")
        }
    }
}
