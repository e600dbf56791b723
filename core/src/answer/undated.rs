//! An undated text, asked about a day on which it is not known to exist.

use super::journal::Journal;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Text, text};
use crate::rulebook::tables::workflow::definition::Written;

/// The rule that says since when the text is known, and the warning, for an earlier day.
pub(crate) fn before<'w>(written: Option<&'w Written>, day: Day, journal: &mut Journal) -> Option<(&'w Written, Text)> {
    let written = written.filter(|written| day < written.from)?;
    let (from, dal) = (written.from, giorno(written.from));
    let message = text!(
        "il testo, senza data, non risulta anteriore al {dal}: prima di quel giorno la risposta è incerta",
        "the text has no date and is not known to exist before {from}: before that day the answer is uncertain",
    );
    journal.apply(&written.rule, day, || message.clone().note());
    Some((written, message))
}
