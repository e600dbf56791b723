//! The suitable offer of NASpI recipients: DM 42/2018 and, before it, L. 92/2012.

use rust_decimal::Decimal;

use super::band::Band;
use super::criterion::{Judged, Reading, Subject};
use super::distance;
use super::distance::Reach;
use super::input::{Coherence, Length, Offer};
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{
    KM_OFFERTA, KM_OFFERTA_OLTRE_12, MAGGIORAZIONE_OFFERTA, MESI_CONTRATTO_OFFERTA, MINUTI_OFFERTA,
    MINUTI_OFFERTA_OLTRE_12, QUOTA_ORARIO_OFFERTA, QUOTA_SENZA_MEZZI,
};
use crate::rulebook::read;
use crate::rulebook::read::Param;

/// The fact that decides the band.
const DID: &[&str] = &["/did"];

/// OFF-PRE: pay and place only.
pub(super) fn before_2018(rulebook: &Rulebook, offer: &Offer) -> Result<Vec<Judged>, Error> {
    let (reach, readings) = reach(rulebook, offer, None)?;
    let place = distance::criterion(rule::OFF_PRE, &offer.place, &[reach], &[]);
    Ok(vec![readings.into_iter().fold(place, Judged::read), pay(rulebook, offer, rule::OFF_PRE)?])
}

/// DM 42/2018: every criterion, with the limits of the band.
pub(super) fn from_2018(rulebook: &Rulebook, offer: &Offer, band: Option<Band>) -> Result<Vec<Judged>, Error> {
    let bands: Vec<Band> = band.map_or_else(|| Band::ALL.to_vec(), |band| vec![band]);
    Ok(vec![
        contract(rulebook, offer)?,
        hours(rulebook, offer, rule::OFF_CONTR, QUOTA_ORARIO_OFFERTA)?,
        collective_minimum(offer, rule::OFF_CONTR),
        coherence(offer.coherence.as_ref(), &bands),
        place(rulebook, offer, &bands)?,
        pay(rulebook, offer, rule::OFF_RETR)?,
    ])
}

/// OFF-CONTR: open-ended, or of the minimum length.
fn contract(rulebook: &Rulebook, offer: &Offer) -> Result<Judged, Error> {
    let contract = &offer.contract;
    let months = rulebook.read(MESI_CONTRATTO_OFFERTA, offer.date)?;
    let least = Decimal::from(*months);
    let truth = match contract.length() {
        Length::OpenEnded => Truth::known(true),
        Length::Fixed => Truth::of(contract.months, "/contract/months", |months| months.decimal() >= least),
        Length::Other => Truth::known(false),
    };
    let value = match contract.length() {
        Length::Fixed => contract.months.map(Reading::Number),
        Length::OpenEnded | Length::Other => Some(Reading::Kind(contract.kind)),
    };
    Ok(Judged::new(rule::OFF_CONTR, Subject::Contratto, truth)
        .value(value)
        .limit(Quantity::new(least).map(Reading::Number))
        .facts(&["/contract/kind", "/contract/months"])
        .read(months))
}

/// At least a share of the hours.
pub(super) fn hours(
    rulebook: &Rulebook,
    offer: &Offer,
    rule: Rule,
    parameter: Param<Decimal>,
) -> Result<Judged, Error> {
    let least = rulebook.read(parameter, offer.date)?;
    let share = offer.contract.hours_ratio;
    let truth = Truth::of(share, "/contract/hours_ratio", |share| share.decimal() >= *least);
    Ok(Judged::new(rule, Subject::Orario, truth)
        .value(share.map(Reading::Number))
        .limit(Quantity::new(*least).map(Reading::Number))
        .facts(&["/contract/hours_ratio"])
        .read(least))
}

/// The minimum of the collective agreement.
pub(super) fn collective_minimum(offer: &Offer, rule: Rule) -> Judged {
    let kept = offer.contract.collective_minimum;
    Judged::new(rule, Subject::MinimoContrattuale, Truth::of(kept, "/contract/collective_minimum", |kept| kept))
        .value(kept.map(Reading::Flag))
        .limit(Some(Reading::Flag(true)))
        .facts(&["/contract/collective_minimum"])
}

/// OFF-COER: the longer the unemployment, the wider the range of work that fits.
fn coherence(given: Option<&Coherence>, bands: &[Band]) -> Judged {
    let given = given.cloned().unwrap_or_default();
    // From the narrowest to the widest range, each with the first band for which it is enough.
    let steps = [
        (Band::Fino6, given.same_area, "/coherence/same_area", "stessa_area"),
        (Band::Da6A12, given.same_sector, "/coherence/same_sector", "stesso_settore"),
        (Band::Oltre12, given.related_sector, "/coherence/related_sector", "settore_affine"),
    ];
    let within = |band: Band| {
        let enough = steps.iter().filter(|(first, ..)| *first <= band);
        enough.fold(Truth::known(false), |truth, (_, fact, path, _)| truth.or(Truth::of(*fact, *path, |fact| fact)))
    };
    let truth = match bands {
        [band] => within(*band),
        _ => Truth::whichever(bands.iter().map(|band| within(*band)), DID),
    };
    let value = match steps.iter().find(|(_, fact, ..)| *fact == Some(true)) {
        Some((.., word)) => Some(Reading::Word(word)),
        None if steps.iter().all(|(_, fact, ..)| *fact == Some(false)) => Some(Reading::Word("nessuna")),
        None => None,
    };
    let limit = match bands {
        [band] => steps.iter().find(|(first, ..)| first == band).map(|(.., word)| Reading::Word(word)),
        _ => None,
    };
    Judged::new(rule::OFF_COER, Subject::Coerenza, truth).value(value).limit(limit).facts(&[
        "/did",
        "/coherence/same_area",
        "/coherence/same_sector",
        "/coherence/related_sector",
    ])
}

/// OFF-DIST.
fn place(rulebook: &Rulebook, offer: &Offer, bands: &[Band]) -> Result<Judged, Error> {
    let mut reaches: Vec<Reach> = Vec::new();
    let mut readings = Vec::new();
    for band in bands {
        let (reach, of_band) = reach(rulebook, offer, Some(*band))?;
        readings.extend(of_band);
        if !reaches.contains(&reach) {
            reaches.push(reach);
        }
    }
    let judged = distance::criterion(rule::OFF_DIST, &offer.place, &reaches, DID);
    Ok(readings.into_iter().fold(judged, Judged::read))
}

/// The limit of a band, or of the older text, which has no bands; and the parameters read.
fn reach(rulebook: &Rulebook, offer: &Offer, band: Option<Band>) -> Result<(Reach, [read::Reading; 3]), Error> {
    let (km, minutes) = match band {
        Some(Band::Oltre12) => (KM_OFFERTA_OLTRE_12, MINUTI_OFFERTA_OLTRE_12),
        Some(Band::Fino6 | Band::Da6A12) | None => (KM_OFFERTA, MINUTI_OFFERTA),
    };
    let km = rulebook.read(km, offer.date)?;
    let share = rulebook.read(QUOTA_SENZA_MEZZI, offer.date)?;
    let minutes = rulebook.read(minutes, offer.date)?;
    let whole = Decimal::from(*km);
    let km_alone = whole.checked_mul(*share).ok_or_else(|| Error::new(Code::FuoriLimite))?;
    let reach = Reach::Within { km: whole, km_alone, minutes: Some(Decimal::from(*minutes)) };
    Ok((reach, [km.reading(), minutes.reading(), share.reading()]))
}

/// OFF-RETR: the benefit with the increase, to the cent.
fn pay(rulebook: &Rulebook, offer: &Offer, rule: Rule) -> Result<Judged, Error> {
    let factor = rulebook.read(MAGGIORAZIONE_OFFERTA, offer.date)?;
    let too_large = || Error::new(Code::FuoriLimite).at("/benefit_amount");
    let limit = |benefit: Money| Money::rounded(benefit.decimal().checked_mul(*factor)?);
    let limit = offer.benefit_amount.map(|benefit| limit(benefit).ok_or_else(too_large)).transpose()?;
    let pay = offer.contract.net_pay;
    let truth = match limit {
        // Without a benefit there is no minimum.
        Some(limit) if limit == Money::default() => Truth::known(true),
        Some(limit) => Truth::of(pay, "/contract/net_pay", |pay| pay >= limit),
        None => {
            let mut truth = Truth::unknown("/benefit_amount");
            truth.missing.extend(pay.is_none().then_some("/contract/net_pay".into()));
            truth
        }
    };
    Ok(Judged::new(rule, Subject::Retribuzione, truth)
        .value(pay.map(Reading::Euro))
        .limit(limit.map(Reading::Euro))
        .facts(&["/benefit_amount", "/contract/net_pay"])
        .read(factor))
}
