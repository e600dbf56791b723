//! The cases that a sanction distinguishes, each answered once by the rule itself.

use std::collections::HashMap;

use super::outcome::{Outcome, Outcomes};
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::benefit::Benefit;
use crate::base::words::percent::Percent;
use crate::base::words::sanction::Fraction;
use crate::base::words::violation::Violation;
use crate::chapters::conditionality::sanction::sanction;
use crate::chapters::conditionality::types::{PastViolation, SanctionInput};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::sanctions::GIORNI_MENSILITA;
use crate::rulebook::tables::ladder::Steps;

/// The number of kinds of violations.
pub(super) const KINDS: usize = Violation::ALL.len();

/// The facts that add to the key of a case, before the counts of each kind.
const FACTS: usize = 4;

/// The maximum number of cases that have a place.
const MOST: u32 = 1 << 28;

/// What a fact adds to the key of a row that needs a closer look: a key of at least [`MOST`] belongs to no case. The facts of a
/// row are at most 14, so that their sum stays below 2^32.
pub(super) const CLOSER: u32 = MOST;

/// The question about a violation, without its amount.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) benefit: Benefit,
    pub(super) violation: Violation,
    pub(super) date: Day,
    pub(super) justified: bool,
    /// Earlier violations of each kind.
    pub(super) earlier: [u8; KINDS],
}

/// The cases so far.
pub(super) struct Cases {
    rulebook: Rulebook,
    /// The first days of the periods in which no rule changes.
    starts: Vec<Day>,
    /// What each day adds to the key of a case.
    day_keys: Vec<u32>,
    /// The first day of a possible new DID, by the day of loss, counted from 1970; 0 if it has not been computed yet.
    bars: Vec<i32>,
    /// One more than the place of each case among the outcomes; 0 if it has not been computed yet. Empty for a rulebook with
    /// more than [`MOST`] cases, whose rows are answered one by one.
    places: Vec<u32>,
    /// What each fact adds to the key of a case: benefit, violation, justified, period, and the count of each kind.
    strides: [u32; FACTS + KINDS],
    by_hours: HashMap<(u32, Option<Percent>), u32>,
    pub(super) outcomes: Outcomes,
    /// The steps of the longest ladder of each kind: more violations make no difference.
    most: [u8; KINDS],
}

impl Cases {
    pub(super) fn new(rulebook: &Rulebook) -> Self {
        let starts = rulebook.borders();
        let most = Violation::ALL.map(|kind| u8::try_from(rulebook.longest_ladder(kind)).unwrap_or(u8::MAX));
        let facts = [Benefit::ALL.len(), KINDS, 2, starts.len()];
        let counts = most.iter().map(|most| usize::from(*most).saturating_add(1));
        let mut strides = [1; FACTS + KINDS];
        for (stride, values) in strides.iter_mut().zip(facts.into_iter().chain(counts)) {
            *stride = u32::try_from(values).unwrap_or(u32::MAX);
        }
        let mut cases = 1_u32;
        for stride in strides.iter_mut().rev() {
            (*stride, cases) = (cases, cases.saturating_mul(*stride));
        }
        let kept = Some(cases).filter(|cases| *cases <= MOST).unwrap_or_default();
        let mut found = Self {
            rulebook: rulebook.clone(),
            starts,
            day_keys: Vec::new(),
            bars: vec![0; index(Day::LAST).saturating_add(1)],
            places: vec![0; usize::try_from(kept).unwrap_or_default()],
            strides,
            by_hours: HashMap::new(),
            outcomes: Outcomes::default(),
            most,
        };
        found.day_keys = found.keys_of_days(late(rulebook.law().longest_bar()));
        found
    }

    /// What each day adds to a key. From `late` on the answer may depend on the day itself.
    fn keys_of_days(&self, late: Day) -> Vec<u32> {
        let mut keys = Vec::new();
        for (period, next) in self.starts.iter().skip(1).chain([&late]).enumerate() {
            let key = self.period_key(u32::try_from(period).unwrap_or(u32::MAX));
            keys.resize(index((*next).min(late)).max(keys.len()), key);
        }
        keys
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
        if let Some(known) = self.bars.get_mut(index(day)) {
            *known = bar;
        }
        bar
    }

    /// The place of a case's outcome; `percent` counts only if the ladder depends on missed hours.
    pub(super) fn place(&mut self, asked: &Asked, percent: Option<Percent>) -> u32 {
        let period = self.starts.partition_point(|start| *start <= asked.date).saturating_sub(1);
        let period = u32::try_from(period).unwrap_or(u32::MAX);
        let earlier = asked.earlier.iter().enumerate().map(|(kind, count)| self.earlier_key(kind, i64::from(*count)));
        let keys = [
            self.benefit_key(asked.benefit),
            self.violation_key(asked.violation),
            self.justified_key(asked.justified),
            self.period_key(period),
        ];
        let key = keys.into_iter().chain(earlier).fold(0, u32::saturating_add);
        match self.known(key) {
            Some(place) => place,
            None => self.ask(key, period, asked, percent),
        }
    }

    /// The place of a case's outcome by its key, unless it must still be computed.
    #[inline]
    pub(super) fn known(&self, key: u32) -> Option<u32> {
        self.places.get(usize::try_from(key).ok()?)?.checked_sub(1)
    }

    // A key is the sum of the contributions of each fact.

    pub(super) fn benefit_key(&self, benefit: Benefit) -> u32 {
        self.strides[0].saturating_mul(benefit as u32)
    }

    pub(super) fn violation_key(&self, violation: Violation) -> u32 {
        self.strides[1].saturating_mul(violation as u32)
    }

    pub(super) fn justified_key(&self, justified: bool) -> u32 {
        self.strides[2].saturating_mul(u32::from(justified))
    }

    fn period_key(&self, period: u32) -> u32 {
        self.strides[3].saturating_mul(period)
    }

    /// The same for a day counted from 1970.
    #[inline]
    pub(super) fn date_key(&self, date: i32) -> u32 {
        let place = usize::try_from(date.wrapping_sub(Day::FIRST.since_1970()));
        place.ok().and_then(|place| self.day_keys.get(place)).copied().unwrap_or(CLOSER)
    }

    #[inline]
    pub(super) fn earlier_key(&self, kind: usize, count: i64) -> u32 {
        let (Some(most), Some(stride)) = (self.most.get(kind), self.strides.get(kind.wrapping_add(FACTS))) else {
            return CLOSER;
        };
        u32::try_from(count.min(i64::from(*most))).map_or(CLOSER, |count| stride.saturating_mul(count))
    }

    /// The place of a row that can't be read.
    pub(super) fn refuse(&mut self, code: Code, column: &'static str) -> u32 {
        self.outcomes.place(Outcome::refused(code, column))
    }

    #[cold]
    fn ask(&mut self, case: u32, period: u32, asked: &Asked, percent: Option<Percent>) -> u32 {
        if let Some(place) = self.by_hours.get(&(case, percent)) {
            return *place;
        }
        // Computed for the first day of the period, so that the answer is the same whichever row comes first.
        let date = self.start(period).unwrap_or(asked.date).max(Day::FIRST);
        let ladder = self.rulebook.ladder(asked.benefit, asked.violation, date, false);
        let by_hours = !self.places.is_empty()
            && !asked.justified
            && ladder.is_some_and(|ladder| matches!(ladder.steps, Steps::MissedHours(_)));
        let outcome = self.answer(&Asked { date, ..*asked }, percent).unwrap_or_else(|error| {
            let column = COLUMNS.iter().find(|column| error.path.strip_prefix('/') == Some(**column));
            Outcome::refused(error.code, column.copied().unwrap_or("date"))
        });
        let place = self.outcomes.place(outcome);
        // If the step depends on missed hours, each share is a separate case.
        if by_hours {
            self.by_hours.insert((case, percent), place);
        } else if let Some(known) = usize::try_from(case).ok().and_then(|case| self.places.get_mut(case)) {
            *known = place.saturating_add(1);
        }
        place
    }

    /// The first day of a period.
    fn start(&self, period: u32) -> Option<Day> {
        self.starts.get(usize::try_from(period).ok()?).copied()
    }

    fn answer(&self, asked: &Asked, percent: Option<Percent>) -> Result<Outcome, Error> {
        let earlier = Violation::ALL.into_iter().zip(asked.earlier).zip(self.most).flat_map(|((kind, count), most)| {
            let past = PastViolation { violation: kind, date: asked.date, justified: None };
            std::iter::repeat_n(past, usize::from(count.min(most)))
        });
        let input = SanctionInput {
            justified: Some(asked.justified),
            history: earlier.collect(),
            missed_hours_percent: percent,
            ..SanctionInput::new(asked.benefit, asked.violation, asked.date)
        };
        let sanction = sanction(&self.rulebook, &input)?;
        let part = |fraction: Fraction| -> Result<(u32, u32), Error> {
            Ok(fraction.part(sanction.days, *self.rulebook.read(GIORNI_MENSILITA, asked.date)?))
        };
        // A part of the whole treatment is not known in a table, which does not hold the months of the treatment.
        let ladder = self.rulebook.ladder(asked.benefit, asked.violation, asked.date, false);
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

/// The first day from which so many months may end after 2199: no month is longer than 31 days.
fn late(months: u32) -> Day {
    let days = i32::try_from(months.saturating_mul(31)).unwrap_or(i32::MAX);
    Day::LAST.plus_days(days.saturating_neg())
}

/// The columns that an error may be about.
const COLUMNS: [&str; 4] = ["benefit", "violation", "date", "missed_hours_percent"];

/// The place of a day among those from 1950 to 2199.
fn index(day: Day) -> usize {
    usize::try_from(Day::FIRST.days_until(day)).unwrap_or_default()
}
