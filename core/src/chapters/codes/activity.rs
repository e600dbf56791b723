//! `codes.policy_activity`: the codes of an active measure's activity and project (POL-ATT).

use super::problem::Problems;
use super::text;
use super::types::{PolicyActivity, PolicyActivityInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::codelist::CodeEntry;

/// Reads the codes of an activity and a project.
///
/// # Errors
/// None with a bundled rulebook.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input = codes::PolicyActivityInput::new("B07").project("05");
/// let answer = codes::policy_activity(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(answer.valid && answer.title.is_none());
/// assert_eq!(answer.problems[0].severity, codes::Weight::Avviso);
/// assert_eq!(answer.project_title.as_deref(), Some("Presa in carico D.Lgs. 150"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn policy_activity(rulebook: &Rulebook, input: &PolicyActivityInput) -> Result<Answer<PolicyActivity>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &PolicyActivityInput,
    journal: &mut Journal,
) -> Result<PolicyActivity, Error> {
    let mut problems = Problems::default();
    let entry = check(rulebook, &input.code, "/code", &mut problems)?;
    let project = match &input.project {
        Some(project) => check_project(rulebook, project, "/project", &mut problems)?,
        None => None,
    };
    journal.rule(rule::POL_ATT);
    for (path, entry) in [("/code", entry), ("/project", project)] {
        if let Some(entry) = entry {
            journal.apply(rule::POL_ATT, None, || text::entry(path, entry));
        }
    }
    let title = |entry: Option<&CodeEntry>| entry.map(|entry| entry.title.clone());
    let title_en = |entry: Option<&CodeEntry>| entry.map(|entry| entry.title_en.clone());
    Ok(PolicyActivity {
        valid: !problems.refuse(),
        group: group(&input.code).map(str::to_owned),
        title: title(entry),
        title_en: title_en(entry),
        project_title: title(project),
        project_title_en: title_en(project),
        problems: problems.note(None, journal),
    })
}

/// The group of an activity; `None` unless the code has the form of one: a letter, a letter or digit, a digit.
pub(crate) fn group(code: &str) -> Option<&str> {
    let fits = match code.as_bytes() {
        [first, second, third] => {
            first.is_ascii_uppercase()
                && (second.is_ascii_uppercase() || second.is_ascii_digit())
                && third.is_ascii_digit()
        }
        _ => false,
    };
    if fits { code.get(..1) } else { None }
}

/// POL-ATT for an activity at a path.
pub(crate) fn check<'a>(
    rulebook: &'a Rulebook,
    code: &str,
    path: &str,
    problems: &mut Problems,
) -> Result<Option<&'a CodeEntry>, Error> {
    listed(rulebook, "attivita", code, group(code).is_some(), path, problems)
}

/// POL-ATT for a project at a path: two digits.
pub(crate) fn check_project<'a>(
    rulebook: &'a Rulebook,
    code: &str,
    path: &str,
    problems: &mut Problems,
) -> Result<Option<&'a CodeEntry>, Error> {
    let fits = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
    listed(rulebook, "progetti", code, fits, path, problems)
}

fn listed<'a>(
    rulebook: &'a Rulebook,
    list: &str,
    code: &str,
    fits: bool,
    path: &str,
    problems: &mut Problems,
) -> Result<Option<&'a CodeEntry>, Error> {
    let entry = rulebook.code_list(list)?.get(code);
    match (entry, fits) {
        (Some(_), _) => {}
        (None, true) => problems.add(Weight::Avviso, rule::POL_ATT, path, text::not_listed()),
        (None, false) => problems.add(Weight::Vincolante, rule::POL_ATT, path, text::not_of_the_form()),
    }
    Ok(entry)
}
