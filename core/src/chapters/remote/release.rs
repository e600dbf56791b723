//! How the scheda anagrafico-professionale is released at a distance, given the state of the person.

use std::borrow::Cow;

use super::check::{Meeting, VIDEO, Verified};
use super::facts::{Circumstances, Fields};
use super::text;
use super::types::{Release, ReleaseInput, ReleaseMode, ReleasePurpose};
use crate::answer::journal::Journal;
use crate::answer::problem::Problem;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::remote::values::Circumstance;
use crate::rulebook::tables::remote::{Regime, Release as Rules, Requirement};

/// The service that is asked for, and its provider: the document is released by the office.
const SAP: &str = "sap";
const CPI: &str = "cpi";

/// Reports how the document is released; `state` is that of the dossier, where one is given.
pub(crate) fn run(
    rulebook: &Rulebook,
    input: &ReleaseInput,
    state: Option<State>,
    journal: &mut Journal,
) -> Result<Release, Error> {
    let (regime, release) = text(rulebook)?;
    let rule = &release.rule;
    let only_work_periods = only_work_periods(input)?;
    // Without a dossier the release has no day of its own: the text without a date applies.
    let day = input.dossier.as_ref().map(|dossier| dossier.as_of);
    let fields = Fields {
        agreed: None,
        requested_by_user: None,
        identified: None,
        psp_signed: None,
        user: input.user.clone(),
        platform: input.platform.clone(),
    };
    let circumstances = Circumstances::of(rulebook, regime, fields, &input.facts, day)?;
    let derived = state.map(|state| release.cancelled.contains(&state));
    let state_cancelled = derived.or(input.state_cancelled);
    let by_email = state_cancelled.zip(only_work_periods).map(|(cancelled, only)| cancelled && only);
    let mode = match (by_email, state_cancelled, only_work_periods) {
        (Some(true), ..) => Some(ReleaseMode::Email),
        (_, Some(false), _) | (_, _, Some(false)) => Some(ReleaseMode::Video),
        _ => None,
    };
    journal.apply(rule, day, || text::release(mode));
    let mut warnings = Vec::new();
    if derived.zip(input.state_cancelled).is_some_and(|(derived, given)| derived != given) {
        warnings.push(Problem::new(rule, text::state_told_otherwise()));
    }
    if input.purpose == Some(ReleasePurpose::Agevolazione) && state_cancelled == Some(true) {
        warnings.push(Problem::new(rule, text::state_does_not_help()));
    }
    let answer = |allowed, problems, warnings| Release { mode, allowed, state, state_cancelled, problems, warnings };
    if mode == Some(ReleaseMode::Email) {
        warnings.push(Problem::new(rule, text::download()));
        return Ok(answer(Some(true), Vec::new(), warnings));
    }
    let meeting = Meeting { service: SAP, channel: VIDEO, provider: CPI, rdc: false, day };
    let of_the_meeting = |one: &&Requirement| meeting.asks(rulebook, one) && !is_agreement(one);
    let verified = Verified::of(&circumstances, regime.requirements.iter().filter(&of_the_meeting), day, journal);
    let advised = Verified::of(&circumstances, regime.advice.iter().filter(&of_the_meeting), day, journal);
    warnings.extend(advised.problems);
    let other_device = circumstances.other_device();
    warnings.extend(other_device.map(|(rule, kind)| Problem::new(rule, text::other_device(rulebook, kind))));
    if mode.is_some() {
        return Ok(answer(verified.truth.met, verified.problems, warnings));
    }
    // Whichever way it goes, a person who passes the checks of the video call receives the document.
    let allowed = verified.truth.met.filter(|met| *met);
    let unknown = Problem { missing: unknown(state_cancelled, input), ..Problem::new(rule, text::mode_unknown()) };
    let problems = std::iter::once(unknown).chain(verified.problems).collect();
    Ok(answer(allowed, problems, warnings))
}

/// Whether the person needs only the past work periods, by what the person says or by the purpose.
fn only_work_periods(input: &ReleaseInput) -> Result<Option<bool>, Error> {
    let by_purpose = input.purpose.and_then(|purpose| match purpose {
        ReleasePurpose::PeriodiLavoro => Some(true),
        ReleasePurpose::Assunzione | ReleasePurpose::Agevolazione => Some(false),
        ReleasePurpose::Altro => None,
    });
    if by_purpose.zip(input.only_work_periods).is_some_and(|(purpose, given)| purpose != given) {
        let (it, en) = ("lo scopo dice il contrario", "the purpose says the opposite");
        return Err(Error::new(Code::ValoreNonValido).at("/only_work_periods").hint(Text::new(it, en)));
    }
    Ok(input.only_work_periods.or(by_purpose))
}

/// The facts that would decide how the document is released.
fn unknown(state_cancelled: Option<bool>, input: &ReleaseInput) -> Vec<Cow<'static, str>> {
    let periods = match input.purpose {
        None | Some(ReleasePurpose::Altro) if input.only_work_periods.is_none() => Some("/only_work_periods"),
        _ => None,
    };
    state_cancelled.is_none().then_some("/state_cancelled").into_iter().chain(periods).map(Cow::Borrowed).collect()
}

/// Whether a requirement is about the agreement of both sides, which is not verified: the person made the request.
fn is_agreement(requirement: &Requirement) -> bool {
    let agreement = [Circumstance::Agreed, Circumstance::RequestedByUser];
    requirement.facts.iter().any(|test| agreement.iter().any(|one| one.as_str() == test.name().as_str()))
}

/// The region's text, and its part on the release of documents at a distance.
fn text(rulebook: &Rulebook) -> Result<(&Regime, &Rules), Error> {
    let found = rulebook.remote().values().find_map(|regime| Some((regime, regime.release.as_ref()?)));
    found.ok_or_else(|| {
        let (it, en) =
            ("questa raccolta di regole non ha il rilascio a distanza", "this rulebook has no release at a distance");
        Error::new(Code::ParametroNonDisponibile).rule(rule::SAP_RIL).hint(Text::new(it, en))
    })
}
