//! Terms that stand still while the law suspends the duty that they belong to (COVID-40).

use super::journal::Journal;
use super::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::base::text::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::suspension::Duty;

/// Days on which a term stands still, because the law has suspended it.
pub(crate) struct Standstill {
    pub(crate) rule: RuleId,
    /// The day from which the term runs.
    start: Day,
    from: Day,
    to: Day,
}

impl Standstill {
    /// The days up to the last one of a term on which its duty is suspended; `None` if there are none.
    pub(crate) fn of(rulebook: &Rulebook, duty: impl Into<Duty>, start: Day, last: Day) -> Option<Self> {
        let (suspension, from, to) = rulebook.next_duty_suspension(duty.into(), start)?;
        (from <= last).then(|| Self { rule: suspension.rule.clone(), start, from, to })
    }

    /// How many days of the term it takes; the day of the start is not one of them.
    pub(crate) fn days(&self) -> u32 {
        let first = self.from.max(self.start.next());
        u32::try_from(first.days_until(self.to.next())).unwrap_or_default()
    }

    /// Whether the term stands still on a day.
    pub(crate) fn covers(&self, day: Day) -> bool {
        day.within(Some(self.from), Some(self.to))
    }

    /// The sentence about it; `fact` is the JSON pointer to the day from which the term runs.
    pub(crate) fn note(&self, fact: impl Into<String>) -> Note {
        let (from, to) = (self.from, self.to);
        let (dal, al) = (giorno(from), giorno(to));
        text!(
            "Dal {dal} al {al} il termine è sospeso: questi giorni non si contano.",
            "From {from} to {to} the deadline is suspended: these days do not count.",
        )
        .note()
        .fact(fact)
    }
}

impl Journal {
    /// The last day of the term of a duty, with the days added on which the law suspends it.
    ///
    /// # Errors
    /// As [`Journal::due`].
    pub(crate) fn due_of_duty(
        &mut self,
        rulebook: &Rulebook,
        duty: Duty,
        term: Term,
        start: Day,
        path: &str,
    ) -> Result<Day, Error> {
        let plain = Term { roll: Roll::Nessuno, ..term }.due(start, rulebook.holidays(), None);
        let plain = plain.map_err(|error| error.at(path))?.day;
        let Some(standstill) = Standstill::of(rulebook, duty, start, plain) else {
            return self.due(rulebook, term, start, path);
        };
        let due = self.due(rulebook, Term { amount: standstill.days(), unit: Unit::Giorni, ..term }, plain, path)?;
        self.apply(standstill.rule.clone(), due, || standstill.note(path));
        Ok(due)
    }
}
