//! Occasional farm work (LOAgri): without effect for its first days worked of a calendar year, over all employers, then as
//! fixed-term work for the rest of it.

use super::StateMachine;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::words::job::{Family, JobKind};
use crate::status::job::Job;
use crate::status::observer::Observer;
use crate::status::text::jobs as text;

impl StateMachine<'_> {
    /// Counts days worked in a job, both ends included, by calendar year.
    pub(super) fn work_on_farm(&mut self, job: &Job, from: Day, to: Day, observer: &mut impl Observer) {
        let most = i32::try_from(self.era.farm_days).unwrap_or(i32::MAX);
        let mut from = from.max(self.farm.to.next());
        self.farm.to = self.farm.to.max(to);
        while from <= to {
            let next_year = Day::new_year(from.year().saturating_add(1));
            let after = to.next().min(next_year);
            if self.farm.year != from.year() {
                (self.farm.year, self.farm.days) = (from.year(), 0);
            }
            let before = self.farm.days;
            self.farm.days = before.saturating_add(from.days_until(after));
            if before <= most && most < self.farm.days {
                let over = from.plus_days(most.saturating_sub(before));
                self.farm.turns.extend([(over, true), (next_year, false)]);
                self.farm.next = self.farm.next.min(over);
                observer.finding(|| text::farm_days_over(job.event, over, self.law.parameters.farm_days.on(over)));
                let job = Job { as_fixed_term: true, ..*job };
                if job.yearly(over, self.era).is_none() {
                    observer.rule(rule::STATO_24);
                    observer.finding(|| text::income_unknown(job.income_event, job.income, Family::Subordinate));
                }
            }
            from = after;
        }
        self.turn_farm_work(self.cursor);
    }

    /// Sets whether the jobs count on a day. The day at the cursor has its turn when it is judged or has facts: until then the jobs
    /// are those of the day before.
    #[inline]
    pub(super) fn turn_farm_work(&mut self, day: Day) {
        if self.farm.next <= day {
            self.turn(day);
        }
    }

    #[cold]
    fn turn(&mut self, day: Day) {
        let due = self.farm.turns.partition_point(|(turn, _)| *turn <= day);
        if let Some((day, counts)) = self.farm.turns.drain(..due).next_back() {
            (self.farm.counts, self.jobs_changed) = (counts, day);
        }
        self.farm.next = self.farm.turns.first().map_or(Day::NEVER, |(day, _)| *day);
        for job in self.jobs.all_mut().iter_mut().filter(|job| job.kind == JobKind::OccasionaleAgricolo) {
            job.as_fixed_term = self.farm.counts;
        }
    }
}
