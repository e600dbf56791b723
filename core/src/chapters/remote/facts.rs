//! The facts that are verified before a service at a distance.

use std::borrow::Cow;

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::facts::FactMap;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::truth::Truth;
use crate::base::words::fact::FactArea;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::{OwnFacts, fact_path, put};
use crate::rulebook::tables::fact::name::Place;
use crate::rulebook::tables::fact::test::FactTest;
use crate::rulebook::tables::fact::value::{Given, ValueRef};
use crate::rulebook::tables::remote::values::Circumstance;
use crate::rulebook::tables::remote::{CAMERA, DEVICES, Regime, Requirement};

record! {
    /// The provider of the service.
    pub struct Provider {
        /// A code of the list `soggetti_a_distanza`: a Centro per l'Impiego (`cpi`) or an accredited operator (`accreditato`).
        pub kind: String,
        /// Whether an accredited operator's staff are identified by their credentials, for the whole activity.
        pub identified: Option<bool>,
        /// Whether an accredited operator has a partnership agreement; if absent, it is assumed to exist, with a warning.
        pub partnership: Option<bool>,
    }

    /// The known facts about the user's equipment. An absent fact is unknown, and never favourable.
    pub struct User {
        /// A device connected to the internet.
        pub device: Option<bool>,
        /// The kind of device: a code of the list `dispositivi`.
        pub device_kind: Option<String>,
        /// A stable connection, by mobile data or Wi-Fi.
        pub stable_connection: Option<bool>,
        /// An e-mail address.
        pub email: Option<bool>,
        /// A digital identity: SPID, CNS or CIE.
        pub digital_identity: Option<bool>,
        /// Use of the microphone or of the camera authorised.
        pub camera_mic_authorised: Option<bool>,
        /// A camera; a smartphone and a portable PC always have one.
        pub camera: Option<bool>,
        /// Credentials for the platform, where access is limited to registered users.
        pub platform_account: Option<bool>,
    }

    /// The platform of a video call.
    pub struct Platform {
        /// A public link protected by a password.
        pub public_link_password: Option<bool>,
        /// The password is sent separately from the link.
        pub password_sent_separately: Option<bool>,
        /// Access for registered users with credentials only; if absent and there is a public link, no.
        pub registered_only: Option<bool>,
        /// It works in a browser, without an app.
        pub web_version: Option<bool>,
    }
}

/// The facts that have a field, each where the input holds it.
pub(super) struct Fields {
    pub(super) agreed: Option<bool>,
    pub(super) requested_by_user: Option<bool>,
    pub(super) identified: Option<bool>,
    pub(super) psp_signed: Option<bool>,
    pub(super) user: User,
    /// `None` if none is described.
    pub(super) platform: Option<Platform>,
}

/// The facts of one question.
pub(super) struct Circumstances<'a> {
    fields: Fields,
    /// The facts without a field.
    own: OwnFacts,
    regime: &'a Regime,
    pub(super) rulebook: &'a Rulebook,
    day: Option<Day>,
}

impl Fields {
    /// Puts a fact that is given by its name into its field.
    fn put(&mut self, fact: Circumstance, value: &Given) -> Result<(), Error> {
        let (name, user) = (fact.as_str(), &mut self.user);
        let mut platform = self.platform.clone().unwrap_or_default();
        let field = match fact {
            Circumstance::Agreed => &mut self.agreed,
            Circumstance::RequestedByUser => &mut self.requested_by_user,
            Circumstance::Identified => &mut self.identified,
            Circumstance::PspSigned => &mut self.psp_signed,
            Circumstance::Device => &mut user.device,
            Circumstance::StableConnection => &mut user.stable_connection,
            Circumstance::Email => &mut user.email,
            Circumstance::DigitalIdentity => &mut user.digital_identity,
            Circumstance::CameraMicAuthorised => &mut user.camera_mic_authorised,
            Circumstance::Camera => &mut user.camera,
            Circumstance::PlatformAccount => &mut user.platform_account,
            Circumstance::PublicLinkPassword => &mut platform.public_link_password,
            Circumstance::PasswordSentSeparately => &mut platform.password_sent_separately,
            Circumstance::RegisteredOnly => &mut platform.registered_only,
            Circumstance::WebVersion => &mut platform.web_version,
            Circumstance::NoAccount => {
                // The opposite of `registered_only`, which is the field.
                let mut none = platform.registered_only.map(|registered| !registered);
                put(&mut none, value, "", name)?;
                platform.registered_only = none.map(|none| !none);
                self.platform = Some(platform);
                return Ok(());
            }
        };
        put(field, value, "", name)?;
        if fact.is_of_the_platform() {
            self.platform = Some(platform);
        }
        Ok(())
    }
}

impl<'a> Circumstances<'a> {
    /// The facts of a question, with those given by their names.
    pub(super) fn of(
        rulebook: &'a Rulebook,
        regime: &'a Regime,
        mut fields: Fields,
        facts: &FactMap,
        day: Option<Day>,
    ) -> Result<Self, Error> {
        if let Some(kind) = &fields.user.device_kind {
            rulebook.known_word(DEVICES, kind, "/user/device_kind")?;
        }
        let own = rulebook.fill(FactArea::Remote, facts, |fact, value| fields.put(fact, value))?;
        Ok(Self { fields, own, regime, rulebook, day })
    }

    /// Whether all of the facts hold, or all of the other set.
    pub(super) fn truth(&self, requirement: &Requirement) -> Truth {
        let all = |facts: &[FactTest]| facts.iter().fold(Truth::known(true), |truth, fact| truth.and(self.test(fact)));
        let truth = all(&requirement.facts);
        if requirement.or.is_empty() { truth } else { truth.or(all(&requirement.or)) }
    }

    fn test(&self, test: &FactTest) -> Truth {
        match test.name().place() {
            Some(Place::Own(number)) => test.truth(self.own.get(number), test_path(test), self.day),
            Some(Place::Field(number)) => match Circumstance::ALL.get(usize::from(number)) {
                Some(field) => {
                    let truth = self.fact(*field);
                    truth.met.map_or(truth, |held| Truth::known(test.met(ValueRef::Bool(held), self.day)))
                }
                None => Truth::known(false),
            },
            None => Truth::known(false),
        }
    }

    fn fact(&self, fact: Circumstance) -> Truth {
        let path = fact.path();
        let (fields, user) = (&self.fields, &self.fields.user);
        let known = |known: Option<bool>| Truth::of(known, path, |holds| holds);
        match fact {
            Circumstance::Agreed => known(fields.agreed),
            Circumstance::RequestedByUser => known(fields.requested_by_user),
            Circumstance::Identified => known(fields.identified),
            Circumstance::PspSigned => known(fields.psp_signed),
            Circumstance::Device => known(user.device),
            Circumstance::StableConnection => known(user.stable_connection),
            Circumstance::Email => known(user.email),
            Circumstance::DigitalIdentity => known(user.digital_identity),
            Circumstance::CameraMicAuthorised => known(user.camera_mic_authorised),
            Circumstance::Camera => known(user.camera.or(self.always_has_a_camera().then_some(true))),
            Circumstance::PlatformAccount => known(user.platform_account),
            Circumstance::PublicLinkPassword
            | Circumstance::PasswordSentSeparately
            | Circumstance::RegisteredOnly
            | Circumstance::NoAccount
            | Circumstance::WebVersion => self.platform(fact, path),
        }
    }

    fn always_has_a_camera(&self) -> bool {
        let Some(kind) = &self.fields.user.device_kind else { return false };
        let devices = self.regime.devices.as_ref();
        devices.map_or(CAMERA.contains(&kind.as_str()), |devices| devices.camera.contains(kind))
    }

    /// The device, if the region's text does not name it, and the rule that names the others.
    pub(super) fn other_device(&self) -> Option<(&RuleId, &str)> {
        let (devices, kind) = self.regime.devices.as_ref().zip(self.fields.user.device_kind.as_ref())?;
        (!devices.values.contains(kind)).then_some((&devices.rule, kind.as_str()))
    }

    fn platform(&self, fact: Circumstance, path: &'static str) -> Truth {
        let Some(platform) = &self.fields.platform else {
            return if self.regime.own_platform { Truth::known(true) } else { Truth::unknown(path) };
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

/// The place of a test's fact in the input.
pub(super) fn test_path(test: &FactTest) -> Cow<'static, str> {
    let field = test.name().place().and_then(|place| match place {
        Place::Field(number) => Circumstance::ALL.get(usize::from(number)),
        Place::Own(_) => None,
    });
    field.map_or_else(|| Cow::Owned(fact_path("", test.name().as_str())), |field| Cow::Borrowed(field.path()))
}

impl Circumstance {
    const fn is_of_the_platform(self) -> bool {
        matches!(
            self,
            Self::PublicLinkPassword
                | Self::PasswordSentSeparately
                | Self::RegisteredOnly
                | Self::NoAccount
                | Self::WebVersion
        )
    }

    /// Its place in the input.
    const fn path(self) -> &'static str {
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
