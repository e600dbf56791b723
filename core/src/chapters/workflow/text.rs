//! The sentences about a process and its actions.

use super::action::Action;
use super::log::hour;
use crate::answer::step::Note;
use crate::base::text::{Lang, Text, text};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::workflow::definition::{Gift, Outcome, Stage, Workflow, words};

pub(crate) fn action(
    workflow: &Workflow,
    action: &Action,
    index: usize,
    state: &Stage,
    readings: Vec<Reading>,
) -> Note {
    let (il, on) = (hour(action.at, Lang::It), hour(action.at, Lang::En));
    let who = |lang| words(&workflow.actors, &action.by, lang);
    let what = |lang| words(&workflow.actions, &action.action, lang);
    let (chi, cosa, stato) = (who(Lang::It), what(Lang::It), state.title(Lang::It));
    let (by, does, then) = (who(Lang::En), what(Lang::En), state.title(Lang::En));
    text!("{il}, {chi}: {cosa}. Stato: {stato}.", "{on}, {by}: {does}. State: {then}.")
        .note()
        .fact(format!("/actions/{index}"))
        .all(readings)
        .value("state", &state.name)
}

pub(crate) fn guard(says: Text, facts: impl Iterator<Item = String>, met: bool, readings: Vec<Reading>) -> Note {
    let Text { it: title, en: title_en } = says;
    let text = match met {
        true => text!("{title}: è così.", "{title_en}: met."),
        false => text!("{title}: non risulta, ed è un avviso.", "{title_en}: not shown to be met; this is a warning."),
    };
    let note = text.note().all(readings).value("met", met);
    facts.fold(note, |note, fact| note.fact(fact))
}

/// The warning about a guard that no fact shows to be met.
pub(crate) fn not_shown(says: &Text) -> Text {
    let Text { it, en } = says;
    text!("Non risulta rispettata: {it}", "Not shown to be met: {en}")
}

pub(crate) fn offer_code_form() -> Text {
    Text::new(
        "il codice non ha la forma sigla della provincia, trattino, numero",
        "the code does not have the form sign of the province, dash, number",
    )
}

pub(crate) fn gift(gift: &Gift) -> Note {
    let label = |lang| gift.kind_of_event.label(lang);
    let (cosa, what) = (label(Lang::It), label(Lang::En));
    text!("Il documento concluso dà al fascicolo: {cosa}.", "The concluded document gives the dossier: {what}.")
        .note()
        .value("type", gift.kind_of_event)
}

pub(crate) fn practice_unknown() -> Text {
    Text::new(
        "la pratica sostitutiva non è tra i documenti dell'elenco",
        "the replacing practice is not among the documents of the list",
    )
}

pub(crate) fn practice_of_another_type() -> Text {
    Text::new(
        "la pratica sostitutiva non ha un documento dello stesso tipo",
        "the replacing practice has no document of the same type",
    )
}

pub(crate) fn practice_entered_before() -> Text {
    Text::new(
        "la pratica sostitutiva è stata inserita prima del documento che sostituisce",
        "the replacing practice was entered before the document that it replaces",
    )
}

/// The assumption about a guard whose fact is not given.
pub(crate) fn assumed(says: &Text) -> Text {
    let Text { it, en } = says;
    text!("Si dà per rispettata: {it}", "Assumed to be met: {en}")
}

pub(crate) fn same_day_assumed() -> Text {
    Text::new(
        "Si assume che l'azione precedente sia dello stesso giorno.",
        "The previous action is assumed to be of the same day.",
    )
}

pub(crate) fn same_party_assumed() -> Text {
    Text::new(
        "Si assume che il processo sia della parte che compie questa azione fin dall'inizio.",
        "The process is assumed to be that of the acting party since its beginning.",
    )
}

pub(crate) fn signer_unknown() -> Text {
    Text::new(
        "Non è noto chi ha firmato il patto per i servizi: l'evento non lo dice.",
        "It is not known who signed the patto for the services: the event does not say.",
    )
}

pub(crate) fn outcome(state: &Stage, outcome: Outcome) -> Note {
    let (stato, named) = (state.title(Lang::It), state.title(Lang::En));
    let (esito, ends) = match outcome {
        Outcome::InCorso => ("è in corso", "is in progress"),
        Outcome::Annullato => ("è annullato", "is annulled"),
        Outcome::Concluso => ("è concluso", "is concluded"),
    };
    text!("Con lo stato «{stato}» il processo {esito}.", "In the state “{named}” the process {ends}.")
        .note()
        .value("outcome", outcome)
}
