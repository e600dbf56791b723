//! The tables of chapter 3: benefits with their life, ladders of sanctions, justified reasons.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Rulebook;
use super::build::{Draft, Origin, Reader, fault, in_order, not_empty};
use crate::calendar::Day;
use crate::conditionality::{Fraction, Measure, Percent, Reason, Subject};
use crate::dossier::{Benefit, Violation};
use crate::error::{Code, Error};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BenefitSource {
    code: Spanned<Benefit>,
    from: Option<Day>,
    to: Option<Day>,
    citation: String,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LadderSource {
    name: Spanned<String>,
    rule: String,
    benefits: Vec<Benefit>,
    violations: Vec<Violation>,
    from: Option<Day>,
    to: Option<Day>,
    step: Vec<StepSource>,
    #[serde(default)]
    shared_count: bool,
    #[serde(default)]
    by_missed_hours: bool,
    #[serde(default)]
    split: bool,
    note: Option<String>,
    note_en: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepSource {
    measure: Measure,
    fraction: Option<Fraction>,
    #[serde(default)]
    loses_status: bool,
    below: Option<u32>,
    up_to: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReasonSource {
    code: Spanned<Reason>,
    subjects: Vec<Subject>,
    #[serde(default)]
    document: bool,
    citation: String,
}

/// The tables, read and checked.
#[derive(Default)]
pub(super) struct Tables {
    benefits: BTreeMap<Benefit, Life>,
    ladders: BTreeMap<String, Ladder>,
    reasons: BTreeMap<Reason, ReasonInfo>,
}

impl Tables {
    /// Every entry by its kind and name, with all that it says.
    pub(super) fn described(&self) -> BTreeMap<String, String> {
        let benefits =
            self.benefits.iter().map(|(code, life)| (format!("benefit {}", written(code)), format!("{life:?}")));
        let ladders = self.ladders.iter().map(|(name, ladder)| (format!("ladder {name}"), format!("{ladder:?}")));
        let reasons =
            self.reasons.iter().map(|(code, info)| (format!("reason {}", written(code)), format!("{info:?}")));
        benefits.chain(ladders).chain(reasons).collect()
    }
}

/// The days on which something exists, both ends included.
#[derive(Clone, Copy, Debug)]
struct Life {
    from: Option<Day>,
    to: Option<Day>,
}

impl Life {
    fn covers(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    fn meets(self, other: Self) -> bool {
        let starts = self.from.max(other.from).unwrap_or(Day::ALWAYS);
        let ends = self.to.unwrap_or(Day::NEVER).min(other.to.unwrap_or(Day::NEVER));
        starts <= ends
    }
}

/// What a step takes, from the mildest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// Nothing.
    Nothing,
    /// A part of the benefit.
    Cut(Fraction),
    /// The benefit, and the state where it says so.
    Loss { status: bool },
}

/// Up to which share of missed hours a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The edge is left out.
    Below(Percent),
    /// The edge is included.
    UpTo(Percent),
}

impl Edge {
    fn holds(self, percent: Percent) -> bool {
        match self {
            Self::Below(edge) => percent < edge,
            Self::UpTo(edge) => percent <= edge,
        }
    }

    /// Edges in order: at the same share the one that leaves it out comes first.
    fn place(self) -> (Percent, bool) {
        match self {
            Self::Below(edge) => (edge, false),
            Self::UpTo(edge) => (edge, true),
        }
    }
}

/// How a step of a ladder is chosen.
#[derive(Clone, Debug)]
pub(crate) enum Steps {
    /// By how many violations there were: the first, the second, …; the last one stands for all that follow.
    Counted(Vec<Effect>),
    /// By the share of the course's hours that were missed.
    MissedHours(Vec<(Edge, Effect)>),
}

/// What violations of a kind take from a benefit, step by step.
#[derive(Clone, Debug)]
pub(crate) struct Ladder {
    pub(crate) rule: String,
    pub(crate) violations: Vec<Violation>,
    pub(crate) steps: Steps,
    /// Its violations are counted together, not each for itself.
    pub(crate) shared_count: bool,
    /// What is not paid out is split as COND-13 says.
    pub(crate) split: bool,
    /// What an operator should know, in Italian and English.
    pub(crate) note: Option<(String, String)>,
    benefits: Vec<Benefit>,
    life: Life,
}

impl Ladder {
    fn covers(&self, benefit: Benefit, violation: Violation, day: Day) -> bool {
        self.benefits.contains(&benefit) && self.violations.contains(&violation) && self.life.covers(day)
    }

    fn clashes(&self, other: &Self) -> bool {
        self.life.meets(other.life)
            && self.benefits.iter().any(|one| other.benefits.contains(one))
            && self.violations.iter().any(|one| other.violations.contains(one))
    }
}

impl Steps {
    /// The step of the `n`th violation (from 1) with its number; the last one where the ladder is shorter.
    pub(crate) fn nth(&self, n: u32) -> Option<(u32, Effect)> {
        match self {
            Self::Counted(steps) => (1..).zip(steps.iter().copied()).take_while(|(step, _)| *step <= n.max(1)).last(),
            Self::MissedHours(_) => None,
        }
    }

    /// The step of a share of missed hours.
    pub(crate) fn missed(&self, percent: Percent) -> Option<Effect> {
        match self {
            Self::Counted(_) => None,
            Self::MissedHours(bands) => bands.iter().find(|(edge, _)| edge.holds(percent)).map(|(_, effect)| *effect),
        }
    }
}

/// What the law says of a reason.
#[derive(Clone, Debug)]
pub(crate) struct ReasonInfo {
    /// What it excuses.
    pub(crate) subjects: Vec<Subject>,
    /// It needs a document.
    pub(crate) document: bool,
}

impl Rulebook {
    /// The days on which anything that a sanction depends on may change, in order; the first stands for all time before.
    #[cfg(feature = "arrow")]
    pub(crate) fn borders(&self) -> Vec<Day> {
        let tables = &self.0.conditionality;
        let parameters = self.parameters().flat_map(|parameter| &parameter.segments).map(|one| (one.from, one.to));
        let rules = self.rules().map(|rule| (rule.from, rule.to));
        let lives = tables.benefits.values().copied().chain(tables.ladders.values().map(|ladder| ladder.life));
        let lives = lives.map(|life| (life.from, life.to));
        let periods = parameters.chain(rules).chain(lives);
        let borders = periods.flat_map(|(from, to)| [from, to.map(Day::next)]).flatten();
        let mut borders: Vec<Day> = borders.chain([Day::ALWAYS]).collect();
        borders.sort_unstable();
        borders.dedup();
        borders
    }

    /// How many steps the longest ladder that counts violations has.
    #[cfg(feature = "arrow")]
    pub(crate) fn longest_ladder(&self) -> usize {
        let steps = self.0.conditionality.ladders.values().map(|ladder| match &ladder.steps {
            Steps::Counted(steps) => steps.len(),
            Steps::MissedHours(_) => 0,
        });
        steps.max().unwrap_or_default()
    }

    /// Refuses a benefit on a day when it did not exist (section 3.1).
    pub(crate) fn benefit_exists(&self, benefit: Benefit, day: Day) -> Result<(), Error> {
        if self.exists(benefit, day) {
            return Ok(());
        }
        let life = self.0.conditionality.benefits.get(&benefit);
        let written = |end: Option<Day>| end.map(|day| day.to_string());
        Err(Error::new(Code::PrestazioneNonVigente)
            .at("/benefit")
            .detail("from", written(life.and_then(|life| life.from)))
            .detail("to", written(life.and_then(|life| life.to))))
    }

    fn exists(&self, benefit: Benefit, day: Day) -> bool {
        self.0.conditionality.benefits.get(&benefit).is_some_and(|life| life.covers(day))
    }

    /// The ladder for a violation on a day; `None` where the law gives none, or the benefit did not exist.
    pub(crate) fn ladder(&self, benefit: Benefit, violation: Violation, day: Day) -> Option<&Ladder> {
        let mut ladders = self.0.conditionality.ladders.values().filter(|_| self.exists(benefit, day));
        ladders.find(|ladder| ladder.covers(benefit, violation, day))
    }

    pub(crate) fn reason(&self, reason: Reason) -> Option<&ReasonInfo> {
        self.0.conditionality.reasons.get(&reason)
    }
}

impl Draft {
    pub(super) fn add_benefit(&mut self, reader: &Reader<'_>, entry: BenefitSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), written(entry.code.as_ref()));
        self.note_origin(origin.clone(), "benefit", &name)?;
        not_empty(&origin, &name, "citation", &entry.citation)?;
        in_order(&origin, &name, entry.from, entry.to)?;
        self.conditionality.benefits.insert(code, Life { from: entry.from, to: entry.to });
        Ok(())
    }

    pub(super) fn add_ladder(&mut self, reader: &Reader<'_>, entry: LadderSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "ladder", &entry.name)?;
        let name = entry.name.into_inner();
        in_order(&origin, &name, entry.from, entry.to)?;
        for (field, empty) in [("benefits", entry.benefits.is_empty()), ("violations", entry.violations.is_empty())] {
            if empty {
                return Err(fault(&origin, &name, field, "l'elenco è vuoto", "the list is empty"));
            }
        }
        let steps = read_steps(&origin, &name, &entry.step, entry.by_missed_hours)?;
        let LadderSource { rule, benefits, violations, shared_count, split, .. } = entry;
        let life = Life { from: entry.from, to: entry.to };
        let note = entry.note.zip(entry.note_en);
        let ladder = Ladder { rule, violations, steps, shared_count, split, note, benefits, life };
        self.conditionality.ladders.insert(name, ladder);
        Ok(())
    }

    pub(super) fn add_reason(&mut self, reader: &Reader<'_>, entry: ReasonSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), written(entry.code.as_ref()));
        self.note_origin(origin.clone(), "reason", &name)?;
        not_empty(&origin, &name, "citation", &entry.citation)?;
        let info = ReasonInfo { subjects: entry.subjects, document: entry.document };
        self.conditionality.reasons.insert(code, info);
        Ok(())
    }

    /// Every ladder has its rule, and no two answer for the same violation of the same benefit on one day.
    pub(super) fn check_ladders(&self) -> Result<(), Error> {
        let mut before: Vec<&Ladder> = Vec::new();
        for (name, ladder) in &self.conditionality.ladders {
            self.known_rule("ladder", name, &ladder.rule)?;
            if before.iter().any(|other| ladder.clashes(other)) {
                let (it, en) = (
                    "un'altra scala vale per la stessa violazione negli stessi giorni",
                    "another ladder holds for the same violation on the same days",
                );
                return Err(fault(&self.origin("ladder", name), name, "violations", it, en));
            }
            before.push(ladder);
        }
        Ok(())
    }
}

/// A value's name on the wire.
fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn read_steps(origin: &Origin, name: &str, steps: &[StepSource], by_missed_hours: bool) -> Result<Steps, Error> {
    let wrong = |it, en| fault(origin, name, "step", it, en);
    let mut effects = Vec::new();
    for step in steps {
        let effect = match (step.measure, step.fraction, step.loses_status) {
            (Measure::Nessuna, None, false) => Effect::Nothing,
            (Measure::Decurtazione, Some(fraction), false) => Effect::Cut(fraction),
            (Measure::Decadenza, None, status) => Effect::Loss { status },
            _ => {
                return Err(wrong(
                    "la frazione va con la decurtazione, la perdita dello stato con la decadenza",
                    "the fraction goes with a cut, the loss of the state with a loss of benefit",
                ));
            }
        };
        effects.push(effect);
    }
    if effects.is_empty() || !effects.is_sorted() {
        return Err(wrong(
            "i gradini vanno dal più lieve al più grave",
            "the steps go from the mildest to the hardest",
        ));
    }
    let edges: Vec<Option<Edge>> = steps.iter().map(edge).collect();
    if !by_missed_hours {
        return match steps.iter().all(|step| step.below.is_none() && step.up_to.is_none()) {
            true => Ok(Steps::Counted(effects)),
            false => Err(wrong("un gradino contato non ha ore mancate", "a counted step has no missed hours")),
        };
    }
    let bands: Option<Vec<(Edge, Effect)>> =
        edges.into_iter().zip(effects).map(|(edge, effect)| Some((edge?, effect))).collect();
    match bands {
        Some(bands) if whole(&bands) => Ok(Steps::MissedHours(bands)),
        _ => Err(wrong(
            "le quote di ore mancate coprono in ordine da 0 a 100",
            "the shares of missed hours cover 0 to 100 in order",
        )),
    }
}

fn edge(step: &StepSource) -> Option<Edge> {
    match (step.below, step.up_to) {
        (Some(edge), None) => Percent::whole(edge).map(Edge::Below),
        (None, Some(edge)) => Percent::whole(edge).map(Edge::UpTo),
        _ => None,
    }
}

fn whole(bands: &[(Edge, Effect)]) -> bool {
    let places: Vec<_> = bands.iter().map(|(edge, _)| edge.place()).collect();
    let last = Percent::whole(100).map(Edge::UpTo);
    places.is_sorted_by(|one, next| one < next) && bands.last().map(|(edge, _)| *edge) == last
}
