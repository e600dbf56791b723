//! PROF-90: the day by which a profile must be refreshed.

use super::text;
use super::types::{Schedule, ScheduleInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::deadlines::GIORNI_AGGIORNAMENTO_PROFILO;

/// Returns the day by which the next profile is due.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/last` before 24 September 2015, [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/as_of` before the
/// last profile.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let input = profiling::ScheduleInput::new("2026-01-01".parse()?, "2026-04-02".parse()?);
/// let schedule = profiling::schedule(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(schedule.overdue);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn schedule(rulebook: &Rulebook, input: &ScheduleInput) -> Result<Answer<Schedule>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ScheduleInput, journal: &mut Journal) -> Result<Schedule, Error> {
    let days = rulebook.read(GIORNI_AGGIORNAMENTO_PROFILO, input.last).map_err(|error| error.at("/last"))?;
    if input.as_of < input.last {
        let (it, en) = ("la data precede l'ultimo profilo", "the day is before the last profile");
        return Err(Error::refused("/as_of", it, en));
    }
    let due = input.last.plus_days(i32::try_from(*days).unwrap_or(i32::MAX));
    journal.apply(rule::PROF_90, due, || text::next_update(input.last, days, due));
    Ok(Schedule { due, overdue: due < input.as_of })
}
