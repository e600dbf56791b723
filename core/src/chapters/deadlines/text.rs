//! The sentences of deadlines, in Italian and English.

use std::borrow::Cow;

use super::types::Deadline;
use crate::answer::step::Note;
use crate::base::calendar::day::giorno;
use crate::base::text::{Lang, text};
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::read::Reading;

pub(crate) fn deadline(
    (title, title_en): (Cow<'_, str>, Cow<'_, str>),
    deadline: &Deadline,
    ends: bool,
    readings: Vec<Reading>,
) -> Note {
    let Deadline { start, due, state, event, .. } = *deadline;
    let (dal, al) = (giorno(start), giorno(due));
    let (stato, stato_en) = (state.label(Lang::It), state.label(Lang::En));
    let text = match state {
        _ if !ends => text!(
            "{title}, dal {al}; la legge non dà un termine: {stato}.",
            "{title_en}, from {due}; the law sets no term: {stato_en}.",
        ),
        DeadlineState::NonAncora => {
            text!("{title}. Il diritto si apre il {al}.", "{title_en}. The right opens on {due}.",)
        }
        _ => text!(
            "{title}. Dal {dal} scade il {al}: {stato}.",
            "{title_en}. It runs from {start} and falls due on {due}: {stato_en}.",
        ),
    };
    text.note().fact(format!("/events/{event}/date")).all(readings).value("due", due).value("state", state)
}
