//! L68-60: when the hiring request and the statement are due.

use super::text;
use super::types::{QuotaInput, Reserved};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::l68::{
    GIORNI_PROSPETTO_L68, GIORNI_RICHIESTA_L68, L68_BASE_DUE_PERSONE, MESI_RICHIESTA_L68, RINVIO_TERMINI_DATORE,
};
use crate::rulebook::tables::suspension::Duty;

/// The last day for the hiring request, if the employer has an obligation.
pub(super) fn request(
    rulebook: &Rulebook,
    input: &QuotaInput,
    quota: Option<u32>,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let (Some(from), Some(1..)) = (input.duty_from, quota) else { return Ok(None) };
    let at = |error: Error| error.at("/duty_from");
    let roll = rulebook.read(RINVIO_TERMINI_DATORE, from).map_err(at)?;
    let small = input.base < *rulebook.read(L68_BASE_DUE_PERSONE, from).map_err(at)?;
    // A small employer had no duty before a new hire, and a longer term after it.
    if let Some(months) = rulebook.find(MESI_RICHIESTA_L68, from).filter(|_| small) {
        let term = Term { amount: *months, unit: Unit::Mesi, roll: *roll };
        let due = journal.due_of_duty(rulebook, Duty::L68, term, from, "/duty_from")?;
        journal.apply(rule::L68_60, from, || text::request_after_hire(from, months, roll, due));
        return Ok(Some(due));
    }
    let days = rulebook.read(GIORNI_RICHIESTA_L68, from).map_err(at)?;
    let term = Term { amount: *days, unit: Unit::Giorni, roll: *roll };
    let due = journal.due_of_duty(rulebook, Duty::L68, term, from, "/duty_from")?;
    journal.apply(rule::L68_60, due, || text::request(from, days, roll, due));
    Ok(Some(due))
}

/// The last day for the statement, if the quotas have changed since the last one.
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
            "the statement describes the position on 31 December",
        );
        return Err(Error::refused("/last_statement", it, en));
    }
    // If one quota has changed, the other does not matter.
    let changed = match quota {
        Some(quota) => Some(last != Reserved { quota, quota_art18 }),
        None => (last.quota_art18 != quota_art18).then_some(true),
    };
    if changed != Some(true) {
        journal.apply(rule::L68_60, input.date, || text::no_statement(changed));
        return Ok(None);
    }
    let days = rulebook.read(GIORNI_PROSPETTO_L68, input.date)?;
    let roll = rulebook.read(RINVIO_TERMINI_DATORE, input.date)?;
    let term = Term { amount: *days, unit: Unit::Giorni, roll: *roll };
    let due = journal.due(rulebook, term, input.date, "/date")?;
    journal.apply(rule::L68_60, input.date, || text::statement(days, roll, due));
    Ok(Some(due))
}
