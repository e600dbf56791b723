//! L68-60: when the hiring request and the statement are due.

use super::text;
use super::types::{QuotaInput, Reserved};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// The last day for the hiring request, where somebody is owed.
pub(super) fn request(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let (Some(from), Some(1..)) = (input.duty_from, quota) else { return Ok(None) };
    let at = |error: Error| error.at("/duty_from");
    let amount = rulebook.whole("giorni_richiesta_l68", from).map_err(at)?;
    let term = Term { amount, unit: Unit::Giorni, roll: roll(rulebook, from).map_err(at)? };
    journal.rule(rule::L68_60);
    let due = journal.due(rulebook, term, from, "/duty_from")?;
    journal.step(|| text::request(from, amount, due));
    Ok(Some(due))
}

/// The last day for the statement, where what is owed has changed since the last one: 31 January.
pub(super) fn statement(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    quota_art18: u32,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let Some(last) = input.last_statement else { return Ok(None) };
    if input.date.next() != Day::new_year(input.date.year().saturating_add(1)) {
        let (it, en) = (
            "il prospetto descrive la situazione al 31 dicembre",
            "the statement tells of the position on 31 December",
        );
        return Err(Error::refused("/last_statement", it, en));
    }
    journal.rule(rule::L68_60);
    // Where one quota has changed the other need not be known.
    let changed = match quota {
        Some(quota) => Some(last != Reserved { quota, quota_art18 }),
        None => (last.quota_art18 != quota_art18).then_some(true),
    };
    let by = match changed {
        Some(true) => {
            let amount = rulebook.whole("giorni_prospetto_l68", input.date)?;
            let term = Term { amount, unit: Unit::Giorni, roll: roll(rulebook, input.date)? };
            Some(journal.due(rulebook, term, input.date, "/date")?)
        }
        _ => None,
    };
    journal.step(|| text::statement(input.date, changed, by));
    Ok(by)
}

/// Where a holiday moves a term that runs against an employer.
fn roll(rulebook: &Rulebook, day: Day) -> Result<Roll, Error> {
    rulebook.chosen("rinvio_termini_datore", day).map(|name| Roll::by_name(Some(name)))
}
