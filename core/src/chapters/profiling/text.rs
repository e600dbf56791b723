//! What profiles have to say.

use rust_decimal::Decimal;

use super::logistic::Model;
use super::types::{Note, Profile, Risk, ServiceCandidate};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::profile::{Class, Index};
use crate::rulebook::tables::catalogue::Service;
use crate::rulebook::tables::route::RouteRow;
use crate::rulebook::tables::scale::{Band, Scale};

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

pub(crate) fn logistic(date: Day, model: &Model, score: Decimal, index: Index) -> Step {
    let (count, score, index) = (model.terms.len(), score.normalize(), index.decimal());
    Step::new(
        rule::PROF_LOG,
        date,
        text!(
            "Il modello di chi chiede, con {count} variabili, dà il punteggio {score} e l'indice {index}.",
            "The caller's model, with {count} variables, gives the score {score} and the index {index}.",
        ),
    )
    .fact("/model")
    .value("score", score.to_string())
    .value("index", index.to_string())
    .value("terms", &model.terms)
}

pub(crate) fn by_index(scale: &Scale, profile: &Profile, index: Decimal, band: &Band) -> Step {
    let (class, label, upper) = (class_name(&band.class), &band.label, band.upper);
    Step::new(
        scale.rule.clone(),
        profile.date,
        text!(
            "L'indice {index} non supera {upper}, limite compreso della classe {class} ({label}).",
            "The index {index} is not above {upper}, the limit, included, of class {class} ({label}).",
        ),
    )
    .fact(if profile.model.is_some() { "/model" } else { "/index" })
    .fact("/date")
    .value("index", index.to_string())
    .value("upper", upper.to_string())
    .value("class", &band.class)
}

pub(crate) fn by_class(scale: &Scale, profile: &Profile, band: &Band) -> Step {
    let (class, label) = (class_name(&band.class), &band.label);
    Step::new(
        scale.rule.clone(),
        profile.date,
        text!("La classe è quella indicata: {class} ({label}).", "The class is the one given: {class} ({label})."),
    )
    .fact("/class")
    .fact("/date")
    .value("class", &band.class)
}

pub(crate) fn next_update(last: Day, due: Day) -> Step {
    let (dal, al) = (giorno(last), giorno(due));
    Step::new(
        rule::PROF_90,
        due,
        text!(
            "Il profilo del {dal} si aggiorna entro il {al}; il termine non slitta.",
            "The profile of {last} is refreshed by {due}; the term does not move.",
        ),
    )
    .parameter("giorni_aggiornamento_profilo", last)
    .value("due", due)
}

pub(crate) fn bonus(date: Day, class: u32, amount: Option<Money>) -> Step {
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
            "For class {class} facts about the hiring are missing to tell the bonus.",
        ),
    };
    Step::new(rule::GG_BONUS, date, text).fact("/hiring").value("amount", amount)
}

pub(crate) fn gol_active(date: Day, active: bool) -> Step {
    let day = giorno(date);
    let (it, en) = if active { ("è attivo", "runs") } else { ("non è attivo", "does not run") };
    Step::new(rule::GOL_VIG, date, text!("Il {day} il programma GOL {it}.", "On {date} the GOL programme {en}."))
        .fact("/date")
        .value("active", active)
}

pub(crate) fn gol_route(date: Day, paths: &[u8]) -> Step {
    let list: Vec<String> = paths.iter().map(u8::to_string).collect();
    let list = list.join(", ");
    Step::new(
        rule::GOL_PERC,
        date,
        text!(
            "Percorsi da considerare, nell'ordine: {list}. La scelta è dell'operatore.",
            "Paths to consider, in this order: {list}. The choice is the operator's.",
        ),
    )
    .fact("/risk")
    .fact("/complex_needs")
    .fact("/company_crisis")
    .parameter("percorso_gol_bisogni_complessi", date)
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
            "Updating: with {risk} risk a short training may bring the skills up to date.",
        ),
        3 => text!(
            "Riqualificazione: con rischio {rischio} può servire una formazione più lunga.",
            "Retraining: with {risk} risk a longer training may be needed.",
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

pub(crate) fn service_route(rule: &str, date: Day, candidates: &[ServiceCandidate]) -> Step {
    let services: Vec<&str> = candidates.iter().map(|one| one.service.as_str()).collect();
    let list = services.join(", ");
    let text = text!(
        "Servizi da considerare, nell'ordine: {list}. La scelta è dell'operatore.",
        "Services to consider, in this order: {list}. The choice is the operator's.",
    );
    let facts = ["/class", "/l68_enrolled", "/disadvantaged", "/date"];
    let step = facts.into_iter().fold(Step::new(rule.to_owned(), date, text), Step::fact);
    step.value("services", services)
}

/// Why a service is proposed.
pub(crate) fn service_why(service: &Service, row: &RouteRow, class: u8) -> Text {
    let (title, title_en) = (&service.title, &service.title_en);
    match row.groups.is_empty() {
        true => text!(
            "{title}: la tabella dei percorsi lo indica per la classe {class}.",
            "{title_en}: the table of routes has it for class {class}.",
        ),
        false => text!(
            "{title}: la tabella dei percorsi lo indica per chi è iscritto alla L. 68/1999 o svantaggiato.",
            "{title_en}: the table of routes has it for who is enrolled under L. 68/1999 or disadvantaged.",
        ),
    }
}

pub(crate) fn note(date: Day, note: &Note) -> Step {
    let text = Text::new(note.finding.message.clone(), note.finding.message_en.clone());
    Step::new(note.finding.rule.clone(), date, text).fact(note.path.clone())
}

pub(crate) fn corrected(field: &str, because: Because) -> Text {
    let (it, en) = match because {
        Because::NeverWorked => ("la persona non ha mai lavorato", "the person has never worked"),
        Because::FamilyOfOne => ("la famiglia è di una sola persona", "the family is one person"),
        Because::NoChildren => ("non ci sono figli a carico", "there are no dependent children"),
    };
    text!("`{field}` corretto: {it}.", "`{field}` corrected: {en}.")
}

pub(crate) fn missing(field: &str, mandatory: bool) -> Text {
    match mandatory {
        true => text!(
            "Manca `{field}`: per le DID dal 4 dicembre 2017 la variabile è obbligatoria.",
            "`{field}` is missing: for a DID from 4 December 2017 the variable is mandatory.",
        ),
        false => text!(
            "Manca `{field}`: a questa data non è obbligatoria.",
            "`{field}` is missing: on this date it is not mandatory."
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
    Text::new("Il sesso non è quello del codice fiscale.", "The sex is not that of the codice fiscale.")
}

pub(crate) fn other_age() -> Text {
    Text::new(
        "L'età non concorda con la data di nascita del codice fiscale.",
        "The age does not agree with the day of birth of the codice fiscale.",
    )
}

pub(crate) fn too_young(least: u32) -> Text {
    text!("Alla DID l'età minima è di {least} anni.", "The least age at the DID is {least}.")
}
