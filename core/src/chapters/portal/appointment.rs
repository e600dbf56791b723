//! `portal.appointment`: how long an appointment takes, and what there is to do without a free slot.

use super::read::number;
use super::text;
use super::types::{Appointment, AppointmentInput, Booking};
use crate::answer::journal::Journal;
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;

/// Gives the length and the end of an appointment.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/start` where the rulebook has no portal; [`Code::FuoriLimite`] at `/start` where the
/// end is after 2199.
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
    let mut journal = Journal::new(false);
    let appointment = run(rulebook, input, &mut journal)?;
    Ok(journal.close(appointment, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AppointmentInput, journal: &mut Journal) -> Result<Appointment, Error> {
    let (day, parameter) = (input.start.day(), input.kind.parameter());
    let minutes = number(rulebook, parameter, "APP-TIPI", "/start", day)?;
    let end = input.start.plus_minutes(minutes).ok_or_else(|| Error::new(Code::FuoriLimite).at("/start"))?;
    journal.rule("APP-TIPI");
    journal.step(|| text::appointment(day, parameter, minutes, end));
    let action = input.slot_free.map(|free| if free { Booking::Prenota } else { Booking::ContattaCpi });
    if action == Some(Booking::ContattaCpi) {
        journal.rule("APP-NODISP");
        journal.step(|| text::no_slot(day));
    }
    Ok(Appointment { minutes, end, action })
}
