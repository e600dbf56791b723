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

/// Judges whether an offer is suitable, so that refusing it is a violation.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`] at `/regime` where the benefit did not exist on the day, [`Code::ValoreNonValido`] where
/// the DID is after the offer, or more days were suspended than went by.
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
    let judged = match text(rulebook, offer)? {
        Governing::L68 => vec![l68(offer)],
        Governing::Law92 => naspi::before_2018(rulebook, offer)?,
        Governing::Dm42 => {
            band = Band::of(rulebook, offer)?;
            journal.rule(rule::OFF_BANDA);
            journal.step(|| text::band(offer, band));
            naspi::from_2018(rulebook, offer, band)?
        }
        Governing::Dl4 => rdc::to_2021(rulebook, offer)?,
        Governing::Law234 => rdc::in_2022(rulebook, offer)?,
        Governing::Disputed => rdc::disputed(),
        Governing::Dl48 => adi::criteria(rulebook, offer)?,
    };
    let truth = all(&judged);
    for one in &judged {
        journal.rule(one.criterion.rule);
        journal.step(|| {
            let mut step = text::criterion(offer.date, &one.criterion);
            for path in one.facts {
                step = step.fact(*path);
            }
            one.parameters.iter().fold(step, |step, name| step.parameter(*name, offer.date))
        });
    }
    let reason = (truth.met.is_none() && truth.missing.is_empty()).then(text::disputed);
    Ok(Suitability {
        congrua: truth.met,
        band,
        criteria: judged.into_iter().map(|one| one.criterion).collect(),
        missing: truth.missing.into_iter().collect(),
        reason: reason.as_ref().map(|text| text.it.to_string()),
        reason_en: reason.map(|text| text.en.into_owned()),
    })
}

/// The text that governs an offer.
enum Governing {
    L68,
    Law92,
    Dm42,
    Dl4,
    Law234,
    Disputed,
    Dl48,
}

/// Which text it is: the rulebook's choice for the regime on the day of the offer.
fn text(rulebook: &Rulebook, offer: &Offer) -> Result<Governing, Error> {
    let parameter = match offer.regime {
        Regime::L68 => return Ok(Governing::L68),
        Regime::Naspi => "testo_offerta_naspi",
        Regime::Rdc => "testo_offerta_rdc",
        Regime::Adi => "testo_offerta_adi",
        Regime::Sfl => "testo_offerta_sfl",
    };
    match rulebook.choice(parameter, offer.date) {
        Some("legge_92" | "dm_42") if offer.l68.is_some() => Ok(Governing::L68),
        Some("legge_92") => Ok(Governing::Law92),
        Some("dm_42") => Ok(Governing::Dm42),
        Some("dl_4") => Ok(Governing::Dl4),
        Some("legge_234") => Ok(Governing::Law234),
        Some("controverso") => Ok(Governing::Disputed),
        Some("dl_48") => Ok(Governing::Dl48),
        _ => Err(Error::new(Code::PrestazioneNonVigente).at("/regime")),
    }
}

/// OFF-L68: requirements and availability declared, in place of the rest.
fn l68(offer: &Offer) -> Judged {
    let met = offer.l68.as_ref().and_then(|l68| l68.requirements_met);
    Judged::new(rule::OFF_L68, Subject::Requisiti, Truth::of(met, "/l68/requirements_met", |met| met))
        .value(met.map(Reading::Flag))
        .limit(Some(Reading::Flag(true)))
        .facts(&["/l68/requirements_met"])
}

/// No as soon as one fails; yes only where all are met; else unknown, with every fact that is missing.
fn all(judged: &[Judged]) -> Truth {
    if judged.iter().any(|one| one.truth.met == Some(false)) {
        return Truth::known(false);
    }
    if judged.iter().all(|one| one.truth.met == Some(true)) {
        return Truth::known(true);
    }
    Truth { met: None, missing: judged.iter().flat_map(|one| &one.truth.missing).copied().collect() }
}
