//! Work that is not subordinate, against the income limits of each day: with a DID or without (TARG-MESI).

use super::StateMachine;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::job::Family;
use crate::status::events::DatedEvent;
use crate::status::observer::NoObserver;

impl StateMachine<'_> {
    /// Takes the facts, in order, and gives for each job the last day up to `last` on which it ran, was not subordinate, and work of
    /// this sort was above the limits; by the place of the job.
    ///
    /// # Errors
    /// As [`Self::stop`].
    pub(crate) fn above_limits(mut self, facts: &[DatedEvent], last: Day) -> Result<Vec<Option<Day>>, Error> {
        let mut above = Vec::new();
        for fact in facts {
            self.test_other_work(fact.day, &mut above)?;
            self.take(fact, &mut NoObserver);
        }
        self.test_other_work(last.next(), &mut above)?;
        Ok(above)
    }

    /// Goes from border to border up to a day, not included.
    fn test_other_work(&mut self, until: Day, above: &mut Vec<Option<Day>>) -> Result<(), Error> {
        while self.cursor < until {
            self.check_work()?;
            self.turn_farm_work(self.cursor);
            let next = self.next_border(self.cursor).min(until);
            above.resize(self.jobs.all().len(), None);
            for place in self.other_work_above() {
                if let Some(last) = above.get_mut(place) {
                    *last = Some(next.previous());
                }
            }
            self.look_at_jobs();
            self.close(self.cursor);
            self.go(next);
        }
        Ok(())
    }

    /// The places of the jobs that are not subordinate, where they are above the limits on the day at the cursor.
    fn other_work_above(&self) -> impl Iterator<Item = usize> {
        let day = self.cursor;
        let other = self.counting(day).filter(|job| job.family(self.era) != Family::Subordinate);
        let above = !self.context(day).within(other.clone());
        other.filter(move |_| above).map(|job| job.place)
    }
}
