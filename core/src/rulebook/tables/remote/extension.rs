//! What a layer adds to a region's services at a distance.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{InvitationElement, Regime, Requirement};
use crate::base::region::Region;
use crate::rulebook::tables::fact::test::FactTest;

/// Entries that are added to those of a region. Requirements and elements come before its own.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RemoteExtension {
    /// The region.
    #[cfg_attr(feature = "schema", schemars(with = "Region"))]
    pub(crate) region: Spanned<Region>,
    /// Services in scope, each with the channels over which it is provided.
    #[serde(default)]
    services: BTreeMap<String, Vec<String>>,
    /// Who provides a service.
    #[serde(default)]
    providers: Vec<String>,
    /// What must hold.
    #[serde(default)]
    requirements: Vec<Requirement>,
    /// What should hold: a warning if it does not.
    #[serde(default)]
    advice: Vec<Requirement>,
    /// What an invitation contains.
    #[serde(default)]
    invitation: Vec<InvitationElement>,
    /// Devices of the users.
    #[serde(default)]
    devices: Vec<String>,
    /// The document that goes to signature at the end, by service.
    #[serde(default)]
    to_sign: BTreeMap<String, Vec<String>>,
    /// What a request by e-mail contains besides.
    #[serde(default)]
    email: Vec<FactTest>,
    /// The channels over which an appointment is requested.
    #[serde(default)]
    request_channels: Vec<String>,
    /// Reasons for an appointment.
    #[serde(default)]
    reasons: Vec<String>,
    /// Reasons for which the portal books an online interview.
    #[serde(default)]
    booked_reasons: Vec<String>,
    /// The functions of the portal that make an appointment needless, by reason.
    #[serde(default)]
    self_service: BTreeMap<String, Vec<String>>,
}

impl Regime {
    /// The region's text with what a layer adds to it. The error is the field for which the text has no place.
    pub(crate) fn extended(mut self, more: RemoteExtension) -> Result<Self, &'static str> {
        for (service, channels) in more.services {
            for channel in channels {
                self.channels.by.entry(channel).or_default().push(service.clone());
            }
            self.scope.services.push(service);
        }
        self.scope.providers.extend(more.providers);
        self.requirements.splice(..0, more.requirements);
        self.advice.splice(..0, more.advice);
        self.invitation.splice(..0, more.invitation);
        if !more.devices.is_empty() {
            self.devices.as_mut().ok_or("devices")?.values.extend(more.devices);
        }
        if !more.to_sign.is_empty() {
            self.signature.as_mut().ok_or("to_sign")?.documents.extend(more.to_sign);
        }
        let asks = [&more.request_channels, &more.reasons, &more.booked_reasons].iter().any(|list| !list.is_empty());
        if asks || !more.email.is_empty() || !more.self_service.is_empty() {
            let request = self.request.as_mut().ok_or("reasons")?;
            request.email.splice(..0, more.email);
            request.channels.extend(more.request_channels);
            request.reasons.values.extend(more.reasons);
            request.portal.values.extend(more.booked_reasons);
            request.self_service.extend(more.self_service);
        }
        Ok(self)
    }
}
