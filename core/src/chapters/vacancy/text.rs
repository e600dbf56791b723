//! The sentences about vacancies.

use super::types::StepDeadline;
use crate::answer::step::Note;
use crate::base::calendar::day::giorno;
use crate::base::text::{Lang, Text, text};
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;

pub(crate) fn deadline(rulebook: &Rulebook, deadline: &StepDeadline, readings: Vec<Reading>) -> Note {
    let (title, title_en) = rulebook.titles_on(&deadline.id, deadline.start);
    let (dal, from) = (giorno(deadline.start), deadline.start);
    let (stato, state) = (deadline.state.label(Lang::It), deadline.state.label(Lang::En));
    let text = match deadline.due {
        Some(due) => {
            let al = giorno(due);
            text!("{title}: dal {dal}, entro il {al}: {stato}.", "{title_en}: from {from}, by {due}: {state}.")
        }
        None => text!("{title}: dal {dal}: {stato}.", "{title_en}: from {from}: {state}."),
    };
    let facts = [Some(deadline.action), deadline.met_by];
    let note = text.note().all(readings).value("due", deadline.due).value("days_late", deadline.days_late);
    facts.into_iter().flatten().fold(note, |note, index| note.fact(format!("/actions/{index}")))
}

pub(crate) fn last_day_assumed() -> Text {
    Text::new("Si assume il giorno dell'ultima azione.", "The day of the last action is assumed.")
}

pub(crate) fn request_assumed() -> Text {
    Text::new(
        "Si assume che il datore di lavoro abbia chiesto il servizio di sua iniziativa.",
        "The employer is assumed to have asked on its own initiative.",
    )
}

pub(crate) fn by_art16() -> Text {
    Text::new(
        "una pubblica amministrazione copre con l'avviamento a selezione (art. 16 L. 56/1987) i posti per cui basta la scuola dell'obbligo: la richiesta è di un altro tipo",
        "a public administration fills posts that need compulsory schooling only by a selection under art. 16 L. 56/1987: the request is of another kind",
    )
}
