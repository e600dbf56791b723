//! The state of a day from the jobs that run on it: the article of law itself, for each regime.

use super::job::Job;
use super::job_list::JobList;
use crate::base::calendar::day::Day;
use crate::base::words::job::Family;
use crate::base::words::state::State;
use crate::rulebook::eras::{Era, Regime};
use crate::rulebook::parameters::state::{IncomeProjection, IncomeSum};

/// The income of the jobs of a day, by the limit that each counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IncomeTotals {
    /// Jobs that count.
    pub(crate) jobs: u32,
    /// Cents against the dependent limit (STATO-12).
    pub(crate) dependent: i64,
    /// Cents against the self-employed limit (STATO-12).
    pub(crate) self_employed: i64,
    /// Jobs whose income is not known: never within the limits (STATO-24).
    pub(crate) unknown: u32,
    /// Self-employed jobs that have ended in the year, and count with it (STATO-31).
    pub(crate) ended: u32,
}

impl IncomeTotals {
    pub(super) const NONE: Self = Self { jobs: 0, dependent: 0, self_employed: 0, unknown: 0, ended: 0 };

    fn of<'j>(jobs: impl Iterator<Item = &'j Job>, context: &DayContext<'_>) -> Self {
        let mut totals = Self::NONE;
        for job in jobs {
            totals.jobs = totals.jobs.saturating_add(1);
            totals.add(job, context.day, context.era);
        }
        if totals.jobs > 0 {
            for job in context.ended() {
                totals.ended = totals.ended.saturating_add(1);
                totals.add(job, context.day, context.era);
            }
        }
        totals
    }

    fn add(&mut self, job: &Job, day: Day, era: &Era) {
        match job.yearly(day, era) {
            None => self.unknown = self.unknown.saturating_add(1),
            Some(cents) => self.add_known(cents, job.family(era)),
        }
    }

    /// No sum is too large: the events of a dossier are limited, and so is an amount.
    #[inline]
    fn add_known(&mut self, cents: i64, family: Family) {
        let sum = if family == Family::SelfEmployed { &mut self.self_employed } else { &mut self.dependent };
        *sum = sum.wrapping_add(cents);
    }

    /// Whether it is the income of more than one job.
    pub(crate) fn several(&self) -> bool {
        self.jobs.saturating_add(self.ended) > 1
    }

    /// STATO-13: each kind within its own limit, and the total within the dependent one. STATO-22: exact to the cent.
    #[inline]
    fn within(&self, limits: &Era) -> bool {
        self.unknown == 0 && self.above(limits).is_none()
    }

    /// The limit that the known incomes exceed.
    #[inline]
    pub(crate) fn above(&self, limits: &Era) -> Option<AboveLimit> {
        let (dependent, self_employed) = (self.dependent, self.self_employed);
        let total = dependent.saturating_add(self_employed);
        let of = |income, cents, limit| AboveLimit { income, cents, limit };
        if dependent > limits.dependent_limit {
            return Some(of(Tested::Dependent, dependent, limits.dependent_limit));
        }
        if self_employed > limits.self_employed_limit {
            return Some(of(Tested::SelfEmployed, self_employed, limits.self_employed_limit));
        }
        let together = limits.income_sum == IncomeSum::Totale && total > limits.dependent_limit;
        together.then(|| of(Tested::Together, total, limits.dependent_limit))
    }
}

/// The jobs that run on a day, looked at once. If one of them is special, the others are left out.
#[derive(Clone, Copy)]
pub(super) struct Load {
    /// Whether any job runs.
    pub(super) any: bool,
    /// The income of those that count.
    pub(super) totals: IncomeTotals,
    /// Whether one of them may suspend the state.
    suspends: bool,
    /// Whether one needs a closer look.
    pub(super) special: bool,
    /// The first day after this one on which the terms of one end.
    pub(super) next: Day,
}

impl Load {
    #[inline]
    pub(super) fn of<'j>(running: impl Iterator<Item = &'j Job>, day: Day, era: &Era) -> Self {
        let (totals, next) = (IncomeTotals::NONE, Day::NEVER);
        let mut load = Self { any: false, totals, suspends: false, special: false, next };
        for job in running {
            load.any = true;
            let Some(cents) = job.plain_income() else {
                load.special = true;
                break;
            };
            load.next = load.next.min(job.end_of_terms(day));
            let family = job.family(era);
            if family != Family::NoEffect {
                load.suspends |= family == Family::Subordinate;
                load.totals.jobs = load.totals.jobs.wrapping_add(1);
                load.totals.add_known(cents, family);
            }
        }
        load
    }

    /// The state under REG-C, if no job needs a closer look and none that has ended counts.
    #[inline]
    pub(super) fn state(&self, limits: &Era) -> State {
        match self.totals.jobs {
            0 => State::Disoccupato,
            _ => regime_c(&self.totals, limits, || self.suspends, || self.totals),
        }
    }
}

/// REG-C: within the limits the status is kept; above them subordinate work suspends (STATO-06, 14, 16), other work ends (STATO-10).
/// `rest` is the income of the work that is not idle.
#[inline]
fn regime_c(
    totals: &IncomeTotals,
    limits: &Era,
    suspends: impl FnOnce() -> bool,
    rest: impl FnOnce() -> IncomeTotals,
) -> State {
    if totals.within(limits) {
        return State::Conservazione;
    }
    if suspends() {
        return State::Sospeso;
    }
    let rest = rest();
    match rest.jobs {
        0 => State::Disoccupato,
        _ if rest.within(limits) => State::Conservazione,
        _ => State::Decaduto,
    }
}

/// The income that a limit is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tested {
    Dependent,
    SelfEmployed,
    /// All of it, against the dependent limit.
    Together,
}

/// An income above its limit; both in cents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AboveLimit {
    pub(crate) income: Tested,
    pub(crate) cents: i64,
    pub(crate) limit: i64,
}

/// The input of a judgement: a day, the law of that day and of the day whose limits apply, whether the person is
/// enrolled under L. 68/1999, and the jobs of the year.
#[derive(Clone, Copy)]
pub(crate) struct DayContext<'a> {
    pub(crate) day: Day,
    pub(crate) era: &'a Era,
    pub(crate) limits_of: Day,
    pub(crate) limits: &'a Era,
    pub(crate) l68: bool,
    /// The jobs, if self-employed ones that have ended in the year count.
    pub(crate) past: Option<&'a JobList>,
}

impl<'a> DayContext<'a> {
    /// STATO-31: the self-employed jobs that have ended before this day in its year.
    pub(crate) fn ended(&self) -> impl Iterator<Item = &'a Job> + use<'a> {
        let (day, era) = (self.day, self.era);
        let ended = move |job: &&Job| {
            job.last < day && job.last.year() == day.year() && job.family(era) == Family::SelfEmployed
        };
        self.past.into_iter().flat_map(move |past| past.ended(day)).filter(ended)
    }

    /// The state of a person with a DID that results from the running jobs that count, and the income of these jobs.
    pub(crate) fn judge<'j, I>(&self, jobs: I) -> (State, IncomeTotals)
    where
        I: Iterator<Item = &'j Job> + Clone,
    {
        let totals = IncomeTotals::of(jobs.clone(), self);
        let state = match self.era.regime {
            _ if totals.jobs == 0 => State::Disoccupato,
            Regime::A => State::Disoccupato,
            Regime::B => self.regime_b(jobs, totals),
            Regime::C => {
                let awake = |job: &&Job| !job.idle(self.day);
                let rest = || IncomeTotals::of(jobs.clone().filter(awake), self);
                regime_c(&totals, self.limits, || jobs.clone().any(|job| job.suspends(self.day, self.era)), rest)
            }
        };
        (state, totals)
    }

    /// REG-B: any work ends the condition of being without employment, except short subordinate work and the income of persons enrolled under L. 68/1999.
    fn regime_b<'j>(&self, mut jobs: impl Iterator<Item = &'j Job>, totals: IncomeTotals) -> State {
        if self.l68 && totals.within(self.limits) {
            return State::Conservazione;
        }
        let suspends =
            |job: &Job| job.family(self.era) == Family::Subordinate && job.short && self.day < job.short_until;
        if jobs.all(suspends) { State::Sospeso } else { State::Decaduto }
    }

    /// Whether the income of the jobs can matter; under REG-B it does only for persons enrolled under L. 68/1999.
    pub(crate) fn tests_income(&self) -> bool {
        match self.era.regime {
            Regime::A => false,
            Regime::B => self.l68,
            Regime::C => true,
        }
    }

    /// Whether the whole income of the jobs is within the limits, or there is no job.
    pub(crate) fn within<'j>(&self, jobs: impl Iterator<Item = &'j Job>) -> bool {
        let totals = IncomeTotals::of(jobs, self);
        totals.jobs == 0 || totals.within(self.limits)
    }
}

impl Job {
    /// The first day after this one, on which it runs, after its end or after the months of a short contract.
    #[inline]
    fn end_of_terms(&self, day: Day) -> Day {
        let end = self.last.next();
        if self.short_until > day { end.min(self.short_until) } else { end }
    }

    /// The first day after this one on which the effect of the job on the state may change without further facts.
    pub(super) fn next_border(&self, context: DayContext<'_>) -> Day {
        let DayContext { day, era, .. } = context;
        let mut next = self.end_of_terms(day);
        let mut at = |border: Day| {
            if border > day {
                next = next.min(border);
            }
        };
        if let Some(restart) = self.restart {
            at(restart);
        }
        if let Some(held) = self.suspension_start(day) {
            at(held.plus_days(era.suspension_days));
        }
        if self.on_call {
            at(self.worked_to.next());
        }
        if era.income_projection == IncomeProjection::AttesaNellAnno && self.income.is_monthly() {
            at(Day::new_year(day.year().saturating_add(1)));
        }
        next
    }
}
