//! `codes.policy_id`: the id of an active measure (POL-ID).

use super::problem::Problems;
use super::types::{PolicyIdAnswer, PolicyIdInput};
use super::{activity, body, check, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::rulebook::book::Rulebook;

/// The id of an active measure: two digits of the source system, eight hexadecimal digits, a check letter.
///
/// ```
/// use collocamento::codes::PolicyId;
/// let id = PolicyId::parse("08008B3B94B").ok_or("refused")?;
/// assert_eq!(id.source(), "08");
/// let proposed = "2017-01-01".parse().map_err(|_| "no day")?;
/// assert_eq!(id.expected("H501X000004", "A02", proposed).as_deref(), Some("08008B3B94B"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PolicyId<'a>(&'a str);

impl<'a> PolicyId<'a> {
    /// Reads an id; `None` if it has another form. Its hexadecimal digits may be small letters, as some systems write them. The
    /// check letter is not checked.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (source, number, letter) = (text.get(..2)?, text.get(2..10)?, text.get(10..)?);
        let fits = source.bytes().all(|byte| byte.is_ascii_digit())
            && number.bytes().all(|byte| byte.is_ascii_hexdigit())
            && letter.len() == 1
            && letter.bytes().all(|byte| byte.is_ascii_uppercase());
        fits.then_some(Self(text))
    }

    /// The code of the source system.
    #[must_use]
    pub fn source(self) -> &'a str {
        self.0.get(..2).unwrap_or_default()
    }

    /// The same id with the check letter that matches body, activity and proposal date; `None` if body or activity
    /// hold anything but digits and capital letters.
    #[must_use]
    pub fn expected(self, body: &str, activity: &str, proposed: Day) -> Option<String> {
        let date = proposed.date().format("%Y%m%d").to_string();
        let letter = check::letter(body.bytes().chain(activity.bytes()).chain(date.bytes()))?;
        Some(format!("{}{}", self.0.get(..10)?, char::from(letter)))
    }
}

/// Checks the id of an active measure.
///
/// # Errors
/// None with a bundled rulebook.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input: codes::PolicyIdInput = serde_json::from_str(
///     r#"{"id": "000000160EX", "body": "H501N000001", "activity": "N00", "proposed": "2020-02-01"}"#,
/// )?;
/// let answer = codes::policy_id(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(answer.valid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn policy_id(rulebook: &Rulebook, input: &PolicyIdInput) -> Result<Answer<PolicyIdAnswer>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PolicyIdInput, journal: &mut Journal) -> Result<PolicyIdAnswer, Error> {
    let mut problems = Problems::default();
    body::check(&input.body, "/body", &mut problems);
    activity::check(rulebook, &input.activity, "/activity", &mut problems)?;
    let made_of = (!problems.refuse()).then_some((input.body.as_str(), input.activity.as_str(), input.proposed));
    let expected = check(rulebook, &input.id, made_of, "/id", &mut problems)?;
    let source = PolicyId::parse(&input.id).and_then(|id| rulebook.code_list("sistemi_origine").ok()?.get(id.source()));
    journal.rule(rule::POL_ID);
    journal.rule(rule::POL_SRC);
    if let Some(expected) = &expected {
        journal.apply(rule::POL_ID, input.proposed, || text::policy_id(*expected == input.id));
    }
    Ok(PolicyIdAnswer {
        valid: source.is_some() && expected.as_ref() == Some(&input.id),
        expected,
        source: source.map(|entry| entry.title.clone()),
        problems: problems.note(input.proposed.into(), journal),
    })
}

/// POL-ID and POL-SRC for an id at a path. Returns the expected id, if body, activity and proposal are known.
pub(crate) fn check(
    rulebook: &Rulebook,
    id: &str,
    made_of: Option<(&str, &str, Day)>,
    path: &str,
    problems: &mut Problems,
) -> Result<Option<String>, Error> {
    let Some(parsed) = PolicyId::parse(id) else {
        problems.add(Weight::Vincolante, rule::POL_ID, path, text::policy_id_refused());
        return Ok(None);
    };
    if rulebook.code_list("sistemi_origine")?.get(parsed.source()).is_none() {
        problems.add(Weight::Avviso, rule::POL_SRC, path, text::source_unknown());
    }
    if id.bytes().any(|byte| byte.is_ascii_lowercase()) {
        problems.add(Weight::Avviso, rule::POL_ID, path, text::policy_id_in_small_letters());
    }
    let expected = made_of.and_then(|(body, activity, proposed)| parsed.expected(body, activity, proposed));
    if expected.as_ref().is_some_and(|expected| expected != id) {
        problems.add(Weight::Avviso, rule::POL_ID, path, text::policy_id_differs());
    }
    Ok(expected)
}
