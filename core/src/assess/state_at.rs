//! The state alone, for callers that need nothing else.

use super::run::replay;
use crate::answer::finding::Finding;
use crate::answer::journal::answer;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;
use crate::status::summary::{NextChange, Status};

/// The state on the day of the assessment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StateAt {
    /// What holds on that day, as [`Assessment::status`](super::Assessment).
    pub status: Status,
    /// The rule by which the state started; `None` if there is no event yet.
    pub rule: Option<RuleId>,
    /// The next change with no further event; `None` if none comes.
    pub next_change: Option<NextChange>,
    /// How many events the rules reject.
    pub refused: usize,
    /// What an operator should know: rejected events, warnings and notes, as
    /// [`Assessment::findings`](super::Assessment) without those of services.
    pub findings: Vec<Finding>,
}

/// The state on the day that a dossier asks about, as [`assess`](crate::assess) reports it, without deadlines and
/// services.
///
/// # Errors
/// As [`assess`](crate::assess).
///
/// ```
/// use collocamento::{Dossier, Rulebook, State, state_at};
/// let dossier = Dossier::from_json(r#"{"person": {}, "as_of": "2024-02-29", "events": [{"type": "did", "date": "2023-03-01"}]}"#)?;
/// let answer = state_at(&Rulebook::bundled("nazionale")?, &dossier)?;
/// assert_eq!(answer.status.state, State::Disoccupato);
/// assert_eq!(answer.rule.as_ref().map(|rule| rule.as_str()), Some("STATO-01"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn state_at(rulebook: &Rulebook, dossier: &Dossier) -> Result<Answer<StateAt>, Error> {
    answer(rulebook, |journal| {
        let replayed = replay(rulebook, dossier, journal)?;
        Ok(StateAt {
            rule: replayed.spans.last().map(|(_, _, rule)| RuleId::from(*rule)),
            refused: replayed.findings.iter().filter(|finding| Finding::is_refusal(finding)).count(),
            status: replayed.status,
            next_change: replayed.next_change,
            findings: replayed.findings,
        })
    })
}
