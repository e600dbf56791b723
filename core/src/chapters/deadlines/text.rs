//! The sentences of deadlines, in Italian and English.

use super::types::Deadline;
use crate::answer::step::{Note, event_field};
use crate::base::calendar::day::giorno;
use crate::base::few::Few;
use crate::base::text::{Lang, Text, text};
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::read::Reading;

pub(crate) fn deadline(deadline: &Deadline, ends: bool, readings: Few<Reading>) -> Note {
    let Deadline { start, due, state, event, .. } = *deadline;
    let (title, title_en) = (&deadline.title, &deadline.title_en);
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
    text.note().fact(event_field(event, "date")).all(readings).value("due", due).value("state", state)
}

/// TERM-ATT-LPT: the contact is an appointment on the portal.
pub(crate) fn on_portal(event: usize) -> Note {
    let text = Text::new(
        "L'appuntamento fissato su LavoroPerTe vale come contatto con il CPI.",
        "The appointment booked on LavoroPerTe counts as a contact with the CPI.",
    );
    text.note().fact(format!("/events/{event}"))
}

/// SERV-SAP: the event counts by its activity code of the SAP.
pub(crate) fn by_sap(event: usize) -> Note {
    let text = Text::new(
        "L'attività registrata con il codice della SAP vale come il servizio che porta quel codice.",
        "The activity recorded under a SAP code counts as the service that has that code.",
    );
    text.note().fact(format!("/events/{event}"))
}

pub(crate) fn cut_assumed() -> Text {
    Text::new(
        "Si assume che la riduzione di orario in dodici mesi superi la soglia.",
        "The working time cut over twelve months is assumed to exceed the threshold.",
    )
}
