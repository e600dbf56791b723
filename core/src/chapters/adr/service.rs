//! ADR-DUR: how long the service lasts, and which jobs suspend it.

use super::types::{ServiceJob, StateInput, Voucher};
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::{MESI_DURATA_ADR, MESI_PROROGA_ADR_CIGS};
use crate::rulebook::read::Read;

/// The service of a voucher, as far as it is known.
pub(super) struct Service {
    /// Whether it was requested in time.
    pub(super) chosen: bool,
    /// Its last day without the extension.
    pub(super) first: Option<Day>,
    /// Its last day with the extension.
    pub(super) extended: Option<Day>,
    /// Its last day.
    pub(super) ends: Option<Day>,
    /// Whether a job suspends it on the day asked about.
    pub(super) suspended: bool,
    /// The months of the service, and of a job that ends it.
    pub(super) months: Read<u32>,
    /// The months of the extension after the CIGS.
    pub(super) more: Option<Read<u32>>,
    /// The facts that would decide its last day, as JSON pointers.
    pub(super) missing: Vec<&'static str>,
}

impl Service {
    pub(super) fn of(
        rulebook: &Rulebook,
        input: &StateInput,
        voucher: &Voucher,
        in_time: Option<bool>,
    ) -> Result<Self, Error> {
        let unknown = |error: Error| error.at("/voucher/issued");
        let months = rulebook.read(MESI_DURATA_ADR, voucher.issued).map_err(unknown)?;
        let Some(chosen) = voucher.chosen.filter(|_| in_time == Some(true)) else {
            return Ok(Self {
                chosen: false,
                first: None,
                extended: None,
                ends: None,
                suspended: false,
                months,
                more: None,
                missing: Vec::new(),
            });
        };
        let mut missing = Vec::new();
        let jobs = Jobs { list: &voucher.jobs, chosen, months: *months, date: input.date };
        let (least, pause) = (chosen.plus_months(*months), jobs.pause());
        let (plain, extension, more) = match input.benefit {
            Benefit::Cigs => {
                let more = rulebook.read(MESI_PROROGA_ADR_CIGS, voucher.issued).map_err(unknown)?;
                missing.extend(input.cigs_to.is_none().then_some("/cigs_to"));
                let plain = input.cigs_to.map(|last| last.max(least));
                (plain, plain.map(|last| last.plus_months(*more)), Some(more))
            }
            _ => (Some(least), Some(chosen.plus_months(months.saturating_mul(2))), None),
        };
        let moved = |last: Option<Day>| last.map(|last| last.plus_days(pause));
        let (first, extended) = (moved(plain), moved(extension));
        let ends = match voucher.used_up {
            _ if jobs.open() => {
                missing.push("/voucher/jobs");
                None
            }
            Some(true) => first,
            Some(false) => extended,
            None => {
                missing.push("/voucher/used_up");
                None
            }
        };
        Ok(Self { chosen: true, first, extended, ends, suspended: jobs.suspend(), months, more, missing })
    }

    /// Whether it has not ended on a day; a suspension is not an end.
    pub(super) fn runs(&self, day: Day) -> Option<bool> {
        match (self.first, self.extended) {
            _ if self.suspended => Some(true),
            (Some(first), _) if day <= first => Some(true),
            (_, Some(extended)) if extended < day => Some(false),
            _ => self.ends.map(|ends| day <= ends),
        }
    }
}

/// The jobs that began while the service ran.
struct Jobs<'a> {
    list: &'a [ServiceJob],
    chosen: Day,
    /// A job of so many months ends the service, a shorter one suspends it.
    months: u32,
    date: Day,
}

impl Jobs<'_> {
    fn begun(&self) -> impl Iterator<Item = &ServiceJob> {
        self.list.iter().filter(|job| self.chosen <= job.start && job.start <= self.date)
    }

    /// The first day on which a job has lasted the months.
    fn full(&self, job: &ServiceJob) -> Day {
        job.start.plus_months(self.months)
    }

    /// The days of the short jobs that have ended, each day once.
    fn pause(&self) -> i32 {
        let over = |job: &&ServiceJob| job.end.is_some_and(|end| end < self.date && end.next() < self.full(job));
        let mut spans: Vec<(Day, Day)> =
            self.begun().filter(over).filter_map(|job| Some((job.start, job.end?))).collect();
        spans.sort_unstable();
        let mut counted = (0_i32, None::<Day>);
        for (start, end) in spans {
            let (days, last) = counted;
            let from = last.map_or(start, |last| start.max(last.next()));
            let more = if from <= end { from.days_until(end).saturating_add(1) } else { 0 };
            counted = (days.saturating_add(more), last.max(Some(end)));
        }
        counted.0
    }

    /// Whether a job that may still turn out to be short runs on the day.
    fn suspend(&self) -> bool {
        self.begun().any(|job| match job.end {
            Some(end) => self.date <= end && end.next() < self.full(job),
            None => self.date < self.full(job),
        })
    }

    /// Whether a job runs whose length would decide when the service ends.
    fn open(&self) -> bool {
        self.begun().any(|job| job.end.is_none_or(|end| self.date <= end) && self.date < self.full(job))
    }
}
