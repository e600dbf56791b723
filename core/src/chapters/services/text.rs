//! The sentences about services: the card, whether a person may have it, and what is missing.

use super::requirement::Verdict;
use super::types::ServiceAccess;
use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Note;
use crate::base::calendar::day::giorno;
use crate::base::rule;
use crate::base::rule::Rule;
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
    verdicts.into_iter().fold(note, |note, Verdict { event, vacancy, reading, .. }| {
        let note = note.all(reading);
        let note = vacancy.into_iter().fold(note, |note, index| note.fact(format!("/vacancies/{index}")));
        event.into_iter().fold(note, |note, event| note.fact(format!("/events/{event}")))
    })
}

pub(crate) fn not_employed_assumed() -> Text {
    Text::new(
        "Il dossier non registra né lavoro né una DID: si assume che la persona non sia occupata.",
        "The dossier records neither work nor a DID: the person is assumed not to be employed.",
    )
}

pub(crate) fn private_employer_assumed() -> Text {
    Text::new(
        "Non è detto di chi sia il posto vacante: si assume che non sia di una pubblica amministrazione.",
        "It is not stated whose vacancy it is: it is assumed not to be that of a public administration.",
    )
}

/// SERV-TARGET: the facts of the dossier make the person disadvantaged.
pub(crate) fn derived() -> Text {
    Text::new(
        "I fatti del dossier mostrano che la persona è svantaggiata (TARG-SV).",
        "The facts of the dossier show that the person is disadvantaged (TARG-SV).",
    )
}

/// The profile points to some services.
pub(crate) fn indicated(profile: usize, services: &[&str]) -> Note {
    let list = services.join(", ");
    let text = text!("Il profilo porta a considerare: {list}.", "The profile leads to considering: {list}.");
    text.note().fact(format!("/events/{profile}")).value("services", services)
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
                "non risulta un posto vacante: né tra quelli indicati, né con un servizio {vacancy} in corso",
                "no open vacancy is on record: none among those listed, and no service {vacancy_en} is under way",
            )
        }
        Requirement::RichiestaPa => {
            let (vacancy, vacancy_en) = cards(Role::Vacancy);
            text!(
                "non risulta la richiesta di una pubblica amministrazione: né tra i posti indicati, né con un servizio {vacancy} in corso",
                "no request from a public administration is on record: none among the vacancies listed, and no service {vacancy_en} is under way",
            )
        }
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
        Requirement::AdrPressoCpi => Text::new(
            "non risulta che il CPI sia stato scelto per il servizio dell'assegno di ricollocazione",
            "it is not on record that the CPI was chosen for the service of the assegno di ricollocazione",
        ),
        Requirement::InserimentoL68 => {
            Text::new("non risulta un inserimento L. 68/1999 in corso", "no L. 68/1999 placement is under way")
        }
        Requirement::ConsulenzaL68 => Text::new(
            "il datore di lavoro non ha l'obbligo della L. 68/1999 né una convenzione dell'art. 11",
            "the employer has neither the duty of L. 68/1999 nor a convention under art. 11",
        ),
    }
}

/// A code of a service or of an activity that the rulebook does not know.
pub(crate) fn unknown_code(rule: Rule, event: usize, known: &[&str]) -> Finding {
    let list = known.join(", ");
    let text = text!(
        "Codice sconosciuto: non conta. Codici noti: {list}.",
        "Unknown code: it does not count. Known codes: {list}.",
    );
    Finding::new(Severity::Avviso, rule, Some(event), text)
}

/// A group of the person that the rulebook does not know.
pub(crate) fn unknown_group(place: usize, known: &[&str]) -> Finding {
    let list = known.join(", ");
    let text = text!(
        "Gruppo sconosciuto in /person/targets/{place}: non conta. Gruppi noti: {list}.",
        "Unknown group in /person/targets/{place}: it does not count. Known groups: {list}.",
    );
    Finding::new(Severity::Avviso, rule::SERV_TARGET, None, text)
}

/// The DID ended because the right to work was lost.
pub(crate) fn right_to_work_lost(event: usize) -> Finding {
    let text = Text::new(
        "La DID è finita per perdita del titolo a lavorare: prima di un servizio, anche A2, il titolo va verificato.",
        "The DID ended because the right to work was lost: before any service, A2 too, the right must be checked.",
    );
    Finding::new(Severity::Avviso, rule::SERV_TITOLO, Some(event), text)
}

/// The cards rest on an old text.
pub(crate) fn old_text() -> Finding {
    let text = Text::new(
        "Le schede sono quelle di un testo del 2016: la L.R. Umbria 1/2018 ha riordinato i servizi e affidato i compiti all'ARPAL.",
        "The cards are those of a text of 2016: L.R. Umbria 1/2018 has reorganised the services and given the tasks to ARPAL.",
    );
    Finding::new(Severity::Avviso, rule::SERV_ETA, None, text)
}
