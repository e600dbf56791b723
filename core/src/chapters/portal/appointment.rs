//! `portal.appointment`: the length of an appointment, and what the citizen does if no slot is free.

use super::read::number;
use super::text;
use super::types::{Appointment, AppointmentInput, Booking, Receipt};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::giorno;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Lang;
use crate::rulebook::book::Rulebook;

/// Returns the length and the end of an appointment.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/start` if the rulebook has no portal; [`Code::FuoriLimite`] at `/start` if
/// the end is after 2199.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = serde_json::from_str(r#"{"kind": "iscrizione", "start": "2023-05-02T15:00", "slot_free": true}"#)?;
/// let answer = portal::appointment(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.minutes, answer.end.to_string().as_str()), (45, "2023-05-02T15:45"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
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
    let needed = match action {
        Some(Booking::Prenota) => vec![("/office", input.office.is_none()), ("/mode", input.mode.is_none())],
        Some(Booking::ContattaCpi) => vec![("/message", input.message.is_none())],
        None => Vec::new(),
    };
    let missing = needed.into_iter().filter(|(_, absent)| *absent).map(|(path, _)| path).collect();
    let receipt = (action == Some(Booking::Prenota)).then(|| receipt(input, *minutes));
    Ok(Appointment { minutes: *minutes, end, action, receipt, missing })
}

/// The receipt as far as the booking is known: kind, office, time, place, length, and how the interview is held.
fn receipt(input: &AppointmentInput, minutes: u32) -> Receipt {
    let write = |lang: Lang| {
        let kind = input.kind.label(lang);
        let office = input.office.as_ref().map(|office| format!("CPI {}", office.as_str()));
        let place = input.place.as_ref().map(|place| place.as_str().to_owned());
        let mode = input.mode.map(|mode| mode.label(lang).to_owned());
        let start = match lang {
            Lang::It => format!("{} {}", giorno(input.start.day()), input.start.date_time().format("%H:%M")),
            Lang::En => format!("{} {}", input.start.day(), input.start.date_time().format("%H:%M")),
        };
        let length = format!("{minutes} {}", lang.pick("minuti", "minutes"));
        let parts = [Some(kind.to_owned()), office, Some(start), place, Some(length), mode];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    Receipt { text: write(Lang::It), text_en: write(Lang::En) }
}
