//! PORT-DATI: the data required for a registration.

use super::text;
use super::types::Registration;
use crate::answer::journal::Journal;
use crate::answer::problem::{MissingElement, Problem};
use crate::base::calendar::day::Day;
use crate::base::contacts::{is_cap, is_email, is_phone};
use crate::base::rule::PORT_DATI;
use crate::base::text::{Text, has_text};
use crate::chapters::codes::codice_fiscale::CodiceFiscale;
use crate::chapters::codes::person::disagreements;
use crate::chapters::codes::types::PersonFacts;

/// The problems of the data.
pub(super) struct Faults {
    pub(super) missing: Vec<MissingElement>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
}

/// Checks that the data are complete, and that their form is correct.
pub(super) fn check(data: &Registration, date: Day, journal: &mut Journal) -> Faults {
    let missing: Vec<MissingElement> = elements(data)
        .into_iter()
        .filter(|(_, holds)| !holds)
        .map(|(element, _)| MissingElement::new(PORT_DATI, element))
        .collect();
    let mut problems: Vec<Problem> = slips(data, date).into_iter().map(|text| Problem::new(PORT_DATI, text)).collect();
    let differ: Vec<Problem> =
        differences(data).into_iter().map(|field| Problem::new(PORT_DATI, text::differs(field))).collect();
    // Data of a digital identity are those of the codice fiscale; a person may mistype a name.
    let warnings = if data.from_identity == Some(true) {
        problems.extend(differ);
        Vec::new()
    } else {
        differ
    };
    journal.apply(PORT_DATI, date, || text::registration(missing.len(), problems.len()));
    Faults { missing, problems, warnings }
}

/// Each required element, and whether it is present.
fn elements(data: &Registration) -> Vec<(&'static str, bool)> {
    let text = |text: &Option<String>| has_text(text.as_ref());
    let mut elements = vec![
        ("codice_fiscale", text(&data.codice_fiscale)),
        ("family_name", text(&data.family_name)),
        ("first_name", text(&data.first_name)),
        ("birth_date", data.birth_date.is_some()),
        ("birth_comune", text(&data.birth_comune)),
        ("residence/comune", text(&data.residence.comune)),
        ("residence/cap", text(&data.residence.cap)),
        ("residence/address", text(&data.residence.address)),
    ];
    if data.same_as_residence != Some(true) {
        elements.extend([
            ("domicile/comune", text(&data.domicile.comune)),
            ("domicile/cap", text(&data.domicile.cap)),
            ("domicile/address", text(&data.domicile.address)),
        ]);
    }
    elements.extend([
        ("email", text(&data.email)),
        ("email_repeat", text(&data.email_repeat)),
        ("phone", text(&data.phone)),
        ("consent", data.consent == Some(true)),
    ]);
    elements
}

/// The given data that can't be correct.
fn slips(data: &Registration, date: Day) -> Vec<Text> {
    let given =
        |text: &Option<String>| text.as_ref().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let mut slips = Vec::new();
    if let Some(code) = given(&data.codice_fiscale) {
        match CodiceFiscale::of_a_person(&code) {
            None => slips.push(text::wrong_codice_fiscale()),
            Some(code) => slips.extend(other_birth(&code, data.birth_date).then(text::other_birth_date)),
        }
    }
    slips.extend(data.birth_date.is_some_and(|born| date < born).then(text::born_later));
    let caps = [&data.residence.cap, &data.domicile.cap].into_iter().filter_map(given);
    slips.extend(caps.filter(|cap| !is_cap(cap)).map(|_| text::wrong_cap()));
    let email = given(&data.email);
    slips.extend(email.as_deref().is_some_and(|email| !is_email(email)).then(text::wrong_email));
    if let (Some(one), Some(two)) = (&email, given(&data.email_repeat)) {
        slips.extend((!one.eq_ignore_ascii_case(&two)).then(text::emails_differ));
    }
    slips.extend(given(&data.phone).is_some_and(|phone| !is_phone(&phone)).then(text::wrong_phone));
    slips
}

/// The personal data, other than the day of birth, that the codice fiscale contradicts.
fn differences(data: &Registration) -> Vec<&'static str> {
    let Some(code) = data.codice_fiscale.as_deref().and_then(CodiceFiscale::of_a_person) else { return Vec::new() };
    let facts = PersonFacts {
        as_of: None,
        birth_date: None,
        sex: data.sex,
        birth_place: data.birth_place.as_deref(),
        family_name: data.family_name.as_deref(),
        first_name: data.first_name.as_deref(),
    };
    disagreements(&code, &facts)
}

/// Whether the code shows another day of birth.
fn other_birth(code: &CodiceFiscale, born: Option<Day>) -> bool {
    born.is_some_and(|born| !code.birth_dates().is_empty() && !code.birth_dates().contains(&born.date()))
}
