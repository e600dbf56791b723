//! `remote.invitation`: what an invitation must contain.

use super::regime::regime;
use super::text;
use super::types::{InvitationCheck, InvitationInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::MissingElement;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::text::{Lang, has_text};
use crate::base::words::benefit::Benefit;
use crate::base::words::fact::FactArea;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::{fact_path, put};
use crate::rulebook::tables::fact::name::Place;
use crate::rulebook::tables::fact::value::{Given, ValueRef};
use crate::rulebook::tables::remote::values::InvitationField;

impl InvitationInput {
    /// The value of a field; `None` if it is absent or empty. The hour is also given as it is written.
    fn seen<'a>(&'a self, field: InvitationField, hour: Option<&'a str>) -> Option<ValueRef<'a>> {
        let text = |text: &Option<String>| has_text(text.as_ref());
        let given = match field {
            InvitationField::OffersPresence => return self.offers_presence.map(ValueRef::Bool),
            InvitationField::OffersRemote => return self.offers_remote.map(ValueRef::Bool),
            InvitationField::Day => return self.day.map(ValueRef::Day),
            InvitationField::Hour => return hour.map(ValueRef::Text),
            InvitationField::Place => &self.place,
            InvitationField::Platform => &self.platform,
            InvitationField::Link => &self.link,
            InvitationField::OperatorName => &self.operator_name,
            InvitationField::Contact => &self.contact,
        };
        given.as_deref().filter(|_| text(given)).map(ValueRef::Text)
    }

    /// Puts a fact that is given by its name into its field.
    fn put(&mut self, field: InvitationField, value: &Given) -> Result<(), Error> {
        let name = field.as_str();
        match field {
            InvitationField::OffersPresence => put(&mut self.offers_presence, value, "", name),
            InvitationField::OffersRemote => put(&mut self.offers_remote, value, "", name),
            InvitationField::Day => put(&mut self.day, value, "", name),
            InvitationField::Hour => put(&mut self.hour, value, "", name),
            InvitationField::Place => put(&mut self.place, value, "", name),
            InvitationField::Platform => put(&mut self.platform, value, "", name),
            InvitationField::Link => put(&mut self.link, value, "", name),
            InvitationField::OperatorName => put(&mut self.operator_name, value, "", name),
            InvitationField::Contact => put(&mut self.contact, value, "", name),
        }
    }
}

/// Reports what is missing in an invitation to an appointment.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/region` if the rulebook has no such rules for the region,
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/rdc` for an appointment on a day without RdC.
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
    let mut input = input.clone();
    let facts = std::mem::take(&mut input.facts);
    let own = rulebook.fill(FactArea::Invitation, &facts, |field, value| input.put(field, value))?;
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
    let hour = input.hour.map(|hour| hour.to_string());
    let mut missing = Vec::new();
    for one in regime.invitation.iter().filter(|one| one.users.is_none_or(|users| users.include(rdc))) {
        let name = one.element.name();
        let (seen, path) = match name.place() {
            Some(Place::Field(number)) => {
                let field = InvitationField::ALL.get(usize::from(number));
                (field.and_then(|field| input.seen(*field, hour.as_deref())), format!("/{}", name.as_str()))
            }
            Some(Place::Own(number)) => (own.get(number), fact_path("", name.as_str())),
            None => (None, String::new()),
        };
        let label = |lang| rulebook.fact_label(FactArea::Invitation, name, lang);
        if seen.is_none() && one.assumes {
            journal.assume(&path, || text::element_assumed(label(Lang::It), label(Lang::En)));
            journal.rule(&one.rule);
            continue;
        }
        let holds = seen.is_some_and(|seen| one.element.met(seen, input.day));
        journal.apply(&one.rule, input.day, || text::element(label(Lang::It), label(Lang::En), path, holds));
        if !holds {
            missing.push(MissingElement::new(one.rule.clone(), name.as_str().to_owned()));
        }
    }
    Ok(InvitationCheck { in_scope: true, complete: Some(missing.is_empty()), missing })
}
