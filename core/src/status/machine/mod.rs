//! The state machine: it applies the facts of each day, judges the day, and moves to the next border.

mod farm;
mod jobs;
mod other_work;
mod registration;

use super::events::{DatedEvent, StateEvent};
use super::farm::Farm;
use super::job::{Income, Job};
use super::job_list::JobList;
use super::observer::Observer;
use super::seniority::Stretches;
use super::standing::{Standing, Today};
use super::text::verdict::NewState;
use super::text::{jobs as job_text, registration as registration_text};
use super::verdict::{DayContext, IncomeTotals, Load};
use crate::answer::step::Step;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::job::{Family, JobKind};
use crate::base::words::state::State;
use crate::dossier::person::L68;
use crate::rulebook::eras::{Era, Law, Regime};
use crate::rulebook::parameters::state::SelfEmployedYear;

/// The most looks at jobs, over all days judged and all facts. A person with a hundred jobs at once stays far below it.
const MAX_LOOKS: usize = 2_000_000;

/// The state machine for one dossier at a time. It can be restarted for another one, and then reuses its allocations.
#[derive(Clone)]
pub(crate) struct StateMachine<'a> {
    law: &'a Law,
    /// The law of the day at the cursor.
    era: &'a Era,
    l68: Option<Enrolled>,
    jobs: JobList,
    pub(super) now: Standing,
    /// Occasional farm work.
    farm: Farm,
    /// The next day to be judged.
    pub(super) cursor: Day,
    /// The last day on which the jobs changed (policy `rivalutazione_annuale`).
    jobs_changed: Day,
}

/// The state of a day, with the reason.
#[derive(Clone, Copy)]
pub(crate) struct Judged {
    pub(crate) state: State,
    pub(crate) totals: IncomeTotals,
    /// STATO-08: the job whose suspended days are used up.
    used_up: Option<u32>,
    /// The first day on which something may change with no further fact.
    next: Day,
}

impl Judged {
    /// A state that does not result from an income.
    fn plain(state: State) -> Self {
        Self { state, totals: IncomeTotals::NONE, used_up: None, next: Day::NEVER }
    }
}

/// The suspension that runs on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Suspended {
    pub(crate) job: u32,
    pub(crate) from: Day,
    pub(crate) days_used: i32,
    pub(crate) days_left: i32,
    pub(crate) loss_on: Day,
}

/// The days of enrolment under L. 68/1999, both ends included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Enrolled {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

impl From<&L68> for Enrolled {
    fn from(l68: &L68) -> Self {
        Self { from: l68.from, to: l68.to.unwrap_or(Day::NEVER) }
    }
}

impl<'a> StateMachine<'a> {
    /// Before the first fact, which falls on this day.
    #[inline]
    pub(crate) fn new(law: &'a Law, l68: Option<Enrolled>, first: Day) -> Self {
        Self {
            law,
            era: law.at(first),
            l68,
            jobs: JobList::default(),
            now: Standing::FIRST,
            farm: Farm::default(),
            cursor: first,
            jobs_changed: first,
        }
    }

    /// Applies the facts, in order, and judges all days up to the last one.
    ///
    /// # Errors
    /// [`Code::FuoriLimite`](crate::Code::FuoriLimite) if too many jobs run on too many days.
    pub(crate) fn run(&mut self, facts: &[DatedEvent], last: Day, observer: &mut impl Observer) -> Result<(), Error> {
        let mut facts = facts.iter();
        loop {
            let fact = facts.by_ref().find(|fact| self.depends_on(fact, observer));
            self.advance(fact.map_or(last.next(), |fact| fact.day), observer);
            self.check_work()?;
            match fact {
                Some(fact) => self.take(fact, observer),
                None => return Ok(()),
            }
        }
    }

    /// Whether the state depends on a fact: one on which it does not makes no border.
    #[inline]
    fn depends_on(&self, fact: &DatedEvent, observer: &mut impl Observer) -> bool {
        match fact.change {
            StateEvent::Other => false,
            StateEvent::BenefitStart(benefit) => {
                if self.now.refused_claims.contains(benefit) {
                    observer.finding(|| registration_text::benefit_after_refused_claim(fact.event));
                }
                false
            }
            _ => true,
        }
    }

    /// Each day judged and each fact looks at the jobs that run: with very many of both the answer would never end.
    fn is_exhausted(&self) -> bool {
        self.now.looked_at > MAX_LOOKS
    }

    fn look(&mut self, times: usize) {
        self.now.looked_at = self.now.looked_at.saturating_add(times);
    }

    /// Counts a look at the jobs of a day. With few jobs the maximum is out of reach: a dossier has too few events.
    #[inline]
    fn look_at_jobs(&mut self) {
        if self.jobs.are_many() {
            self.look(self.jobs.looked_at(self.now.looks_back));
        }
    }

    #[inline]
    pub(super) fn check_work(&self) -> Result<(), Error> {
        match self.is_exhausted() {
            true => Err(Error::above("/events", MAX_LOOKS).hint(job_text::too_many_jobs())),
            false => Ok(()),
        }
    }

    /// Restarts with another dossier.
    #[cfg(feature = "arrow")]
    pub(crate) fn begin(&mut self, l68: Option<Enrolled>, first: Day) {
        let Self { law, era, l68: enrolled, jobs, now, farm, cursor, jobs_changed } = self;
        (*era, *enrolled, *now) = (law.at(first), l68, Standing::FIRST);
        (*cursor, *jobs_changed) = (first, first);
        jobs.clear();
        farm.clear();
    }

    /// STATO-26: the first day after those judged on which the state changes without further facts, the pending ones
    /// apart, which happen by themselves. The machine moves to that day, so read first what held on the day judged.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub(crate) fn next_change(&mut self, pending: &[DatedEvent]) -> Result<Option<(Day, State, Rule)>, Error> {
        struct First(Option<(Day, State, Rule)>);
        impl Observer for First {
            fn state(&mut self, from: Day, state: State, rule: impl FnOnce() -> Rule) {
                self.0.get_or_insert_with(|| (from, state, rule()));
            }
        }
        let bar = self.now.bar.filter(|bar| *bar >= self.cursor).map(|bar| (bar, self.now.state, rule::COND_09));
        let mut first = First(None);
        let mut pending = pending.iter();
        while first.0.is_none() && self.now.state.active() {
            let fact = pending.next();
            let until = fact.map_or(Day::LAST.next(), |fact| fact.day);
            while first.0.is_none() && self.cursor < until {
                self.check_work()?;
                self.piece(until, &mut first);
            }
            match fact {
                Some(fact) if first.0.is_none() => {
                    self.take(fact, &mut first);
                    self.piece(self.cursor.next(), &mut first);
                }
                Some(_) => {}
                None => break,
            }
        }
        Ok(match (first.0, bar) {
            (Some(change), Some(bar)) => Some(if bar.0 < change.0 { bar } else { change }),
            (change, bar) => change.or(bar),
        })
    }

    /// The suspension on the last day judged: that of the job that has used most days, or else of the one that started
    /// first.
    pub(super) fn suspended(&self) -> Option<Suspended> {
        let day = self.cursor.previous();
        let jobs = self.jobs.open().filter(|_| self.now.state == State::Sospeso);
        let suspending = jobs.filter_map(|job| Some((job.suspension_start(day)?, job)));
        let (from, job) = suspending.min_by_key(|(from, job)| (*from, job.start, job.key))?;
        let used_up = from.plus_days(self.era_of(day).suspension_days);
        let loss_on = match (self.era_of(day).regime, self.law.at(job.short_until).regime) {
            (Regime::B, Regime::B) => job.short_until,
            // The six months end under REG-C, which counts days.
            (Regime::B, _) => used_up.max(self.law.next_regime(day)),
            _ => used_up,
        };
        let (days_used, days_left) =
            (from.days_until(day).saturating_add(1), day.days_until(loss_on).saturating_sub(1));
        Some(Suspended { job: job.key, from, days_used, days_left: days_left.max(0), loss_on })
    }

    /// Whether the person is "non occupato" with the jobs of the last day judged: no work, or income within the limits.
    pub(crate) fn non_occupato(&self) -> bool {
        let day = self.cursor.previous();
        !self.now.dead && self.context(day).within(self.counting(day))
    }

    /// The jobs, in the order of their starts, with their days as changed by the events.
    pub(crate) fn jobs(&self) -> &[Job] {
        self.jobs.all()
    }

    /// The first day of the oldest job that runs and counts on the last day judged.
    pub(crate) fn employed_since(&self) -> Option<Day> {
        self.counting(self.cursor.previous()).map(|job| job.start).min()
    }

    /// Judges day after day up to `until`, not included.
    #[inline(always)]
    fn advance(&mut self, until: Day, observer: &mut impl Observer) {
        while self.cursor < until && !self.is_exhausted() {
            self.piece(until, observer);
        }
    }

    /// Judges the day at the cursor and goes to the next border.
    #[inline(always)]
    fn piece(&mut self, until: Day, observer: &mut impl Observer) {
        let day = self.cursor;
        self.turn_farm_work(day);
        let mut next = until;
        if self.now.state.active() {
            // If no job runs there is nothing to judge, and only a fact makes a border.
            let load = Load::of(self.jobs.running(day), day, self.era);
            let judged = if load.any {
                self.judge_day(day, &load)
            } else {
                if std::mem::take(&mut self.now.counting_suspension) {
                    self.jobs.change_open(|job| job.suspended_since = None);
                }
                Judged::plain(State::Disoccupato)
            };
            next = judged.next.min(until);
            if load.any && observer.keeps_steps() && self.era.yearly_test {
                // STATO-11: a step tells of the test of each 1 January.
                next = next.min(Day::new_year(day.year().saturating_add(1)));
            }
            self.enter_judged(day, &judged, observer);
        } else if self.is_new() {
            observer.state(day, self.now.state, || self.now.set_by);
            self.enter(day);
        }
        self.now.today = Today::NOTHING;
        self.look_at_jobs();
        self.close(day);
        if !self.now.state.active() {
            return self.go(until);
        }
        if self.counts_for_seniority(day) {
            let days = day.days_until(next);
            observer.seniority(day, self.now.seniority, days);
            self.now.seniority = self.now.seniority.saturating_add(days);
        }
        self.go(next);
    }

    /// Leaves behind the jobs that are over on a day.
    #[inline]
    fn close(&mut self, day: Day) {
        self.jobs.close(day);
        if self.now.looks_back {
            self.jobs.turn_year(day);
        }
    }

    #[inline]
    fn go(&mut self, day: Day) {
        self.cursor = day;
        if self.farm.next < day {
            self.turn_farm_work(day.previous());
        }
        if self.era.until <= day {
            self.era = self.law.at(day);
        }
    }

    /// The law of a day that is not after the cursor.
    pub(super) fn era_of(&self, day: Day) -> &'a Era {
        if self.era.from <= day { self.era } else { self.law.at(day) }
    }

    /// STATO-04: suspended days do not count; days at risk do not count either, unless the policy of STATO-03 says
    /// otherwise.
    fn counts_for_seniority(&self, day: Day) -> bool {
        self.now.state.legally_unemployed() || (self.now.state == State::ARischio && self.era_of(day).seniority_at_risk)
    }

    /// The state of a day on which a job runs, for a person with an active DID, and the suspended days that it adds.
    #[inline(always)]
    fn judge_day(&mut self, day: Day, load: &Load) -> Judged {
        let era = self.era;
        let plain = !load.special
            && self.l68.is_none()
            && era.regime == Regime::C
            && era.yearly_test
            && !(self.counts_past(era) && self.some_past_counts(day));
        let mut judged = Judged::plain(State::ARischio);
        (judged.state, judged.totals) = if plain { (load.state(era), load.totals) } else { self.judge_closely(day) };
        let mut suspended = judged.state == State::Sospeso;
        let mut next = load.next.min(era.until).min(self.farm.next);
        if suspended {
            let count = self.jobs.count_suspended_days(day, era);
            next = next.min(count.ends);
            // STATO-08: the 181st day.
            if era.regime == Regime::C && count.used_up.is_some() {
                (judged.state, judged.used_up, suspended) = (State::Decaduto, count.used_up, false);
            }
        }
        if !suspended && (self.now.counting_suspension || judged.used_up.is_some()) {
            self.jobs.change_open(|job| job.suspended_since = None);
        }
        judged.next = if plain { next } else { self.next_border(day) };
        self.now.counting_suspension = suspended;
        judged
    }

    /// The same for a day on which more matters than what kinds of jobs run, and a forecast of so much a year for each.
    #[inline(never)]
    fn judge_closely(&self, day: Day) -> (State, IncomeTotals) {
        if self.jobs.running(day).any(|job| job.protected) {
            return (State::ARischio, IncomeTotals::NONE);
        }
        self.context(day).judge(self.counting(day))
    }

    #[inline(never)]
    fn some_past_counts(&self, day: Day) -> bool {
        self.context(day).ended().next().is_some()
    }

    #[inline]
    fn enter_judged(&mut self, day: Day, judged: &Judged, observer: &mut impl Observer) {
        self.now.state = judged.state;
        if self.now.short_pay && judged.state == State::Conservazione && self.era.regime == Regime::C {
            self.note_short_pay(day, observer);
        }
        if self.is_new() {
            if self.now.shown != Some(judged.state) && observer.keeps_rules() {
                self.report_income_rules(day, judged, observer);
                let rule = self.rule_of(day, judged);
                observer.step(|| Step::of(rule, Some(day), self.weighed(day, rule, judged).note()));
            }
            observer.state(day, self.now.state, || self.rule_of(day, judged));
            self.enter(day);
        } else if judged.totals.jobs > 0 && observer.keeps_rules() {
            if judged.totals != self.now.tested || self.era.limit_changes_on(day) {
                self.report_test(day, judged, observer);
            } else if self.era.yearly_test && day == Day::new_year(day.year()) {
                self.trace_test(day, judged, observer);
            }
        }
        if observer.keeps_rules() {
            self.now.tested = judged.totals;
        }
    }

    /// A test of the income that did not change the state.
    #[cold]
    fn report_test(&self, day: Day, judged: &Judged, observer: &mut impl Observer) {
        if self.context_without_past(day).tests_income() {
            self.report_income_rules(day, judged, observer);
            self.trace_test(day, judged, observer);
        }
    }

    fn trace_test(&self, day: Day, judged: &Judged, observer: &mut impl Observer) {
        if self.context_without_past(day).tests_income() {
            let rule = if judged.totals.several() { rule::STATO_13 } else { rule::STATO_11 };
            observer.step(|| Step::of(rule, Some(day), self.weighed(day, rule, judged).tested()));
        }
    }

    /// Reports a judged day to the trace.
    fn weighed(&self, day: Day, rule: Rule, judged: &Judged) -> NewState<'_> {
        let Judged { state, totals, used_up, .. } = *judged;
        let context = self.context(day);
        let mut ended: Vec<&Job> = context.ended().filter(|_| totals.ended > 0).collect();
        ended.sort_unstable_by_key(|job| job.place);
        let jobs = self.counting(day).chain(ended).collect();
        NewState { parameters: &self.law.parameters, context, rule, state, used_up, totals, jobs }
    }

    /// STATO-11: the state is kept with a job of less than a year, whose income may be that of its length only.
    #[cold]
    fn note_short_pay(&mut self, day: Day, observer: &mut impl Observer) {
        self.now.short_pay = false;
        let era = self.era;
        self.jobs.change_open(|job| {
            if job.runs(day) && !job.noted && job.may_give_its_length_only(era) {
                job.noted = true;
                observer.finding(|| job_text::short_pay(job.income_event));
            }
        });
    }

    /// STATO-32: the forecasts of self-employed work that still hold from the year before that of the last day judged.
    #[inline]
    pub(crate) fn report_old_forecasts(&self, observer: &mut impl Observer) {
        if self.now.self_employed {
            self.report_forecasts_that_stand(observer);
        }
    }

    fn report_forecasts_that_stand(&self, observer: &mut impl Observer) {
        let day = self.cursor.previous();
        let (new_year, era) = (Day::new_year(day.year()), self.era_of(day));
        let stands = |job: &&Job| {
            job.start < new_year && new_year <= job.last && job.income_day < new_year && job.income != Income::Unknown
        };
        for job in self.jobs.all().iter().filter(stands).filter(|job| job.family(era) == Family::SelfEmployed) {
            observer.rule(rule::STATO_32);
            observer.finding_about(job.key, |name| {
                job_text::forecast_stands(job.income_event, name, new_year, job.income_day.year())
            });
        }
    }

    /// The days that will count for the seniority without further facts, the pending ones apart, up to a given total.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub(crate) fn look_ahead(&self, pending: &[DatedEvent], days: i32) -> Result<Stretches, Error> {
        let (mut machine, mut stretches) = (self.clone(), Stretches::default());
        let mut pending = pending.iter();
        while machine.now.state.active() && machine.now.seniority < days {
            let fact = pending.next();
            let until = fact.map_or(Day::LAST.next(), |fact| fact.day);
            while machine.now.state.active() && machine.now.seniority < days && machine.cursor < until {
                machine.check_work()?;
                machine.piece(until, &mut stretches);
            }
            match fact {
                Some(fact) => machine.take(fact, &mut stretches),
                None => break,
            }
        }
        Ok(stretches)
    }

    /// Whether the state of the day must be reported. A DID accepted and lost on the same day starts a new state, even
    /// if the state before had the same name.
    fn is_new(&self) -> bool {
        self.now.shown != Some(self.now.state) || self.now.today.registered
    }

    /// Enters the new state of a day, after it was reported.
    fn enter(&mut self, day: Day) {
        self.now.shown = Some(self.now.state);
        self.now.since = Some(day);
        if !self.now.state.active() {
            self.release();
        }
    }

    /// The rule of a new state in the timeline.
    fn rule_of(&self, day: Day, judged: &Judged) -> Rule {
        let before = self.now.shown;
        let regime_b = self.era.regime == Regime::B;
        let limit_changed = self.era.limit_changes_on(day);
        let several = judged.totals.several();
        let intermittent = || self.counting(day).any(|job| job.kind == JobKind::Intermittente);
        match judged.state {
            State::ARischio => rule::STATO_03,
            _ if before == Some(State::Revocato) && !self.now.today.registered => rule::STATO_35,
            State::Disoccupato if before == Some(State::Sospeso) => rule::STATO_08,
            State::Disoccupato if before == Some(State::ARischio) => rule::STATO_03,
            State::Disoccupato => rule::STATO_01,
            _ if regime_b => rule::REG_B,
            State::Decaduto if judged.used_up.is_some() && self.now.today.varied => rule::STATO_21,
            State::Decaduto if judged.used_up.is_some() => rule::STATO_08,
            State::Decaduto => rule::STATO_10,
            State::Conservazione if self.now.today.registered => rule::STATO_27,
            State::Conservazione | State::Sospeso if self.now.today.varied => rule::STATO_21,
            State::Conservazione if limit_changed && before == Some(State::Sospeso) => rule::STATO_11,
            State::Sospeso if limit_changed && before == Some(State::Conservazione) => rule::STATO_11,
            State::Conservazione if !several && intermittent() => rule::STATO_16,
            State::Conservazione => rule::STATO_09,
            State::Sospeso if several => rule::STATO_14,
            State::Sospeso if intermittent() => rule::STATO_16,
            State::Sospeso => rule::STATO_06,
            State::NonRegistrato | State::Revocato => self.now.set_by,
        }
    }

    /// The rules that tested the income of the day.
    fn report_income_rules(&self, day: Day, judged: &Judged, observer: &mut impl Observer) {
        observer.rule(match self.era.regime {
            Regime::A => rule::REG_A,
            Regime::B => rule::REG_B,
            Regime::C => rule::REG_C,
        });
        let tested = self.context_without_past(day).tests_income();
        if judged.totals.jobs > 0 && tested {
            for rule in [rule::STATO_11, rule::STATO_12, rule::STATO_22] {
                observer.rule(rule);
            }
            if judged.totals.several() {
                observer.rule(rule::STATO_13);
            }
            if judged.totals.ended > 0 {
                observer.rule(rule::STATO_31);
            }
            if self.counting(day).any(|job| job.income.is_monthly()) {
                observer.rule(rule::STATO_15);
            }
            if self.counting(day).any(|job| job.income.is_gross()) {
                observer.rule(rule::STATO_29);
            }
        }
        if matches!(judged.state, State::Conservazione | State::Sospeso) {
            observer.rule(rule::STATO_20);
        }
    }

    /// Clears the counts of a state that has ended.
    fn release(&mut self) {
        self.jobs.change_open(|job| {
            job.suspended_since = None;
            job.protected = false;
        });
    }

    /// The first day after this one on which the state may change with no further fact.
    #[inline(never)]
    fn next_border(&self, day: Day) -> Day {
        let context = self.context(day);
        let mut next = context.era.until;
        if let Some(l68) = self.l68 {
            let borders = [l68.from, l68.to.next()].into_iter().filter(|border| *border > day);
            next = borders.fold(next, Day::min);
        }
        if context.ended().next().is_some() {
            next = next.min(Day::new_year(day.year().saturating_add(1)));
        }
        next = next.min(self.farm.next);
        self.jobs.running(day).fold(next, |next, job| next.min(job.next_border(context)))
    }

    fn counting(&self, day: Day) -> impl Iterator<Item = &Job> + Clone {
        let era = self.era_of(day);
        self.jobs.running(day).filter(move |job| job.counts(era))
    }

    fn context(&self, day: Day) -> DayContext<'_> {
        let context = self.context_without_past(day);
        DayContext { past: self.counts_past(context.era).then_some(&self.jobs), ..context }
    }

    /// STATO-31: whether the self-employed jobs that have ended in the year count.
    #[inline]
    fn counts_past(&self, era: &Era) -> bool {
        self.now.self_employed && era.self_employed_year == SelfEmployedYear::Anno
    }

    /// The same context without the jobs that have ended.
    #[inline]
    fn context_without_past(&self, day: Day) -> DayContext<'a> {
        let era = self.era_of(day);
        // STATO-11: without the yearly test the limits are those of the day on which the jobs last changed.
        let limits_of = if era.yearly_test { day } else { self.jobs_changed(day) };
        let limits = if era.yearly_test { era } else { self.law.at(limits_of) };
        let l68 = self.l68.is_some_and(|l68| l68.from <= day && day <= l68.to);
        DayContext { day, era, limits_of, limits, l68, past: None }
    }

    /// The last day up to this one on which a job started, changed or ended.
    fn jobs_changed(&self, day: Day) -> Day {
        let era = self.era_of(day);
        let ended = self.jobs.last_end(day, |job| job.counts(era));
        ended.map_or(self.jobs_changed, |last| self.jobs_changed.max(last.next()))
    }

    #[inline]
    fn take(&mut self, fact: &DatedEvent, observer: &mut impl Observer) {
        self.look_at_jobs();
        self.turn_farm_work(self.cursor);
        match fact.change {
            StateEvent::Start { job, terms } => self.start_job(fact, job, terms, observer),
            StateEvent::End { job } => self.end_job(fact, job, observer),
            StateEvent::Vary { job, income } => self.vary_job(fact, job, income, observer),
            StateEvent::Extend { job, end } => self.extend_job(fact, job, end, observer),
            StateEvent::Transform { job, kind, end, unknown_code } => {
                self.transform_job(fact, job, (kind, unknown_code), end, observer);
            }
            StateEvent::Worked { job, to } => self.work_days(fact, job, to, observer),
            StateEvent::Notice { job } => self.give_notice(fact, job, observer),
            StateEvent::WithdrawNotice { job } => self.withdraw_notice(fact, job, observer),
            StateEvent::ChangeEmployer { job, to_job, employer } => {
                self.change_employer(fact, job, to_job, employer, observer);
            }
            StateEvent::Did(age) => self.register(fact, false, age, observer),
            StateEvent::Claim { age, benefit } => {
                self.register(fact, true, age, observer);
                self.now.refused_claims.set(benefit, !self.now.state.active());
            }
            StateEvent::Annul { did, found } => {
                observer.rule(rule::STATO_19);
                match found {
                    true => observer.apply(rule::STATO_19, fact.day, || registration_text::annulled(fact, did)),
                    false => observer.finding(|| registration_text::nothing_to_annul(fact.event, did)),
                }
            }
            StateEvent::Restore { seniority } => self.restore(fact, seniority, observer),
            StateEvent::Revoke(cause) => self.revoke(fact, cause, observer),
            StateEvent::Sanction { takes_status } => self.sanction(fact, takes_status, observer),
            StateEvent::BenefitStart(_) | StateEvent::Other => {}
        }
    }
}
