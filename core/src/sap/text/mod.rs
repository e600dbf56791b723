//! The sentences about the SAP.

#[cfg(feature = "xml")]
mod national;

use crate::answer::step::Note;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::weight::Weight;
use crate::chapters::codes::problem::Problems;
use crate::rulebook::tables::codelist::MeasureDate;
use crate::sap::document::{Position, Sap};
use crate::sap::purpose::Purpose;
use crate::status::summary::Status;

#[cfg(feature = "xml")]
pub(in crate::sap) use national::*;

pub(in crate::sap) fn sections(sap: &Sap, path: &str) -> Note {
    let jobs = sap.experience.as_ref().map_or(0, Vec::len);
    let measures = sap.measures.as_ref().map_or(0, Vec::len);
    text!(
        "La SAP ha {jobs} esperienze di lavoro e {measures} politiche attive.",
        "The SAP has {jobs} jobs and {measures} active measures.",
    )
    .note()
    .fact(path)
    .value("experience", jobs)
    .value("measures", measures)
}

pub(in crate::sap) fn enrolled(enrolled: bool) -> Note {
    let text = match enrolled {
        true => Text::new("La persona è o è stata iscritta.", "The person is or was enrolled."),
        false => never_enrolled(),
    };
    text.note().fact("/events").fact("/person/l68").value("enrolled", enrolled)
}

pub(in crate::sap) fn never_enrolled() -> Text {
    Text::new(
        "la persona non risulta mai iscritta: nessuna DID accettata e nessun elenco della L. 68/1999",
        "the person is not known to have ever been enrolled: no accepted DID and no list of L. 68/1999",
    )
}

pub(in crate::sap) fn position(name: &str, position: &Position) -> Note {
    let status = position.status_title.as_deref().unwrap_or_default();
    let text = match position.condition_title.as_deref() {
        Some(condition) => text!(
            "Stato occupazionale: {status}; condizione: {condition}.",
            "Employment status: {status}; condition: {condition}.",
        ),
        None => text!("Stato occupazionale: {status}.", "Employment status: {status}."),
    };
    text.note().value("position", name).value("status", &position.status).value("condition", &position.condition)
}

pub(in crate::sap) fn seniority(status: &Status, position: &Position) -> Note {
    let days = status.seniority_days;
    let text = match position.seniority_months {
        Some(months) => text!(
            "Anzianità di disoccupazione: {days} giorni, {months} mesi.",
            "Seniority of unemployment: {days} days, {months} months.",
        ),
        None => Text::new(
            "Nessuna DID è attiva: la SAP non porta anzianità.",
            "No DID is active: the SAP holds no seniority.",
        ),
    };
    text.note().value("seniority_months", position.seniority_months)
}

pub(in crate::sap) fn checked(purpose: Purpose, problems: &Problems) -> Note {
    let (binding, warnings) = (problems.count(Weight::Vincolante), problems.count(Weight::Avviso));
    text!(
        "Segnalazioni vincolanti: {binding}; avvisi: {warnings}.",
        "Binding findings: {binding}; warnings: {warnings}.",
    )
    .note()
    .value("purpose", purpose)
    .value("vincolante", binding)
    .value("avviso", warnings)
}

pub(in crate::sap) fn id_refused() -> Text {
    Text::new(
        "L'identificativo della SAP non ha la forma prevista: 2 lettere, 8 cifre, una lettera o cifra.",
        "The id of the SAP does not have the required form: 2 letters, 8 digits, a letter or digit.",
    )
}

pub(in crate::sap) fn missing() -> Text {
    Text::new("Il dato manca.", "The value is missing.")
}

pub(in crate::sap) fn mandatory() -> Text {
    Text::new(
        "Il dato manca ed è obbligatorio alla data della proposta.",
        "The value is missing, and is mandatory on the day of the proposal.",
    )
}

pub(in crate::sap) fn not_listed() -> Text {
    Text::new("Il codice non è nell'elenco.", "The code is not in the list.")
}

pub(in crate::sap) fn municipality_refused() -> Text {
    Text::new("Il codice catastale è una lettera e tre cifre.", "A Belfiore code is a letter and three digits.")
}

pub(in crate::sap) fn did_after_the_sap() -> Text {
    Text::new("La DID è successiva al giorno della SAP.", "The DID is after the day of the SAP.")
}

pub(in crate::sap) fn seniority_exceeds_the_did(months: u32) -> Text {
    let (it, en) = (counted(months, "mese intero", "mesi interi"), counted(months, "whole month", "whole months"));
    text!(
        "L'anzianità supera il tempo trascorso dalla DID: {it}.",
        "The seniority exceeds the time since the DID: {en}."
    )
}

pub(in crate::sap) fn permit_expired() -> Text {
    Text::new(
        "Il titolo di soggiorno è scaduto prima del giorno della SAP.",
        "The residence permit expired before the day of the SAP.",
    )
}

pub(in crate::sap) fn other_form() -> Text {
    Text::new("Il dato non ha la forma attesa.", "The value does not have the expected form.")
}

pub(in crate::sap) fn end_before_start() -> Text {
    Text::new("La fine precede l'inizio.", "The end is before the start.")
}

pub(in crate::sap) fn start_before_proposal() -> Text {
    Text::new("L'inizio precede la proposta.", "The start is before the proposal.")
}

pub(in crate::sap) fn end_once_started() -> Text {
    Text::new(
        "Un'attività dei gruppi C, D, E che è iniziata porta anche la data di fine.",
        "An activity of the groups C, D, E that has started must also have an end date.",
    )
}

pub(in crate::sap) fn duration_alone() -> Text {
    Text::new("Durata e unità vanno insieme.", "A duration and its unit go together.")
}

pub(in crate::sap) fn date_of_no_event() -> Text {
    Text::new("C'è la data dell'ultimo evento ma non l'evento.", "The last event has a date but no code.")
}

pub(in crate::sap) fn event_on_other_day(equals: MeasureDate) -> Text {
    let (it, en) = (equals.label(Lang::It), equals.label(Lang::En));
    text!(
        "La data dell'ultimo evento non è la data di {it} della politica.",
        "The date of the last event is not the measure's {en} date.",
    )
}
