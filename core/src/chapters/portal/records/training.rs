//! `portal.training`: the courses of regional training of a citizen.

use super::types::{Course, CourseRow, CourseState, TrainingInput, TrainingList};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::FORM_LISTA;
use crate::chapters::portal::lists::period::at_most;
use crate::chapters::portal::read::{no_portal, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Lists the courses of a citizen, those that are over and those that are running (FORM-LISTA).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at a course that ends before it starts; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 10,000 courses;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::TrainingInput = serde_json::from_str(r#"{"as_of": "2023-06-12", "courses": [
///     {"title": "HACCP", "start": "2023-06-12", "end": "2023-06-30"}
/// ]}"#)?;
/// let answer = portal::training(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.rows[0].state.unwrap().as_str(), "in_corso");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn training(rulebook: &Rulebook, input: &TrainingInput) -> Result<Answer<TrainingList>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &TrainingInput, journal: &mut Journal) -> Result<TrainingList, Error> {
    if rulebook.rule(FORM_LISTA).is_none() {
        return Err(no_portal(FORM_LISTA, "/courses"));
    }
    at_most(input.courses.len(), "/courses")?;
    let backwards = |one: &Course| matches!((one.start, one.end), (Some(start), Some(end)) if end < start);
    if let Some(index) = input.courses.iter().position(backwards) {
        return Err(refused(
            format!("/courses/{index}/end"),
            "la fine precede l'inizio",
            "the end is before the start",
        ));
    }
    let rows = input.courses.iter().enumerate().map(|(index, one)| CourseRow {
        index,
        title: one.title.clone(),
        description: one.description.clone(),
        trainer: one.trainer.clone(),
        start: one.start,
        end: one.end,
        state: state(one, input.as_of),
    });
    let rows: Vec<CourseRow> = rows.collect();
    journal.apply(FORM_LISTA, input.as_of, || text::courses_listed(rows.len()));
    Ok(TrainingList { rows })
}

fn state(course: &Course, day: Day) -> Option<CourseState> {
    match (course.start, course.end) {
        (_, Some(end)) if end < day => Some(CourseState::Concluso),
        (Some(start), _) if day < start => Some(CourseState::Futuro),
        (Some(_), Some(_)) => Some(CourseState::InCorso),
        _ => None,
    }
}
