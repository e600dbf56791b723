//! COND-CONT and COND-DECAD: which violations count, and on which step of its ladder one stands.

use super::read::choice;
use super::types::SanctionInput;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::ladder::{Effect, Ladder};

/// The step of a ladder on which a violation stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rung<'r> {
    pub(crate) ladder: &'r Ladder,
    pub(crate) violation: Violation,
    /// The day of the violation.
    pub(crate) on: Day,
    /// How many violations count with it, itself included; the step may be an earlier one, where the ladder ends.
    pub(crate) count: u32,
    /// The step, from 1; `None` on a ladder that does not count.
    pub(crate) step: Option<u32>,
    pub(crate) effect: Effect,
}

/// What the count comes to.
pub(super) struct Standing<'r> {
    /// The step that answers.
    pub(super) rung: Rung<'r>,
    /// The violation comes after a loss of the benefit, and `rung` is that loss (COND-DECAD).
    pub(super) lost_before: bool,
}

/// Which violations are counted together (COND-CONT).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Together {
    /// Each lettera for itself.
    Lettera,
    /// Convocations and guidance together, the others each for itself.
    AAndB,
    /// All of them.
    All,
}

impl Together {
    fn read(rulebook: &Rulebook, day: Day) -> Result<Self, Error> {
        Ok(match choice(rulebook, "conteggio", day, "/date")? {
            "a_piu_b" => Self::AAndB,
            "complessivo" => Self::All,
            _ => Self::Lettera,
        })
    }

    /// Whether a violation counts towards the step of another one.
    fn counts(self, ladder: &Ladder, violation: Violation, other: Violation) -> bool {
        let a_or_b = |one| matches!(one, Violation::Convocazione | Violation::Orientamento);
        violation == other
            || self == Self::All
            || self == Self::AAndB && a_or_b(violation) && a_or_b(other)
            || ladder.shared_count && ladder.violations.contains(&other)
    }
}

/// The violations of the same claim are taken in the order of their days, the one asked about last. The first that loses the
/// benefit is the answer for all that follow.
pub(super) fn stand<'r>(
    rulebook: &'r Rulebook,
    input: &SanctionInput,
    ladder: &'r Ladder,
) -> Result<Option<Standing<'r>>, Error> {
    let together = Together::read(rulebook, input.date)?;
    let mut tally = Tally::default();
    for (violation, day) in input.counting() {
        let Some(ladder) = rulebook.ladder(input.benefit, violation, day) else { continue };
        let rung = tally.add(together, ladder, violation, day);
        if let Some(rung) = rung.filter(|rung| matches!(rung.effect, Effect::Loss { .. })) {
            return Ok(Some(Standing { rung, lost_before: true }));
        }
    }
    let rung = tally.add(together, ladder, input.violation, input.date);
    Ok(rung.map(|rung| Standing { rung, lost_before: false }))
}

/// How many violations of each kind there were.
#[derive(Default)]
struct Tally {
    counts: Vec<(Violation, u32)>,
}

impl Tally {
    fn add<'r>(&mut self, together: Together, ladder: &'r Ladder, violation: Violation, on: Day) -> Option<Rung<'r>> {
        match self.counts.iter_mut().find(|(known, _)| *known == violation) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => self.counts.push((violation, 1)),
        }
        let counted = self.counts.iter().filter(|(other, _)| together.counts(ladder, violation, *other));
        let count = counted.fold(0_u32, |sum, (_, count)| sum.saturating_add(*count));
        let (step, effect) = ladder.steps.nth(count)?;
        Some(Rung { ladder, violation, on, count, step: Some(step), effect })
    }
}
