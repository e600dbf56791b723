//! The sentences of terms and holidays, in Italian and English.

use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::{Term, Unit};
use crate::base::text::{Text, text};

pub(crate) fn term(term: Term, start: Day, due: Day) -> Text {
    let amount = term.amount;
    let (it, en) = match (term.unit, amount) {
        (Unit::Giorni, 1) => ("giorno", "day"),
        (Unit::Giorni, _) => ("giorni", "days"),
        (Unit::Mesi, 1) => ("mese", "month"),
        (Unit::Mesi, _) => ("mesi", "months"),
        (Unit::Anni, 1) => ("anno", "year"),
        (Unit::Anni, _) => ("anni", "years"),
        (Unit::GiorniLavorativi, 1) => ("giorno lavorativo", "working day"),
        (Unit::GiorniLavorativi, _) => ("giorni lavorativi", "working days"),
    };
    let (da, a) = (giorno(start), giorno(due));
    text!(
        "{amount} {it} dal {da}, che non si conta: il termine scade il {a}.",
        "{amount} {en} from {start}, which is not counted: the term ends on {due}.",
    )
}

pub(crate) fn rolled(from: Day, to: Day) -> Text {
    let (da, a) = (giorno(from), giorno(to));
    text!("Il {da} è festivo: il termine slitta al {a}.", "{from} is a holiday: the term moves to {to}.")
}

pub(crate) fn holidays(year: i32, count: usize) -> Text {
    text!(
        "Nel {year} sono festivi, oltre alle domeniche, {count} giorni dell'elenco.",
        "In {year} {count} listed days are holidays, beside the Sundays.",
    )
}
