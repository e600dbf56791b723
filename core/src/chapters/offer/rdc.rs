//! OFF-RDC: the suitable offer for recipients of the reddito di cittadinanza.

use super::criterion::{Judged, Reading, Subject};
use super::distance;
use super::distance::Reach;
use super::input::{Length, Offer, Rdc};
use super::naspi::hours;
use crate::base::error::Error;
use crate::base::money::Money;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{
    KM_RDC_PRIMA, KM_RDC_SECONDA, MESI_RDC, MINUTI_RDC_PRIMA, QUOTA_ORARIO_RDC, RETRIBUZIONE_MINIMA_RDC,
};
use crate::rulebook::read::Read;

/// Up to 2021: the distance grows with the number of offers and the months of benefit.
pub(super) fn to_2021(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let (first, readings) = first(rulebook, offer)?;
    let km = rulebook.read(KM_RDC_SECONDA, offer.date)?;
    let second = Reach::within(*km, None);
    let months = rulebook.read(MESI_RDC, offer.date)?;
    let reach = |rdc: &Rdc| match (rdc.renewal, rdc.offer_number) {
        (true, _) | (false, 3..) => Reach::Anywhere,
        (false, 2) => second,
        (false, _) if rdc.benefit_months >= *months => second,
        (false, _) => first,
    };
    let (reaches, paths) = match &offer.rdc {
        Some(rdc) => (vec![reach(rdc)], [].as_slice()),
        None => (vec![first, second, Reach::Anywhere], ["/rdc"].as_slice()),
    };
    let place = distance::criterion(rule::OFF_RDC, &offer.place, &reaches, paths);
    criteria(rulebook, offer, readings.into_iter().fold(place, Judged::read).read(km).read(months))
}

/// In 2022: anywhere from the second offer on, except for fixed-term and part-time work.
pub(super) fn in_2022(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let (first, readings) = first(rulebook, offer)?;
    let whole = match offer.contract.length() {
        Length::OpenEnded => offer.contract.hours_ratio.map(|share| share.decimal() >= rust_decimal::Decimal::ONE),
        Length::Fixed | Length::Other => Some(false),
    };
    let further = offer.rdc.as_ref().map(|rdc| rdc.offer_number >= 2);
    let (reaches, paths): (Vec<Reach>, Vec<&'static str>) = match (whole, further) {
        (Some(false), _) | (_, Some(false)) => (vec![first], Vec::new()),
        (Some(true), Some(true)) => (vec![Reach::Anywhere], Vec::new()),
        _ => {
            let paths = [(whole.is_none(), "/contract/hours_ratio"), (further.is_none(), "/rdc")];
            let paths = paths.into_iter().filter(|(absent, _)| *absent).map(|(_, path)| path).collect();
            (vec![first, Reach::Anywhere], paths)
        }
    };
    let place = distance::criterion(rule::OFF_RDC, &offer.place, &reaches, &paths);
    criteria(rulebook, offer, readings.into_iter().fold(place, Judged::read))
}

/// Where the text is disputed there is no answer.
pub(super) fn disputed() -> Vec<Judged> {
    let truth = Truth { met: None, missing: std::collections::BTreeSet::new() };
    vec![Judged::new(rule::OFF_RDC, Subject::Testo, truth)]
}

/// The reach of the first offer, and what was read.
fn first(rulebook: &Rulebook, offer: &Offer) -> Result<(Reach, [Read<u32>; 2]), Error> {
    let minutes = rulebook.read(MINUTI_RDC_PRIMA, offer.date)?;
    let km = rulebook.read(KM_RDC_PRIMA, offer.date)?;
    Ok((Reach::within(*km, Some(*minutes)), [km, minutes]))
}

fn criteria(rulebook: &Rulebook, offer: &Offer, place: Judged) -> Result<Vec<Judged>, Error> {
    let kind = Judged::new(rule::OFF_RDC, Subject::Contratto, Truth::known(offer.contract.length() != Length::Other))
        .value(Some(Reading::Kind(offer.contract.kind)))
        .facts(&["/contract/kind"]);
    let hours = hours(rulebook, offer, rule::OFF_RDC, QUOTA_ORARIO_RDC)?;
    let least = rulebook.read(RETRIBUZIONE_MINIMA_RDC, offer.date)?;
    let pay = offer.contract.net_pay;
    let pay = Judged::new(
        rule::OFF_RDC,
        Subject::Retribuzione,
        Truth::of(pay, "/contract/net_pay", |pay: Money| pay >= *least),
    )
    .value(pay.map(Reading::Euro))
    .limit(Some(Reading::Euro(*least)))
    .facts(&["/contract/net_pay"])
    .read(least);
    Ok(vec![kind, hours, place, pay])
}
