//! What the state machine knows of a person apart from the jobs: a few words, so that a new person costs little.

use super::verdict::IncomeTotals;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::benefit::Benefits;
use crate::base::words::state::State;

/// Where a person stands.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) state: State,
    /// The rule by which an event ended the state, or that of the first state. A state that results from the jobs of a
    /// day has its own rule.
    pub(super) set_by: Rule,
    pub(super) shown: Option<State>,
    pub(super) since: Option<Day>,
    pub(super) did_date: Option<Day>,
    pub(super) seniority: i32,
    pub(super) bar: Option<Day>,
    pub(super) dead: bool,
    /// The benefits whose last claim was refused.
    pub(super) refused_claims: Benefits,
    /// The day on which the state was lost for inactivity, while that may be undone (STATO-35).
    pub(super) inactive: Option<Day>,
    /// Whether there is a self-employed job, so that the income of the year may count (STATO-31).
    pub(super) self_employed: bool,
    /// Whether the income of a job may be that of its length only (STATO-11).
    pub(super) short_pay: bool,
    /// The incomes tested last.
    pub(super) tested: IncomeTotals,
    /// Whether a job counts suspended days.
    pub(super) counting_suspension: bool,
    /// What happened on the current day.
    pub(super) today: Today,
    /// Whether the jobs that have ended in the year are looked at too.
    pub(super) looks_back: bool,
    /// How many jobs were looked at, over all days.
    pub(super) looked_at: usize,
}

impl Standing {
    /// Before any fact.
    pub(super) const FIRST: Self = Self {
        state: State::NonRegistrato,
        set_by: rule::STATO_01,
        shown: None,
        since: None,
        did_date: None,
        seniority: 0,
        bar: None,
        dead: false,
        refused_claims: Benefits::NONE,
        inactive: None,
        self_employed: false,
        short_pay: false,
        tested: IncomeTotals::NONE,
        counting_suspension: false,
        today: Today::NOTHING,
        looks_back: false,
        looked_at: 0,
    };
}

/// What happened on a day, as far as the rule of a new state depends on it.
#[derive(Clone, Copy)]
pub(super) struct Today {
    pub(super) registered: bool,
    pub(super) varied: bool,
}

impl Today {
    pub(super) const NOTHING: Self = Self { registered: false, varied: false };
}
