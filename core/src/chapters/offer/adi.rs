//! OFF-ADI: the suitable offer for recipients of the assegno di inclusione or the supporto per la formazione e il lavoro.

use super::criterion::{Judged, Reading, Subject};
use super::distance;
use super::distance::Reach;
use super::input::{Length, Offer};
use super::naspi::{collective_minimum, hours};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{KM_ADI, MINUTI_ADI, QUOTA_ORARIO_ADI};

pub(super) fn criteria(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let length = offer.contract.length();
    let kind = Judged::new(rule::OFF_ADI, Subject::Contratto, Truth::known(length != Length::Other))
        .value(Some(Reading::Kind(offer.contract.kind)))
        .facts(&["/contract/kind"]);
    let minutes = rulebook.read(MINUTI_ADI, offer.date)?;
    let km = rulebook.read(KM_ADI, offer.date)?;
    let near = Reach::within(*km, Some(*minutes));
    let (reaches, paths) = match (length, offer.children_under_14) {
        (Length::OpenEnded, Some(false)) => (vec![Reach::Anywhere], [].as_slice()),
        (Length::OpenEnded, None) => (vec![near, Reach::Anywhere], ["/children_under_14"].as_slice()),
        _ => (vec![near], [].as_slice()),
    };
    let place = distance::criterion(rule::OFF_ADI, &offer.place, &reaches, paths);
    Ok(vec![
        kind,
        hours(rulebook, offer, rule::OFF_ADI, QUOTA_ORARIO_ADI)?,
        collective_minimum(offer, rule::OFF_ADI),
        place.read(km).read(minutes),
    ])
}
