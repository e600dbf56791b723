//! The cases that a sanction tells apart, each answered once by the rule itself.

use std::collections::HashMap;

use crate::calendar::Day;
use crate::conditionality::sanction::run;
use crate::conditionality::{Fraction, Measure, PastViolation, Percent, SanctionInput};
use crate::dossier::{Benefit, Violation};
use crate::error::{Code, Error};
use crate::explain::Journal;
use crate::rulebook::{Rulebook, Steps};

/// The violations in the order of their letters.
pub(super) const VIOLATIONS: [Violation; 4] =
    [Violation::Convocazione, Violation::Orientamento, Violation::Formazione, Violation::Offerta];

/// What is asked about a violation, but for its amount.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) benefit: Benefit,
    pub(super) violation: Violation,
    pub(super) date: Day,
    pub(super) justified: bool,
    /// Earlier violations of each kind.
    pub(super) earlier: [u8; 4],
}

/// What a case takes. It does not depend on the day within a period in which no rule changes.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    /// Why there is no answer, and the column.
    pub(super) refused: Option<(Code, &'static str)>,
    pub(super) measure: Measure,
    pub(super) step: Option<u32>,
    pub(super) fraction: Option<Fraction>,
    pub(super) days: Option<u32>,
    /// The part of a month's benefit that is cut.
    pub(super) part: Option<(u32, u32)>,
    pub(super) loses_benefit: bool,
    pub(super) loses_status: bool,
    /// The rules applied.
    pub(super) rules: String,
    /// The step depends on the share of missed hours.
    by_hours: bool,
}

/// The cases met, by place.
pub(super) struct Cases {
    rulebook: Rulebook,
    /// The first days of the periods in which no rule changes, and the period of each day.
    starts: Vec<Day>,
    periods: Vec<u16>,
    /// The first day of a possible new DID, by the day of loss; `None` after 2199.
    bars: Vec<Option<Day>>,
    /// The place of each case in `taken`; 0 where it was not asked yet.
    places: Vec<u32>,
    by_hours: HashMap<(usize, Option<Percent>), u32>,
    refused: HashMap<(Code, &'static str), u32>,
    pub(super) taken: Vec<Taken>,
    /// The steps of the longest ladder: more violations of one kind make no difference.
    most: u8,
}

impl Cases {
    pub(super) fn new(rulebook: &Rulebook) -> Self {
        let starts = rulebook.borders();
        let mut periods = Vec::new();
        let mut bars = Vec::new();
        let mut period = 0_usize;
        let mut day = Day::FIRST;
        while day <= Day::LAST {
            while starts.get(period.saturating_add(1)).is_some_and(|next| *next <= day) {
                period = period.saturating_add(1);
            }
            periods.push(u16::try_from(period).unwrap_or(u16::MAX));
            bars.push(Some(day.plus_months(rulebook.law().at(day).bar_months)).filter(|bar| *bar <= Day::LAST));
            day = day.next();
        }
        let most = u8::try_from(rulebook.longest_ladder()).unwrap_or(u8::MAX);
        let counts = usize::from(most).saturating_add(1).saturating_pow(4);
        let benefits = (Benefit::Nessuna as usize).saturating_add(1);
        let sizes = [benefits, VIOLATIONS.len(), 2, starts.len(), counts];
        let cases = sizes.into_iter().fold(1, usize::saturating_mul);
        Self {
            rulebook: rulebook.clone(),
            starts,
            periods,
            bars,
            places: vec![0; cases],
            by_hours: HashMap::new(),
            refused: HashMap::new(),
            // The place 0 stands for what was not asked.
            taken: vec![Taken::refused(Code::CampoMancante, "date")],
            most,
        }
    }

    /// The first day of a possible new DID.
    pub(super) fn bar(&self, day: Day) -> Option<Day> {
        self.bars.get(index(day)).copied().flatten()
    }

    /// The place of a case; `percent` counts only where the ladder goes by missed hours.
    pub(super) fn place(&mut self, asked: &Asked, percent: Option<Percent>) -> u32 {
        let period = self.periods.get(index(asked.date)).copied().map_or(0, usize::from);
        let digits = [asked.violation as usize, usize::from(asked.justified), period];
        let sizes = [VIOLATIONS.len(), 2, self.starts.len()];
        let case = digits.iter().zip(sizes).fold(asked.benefit as usize, |case, (digit, size)| {
            case.saturating_mul(size).saturating_add(*digit)
        });
        let base = usize::from(self.most).saturating_add(1);
        let case = asked.earlier.iter().fold(case, |case, earlier| {
            case.saturating_mul(base).saturating_add(usize::from((*earlier).min(self.most)))
        });
        let known = self.places.get(case).copied().unwrap_or_default();
        if known != 0 && !self.at(known).is_some_and(|taken| taken.by_hours) {
            return known;
        }
        self.ask(case, period, asked, percent)
    }

    /// What the case at a place takes.
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
    fn ask(&mut self, case: usize, period: usize, asked: &Asked, percent: Option<Percent>) -> u32 {
        if let Some(place) = self.by_hours.get(&(case, percent)) {
            return *place;
        }
        // Asked about the first day of the period, so that the answer is the same whichever row comes first.
        let date = self.starts.get(period).copied().unwrap_or(asked.date).max(Day::FIRST);
        let ladder = self.rulebook.ladder(asked.benefit, asked.violation, date);
        let by_hours = !asked.justified && ladder.is_some_and(|ladder| matches!(ladder.steps, Steps::MissedHours(_)));
        let taken = self.answer(&Asked { date, ..*asked }, percent).unwrap_or_else(|error| {
            let column = COLUMNS.iter().find(|column| error.path.strip_prefix('/') == Some(**column));
            Taken::refused(error.code, column.copied().unwrap_or("date"))
        });
        let place = self.keep(Taken { by_hours, ..taken });
        if by_hours {
            self.by_hours.insert((case, percent), place);
        }
        if let Some(known) = self.places.get_mut(case) {
            *known = place;
        }
        place
    }

    fn answer(&self, asked: &Asked, percent: Option<Percent>) -> Result<Taken, Error> {
        let earlier = VIOLATIONS.iter().zip(asked.earlier).flat_map(|(violation, count)| {
            let past = PastViolation { violation: *violation, date: asked.date, justified: None };
            std::iter::repeat_n(past, usize::from(count.min(self.most)))
        });
        let input = SanctionInput {
            benefit: asked.benefit,
            violation: asked.violation,
            date: asked.date,
            justified: Some(asked.justified),
            history: earlier.collect(),
            claim_date: None,
            monthly_amount: None,
            missed_hours_percent: percent,
            received: None,
            province: None,
        };
        let mut journal = Journal::new(false);
        let sanction = run(&self.rulebook, &input, &mut journal)?;
        let month = self.rulebook.number("giorni_mensilita", asked.date);
        let part = sanction.fraction.map(|fraction| fraction.part(sanction.days, month.unwrap_or_default()));
        Ok(Taken {
            refused: None,
            measure: sanction.measure,
            step: sanction.step,
            fraction: sanction.fraction,
            days: sanction.days,
            part,
            loses_benefit: sanction.loses_benefit,
            loses_status: sanction.loses_status,
            rules: journal.close((), &self.rulebook).rules.join(" "),
            by_hours: false,
        })
    }

    fn keep(&mut self, taken: Taken) -> u32 {
        let place = u32::try_from(self.taken.len()).unwrap_or_default();
        self.taken.push(taken);
        place
    }
}

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
            loses_benefit: false,
            loses_status: false,
            rules: String::new(),
            by_hours: false,
        }
    }
}

/// The place of a day among those from 1950 to 2199.
fn index(day: Day) -> usize {
    usize::try_from(Day::FIRST.days_until(day)).unwrap_or(usize::MAX)
}
