//! The value of a parameter on a day.

use super::text;
use super::types::{ParameterInput, ParameterOutput};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &ParameterInput,
    journal: &mut Journal,
) -> Result<ParameterOutput, Error> {
    let (parameter, segment) = rulebook.parameter(&input.name, input.date)?;
    journal.apply(&parameter.rule, input.date, || {
        text::parameter(parameter, segment, rulebook.reading_of(&input.name, input.date))
    });
    Ok(ParameterOutput {
        value: segment.value.clone(),
        unit: parameter.unit.clone(),
        from: segment.from,
        to: segment.to,
        citation: segment.citation.clone(),
        link: rulebook.link_of_segment(segment),
        confidence: segment.confidence,
        reviewed: parameter.reviewed(input.date),
    })
}
