//! The jobs of a state machine, found by name and by whether they may still run: no day looks at jobs that are long over.

use super::job::Job;
use crate::base::calendar::day::Day;
use crate::rulebook::eras::Era;

/// Up to so many jobs, looking at each is faster than a search by name.
const FEW: usize = 8;

/// The jobs, and what is known about them at once.
#[derive(Clone, Debug)]
pub(crate) struct JobList {
    /// In the order of their starts.
    all: Vec<Job>,
    /// The name and the place of each, in order, once there are more than a few.
    by_name: Vec<(u32, usize)>,
    /// The places of those that were not over on the last day judged, in order. Facts change only these.
    open: Vec<usize>,
    /// The places of the others, in the order of their ends.
    closed: Vec<usize>,
    /// The first of these that ended in the year of that day, and perhaps some earlier ones.
    this_year: usize,
    /// The first day of the year after.
    next_year: Day,
    /// None of the open jobs ends before this day.
    first_end: Day,
}

/// The suspended days of the jobs of a day.
pub(crate) struct SuspendedDays {
    /// The first job that has used up its days.
    pub(crate) used_up: Option<u32>,
    /// The first day on which another one will have.
    pub(crate) ends: Day,
}

impl Default for JobList {
    fn default() -> Self {
        let (all, by_name, open, closed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { all, by_name, open, closed, this_year: 0, next_year: Day::ALWAYS, first_end: Day::ALWAYS }
    }
}

impl JobList {
    /// Forgets all jobs.
    #[cfg(feature = "arrow")]
    pub(crate) fn clear(&mut self) {
        let Self { all, by_name, open, closed, this_year, next_year, first_end } = self;
        (*this_year, *next_year, *first_end) = (0, Day::ALWAYS, Day::ALWAYS);
        all.clear();
        open.clear();
        closed.clear();
        by_name.clear();
    }

    /// Adds a job that starts, which has the next place.
    #[inline]
    pub(crate) fn push(&mut self, job: &Job) {
        self.first_end = if self.open.is_empty() { job.last } else { self.first_end.min(job.last) };
        self.open.push(job.place);
        self.all.push(*job);
        if self.all.len() > FEW {
            self.name((job.key, job.place));
        }
    }

    /// All jobs, in the order of their starts.
    pub(crate) fn all(&self) -> &[Job] {
        &self.all
    }

    pub(crate) fn all_mut(&mut self) -> &mut [Job] {
        &mut self.all
    }

    /// Adds a name with the place of its job, which is in the list; at first those of all jobs.
    #[inline(never)]
    fn name(&mut self, name: (u32, usize)) {
        match self.by_name.last() {
            None => {
                self.by_name.extend(self.all.iter().map(|job| (job.key, job.place)));
                self.by_name.sort_unstable();
            }
            Some(last) if name < *last => {
                self.by_name.insert(self.by_name.partition_point(|one| *one < name), name);
            }
            Some(_) => self.by_name.push(name),
        }
    }

    /// The place of the job of a name that started last.
    #[inline]
    fn place(&self, key: u32) -> Option<usize> {
        if self.all.len() <= FEW {
            // From the end: most facts are about the job that started last.
            return self.all.iter().rposition(|job| job.key == key);
        }
        let after = self.by_name.partition_point(|(name, _)| *name <= key);
        let (name, place) = self.by_name.get(after.checked_sub(1)?)?;
        (*name == key).then_some(*place)
    }

    /// The job of a name that started last.
    pub(crate) fn latest(&self, key: u32) -> Option<&Job> {
        self.all.get(self.place(key)?)
    }

    pub(crate) fn latest_mut(&mut self, key: u32) -> Option<&mut Job> {
        let place = self.place(key)?;
        self.all.get_mut(place)
    }

    /// An open job has got this last day.
    pub(crate) fn end_on(&mut self, last: Day) {
        self.first_end = self.first_end.min(last);
    }

    /// Gives the latest job of a name another name.
    pub(crate) fn rename(&mut self, key: u32, to_key: u32) {
        let Some(place) = self.place(key) else { return };
        if let Some(job) = self.all.get_mut(place) {
            job.key = to_key;
        }
        if let Ok(old) = self.by_name.binary_search(&(key, place)) {
            self.by_name.remove(old);
            self.name((to_key, place));
        }
    }

    /// The jobs that were not over on the last day judged, in the order of their starts.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Job> + Clone {
        self.open.iter().filter_map(|place| self.all.get(*place))
    }

    /// Changes each of them.
    #[inline]
    pub(crate) fn change_open(&mut self, mut change: impl FnMut(&mut Job)) {
        for place in &self.open {
            if let Some(job) = self.all.get_mut(*place) {
                change(job);
            }
        }
    }

    /// STATO-06, STATO-14: each job counts its own consecutive suspended days; a suspended day on which it does not suspend ends the
    /// run.
    pub(crate) fn count_suspended_days(&mut self, day: Day, era: &Era) -> SuspendedDays {
        let mut days = SuspendedDays { used_up: None, ends: Day::NEVER };
        self.change_open(|job| {
            let suspends = job.runs(day) && job.suspends(day, era);
            job.suspended_since = suspends.then(|| job.counted_from(day, era));
            if let Some(from) = job.suspended_since {
                let end = from.plus_days(era.suspension_days);
                match end <= day {
                    true => days.used_up = days.used_up.or(Some(job.key)),
                    false => days.ends = days.ends.min(end),
                }
            }
        });
        days
    }

    /// The jobs that run on a day, which no day judged so far follows.
    pub(crate) fn running(&self, day: Day) -> impl Iterator<Item = &Job> + Clone {
        self.open().filter(move |job| job.runs(day))
    }

    /// Whether a look at a day may go through more than a few jobs.
    #[inline]
    pub(crate) fn are_many(&self) -> bool {
        self.all.len() > FEW
    }

    /// How many jobs a look at a day goes through, those that have ended in its year too where they matter.
    pub(crate) fn looked_at(&self, with_ended: bool) -> usize {
        let ended = if with_ended { self.closed.len().saturating_sub(self.this_year) } else { 0 };
        self.open.len().saturating_add(ended)
    }

    /// The jobs that ended before a day in its year, and perhaps some that ended earlier.
    pub(crate) fn ended(&self, day: Day) -> impl Iterator<Item = &Job> {
        let ended = self.closed.iter().skip(self.this_year).filter_map(|place| self.all.get(*place));
        ended.chain(self.open().filter(move |job| job.last < day))
    }

    /// The last day of the one that ended last, of some of the jobs that ended before a day.
    pub(crate) fn last_end(&self, day: Day, is_one: impl Fn(&Job) -> bool) -> Option<Day> {
        let is_one = |job: &&Job| is_one(job);
        let closed = self.closed.iter().rev().filter_map(|place| self.all.get(*place)).find(is_one);
        let open = self.open().filter(|job| job.last < day).filter(is_one);
        closed.into_iter().chain(open).map(|job| job.last).max()
    }

    /// Closes the jobs that are over on a day that is being judged: no later fact can change them.
    #[inline]
    pub(crate) fn close(&mut self, day: Day) {
        if self.first_end < day && !self.open.is_empty() {
            self.close_ended(day);
        }
    }

    /// Leaves behind the jobs that ended before the year of a day, where those of the year matter.
    #[inline]
    pub(crate) fn turn_year(&mut self, day: Day) {
        if self.next_year <= day && self.this_year < self.closed.len() {
            self.begin_year(day.year());
        }
    }

    fn close_ended(&mut self, day: Day) {
        let Self { all, open, closed, first_end, .. } = self;
        let last = |place: usize| all.get(place).map_or(Day::ALWAYS, |job| job.last);
        *first_end = Day::NEVER;
        if let [only] = open.as_slice() {
            if last(*only) < day {
                closed.push(*only);
                open.clear();
            } else {
                *first_end = last(*only);
            }
            return;
        }
        let before = closed.len();
        let mut stay = 0_usize;
        for at in 0..open.len() {
            let Some(place) = open.get(at).copied() else { break };
            if last(place) < day {
                closed.push(place);
                continue;
            }
            *first_end = last(place).min(*first_end);
            if let Some(open) = open.get_mut(stay) {
                *open = place;
            }
            stay = stay.saturating_add(1);
        }
        open.truncate(stay);
        // The jobs closed earlier ended before the day of then, and these did not.
        closed.get_mut(before..).unwrap_or_default().sort_unstable_by_key(|place| last(*place));
    }

    fn begin_year(&mut self, year: i32) {
        let Self { all, closed, this_year, next_year, .. } = self;
        let new_year = Day::new_year(year);
        let earlier = |place: &usize| all.get(*place).is_some_and(|job| job.last < new_year);
        let ended = closed.get(*this_year..).unwrap_or_default();
        *this_year = this_year.saturating_add(ended.partition_point(earlier));
        *next_year = Day::new_year(year.saturating_add(1));
    }
}
