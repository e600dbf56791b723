//! `portal.slots`: the free slots for an appointment.

use std::collections::BTreeMap;

use super::period::{Period, at_most};
use super::types::{FreeSlot, Slot, Slots, SlotsInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::moment::Moment;
use crate::base::error::{Code, Error};
use crate::base::rule::{APP_NODISP, APP_POSTI, APP_TIPI};
use crate::chapters::portal::plain::plain;
use crate::chapters::portal::read::{no_portal, number};
use crate::chapters::portal::text;
use crate::chapters::portal::types::Booking;
use crate::rulebook::book::Rulebook;

/// Searches the free slots for an appointment, by area, Centro per l'Impiego and days (APP-POSTI).
///
/// # Errors
/// [`Code::FuoriLimite`] above 10,000 slots or at a slot whose end is after 2199;
/// [`Code::ValoreNonValido`] at `/to` before `from`; [`Code::ParametroNonDisponibile`] if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::SlotsInput = serde_json::from_str(r#"{"kind": "iscrizione", "office": "grosseto", "slots": [
///     {"start": "2020-06-01T15:00", "office": "GROSSETO"}, {"start": "2020-06-02T15:00", "office": "FOLLONICA"}
/// ]}"#)?;
/// let answer = portal::slots(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.found.len(), answer.found[0].end.to_string().as_str()), (1, "2020-06-01T15:45"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn slots(rulebook: &Rulebook, input: &SlotsInput) -> Result<Answer<Slots>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &SlotsInput, journal: &mut Journal) -> Result<Slots, Error> {
    if rulebook.rule(APP_POSTI).is_none() {
        return Err(no_portal(APP_POSTI, "/slots"));
    }
    at_most(input.slots.len(), "/slots")?;
    let period = Period::new(input.from, input.to)?;
    let mut slots: Vec<(usize, &Slot)> = input.slots.iter().enumerate().collect();
    slots.sort_by_key(|(index, slot)| (slot.start, *index));
    let (mut found, mut missing, mut busy) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (index, slot) in slots {
        let path = format!("/slots/{index}/start");
        let minutes = *number(rulebook, input.kind.parameter(), APP_TIPI, &path, slot.start.day())?;
        let end = slot.start.plus_minutes(minutes).ok_or_else(|| Error::new(Code::FuoriLimite).at(&path))?;
        if !period.has(slot.start.day()) || slot.free == Some(false) {
            continue;
        }
        let wanted = [("area", &input.area, &slot.area), ("office", &input.office, &slot.office)];
        let asked = wanted.into_iter().filter_map(|(field, asked, given)| Some((field, asked.as_ref()?, given)));
        let checks =
            asked.map(|(field, asked, given)| (field, given.as_ref().map(|given| plain(given) == plain(asked))));
        let checks: Vec<(&str, Option<bool>)> = checks.collect();
        if checks.iter().any(|(_, same)| *same == Some(false)) {
            continue;
        }
        let unknown: Vec<String> = checks
            .iter()
            .filter(|(_, same)| same.is_none())
            .map(|(field, _)| format!("/slots/{index}/{field}"))
            .collect();
        if !unknown.is_empty() {
            missing.extend(unknown);
            continue;
        }
        found.push(FreeSlot {
            index,
            start: slot.start,
            end,
            minutes,
            office: slot.office.clone(),
            place: slot.place.clone(),
            address: slot.address.clone(),
            email: slot.email.clone(),
            phone: slot.phone.clone(),
            overlaps: overlap(&mut busy, slot, index, end),
        });
    }
    let action = if found.is_empty() { Booking::ContattaCpi } else { Booking::Prenota };
    journal.rule(APP_TIPI);
    journal.apply(APP_POSTI, None, || text::slots_found(found.len(), input.slots.len()));
    if action == Booking::ContattaCpi {
        journal.apply(APP_NODISP, None, text::none_free);
    }
    Ok(Slots { found, action, missing })
}

/// A desk: its office and its place.
type Desk<'s> = (Option<&'s String>, Option<&'s String>);

/// The earlier slot at the same desk that is not over when this one starts; slots come by their start.
fn overlap<'s>(
    busy: &mut BTreeMap<Desk<'s>, (Moment, usize)>,
    slot: &'s Slot,
    index: usize,
    end: Moment,
) -> Option<usize> {
    let desk = (slot.office.as_ref(), slot.place.as_ref());
    let before = busy.get(&desk).copied();
    if before.is_none_or(|(until, _)| until < end) {
        busy.insert(desk, (end, index));
    }
    before.filter(|(until, _)| slot.start < *until).map(|(_, index)| index)
}
