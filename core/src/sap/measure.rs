//! Section 6: the checks of an active measure.

use super::document::Measure;
use super::purpose::Purpose;
use super::text;
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::chapters::codes::problem::Problems;
use crate::chapters::codes::{activity, body, body_code, policy_id};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::choice::Obligation;
use crate::rulebook::parameters::codes::{DATE_POLITICA, EVENTO_POLITICA, EventObligation};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::codelist::MeasureDate;

/// The groups of activities that require an end once they have started.
const WITH_END: [&str; 3] = ["C", "D", "E"];

/// Checks a measure at a path.
pub(super) fn check(
    rulebook: &Rulebook,
    measure: &Measure,
    purpose: Purpose,
    path: &str,
    problems: &mut Problems,
    journal: &mut Journal,
) -> Result<(), Error> {
    journal.rule(rule::SAP_6);
    match measure.activity.as_deref() {
        None => problems.add(Weight::Vincolante, rule::SAP_6, format!("{path}/activity"), text::missing()),
        Some(code) => {
            journal.rule(rule::POL_ATT);
            activity::check(rulebook, code, &format!("{path}/activity"), problems)?;
        }
    }
    match measure.body.as_deref() {
        None => problems.add(Weight::Avviso, rule::SAP_6, format!("{path}/body"), text::missing()),
        Some(code) => {
            journal.rule(rule::ENTE_01);
            body::check(code, &format!("{path}/body"), problems);
        }
    }
    if let Some(project) = measure.project.as_deref() {
        activity::check_project(rulebook, project, &format!("{path}/project"), problems)?;
    }
    if let Some(id) = measure.policy_id.as_deref() {
        journal.rule(rule::POL_ID);
        policy_id::check(rulebook, id, made_of(measure), &format!("{path}/policy_id"), problems)?;
    }
    journal.rule(rule::POL_DATE);
    dates(rulebook, measure, path, problems);
    if purpose == Purpose::Scambio {
        exchanged(rulebook, measure, path, problems);
    }
    duration(rulebook, measure, path, problems)?;
    event(rulebook, measure, path, problems, journal)
}

/// The data for the check letter of the id, if all of them have the right form.
fn made_of(measure: &Measure) -> Option<(&str, &str, Day)> {
    let body = body_code::BodyCode::parse(measure.body.as_deref()?)?.as_str();
    let activity = measure.activity.as_deref().filter(|code| activity::group(code).is_some())?;
    Some((body, activity, measure.proposed?))
}

/// POL-DATE: the order of the dates, and which are mandatory.
fn dates(rulebook: &Rulebook, measure: &Measure, path: &str, problems: &mut Problems) {
    let Measure { proposed, start, end, .. } = measure;
    let mut refuse = |field: &str, text, reading: Option<Reading>| {
        problems.add_by(reading, Weight::Vincolante, rule::POL_DATE, format!("{path}/{field}"), text);
    };
    if let (Some(proposed), Some(start)) = (proposed, start)
        && start < proposed
    {
        refuse("start", text::start_before_proposal(), None);
    }
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        refuse("end", text::end_before_start(), None);
    }
    let Some(proposed) = *proposed else { return refuse("proposed", text::missing(), None) };
    let both_dates = rulebook.find(DATE_POLITICA, proposed).filter(|dates| match **dates {
        Obligation::Obbligatorie => true,
        Obligation::Facoltative => false,
    });
    let both_dates = both_dates.map(Reading::from);
    if both_dates.is_some() && start.is_none() {
        refuse("start", text::mandatory(), both_dates);
    }
    let group = measure.activity.as_deref().and_then(activity::group);
    let with_end = start.is_some() && group.is_some_and(|group| WITH_END.contains(&group));
    if end.is_none() && (both_dates.is_some() || with_end) {
        let text = if both_dates.is_some() { text::mandatory() } else { text::end_once_started() };
        refuse("end", text, both_dates);
    }
}

/// POL-DATE: what systems exchange about a measure and no print shows.
fn exchanged(rulebook: &Rulebook, measure: &Measure, path: &str, problems: &mut Problems) {
    let event = measure.proposed.and_then(|proposed| rulebook.find(EVENTO_POLITICA, proposed));
    let Some(event) = event.filter(|event| match **event {
        EventObligation::Obbligatori => true,
        EventObligation::Facoltativi => false,
    }) else {
        return;
    };
    for (field, absent) in [("policy_id", measure.policy_id.is_none()), ("last_event", measure.last_event.is_none())] {
        if absent {
            let at = format!("{path}/{field}");
            problems.add_by(Some(event.reading()), Weight::Vincolante, rule::POL_DATE, at, text::mandatory());
        }
    }
}

/// POL-DATE: a length requires a unit, and a unit a length.
fn duration(rulebook: &Rulebook, measure: &Measure, path: &str, problems: &mut Problems) -> Result<(), Error> {
    let mut refuse =
        |field: &str, text| problems.add(Weight::Vincolante, rule::POL_DATE, format!("{path}/{field}"), text);
    match (measure.duration, measure.duration_unit.as_deref()) {
        (Some(_), None) => refuse("duration_unit", text::duration_alone()),
        (None, Some(_)) => refuse("duration", text::duration_alone()),
        _ => {}
    }
    let units = rulebook.code_list("unita_durata")?;
    if measure.duration_unit.as_deref().is_some_and(|unit| units.get(unit).is_none()) {
        refuse("duration_unit", text::not_listed());
    }
    Ok(())
}

/// POL-EVT: the last event, and the date of the measure that must equal its date.
fn event(
    rulebook: &Rulebook,
    measure: &Measure,
    path: &str,
    problems: &mut Problems,
    journal: &mut Journal,
) -> Result<(), Error> {
    let at_date = format!("{path}/last_event_date");
    let Some(code) = measure.last_event.as_deref() else {
        if measure.last_event_date.is_some() {
            problems.add(Weight::Avviso, rule::POL_EVT, at_date, text::date_of_no_event());
        }
        return Ok(());
    };
    journal.rule(rule::POL_EVT);
    let Some(entry) = rulebook.code_list("eventi_politica")?.get(code) else {
        problems.add(Weight::Vincolante, rule::POL_EVT, format!("{path}/last_event"), text::not_listed());
        return Ok(());
    };
    let Some(date) = measure.last_event_date else {
        problems.add(entry.severity.unwrap_or(Weight::Avviso), rule::POL_EVT, at_date, text::missing());
        return Ok(());
    };
    let (Some(equals), Some(severity)) = (entry.equals, entry.severity) else { return Ok(()) };
    let of_measure = match equals {
        MeasureDate::Proposed => measure.proposed,
        MeasureDate::Start => measure.start,
        MeasureDate::End => measure.end,
    };
    if of_measure != Some(date) {
        problems.add(severity, rule::POL_EVT, at_date, text::event_on_other_day(equals));
    }
    Ok(())
}
