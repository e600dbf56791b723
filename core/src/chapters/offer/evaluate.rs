//! Whether an offer is suitable, criterion by criterion.

use super::band::Band;
use super::criterion::{Judged, Reading, Subject};
use super::input::{Offer, Regime};
use super::types::Suitability;
use super::{adi, naspi, rdc, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{
    AdiOfferText, NaspiOfferText, RdcOfferText, TESTO_OFFERTA_ADI, TESTO_OFFERTA_NASPI, TESTO_OFFERTA_RDC,
    TESTO_OFFERTA_SFL,
};
use crate::rulebook::read;

/// Judges whether an offer is suitable. The refusal of a suitable offer is a violation.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`] at `/regime` if the benefit did not exist on the day, [`Code::ValoreNonValido`] if
/// the DID is after the offer, or there are more suspended days than days since the DID.
///
/// ```
/// use collocamento::{Rulebook, offer};
/// let offer: offer::Offer = serde_json::from_str(r#"{
///     "regime": "adi", "date": "2024-02-01", "children_under_14": false,
///     "contract": {"kind": "determinato", "months": "4", "hours_ratio": "1", "collective_minimum": true},
///     "place": {"km": "90", "minutes": "121", "public_transport": true}
/// }"#)?;
/// let answer = offer::evaluate(&Rulebook::bundled("nazionale")?, &offer)?;
/// assert_eq!(answer.congrua, Some(false)); // over 80 km and over 120 minutes
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate(rulebook: &Rulebook, offer: &Offer) -> Result<Answer<Suitability>, Error> {
    answer(rulebook, |journal| run(rulebook, offer, journal))
}

pub(crate) fn run(rulebook: &Rulebook, offer: &Offer, journal: &mut Journal) -> Result<Suitability, Error> {
    offer.validate()?;
    let mut band = None;
    let (text, reading) = governing(rulebook, offer)?;
    let judged = match text {
        Governing::L68 => vec![l68(offer)],
        Governing::Law92 => naspi::before_2018(rulebook, offer)?,
        Governing::Dm42 => {
            let found = Band::of(rulebook, offer)?;
            band = found.map(|(band, _)| band);
            journal.apply(rule::OFF_BANDA, offer.date, || text::band(found));
            naspi::from_2018(rulebook, offer, band)?
        }
        Governing::Dl4 => rdc::to_2021(rulebook, offer, journal)?,
        Governing::Law234 => rdc::in_2022(rulebook, offer, journal)?,
        Governing::Disputed => rdc::disputed(),
        Governing::Dl48 => adi::criteria(rulebook, offer)?,
    };
    let truth = all(&judged);
    for one in &judged {
        journal.apply(&one.criterion.rule, offer.date, || {
            let note = text::criterion(&one.criterion, offer.date);
            let note = one.facts.iter().fold(note, |note, path| note.fact(*path));
            note.all(one.readings.iter().cloned()).all(reading).rests_on(one.basis)
        });
    }
    let reason = (truth.met.is_none() && truth.missing.is_empty()).then(|| text::disputed(offer.date));
    Ok(Suitability {
        congrua: truth.met,
        band,
        criteria: judged.into_iter().map(|one| one.criterion).collect(),
        missing: truth.missing.into_iter().collect(),
        reason: reason.as_ref().map(|text| text.it.to_string()),
        reason_en: reason.map(|text| text.en.into_owned()),
    })
}

/// The legal text that governs an offer.
enum Governing {
    L68,
    Law92,
    Dm42,
    Dl4,
    Law234,
    Disputed,
    Dl48,
}

/// The text chosen by the rulebook for the regime on the day of the offer, and the parameter read.
fn governing(rulebook: &Rulebook, offer: &Offer) -> Result<(Governing, Option<read::Reading>), Error> {
    let adi = |text| match text {
        AdiOfferText::Dl48 => Governing::Dl48,
    };
    let found = match offer.regime {
        Regime::L68 => return Ok((Governing::L68, None)),
        Regime::Naspi => rulebook.find(TESTO_OFFERTA_NASPI, offer.date).map(|text| {
            let governing = match *text {
                _ if offer.l68.is_some() => Governing::L68,
                NaspiOfferText::Legge92 => Governing::Law92,
                NaspiOfferText::Dm42 => Governing::Dm42,
            };
            (governing, text.reading())
        }),
        Regime::Rdc => rulebook.find(TESTO_OFFERTA_RDC, offer.date).map(|text| {
            let governing = match *text {
                RdcOfferText::Dl4 => Governing::Dl4,
                RdcOfferText::Legge234 => Governing::Law234,
                RdcOfferText::Controverso => Governing::Disputed,
            };
            (governing, text.reading())
        }),
        Regime::Adi => rulebook.find(TESTO_OFFERTA_ADI, offer.date).map(|text| (adi(*text), text.reading())),
        Regime::Sfl => rulebook.find(TESTO_OFFERTA_SFL, offer.date).map(|text| (adi(*text), text.reading())),
    };
    let (governing, reading) = found.ok_or_else(|| Error::new(Code::PrestazioneNonVigente).at("/regime"))?;
    Ok((governing, Some(reading)))
}

/// OFF-L68: requirements and availability declared, in place of the rest.
fn l68(offer: &Offer) -> Judged {
    let met = offer.l68.as_ref().and_then(|l68| l68.requirements_met);
    Judged::new(rule::OFF_L68, Subject::Requisiti, Truth::of(met, "/l68/requirements_met", |met| met))
        .value(met.map(Reading::Flag))
        .limit(Some(Reading::Flag(true)))
        .facts(&["/l68/requirements_met"])
}

/// No if at least one fails; yes if all are met; otherwise unknown, with every missing fact.
fn all(judged: &[Judged]) -> Truth {
    if judged.iter().any(|one| one.truth.met == Some(false)) {
        return Truth::known(false);
    }
    if judged.iter().all(|one| one.truth.met == Some(true)) {
        return Truth::known(true);
    }
    Truth { met: None, missing: judged.iter().flat_map(|one| &one.truth.missing).cloned().collect() }
}
