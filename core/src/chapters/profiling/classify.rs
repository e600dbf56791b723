//! From an index to its class, or from a class to its label, on the scale of a scheme.

use rust_decimal::{Decimal, RoundingStrategy};

use super::logistic::{Model, logistic};
use super::types::{Bonus, ProfileClass, ProfileInput};
use super::{bonus, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::confidence::Confidence;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::deadlines::GIORNI_AGGIORNAMENTO_PROFILO;
use crate::rulebook::tables::scale::{Band, Scale};

/// Classifies a profile on the scale in force on its day.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` if the scheme has no scale on the day. [`Code::CampoMancante`] if the
/// scheme requires an index or a class that is missing. [`Code::ValoreNonValido`] at `/index` or `/model` if the scheme
/// has no index or both are given, at `/class` if the class does not belong to the scheme or is not that of the index,
/// and at `/hiring` for a scheme other than Garanzia Giovani. [`Code::FuoriLimite`] for a model beyond its limits.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let profile: profiling::ProfileInput =
///     serde_json::from_str(r#"{"scheme": "garanzia_giovani", "index": "0.70", "date": "2015-02-01"}"#)?;
/// let answer = profiling::classify(&Rulebook::bundled("nazionale")?, &profile)?;
/// assert_eq!(answer.label, "medio_alta");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn classify(rulebook: &Rulebook, profile: &ProfileInput) -> Result<Answer<ProfileClass>, Error> {
    answer(rulebook, |journal| run(rulebook, profile, journal))
}

pub(crate) fn run(rulebook: &Rulebook, profile: &ProfileInput, journal: &mut Journal) -> Result<ProfileClass, Error> {
    let scale = rulebook
        .scale(profile.scheme, profile.date)
        .ok_or_else(|| Error::new(Code::ParametroNonDisponibile).at("/date"))?;
    let index = index(profile, scale, journal)?;
    let band = match (index, scale.decimals) {
        (Some(index), Some(decimals)) => {
            let rounded = index.decimal().round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
            journal.rule(rule::PROF_RANGE);
            let band = by_index(scale, rounded)?;
            journal.apply(&scale.rule, profile.date, || text::by_index(profile, rounded, band));
            band
        }
        _ => {
            let band = by_class(scale, profile.class.as_ref())?;
            journal.apply(&scale.rule, profile.date, || text::by_class(band));
            band
        }
    };
    if profile.class.as_ref().is_some_and(|class| *class != band.class) {
        let (it, en) = ("la classe non è quella dell'indice", "the class is not that of the index");
        return Err(Error::refused("/class", it, en).rule(scale.rule.clone()));
    }
    let source = rulebook.rule(&scale.rule).map(|rule| rule.sources.on(Some(profile.date)));
    let confidence = source.map_or(Confidence::D, |source| source.confidence);
    Ok(ProfileClass {
        class: band.class.clone(),
        label: band.label.clone(),
        index,
        next_update: next_update(rulebook, profile.date, journal),
        confidence,
        bonus: hiring(rulebook, profile, &band.class, journal)?,
    })
}

/// The index, given or computed, if the scheme has one.
fn index(profile: &ProfileInput, scale: &Scale, journal: &mut Journal) -> Result<Option<Index>, Error> {
    let wrong = |path, it, en| Err(Error::refused(path, it, en));
    match (&profile.index, &profile.model) {
        (Some(_), _) if scale.decimals.is_none() => wrong(
            "/index",
            "questa scala non ha indice: serve la classe",
            "this scale has no index: the class is needed",
        ),
        (_, Some(_)) if scale.decimals.is_none() => wrong(
            "/model",
            "questa scala non ha indice: serve la classe",
            "this scale has no index: the class is needed",
        ),
        (Some(_), Some(_)) => wrong(
            "/model",
            "si indica l'indice oppure il modello, non entrambi",
            "give the index or the model, not both",
        ),
        (None, Some(model)) => computed(model, profile.date, journal).map(Some),
        (None, None) if scale.decimals.is_some() && profile.class.is_none() => {
            Err(Error::new(Code::CampoMancante).at("/index").rule(rule::PROF_RANGE))
        }
        (index, None) => Ok(*index),
    }
}

/// PROF-LOG.
fn computed(model: &Model, date: Day, journal: &mut Journal) -> Result<Index, Error> {
    let beyond = || Error::new(Code::FuoriLimite).at("/model").rule(rule::PROF_LOG);
    if model.terms.len() > Model::MAX_TERMS {
        return Err(beyond().at("/model/terms").detail("limit", Model::MAX_TERMS));
    }
    let score = model.score().ok_or_else(beyond)?;
    let index = logistic(score).and_then(Index::new).ok_or_else(beyond)?;
    journal.apply(rule::PROF_LOG, date, || text::logistic(model, score, index));
    Ok(index)
}

/// The class of an index; a limit belongs to the lower class.
fn by_index(scale: &Scale, index: Decimal) -> Result<&Band, Error> {
    let band = scale.bands.iter().find(|band| index <= band.upper);
    band.ok_or_else(|| Error::new(Code::ValoreNonValido).at("/index").rule(rule::PROF_RANGE))
}

fn by_class<'a>(scale: &'a Scale, class: Option<&Class>) -> Result<&'a Band, Error> {
    let class = class.ok_or_else(|| Error::new(Code::CampoMancante).at("/class").rule(scale.rule.clone()))?;
    scale.bands.iter().find(|band| band.class == *class).ok_or_else(|| {
        let allowed: Vec<_> = scale.bands.iter().map(|band| serde_json::json!(band.class)).collect();
        Error::new(Code::ValoreNonValido).at("/class").rule(scale.rule.clone()).detail("allowed", allowed)
    })
}

/// PROF-90, from the day on which art. 19 requires it.
fn next_update(rulebook: &Rulebook, date: Day, journal: &mut Journal) -> Option<Day> {
    let days = rulebook.find(GIORNI_AGGIORNAMENTO_PROFILO, date)?;
    let due = date.plus_days(i32::try_from(*days).ok()?);
    journal.apply(rule::PROF_90, due, || text::next_update(date, days, due));
    Some(due)
}

fn hiring(
    rulebook: &Rulebook,
    profile: &ProfileInput,
    class: &Class,
    journal: &mut Journal,
) -> Result<Option<Bonus>, Error> {
    let Some(hiring) = &profile.hiring else { return Ok(None) };
    let Class::Number(class) = class else { return Err(no_bonus()) };
    if profile.scheme != Scheme::GaranziaGiovani {
        return Err(no_bonus());
    }
    bonus::run(rulebook, *class, profile.date, hiring, journal).map(Some)
}

fn no_bonus() -> Error {
    let (it, en) = ("il bonus è della sola Garanzia Giovani", "the bonus exists for Garanzia Giovani only");
    Error::refused("/hiring", it, en).rule(rule::GG_BONUS)
}
