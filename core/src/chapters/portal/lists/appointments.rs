//! `portal.appointments`: the citizen's own appointments.

use super::period::{Period, at_most};
use super::types::{AppointmentRow, AppointmentState, Appointments, AppointmentsInput, BookedAppointment};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::when::When;
use crate::base::error::{Code, Error};
use crate::base::rule::{APP_LISTA, APP_TIPI};
use crate::base::text::Lang;
use crate::chapters::portal::read::{no_portal, number, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Lists the citizen's own appointments by their start, filtered by day (APP-LISTA).
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/to` before `from`, and at an appointment booked after its start; [`Code::FuoriLimite`] above
/// 10,000 appointments or at one whose end is after 2199; [`Code::ParametroNonDisponibile`] if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::AppointmentsInput = serde_json::from_str(r#"{"as_of": "2020-05-25", "appointments": [
///     {"kind": "iscrizione", "start": "2020-06-01T15:00", "office": "GROSSETO", "booked": "2020-05-20"}
/// ]}"#)?;
/// let answer = portal::appointments(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.rows[0].end.to_string().as_str(), answer.rows[0].minutes), ("2020-06-01T15:45", 45));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn appointments(rulebook: &Rulebook, input: &AppointmentsInput) -> Result<Answer<Appointments>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &AppointmentsInput,
    journal: &mut Journal,
) -> Result<Appointments, Error> {
    if rulebook.rule(APP_LISTA).is_none() {
        return Err(no_portal(APP_LISTA, "/appointments"));
    }
    at_most(input.appointments.len(), "/appointments")?;
    let period = Period::new(input.from, input.to)?;
    let mut rows = Vec::new();
    for (index, one) in input.appointments.iter().enumerate() {
        let row = row(rulebook, index, one, input.as_of)?;
        if period.has(one.start.day()) {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| (row.start, row.index));
    journal.rule(APP_TIPI);
    journal.apply(APP_LISTA, input.as_of.day(), || text::appointments_listed(rows.len()));
    Ok(Appointments { rows })
}

fn row(rulebook: &Rulebook, index: usize, one: &BookedAppointment, as_of: When) -> Result<AppointmentRow, Error> {
    let path = |field: &str| format!("/appointments/{index}/{field}");
    let minutes = *number(rulebook, one.kind.parameter(), APP_TIPI, &path("start"), one.start.day())?;
    let end = one.start.plus_minutes(minutes).ok_or_else(|| Error::new(Code::FuoriLimite).at(path("start")))?;
    if one.booked.is_some_and(|booked| When::from(one.start).is_before(booked)) {
        let (it, en) = ("la prenotazione è successiva all'appuntamento", "the booking is after the appointment");
        return Err(refused(path("booked"), it, en));
    }
    Ok(AppointmentRow {
        index,
        kind: one.kind,
        title: one.kind.label(Lang::It),
        title_en: one.kind.label(Lang::En),
        booked: one.booked,
        office: one.office.clone(),
        start: one.start,
        end,
        minutes,
        place: one.place.clone(),
        address: one.address.clone(),
        email: one.email.clone(),
        phone: one.phone.clone(),
        mode: one.mode,
        state: state(one.start, end, as_of),
    })
}

/// Whether an appointment is over; `None` on its own day if the hour is not known.
fn state(start: Moment, end: Moment, as_of: When) -> Option<AppointmentState> {
    match as_of.moment() {
        Some(now) if now < start => Some(AppointmentState::Futuro),
        Some(now) if now < end => Some(AppointmentState::InCorso),
        Some(_) => Some(AppointmentState::Passato),
        None if as_of.day() < start.day() => Some(AppointmentState::Futuro),
        None if end.day() < as_of.day() => Some(AppointmentState::Passato),
        None => None,
    }
}
