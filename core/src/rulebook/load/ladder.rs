//! Reads the ladders of sanctions.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::sanction::{LadderSource, ReasonSource, StepSource};
use crate::base::error::Error;
use crate::base::words::percent::Percent;
use crate::base::words::sanction::Measure;
use crate::rulebook::origin::Origin;
use crate::rulebook::parameter::Kind;
use crate::rulebook::sources::Cite;
use crate::rulebook::tables::ladder::{Edge, Effect, Ladder, ReasonInfo, Steps};
use crate::rulebook::tables::life::Life;

impl Draft {
    pub(super) fn add_ladder(&mut self, reader: &Reader, entry: LadderSource) -> Result<(), Error> {
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
        let (whole_treatment, renewal) = (entry.whole_treatment, entry.renewal);
        let (claim_again, claim_again_with_minors) = (entry.claim_again, entry.claim_again_with_minors);
        let life = Life { from: entry.from, to: entry.to };
        let note = entry.note.zip(entry.note_en);
        let source = match (entry.citation, entry.confidence) {
            (Some(citation), Some(confidence)) => {
                self.check_citation(&origin, &name, "citation", &citation)?;
                Some(Cite { citation: citation.into(), confidence })
            }
            (None, None) => None,
            _ => {
                return Err(fault(
                    &origin,
                    &name,
                    "citation",
                    "citation e confidence vanno insieme",
                    "citation and confidence go together",
                ));
            }
        };
        let ladder = Ladder {
            rule,
            violations,
            steps,
            shared_count,
            split,
            whole_treatment,
            renewal,
            claim_again,
            claim_again_with_minors,
            note,
            source,
            benefits,
            life,
        };
        self.conditionality.ladders.insert(name, ladder);
        Ok(())
    }

    pub(super) fn add_reason(&mut self, reader: &Reader, entry: ReasonSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), entry.code.as_ref().as_str());
        self.note_origin(origin.clone(), "reason", name)?;
        self.check_citation(&origin, name, "citation", &entry.citation)?;
        let info = ReasonInfo { subjects: entry.subjects, document: entry.document };
        self.conditionality.reasons.insert(code, info);
        Ok(())
    }

    /// Checks that every ladder has its rule, and that no two hold for the same violation of the same benefit on one
    /// day.
    pub(super) fn check_ladders(&self) -> Result<(), Error> {
        let mut before: Vec<&Ladder> = Vec::new();
        for (name, ladder) in &self.conditionality.ladders {
            self.known_rule("ladder", name, &ladder.rule)?;
            for parameter in ladder.claim_again.iter().chain(&ladder.claim_again_with_minors) {
                self.check_values(parameter, Kind::Numero, &[])?;
            }
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

fn read_steps(origin: &Origin, name: &str, steps: &[StepSource], by_missed_hours: bool) -> Result<Steps, Error> {
    let wrong = |it, en| fault(origin, name, "step", it, en);
    let mut effects = Vec::new();
    for step in steps {
        let effect = match (step.measure, step.fraction, step.amount, step.loses_status, step.spares_protected) {
            (Measure::Nessuna, None, None, false, false) => Effect::Nothing,
            (Measure::Riduzione, None, Some(amount), false, spares_protected) => {
                Effect::Reduction { amount, spares_protected }
            }
            (Measure::Decurtazione, Some(fraction), None, false, false) => Effect::Deduction(fraction),
            (Measure::Decadenza, None, None, status, false) => Effect::Loss { status },
            _ => {
                return Err(wrong(
                    "la frazione va con la decurtazione, l'importo con la riduzione, la perdita dello stato con la decadenza",
                    "the fraction goes with a cut, the amount with a reduction, the loss of the state with a loss of benefit",
                ));
            }
        };
        effects.push(effect);
    }
    if effects.is_empty() || !effects.is_sorted() {
        return Err(wrong(
            "i gradini vanno dal più lieve al più grave",
            "the steps go from the mildest to the most severe",
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
