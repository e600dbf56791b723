//! `sap.release`: how the scheda anagrafico-professionale is released at a distance.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::Verified;
use super::facts::{Desk, Platform, User};
use super::{Channel, Fact};
use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, remote as tell};
use crate::problem::Problem;
use crate::rulebook::Rulebook;
use crate::rulebook::remote::{Regime, Requirement};
use crate::text::Text;

/// A release that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseInput {
    /// Whether the person's state is `cancellato`.
    pub state_cancelled: bool,
    /// Whether the person needs the past work periods only.
    pub only_work_periods: bool,
    /// The user's means.
    pub user: User,
    /// The platform of the video call; absent, the region's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
}

/// How a document is released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseMode {
    /// By ordinary e-mail.
    Email,
    /// Through the video platform.
    Video,
}

/// How the document is released at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Release {
    /// By e-mail or through the video platform.
    pub mode: ReleaseMode,
    /// Whether it may be released so; null where that is not known.
    pub allowed: Option<bool>,
    /// Each requirement of the video release not met, or not known to be.
    pub problems: Vec<Problem>,
    /// What is told to the person, and what an operator should know.
    pub warnings: Vec<Problem>,
}

/// Says how the scheda anagrafico-professionale is released at a distance (SAP-RIL).
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] where the rulebook has no such rule.
///
/// ```
/// use collocamento::{Rulebook, remote};
/// let input = remote::ReleaseInput {
///     state_cancelled: true,
///     only_work_periods: true,
///     user: remote::User::default(),
///     platform: None,
/// };
/// let answer = remote::release(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.mode, remote::ReleaseMode::Email);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn release(rulebook: &Rulebook, input: &ReleaseInput) -> Result<Answer<Release>, Error> {
    let mut journal = Journal::new(false);
    let release = run(rulebook, input, &mut journal)?;
    Ok(journal.close(release, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ReleaseInput, journal: &mut Journal) -> Result<Release, Error> {
    let (regime, rule) = text(rulebook)?;
    // The release has no day of its own: the text is read as it stands.
    let date = rulebook.rule(rule).and_then(|rule| rule.from).unwrap_or(Day::FIRST);
    let mode = match input.state_cancelled && input.only_work_periods {
        true => ReleaseMode::Email,
        false => ReleaseMode::Video,
    };
    journal.rule(rule.clone());
    journal.step(|| tell::release(rule, date, mode));
    if mode == ReleaseMode::Email {
        let told = Problem::new(rule.clone(), tell::download());
        return Ok(Release { mode, allowed: Some(true), problems: Vec::new(), warnings: vec![told] });
    }
    let desk = Desk {
        agreed: None,
        requested_by_user: None,
        identified: None,
        user: &input.user,
        platform: input.platform.as_ref(),
        own_platform: regime.own_platform,
    };
    let verified = Verified::of(&desk, regime.requirements.iter().filter(of_the_meeting), date, journal);
    let advised = Verified::of(&desk, regime.advice.iter().filter(of_the_meeting), date, journal);
    Ok(Release { mode, allowed: verified.truth.met, problems: verified.problems, warnings: advised.problems })
}

/// What is verified before a video call: not that both sides agree, since the person has asked.
fn of_the_meeting(requirement: &&Requirement) -> bool {
    requirement.channels.contains(&Channel::Video)
        && !requirement.facts.iter().any(|fact| matches!(fact, Fact::Agreed | Fact::RequestedByUser))
}

/// The region's text that releases documents at a distance, and its rule.
fn text(rulebook: &Rulebook) -> Result<(&Regime, &String), Error> {
    let found = rulebook.remote().values().find_map(|regime| Some((regime, regime.release.as_ref()?)));
    found.ok_or_else(|| {
        let (it, en) = ("questo rulebook non ha il rilascio a distanza", "this rulebook has no release at a distance");
        Error::new(Code::ParametroNonDisponibile).rule("SAP-RIL").hint(Text::new(it, en))
    })
}
