//! `remote.invitation`: what an invitation must contain.

use super::regime::regime;
use super::text;
use super::types::{InvitationCheck, InvitationInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::MissingElement;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::text::has_text;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::remote::values::Element;

impl InvitationInput {
    fn holds(&self, element: Element) -> bool {
        match element {
            Element::OffersPresence => self.offers_presence == Some(true),
            Element::Place => has_text(self.place.as_ref()),
            Element::OffersRemote => self.offers_remote == Some(true),
            Element::Platform => has_text(self.platform.as_ref()),
            Element::Link => has_text(self.link.as_ref()),
            Element::OperatorName => has_text(self.operator_name.as_ref()),
            Element::Day => self.day.is_some(),
            Element::Hour => self.hour.is_some(),
            Element::Contact => has_text(self.contact.as_ref()),
        }
    }
}

/// Reports what is missing in an invitation to an appointment.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/region` if the rulebook has no such rules for the region,
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
    answer(rulebook, |journal| run(rulebook, input, journal))
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
    // An invitation without a day is judged by the text without a date.
    let in_force = during.zip(input.day).is_none_or(|(rule, day)| rule.in_force(day));
    if !in_force || regime.invitation.is_empty() {
        journal.apply(&regime.during, input.day, text::no_invitation);
        return Ok(InvitationCheck { in_scope: false, complete: None, missing: Vec::new() });
    }
    let mut missing = Vec::new();
    for one in regime.invitation.iter().filter(|one| one.users.is_none_or(|users| users.include(rdc))) {
        let holds = input.holds(one.element);
        journal.apply(&one.rule, input.day, || text::element(one.element, holds));
        if !holds {
            missing.push(MissingElement::new(one.rule.clone(), one.element.as_str()));
        }
    }
    Ok(InvitationCheck { in_scope: true, complete: Some(missing.is_empty()), missing })
}
