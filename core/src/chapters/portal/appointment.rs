//! `portal.appointment`: the length of an appointment, and what the citizen does if no slot is free.

use super::read::number;
use super::text;
use super::types::{Appointment, AppointmentInput, Booking};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// Returns the length and the end of an appointment.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/start` if the rulebook has no portal; [`Code::FuoriLimite`] at `/start` if
/// the end is after 2199.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let kind = portal::AppointmentKind::Iscrizione;
/// let input = portal::AppointmentInput { kind, start: "2023-05-02T15:00".parse()?, slot_free: Some(true) };
/// let answer = portal::appointment(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.minutes, answer.end.to_string().as_str()), (45, "2023-05-02T15:45"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn appointment(rulebook: &Rulebook, input: &AppointmentInput) -> Result<Answer<Appointment>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AppointmentInput, journal: &mut Journal) -> Result<Appointment, Error> {
    let day = input.start.day();
    let minutes = number(rulebook, input.kind.parameter(), rule::APP_TIPI, "/start", day)?;
    let end = input.start.plus_minutes(*minutes).ok_or_else(|| Error::new(Code::FuoriLimite).at("/start"))?;
    journal.apply(rule::APP_TIPI, day, || text::appointment(minutes, end));
    let action = input.slot_free.map(|free| if free { Booking::Prenota } else { Booking::ContattaCpi });
    if action == Some(Booking::ContattaCpi) {
        journal.apply(rule::APP_NODISP, day, text::no_slot);
    }
    Ok(Appointment { minutes: *minutes, end, action })
}
