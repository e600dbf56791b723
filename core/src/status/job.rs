//! One work relationship, as the state machine keeps it.

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::words::job::{Family, JobKind};
use crate::rulebook::eras::Era;
use crate::rulebook::parameters::state::IncomeProjection;

/// What a job is forecast to earn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Income {
    /// So many cents in the tax year.
    Annual(i64),
    /// So many cents a month, and how many months of pay a year has.
    Monthly(i64, Option<u8>),
    /// Not given.
    Unknown,
}

impl Income {
    /// What a job is forecast to earn, by what is given of it.
    pub(crate) fn forecast(annual: Option<Money>, monthly: Option<Money>, months_per_year: Option<u8>) -> Self {
        match (annual, monthly) {
            (Some(annual), _) => Self::Annual(annual.cents()),
            (None, Some(pay)) => Self::Monthly(pay.cents(), months_per_year),
            (None, None) => Self::Unknown,
        }
    }
}

/// Days in a row worked on call, both ends included, in the job at this place of the machine's list.
pub(crate) type Worked = (usize, Day, Day);

/// A relationship: running from `start` to `last`, both included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Job {
    pub(crate) key: u32,
    /// Its place in the machine's list.
    pub(crate) place: usize,
    /// The event that gave its income.
    pub(crate) income_event: u32,
    pub(crate) start: Day,
    /// [`Day::NEVER`] where none is agreed.
    pub(crate) last: Day,
    /// An end was reported: nothing can be agreed any more.
    pub(crate) closed: bool,
    pub(crate) kind: JobKind,
    pub(crate) income: Income,
    /// Intermittent work with no duty to answer: suspends on days worked only.
    pub(crate) on_call: bool,
    /// REG-B: the day on which the subordinate job started: its first, or that of the transformation that made it subordinate.
    pub(crate) agreed: Day,
    /// REG-B: agreed on that day for no more than the months of a short contract.
    pub(crate) short: bool,
    /// REG-B: the day after those months.
    pub(crate) short_until: Day,
    pub(crate) notice: bool,
    /// The at-risk DID rests on it.
    pub(crate) protected: bool,
    /// The first of the suspended days in a row, while they last.
    pub(crate) suspended_since: Option<Day>,
    /// The count starts anew on this day (policy of STATO-07).
    pub(crate) restart: Option<Day>,
}

impl Job {
    pub(crate) fn runs(&self, day: Day) -> bool {
        self.start <= day && day <= self.last
    }

    pub(crate) fn family(&self, era: &Era) -> Family {
        era.family(self.kind)
    }

    pub(crate) fn counts(&self, era: &Era) -> bool {
        self.family(era) != Family::NoEffect
    }

    /// STATO-16: intermittent work without duty to answer, on a day not worked.
    pub(crate) fn idle(&self, day: Day, worked: &[Worked]) -> bool {
        self.kind == JobKind::Intermittente
            && self.on_call
            && !worked.iter().any(|(place, from, to)| *place == self.place && *from <= day && day <= *to)
    }

    /// The first day of the suspended days in a row that are still counting on this day.
    pub(crate) fn suspension_start(&self, day: Day) -> Option<Day> {
        match self.restart {
            Some(restart) if restart <= day => self.suspended_since.map(|start| start.max(restart)),
            _ => self.suspended_since,
        }
    }

    /// The cents that it is forecast to earn in the tax year of a day; `None` where that is not known.
    pub(crate) fn yearly(&self, day: Day, era: &Era) -> Option<i64> {
        match self.income {
            Income::Annual(cents) => Some(cents),
            Income::Unknown => None,
            Income::Monthly(pay, months) => self.projected(pay, months, day, era),
        }
    }

    /// STATO-15: the projection of a monthly pay.
    #[cold]
    fn projected(&self, pay: i64, months: Option<u8>, day: Day, era: &Era) -> Option<i64> {
        match era.income_projection {
            IncomeProjection::AttesaNellAnno => {
                let (new_year, next_year) = (Day::new_year(day.year()), Day::new_year(day.year().saturating_add(1)));
                let (from, to) = (self.start.max(new_year), self.last.min(next_year.previous()));
                let days = from.days_until(to.next());
                // Days / 30, half up to the cent.
                pay.checked_mul(i64::from(days))?.checked_add(15)?.checked_div(30)
            }
            IncomeProjection::Annualizzata => pay.checked_mul(i64::from(months?)),
        }
    }
}
