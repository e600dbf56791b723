//! The sentences of parameters, in Italian and English.

use crate::answer::step::Note;
use crate::base::text::text;
use crate::rulebook::parameter::{Parameter, Segment};
use crate::rulebook::read::Reading;

pub(crate) fn parameter(parameter: &Parameter, segment: &Segment, reading: Option<Reading>) -> Note {
    let (title, title_en, value) = (&parameter.title, &parameter.title_en, &segment.value);
    text!("{title}: {value}.", "{title_en}: {value}.").note().fact("/name").fact("/date").all(reading)
}
