//! The sentences of parameters, in Italian and English.

use crate::base::text::{Text, text};
use crate::rulebook::parameter::{Parameter, Segment};

pub(crate) fn parameter(parameter: &Parameter, segment: &Segment) -> Text {
    let (title, title_en, value) = (&parameter.title, &parameter.title_en, &segment.value);
    text!("{title}: {value}.", "{title_en}: {value}.")
}
