//! `portal.appointment`: how long an appointment takes, and what there is to do without a free slot.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::number;
use crate::calendar::Moment;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, portal as tell};
use crate::rulebook::Rulebook;

/// The kind of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentKind {
    /// Registration at the Centro per l'Impiego.
    Iscrizione,
    /// Writing a CV.
    Curriculum,
    /// Job search.
    RicercaLavoro,
    /// Starting tirocini.
    Tirocini,
}

impl AppointmentKind {
    const fn parameter(self) -> &'static str {
        match self {
            Self::Iscrizione => "minuti_iscrizione",
            Self::Curriculum => "minuti_curriculum",
            Self::RicercaLavoro => "minuti_ricerca_lavoro",
            Self::Tirocini => "minuti_tirocini",
        }
    }
}

/// An appointment to be booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AppointmentInput {
    /// Its kind.
    pub kind: AppointmentKind,
    /// When it starts.
    pub start: Moment,
    /// Whether the slot is free; absent, not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot_free: Option<bool>,
}

/// What the citizen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Booking {
    /// Books the slot.
    Prenota,
    /// Writes to the Centro per l'Impiego.
    ContattaCpi,
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Appointment {
    /// How many minutes it takes (APP-TIPI).
    pub minutes: u32,
    /// When it ends.
    pub end: Moment,
    /// What the citizen does (APP-NODISP); null where it is not known whether the slot is free.
    pub action: Option<Booking>,
}

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
    journal.step(|| tell::appointment(day, parameter, minutes, end));
    let action = input.slot_free.map(|free| if free { Booking::Prenota } else { Booking::ContattaCpi });
    if action == Some(Booking::ContattaCpi) {
        journal.rule("APP-NODISP");
        journal.step(|| tell::no_slot(day));
    }
    Ok(Appointment { minutes, end, action })
}
