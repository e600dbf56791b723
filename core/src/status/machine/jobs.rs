//! The effect of facts about jobs (STATO-23): each is applied, or rejected and reported.

use super::StateMachine;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::words::job::{Family, JobKind};
use crate::base::words::state::State;
use crate::rulebook::parameters::state::{ExtensionCount, SameEmployerCount};
use crate::status::events::{DatedEvent, Terms};
use crate::status::job::{Employer, Income, Job, kind_begun};
use crate::status::observer::Observer;
use crate::status::text::jobs as text;
use crate::status::text::jobs::Refused;

impl StateMachine<'_> {
    pub(super) fn start_job(&mut self, fact: &DatedEvent, key: u32, terms: Terms, observer: &mut impl Observer) {
        let start = fact.day;
        if terms.end.is_some_and(|end| end < start) {
            return refuse(fact, Refused::EndsBeforeStart, observer);
        }
        if self.jobs.latest(key).is_some_and(|job| job.runs(start)) {
            return refuse(fact, Refused::AlreadyRunning, observer);
        }
        let short_until = self.law.short_until(start);
        let before = terms.employer.and_then(|employer| self.goes_on_from(employer, start));
        let suspended = before.filter(|job| job.suspended_since.is_some());
        let goes_on = suspended.filter(|_| self.era.same_employer_count == SameEmployerCount::Continua);
        let kind = kind_begun(terms.kind, self.era);
        let job = Job {
            key,
            place: self.jobs.all().len(),
            event: fact.event,
            income_event: fact.event,
            income_day: start,
            raised_on: start,
            employer: terms.employer,
            start,
            count_start: goes_on.map_or(start, |job| job.count_start),
            last: terms.end.unwrap_or(Day::NEVER),
            end_event: terms.end.map(|_| fact.event),
            closed: false,
            kind,
            income: terms.income,
            as_fixed_term: self.farm.counts && kind == JobKind::OccasionaleAgricolo,
            noted: false,
            // STATO-16: an absent duty never counts as favourable.
            on_call: terms.duty == Some(false),
            worked_to: Day::ALWAYS,
            agreed: start,
            short: terms.end.is_some_and(|end| end < short_until),
            short_until,
            notice: false,
            protected: false,
            suspended_since: goes_on.and_then(|job| job.suspension_start(start.previous())),
            restart: None,
        };
        if before.is_some() {
            let finding = || {
                text::same_employer(
                    fact.event,
                    suspended.map(|_| self.era.same_employer_count),
                    self.keeps_within(&job),
                )
            };
            observer.finding(finding);
            observer.apply(rule::STATO_33, start, || finding().message.note());
        }
        if job.kind == JobKind::Intermittente && terms.duty.is_none() {
            observer.finding(|| text::duty_unknown(fact.event));
        }
        if terms.unknown_code {
            observer.finding(|| text::code_unknown(fact.event));
        }
        self.report_kind(&job, None, fact, observer);
        observer.apply(rule::STATO_23, start, || text::job_starts(fact, &job));
        self.jobs.push(&job);
        self.jobs_changed = start;
        self.look_at(&job);
    }

    /// STATO-33: a job with the same employer that ended on the day before this one, preferably one with suspended days to continue
    /// from.
    fn goes_on_from(&self, employer: Employer, start: Day) -> Option<Job> {
        let ended = |job: &&Job| job.employer == Some(employer) && job.last.next() == start;
        let subordinate = |job: &&Job| job.family(self.era) == Family::Subordinate;
        let before = self.jobs.open().filter(|_| self.now.state.active()).filter(ended).filter(subordinate);
        before.max_by_key(|job| (job.suspended_since.is_some(), job.place)).copied()
    }

    /// Whether the income of the day stays within the limits with one more job.
    fn keeps_within(&self, job: &Job) -> bool {
        self.context(job.start).within(self.counting(job.start).chain([job]))
    }

    /// Notes the later checks that the kind and income of a job require.
    fn look_at(&mut self, job: &Job) {
        self.now.self_employed |= job.family(self.era) == Family::SelfEmployed;
        self.now.looks_back |= self.now.self_employed || job.kind == JobKind::Occasionale54bis;
        if self.now.looks_back {
            self.jobs.turn_year(self.cursor.previous());
        }
        self.now.short_pay = self.now.short_pay || job.may_give_its_length_only(self.era);
    }

    pub(super) fn end_job(&mut self, fact: &DatedEvent, key: u32, observer: &mut impl Observer) {
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if job.closed || fact.day < job.start || job.last < fact.day {
            return refuse(fact, Refused::NotRunning, observer);
        }
        (job.last, job.end_event, job.closed) = (fact.day, Some(fact.event), true);
        self.jobs.end_on(fact.day);
        observer.apply(rule::STATO_23, fact.day, || text::job_ends(fact));
    }

    pub(super) fn vary_job(&mut self, fact: &DatedEvent, key: u32, income: Income, observer: &mut impl Observer) {
        let era = self.era;
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        if income.is_gross() && job.family(era) == Family::SelfEmployed {
            observer.rule(rule::STATO_29);
            return observer.finding(|| text::gross_pay_refused(fact.event));
        }
        let before = job.yearly(fact.day, era);
        (job.income, job.income_event, job.income_day) = (income, fact.event, fact.day);
        let after = job.yearly(fact.day, era);
        if before.is_some_and(|before| after.is_none_or(|after| before < after)) {
            job.raised_on = fact.day;
        }
        let job = *job;
        self.now.today.varied = true;
        self.jobs_changed = fact.day;
        self.report_kind(&job, before, fact, observer);
        observer.apply(rule::STATO_11, fact.day, || text::income_changes(fact, income));
        self.look_at(&job);
    }

    pub(super) fn extend_job(&mut self, fact: &DatedEvent, key: u32, end: Day, observer: &mut impl Observer) {
        let count = self.era.extension_count;
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !may_change(job, fact.day) || job.last == Day::NEVER || end <= job.last {
            return refuse(fact, Refused::NoExtension, observer);
        }
        match count {
            ExtensionCount::Riparte => job.restart = Some(job.last.next()),
            ExtensionCount::Continua => {}
        }
        (job.last, job.end_event) = (end, Some(fact.event));
        self.jobs_changed = fact.day;
        observer.apply(rule::STATO_07, fact.day, || {
            text::job_extended(fact, end, self.law.parameters.extension_count.on(fact.day))
        });
    }

    pub(super) fn transform_job(
        &mut self,
        fact: &DatedEvent,
        key: u32,
        (kind, unknown_code): (JobKind, bool),
        end: Option<Day>,
        observer: &mut impl Observer,
    ) {
        let (era, farm_counts) = (self.era, self.farm.counts);
        let kind = kind_begun(kind, era);
        let short_until = self.law.short_until(fact.day);
        let Some(job) = self.jobs.latest_mut(key) else {
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
        (job.kind, job.last, job.as_fixed_term) = (kind, last, farm_counts && kind == JobKind::OccasionaleAgricolo);
        job.end_event = end.map(|_| fact.event).or(job.end_event);
        let job = *job;
        self.jobs.end_on(last);
        self.jobs_changed = fact.day;
        if unknown_code {
            observer.finding(|| text::code_unknown(fact.event));
        }
        self.report_kind(&job, job.yearly(fact.day, era), fact, observer);
        self.look_at(&job);
        observer.apply(rule::STATO_07, fact.day, || {
            text::job_transformed(fact, kind, self.law.parameters.extension_count.on(fact.day))
        });
    }

    pub(super) fn work_days(&mut self, fact: &DatedEvent, key: u32, to: Day, observer: &mut impl Observer) {
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) || to < fact.day {
            return refuse(fact, Refused::NotRunning, observer);
        }
        if job.kind == JobKind::OccasionaleAgricolo {
            let job = *job;
            if job.last < to {
                observer.finding(|| text::days_outside(fact.event));
            }
            let to = to.min(job.last);
            self.work_on_farm(&job, fact.day, to, observer);
            return observer.apply(rule::STATO_17, fact.day, || text::days_worked(fact, to));
        }
        if job.kind != JobKind::Intermittente {
            return observer.finding(|| text::days_without_effect(fact.event));
        }
        job.worked_to = job.worked_to.max(to);
        observer.apply(rule::STATO_16, fact.day, || text::days_worked(fact, to));
    }

    pub(super) fn give_notice(&mut self, fact: &DatedEvent, key: u32, observer: &mut impl Observer) {
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        job.notice = true;
        observer.apply(rule::STATO_03, fact.day, || text::notice(fact));
    }

    /// STATO-34: the dismissal is withdrawn, and a DID based on it is void.
    pub(super) fn withdraw_notice(&mut self, fact: &DatedEvent, key: u32, observer: &mut impl Observer) {
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        if !std::mem::take(&mut job.notice) {
            return refuse(fact, Refused::NoNotice, observer);
        }
        let falls = std::mem::take(&mut job.protected) && !self.rests_on_notice(fact.day);
        observer.apply(rule::STATO_34, fact.day, || text::notice_withdrawn(fact, falls));
        if falls {
            self.leave(State::Revocato, rule::STATO_34);
        }
    }

    /// STATO-03: whether the DID rests on jobs under notice, without which the person would be unemployed.
    fn rests_on_notice(&self, day: Day) -> bool {
        let without = self.counting(day).filter(|job| !job.notice);
        let rests = self.jobs.running(day).any(|job| job.protected);
        rests && self.context(day).judge(without).0.legally_unemployed()
    }

    /// A job continues under another employer: its count, its income and its start do not change.
    pub(super) fn change_employer(
        &mut self,
        fact: &DatedEvent,
        key: u32,
        to_key: u32,
        employer: Option<Employer>,
        observer: &mut impl Observer,
    ) {
        if key != to_key && self.jobs.latest(to_key).is_some_and(|job| job.runs(fact.day)) {
            return refuse(fact, Refused::AlreadyRunning, observer);
        }
        let Some(job) = self.jobs.latest_mut(key) else {
            return refuse(fact, Refused::UnknownJob, observer);
        };
        if !job.runs(fact.day) {
            return refuse(fact, Refused::NotRunning, observer);
        }
        job.employer = employer;
        self.jobs.rename(key, to_key);
        observer.apply(rule::STATO_07, fact.day, || text::employer_changes(fact));
    }

    /// Reports what the kind and the income of a job require; `before` is the earlier income of a job that already ran.
    #[inline]
    fn report_kind(&self, job: &Job, before: Option<i64>, fact: &DatedEvent, observer: &mut impl Observer) {
        if !job.counts(self.era) {
            observer.apply(rule::STATO_17, fact.day, || text::without_effect(fact, job.kind));
            if job.kind == JobKind::Occasionale54bis {
                self.report_occasional(job, before, fact, observer);
            }
        } else if job.yearly(fact.day, self.era).is_none() {
            observer.rule(rule::STATO_24);
            let family = job.family(self.era);
            observer.finding(|| text::income_unknown(fact.event, job.income, family));
        } else if job.income.is_gross() {
            let share = || self.law.parameters.shares.of(job.kind).on(fact.day);
            observer.apply(rule::STATO_29, fact.day, || text::net_of_gross(fact, job, self.era, share()));
        }
    }

    /// STATO-17: whether at this fact the pay of a calendar year, over all users, exceeds the maximum of art. 54-bis.
    fn report_occasional(&self, job: &Job, before: Option<i64>, fact: &DatedEvent, observer: &mut impl Observer) {
        let (year, limit) = (fact.day.year(), self.era.occasional_limit);
        let of_year = |other: &&Job| other.kind == JobKind::Occasionale54bis && other.last.year() >= year;
        let running = self.jobs.open().filter(|other| other.last >= fact.day);
        let others = self.jobs.ended(fact.day).chain(running).filter(|other| other.event != job.event).filter(of_year);
        let others = others.filter_map(|job| job.yearly(fact.day, self.era));
        let others = others.fold(0, i64::saturating_add);
        let with = |own: Option<i64>| others.saturating_add(own.unwrap_or_default());
        if with(before) <= limit && limit < with(job.yearly(fact.day, self.era)) {
            observer.finding(|| text::occasional_over(fact.event));
        }
    }
}

/// A job can be extended or transformed while it runs and on the day after its agreed end, but not after its end was
/// reported.
fn may_change(job: &Job, day: Day) -> bool {
    !job.closed && job.start <= day && day <= job.last.next()
}

fn refuse(fact: &DatedEvent, why: Refused, observer: &mut impl Observer) {
    observer.rule(rule::STATO_23);
    observer.finding(|| text::job_refused(fact.event, why));
}
