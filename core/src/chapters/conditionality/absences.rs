//! `conditionality.absences`: days of absence from training, grouped into events.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::read::{at_most, parameter};
use super::text::convocation;
use super::types::{Absences, AbsencesInput, Event};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::sanctions::GIORNI_ASSENZA_EVENTO;
use crate::rulebook::read::Read;

/// Groups the days of absence into events (COND-GOL2): up to 4 August 2022 each unjustified day is an event; from then
/// on the unjustified days of a calendar month make one event, if there are at least two.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/days/N/date` for a repeated day,
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) there for a day before 24 September 2015.
///
/// ```
/// use collocamento::Rulebook;
/// use collocamento::conditionality::{Absence, AbsencesInput, absences};
/// let missed = |date: &str| Ok::<_, collocamento::Error>(Absence::new(date.parse()?));
/// let input = AbsencesInput::new(vec![missed("2023-03-06")?, missed("2023-03-20")?, missed("2023-04-03")?]);
/// let answer = absences(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.events.len(), 1);
/// assert_eq!(answer.events[0].date.to_string(), "2023-03-20");
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn absences(rulebook: &Rulebook, input: &AbsencesInput) -> Result<Answer<Absences>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AbsencesInput, journal: &mut Journal) -> Result<Absences, Error> {
    at_most(input.days.len(), "/days")?;
    let groups = groups(rulebook, &unjustified(input, journal)?)?;
    // If no day counts, the rule applies too: there is no event.
    journal.rule(rule::COND_GOL2);
    let mut events = Vec::new();
    for group in groups {
        let event = group.event();
        let day = event.or(group.days.first().copied());
        journal.apply(rule::COND_GOL2, day, || convocation::absences(&group.days, group.needed, event));
        if let Some(date) = event {
            events.push(Event { date, days: group.days });
        }
    }
    Ok(Absences { events })
}

/// The days that count, with their index in the input.
fn unjustified(input: &AbsencesInput, journal: &mut Journal) -> Result<BTreeMap<Day, usize>, Error> {
    let (mut given, mut counting, mut checks) = (BTreeSet::new(), BTreeMap::new(), Checks::default());
    for (index, absence) in input.days.iter().enumerate() {
        if !given.insert(absence.date) {
            let path = format!("/days/{index}/date");
            checks.add(Error::refused(path, "il giorno è indicato due volte", "the day is given twice"));
        }
        if absence.justified == Some(true) {
            journal.rule(rule::COND_GIUST);
        } else {
            counting.insert(absence.date, index);
        }
    }
    checks.end().map(|()| counting)
}

/// Days that may form an event together.
struct Group {
    days: Vec<Day>,
    /// The number of days that an event requires.
    needed: Read<u32>,
}

impl Group {
    /// The day on which that number was reached.
    fn event(&self) -> Option<Day> {
        let needed = usize::try_from(*self.needed).unwrap_or(usize::MAX);
        self.days.get(needed.saturating_sub(1)).copied()
    }
}

/// If one day is enough, each day is a group; otherwise the days of a calendar month are a group.
fn groups(rulebook: &Rulebook, days: &BTreeMap<Day, usize>) -> Result<Vec<Group>, Error> {
    let mut groups: Vec<Group> = Vec::new();
    let mut month = None;
    for (day, index) in days {
        let needed = parameter(rulebook, GIORNI_ASSENZA_EVENTO, *day, &format!("/days/{index}/date"))?;
        let this = (day.year(), day.date().month(), *needed);
        match groups.last_mut() {
            Some(group) if *needed > 1 && month == Some(this) => group.days.push(*day),
            _ => groups.push(Group { days: vec![*day], needed }),
        }
        month = Some(this);
    }
    Ok(groups)
}
