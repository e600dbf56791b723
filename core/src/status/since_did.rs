//! Months of unemployment where the input has no events: the DID, and the days of suspension since.

use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;

/// The DID, and the days of suspension since.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SinceDid {
    did: Day,
    suspended_days: Option<u32>,
}

impl SinceDid {
    pub(crate) const fn new(did: Day, suspended_days: Option<u32>) -> Self {
        Self { did, suspended_days }
    }

    /// Refuses a DID after the day that is asked about, for the reason given in Italian and in English, and more days of suspension
    /// than days since the DID.
    pub(crate) fn check(self, date: Day, (it, en): (&'static str, &'static str), checks: &mut Checks) {
        let late = date < self.did;
        checks.refuse_if(late, "/did", it, en);
        let days = u32::try_from(self.did.days_until(date)).unwrap_or(u32::MAX);
        checks.refuse_if(
            !late && self.suspended_days.is_some_and(|suspended| suspended > days),
            "/suspended_days",
            "i giorni di sospensione superano quelli trascorsi dalla DID",
            "more days of suspension than days since the DID",
        );
    }

    /// The last day of so many months of unemployment. The days of suspension move it forward, as for the deadlines of an assessment.
    pub(crate) fn last_of(self, months: u32) -> Day {
        let suspended = i32::try_from(self.suspended_days.unwrap_or_default()).unwrap_or(i32::MAX);
        self.did.plus_months(months).plus_days(suspended)
    }
}
