//! The facts that have a field of their own in the input: the field is another way to give them.

use super::name::Place;
use crate::base::words::fact::{FactArea, FactType};
use crate::base::words::signature::{Certificate, Identity, SignatureKind};
use crate::base::words::table::{Entry, Word};
use crate::base::words::via::Via;
use crate::rulebook::tables::portal::PortalFact;
use crate::rulebook::tables::remote::values::{Circumstance, InvitationField, RequestField};
use crate::rulebook::tables::workflow::condition::ActionFact;

/// A fact with a field.
pub(crate) struct Field {
    pub(crate) place: Place,
    pub(crate) entry: &'static Entry,
    pub(crate) kind: FactType,
    /// The words of a choice.
    pub(crate) choices: Vec<&'static str>,
}

/// The fields of an area that are facts, in the order of their list.
pub(crate) fn fields(area: FactArea) -> Vec<Field> {
    match area {
        FactArea::Workflow => listed(ActionFact::LIST, of_action),
        FactArea::Remote => listed(Circumstance::LIST, |_| (FactType::SiNo, Vec::new())),
        FactArea::Invitation => listed(InvitationField::LIST, of_invitation),
        FactArea::Request => listed(RequestField::LIST, |_| (FactType::Testo, Vec::new())),
        FactArea::Portal => listed(PortalFact::LIST, |_| (FactType::SiNo, Vec::new())),
    }
}

fn listed<W: Word>(words: &'static [W], of: fn(W) -> (FactType, Vec<&'static str>)) -> Vec<Field> {
    let numbered = (0_u16..).zip(words);
    let field = |(number, word): (u16, &W)| {
        let (kind, choices) = of(*word);
        Field { place: Place::Field(number), entry: word.entry(), kind, choices }
    };
    numbered.map(field).collect()
}

fn choices<W: Word>() -> (FactType, Vec<&'static str>) {
    (FactType::Scelta, W::LIST.iter().map(|word| word.entry().name).collect())
}

fn of_action(fact: ActionFact) -> (FactType, Vec<&'static str>) {
    let kind = match fact {
        ActionFact::Identity => return choices::<Identity>(),
        ActionFact::Signature => return choices::<SignatureKind>(),
        ActionFact::Certificate => return choices::<Certificate>(),
        ActionFact::Via => return choices::<Via>(),
        ActionFact::At | ActionFact::Start => FactType::Ora,
        ActionFact::OfferExpiry => FactType::Giorno,
        ActionFact::Candidates => FactType::Numero,
        ActionFact::Format
        | ActionFact::Reason
        | ActionFact::ReplacedBy
        | ActionFact::Availability
        | ActionFact::Activity
        | ActionFact::OfferType
        | ActionFact::Message => FactType::Testo,
        ActionFact::IdentityCopy
        | ActionFact::DigitalDomicile
        | ActionFact::ProfileFilled
        | ActionFact::DeclarationFilled
        | ActionFact::CvUploaded
        | ActionFact::RequirementsDeclared
        | ActionFact::Filled
        | ActionFact::Satisfied
        | ActionFact::EmployerAllowsMore
        | ActionFact::PublicBody
        | ActionFact::CompulsorySchoolingOnly
        | ActionFact::Registered
        | ActionFact::Activated
        | ActionFact::Consent
        | ActionFact::ApplicationSent
        | ActionFact::LoggedIn
        | ActionFact::Agreed
        | ActionFact::AppInstalled => FactType::SiNo,
    };
    (kind, Vec::new())
}

fn of_invitation(field: InvitationField) -> (FactType, Vec<&'static str>) {
    let kind = match field {
        InvitationField::OffersPresence | InvitationField::OffersRemote => FactType::SiNo,
        InvitationField::Day => FactType::Giorno,
        InvitationField::Place
        | InvitationField::Platform
        | InvitationField::Link
        | InvitationField::OperatorName
        | InvitationField::Hour
        | InvitationField::Contact => FactType::Testo,
    };
    (kind, Vec::new())
}
