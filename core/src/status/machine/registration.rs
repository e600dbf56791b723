//! The facts that start the state and that end it: DID, claim, revoca, sanction.

use super::{Judged, StateMachine};
use crate::answer::finding::Finding;
use crate::answer::step::Step;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::event::Cause;
use crate::base::words::job::JobKind;
use crate::base::words::state::State;
use crate::rulebook::eras::Regime;
use crate::status::events::{Age, DatedEvent};
use crate::status::job::Job;
use crate::status::observer::Observer;
use crate::status::text::registration as text;
use crate::status::text::registration::Obstacle;
use crate::status::verdict::{AboveLimit, DayContext, IncomeTotals};

impl StateMachine<'_> {
    /// STATO-01, STATO-02, STATO-18: a DID, or a claim that counts as one.
    pub(super) fn register(&mut self, fact: &DatedEvent, claim: bool, age: Age, observer: &mut impl Observer) {
        let day = fact.day;
        if claim {
            observer.rule(rule::STATO_02);
        }
        // STATO-02: a claim made while a DID is active does not count as a DID, so no minimum age applies.
        if age == Age::TooYoung && !(claim && self.now.state.active()) {
            return refused(fact, || text::did_too_young(fact.event, claim), observer);
        }
        if self.now.dead {
            return refused(fact, || text::did_after_death(fact.event, claim), observer);
        }
        if self.now.state.active() {
            if claim {
                observer.claim(fact.event);
                return observer.apply(rule::STATO_02, day, || text::claim_while_active(fact));
            }
            observer.rule(rule::STATO_18);
            return refused(fact, || text::did_while_active(fact.event), observer);
        }
        if let Some(bar) = self.now.bar.filter(|bar| day < *bar) {
            observer.rule(rule::STATO_18);
            observer.rule(rule::STATO_28);
            return refused(fact, || text::did_in_bar(fact.event, claim, bar), observer);
        }
        if age == Age::Young {
            observer.finding(|| text::did_below_later_age(fact, &self.law.parameters.did_age));
        }
        if self.era.regime == Regime::A {
            observer.rule(rule::REG_A);
            observer.finding(|| text::did_before_reform(fact.event, self.law.reform()));
            return self.accept(fact, claim, observer);
        }
        // Without work there is nothing to judge.
        if self.counting(day).next().is_none() {
            return self.accept(fact, claim, observer);
        }
        // STATO-27: current work within the limit does not prevent the DID.
        let context = self.context(day);
        let (state, totals) = context.judge(self.counting(day));
        if state.legally_unemployed() {
            return self.accept(fact, claim, observer);
        }
        // STATO-03: nor does a job under notice, if the person would be unemployed without it.
        let (without_notice, _) = context.judge(self.counting(day).filter(|job| !job.notice));
        if without_notice.legally_unemployed() {
            let era = self.era;
            self.jobs.change_open(|job| job.protected |= job.notice && job.counts(era) && job.runs(day));
            return self.accept(fact, claim, observer);
        }
        for rule in [rule::STATO_18, rule::STATO_27] {
            observer.rule(rule);
        }
        if self.context_without_past(day).tests_income() {
            let rules = [(rule::STATO_13, totals.several()), (rule::STATO_31, totals.ended > 0)];
            rules.into_iter().filter(|(_, applied)| *applied).for_each(|(rule, _)| observer.rule(rule));
        }
        let Some(job) = self.obstacle(day) else { return };
        let refused = |job: &str| {
            let obstacle = Obstacle { job, together: self.above_together(day, totals), ended: totals.ended };
            text::did_while_employed(fact.event, claim, obstacle, self.first_day_without_obstacle(day))
        };
        observer.finding_about(job, refused);
        observer.step_about(rule::STATO_18, day, job, |name| {
            let judged = Judged { totals, ..Judged::plain(state) };
            self.weighed(day, rule::STATO_18, &judged).explains(refused(name).message.note())
        });
    }

    /// STATO-13, STATO-31: the limit that the incomes exceed together, if no running job exceeds it by itself.
    fn above_together(&self, day: Day, totals: IncomeTotals) -> Option<AboveLimit> {
        let alone = self.context_without_past(day);
        let together = alone.tests_income() && self.counting(day).all(|job| alone.within([job].into_iter()));
        totals.above(alone.limits).filter(|_| together)
    }

    /// The main running job that prevents a DID: the one with the highest income, or with an unknown income.
    fn obstacle(&self, day: Day) -> Option<u32> {
        let era = self.era_of(day);
        let weight = |job: &&Job| (!job.idle(day), job.yearly(day, era).unwrap_or(i64::MAX));
        self.counting(day).max_by_key(weight).map(|job| job.key)
    }

    /// The first later day on which the jobs known on the day allow a DID. It is searched for only if the jobs are few.
    fn first_day_without_obstacle(&self, day: Day) -> Option<Day> {
        const FEW: usize = 8;
        let running: Vec<Job> = self.counting(day).take(FEW.saturating_add(1)).copied().collect();
        let ends = running.iter().map(|job| job.last.next()).chain([day.next(), self.era.until]);
        let days_worked = running.iter().map(|job| job.worked_to.next());
        let new_year = [Day::new_year(day.year().saturating_add(1))];
        let mut days: Vec<Day> = ends.chain(days_worked).chain(new_year).collect();
        days.retain(|later| day < *later && *later <= Day::LAST);
        days.sort_unstable();
        let allows = |later: &Day| {
            let era = self.law.at(*later);
            let context = DayContext { day: *later, era, limits_of: *later, limits: era, ..self.context(day) };
            let same_year = later.year() == day.year();
            let as_then = |job: &Job| Job { as_fixed_term: job.as_fixed_term && same_year, ..*job };
            let jobs: Vec<Job> = running.iter().filter(|job| job.runs(*later)).map(as_then).collect();
            context.judge(jobs.iter().filter(|job| job.counts(era))).0.legally_unemployed()
        };
        days.into_iter().filter(|_| running.len() <= FEW).find(allows)
    }

    fn accept(&mut self, fact: &DatedEvent, claim: bool, observer: &mut impl Observer) {
        if self.now.did_date.is_some() {
            observer.rule(rule::STATO_19);
        }
        // The jobs of the day decide which active state it is; this is judged when all facts of the day have been
        // applied.
        self.now.state = State::Disoccupato;
        self.now.did_date = Some(fact.day);
        self.now.seniority = 0;
        self.now.today.registered = true;
        self.now.inactive = None;
        self.report_inactive_vat_number(fact.day, observer);
        observer.did(fact.event, claim);
        observer.rule(rule::STATO_01);
        match claim {
            true => observer.apply(rule::STATO_02, fact.day, || text::claim_accepted(fact)),
            false => observer.apply(rule::STATO_01, fact.day, || text::did_accepted(fact)),
        }
    }

    /// STATO-17: a VAT number that has not been inactive for the months needed before the DID.
    fn report_inactive_vat_number(&mut self, did: Day, observer: &mut impl Observer) {
        let short = |job: &&Job| {
            let inactive = job.kind == JobKind::PartitaIvaInattiva && job.runs(did);
            inactive && job.start.plus_months(self.era.inactive_vat_months) > did
        };
        let (months, mut found) = (self.era.inactive_vat_months, 0_usize);
        for job in self.jobs.running(did).filter(short) {
            found = found.saturating_add(1);
            observer.finding(|| text::vat_number_active_before(job.event, job.start, months));
        }
        // A finding costs about as much as 100 jobs read.
        self.look(found.saturating_mul(100));
    }

    pub(super) fn revoke(&mut self, fact: &DatedEvent, cause: Cause, observer: &mut impl Observer) {
        self.now.dead |= cause == Cause::Decesso;
        if !self.now.state.active() {
            observer.rule(rule::STATO_19);
            return observer.finding(|| text::nothing_to_revoke(fact.event));
        }
        self.leave(State::Revocato, rule::STATO_19);
        self.now.inactive = Some(fact.day).filter(|_| cause == Cause::Inattivita);
        observer.apply(rule::STATO_19, fact.day, || text::revoked(fact, cause));
    }

    /// STATO-35: a loss for inactivity is undone within the months that a regional rule allows.
    pub(super) fn restore(&mut self, fact: &DatedEvent, seniority: bool, observer: &mut impl Observer) {
        let months = self.era.restore_months;
        let in_time = |lost: &Day| months > 0 && fact.day <= lost.plus_months(months);
        if self.now.state != State::Revocato || self.now.inactive.filter(in_time).is_none() {
            observer.rule(rule::STATO_35);
            return observer.finding(|| text::nothing_to_restore(fact.event, months));
        }
        (self.now.state, self.now.inactive) = (State::Disoccupato, None);
        if !seniority {
            self.now.seniority = 0;
        }
        observer.apply(rule::STATO_35, fact.day, || {
            text::restored(fact, seniority, self.law.parameters.restore_months.on(fact.day))
        });
    }

    pub(super) fn sanction(&mut self, fact: &DatedEvent, takes_status: bool, observer: &mut impl Observer) {
        if !takes_status {
            return;
        }
        if !self.now.state.active() {
            return observer.finding(|| text::sanction_without_state(fact.event));
        }
        // COND-09: calendar months from the day of the loss.
        let bar = fact.day.plus_months(self.era.bar_months);
        self.now.bar = Some(bar);
        self.leave(State::Decaduto, rule::COND_09);
        observer.apply(rule::COND_09, fact.day, || {
            text::sanctioned(fact, self.law.parameters.bar_months.on(fact.day), bar)
        });
    }

    pub(super) fn leave(&mut self, state: State, by: Rule) {
        (self.now.state, self.now.set_by) = (state, by);
        self.release();
    }
}

/// A rejected DID: a finding, and a step of the trace with the same content.
fn refused(fact: &DatedEvent, finding: impl Fn() -> Finding, observer: &mut impl Observer) {
    observer.finding(&finding);
    observer.step(|| {
        let finding = finding();
        Step::of(finding.rule, Some(fact.day), finding.message.note())
    });
}
