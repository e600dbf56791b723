//! `remote.check`: whether a service may be given at a distance.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::{Desk, Platform, Provider, User};
use super::{Channel, Mode, ProviderKind, Service, regime};
use crate::calendar::Day;
use crate::dossier::Benefit;
use crate::error::Error;
use crate::explain::{Answer, Journal, remote as tell};
use crate::problem::Problem;
use crate::region::Region;
use crate::rulebook::Rulebook;
use crate::rulebook::remote::{Regime, Requirement};
use crate::truth::Truth;

/// A service that is to be given at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RemoteInput {
    /// The region; the rulebook must have its rules.
    pub region: Region,
    /// The day of the service.
    pub date: Day,
    /// The service.
    pub service: Service,
    /// The PAL programme that the service is part of; absent, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// Whether both sides agree on distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<bool>,
    /// Whether the user receives the RdC; absent, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdc: Option<bool>,
    /// Whether a recipient of the RdC has asked for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_by_user: Option<bool>,
    /// Who gives it.
    pub provider: Provider,
    /// How.
    pub channel: Channel,
    /// The user's means.
    pub user: User,
    /// The platform of a video call; absent, the region's own where it has one, or else not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
}

/// Whether a service may be given at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RemoteCheck {
    /// Whether the region's text covers the service; where it does not, it neither allows nor forbids.
    pub in_scope: bool,
    /// Whether it may be given so; null where that is not known, or out of scope.
    pub allowed: Option<bool>,
    /// How it is to be given: as asked, or in presence; null where that is not known, or out of scope.
    pub mode: Option<Mode>,
    /// Whether the e-mail with appointment and link may go out (DIST-TOS-LINK); null where that is not known, or where no rule
    /// ties it to what is verified.
    pub send_link: Option<bool>,
    /// The documents that go to signature at the end (DIST-TOS-DOC).
    pub to_sign: Vec<String>,
    /// Each requirement not met, or not known to be.
    pub problems: Vec<Problem>,
    /// What an operator should know beside.
    pub warnings: Vec<Problem>,
}

/// Says whether a service may be given at a distance, and what stands in the way.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/region` where the rulebook has no such rules of the region,
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/rdc` on a day without RdC.
///
/// ```
/// use collocamento::{Region, Rulebook, remote};
/// let input = remote::RemoteInput {
///     region: Region::Lombardia,
///     date: "2022-10-03".parse()?,
///     service: remote::Service::Did,
///     programme: None,
///     agreed: Some(true),
///     rdc: None,
///     requested_by_user: None,
///     provider: remote::Provider { kind: remote::ProviderKind::Cpi, identified: None, partnership: None },
///     channel: remote::Channel::Video,
///     user: remote::User { device: Some(true), stable_connection: Some(true), ..remote::User::default() },
///     platform: Some(remote::Platform { registered_only: Some(true), ..remote::Platform::default() }),
/// };
/// let answer = remote::check(&Rulebook::bundled("lombardia")?, &input)?;
/// assert_eq!(answer.allowed, None);
/// assert_eq!(answer.problems[0].missing, ["/user/email"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &RemoteInput) -> Result<Answer<RemoteCheck>, Error> {
    let mut journal = Journal::new(false);
    let check = run(rulebook, input, &mut journal)?;
    Ok(journal.close(check, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RemoteInput, journal: &mut Journal) -> Result<RemoteCheck, Error> {
    let regime = regime(rulebook, input.region)?;
    if input.rdc == Some(true) {
        rulebook.benefit_exists(Benefit::Rdc, input.date).map_err(|error| error.at("/rdc"))?;
    }
    if let Some(outside) = out_of_scope(rulebook, regime, input) {
        return Ok(neither(outside, input.date, journal));
    }
    journal.rule(regime.scope.rule.clone());
    journal.step(|| tell::in_scope(regime, input));
    let mut warnings = Vec::from_iter(assumption(rulebook, regime, input));

    let given = given_over(regime, input, journal);
    let desk = Desk {
        agreed: input.agreed,
        requested_by_user: input.requested_by_user,
        identified: input.provider.identified,
        user: &input.user,
        platform: input.platform.as_ref(),
        own_platform: regime.own_platform,
    };
    let applies = |one: &&Requirement| applies(rulebook, one, input);
    let verified = Verified::of(&desk, regime.requirements.iter().filter(applies), input.date, journal);
    let advised = Verified::of(&desk, regime.advice.iter().filter(applies), input.date, journal);
    warnings.extend(advised.problems);

    let allowed = given.truth.and(verified.truth).met;
    let problems: Vec<Problem> = given.problems.into_iter().chain(verified.problems).collect();
    let mode = allowed.map(|allowed| if allowed { input.channel.into() } else { Mode::Presenza });
    let video = input.channel == Channel::Video;
    let send_link = regime.link.as_ref().filter(|_| video).and_then(|rule| {
        journal.rule(rule.clone());
        journal.step(|| tell::link(rule, input.date, allowed));
        allowed
    });
    let to_sign = to_sign(regime, input, allowed, journal);
    Ok(RemoteCheck { in_scope: true, allowed, mode, send_link, to_sign, problems, warnings })
}

/// What was verified: the verdict, and what stands in its way.
pub(super) struct Verified {
    pub(super) truth: Truth,
    pub(super) problems: Vec<Problem>,
}

impl Verified {
    /// Puts requirements to the facts; all are needed.
    pub(super) fn of<'r>(
        desk: &Desk<'_>,
        requirements: impl Iterator<Item = &'r Requirement>,
        date: Day,
        journal: &mut Journal,
    ) -> Self {
        let mut verified = Self { truth: Truth::known(true), problems: Vec::new() };
        for requirement in requirements {
            let truth = desk.truth(requirement);
            journal.rule(requirement.rule.clone());
            journal.step(|| tell::requirement(requirement, date, &truth));
            verified.problems.extend(Problem::of(&requirement.rule, &truth, || tell::lacking(requirement, &truth)));
            verified.truth = verified.truth.and(truth);
        }
        verified
    }
}

/// Whether a requirement is asked for in this case.
fn applies(rulebook: &Rulebook, requirement: &Requirement, input: &RemoteInput) -> bool {
    rulebook.rule(&requirement.rule).is_none_or(|rule| rule.in_force(input.date))
        && (requirement.channels.is_empty() || requirement.channels.contains(&input.channel))
        && requirement.provider.is_none_or(|kind| kind == input.provider.kind)
        && requirement.users.is_none_or(|users| users.include(input.rdc == Some(true)))
}

/// The reason why the region's text does not cover the case; `None` where it does.
fn out_of_scope(rulebook: &Rulebook, regime: &Regime, input: &RemoteInput) -> Option<Problem> {
    let scope = &regime.scope;
    let outside = |text| Some(Problem::new(scope.rule.clone(), text));
    if rulebook.rule(&regime.during).is_some_and(|rule| !rule.in_force(input.date)) {
        return Some(Problem::new(regime.during.clone(), tell::other_days()));
    }
    if !scope.services.contains(&input.service) {
        return outside(tell::other_service());
    }
    if !scope.providers.contains(&input.provider.kind) {
        return outside(tell::other_provider());
    }
    let accredited = input.provider.kind == ProviderKind::Accreditato;
    if scope.partnership && accredited && input.provider.partnership == Some(false) {
        return outside(tell::no_partnership());
    }
    if input.programme.is_some() && programme_matters(rulebook, regime, input) {
        return outside(tell::programme());
    }
    // Ordinary e-mail is no meeting: another operation says whether a document may go out so.
    let release = regime.release.as_ref().filter(|_| (input.service, input.channel) == (Service::Sap, Channel::Email));
    release.map(|rule| Problem::new(rule.clone(), tell::ordinary_email()))
}

/// Whether being part of a PAL programme takes the service out of scope.
fn programme_matters(rulebook: &Rulebook, regime: &Regime, input: &RemoteInput) -> bool {
    match regime.scope.programmes.as_ref().and_then(|name| rulebook.choice(name, input.date)) {
        Some("tutti") => true,
        Some(_) => input.service == Service::Specialistico,
        None => false,
    }
}

/// What is taken as given though nobody has said it.
fn assumption(rulebook: &Rulebook, regime: &Regime, input: &RemoteInput) -> Option<Problem> {
    let accredited = input.provider.kind == ProviderKind::Accreditato;
    let taken = |path, text| Problem { missing: vec![path], ..Problem::new(regime.scope.rule.clone(), text) };
    if regime.scope.partnership && accredited && input.provider.partnership.is_none() {
        return Some(taken("/provider/partnership", tell::partnership_assumed()));
    }
    let specialised = input.service == Service::Specialistico && programme_matters(rulebook, regime, input);
    specialised.then(|| taken("/programme", tell::no_programme_assumed()))
}

fn neither(outside: Problem, date: Day, journal: &mut Journal) -> RemoteCheck {
    journal.rule(outside.rule.clone());
    journal.step(|| tell::outside(&outside, date));
    RemoteCheck {
        in_scope: false,
        allowed: None,
        mode: None,
        send_link: None,
        to_sign: Vec::new(),
        problems: Vec::new(),
        warnings: vec![outside],
    }
}

/// Whether the service is given over the channel at all.
fn given_over(regime: &Regime, input: &RemoteInput, journal: &mut Journal) -> Verified {
    let channels = &regime.channels;
    let given = channels.by.get(&input.channel).is_some_and(|services| services.contains(&input.service));
    let other = channels.by.iter().find(|(_, services)| services.contains(&input.service)).map(|(channel, _)| *channel);
    journal.rule(channels.rule.clone());
    journal.step(|| tell::given_over(&channels.rule, input, given));
    let problem = (!given).then(|| Problem::new(channels.rule.clone(), tell::not_given_over(input.channel, other)));
    Verified { truth: Truth::known(given), problems: Vec::from_iter(problem) }
}

/// What goes to signature at the end, unless the service is not given.
fn to_sign(regime: &Regime, input: &RemoteInput, allowed: Option<bool>, journal: &mut Journal) -> Vec<String> {
    let signature = regime.signature.as_ref().filter(|_| allowed != Some(false));
    let found = signature.and_then(|signature| Some((&signature.rule, signature.documents.get(&input.service)?)));
    let Some((rule, documents)) = found else { return Vec::new() };
    journal.rule(rule.clone());
    journal.step(|| tell::to_sign(rule, input.date, documents));
    documents.clone()
}
