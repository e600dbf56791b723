//! COND-CONT and COND-DECAD: the violations that count, and the step of the ladder that a violation reaches.

use super::types::SanctionInput;
use crate::base::calendar::day::Day;
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::sanctions::Counting;
use crate::rulebook::tables::ladder::{Effect, Ladder};

/// The step of a ladder that a violation reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LadderPosition<'r> {
    pub(crate) ladder: &'r Ladder,
    pub(crate) violation: Violation,
    /// The day of the violation.
    pub(crate) on: Day,
    /// The number of violations that count, this one included. The step may be lower, if the ladder has fewer steps.
    pub(crate) count: u32,
    /// The step, from 1; `None` on a ladder that does not count.
    pub(crate) step: Option<u32>,
    pub(crate) effect: Effect,
}

/// The position that decides.
pub(super) struct Reached<'r> {
    pub(super) position: LadderPosition<'r>,
    /// The violation follows a loss of the benefit, and the position is that of the loss (COND-DECAD).
    pub(super) lost_before: bool,
}

impl Counting {
    /// Whether a violation counts towards the step of another one.
    fn counts(self, ladder: &Ladder, violation: Violation, other: Violation) -> bool {
        let a_or_b = |one| matches!(one, Violation::Convocazione | Violation::Orientamento);
        let together = match self {
            Self::PerLettera => violation == other,
            Self::APiuB => violation == other || a_or_b(violation) && a_or_b(other),
            Self::Complessivo => true,
        };
        together || ladder.shared_count && ladder.violations.contains(&other)
    }
}

/// The violations of the same claim are counted in date order, the one asked about last. The first one that causes the
/// loss of the benefit decides for all that follow.
pub(super) fn reached<'r>(
    rulebook: &'r Rulebook,
    input: &SanctionInput,
    ladder: &'r Ladder,
    counting: Counting,
) -> Option<Reached<'r>> {
    let mut tally = Tally::default();
    for (violation, day) in input.counting() {
        // A suspended duty was not violated. A violation before a renewal does not depend on the renewal.
        if rulebook.duty_suspension(input.benefit, day).is_some() {
            continue;
        }
        let Some(ladder) = rulebook.ladder(input.benefit, violation, day, false) else { continue };
        let position = tally.add(counting, ladder, violation, day);
        if let Some(position) = position.filter(|position| matches!(position.effect, Effect::Loss { .. })) {
            return Some(Reached { position, lost_before: true });
        }
    }
    let position = tally.add(counting, ladder, input.violation, input.date)?;
    Some(Reached { position, lost_before: false })
}

/// The number of violations of each kind.
#[derive(Default)]
struct Tally {
    counts: Vec<(Violation, u32)>,
}

impl Tally {
    fn add<'r>(
        &mut self,
        counting: Counting,
        ladder: &'r Ladder,
        violation: Violation,
        on: Day,
    ) -> Option<LadderPosition<'r>> {
        match self.counts.iter_mut().find(|(known, _)| *known == violation) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => self.counts.push((violation, 1)),
        }
        let counted = self.counts.iter().filter(|(other, _)| counting.counts(ladder, violation, *other));
        let count = counted.fold(0_u32, |sum, (_, count)| sum.saturating_add(*count));
        let (step, effect) = ladder.steps.nth(count)?;
        Some(LadderPosition { ladder, violation, on, count, step: Some(step), effect })
    }
}
