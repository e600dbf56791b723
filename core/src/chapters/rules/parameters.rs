//! The parameters with their history.

use super::types::{ParameterEntry, ParameterSegment, ParametersInput, ParametersOutput};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameter::{Parameter, Segment};

pub(crate) fn run(rulebook: &Rulebook, input: &ParametersInput, _: &mut Journal) -> Result<ParametersOutput, Error> {
    let parameters = match &input.name {
        Some(name) => vec![entry(rulebook.parameter_named(name)?, rulebook)],
        None => rulebook.parameters().map(|one| entry(one, rulebook)).collect(),
    };
    Ok(ParametersOutput { parameters })
}

fn entry(parameter: &Parameter, rulebook: &Rulebook) -> ParameterEntry {
    ParameterEntry {
        name: parameter.name.clone(),
        title: parameter.title.clone(),
        title_en: parameter.title_en.clone(),
        rule: parameter.rule.clone(),
        kind: parameter.kind,
        unit: parameter.unit.clone(),
        choices: parameter.choices.clone(),
        reviewed_to: parameter.reviewed_to,
        history: parameter.segments.iter().map(|segment| of(segment, rulebook)).collect(),
    }
}

fn of(segment: &Segment, rulebook: &Rulebook) -> ParameterSegment {
    ParameterSegment {
        from: segment.from,
        to: segment.to,
        value: segment.value.clone(),
        citation: segment.citation.clone(),
        link: rulebook.link_of_segment(segment),
        confidence: segment.confidence,
    }
}
