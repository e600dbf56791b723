//! `remote.check`: whether a service may be provided at a distance.

use super::facts::{Circumstances, Fields};
use super::regime::regime;
use super::text;
use super::types::{RemoteCheck, RemoteInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::answer::undated;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::remote::ProgrammeScope;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::remote::{CHANNELS, PROVIDERS, Regime, Requirement, SERVICES};

/// The channels for which a rule of the code asks.
pub(super) const VIDEO: &str = "video";
const EMAIL: &str = "email";

/// The channels that an answer proposes before others.
const FIRST: [&str; 3] = [VIDEO, "telefono", EMAIL];

/// How a service is provided that may not be provided at a distance.
const PRESENCE: &str = "presenza";

/// The service that follows the patto, which a programme may take out of scope.
const SPECIALISED: &str = "specialistico";

/// The provider that needs a partnership agreement.
const ACCREDITED: &str = "accreditato";

/// Reports whether a service may be provided at a distance, and what prevents it.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/region` if the rulebook has no such rules for the region, and for
/// a service, channel, provider, device or fact that it does not know (the detail `known` lists those that it knows),
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/rdc` on a day without RdC.
///
/// ```
/// use collocamento::{Region, Rulebook, remote};
/// let (cpi, user) = (remote::Provider::new("cpi"), remote::User::new().device(true).stable_connection(true));
/// let platform = remote::Platform::new().public_link_password(true).password_sent_separately(true);
/// let input = remote::RemoteInput::new(Region::Lombardia, "2022-10-03".parse()?, "did", cpi, "video", user)
///     .agreed(true)
///     .platform(platform);
/// let answer = remote::check(&Rulebook::bundled("lombardia")?, &input)?;
/// assert_eq!(answer.allowed, None);
/// assert_eq!(answer.problems[0].missing, ["/user/email"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &RemoteInput) -> Result<Answer<RemoteCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RemoteInput, journal: &mut Journal) -> Result<RemoteCheck, Error> {
    let regime = regime(rulebook, input.region)?;
    if input.rdc == Some(true) {
        rulebook.benefit_exists(Benefit::Rdc, input.date).map_err(|error| error.at("/rdc"))?;
    }
    rulebook.known_word(SERVICES, &input.service, "/service")?;
    rulebook.known_word(PROVIDERS, &input.provider.kind, "/provider/kind")?;
    rulebook.known_word(CHANNELS, &input.channel, "/channel")?;
    let fields = Fields {
        agreed: input.agreed,
        requested_by_user: input.requested_by_user,
        identified: input.provider.identified,
        psp_signed: input.psp_signed,
        user: input.user.clone(),
        platform: input.platform.clone(),
    };
    let circumstances = Circumstances::of(rulebook, regime, fields, &input.facts, Some(input.date))?;
    let programmes = Programmes::of(rulebook, regime, input.date);
    if let Some(outside) = out_of_scope(rulebook, regime, &programmes, input) {
        return Ok(neither(outside, input.date, journal));
    }
    journal.apply(&regime.scope.rule, input.date, || text::in_scope(input, programmes.reading()));
    let mut warnings = Vec::from_iter(assumption(regime, &programmes, input));

    let given = given_over(rulebook, regime, input, journal);
    let meeting = Meeting {
        service: &input.service,
        channel: &input.channel,
        provider: &input.provider.kind,
        rdc: input.rdc == Some(true),
        day: Some(input.date),
    };
    let applies = |one: &&Requirement| meeting.asks(rulebook, one);
    let verified = Verified::of(&circumstances, regime.requirements.iter().filter(applies), input.date.into(), journal);
    let advised = Verified::of(&circumstances, regime.advice.iter().filter(applies), input.date.into(), journal);
    warnings.extend(advised.problems);
    let video = input.channel == VIDEO;
    let other_device = circumstances.other_device().filter(|_| video);
    warnings.extend(other_device.map(|(rule, kind)| Problem::new(rule, text::other_device(rulebook, kind))));
    warnings.extend(before_the_text(regime, input.date, journal));

    let allowed = given.truth.and(verified.truth).met;
    let problems: Vec<Problem> = given.problems.into_iter().chain(verified.problems).collect();
    let mode = allowed.map(|allowed| if allowed { input.channel.clone() } else { PRESENCE.to_owned() });
    let send_link = regime.link.as_ref().filter(|_| video).and_then(|rule| {
        journal.apply(rule, input.date, || text::link(allowed));
        allowed
    });
    let to_sign = to_sign(regime, input, allowed, journal);
    let workflows = workflows(regime, input, allowed, journal);
    Ok(RemoteCheck { in_scope: true, allowed, mode, send_link, to_sign, workflows, problems, warnings })
}

/// The result of the checks: the verdict, and what prevents the service.
pub(super) struct Verified {
    pub(super) truth: Truth,
    pub(super) problems: Vec<Problem>,
}

impl Verified {
    /// Checks requirements against the facts; all must be met.
    pub(super) fn of<'r>(
        circumstances: &Circumstances<'_>,
        requirements: impl Iterator<Item = &'r Requirement>,
        date: Option<Day>,
        journal: &mut Journal,
    ) -> Self {
        let mut verified = Self { truth: Truth::known(true), problems: Vec::new() };
        for requirement in requirements {
            let rulebook = circumstances.rulebook;
            let mut truth = circumstances.truth(requirement);
            if requirement.assumes && truth.met.is_none() {
                truth.missing.iter().for_each(|path| journal.assume(path, || text::assumed(rulebook, requirement)));
                truth = Truth::known(true);
            }
            journal.apply(&requirement.rule, date, || text::requirement(rulebook, requirement, &truth));
            let name = || text::requirement_text(rulebook, requirement);
            verified.problems.extend(Problem::lacking(&requirement.rule, &truth, name));
            verified.truth = verified.truth.and(truth);
        }
        verified
    }
}

/// A day before the region's text is known to exist.
pub(super) fn before_the_text(regime: &Regime, date: Day, journal: &mut Journal) -> Option<Problem> {
    let (written, message) = undated::before(regime.written.as_ref(), date, journal)?;
    Some(Problem::new(&written.rule, message))
}

/// The circumstances by which a requirement applies or not.
pub(super) struct Meeting<'a> {
    pub(super) service: &'a str,
    pub(super) channel: &'a str,
    pub(super) provider: &'a str,
    pub(super) rdc: bool,
    /// Without a day every rule counts as in force.
    pub(super) day: Option<Day>,
}

impl Meeting<'_> {
    /// Whether a requirement applies in this case.
    pub(super) fn asks(&self, rulebook: &Rulebook, requirement: &Requirement) -> bool {
        let among = |list: &[String], one: &str| list.is_empty() || list.iter().any(|listed| listed == one);
        rulebook.rule(&requirement.rule).zip(self.day).is_none_or(|(rule, day)| rule.in_force(day))
            && among(&requirement.services, self.service)
            && among(&requirement.channels, self.channel)
            && requirement.provider.as_ref().is_none_or(|kind| kind == self.provider)
            && requirement.users.is_none_or(|users| users.include(self.rdc))
    }
}

/// The services that are out of scope if they are part of a programme; none if a programme does not matter.
struct Programmes(Option<(ProgrammeScope, Reading)>);

impl Programmes {
    fn of(rulebook: &Rulebook, regime: &Regime, date: Day) -> Self {
        Self(regime.scope.programmes.as_ref().and_then(|name| rulebook.read_named(name, date).ok()))
    }

    fn take_out(&self, service: &str) -> bool {
        match self.0 {
            Some((ProgrammeScope::Tutti, _)) => true,
            Some((ProgrammeScope::Specialistici, _)) => service == SPECIALISED,
            None => false,
        }
    }

    fn reading(&self) -> Option<Reading> {
        self.0.as_ref().map(|(_, reading)| *reading)
    }
}

/// Why the region's text does not cover a case, and the parameter that says so.
struct Outside {
    problem: Problem,
    reading: Option<Reading>,
}

impl Outside {
    fn new(rule: &RuleId, text: Text) -> Self {
        Self { problem: Problem::new(rule, text), reading: None }
    }
}

/// The reason why the region's text does not cover the case; `None` if it does.
fn out_of_scope(rulebook: &Rulebook, regime: &Regime, programmes: &Programmes, input: &RemoteInput) -> Option<Outside> {
    let scope = &regime.scope;
    let outside = |text| Some(Outside::new(&scope.rule, text));
    if rulebook.rule(&regime.during).is_some_and(|rule| !rule.in_force(input.date)) {
        return Some(Outside::new(&regime.during, text::other_days()));
    }
    if !scope.services.contains(&input.service) {
        return outside(text::other_service());
    }
    if !scope.providers.contains(&input.provider.kind) {
        return outside(text::other_provider());
    }
    let accredited = input.provider.kind == ACCREDITED;
    if scope.partnership && accredited && input.provider.partnership == Some(false) {
        return outside(text::no_partnership());
    }
    if input.programme.is_some() && programmes.take_out(&input.service) {
        return Some(Outside { reading: programmes.reading(), ..Outside::new(&scope.rule, text::programme()) });
    }
    // Ordinary e-mail is not a meeting: another operation decides whether a document may be sent by it.
    let mail = input.channel == EMAIL && regime.released.contains(&input.service);
    let release = regime.release.as_ref().filter(|_| mail);
    release.map(|release| Outside::new(&release.rule, text::ordinary_email()))
}

/// What is assumed because the input does not state it.
fn assumption(regime: &Regime, programmes: &Programmes, input: &RemoteInput) -> Option<Problem> {
    let accredited = input.provider.kind == ACCREDITED;
    let taken = |path: &'static str, text| Problem {
        missing: vec![path.into()],
        ..Problem::new(regime.scope.rule.clone(), text)
    };
    if regime.scope.partnership && accredited && input.provider.partnership.is_none() {
        return Some(taken("/provider/partnership", text::partnership_assumed()));
    }
    let specialised = input.service == SPECIALISED && programmes.take_out(&input.service);
    specialised.then(|| taken("/programme", text::no_programme_assumed()))
}

fn neither(outside: Outside, date: Day, journal: &mut Journal) -> RemoteCheck {
    let Outside { problem, reading } = outside;
    journal.apply(&problem.rule, date, || text::outside(&problem, reading));
    RemoteCheck {
        in_scope: false,
        allowed: None,
        mode: None,
        send_link: None,
        to_sign: Vec::new(),
        workflows: Vec::new(),
        problems: Vec::new(),
        warnings: vec![problem],
    }
}

/// Whether the service is provided over the channel at all.
fn given_over(rulebook: &Rulebook, regime: &Regime, input: &RemoteInput, journal: &mut Journal) -> Verified {
    let channels = &regime.channels;
    let gives = |channel: &str| channels.by.get(channel).is_some_and(|services| services.contains(&input.service));
    let given = gives(&input.channel);
    let other = FIRST.into_iter().chain(channels.by.keys().map(String::as_str)).find(|channel| gives(channel));
    journal.apply(&channels.rule, input.date, || text::given_over(rulebook, input, given));
    let text = || text::not_given_over(rulebook, &input.channel, other);
    let problem = (!given).then(|| Problem::new(channels.rule.clone(), text()));
    Verified { truth: Truth::known(given), problems: Vec::from_iter(problem) }
}

/// The documents that go to signature at the end, unless the service is not provided.
fn to_sign(regime: &Regime, input: &RemoteInput, allowed: Option<bool>, journal: &mut Journal) -> Vec<String> {
    let signature = regime.signature.as_ref().filter(|_| allowed != Some(false));
    let found = signature.and_then(|signature| Some((&signature.rule, signature.documents.get(&input.service)?)));
    let Some((rule, documents)) = found else { return Vec::new() };
    journal.apply(rule, input.date, || text::to_sign(documents));
    documents.clone()
}

/// The workflows by which the document of the service may be signed, unless the service is not provided.
fn workflows(regime: &Regime, input: &RemoteInput, allowed: Option<bool>, journal: &mut Journal) -> Vec<String> {
    let ways = regime.ways.as_ref().filter(|ways| allowed != Some(false) && ways.services.contains(&input.service));
    let Some(ways) = ways else { return Vec::new() };
    journal.apply(&ways.rule, input.date, || text::ways(&ways.workflows));
    ways.workflows.clone()
}
