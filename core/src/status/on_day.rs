//! What holds on the last day judged, according to the state machine.

use super::machine::{StateMachine, Suspended};
use crate::base::calendar::day::Day;
use crate::base::words::state::State;

/// What holds for a person on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StateOnDay {
    pub(crate) state: State,
    /// The first day of the state; without meaning if no fact was applied.
    pub(crate) since: Option<Day>,
    pub(crate) did_date: Option<Day>,
    pub(crate) seniority_days: i32,
    /// STATO-05, all three: and the state is still active.
    pub(crate) six_months: bool,
    pub(crate) long_term: bool,
    pub(crate) twenty_four_months: bool,
    pub(crate) suspended: Option<Suspended>,
    /// COND-09: the first day on which a new DID may be submitted, while the bar lasts.
    pub(crate) bar_until: Option<Day>,
}

impl StateMachine<'_> {
    /// What holds on the last day judged.
    #[inline]
    pub(crate) fn state_on_day(&self) -> StateOnDay {
        let (day, state) = (self.cursor.previous(), self.now.state);
        let era = self.era_of(day);
        let at_least = |limit: i32| state.active() && self.now.seniority >= limit;
        StateOnDay {
            state,
            since: self.now.since,
            did_date: self.now.did_date,
            seniority_days: self.now.seniority,
            six_months: at_least(era.six_months_days),
            long_term: at_least(era.long_term_days),
            twenty_four_months: at_least(era.twenty_four_months_days),
            suspended: self.suspended(),
            bar_until: self.now.bar.filter(|bar| day < *bar),
        }
    }
}
