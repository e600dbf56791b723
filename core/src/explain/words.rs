//! The sentences of traces and findings, in Italian and English.

use crate::calendar::{Day, Term, Unit};
use crate::deadlines::DeadlineState;
use crate::rulebook::{Parameter, Segment};
use crate::text::{Lang, Text};

/// A sentence from one format a language, with the same named values.
macro_rules! text {
    ($it:literal, $en:literal $(,)?) => {
        $crate::text::Text::new(format!($it), format!($en))
    };
}
pub(crate) use text;

/// A day as an Italian reads it.
pub(crate) fn giorno(day: Day) -> String {
    day.date().format("%d/%m/%Y").to_string()
}

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

pub(crate) fn parameter(parameter: &Parameter, segment: &Segment) -> Text {
    let (title, title_en, value) = (&parameter.title, &parameter.title_en, &segment.value);
    text!("{title}: {value}.", "{title_en}: {value}.")
}

pub(crate) fn deadline((title, title_en): (&str, &str), start: Day, due: Day, state: DeadlineState) -> Text {
    let (dal, al) = (giorno(start), giorno(due));
    let (stato, stato_en) = (deadline_state(state, Lang::It), deadline_state(state, Lang::En));
    text!("{title}. Dal {dal} scade il {al}: {stato}.", "{title_en}. From {start} it falls due on {due}: {stato_en}.",)
}

/// A deadline's state in plain words.
pub(crate) const fn deadline_state(state: DeadlineState, lang: Lang) -> &'static str {
    match (state, lang) {
        (DeadlineState::Aperta, Lang::It) => "aperta",
        (DeadlineState::Aperta, Lang::En) => "open",
        (DeadlineState::Rispettata, Lang::It) => "rispettata",
        (DeadlineState::Rispettata, Lang::En) => "met",
        (DeadlineState::Scaduta, Lang::It) => "scaduta",
        (DeadlineState::Scaduta, Lang::En) => "missed",
        (DeadlineState::Estinta, Lang::It) => "estinta",
        (DeadlineState::Estinta, Lang::En) => "extinguished",
    }
}
