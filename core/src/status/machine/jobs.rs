//! What the facts about jobs do (STATO-23): each is taken, or refused and reported.

use super::StateMachine;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::words::job::{Family, JobKind};
use crate::rulebook::parameters::state::ExtensionCount;
use crate::status::events::{DatedEvent, Terms};
use crate::status::job::{Income, Job};
use crate::status::observer::Observer;
use crate::status::text;
use crate::status::text::Refused;

impl StateMachine<'_> {
    pub(super) fn start_job(&mut self, fact: &DatedEvent, key: u32, terms: Terms, observer: &mut impl Observer) {
        let start = fact.day;
        if terms.end.is_some_and(|end| end < start) {
            return refuse(fact, Refused::EndsBeforeStart, observer);
        }
        if self.latest(key).is_some_and(|job| job.runs(start)) {
            return refuse(fact, Refused::AlreadyRunning, observer);
        }
        let short_until = self.law.short_until(start);
        let job = Job {
            key,
            place: self.jobs.len(),
            income_event: fact.event,
            start,
            last: terms.end.unwrap_or(Day::NEVER),
            closed: false,
            kind: terms.kind,
            income: terms.income,
            // STATO-16: an absent duty is never taken as favourable.
            on_call: terms.duty == Some(false),
            agreed: start,
            short: terms.end.is_some_and(|end| end < short_until),
            short_until,
            notice: false,
            protected: false,
            suspended_since: None,
            restart: None,
        };
        if job.kind == JobKind::Intermittente && terms.duty.is_none() {
            observer.finding(|| text::duty_unknown(fact.event));
        }
        if terms.unknown_code {
            observer.finding(|| text::code_unknown(fact.event));
        }
        self.report_kind(&job, fact, observer);
        observer.apply(rule::STATO_23, start, || text::job_starts(fact, &job));
        self.jobs.push(job);
        self.jobs_changed = start;
    }

    pub(super) fn end_job(&mut self, fact: &DatedEvent, key: u32, observer: &mut impl Observer) {
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if job.closed || fact.day < job.start || job.last < fact.day {
            return refuse(fact, Refused::NotRunning, observer);
        }
        (job.last, job.closed) = (fact.day, true);
        observer.apply(rule::STATO_23, fact.day, || text::job_ends(fact));
    }

    pub(super) fn vary_job(&mut self, fact: &DatedEvent, key: u32, cents: i64, observer: &mut impl Observer) {
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        (job.income, job.income_event) = (Income::Annual(cents), fact.event);
        self.today.varied = true;
        self.jobs_changed = fact.day;
        observer.apply(rule::STATO_11, fact.day, || text::income_changes(fact, cents));
    }

    pub(super) fn extend_job(&mut self, fact: &DatedEvent, key: u32, end: Day, observer: &mut impl Observer) {
        let count = self.era.extension_count;
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !may_change(job, fact.day) || job.last == Day::NEVER || end <= job.last {
            return refuse(fact, Refused::NoExtension, observer);
        }
        match count {
            ExtensionCount::Riparte => job.restart = Some(job.last.next()),
            ExtensionCount::Continua => {}
        }
        job.last = end;
        self.jobs_changed = fact.day;
        observer.apply(rule::STATO_07, fact.day, || {
            text::job_extended(fact, end, self.law.parameters.extension_count.on(fact.day))
        });
    }

    pub(super) fn transform_job(
        &mut self,
        fact: &DatedEvent,
        key: u32,
        kind: JobKind,
        end: Option<Day>,
        observer: &mut impl Observer,
    ) {
        let era = self.era;
        let short_until = self.law.short_until(fact.day);
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        let last = match (end, kind) {
            (Some(end), _) => end,
            (None, JobKind::Indeterminato) => Day::NEVER,
            (None, _) => job.last,
        };
        if !may_change(job, fact.day) || last < fact.day {
            return refuse(fact, Refused::NoTransformation, observer);
        }
        match era.extension_count {
            ExtensionCount::Riparte => job.restart = Some(fact.day),
            ExtensionCount::Continua => {}
        }
        if job.family(era) != Family::Subordinate {
            // REG-B: the subordinate job, if it is one now, starts on this day.
            (job.agreed, job.short_until, job.short) = (fact.day, short_until, last < short_until);
        }
        (job.kind, job.last) = (kind, last);
        let job = *job;
        self.jobs_changed = fact.day;
        self.report_kind(&job, fact, observer);
        observer.apply(rule::STATO_07, fact.day, || {
            text::job_transformed(fact, kind, self.law.parameters.extension_count.on(fact.day))
        });
    }

    pub(super) fn work_days(&mut self, fact: &DatedEvent, key: u32, to: Day, observer: &mut impl Observer) {
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) || to < fact.day {
            return refuse(fact, Refused::NotRunning, observer);
        }
        if job.kind != JobKind::Intermittente {
            return observer.finding(|| text::days_without_effect(fact.event));
        }
        let place = job.place;
        self.worked.push((place, fact.day, to));
        observer.apply(rule::STATO_16, fact.day, || text::days_worked(fact, to));
    }

    pub(super) fn give_notice(&mut self, fact: &DatedEvent, key: u32, observer: &mut impl Observer) {
        let Some(job) = self.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        job.notice = true;
        observer.apply(rule::STATO_03, fact.day, || text::notice(fact));
    }

    /// Reports what the kind and the income of a job call for.
    fn report_kind(&self, job: &Job, fact: &DatedEvent, observer: &mut impl Observer) {
        if !job.counts(self.era) {
            observer.rule(rule::STATO_17);
            let limit = self.era.occasional_limit;
            let over = job.kind == JobKind::Occasionale54bis
                && job.yearly(fact.day, self.era).is_some_and(|cents| cents > limit);
            if over {
                observer.finding(|| text::occasional_over(fact.event));
            }
        } else if job.yearly(fact.day, self.era).is_none() {
            observer.rule(rule::STATO_24);
            observer.finding(|| text::income_unknown(fact.event, job.income));
        }
    }

    fn latest(&self, key: u32) -> Option<&Job> {
        self.jobs.iter().rev().find(|job| job.key == key)
    }

    fn latest_mut(&mut self, key: u32) -> Option<&mut Job> {
        self.jobs.iter_mut().rev().find(|job| job.key == key)
    }
}

/// A job can be extended or transformed while it runs and on the day after its agreed end, not once its end was reported.
fn may_change(job: &Job, day: Day) -> bool {
    !job.closed && job.start <= day && day <= job.last.next()
}

fn refuse(fact: &DatedEvent, why: Refused, observer: &mut impl Observer) {
    observer.rule(rule::STATO_23);
    observer.finding(|| text::job_refused(fact.event, why));
}
