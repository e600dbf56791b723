//! The sentences about profiles.

use rust_decimal::Decimal;

use super::logistic::Model;
use super::types;
use super::types::{ProfileInput, Risk, ServiceCandidate};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::id::Id;
use crate::base::words::profile::{Class, Index};
use crate::rulebook::parameters::choice::Obligation;
use crate::rulebook::read::Read;
use crate::rulebook::tables::catalogue::Service;
use crate::rulebook::tables::route::RouteRow;
use crate::rulebook::tables::scale::Band;

/// Why a variable is set.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Because {
    NeverWorked,
    FamilyOfOne,
    NoChildren,
}

fn class_name(class: &Class) -> String {
    match class {
        Class::Number(number) => number.to_string(),
        Class::Word(word) => word.clone(),
    }
}

pub(crate) fn logistic(model: &Model, score: Decimal, index: Index) -> Note {
    let (count, score, index) = (model.terms.len(), score.normalize(), index.decimal());
    text!(
        "Il modello di chi chiede, con {count} variabili, dà il punteggio {score} e l'indice {index}.",
        "The caller's model, with {count} variables, gives the score {score} and the index {index}.",
    )
    .note()
    .fact("/model")
    .value("score", score.to_string())
    .value("index", index.to_string())
    .value("terms", &model.terms)
}

pub(crate) fn by_index(profile: &ProfileInput, index: Decimal, band: &Band) -> Note {
    let (class, label, upper) = (class_name(&band.class), &band.label, band.upper);
    text!(
        "L'indice {index} non supera {upper}, limite compreso della classe {class} ({label}).",
        "The index {index} does not exceed {upper}, the upper limit (included) of class {class} ({label}).",
    )
    .note()
    .fact(if profile.model.is_some() { "/model" } else { "/index" })
    .fact("/date")
    .value("index", index.to_string())
    .value("upper", upper.to_string())
    .value("class", &band.class)
}

pub(crate) fn by_class(band: &Band) -> Note {
    let (class, label) = (class_name(&band.class), &band.label);
    text!("La classe è quella indicata: {class} ({label}).", "The class is the one given: {class} ({label}).")
        .note()
        .fact("/class")
        .fact("/date")
        .value("class", &band.class)
}

pub(crate) fn next_update(last: Day, days: Read<u32>, due: Day) -> Note {
    let (dal, al) = (giorno(last), giorno(due));
    text!(
        "Il profilo del {dal} si aggiorna entro il {al}; il termine non slitta.",
        "The profile of {last} must be refreshed by {due}; a holiday does not move this deadline.",
    )
    .note()
    .read(days)
    .value("due", due)
}

pub(crate) fn bonus(class: u32, amount: Option<Money>) -> Note {
    let text = match amount {
        Some(amount) if amount == Money::default() => text!(
            "Per la classe {class} e questa assunzione non spetta alcun bonus.",
            "For class {class} and this hiring no bonus is due.",
        ),
        Some(amount) => text!(
            "Per la classe {class} e questa assunzione il bonus è {amount} euro.",
            "For class {class} and this hiring the bonus is {amount} euro.",
        ),
        None => text!(
            "Per la classe {class} mancano dati dell'assunzione per dire il bonus.",
            "For class {class} the bonus is not known: facts about the hiring are missing.",
        ),
    };
    text.note().fact("/hiring").value("amount", amount)
}

pub(crate) fn gol_active(date: Day, active: bool, known_to: Option<Day>) -> Note {
    let day = giorno(date);
    let text = match known_to {
        Some(last) => gol_known_to(last),
        None if active => text!("Il {day} il programma GOL è attivo.", "On {date} the GOL programme is active."),
        None => text!("Il {day} il programma GOL non è attivo.", "On {date} the GOL programme is not active."),
    };
    text.note().fact("/date").value("active", active)
}

pub(crate) fn gol_known_to(last: Day) -> Text {
    let al = giorno(last);
    text!(
        "Il programma GOL è noto fino al {al}: che cosa valga dopo non è stato verificato.",
        "The GOL programme is known up to {last}: what holds after it has not been verified.",
    )
}

pub(crate) fn gol_route(paths: &[u8]) -> Note {
    let list: Vec<String> = paths.iter().map(u8::to_string).collect();
    let list = list.join(", ");
    text!(
        "Percorsi da considerare, nell'ordine: {list}. La scelta è dell'operatore.",
        "Paths to consider, in this order: {list}. The operator chooses.",
    )
    .note()
    .fact("/risk")
    .fact("/complex_needs")
    .fact("/company_crisis")
    .value("paths", paths)
}

/// Why a path is proposed.
pub(crate) fn gol_why(path: u8, risk: Risk) -> Text {
    let (rischio, risk) = (risk.label(Lang::It), risk.label(Lang::En));
    match path {
        1 => text!(
            "Reinserimento lavorativo: con rischio {rischio} bastano orientamento e intermediazione.",
            "Return to work: with {risk} risk guidance and matching may be enough.",
        ),
        2 => text!(
            "Aggiornamento: con rischio {rischio} una formazione breve può adeguare le competenze.",
            "Updating: with {risk} risk a short training course may bring the skills up to date.",
        ),
        3 => text!(
            "Riqualificazione: con rischio {rischio} può servire una formazione più lunga.",
            "Retraining: with {risk} risk a longer training course may be needed.",
        ),
        4 => Text::new(
            "Lavoro e inclusione: i bisogni sono complessi e vanno oltre il lavoro.",
            "Work and inclusion: the needs are complex and go beyond work.",
        ),
        _ => Text::new(
            "Ricollocazione collettiva: la persona viene da una crisi aziendale.",
            "Collective relocation: the person comes from a company crisis.",
        ),
    }
}

pub(crate) fn service_route(candidates: &[ServiceCandidate]) -> Note {
    let services: Vec<&str> = candidates.iter().map(|one| one.service.as_str()).collect();
    let list = services.join(", ");
    let text = text!(
        "Servizi da considerare, nell'ordine: {list}. La scelta è dell'operatore.",
        "Services to consider, in this order: {list}. The operator chooses.",
    );
    let facts = ["/class", "/l68_enrolled", "/disadvantaged", "/date"];
    facts.into_iter().fold(text.note(), Note::fact).value("services", services)
}

/// Why a service is proposed.
pub(crate) fn service_why(service: &Service, row: &RouteRow, class: u8) -> Text {
    let (title, title_en) = (&service.title, &service.title_en);
    match row.groups.is_empty() {
        true => text!(
            "{title}: la tabella dei percorsi lo indica per la classe {class}.",
            "{title_en}: the table of routes lists it for class {class}.",
        ),
        false => text!(
            "{title}: la tabella dei percorsi lo indica per chi è iscritto alla L. 68/1999 o svantaggiato.",
            "{title_en}: the table of routes lists it for persons enrolled under L. 68/1999 or disadvantaged.",
        ),
    }
}

pub(crate) fn note(note: &types::Note) -> Note {
    note.finding.message.clone().note().fact(note.path.clone())
}

pub(crate) fn corrected(field: &str, because: Because) -> Text {
    let (it, en) = match because {
        Because::NeverWorked => ("la persona non ha mai lavorato", "the person has never worked"),
        Because::FamilyOfOne => ("la famiglia è di una sola persona", "the family is one person"),
        Because::NoChildren => ("non ci sono figli a carico", "there are no dependent children"),
    };
    text!("`{field}` corretto: {it}.", "`{field}` corrected: {en}.")
}

pub(crate) fn missing(field: &str, obligation: Obligation, since: Option<Day>) -> Text {
    match (obligation, since) {
        (Obligation::Obbligatorie, Some(since)) => {
            let dal = giorno(since);
            text!(
                "Manca `{field}`: per le DID dal {dal} la variabile è obbligatoria.",
                "`{field}` is missing: for a DID from {since} on the variable is mandatory.",
            )
        }
        (Obligation::Obbligatorie, None) => {
            text!("Manca `{field}`: la variabile è obbligatoria.", "`{field}` is missing: the variable is mandatory.")
        }
        (Obligation::Facoltative, _) => text!(
            "Manca `{field}`: a questa data non è obbligatoria.",
            "`{field}` is missing: on this date it is not mandatory.",
        ),
    }
}

pub(crate) fn family_of_none() -> Text {
    Text::new("La famiglia conta almeno una persona.", "A family has at least one member.")
}

pub(crate) fn code_refused() -> Text {
    Text::new("Il codice fiscale non è valido.", "The codice fiscale is not valid.")
}

pub(crate) fn other_sex() -> Text {
    Text::new("Il sesso non è quello del codice fiscale.", "The sex does not agree with the codice fiscale.")
}

pub(crate) fn other_age() -> Text {
    Text::new(
        "L'età non concorda con la data di nascita del codice fiscale.",
        "The age does not agree with the date of birth of the codice fiscale.",
    )
}

pub(crate) fn too_young(least: u32) -> Text {
    text!("Alla DID l'età minima è di {least} anni.", "The minimum age for a DID is {least}.")
}

/// DIFF-UMB: the score and the level of the caller's scale.
pub(crate) fn difficulty(areas: usize, score: Option<Quantity>, level: Option<&Id>) -> Note {
    let text = match (score, level) {
        (Some(score), Some(level)) => {
            let (aree, level, punteggio) = (counted(areas, "area", "aree"), level.as_str(), score.italian());
            let areas = counted(areas, "area", "areas");
            text!(
                "Sulla tabella indicata, {aree}: punteggio {punteggio}, livello «{level}».",
                "On the given table, {areas}: score {score}, level \"{level}\".",
            )
        }
        _ => Text::new(
            "Manca il valore di qualche variabile: il punteggio non è noto.",
            "The value of some variable is missing: the score is not known.",
        ),
    };
    text.note().fact("/areas").fact("/scale").value("score", score)
}
