//! The cases that a sanction distinguishes, each answered once by the rule itself.

use std::collections::HashMap;
use std::sync::Arc;

use super::asked::Asked;
use super::keys::{Keys, Shape};
use super::known::{Case, Known};
use super::outcome::{Outcome, Outcomes};
use super::periods::{self, Periods};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::percent::Percent;
use crate::base::words::sanction::Fraction;
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::sanction::sanction;
use crate::chapters::conditionality::types::{PastViolation, SanctionInput};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::sanctions::GIORNI_MENSILITA;
use crate::rulebook::tables::ladder::Steps;

/// The cases so far.
pub(super) struct Cases {
    rulebook: Rulebook,
    /// What other tables have asked.
    known: Arc<Known>,
    pub(super) periods: Arc<Periods>,
    /// The first day of a possible new DID, by the day of loss, counted from 1970; 0 if it has not been computed yet.
    bars: Vec<i32>,
    pub(super) keys: Keys,
    /// One more than the place of each case among the outcomes, by its key; 0 if it has not been asked yet. Empty if the keys
    /// are too many: then each row is asked on its own.
    places: Vec<u32>,
    by_hours: HashMap<(Case, Option<Percent>), u32>,
    pub(super) outcomes: Outcomes,
}

impl Cases {
    pub(super) fn new(rulebook: &Rulebook) -> Self {
        let known = Known::of(rulebook);
        Self {
            rulebook: rulebook.clone(),
            periods: known.periods(rulebook),
            known,
            bars: vec![0; periods::place(Day::LAST).saturating_add(1)],
            keys: Keys::default(),
            places: Vec::new(),
            by_hours: HashMap::new(),
            outcomes: Outcomes::default(),
        }
    }

    /// The rows to come are of a table of this shape.
    pub(super) fn begin(&mut self, shape: Shape) {
        if !self.keys.are_for(shape) {
            let most = Violation::ALL.map(|kind| u8::try_from(self.rulebook.longest_ladder(kind)).unwrap_or(u8::MAX));
            self.keys = Keys::new(shape, self.periods.count(), most);
            self.places = vec![0; self.keys.count().unwrap_or_default()];
        }
    }

    /// COND-09: the first day of a possible new DID; `None` after 2199.
    pub(super) fn bar(&self, day: Day) -> Option<Day> {
        Some(day.plus_months(self.rulebook.law().at(day).bar_months)).filter(|bar| *bar <= Day::LAST)
    }

    /// The same counted from 1970, as is the day; 0 if there is none.
    #[inline]
    pub(super) fn bar_of(&mut self, date: i32) -> i32 {
        let known =
            usize::try_from(date.wrapping_sub(Day::FIRST.since_1970())).ok().and_then(|place| self.bars.get(place));
        match known {
            Some(0) => self.work_out_bar(date),
            known => known.copied().unwrap_or_default(),
        }
    }

    #[cold]
    fn work_out_bar(&mut self, date: i32) -> i32 {
        let Some(day) = Day::from_1970(date) else { return 0 };
        let bar = self.bar(day).map_or(0, Day::since_1970);
        if let Some(known) = self.bars.get_mut(periods::place(day)) {
            *known = bar;
        }
        bar
    }

    /// The place of a case's outcome; `percent` counts only if the ladder depends on missed hours.
    pub(super) fn place(&mut self, asked: &Asked, percent: Option<Percent>) -> u32 {
        let period = self.periods.of(asked.date);
        let key = self.keys.of(asked, period);
        if let Some(place) = self.known(key) {
            return place;
        }
        let Asked { benefit, violation, justified, .. } = *asked;
        let case = Case { period, benefit, violation, justified, earlier: self.keys.counting(asked.earlier) };
        self.ask(key, case, percent)
    }

    /// The place of a case's outcome by its key, unless it must still be asked.
    #[inline]
    pub(super) fn known(&self, key: u32) -> Option<u32> {
        self.places.get(usize::try_from(key).ok()?)?.checked_sub(1)
    }

    /// The place of a row that can't be read.
    pub(super) fn refuse(&mut self, code: Code, column: &'static str) -> u32 {
        self.outcomes.place(&Arc::new(Outcome::refused(code, column)))
    }

    #[cold]
    fn ask(&mut self, key: u32, case: Case, percent: Option<Percent>) -> u32 {
        if let Some(place) = self.by_hours.get(&(case, percent)) {
            return *place;
        }
        let known = self.known.find(&case);
        let by_hours = known.is_none() && self.depends_on_hours(&case);
        let outcome = known.unwrap_or_else(|| Arc::new(self.outcome(&case, percent)));
        let place = self.outcomes.place(&outcome);
        // If the step depends on missed hours, each share is a separate case.
        if by_hours {
            self.by_hours.insert((case, percent), place);
            return place;
        }
        self.known.keep(case, &outcome);
        if let Some(known) = usize::try_from(key).ok().and_then(|key| self.places.get_mut(key)) {
            *known = place.saturating_add(1);
        }
        place
    }

    /// The day for which a case is answered: the first one of its period, so that the answer is the same whichever row comes
    /// first.
    fn day(&self, case: &Case) -> Day {
        self.periods.start(case.period).unwrap_or(Day::FIRST).max(Day::FIRST)
    }

    fn depends_on_hours(&self, case: &Case) -> bool {
        let ladder = self.rulebook.ladder(case.benefit, case.violation, self.day(case), false);
        !case.justified && ladder.is_some_and(|ladder| matches!(ladder.steps, Steps::MissedHours(_)))
    }

    fn outcome(&self, case: &Case, percent: Option<Percent>) -> Outcome {
        self.answer(case, percent).unwrap_or_else(|error| {
            let column = COLUMNS.iter().find(|column| error.path.strip_prefix('/') == Some(**column));
            Outcome::refused(error.code, column.copied().unwrap_or("date"))
        })
    }

    fn answer(&self, case: &Case, percent: Option<Percent>) -> Result<Outcome, Error> {
        let date = self.day(case);
        let earlier = Violation::ALL.into_iter().zip(case.earlier).flat_map(|(kind, count)| {
            std::iter::repeat_n(PastViolation { violation: kind, date, justified: None }, usize::from(count))
        });
        let input = SanctionInput {
            justified: Some(case.justified),
            history: earlier.collect(),
            missed_hours_percent: percent,
            ..SanctionInput::new(case.benefit, case.violation, date)
        };
        let sanction = sanction(&self.rulebook, &input)?;
        let part = |fraction: Fraction| -> Result<(u32, u32), Error> {
            Ok(fraction.part(sanction.days, *self.rulebook.read(GIORNI_MENSILITA, date)?))
        };
        // A part of the whole treatment is not known in a table, which does not hold the months of the treatment.
        let ladder = self.rulebook.ladder(case.benefit, case.violation, date, false);
        let of_month = ladder.is_some_and(|ladder| !ladder.whole_treatment);
        let part = sanction.fraction.filter(|_| of_month).map(part).transpose()?;
        Ok(Outcome {
            refused: None,
            measure: sanction.measure,
            step: sanction.step,
            fraction: sanction.fraction,
            days: sanction.days,
            part,
            amount: sanction.amount,
            loses_benefit: sanction.loses_benefit,
            loses_status: sanction.loses_status,
            rules: sanction.rules.join(" "),
        })
    }
}

/// The columns that an error may be about.
const COLUMNS: [&str; 4] = ["benefit", "violation", "date", "missed_hours_percent"];
