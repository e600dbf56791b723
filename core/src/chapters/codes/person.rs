//! `codes.codice_fiscale`: what the code shows about a person, and whether it agrees with the known facts.

use super::codice_fiscale::CodiceFiscale;
use super::eleven::ElevenDigits;
use super::flaw::Flaw;
use super::problem::Problems;
use super::types::{PersonCode, PersonCodeInput, PersonCodeKind, PersonFacts};
use super::{name, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::rulebook::book::Rulebook;

/// Reads a codice fiscale and compares it with the known facts about the person (CF-01, CF-02).
///
/// # Errors
/// None: a wrong code is an answer, not an error.
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
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(_: &Rulebook, input: &PersonCodeInput, journal: &mut Journal) -> Result<PersonCode, Error> {
    let facts = PersonFacts {
        as_of: input.as_of,
        birth_date: input.birth_date,
        sex: input.sex,
        birth_place: input.birth_place.as_deref(),
        family_name: input.family_name.as_deref(),
        first_name: input.first_name.as_deref(),
    };
    let mut problems = Problems::default();
    let code = CodiceFiscale::parse(&input.value);
    note(&code, &facts, ("/value", ""), Weight::Avviso, &mut problems);
    journal.apply(rule::CF_01, None, || text::codice_fiscale(&code));
    if facts.family_name.is_some() || facts.first_name.is_some() {
        journal.rule(rule::CF_02);
    }
    let problems = problems.note(None, journal);
    Ok(match code {
        Ok(CodiceFiscale::Person { sex, birth_dates, place, omocodia, .. }) => {
            let given = facts.birth_date.map(Day::date).filter(|given| birth_dates.contains(given));
            let born = birth_dates.iter().filter(|day| input.as_of.is_none_or(|as_of| **day <= as_of.date()));
            let birth_dates = born.filter(|day| given.is_none_or(|given| given == **day));
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
            valid: other.is_ok(),
            kind: kind(&other),
            omocodia: false,
            birth_dates: Vec::new(),
            sex: None,
            place: None,
            problems,
        },
    })
}

/// What a code without the data of a person is.
const fn kind(code: &Result<CodiceFiscale, Flaw>) -> Option<PersonCodeKind> {
    match code {
        Ok(CodiceFiscale::Digits(ElevenDigits::Provisional)) => Some(PersonCodeKind::Provvisorio),
        Ok(CodiceFiscale::Digits(ElevenDigits::Body)) => Some(PersonCodeKind::SoggettoDiverso),
        Err(Flaw::Stp) => Some(PersonCodeKind::Stp),
        Err(Flaw::Eni) => Some(PersonCodeKind::Eni),
        _ => None,
    }
}

/// Checks the code of a person at one path, and compares it with the facts under another.
pub(crate) fn check(value: &str, facts: &PersonFacts<'_>, path: &str, under: &str, problems: &mut Problems) {
    note(&CodiceFiscale::parse(value), facts, (path, under), Weight::Vincolante, problems);
}

/// Notes what is wrong with a code, or doubtful; `of_a_body` is how serious it is that the code is no person's.
fn note(
    code: &Result<CodiceFiscale, Flaw>,
    facts: &PersonFacts<'_>,
    (path, under): (&str, &str),
    of_a_body: Weight,
    problems: &mut Problems,
) {
    let code = match code {
        Ok(code) => code,
        Err(flaw) => return problems.add(Weight::Vincolante, rule::CF_01, path, text::flaw(*flaw)),
    };
    if !code.place_exists() {
        problems.add(Weight::Avviso, rule::CF_01, path, text::no_such_place());
    }
    match code {
        CodiceFiscale::Digits(ElevenDigits::Body) => problems.add(of_a_body, rule::CF_01, path, text::of_a_body()),
        CodiceFiscale::Digits(ElevenDigits::Unknown) => {
            problems.add(Weight::Avviso, rule::CF_01, path, text::maybe_a_company());
        }
        _ => {}
    }
    if born_later(code, facts.as_of) {
        problems.add(Weight::Avviso, rule::CF_01, path, text::born_later());
    }
    for field in disagreements(code, facts) {
        let rule = if field.ends_with("name") { rule::CF_02 } else { rule::CF_01 };
        problems.add(Weight::Avviso, rule, format!("{under}/{field}"), text::disagrees(field));
    }
    for field in not_compared(code, facts) {
        problems.add(Weight::Avviso, rule::CF_02, format!("{under}/{field}"), text::not_compared(field));
    }
}

/// The names that have letters of another alphabet.
fn not_compared(code: &CodiceFiscale, facts: &PersonFacts<'_>) -> impl Iterator<Item = &'static str> {
    let names = [("family_name", facts.family_name), ("first_name", facts.first_name)];
    let of_a_person = matches!(code, CodiceFiscale::Person { .. });
    let unknown = move |(_, name): &(_, Option<&str>)| of_a_person && name.is_some_and(name::has_unknown_letters);
    names.into_iter().filter(unknown).map(|(field, _)| field)
}

/// Whether every possible day of birth is after a day.
fn born_later(code: &CodiceFiscale, as_of: Option<Day>) -> bool {
    let days = code.birth_dates();
    !days.is_empty() && as_of.is_some_and(|as_of| days.iter().all(|day| *day > as_of.date()))
}

/// The fields that the code contradicts.
pub(crate) fn disagreements(code: &CodiceFiscale, facts: &PersonFacts<'_>) -> Vec<&'static str> {
    let CodiceFiscale::Person { family_name, first_name, sex, birth_dates, place, .. } = code else {
        return Vec::new();
    };
    let family_agrees = facts.family_name.and_then(|name| name::is_family_name(family_name, name));
    let first_agrees = facts.first_name.and_then(|name| name::is_first_name(first_name, name));
    [
        ("family_name", family_agrees == Some(false)),
        ("first_name", first_agrees == Some(false)),
        ("birth_date", facts.birth_date.is_some_and(|day| !birth_dates.contains(&day.date()))),
        ("sex", facts.sex.is_some_and(|given| given != *sex)),
        ("birth_place", facts.birth_place.is_some_and(|given| !given.eq_ignore_ascii_case(place))),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
