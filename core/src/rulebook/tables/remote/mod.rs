//! The rules on services at a distance in a region's rulebook (chapter 7 of the rules).

pub(crate) mod values;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::calendar::day::Day;
use crate::base::region::Region;
use crate::base::rule::RuleId;
use crate::base::words::state::State;
use values::{
    Circumstance, DeviceKind, Element, ProviderKind, Reason, RemoteChannel, RequestChannel, RequestElement, Service,
};

/// The rules of a region on services at a distance.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Regime {
    pub(crate) region: Region,
    /// The rule whose dates are those of the whole text.
    pub(crate) during: RuleId,
    /// The day from which the text is known to exist; if absent, that of `during`.
    pub(crate) written: Option<Written>,
    pub(crate) scope: Scope,
    pub(crate) channels: Channels,
    /// Whether the region's own platform meets the requirements on platforms, unless the input describes another one.
    #[serde(default)]
    pub(crate) own_platform: bool,
    /// What must hold.
    #[serde(default)]
    pub(crate) requirements: Vec<Requirement>,
    /// The devices that the text names: another one is a warning. None if it names none.
    pub(crate) devices: Option<Devices>,
    /// What should hold: a warning if it does not.
    #[serde(default)]
    pub(crate) advice: Vec<Requirement>,
    /// The rule that the link is sent only when everything is verified.
    pub(crate) link: Option<RuleId>,
    /// What is signed at the end.
    pub(crate) signature: Option<Signature>,
    /// The workflows by which a document is signed remotely.
    pub(crate) ways: Option<Ways>,
    /// What an invitation contains.
    #[serde(default)]
    pub(crate) invitation: Vec<InvitationElement>,
    /// How an appointment is requested.
    pub(crate) request: Option<Request>,
    /// The release of a document by ordinary e-mail, which is not a service at a distance.
    pub(crate) release: Option<Release>,
}

/// The first day of an undated text, and the rule that says how it is known: an earlier service is a warning.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    pub(crate) rule: RuleId,
    pub(crate) from: Day,
}

/// The devices that a text names, and its rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Devices {
    pub(crate) rule: RuleId,
    pub(crate) values: Vec<DeviceKind>,
}

/// What the region's text covers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    pub(crate) rule: RuleId,
    pub(crate) services: Vec<Service>,
    pub(crate) providers: Vec<ProviderKind>,
    /// Whether an accredited operator needs a partnership agreement.
    #[serde(default)]
    pub(crate) partnership: bool,
    /// The parameter with the services that are out of scope if they are part of a programme; none if a programme does
    /// not matter.
    pub(crate) programmes: Option<String>,
}

/// The channels at a distance, each with the services given over it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Channels {
    pub(crate) rule: RuleId,
    pub(crate) by: BTreeMap<RemoteChannel, Vec<Service>>,
}

/// Facts that must all hold, or else all facts of another set; and the cases in which they are required.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Requirement {
    pub(crate) rule: RuleId,
    pub(crate) facts: Vec<Circumstance>,
    #[serde(default)]
    pub(crate) or: Vec<Circumstance>,
    /// For these services; none for all.
    #[serde(default)]
    pub(crate) services: Vec<Service>,
    /// Over these channels; none for all.
    #[serde(default)]
    pub(crate) channels: Vec<RemoteChannel>,
    /// Of this provider; none for all.
    pub(crate) provider: Option<ProviderKind>,
    /// For these users; none for all.
    pub(crate) users: Option<Users>,
}

/// Which users something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Users {
    /// Who receives the RdC.
    Rdc,
    /// Everybody else.
    Altri,
}

impl Users {
    /// Whether a user is among them.
    pub(crate) fn include(self, rdc: bool) -> bool {
        rdc == (self == Self::Rdc)
    }
}

/// The documents that go to signature at the end, by service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signature {
    pub(crate) rule: RuleId,
    pub(crate) documents: BTreeMap<Service, Vec<String>>,
}

/// The workflows by which the document of some services is signed: any one of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ways {
    pub(crate) rule: RuleId,
    pub(crate) services: Vec<Service>,
    pub(crate) workflows: Vec<String>,
}

/// Something that an invitation must contain.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationElement {
    pub(crate) rule: RuleId,
    pub(crate) element: Element,
    /// For these users; none for all.
    pub(crate) users: Option<Users>,
}

/// How an appointment is requested.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
    pub(crate) rule: RuleId,
    pub(crate) channels: Vec<RequestChannel>,
    /// What an e-mail contains.
    pub(crate) email: Vec<RequestElement>,
    /// The reasons that the text names.
    pub(crate) reasons: Reasons,
    /// The reasons for which the portal books an online interview.
    pub(crate) portal: Reasons,
}

/// Reasons for an appointment, and the rule that names them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reasons {
    pub(crate) rule: RuleId,
    pub(crate) values: Vec<Reason>,
}

/// When a document may be released by ordinary e-mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    pub(crate) rule: RuleId,
    /// The states that the text calls cancelled.
    pub(crate) cancelled: Vec<State>,
}

impl Regime {
    /// Every rule that it names.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &RuleId> {
        let requirements = self.requirements.iter().chain(&self.advice).map(|one| &one.rule);
        let request = self.request.iter().flat_map(|one| [&one.rule, &one.reasons.rule, &one.portal.rule]);
        [&self.during, &self.scope.rule, &self.channels.rule]
            .into_iter()
            .chain(requirements)
            .chain(self.written.as_ref().map(|one| &one.rule))
            .chain(self.devices.as_ref().map(|one| &one.rule))
            .chain(&self.link)
            .chain(self.signature.as_ref().map(|one| &one.rule))
            .chain(self.ways.as_ref().map(|one| &one.rule))
            .chain(self.invitation.iter().map(|one| &one.rule))
            .chain(request)
            .chain(self.release.as_ref().map(|one| &one.rule))
    }
}
