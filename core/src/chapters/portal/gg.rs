//! `portal.gg`: who may join Garanzia Giovani.

use super::read::{number, refused};
use super::text;
use super::types::{Gg, GgInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::GG_ETA;
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::portal::{ETA_GG_MASSIMA, ETA_GG_MINIMA};
use crate::rulebook::read::Reading;

/// Says whether a person may join Garanzia Giovani (GG-ETA): of an age within the limits, both included in full, not
/// working, not studying.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/birth_date` for a birth after the day,
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` where the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::GgInput {
///     birth_date: Some("1993-06-13".parse()?),
///     date: "2023-06-12".parse()?, // 29, the day before turning 30
///     working: Some(false),
///     studying: None,
/// };
/// let answer = portal::gg(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.eligible, None);
/// assert_eq!(answer.unmet[0].missing, ["/studying"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn gg(rulebook: &Rulebook, input: &GgInput) -> Result<Answer<Gg>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &GgInput, journal: &mut Journal) -> Result<Gg, Error> {
    let date = input.date;
    if input.birth_date.is_some_and(|born| date < born) {
        return Err(refused("/birth_date", "la nascita è successiva alla data", "the birth is after the date"));
    }
    let conditions = [
        age(rulebook, input)?,
        GgCondition::new(text::not_working(), "/working", Truth::of(input.working, "/working", |working| !working)),
        GgCondition::new(
            text::not_studying(),
            "/studying",
            Truth::of(input.studying, "/studying", |studying| !studying),
        ),
    ];
    let (mut all, mut unmet) = (Truth::known(true), Vec::new());
    for GgCondition { what, path, truth, readings } in conditions {
        journal.apply(GG_ETA, date, || text::condition(&what, path, &truth).all(readings));
        unmet.extend(Problem::of(GG_ETA, &truth, || text::condition_unmet(&what, &truth)));
        all = all.and(truth);
    }
    Ok(Gg { eligible: all.met, unmet })
}

/// What a person must be, and whether they are.
struct GgCondition {
    what: Text,
    path: &'static str,
    truth: Truth,
    readings: Vec<Reading>,
}

impl GgCondition {
    const fn new(what: Text, path: &'static str, truth: Truth) -> Self {
        Self { what, path, truth, readings: Vec::new() }
    }
}

fn age(rulebook: &Rulebook, input: &GgInput) -> Result<GgCondition, Error> {
    let read = |parameter| number(rulebook, parameter, GG_ETA, "/date", input.date);
    let (youngest, oldest) = (read(ETA_GG_MINIMA)?, read(ETA_GG_MASSIMA)?);
    // On the birthday itself; for a birth on 29 February that is the 28th in the years without a 29th (TERM-02).
    let reached = |born: Day, years: u32| born.plus_months(years.saturating_mul(12)) <= input.date;
    let within = |born| reached(born, *youngest) && !reached(born, oldest.saturating_add(1));
    let truth = Truth::of(input.birth_date, "/birth_date", within);
    let condition = GgCondition::new(text::aged(*youngest, *oldest), "/birth_date", truth);
    Ok(GgCondition { readings: vec![youngest.reading(), oldest.reading()], ..condition })
}
