//! The sentences about vacancies and shortlists.

use super::types::{ShortlistInput, Standard};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::text::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Read;

pub(crate) fn due(
    rulebook: &Rulebook,
    standard: &Standard,
    days: Read<u32>,
    roll: Option<Read<Roll>>,
    start: Day,
    due: Day,
) -> Note {
    let ((title, title_en), dal, al) = (rulebook.titles_on(standard.rule, start), giorno(start), giorno(due));
    text!("{title}: dal {dal}, entro il {al}.", "{title_en}: from {start}, by {due}.")
        .note()
        .fact(standard.path)
        .read(days)
        .all(roll)
        .value("due", due)
}

pub(crate) fn maximum(input: &ShortlistInput, maximum: Read<u32>) -> Note {
    let candidates = input.candidates;
    let text = match (candidates <= *maximum, input.employer_allows_more == Some(true)) {
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
