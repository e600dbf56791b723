//! `sap.release`: how the scheda anagrafico-professionale is released at a distance.

use super::check::{VIDEO, Verified};
use super::facts::{Circumstances, Fields};
use super::text;
use super::types::{Release, ReleaseInput, ReleaseMode};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::remote::values::Circumstance;
use crate::rulebook::tables::remote::{Regime, Requirement};

/// Reports how the scheda anagrafico-professionale is released at a distance (SAP-RIL).
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] if the rulebook has no such rule.
///
/// ```
/// use collocamento::{Rulebook, remote};
/// let input = remote::ReleaseInput {
///     state_cancelled: true,
///     only_work_periods: true,
///     user: remote::User::default(),
///     platform: None,
///     facts: Default::default(),
/// };
/// let answer = remote::release(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.mode, remote::ReleaseMode::Email);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn release(rulebook: &Rulebook, input: &ReleaseInput) -> Result<Answer<Release>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ReleaseInput, journal: &mut Journal) -> Result<Release, Error> {
    let (regime, rule) = text(rulebook)?;
    let fields = Fields {
        agreed: None,
        requested_by_user: None,
        identified: None,
        psp_signed: None,
        user: input.user.clone(),
        platform: input.platform.clone(),
    };
    let circumstances = Circumstances::of(rulebook, regime, fields, &input.facts, None)?;
    let mode = match input.state_cancelled && input.only_work_periods {
        true => ReleaseMode::Email,
        false => ReleaseMode::Video,
    };
    // The release has no day of its own: the text without a date applies.
    journal.apply(rule, None, || text::release(mode));
    if mode == ReleaseMode::Email {
        let download = Problem::new(rule, text::download());
        return Ok(Release { mode, allowed: Some(true), problems: Vec::new(), warnings: vec![download] });
    }
    let verified = Verified::of(&circumstances, regime.requirements.iter().filter(of_the_meeting), None, journal);
    let advised = Verified::of(&circumstances, regime.advice.iter().filter(of_the_meeting), None, journal);
    Ok(Release { mode, allowed: verified.truth.met, problems: verified.problems, warnings: advised.problems })
}

/// What is verified before a video call. The agreement of both sides is not, since the person made the request.
fn of_the_meeting(requirement: &&Requirement) -> bool {
    let agreement = [Circumstance::Agreed, Circumstance::RequestedByUser];
    requirement.channels.iter().any(|channel| channel == VIDEO)
        && !requirement.facts.iter().any(|test| agreement.iter().any(|one| one.as_str() == test.name().as_str()))
}

/// The region's text on the release of documents at a distance, and its rule.
fn text(rulebook: &Rulebook) -> Result<(&Regime, &RuleId), Error> {
    let found = rulebook.remote().values().find_map(|regime| Some((regime, regime.release.as_ref()?)));
    found.ok_or_else(|| {
        let (it, en) =
            ("questa raccolta di regole non ha il rilascio a distanza", "this rulebook has no release at a distance");
        Error::new(Code::ParametroNonDisponibile).rule(rule::SAP_RIL).hint(Text::new(it, en))
    })
}
