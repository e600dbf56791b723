//! `portal.helpdesk`: when the helpdesk of the portal answers (PORT-AIUTO).

use chrono::{Datelike, NaiveTime, Timelike, Weekday};

use super::read::list;
use super::text;
use super::types::{Helpdesk, HelpdeskInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::{Code, Error};
use crate::base::rule::PORT_AIUTO;
use crate::rulebook::book::Rulebook;

/// The maximum number of days to the next opening.
const DAYS_AHEAD: usize = 31;

/// Reports whether the helpdesk of the portal answers at a moment, and when it opens next. It is closed on Saturdays, Sundays
/// and holidays (PORT-AIUTO).
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/at` if the rulebook has no portal; [`Code::FuoriLimite`] at `/at` if it would open
/// after 2199.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::HelpdeskInput::new("2023-06-16T17:30".parse()?);
/// let answer = portal::helpdesk(&Rulebook::bundled("toscana")?, &input)?;
/// assert!(!answer.open);
/// assert_eq!(answer.opens.unwrap().to_string(), "2023-06-19T09:30");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn helpdesk(rulebook: &Rulebook, input: &HelpdeskInput) -> Result<Answer<Helpdesk>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &HelpdeskInput, journal: &mut Journal) -> Result<Helpdesk, Error> {
    let hours = list(rulebook, "assistenza_orari", PORT_AIUTO, "/at")?;
    let hours: Vec<(NaiveTime, NaiveTime)> = hours.values.iter().map(|text| span(text)).collect::<Result<_, _>>()?;
    let answer = find(rulebook, input.at, &hours).ok_or_else(|| Error::new(Code::FuoriLimite).at("/at"))?;
    journal.apply(PORT_AIUTO, input.at.day(), || text::helpdesk(&answer));
    Ok(answer)
}

fn find(rulebook: &Rulebook, at: Moment, hours: &[(NaiveTime, NaiveTime)]) -> Option<Helpdesk> {
    let works = |day: Day| {
        let weekend = matches!(day.date().weekday(), Weekday::Sat | Weekday::Sun);
        !weekend && !rulebook.holidays().is_holiday(day, None)
    };
    let moment = |day: Day, time: NaiveTime| Moment::new(day, time.hour(), time.minute());
    let mut day = at.day();
    for _ in 0..DAYS_AHEAD {
        for (from, to) in hours.iter().filter(|_| works(day)) {
            let (opens, closes) = (moment(day, *from)?, moment(day, *to)?);
            if at < opens {
                return Some(Helpdesk { open: false, closes: None, opens: Some(opens) });
            }
            if at < closes {
                return Some(Helpdesk { open: true, closes: Some(closes), opens: None });
            }
        }
        day = day.next();
    }
    None
}

/// Hours written `HH:MM-HH:MM`.
fn span(text: &str) -> Result<(NaiveTime, NaiveTime), Error> {
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let span = text.split_once('-').and_then(|(from, to)| Some((time(from)?, time(to)?)));
    span.filter(|(from, to)| from < to)
        .ok_or_else(|| Error::new(Code::RulebookNonValido).rule(PORT_AIUTO).detail("list", "assistenza_orari"))
}
