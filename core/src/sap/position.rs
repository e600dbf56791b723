//! Section 2.1: from the assessment to the codes of the labour market position (SAP-STATO, SAP-ANZ).

use super::document::Position;
use super::text;
use super::words::Words;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::event::Cause;
use crate::base::words::state::State;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;
use crate::status::summary::Status;

/// The position on the day of the assessment; the seniority is the assessment's.
pub(super) fn of(
    rulebook: &Rulebook,
    status: &Status,
    events: &[(usize, &Event)],
    day: Day,
    journal: &mut Journal,
) -> Result<Position, Error> {
    let name = name(status, events);
    let entry = rulebook.code_list("posizioni")?.get(name);
    let (status_code, condition) =
        entry.map(|entry| (entry.status.as_deref(), entry.condition.as_deref())).unwrap_or_default();
    let title = |list: &str, code: Option<&str>| -> Result<Option<Words>, Error> {
        let list = rulebook.code_list(list)?;
        Ok(code.and_then(|code| list.get(code)).and_then(|entry| Words::new(entry.title.as_str())))
    };
    let active = status.state.active();
    let position = Position {
        status: status_code.and_then(Words::new),
        status_title: title("stati_occupazionali", status_code)?,
        condition: condition.and_then(Words::new),
        condition_title: title("condizioni", condition)?,
        seniority_months: u32::try_from(status.seniority_months).ok().filter(|_| active),
        did_date: status.did_date.filter(|_| active),
        ..Position::default()
    };
    journal.apply(rule::SAP_STATO, day, || text::position(name, &position));
    journal.apply(rule::SAP_ANZ, day, || text::seniority(status, &position));
    Ok(position)
}

/// The name of the position in the rulebook's list. The events are in order.
fn name(status: &Status, events: &[(usize, &Event)]) -> &'static str {
    let last = |wanted: Cause| {
        events.iter().rev().find_map(|(_, event)| match &event.fact {
            Fact::Revoca(revoked) if revoked.cause == wanted => Some(event.date),
            _ => None,
        })
    };
    if last(Cause::Decesso).is_some() {
        return "decesso";
    }
    match status.state {
        State::Disoccupato | State::Conservazione | State::Sospeso | State::ARischio => status.state.as_str(),
        _ if status.condition.in_cerca_di_altra_occupazione => "occupato_in_cerca",
        _ if !status.condition.non_occupato => "occupato",
        State::Revocato if status.since.is_some() && last(Cause::Pensione) == status.since => "pensione",
        _ => "altro",
    }
}
