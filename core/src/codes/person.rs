//! `codes.codice_fiscale`: what the code says of a person, and whether it agrees with what is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codice_fiscale::CodiceFiscale;
use super::name;
use super::problem::{Problem, Problems, Weight};
use crate::calendar::Day;
use crate::dossier::Sex;
use crate::error::Error;
use crate::explain::{Answer, Journal, codes as tell};
use crate::rule;
use crate::rulebook::Rulebook;

/// A code, and what is known of the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonCodeInput {
    /// The code, 16 characters or 11 digits. Never repeated in a message.
    pub value: String,
    /// Day of birth: it picks the century.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Day>,
    /// Sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// The Belfiore code of the municipality or foreign state of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
}

/// What kind of code it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonCodeKind {
    /// Of a person, 16 characters.
    Definitivo,
    /// Provisional, 11 digits.
    Provvisorio,
}

/// What a code says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PersonCode {
    /// Whether the code is right in itself; what disagrees with it does not count.
    pub valid: bool,
    /// Its kind; null where it is not valid.
    pub kind: Option<PersonCodeKind>,
    /// Whether a letter stands in the place of a digit.
    pub omocodia: bool,
    /// The days of birth that it may stand for, one for each century that has the day; only the given one where it is
    /// among them. None for a provisional code.
    #[schemars(with = "Vec<Day>")]
    pub birth_dates: Vec<String>,
    /// The sex; null where the code does not tell.
    pub sex: Option<Sex>,
    /// The Belfiore code of the place of birth; null where the code does not tell.
    pub place: Option<String>,
    /// What is wrong: `vincolante` with the code, `avviso` between the code and what is known.
    pub problems: Vec<Problem>,
}

/// What is known of a person, to be put beside the code. What is absent is not compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PersonFacts<'a> {
    /// Day of birth.
    pub birth_date: Option<Day>,
    /// Sex.
    pub sex: Option<Sex>,
    /// The Belfiore code of the place of birth.
    pub birth_place: Option<&'a str>,
    /// Family name.
    pub family_name: Option<&'a str>,
    /// First name.
    pub first_name: Option<&'a str>,
}

/// Reads a codice fiscale and puts it beside what is known of the person (CF-01).
///
/// # Errors
/// None: a code that is wrong is an answer.
///
/// ```
/// use collocamento::{Rulebook, codes};
/// let input: codes::PersonCodeInput =
///     serde_json::from_str(r#"{"value": "RSSMRA80A01H5L1F", "birth_date": "1980-01-01"}"#)?;
/// let answer = codes::codice_fiscale(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(answer.valid && answer.omocodia);
/// assert_eq!(answer.birth_dates, ["1980-01-01"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn codice_fiscale(rulebook: &Rulebook, input: &PersonCodeInput) -> Result<Answer<PersonCode>, Error> {
    let mut journal = Journal::new(false);
    let code = run(rulebook, input, &mut journal)?;
    Ok(journal.close(code, rulebook))
}

pub(crate) fn run(_: &Rulebook, input: &PersonCodeInput, journal: &mut Journal) -> Result<PersonCode, Error> {
    let facts = PersonFacts {
        birth_date: input.birth_date,
        sex: input.sex,
        birth_place: input.birth_place.as_deref(),
        family_name: input.family_name.as_deref(),
        first_name: input.first_name.as_deref(),
    };
    let date = input.birth_date.unwrap_or(Day::FIRST);
    let mut problems = Problems::default();
    let code = check(&input.value, &facts, "/value", "", &mut problems);
    journal.rule(rule::CF_01);
    journal.step(|| tell::codice_fiscale(date, code.as_ref()));
    let problems = problems.note(date, journal);
    Ok(match code {
        Some(CodiceFiscale::Person { sex, birth_dates, place, omocodia, .. }) => {
            let given = facts.birth_date.map(Day::date).filter(|given| birth_dates.contains(given));
            let birth_dates = birth_dates.iter().filter(|day| given.is_none_or(|given| given == **day));
            PersonCode {
                valid: true,
                kind: Some(PersonCodeKind::Definitivo),
                omocodia,
                birth_dates: birth_dates.map(ToString::to_string).collect(),
                sex: Some(sex),
                place: Some(place),
                problems,
            }
        }
        other => PersonCode {
            valid: other.is_some(),
            kind: other.map(|_| PersonCodeKind::Provvisorio),
            omocodia: false,
            birth_dates: Vec::new(),
            sex: None,
            place: None,
            problems,
        },
    })
}

/// Reads a code that stands at a path, and compares it with the facts, which stand under another.
pub(crate) fn check(
    value: &str,
    facts: &PersonFacts<'_>,
    path: &str,
    under: &str,
    problems: &mut Problems,
) -> Option<CodiceFiscale> {
    let code = match CodiceFiscale::parse(value) {
        Ok(code) => code,
        Err(flaw) => {
            problems.add(Weight::Vincolante, rule::CF_01, path, tell::flaw(flaw));
            return None;
        }
    };
    for field in disagreements(&code, facts) {
        problems.add(Weight::Avviso, rule::CF_01, format!("{under}/{field}"), tell::disagrees(field));
    }
    Some(code)
}

/// The fields that the code contradicts.
fn disagreements(code: &CodiceFiscale, facts: &PersonFacts<'_>) -> Vec<&'static str> {
    let CodiceFiscale::Person { family_name, first_name, sex, birth_dates, place, .. } = code else {
        return Vec::new();
    };
    let differs = |letters: &str, of_name: Option<String>| of_name.is_some_and(|of_name| of_name != letters);
    [
        ("family_name", differs(family_name, facts.family_name.and_then(name::of_family_name))),
        ("first_name", differs(first_name, facts.first_name.and_then(name::of_first_name))),
        ("birth_date", facts.birth_date.is_some_and(|day| !birth_dates.contains(&day.date()))),
        ("sex", facts.sex.is_some_and(|given| given != *sex)),
        ("birth_place", facts.birth_place.is_some_and(|given| given != place)),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
