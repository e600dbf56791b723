//! The jobs of a state machine, found by name and by whether they may still run: no day looks at jobs that are long over.

use super::job::Job;
use crate::base::calendar::day::Day;

/// The jobs, and what is known about them at once.
#[derive(Clone, Debug)]
pub(crate) struct JobList {
    /// In the order of their starts.
    all: Vec<Job>,
    /// The name and the place of each, in order.
    by_name: Vec<(u32, usize)>,
    /// The places of those that were not over on the last day judged, in order. Facts change only these.
    open: Vec<usize>,
    /// The places of the others that ended in the year of that day.
    ended: Vec<usize>,
    /// The first day of the year after.
    next_year: Day,
    /// None of the open jobs ends before this day.
    first_end: Day,
    /// Of the jobs that are over, the places of those that ended last, one of each kind.
    last_over: Vec<usize>,
}

impl Default for JobList {
    fn default() -> Self {
        let (all, by_name, open, ended, last_over) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { all, by_name, open, ended, next_year: Day::ALWAYS, first_end: Day::ALWAYS, last_over }
    }
}

impl JobList {
    /// Forgets all jobs.
    #[cfg(feature = "arrow")]
    pub(crate) fn clear(&mut self) {
        let Self { all, by_name, open, ended, last_over, next_year, first_end } = self;
        (*next_year, *first_end) = (Day::ALWAYS, Day::ALWAYS);
        all.clear();
        for places in [open, ended, last_over] {
            places.clear();
        }
        by_name.clear();
    }

    /// Adds a job that starts, and tells it its place.
    pub(crate) fn push(&mut self, job: Job) {
        let place = self.all.len();
        let name = (job.key, place);
        self.by_name.insert(self.by_name.partition_point(|one| *one < name), name);
        self.first_end = if self.open.is_empty() { job.last } else { self.first_end.min(job.last) };
        self.open.push(place);
        self.all.push(Job { place, ..job });
    }

    /// All jobs, in the order of their starts.
    pub(crate) fn all(&self) -> &[Job] {
        &self.all
    }

    pub(crate) fn all_mut(&mut self) -> &mut [Job] {
        &mut self.all
    }

    /// The place of the job of a name that started last.
    fn place(&self, key: u32) -> Option<usize> {
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
        // It may end earlier from now on.
        self.first_end = Day::ALWAYS;
        self.all.get_mut(place)
    }

    /// Gives the latest job of a name another name.
    pub(crate) fn rename(&mut self, key: u32, to_key: u32) {
        let Some(place) = self.place(key) else { return };
        if let Ok(old) = self.by_name.binary_search(&(key, place)) {
            self.by_name.remove(old);
        }
        let name = (to_key, place);
        self.by_name.insert(self.by_name.partition_point(|one| *one < name), name);
        if let Some(job) = self.all.get_mut(place) {
            job.key = to_key;
        }
    }

    /// The jobs that were not over on the last day judged, in the order of their starts.
    pub(crate) fn open(&self) -> impl Iterator<Item = &Job> + Clone {
        self.open.iter().filter_map(|place| self.all.get(*place))
    }

    /// Changes each of them.
    pub(crate) fn change_open(&mut self, mut change: impl FnMut(&mut Job)) {
        for place in &self.open {
            if let Some(job) = self.all.get_mut(*place) {
                change(job);
            }
        }
    }

    /// The jobs that run on a day, which no day judged so far follows.
    pub(crate) fn running(&self, day: Day) -> impl Iterator<Item = &Job> + Clone {
        self.open().filter(move |job| job.runs(day))
    }

    /// How many jobs a look at a day goes through, those that have ended in its year too where they matter.
    pub(crate) fn looked_at(&self, with_ended: bool) -> usize {
        let ended = if with_ended { self.ended.len() } else { 0 };
        self.open.len().saturating_add(ended)
    }

    /// The jobs that ended before a day in its year, and perhaps some that ended earlier.
    pub(crate) fn ended(&self, day: Day) -> impl Iterator<Item = &Job> {
        let ended = self.ended.iter().filter_map(|place| self.all.get(*place));
        ended.chain(self.open().filter(move |job| job.last < day))
    }

    /// Of the jobs that ended before a day, those that ended last, at least one of each kind.
    pub(crate) fn last_over(&self, day: Day) -> impl Iterator<Item = &Job> {
        let over = self.last_over.iter().filter_map(|place| self.all.get(*place));
        over.chain(self.open().filter(move |job| job.last < day))
    }

    /// Closes the jobs that are over on a day that is being judged: no later fact can change them.
    #[inline]
    pub(crate) fn close(&mut self, day: Day) {
        if self.first_end < day && !self.open.is_empty() {
            self.close_ended(day);
        }
        if self.next_year <= day && !self.ended.is_empty() {
            let year = day.year();
            self.next_year = Day::new_year(year.saturating_add(1));
            let Self { all, ended, .. } = self;
            ended.retain(|place| all.get(*place).is_some_and(|job| job.last.year() == year));
        }
    }

    fn close_ended(&mut self, day: Day) {
        let Self { all, open, ended, last_over, first_end, .. } = self;
        let before = ended.len();
        *first_end = Day::NEVER;
        open.retain(|place| {
            let last = all.get(*place).map_or(Day::ALWAYS, |job| job.last);
            let stays = day <= last;
            match stays {
                true => *first_end = last.min(*first_end),
                false => ended.push(*place),
            }
            stays
        });
        for over in ended.iter().skip(before) {
            let Some(job) = all.get(*over) else { continue };
            let of_kind = |place: &&mut usize| all.get(**place).is_some_and(|other| other.kind == job.kind);
            match last_over.iter_mut().find(of_kind) {
                Some(place) if all.get(*place).is_some_and(|other| job.last <= other.last) => {}
                Some(place) => *place = *over,
                None => last_over.push(*over),
            }
        }
    }
}
