//! The sentences of deadlines, in Italian and English.

use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Lang, Text, text};
use crate::base::words::deadline::DeadlineState;

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
