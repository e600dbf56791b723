//! `portal.gg`: who may join Garanzia Giovani.

use super::read::{number, refused};
use super::text;
use super::types::{Gg, GgInput};
use crate::answer::journal::Journal;
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;

const RULE: &str = "GG-ETA";

/// Says whether a person may join Garanzia Giovani (GG-ETA): aged 15 to 29, both included in full, not working, not studying.
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
    let mut journal = Journal::new(false);
    let gg = run(rulebook, input, &mut journal)?;
    Ok(journal.close(gg, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &GgInput, journal: &mut Journal) -> Result<Gg, Error> {
    let date = input.date;
    if input.birth_date.is_some_and(|born| date < born) {
        return Err(refused("/birth_date", "la nascita è successiva alla data", "the birth is after the date"));
    }
    let youngest = number(rulebook, "eta_gg_minima", RULE, "/date", date)?;
    let oldest = number(rulebook, "eta_gg_massima", RULE, "/date", date)?;
    // On the birthday itself; who was born on 29 February has it on the 28th of the years that have no other (TERM-02).
    let reached = |born: Day, years: u32| born.plus_months(years.saturating_mul(12)) <= date;
    let conditions = [
        (
            Truth::of(input.birth_date, "/birth_date", |born| {
                reached(born, youngest) && !reached(born, oldest.saturating_add(1))
            }),
            text::aged(youngest, oldest),
            "/birth_date",
        ),
        (Truth::of(input.working, "/working", |working| !working), text::not_working(), "/working"),
        (Truth::of(input.studying, "/studying", |studying| !studying), text::not_studying(), "/studying"),
    ];
    journal.rule(RULE);
    let (mut all, mut unmet) = (Truth::known(true), Vec::new());
    for (truth, what, path) in conditions {
        journal.step(|| text::condition(RULE, date, &what, path, &truth));
        unmet.extend(Problem::of(RULE, &truth, || text::condition_unmet(&what, &truth)));
        all = all.and(truth);
    }
    Ok(Gg { eligible: all.met, unmet })
}
