//! The sentences about vacancies and shortlists.

use super::types::ShortlistInput;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Text, counted, text};
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::{Read, Reading};
use crate::rulebook::tables::workflow::definition::StepTerm;

pub(crate) fn due(
    rulebook: &Rulebook,
    term: &StepTerm,
    path: &str,
    readings: Vec<Reading>,
    start: Day,
    due: Day,
) -> Note {
    let ((title, title_en), dal, al) = (rulebook.titles_on(&term.rule, start), giorno(start), giorno(due));
    text!("{title}: dal {dal}, entro il {al}.", "{title_en}: from {start}, by {due}.")
        .note()
        .fact(path)
        .all(readings)
        .value("due", due)
}

pub(crate) fn maximum(input: &ShortlistInput, maximum: Read<u32>) -> Note {
    let candidates = input.candidates;
    let text = match (candidates <= *maximum, input.employer_allows_more == Some(true)) {
        _ if candidates == 0 => text!(
            "Nessun candidato: non c'è una rosa da inviare.",
            "There are no candidates: there is no shortlist to send.",
        ),
        (true, _) => text!(
            "I candidati sono {candidates}, entro il massimo di {maximum}: la rosa si invia.",
            "There are {candidates} candidates, within the maximum of {maximum}: the shortlist is sent.",
        ),
        (false, true) => text!(
            "I candidati sono {candidates}, oltre {maximum}, e il datore di lavoro li vuole: la rosa si invia.",
            "There are {candidates} candidates, more than {maximum}, and the employer wants them: the shortlist is sent.",
        ),
        (false, false) => text!(
            "I candidati sono {candidates}, oltre {maximum}: si chiedono altri parametri al datore di lavoro.",
            "There are {candidates} candidates, more than {maximum}: the employer is asked for further criteria.",
        ),
    };
    let note = text.note().fact("/candidates");
    let note = if input.employer_allows_more.is_some() { note.fact("/employer_allows_more") } else { note };
    note.read(maximum)
}

pub(crate) fn selection_with_vacancy() -> Text {
    Text::new(
        "Il giorno della richiesta di selezione non è indicato: si considera quello della presa in carico.",
        "The day of the request for a selection is not given: it is taken to be the day on which the vacancy was taken on.",
    )
}

pub(crate) fn preselection_assumed() -> Text {
    Text::new(
        "Che cosa ha chiesto il datore di lavoro non è indicato: si considera una preselezione.",
        "What the employer asked for is not given: it is taken to be a preselection.",
    )
}

pub(crate) fn request_assumed() -> Text {
    Text::new(
        "L'origine del posto vacante non è indicata: si considera una richiesta del datore di lavoro.",
        "The origin of the vacancy is not given: it is taken to be a request by the employer.",
    )
}

pub(crate) fn all_sent() -> Text {
    Text::new(
        "Il numero di persone nella rosa non è indicato: si considerano inviati tutti i candidati.",
        "The number of persons on the shortlist is not given: all candidates are taken to have been sent.",
    )
}

pub(crate) fn late(sent: bool, by: Day, day: Day) -> Text {
    let (entro, il) = (giorno(by), giorno(day));
    let days = by.days_until(day);
    let (giorni, late) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    match sent {
        true => text!(
            "La rosa è inviata il {il}, {giorni} dopo il termine del {entro}.",
            "The shortlist was sent on {day}, {late} after its last day, {by}.",
        ),
        false => text!(
            "La rosa non risulta inviata: il termine era il {entro}, {giorni} prima del {il}.",
            "The shortlist is not on record as sent: its last day was {by}, {late} before {day}.",
        ),
    }
}

pub(crate) fn too_many(names: u32, maximum: Read<u32>) -> Text {
    text!(
        "La rosa inviata ha {names} persone, oltre il massimo di {maximum}, e non risulta che il datore di lavoro ne voglia di più.",
        "The shortlist sent has {names} persons, above the maximum of {maximum}, and it is not on record that the employer wants more.",
    )
}
