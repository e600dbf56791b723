//! `codes.body`: the code of a body (ENTE-01).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::problem::{Problem, Problems, Weight};
use crate::calendar::{Day, is_comune};
use crate::error::Error;
use crate::explain::{Answer, Journal, codes as tell};
use crate::rule;
use crate::rulebook::Rulebook;

/// The code of a body: the Belfiore code of its municipality, a letter for its type, six digits.
///
/// ```
/// use collocamento::codes::BodyCode;
/// let body = BodyCode::parse("E202C000002").ok_or("refused")?;
/// assert_eq!((body.comune(), body.letter()), ("E202", "C"));
/// assert!(BodyCode::parse("E202C00002").is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BodyCode<'a>(&'a str);

impl<'a> BodyCode<'a> {
    /// Reads a code, capital letters only; `None` where it has another form.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (comune, letter, number) = (text.get(..4)?, text.get(4..5)?, text.get(5..)?);
        let fits = is_comune(comune)
            && letter.bytes().all(|byte| byte.is_ascii_uppercase())
            && number.len() == 6
            && number.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(Self(text))
    }

    /// The whole code.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The Belfiore code of the municipality.
    #[must_use]
    pub fn comune(self) -> &'a str {
        self.0.get(..4).unwrap_or_default()
    }

    /// The letter of the type: `C` Centro per l'Impiego, `N` national node, others.
    #[must_use]
    pub fn letter(self) -> &'a str {
        self.0.get(4..5).unwrap_or_default()
    }
}

/// A code to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyInput {
    /// The code, such as `E202C000002`.
    pub code: String,
}

/// What the code of a body says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Body {
    /// Whether it has the form of a body's code.
    pub valid: bool,
    /// The Belfiore code of the municipality.
    pub comune: Option<String>,
    /// The letter of the type.
    pub letter: Option<String>,
    /// What the letter stands for, in Italian; null where the rulebook does not know it.
    pub title: Option<String>,
    /// The same in English.
    pub title_en: Option<String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Reads the code of a body.
///
/// # Errors
/// None with a bundled rulebook.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input = codes::BodyInput { code: "H501N000001".to_string() };
/// let answer = codes::body(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.title.as_deref(), Some("Nodo nazionale"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn body(rulebook: &Rulebook, input: &BodyInput) -> Result<Answer<Body>, Error> {
    let mut journal = Journal::new(false);
    let body = run(rulebook, input, &mut journal)?;
    Ok(journal.close(body, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &BodyInput, journal: &mut Journal) -> Result<Body, Error> {
    let mut problems = Problems::default();
    let code = check(&input.code, "/code", &mut problems);
    let entry = code.and_then(|code| rulebook.code_list("enti").ok()?.get(code.letter()));
    journal.rule(rule::ENTE_01);
    if let Some(code) = code {
        journal.step(|| tell::body(code, entry));
    }
    Ok(Body {
        valid: code.is_some(),
        comune: code.map(|code| code.comune().to_owned()),
        letter: code.map(|code| code.letter().to_owned()),
        title: entry.map(|entry| entry.title.clone()),
        title_en: entry.map(|entry| entry.title_en.clone()),
        problems: problems.note(Day::FIRST, journal),
    })
}

/// ENTE-01 for a code that stands at a path.
pub(crate) fn check<'a>(code: &'a str, path: &str, problems: &mut Problems) -> Option<BodyCode<'a>> {
    let body = BodyCode::parse(code);
    if body.is_none() {
        problems.add(Weight::Vincolante, rule::ENTE_01, path, tell::body_refused());
    }
    body
}
