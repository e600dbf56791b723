//! The sentences of deadlines, in Italian and English.

use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Lang, Text, text};
use crate::base::words::deadline::DeadlineState;

pub(crate) fn deadline((title, title_en): (&str, &str), start: Day, due: Day, state: DeadlineState) -> Text {
    let (dal, al) = (giorno(start), giorno(due));
    let (stato, stato_en) = (state.label(Lang::It), state.label(Lang::En));
    text!("{title}. Dal {dal} scade il {al}: {stato}.", "{title_en}. From {start} it falls due on {due}: {stato_en}.",)
}
