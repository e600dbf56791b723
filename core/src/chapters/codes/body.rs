//! `codes.body`: the code of a body (ENTE-01).

use super::body_code::BodyCode;
use super::problem::Problems;
use super::text;
use super::types::{Body, BodyInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::rulebook::book::Rulebook;

/// Reads the code of a body.
///
/// # Errors
/// None with a bundled rulebook.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input = codes::BodyInput::new("H501N000001");
/// let answer = codes::body(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.title.as_deref(), Some("Nodo nazionale"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn body(rulebook: &Rulebook, input: &BodyInput) -> Result<Answer<Body>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &BodyInput, journal: &mut Journal) -> Result<Body, Error> {
    let mut problems = Problems::default();
    let code = check(&input.code, "/code", &mut problems);
    let entry = code.and_then(|code| rulebook.code_list("enti").ok()?.get(code.letter()));
    journal.rule(rule::ENTE_01);
    if let Some(code) = code {
        journal.apply(rule::ENTE_01, None, || text::body(code, entry));
    }
    Ok(Body {
        valid: code.is_some(),
        comune: code.map(|code| code.comune().to_owned()),
        letter: code.map(|code| code.letter().to_owned()),
        title: entry.map(|entry| entry.title.clone()),
        title_en: entry.map(|entry| entry.title_en.clone()),
        problems: problems.note(None, journal),
    })
}

/// ENTE-01 for a code at a path.
pub(crate) fn check<'a>(code: &'a str, path: &str, problems: &mut Problems) -> Option<BodyCode<'a>> {
    let body = BodyCode::parse(code);
    if body.is_none() {
        problems.add(Weight::Vincolante, rule::ENTE_01, path, text::body_refused());
    }
    body
}
