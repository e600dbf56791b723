//! What a company sees of a CV before its owner accepts: a list of fields, each built anew from the record.

use serde::Serialize;

use super::coded::CodedLists;
use super::personal_data::PersonalData;
use super::record::{Cefr, CvRecord, Experience, Licence, ProfessionCode};
use crate::base::calendar::day::Day;

/// What a company sees of a CV before its owner accepts: coded fields, and a text only if an operator has cleared it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnonymousCv {
    /// The occupation sought, in words; null unless cleared.
    pub profession: Option<String>,
    /// The code of the occupation sought.
    pub profession_code: Option<ProfessionCode>,
    /// Qualifications.
    pub titles: Vec<AnonymousTitle>,
    /// Courses; none unless texts are cleared.
    pub training: Vec<AnonymousTraining>,
    /// Jobs held; none unless texts are cleared.
    pub experiences: Vec<AnonymousExperience>,
    /// Whole years in which a job was held, up to the day of the search, overlapping jobs counted once; null if no job is given
    /// or the first day of one is not known.
    pub years_of_experience: Option<u32>,
    /// Skills of the rulebook's list `cv_competenze`, and others if cleared.
    pub skills: Vec<String>,
    /// Languages.
    pub languages: Vec<AnonymousLanguage>,
    /// Driving licences.
    pub licences: Vec<Licence>,
    /// The person's own description; null unless cleared.
    pub text: Option<String>,
}

/// A qualification, without place and date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnonymousTitle {
    /// Its ISCED level.
    pub isced: Option<u8>,
    /// Its name; null unless cleared.
    pub name: Option<String>,
}

/// A course, without the name of its provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnonymousTraining {
    /// Its title.
    pub title: Option<String>,
    /// Its hours.
    pub hours: Option<u32>,
}

/// A job held, without employer and dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnonymousExperience {
    /// The occupation.
    pub role: Option<String>,
    /// Its length in whole months, up to the day of the search; null if its first day is not known.
    pub months: Option<u32>,
    /// The tasks.
    pub description: Option<String>,
}

/// A language known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnonymousLanguage {
    /// The language, as the rulebook's list `cv_lingue` names it; another if cleared, else null.
    pub language: Option<String>,
    /// The level.
    pub level: Option<Cefr>,
}

/// An anonymised CV with the places in the input of the texts that it does not show, or not in full.
pub(super) struct AnonymousView {
    pub(super) cv: AnonymousCv,
    pub(super) withheld: Vec<String>,
    pub(super) redacted: Vec<String>,
}

impl AnonymousCv {
    /// The record as it is seen on a day, anonymised; `cleared` if its texts may be shown, filtered.
    pub(super) fn of(record: &CvRecord, date: Day, cleared: bool, coded: &CodedLists, at: &str) -> AnonymousView {
        let personal_data = cleared.then(|| PersonalData::of(record)).flatten();
        let mut texts = TextFilter { personal_data, at, withheld: Vec::new(), redacted: Vec::new() };
        let titles = record.titles.iter().enumerate().map(|(i, title)| AnonymousTitle {
            isced: title.isced,
            name: texts.show(title.name.as_deref(), || format!("/titles/{i}/name")),
        });
        let titles = titles.collect();
        let training = record.training.iter().enumerate().map(|(i, course)| AnonymousTraining {
            title: texts.show(course.title.as_deref(), || format!("/training/{i}/title")),
            hours: course.hours,
        });
        let training: Vec<_> = training.collect();
        let experiences = record.experiences.iter().enumerate().map(|(i, job)| AnonymousExperience {
            role: texts.show(job.role.as_deref(), || format!("/experiences/{i}/role")),
            months: span(job, date).map(|(from, end)| months_between(from, end)),
            description: texts.show(job.description.as_deref(), || format!("/experiences/{i}/description")),
        });
        let experiences: Vec<_> = experiences.collect();
        let skills = record.skills.iter().enumerate();
        let skills = skills
            .filter_map(|(i, skill)| coded.skill(skill).or_else(|| texts.show(Some(skill), || format!("/skills/{i}"))));
        let skills = skills.collect();
        let languages = record.languages.iter().enumerate().map(|(i, one)| {
            let listed = coded.language(&one.language);
            let language = listed.or_else(|| texts.show(Some(&one.language), || format!("/languages/{i}/language")));
            AnonymousLanguage { language, level: one.level }
        });
        let languages = languages.collect();
        let cv = Self {
            profession: texts.show(record.profession.as_deref(), || "/profession".to_owned()),
            profession_code: record.profession_code.clone(),
            titles,
            training: if cleared { training } else { Vec::new() },
            experiences: if cleared { experiences } else { Vec::new() },
            years_of_experience: years(&record.experiences, date),
            skills,
            languages,
            licences: record.licences.clone(),
            text: texts.show(record.text.as_deref(), || "/text".to_owned()),
        };
        AnonymousView { cv, withheld: texts.withheld, redacted: texts.redacted }
    }
}

/// Copies texts without personal data, and records those that it changes or keeps back.
struct TextFilter<'a> {
    /// `None` if no text may be shown.
    personal_data: Option<PersonalData>,
    at: &'a str,
    withheld: Vec<String>,
    redacted: Vec<String>,
}

impl TextFilter<'_> {
    fn show(&mut self, text: Option<&str>, path: impl FnOnce() -> String) -> Option<String> {
        let text = text?;
        let shown = self.personal_data.as_ref().and_then(|data| data.scrub(text));
        match &shown {
            None => self.withheld.push(format!("{}{}", self.at, path())),
            Some(shown) if shown != text => self.redacted.push(format!("{}{}", self.at, path())),
            Some(_) => {}
        }
        shown
    }
}

/// The first day of a job and the day after its last one, or after the day of the search if it is not over by then.
fn span(job: &Experience, date: Day) -> Option<(Day, Day)> {
    let last = job.to.map_or(date, |to| to.min(date));
    Some((job.from?, last.next()))
}

/// The whole years in which a job was held.
fn years(jobs: &[Experience], date: Day) -> Option<u32> {
    let mut spans = jobs.iter().map(|job| span(job, date)).collect::<Option<Vec<_>>>()?;
    spans.sort_unstable();
    let (first, _) = *spans.first()?;
    let (mut until, mut days) = (first, 0_i32);
    for (from, end) in spans {
        days = days.saturating_add(from.max(until).days_until(end).max(0));
        until = until.max(end);
    }
    // As many days in a row: months are rounded once, and not for each job.
    Some(months_between(first, first.plus_days(days)) / 12)
}

/// The whole months from a day to another, which is not included.
fn months_between(from: Day, end: Day) -> u32 {
    let days = u32::try_from(from.days_until(end)).unwrap_or_default();
    // No month has more than 31 days, so this number of months is complete with certainty.
    let certain = days / 31;
    let complete = |months: u32| Day::plus_months(from, months) <= end;
    (certain..=certain.saturating_add(days / 28)).take_while(|months| complete(*months)).last().unwrap_or_default()
}
