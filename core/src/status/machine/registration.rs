//! How the state starts and how facts end it: DID, claim, revoca, sanction.

use super::StateMachine;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::event::Cause;
use crate::base::words::state::State;
use crate::rulebook::eras::Regime;
use crate::status::events::DatedEvent;
use crate::status::observer::Observer;
use crate::status::text;

impl StateMachine<'_> {
    /// STATO-01, STATO-02, STATO-18: a DID, or a claim that is one.
    pub(super) fn register(&mut self, fact: &DatedEvent, claim: bool, observer: &mut impl Observer) {
        let day = fact.day;
        if claim {
            observer.rule(rule::STATO_02);
        }
        if self.dead {
            return observer.finding(|| text::did_after_death(fact.event));
        }
        if self.state.active() {
            if claim {
                observer.claim(fact.event);
                return observer.apply(rule::STATO_02, day, || text::claim_while_active(fact));
            }
            observer.rule(rule::STATO_18);
            return observer.finding(|| text::did_while_active(fact.event));
        }
        if let Some(bar) = self.bar.filter(|bar| day < *bar) {
            observer.rule(rule::STATO_18);
            observer.rule(rule::STATO_28);
            return observer.finding(|| text::did_in_bar(fact.event, bar));
        }
        if self.era.regime == Regime::A {
            observer.rule(rule::REG_A);
            observer.finding(|| text::did_before_reform(fact.event, self.law.reform()));
            return self.accept(fact, claim, observer);
        }
        // STATO-27: work under way within the limit does not stand in the way.
        let context = self.context(day);
        let (state, _) = context.judge(self.counting(day));
        if state.legally_unemployed() {
            return self.accept(fact, claim, observer);
        }
        // STATO-03: nor does a job under notice, where without it the person would be unemployed.
        let (state, _) = context.judge(self.counting(day).filter(|job| !job.notice));
        if state.legally_unemployed() {
            let era = self.era;
            for job in self.jobs.iter_mut().filter(|job| job.notice && job.counts(era) && job.runs(day)) {
                job.protected = true;
            }
            return self.accept(fact, claim, observer);
        }
        observer.rule(rule::STATO_18);
        observer.rule(rule::STATO_27);
        observer.finding(|| text::did_while_employed(fact.event));
    }

    fn accept(&mut self, fact: &DatedEvent, claim: bool, observer: &mut impl Observer) {
        if self.did_date.is_some() {
            observer.rule(rule::STATO_19);
        }
        // The jobs of the day say which active state it is; that is judged when all its facts are taken.
        self.state = State::Disoccupato;
        self.did_date = Some(fact.day);
        self.seniority = 0;
        self.today.registered = true;
        observer.did(fact.event, claim);
        observer.rule(rule::STATO_01);
        match claim {
            true => observer.apply(rule::STATO_02, fact.day, || text::claim_accepted(fact)),
            false => observer.apply(rule::STATO_01, fact.day, || text::did_accepted(fact)),
        }
    }

    pub(super) fn revoke(&mut self, fact: &DatedEvent, cause: Cause, observer: &mut impl Observer) {
        self.dead |= cause == Cause::Decesso;
        if !self.state.active() {
            observer.rule(rule::STATO_19);
            return observer.finding(|| text::nothing_to_revoke(fact.event));
        }
        self.leave(State::Revocato, rule::STATO_19);
        observer.apply(rule::STATO_19, fact.day, || text::revoked(fact, cause));
    }

    pub(super) fn sanction(&mut self, fact: &DatedEvent, takes_status: bool, observer: &mut impl Observer) {
        if !takes_status {
            return;
        }
        if !self.state.active() {
            return observer.finding(|| text::sanction_without_state(fact.event));
        }
        // COND-09: calendar months from the day of the loss.
        let bar = fact.day.plus_months(self.era.bar_months);
        self.bar = Some(bar);
        self.leave(State::Decaduto, rule::COND_09);
        observer.apply(rule::COND_09, fact.day, || {
            text::sanctioned(fact, self.law.parameters.bar_months.on(fact.day), bar)
        });
    }

    fn leave(&mut self, state: State, by: Rule) {
        (self.state, self.set_by) = (state, by);
        self.release();
    }
}
