//! The rules on services at a distance in a region's rulebook.

pub(crate) mod extension;
pub(crate) mod values;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::region::Region;
use crate::base::rule::RuleId;
use crate::base::words::fact::FactArea;
use crate::base::words::state::State;
use crate::rulebook::tables::fact::name::FactName;
use crate::rulebook::tables::fact::test::FactTest;
use crate::rulebook::tables::workflow::definition::Written;

/// The list of the services and of the reasons for which they are asked.
pub(crate) const SERVICES: &str = "servizi_a_distanza";

/// The list of the providers of a service.
pub(crate) const PROVIDERS: &str = "soggetti_a_distanza";

/// The list of the channels over which a service is provided.
pub(crate) const CHANNELS: &str = "canali_a_distanza";

/// The list of the channels over which an appointment is requested.
pub(crate) const REQUEST_CHANNELS: &str = "canali_di_richiesta";

/// The list of the users' devices.
pub(crate) const DEVICES: &str = "dispositivi";

/// The devices that always have a camera, where the region's text does not say which.
pub(crate) const CAMERA: [&str; 2] = ["smartphone", "pc_portatile"];

/// The rules of a region on services at a distance.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Regime {
    /// The region.
    pub(crate) region: Region,
    /// The rule whose dates are those of the whole text.
    pub(crate) during: RuleId,
    /// The day from which the text is known to exist; if absent, that of `during`.
    pub(crate) written: Option<Written>,
    /// What the text covers.
    pub(crate) scope: Scope,
    /// The channels at a distance.
    pub(crate) channels: Channels,
    /// Whether the region's own platform meets the requirements on platforms, unless the input describes another one.
    #[serde(default)]
    pub(crate) own_platform: bool,
    /// What must hold.
    #[serde(default)]
    pub(crate) requirements: Vec<Requirement>,
    /// What should hold: a warning if it does not.
    #[serde(default)]
    pub(crate) advice: Vec<Requirement>,
    /// The devices of the users; if absent, any device will do, and `smartphone` and `pc_portatile` have a camera.
    pub(crate) devices: Option<Devices>,
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
    /// The services that are such a release.
    #[serde(default = "sap")]
    pub(crate) released: Vec<String>,
}

fn sap() -> Vec<String> {
    vec!["sap".to_owned()]
}

/// What the region's text covers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The services, from the list `servizi_a_distanza`.
    pub(crate) services: Vec<String>,
    /// Who provides them, from the list `soggetti_a_distanza`.
    pub(crate) providers: Vec<String>,
    /// Whether an accredited operator needs a partnership agreement.
    #[serde(default)]
    pub(crate) partnership: bool,
    /// The parameter with the services that are out of scope if they are part of a programme; none if a programme does
    /// not matter.
    pub(crate) programmes: Option<String>,
}

/// The channels at a distance, each with the services given over it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Channels {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The services given over each channel, from the list `canali_a_distanza`.
    pub(crate) by: BTreeMap<String, Vec<String>>,
}

/// Facts that must all hold, or else all facts of another set; and the cases in which they are required.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RemoteRequirement"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Requirement {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The facts, which must all hold.
    pub(crate) facts: Vec<FactTest>,
    /// The other facts, which may all hold instead.
    #[serde(default)]
    pub(crate) or: Vec<FactTest>,
    /// Whether it counts as met, with an assumption, while its facts are not known.
    #[serde(default)]
    pub(crate) assumes: bool,
    /// For these services; none for all.
    #[serde(default)]
    pub(crate) services: Vec<String>,
    /// Over these channels; none for all.
    #[serde(default)]
    pub(crate) channels: Vec<String>,
    /// Of this provider; none for all.
    pub(crate) provider: Option<String>,
    /// For these users; none for all.
    pub(crate) users: Option<Users>,
}

/// Which users something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RemoteSignature"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Signature {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The documents, by service.
    pub(crate) documents: BTreeMap<String, Vec<String>>,
}

/// The workflows by which the document of some services is signed: any one of them.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Ways {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The services.
    pub(crate) services: Vec<String>,
    /// The workflows, by name.
    pub(crate) workflows: Vec<String>,
}

/// Something that an invitation must contain.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationElement {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The fact that says so.
    pub(crate) element: FactTest,
    /// Whether it counts as contained, with an assumption, while it is not given.
    #[serde(default)]
    pub(crate) assumes: bool,
    /// For these users; none for all.
    pub(crate) users: Option<Users>,
}

/// How an appointment is requested.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The channels over which it is requested, from the list `canali_di_richiesta`.
    pub(crate) channels: Vec<String>,
    /// What an e-mail contains.
    pub(crate) email: Vec<FactTest>,
    /// The reasons that the text names.
    pub(crate) reasons: Reasons,
    /// The reasons for which the portal books an online interview.
    pub(crate) portal: Reasons,
    /// The functions of the portal that give what is asked for without an appointment, by reason.
    #[serde(default)]
    pub(crate) self_service: BTreeMap<String, Vec<String>>,
}

/// The devices of the users.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Devices {
    /// The rule that names them.
    pub(crate) rule: RuleId,
    /// Those that the text names: another one is a warning.
    pub(crate) values: Vec<String>,
    /// Those that always have a camera.
    pub(crate) camera: Vec<String>,
}

/// Reasons for an appointment, and the rule that names them.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Reasons {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The reasons, from the list `servizi_a_distanza`.
    pub(crate) values: Vec<String>,
}

/// When a document may be released by ordinary e-mail.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The states that the text calls cancelled.
    pub(crate) cancelled: Vec<State>,
}

impl Regime {
    /// Whether a service is in scope, and provided over at least one channel.
    pub(crate) fn provides(&self, service: &str) -> bool {
        let lists = |services: &[String]| services.iter().any(|one| one == service);
        lists(&self.scope.services) && self.channels.by.values().any(|services| lists(services))
    }

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

    /// The words of lists that it names: the list, the field, and the words.
    pub(crate) fn listed(&self) -> Vec<(&'static str, &'static str, Vec<&String>)> {
        let (channels, scope) = (&self.channels.by, &self.scope);
        let asked = || self.requirements.iter().chain(&self.advice);
        let request = self.request.as_ref();
        let devices = self.devices.iter();
        vec![
            (SERVICES, "scope.services", scope.services.iter().collect()),
            (PROVIDERS, "scope.providers", scope.providers.iter().collect()),
            (CHANNELS, "channels.by", channels.keys().collect()),
            (SERVICES, "channels.by", channels.values().flatten().collect()),
            (SERVICES, "requirements.services", asked().flat_map(|one| &one.services).collect()),
            (CHANNELS, "requirements.channels", asked().flat_map(|one| &one.channels).collect()),
            (PROVIDERS, "requirements.provider", asked().filter_map(|one| one.provider.as_ref()).collect()),
            (SERVICES, "signature.documents", self.signature.iter().flat_map(|one| one.documents.keys()).collect()),
            (SERVICES, "ways.services", self.ways.iter().flat_map(|one| &one.services).collect()),
            (SERVICES, "released", self.released.iter().collect()),
            (DEVICES, "devices", devices.flat_map(|one| one.values.iter().chain(&one.camera)).collect()),
            (REQUEST_CHANNELS, "request.channels", request.iter().flat_map(|one| &one.channels).collect()),
            (SERVICES, "request.reasons", request.iter().flat_map(|one| &one.reasons.values).collect()),
            (SERVICES, "request.portal", request.iter().flat_map(|one| &one.portal.values).collect()),
            (SERVICES, "request.self_service", request.iter().flat_map(|one| one.self_service.keys()).collect()),
        ]
    }

    /// The facts that it names, each with its area and its field.
    pub(crate) fn tests(&self) -> impl Iterator<Item = (FactArea, String, &FactTest)> {
        fn of<'t>(
            list: &'static str,
            requirements: &'t [Requirement],
        ) -> impl Iterator<Item = (FactArea, String, &'t FactTest)> {
            requirements.iter().enumerate().flat_map(move |(index, one)| {
                let field = move |name: &str| format!("{list}[{index}].{name}");
                let facts = one.facts.iter().map(move |fact| (FactArea::Remote, field("facts"), fact));
                facts.chain(one.or.iter().map(move |fact| (FactArea::Remote, field("or"), fact)))
            })
        }
        let invitation = self.invitation.iter().enumerate();
        let invitation =
            invitation.map(|(index, one)| (FactArea::Invitation, format!("invitation[{index}].element"), &one.element));
        let email = self.request.iter().flat_map(|request| request.email.iter().enumerate());
        let email = email.map(|(index, one)| (FactArea::Request, format!("request.email[{index}]"), one));
        let asked = of("requirements", &self.requirements).chain(of("advice", &self.advice));
        asked.chain(invitation).chain(email)
    }

    /// The same facts, in the same order.
    pub(crate) fn facts_mut(&mut self) -> impl Iterator<Item = &mut FactName> {
        let asked = self.requirements.iter_mut().chain(&mut self.advice);
        let asked = asked.flat_map(|one| one.facts.iter_mut().chain(&mut one.or));
        let invitation = self.invitation.iter_mut().map(|one| &mut one.element);
        let email = self.request.iter_mut().flat_map(|request| &mut request.email);
        asked.chain(invitation).chain(email).map(FactTest::name_mut)
    }
}
