//! OFF-RDC: the suitable offer of who receives the reddito di cittadinanza.

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

/// Up to 2021: the further the more offers were made, and the longer the benefit.
pub(super) fn to_2021(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let first = first(rulebook, offer)?;
    let second = Reach::within(rulebook.figure("km_rdc_seconda", offer.date)?, None);
    let months = rulebook.whole("mesi_rdc", offer.date)?;
    let reach = |rdc: &Rdc| match (rdc.renewal, rdc.offer_number) {
        (true, _) | (false, 3..) => Reach::Anywhere,
        (false, 2) => second,
        (false, _) if rdc.benefit_months >= months => second,
        (false, _) => first,
    };
    let (reaches, paths) = match &offer.rdc {
        Some(rdc) => (vec![reach(rdc)], [].as_slice()),
        None => (vec![first, second, Reach::Anywhere], ["/rdc"].as_slice()),
    };
    let place = distance::criterion(rule::OFF_RDC, &offer.place, &reaches, paths);
    criteria(rulebook, offer, place.parameters(&["km_rdc_prima", "minuti_rdc_prima", "km_rdc_seconda", "mesi_rdc"]))
}

/// In 2022: anywhere from the second offer on, but for fixed-term and part-time work.
pub(super) fn in_2022(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let first = first(rulebook, offer)?;
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
    criteria(rulebook, offer, place.parameters(&["km_rdc_prima", "minuti_rdc_prima"]))
}

/// In 2023 the text is disputed: nothing is said.
pub(super) fn disputed() -> Vec<Judged> {
    let truth = Truth { met: None, missing: std::collections::BTreeSet::new() };
    vec![Judged::new(rule::OFF_RDC, Subject::Testo, truth).parameters(&["testo_offerta_rdc"])]
}

fn first(rulebook: &Rulebook, offer: &Offer) -> Result<Reach, Error> {
    let minutes = rulebook.figure("minuti_rdc_prima", offer.date)?;
    Ok(Reach::within(rulebook.figure("km_rdc_prima", offer.date)?, Some(minutes)))
}

fn criteria(rulebook: &Rulebook, offer: &Offer, place: Judged) -> Result<Vec<Judged>, Error> {
    let kind = Judged::new(rule::OFF_RDC, Subject::Contratto, Truth::known(offer.contract.length() != Length::Other))
        .value(Some(Reading::Kind(offer.contract.kind)))
        .facts(&["/contract/kind"]);
    let hours = hours(rulebook, offer, rule::OFF_RDC, "quota_orario_rdc")?.parameters(&["quota_orario_rdc"]);
    let least = rulebook.money("retribuzione_minima_rdc", offer.date)?;
    let pay = offer.contract.net_pay;
    let pay = Judged::new(
        rule::OFF_RDC,
        Subject::Retribuzione,
        Truth::of(pay, "/contract/net_pay", |pay: Money| pay >= least),
    )
    .value(pay.map(Reading::Euro))
    .limit(Some(Reading::Euro(least)))
    .facts(&["/contract/net_pay"])
    .parameters(&["retribuzione_minima_rdc"]);
    Ok(vec![kind, hours, place, pay])
}
