//! A work relationship in the state machine.

use std::num::NonZero;

use crate::base::calendar::day::Day;
use crate::base::trimmed::trimmed;
use crate::base::words::job::{Family, JobKind, PayBasis};
use crate::dossier::view::EventView;
use crate::rulebook::eras::{Era, Regime};
use crate::rulebook::parameters::state::{IncomeProjection, RaiseCount};

/// The forecast income of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Income {
    /// So many cents a year.
    Annual(i64),
    /// STATO-29: so many cents a year, before the worker's contributions.
    Gross(i64),
    /// So many cents a month, and how many months of pay a year has.
    Monthly(i64, Option<u8>),
    /// The same before the worker's contributions.
    GrossMonthly(i64, Option<u8>),
    /// Not given.
    Unknown,
}

impl Income {
    /// The forecast income of a job, from the fields given.
    #[inline(always)]
    pub(crate) fn forecast(event: &impl EventView) -> Self {
        let (annual, gross) = (event.annual_income(), event.gross_annual_pay());
        let (monthly, basis, months) = (event.monthly_pay(), event.pay_basis(), event.months_per_year());
        match (annual, gross, monthly, basis) {
            (Some(annual), ..) => Self::Annual(annual.cents()),
            (None, Some(gross), ..) => Self::Gross(gross.cents()),
            (None, None, Some(pay), Some(PayBasis::Lorda)) => Self::GrossMonthly(pay.cents(), months),
            (None, None, Some(pay), _) => Self::Monthly(pay.cents(), months),
            (None, None, None, _) => Self::Unknown,
        }
    }

    /// STATO-15: whether it is projected from a monthly pay.
    pub(crate) const fn is_monthly(self) -> bool {
        matches!(self, Self::Monthly(..) | Self::GrossMonthly(..))
    }

    /// STATO-29: whether the worker's contributions are deducted.
    pub(crate) const fn is_gross(self) -> bool {
        matches!(self, Self::Gross(_) | Self::GrossMonthly(..))
    }
}

/// A fingerprint of an employer's name, which distinguishes employers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Employer(NonZero<u64>);

impl Employer {
    /// The employer with this name, in capitals or not; `None` for a blank name. FNV-1a.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let name = trimmed(name);
        let mix = |hash: u64, letter: u32| (hash ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3);
        let hash = 0xcbf2_9ce4_8422_2325;
        let hash = match name.is_ascii() {
            true => name.bytes().map(|byte| u32::from(byte.to_ascii_lowercase())).fold(hash, mix),
            false => name.chars().flat_map(char::to_lowercase).map(u32::from).fold(hash, mix),
        };
        NonZero::new(hash).filter(|_| !name.is_empty()).map(Self)
    }
}

/// The kind of a job that begins in an era: occasional farm work of the days before its law is fixed-term work to its end.
pub(crate) fn kind_begun(kind: JobKind, era: &Era) -> JobKind {
    match (kind, era.family(kind)) {
        (JobKind::OccasionaleAgricolo, Family::Subordinate) => JobKind::Determinato,
        _ => kind,
    }
}

/// A relationship: running from `start` to `last`, both included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Job {
    pub(crate) key: u32,
    /// Its place in the machine's list.
    pub(crate) place: usize,
    /// The event that started it.
    pub(crate) event: u32,
    /// The event that set its income.
    pub(crate) income_event: u32,
    /// The day of that event.
    pub(crate) income_day: Day,
    /// The last day on which the income rose, or was no longer known; at first the start.
    pub(crate) raised_on: Day,
    pub(crate) employer: Option<Employer>,
    pub(crate) start: Day,
    /// STATO-21: the day from which a raise counts: its start, or the start of the job that it continues (STATO-33).
    pub(crate) count_start: Day,
    /// [`Day::NEVER`] if none is agreed.
    pub(crate) last: Day,
    /// The event that set that day.
    pub(crate) end_event: Option<u32>,
    /// An end was reported, so the job can't be extended or transformed any more.
    pub(crate) closed: bool,
    pub(crate) kind: JobKind,
    pub(crate) income: Income,
    /// Occasional farm work beyond its days without effect.
    pub(crate) as_fixed_term: bool,
    /// STATO-11: it was reported that its income may be that of its length only.
    pub(crate) noted: bool,
    /// Intermittent work with no duty to answer: suspends on days worked only.
    pub(crate) on_call: bool,
    /// The last of the days worked that are on record; [`Day::ALWAYS`] if there are none. A record starts on the day of its event, so
    /// each day from there to this one that is still to come is worked.
    pub(crate) worked_to: Day,
    /// REG-B: the day on which the subordinate job started: its first, or that of the transformation that made it subordinate.
    pub(crate) agreed: Day,
    /// REG-B: whether its length agreed on that day is within the months of a short contract.
    pub(crate) short: bool,
    /// REG-B: the day after those months.
    pub(crate) short_until: Day,
    pub(crate) notice: bool,
    /// Whether the at-risk DID depends on it.
    pub(crate) protected: bool,
    /// The first of the consecutive suspended days, while they last.
    pub(crate) suspended_since: Option<Day>,
    /// The count starts anew on this day (policy of STATO-07).
    pub(crate) restart: Option<Day>,
}

impl Job {
    #[inline]
    pub(crate) fn runs(&self, day: Day) -> bool {
        self.start <= day && day <= self.last
    }

    /// Its forecast of so many cents a year, if its effect on a day depends on nothing else but its kind.
    #[inline]
    pub(crate) fn plain_income(&self) -> Option<i64> {
        match self.income {
            Income::Annual(cents) if !(self.on_call | self.protected | self.restart.is_some()) => Some(cents),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn family(&self, era: &Era) -> Family {
        if self.as_fixed_term { Family::Subordinate } else { era.family(self.kind) }
    }

    #[inline]
    pub(crate) fn counts(&self, era: &Era) -> bool {
        self.family(era) != Family::NoEffect
    }

    /// STATO-16: intermittent work without duty to answer, on a day not worked.
    #[inline]
    pub(crate) fn idle(&self, day: Day) -> bool {
        self.kind == JobKind::Intermittente && self.on_call && self.worked_to < day
    }

    /// Whether it suspends the state on a suspended day; the day then counts for it.
    #[inline]
    pub(crate) fn suspends(&self, day: Day, era: &Era) -> bool {
        match era.regime {
            Regime::A => false,
            Regime::B => self.counts(era),
            Regime::C => self.family(era) == Family::Subordinate && !self.idle(day),
        }
    }

    /// The first of the consecutive suspended days that still count on this day.
    #[inline]
    pub(crate) fn suspension_start(&self, day: Day) -> Option<Day> {
        match self.restart {
            Some(restart) if restart <= day => self.suspended_since.map(|start| start.max(restart)),
            _ => self.suspended_since,
        }
    }

    /// The first of the consecutive suspended days, if this day is one of them. STATO-21: if the income rose on this
    /// day, the days before it count too, if the law provides for it.
    #[inline]
    pub(crate) fn counted_from(&self, day: Day, era: &Era) -> Day {
        if let Some(start) = self.suspension_start(day) {
            return start;
        }
        // STATO-16: for intermittent work without duty to answer only consecutive days worked count.
        let by_days_worked = self.kind == JobKind::Intermittente && self.on_call;
        let raised = self.raised_on == day && !by_days_worked && era.raise_count == RaiseCount::DaInizioRapporto;
        let start = if raised { self.count_start } else { day };
        match self.restart {
            Some(restart) if restart <= day => start.max(restart),
            _ => start,
        }
    }

    /// Whether its agreed length is below a year and its income may be that of this length only (STATO-11).
    #[inline]
    pub(crate) fn may_give_its_length_only(&self, era: &Era) -> bool {
        let given = matches!(self.income, Income::Annual(cents) if cents <= era.dependent_limit);
        given
            && self.last != Day::NEVER
            && matches!(self.family(era), Family::Subordinate | Family::Parasubordinate)
            && self.is_below_a_year()
    }

    /// Whether it ends before a year has passed. A year has 365 or 366 days, so few jobs need the calendar.
    fn is_below_a_year(&self) -> bool {
        match self.start.days_until(self.last.next()) {
            ..365 => true,
            365..=366 => self.last.next() < self.start.plus_months(12),
            _ => false,
        }
    }

    /// Its forecast income in the tax year of a day, in cents; `None` if it is not known.
    #[inline]
    pub(crate) fn yearly(&self, day: Day, era: &Era) -> Option<i64> {
        match self.income {
            Income::Annual(cents) => Some(cents),
            Income::Unknown => None,
            Income::Gross(pay) => self.net(pay, era),
            Income::Monthly(pay, months) => self.projected(pay, months, day, era),
            Income::GrossMonthly(pay, months) => self.net(self.projected(pay, months, day, era)?, era),
        }
    }

    /// STATO-29: the gross pay of a year less the worker's contributions; work without effect has none. STATO-30: `None` if it is
    /// a placeholder.
    #[cold]
    fn net(&self, gross: i64, era: &Era) -> Option<i64> {
        let placeholder = matches!(self.income, Income::Gross(_)) && era.is_placeholder(gross);
        match self.family(era) {
            Family::SelfEmployed => None,
            _ if placeholder => None,
            Family::NoEffect => Some(gross),
            Family::Subordinate | Family::Parasubordinate => era.share(self.kind).net(gross),
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
