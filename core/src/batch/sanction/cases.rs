//! The cases that a sanction distinguishes, each answered once by the rule itself.

use std::collections::HashMap;

use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{Fraction, Measure};
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

/// The sanction of a case. It does not depend on the day within a period in which no rule changes.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// Why there is no answer, and the column.
    pub(super) refused: Option<(Code, &'static str)>,
    pub(super) measure: Measure,
    pub(super) step: Option<u32>,
    pub(super) fraction: Option<Fraction>,
    pub(super) days: Option<u32>,
    /// The part of a month's benefit that is withheld.
    pub(super) part: Option<(u32, u32)>,
    /// An amount that does not depend on the month's benefit.
    pub(super) amount: Option<Money>,
    pub(super) loses_benefit: bool,
    pub(super) loses_status: bool,
    /// The rules applied.
    pub(super) rules: String,
}

/// The cases so far, by place.
pub(super) struct Cases {
    rulebook: Rulebook,
    /// The first days of the periods in which no rule changes, and the period of each day.
    starts: Vec<Day>,
    periods: Vec<u32>,
    /// The first day of a possible new DID, by the day of loss; [`Day::ALWAYS`] if it has not been computed yet.
    bars: Vec<Day>,
    /// From here on a bar may end after 2199.
    late: Day,
    /// The place of each case in `taken`; 0 if it has not been computed yet. Empty for a rulebook with more than [`MOST`] cases,
    /// whose rows are answered one by one.
    places: Vec<u32>,
    /// What each fact adds to the key of a case: benefit, violation, justified, period, and the count of each kind.
    strides: [u32; FACTS + KINDS],
    by_hours: HashMap<(u32, Option<Percent>), u32>,
    refused: HashMap<(Code, &'static str), u32>,
    pub(super) taken: Vec<Taken>,
    /// The steps of the longest ladder of each kind: more violations make no difference.
    most: [u8; KINDS],
}

impl Cases {
    pub(super) fn new(rulebook: &Rulebook) -> Self {
        let starts = rulebook.borders();
        let mut periods = Vec::new();
        let mut period = 0_usize;
        let mut day = Day::FIRST;
        while day <= Day::LAST {
            while starts.get(period.saturating_add(1)).is_some_and(|next| *next <= day) {
                period = period.saturating_add(1);
            }
            periods.push(u32::try_from(period).unwrap_or(u32::MAX));
            day = day.next();
        }
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
        Self {
            rulebook: rulebook.clone(),
            starts,
            bars: vec![Day::ALWAYS; periods.len()],
            periods,
            late: late(rulebook.law().longest_bar()),
            places: vec![0; usize::try_from(kept).unwrap_or_default()],
            strides,
            by_hours: HashMap::new(),
            refused: HashMap::new(),
            // The place 0 means "not computed yet".
            taken: vec![Taken::refused(Code::CampoMancante, "date")],
            most,
        }
    }

    /// COND-09: the first day of a possible new DID; `None` after 2199.
    pub(super) fn bar(&mut self, day: Day) -> Option<Day> {
        let known = self.bars.get_mut(index(day))?;
        if *known == Day::ALWAYS {
            *known = day.plus_months(self.rulebook.law().at(day).bar_months);
        }
        Some(*known).filter(|bar| *bar <= Day::LAST)
    }

    /// The place of a case; `percent` counts only if the ladder depends on missed hours.
    pub(super) fn place(&mut self, asked: &Asked, percent: Option<Percent>) -> u32 {
        let period = self.periods.get(index(asked.date)).copied().unwrap_or_default();
        let earlier = asked.earlier.iter().enumerate().map(|(kind, count)| self.earlier_key(kind, u64::from(*count)));
        let keys = [
            self.benefit_key(asked.benefit),
            self.violation_key(asked.violation),
            self.justified_key(asked.justified),
            self.period_key(period),
        ];
        let key = keys.into_iter().chain(earlier).fold(0, u32::saturating_add);
        match self.known(key) {
            0 => self.ask(key, period, asked, percent),
            place => place,
        }
    }

    /// The place of a case by its key; 0 if it must still be computed.
    pub(super) fn known(&self, key: u32) -> u32 {
        usize::try_from(key).ok().and_then(|key| self.places.get(key)).copied().unwrap_or_default()
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

    /// The same for a day counted from 1970; `None` if the answer depends on the day itself, or the day is not valid.
    pub(super) fn date_key(&self, date: i32) -> Option<u32> {
        let day = Day::from_1970(date).filter(|day| *day < self.late)?;
        self.periods.get(index(day)).map(|period| self.period_key(*period))
    }

    pub(super) fn earlier_key(&self, kind: usize, count: u64) -> u32 {
        let count = count.min(u64::from(self.most.get(kind).copied().unwrap_or_default()));
        let stride = self.strides.get(kind.saturating_add(FACTS)).copied().unwrap_or_default();
        stride.saturating_mul(u32::try_from(count).unwrap_or_default())
    }

    /// The sanction of the case at a place.
    pub(super) fn at(&self, place: u32) -> Option<&Taken> {
        self.taken.get(usize::try_from(place).ok()?)
    }

    /// The place of a row that can't be read.
    pub(super) fn refuse(&mut self, code: Code, column: &'static str) -> u32 {
        if let Some(place) = self.refused.get(&(code, column)) {
            return *place;
        }
        let place = self.keep(Taken::refused(code, column));
        self.refused.insert((code, column), place);
        place
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
        let taken = self.answer(&Asked { date, ..*asked }, percent).unwrap_or_else(|error| {
            let column = COLUMNS.iter().find(|column| error.path.strip_prefix('/') == Some(**column));
            Taken::refused(error.code, column.copied().unwrap_or("date"))
        });
        let place = self.keep(taken);
        // If the step depends on missed hours, each share is a separate case.
        if by_hours {
            self.by_hours.insert((case, percent), place);
        } else if let Some(known) = usize::try_from(case).ok().and_then(|case| self.places.get_mut(case)) {
            *known = place;
        }
        place
    }

    /// The first day of a period.
    fn start(&self, period: u32) -> Option<Day> {
        self.starts.get(usize::try_from(period).ok()?).copied()
    }

    fn answer(&self, asked: &Asked, percent: Option<Percent>) -> Result<Taken, Error> {
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
        Ok(Taken {
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

    fn keep(&mut self, taken: Taken) -> u32 {
        let place = u32::try_from(self.taken.len()).unwrap_or_default();
        self.taken.push(taken);
        place
    }
}

/// The first day from which so many months may end after 2199: no month is longer than 31 days.
fn late(months: u32) -> Day {
    let days = i32::try_from(months.saturating_mul(31)).unwrap_or(i32::MAX);
    Day::LAST.plus_days(days.saturating_neg())
}

/// The maximum number of cases that have a place.
const MOST: u32 = 1 << 28;

/// The columns that an error may be about.
const COLUMNS: [&str; 4] = ["benefit", "violation", "date", "missed_hours_percent"];

impl Taken {
    const fn refused(code: Code, column: &'static str) -> Self {
        Self {
            refused: Some((code, column)),
            measure: Measure::Nessuna,
            step: None,
            fraction: None,
            days: None,
            part: None,
            amount: None,
            loses_benefit: false,
            loses_status: false,
            rules: String::new(),
        }
    }
}

/// The place of a day among those from 1950 to 2199.
fn index(day: Day) -> usize {
    usize::try_from(Day::FIRST.days_until(day)).unwrap_or(usize::MAX)
}
