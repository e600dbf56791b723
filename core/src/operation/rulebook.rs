//! `rulebook.rules` and `rulebook.parameter`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Operate;
use crate::calendar::Day;
use crate::error::Error;
use crate::explain::{Journal, Step, words};
use crate::rulebook::{self, Confidence, Rulebook, Value};

pub(super) struct Rules;

/// Which rules.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesInput {
    /// Only the rules in force on this day; absent, all.
    date: Option<Day>,
}

/// The index of the rules. Here `rules` holds the index itself.
#[derive(Serialize, JsonSchema)]
pub(super) struct RulesOutput {
    /// In the order of their ids.
    rules: Vec<RuleEntry>,
}

/// A rule of the index.
#[derive(Serialize, JsonSchema)]
pub(super) struct RuleEntry {
    /// Its id.
    id: String,
    /// What it says, in Italian.
    title: String,
    /// What it says, in English.
    title_en: String,
    /// The act, article and comma that it rests on.
    citation: String,
    /// First day in force, included; null where always.
    from: Option<Day>,
    /// Last day in force, included; null where still.
    to: Option<Day>,
    /// How sure it is.
    confidence: Confidence,
    /// What is primary and what is derived, where it is both.
    note: Option<String>,
    /// The names of its parameters.
    parameters: Vec<String>,
}

impl Operate for Rules {
    const NAME: &'static str = "rulebook.rules";
    const LISTS_RULES: bool = true;
    type Input = RulesInput;
    type Output = RulesOutput;

    fn run(rulebook: &Rulebook, input: RulesInput, _: &mut Journal) -> Result<RulesOutput, Error> {
        let wanted = rulebook.rules().filter(|rule| input.date.is_none_or(|date| rule.in_force(date)));
        let entry = |rule: &rulebook::RuleInfo| RuleEntry {
            id: rule.id.clone(),
            title: rule.title.clone(),
            title_en: rule.title_en.clone(),
            citation: rule.citation.clone(),
            from: rule.from,
            to: rule.to,
            confidence: rule.confidence,
            note: rule.note.clone(),
            parameters: rulebook.parameters().filter(|one| one.rule == rule.id).map(|one| one.name.clone()).collect(),
        };
        Ok(RulesOutput { rules: wanted.map(entry).collect() })
    }
}

pub(super) struct Diff;

/// With which rulebook.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DiffInput {
    /// The name of a bundled rulebook.
    other: String,
}

impl Operate for Diff {
    const NAME: &'static str = "rulebook.diff";
    const LISTS_RULES: bool = true;
    type Input = DiffInput;
    type Output = rulebook::Diff;

    fn run(rulebook: &Rulebook, input: DiffInput, _: &mut Journal) -> Result<rulebook::Diff, Error> {
        let other = Rulebook::bundled(&input.other).map_err(|error| error.at("/other"))?;
        Ok(rulebook.diff(&other))
    }
}

pub(super) struct Parameter;

/// Which parameter, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ParameterInput {
    /// Its name.
    name: String,
    /// The day for which its value is asked.
    date: Day,
}

/// The segment of a parameter.
#[derive(Serialize, JsonSchema)]
pub(super) struct ParameterOutput {
    /// The value: an amount with two decimals as text, a whole number, or a choice.
    value: Value,
    /// The unit, where it has one.
    unit: Option<String>,
    /// First day on which it holds, included; null where it has always held.
    from: Option<Day>,
    /// Last day on which it holds, included; null where it still holds.
    to: Option<Day>,
    /// The act that sets it.
    citation: String,
    /// How sure it is.
    confidence: Confidence,
    /// Whether somebody has checked that it holds on the day asked for.
    reviewed: bool,
}

impl Operate for Parameter {
    const NAME: &'static str = "rulebook.parameter";
    type Input = ParameterInput;
    type Output = ParameterOutput;

    fn run(rulebook: &Rulebook, input: ParameterInput, journal: &mut Journal) -> Result<ParameterOutput, Error> {
        let (parameter, segment) = rulebook.parameter(&input.name, input.date)?;
        journal.rule(parameter.rule.clone());
        journal.step(|| {
            Step::new(parameter.rule.clone(), input.date, words::parameter(parameter, segment))
                .fact("/name")
                .fact("/date")
                .parameter(parameter.name.clone(), input.date)
        });
        Ok(ParameterOutput {
            value: segment.value.clone(),
            unit: parameter.unit.clone(),
            from: segment.from,
            to: segment.to,
            citation: segment.citation.clone(),
            confidence: segment.confidence,
            reviewed: parameter.reviewed(input.date),
        })
    }
}
