//! `remote.invitation`: what an invitation must hold.

use std::fmt;

use chrono::NaiveTime;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::{Element, regime, said};
use crate::calendar::Day;
use crate::dossier::Benefit;
use crate::error::{Code, Error, Refusal};
use crate::explain::{Answer, Journal, remote as tell};
use crate::problem::MissingElement;
use crate::region::Region;
use crate::rulebook::Rulebook;

/// An hour of the day, written `HH:MM`.
///
/// ```
/// use collocamento::remote::Hour;
/// let hour: Hour = serde_json::from_str("\"09:30\"")?;
/// assert_eq!(hour.to_string(), "09:30");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(NaiveTime);

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%H:%M"))
    }
}

impl Serialize for Hour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Clock;
        impl Visitor<'_> for Clock {
            type Value = Hour;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an hour written HH:MM")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Hour, E> {
                const BAD: Refusal =
                    Refusal::new(Code::ValoreNonValido, "un'ora si scrive OO:MM", "an hour is written HH:MM");
                let time = NaiveTime::parse_from_str(text, "%H:%M").ok().filter(|_| text.len() == 5);
                time.map(Hour).ok_or_else(|| E::custom(BAD))
            }
        }
        deserializer.deserialize_str(Clock)
    }
}

impl JsonSchema for Hour {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Hour".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "description": "An hour of the day, HH:MM."
        })
    }
}

/// An invitation to an appointment. A text that is empty counts as absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InvitationInput {
    /// The region; the rulebook must have its rules.
    pub region: Region,
    /// Whether the person receives the RdC; absent, no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rdc: Option<bool>,
    /// Whether it offers presence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offers_presence: Option<bool>,
    /// The place, for presence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether it offers distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offers_remote: Option<bool>,
    /// The platform, for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The name of who gives the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator_name: Option<String>,
    /// The day of the appointment, by which the invitation is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Its hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<Hour>,
    /// A direct contact, through which a recipient of the RdC may ask for distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

impl InvitationInput {
    fn holds(&self, element: Element) -> bool {
        match element {
            Element::OffersPresence => self.offers_presence == Some(true),
            Element::Place => said(self.place.as_ref()),
            Element::OffersRemote => self.offers_remote == Some(true),
            Element::Platform => said(self.platform.as_ref()),
            Element::Link => said(self.link.as_ref()),
            Element::OperatorName => said(self.operator_name.as_ref()),
            Element::Day => self.day.is_some(),
            Element::Hour => self.hour.is_some(),
            Element::Contact => said(self.contact.as_ref()),
        }
    }
}

/// Whether an invitation holds what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InvitationCheck {
    /// Whether the region's text says what an invitation on that day holds.
    pub in_scope: bool,
    /// Whether nothing is missing; null out of scope.
    pub complete: Option<bool>,
    /// What is missing, in the order of the text.
    pub missing: Vec<MissingElement>,
}

/// Says what an invitation to an appointment lacks.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/region` where the rulebook has no such rules of the region,
/// [`Code::PrestazioneNonVigente`] at `/rdc` for an appointment on a day without RdC.
///
/// ```
/// use collocamento::{Rulebook, remote};
/// let input: remote::InvitationInput = serde_json::from_str(r#"{
///     "region": "toscana", "link": "https://example.org/stanza", "day": "2023-05-02"
/// }"#)?;
/// let answer = remote::invitation(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.missing[0].element, "hour");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn invitation(rulebook: &Rulebook, input: &InvitationInput) -> Result<Answer<InvitationCheck>, Error> {
    let mut journal = Journal::new(false);
    let check = run(rulebook, input, &mut journal)?;
    Ok(journal.close(check, rulebook))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &InvitationInput,
    journal: &mut Journal,
) -> Result<InvitationCheck, Error> {
    let regime = regime(rulebook, input.region)?;
    let rdc = input.rdc == Some(true);
    if let Some(day) = input.day.filter(|_| rdc) {
        rulebook.benefit_exists(Benefit::Rdc, day).map_err(|error| error.at("/rdc"))?;
    }
    let during = rulebook.rule(&regime.during);
    // An invitation without a day is judged by the text as it stands.
    let date = input.day.or(during.and_then(|rule| rule.from)).unwrap_or(Day::FIRST);
    let covered = during.is_none_or(|rule| rule.in_force(date)) && !regime.invitation.is_empty();
    if !covered {
        journal.rule(regime.during.clone());
        journal.step(|| tell::no_invitation(&regime.during, date));
        return Ok(InvitationCheck { in_scope: false, complete: None, missing: Vec::new() });
    }
    let mut missing = Vec::new();
    for one in regime.invitation.iter().filter(|one| one.users.is_none_or(|users| users.include(rdc))) {
        let holds = input.holds(one.element);
        journal.rule(one.rule.clone());
        journal.step(|| tell::element(&one.rule, date, one.element, holds));
        if !holds {
            missing.push(MissingElement::new(one.rule.clone(), one.element.field()));
        }
    }
    Ok(InvitationCheck { in_scope: true, complete: Some(missing.is_empty()), missing })
}
