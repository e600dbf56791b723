//! The facts that are verified before a service at a distance.

use serde::{Deserialize, Serialize};

use crate::base::truth::Truth;
use crate::rulebook::tables::remote::Requirement;
use crate::rulebook::tables::remote::values::{Circumstance, DeviceKind, ProviderKind};

/// The provider of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// A Centro per l'Impiego or an accredited operator.
    pub kind: ProviderKind,
    /// Whether an accredited operator's staff are identified by their credentials, for the whole activity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identified: Option<bool>,
    /// Whether an accredited operator has a partnership agreement; if absent, it is assumed to exist, with a warning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partnership: Option<bool>,
}

/// The known facts about the user's equipment. An absent fact is unknown, and never favourable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct User {
    /// A device connected to the internet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<bool>,
    /// The kind of device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_kind: Option<DeviceKind>,
    /// A stable connection, by mobile data or Wi-Fi.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stable_connection: Option<bool>,
    /// An e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// A digital identity: SPID, CNS or CIE.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digital_identity: Option<bool>,
    /// Use of the microphone or of the camera authorised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub camera_mic_authorised: Option<bool>,
    /// A camera; a smartphone and a portable PC always have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub camera: Option<bool>,
    /// Credentials for the platform, where access is limited to registered users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_account: Option<bool>,
}

/// The platform of a video call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// A public link protected by a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_link_password: Option<bool>,
    /// The password is sent separately from the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_sent_separately: Option<bool>,
    /// Access for registered users with credentials only; if absent and there is a public link, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_only: Option<bool>,
    /// It works in a browser, without an app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_version: Option<bool>,
}

/// The facts of one question.
pub(super) struct Circumstances<'a> {
    pub(super) agreed: Option<bool>,
    pub(super) requested_by_user: Option<bool>,
    pub(super) identified: Option<bool>,
    pub(super) psp_signed: Option<bool>,
    pub(super) user: &'a User,
    /// `None` if none is described.
    pub(super) platform: Option<&'a Platform>,
    /// The region's own platform is used if none is described.
    pub(super) own_platform: bool,
}

impl Circumstances<'_> {
    /// Whether all of the facts hold, or all of the other set.
    pub(super) fn truth(&self, requirement: &Requirement) -> Truth {
        let all =
            |facts: &[Circumstance]| facts.iter().fold(Truth::known(true), |truth, fact| truth.and(self.fact(*fact)));
        let truth = all(&requirement.facts);
        if requirement.or.is_empty() { truth } else { truth.or(all(&requirement.or)) }
    }

    fn fact(&self, fact: Circumstance) -> Truth {
        let path = fact.path();
        let user = self.user;
        let known = |known: Option<bool>| Truth::of(known, path, |holds| holds);
        match fact {
            Circumstance::Agreed => known(self.agreed),
            Circumstance::RequestedByUser => known(self.requested_by_user),
            Circumstance::Identified => known(self.identified),
            Circumstance::PspSigned => known(self.psp_signed),
            Circumstance::Device => known(user.device),
            Circumstance::StableConnection => known(user.stable_connection),
            Circumstance::Email => known(user.email),
            Circumstance::DigitalIdentity => known(user.digital_identity),
            Circumstance::CameraMicAuthorised => known(user.camera_mic_authorised),
            Circumstance::Camera => known(user.camera.or(match user.device_kind {
                Some(DeviceKind::Smartphone | DeviceKind::PcPortatile) => Some(true),
                Some(DeviceKind::Tablet | DeviceKind::PcFisso) | None => None,
            })),
            Circumstance::PlatformAccount => known(user.platform_account),
            Circumstance::PublicLinkPassword
            | Circumstance::PasswordSentSeparately
            | Circumstance::RegisteredOnly
            | Circumstance::NoAccount
            | Circumstance::WebVersion => self.platform(fact, path),
        }
    }

    fn platform(&self, fact: Circumstance, path: &'static str) -> Truth {
        let Some(platform) = self.platform else {
            return if self.own_platform { Truth::known(true) } else { Truth::unknown(path) };
        };
        // A user with a public link needs no credentials: it is the other kind of access.
        let public = platform.public_link_password == Some(true);
        let registered = platform.registered_only.or(public.then_some(false));
        let known = match fact {
            Circumstance::PublicLinkPassword => platform.public_link_password,
            Circumstance::PasswordSentSeparately => platform.password_sent_separately,
            Circumstance::RegisteredOnly => registered,
            Circumstance::NoAccount => registered.map(|registered| !registered),
            _ => platform.web_version,
        };
        Truth::of(known, path, |holds| holds)
    }
}

impl Circumstance {
    /// Its place in the input.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Agreed => "/agreed",
            Self::RequestedByUser => "/requested_by_user",
            Self::Identified => "/provider/identified",
            Self::PspSigned => "/psp_signed",
            Self::Device => "/user/device",
            Self::StableConnection => "/user/stable_connection",
            Self::Email => "/user/email",
            Self::DigitalIdentity => "/user/digital_identity",
            Self::CameraMicAuthorised => "/user/camera_mic_authorised",
            Self::Camera => "/user/camera",
            Self::PlatformAccount => "/user/platform_account",
            Self::PublicLinkPassword => "/platform/public_link_password",
            Self::PasswordSentSeparately => "/platform/password_sent_separately",
            Self::RegisteredOnly | Self::NoAccount => "/platform/registered_only",
            Self::WebVersion => "/platform/web_version",
        }
    }
}
