//! What a company sees of a CV before its owner accepts: a list of fields, each built anew from the record.

use serde::Serialize;

use super::personal_data::PersonalData;
use super::record::{Cefr, CvRecord, Experience, Licence};
use crate::base::calendar::day::Day;

/// What a company sees of a CV before its owner accepts. A text is null if nothing is left of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnonymousCv {
    /// The occupation sought.
    pub profession: Option<String>,
    /// Qualifications.
    pub titles: Vec<AnonymousTitle>,
    /// Courses.
    pub training: Vec<AnonymousTraining>,
    /// Jobs held.
    pub experiences: Vec<AnonymousExperience>,
    /// Skills.
    pub skills: Vec<String>,
    /// Languages.
    pub languages: Vec<AnonymousLanguage>,
    /// Driving licences.
    pub licences: Vec<Licence>,
    /// The person's own description.
    pub text: Option<String>,
}

/// A qualification, without place and date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnonymousTitle {
    /// Its ISCED level.
    pub isced: Option<u8>,
    /// Its name.
    pub name: Option<String>,
}

/// A course, without the name of its provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnonymousTraining {
    /// Its title.
    pub title: Option<String>,
    /// Its hours.
    pub hours: Option<u32>,
}

/// A job held, without employer and dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnonymousExperience {
    /// The occupation.
    pub role: Option<String>,
    /// Its length in whole months; null if the days are not known.
    pub months: Option<u32>,
    /// The tasks.
    pub description: Option<String>,
}

/// A language known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnonymousLanguage {
    /// The language.
    pub language: Option<String>,
    /// The level.
    pub level: Option<Cefr>,
}

impl AnonymousCv {
    /// The anonymised record, with or without texts, and the places in the input where something was removed.
    pub(super) fn of(record: &CvRecord, with_texts: bool, at: &str) -> (Self, Vec<String>) {
        let personal_data = PersonalData::of(record).filter(|_| with_texts);
        let mut redactor = Redactor { personal_data, at, redacted: Vec::new() };
        let titles = record.titles.iter().enumerate().map(|(i, title)| AnonymousTitle {
            isced: title.isced,
            name: redactor.text(title.name.as_deref(), || format!("/titles/{i}/name")),
        });
        let titles = titles.collect();
        let training = record.training.iter().enumerate().map(|(i, course)| AnonymousTraining {
            title: redactor.text(course.title.as_deref(), || format!("/training/{i}/title")),
            hours: course.hours,
        });
        let training = training.collect();
        let experiences = record.experiences.iter().enumerate().map(|(i, job)| AnonymousExperience {
            role: redactor.text(job.role.as_deref(), || format!("/experiences/{i}/role")),
            months: months(job),
            description: redactor.text(job.description.as_deref(), || format!("/experiences/{i}/description")),
        });
        let experiences = experiences.collect();
        let skills = record.skills.iter().enumerate();
        let skills = skills.filter_map(|(i, skill)| redactor.text(Some(skill), || format!("/skills/{i}"))).collect();
        let languages = record.languages.iter().enumerate().map(|(i, one)| AnonymousLanguage {
            language: redactor.text(Some(&one.language), || format!("/languages/{i}/language")),
            level: one.level,
        });
        let languages = languages.collect();
        let anonymous = Self {
            profession: redactor.text(record.profession.as_deref(), || "/profession".to_owned()),
            titles,
            training,
            experiences,
            skills,
            languages,
            licences: record.licences.clone(),
            text: redactor.text(record.text.as_deref(), || "/text".to_owned()),
        };
        (anonymous, redactor.redacted)
    }
}

/// Copies texts without personal data, and records those that it changes.
struct Redactor<'a> {
    /// `None` if no text may be shown.
    personal_data: Option<PersonalData>,
    at: &'a str,
    redacted: Vec<String>,
}

impl Redactor<'_> {
    fn text(&mut self, text: Option<&str>, path: impl FnOnce() -> String) -> Option<String> {
        let text = text?;
        let shown = self.personal_data.as_ref().and_then(|data| data.scrub(text));
        if shown.as_deref() != Some(text) {
            self.redacted.push(format!("{}{}", self.at, path()));
        }
        shown
    }
}

/// The whole months of a job, its last day included.
fn months(job: &Experience) -> Option<u32> {
    let (from, end) = (job.from?, job.to?.next());
    let days = u32::try_from(from.days_until(end)).ok()?;
    // No month has more than 31 days, so this number of months is complete with certainty.
    let certain = days / 31;
    let complete = |months: u32| Day::plus_months(from, months) <= end;
    (certain..=certain.saturating_add(days / 28)).take_while(|months| complete(*months)).last()
}
