//! The sentences of terms and holidays, in Italian and English.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::{Term, Unit};
use crate::base::text::{counted, text};

pub(crate) fn term(term: Term, start: Day, due: Day) -> Note {
    let (it, en) = match term.unit {
        Unit::Giorni => (("giorno", "giorni"), ("day", "days")),
        Unit::Mesi => (("mese", "mesi"), ("month", "months")),
        Unit::Anni => (("anno", "anni"), ("year", "years")),
        Unit::GiorniLavorativi => (("giorno lavorativo", "giorni lavorativi"), ("working day", "working days")),
    };
    let (durata, length) = (counted(term.amount, it.0, it.1), counted(term.amount, en.0, en.1));
    let (da, a) = (giorno(start), giorno(due));
    text!(
        "{durata} dal {da}, che non si conta: il termine scade il {a}.",
        "{length} from {start}, which is not counted: the term ends on {due}.",
    )
    .note()
    .fact("/start")
    .fact("/amount")
    .fact("/unit")
    .value("due", due)
}

pub(crate) fn rolled(from: Day, to: Day) -> Note {
    let (da, a) = (giorno(from), giorno(to));
    text!("Il {da} è festivo: il termine slitta al {a}.", "{from} is a holiday: the term moves to {to}.")
        .note()
        .fact("/roll")
        .value("due", to)
}

pub(crate) fn holidays(year: i32, count: usize) -> Note {
    text!(
        "Nel {year} sono festivi, oltre alle domeniche, {count} giorni dell'elenco.",
        "In {year}, {count} listed days are holidays, in addition to the Sundays.",
    )
    .note()
    .fact("/year")
}
