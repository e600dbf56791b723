//! `sap.check`: the problems of a SAP, in two severities (SAP-2L).

use serde::Serialize;

use super::document::{Address, Administrative, Experience, Personal, Position, Sap};
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{coherence, finding, measure, text};
use crate::answer::finding::Severity;
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::FieldProblem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::Error;
use crate::base::record::record;
use crate::base::rule;
use crate::base::words::weight::Weight;
use crate::chapters::codes::person;
use crate::chapters::codes::problem::Problems;
use crate::chapters::codes::types::PersonFacts;
use crate::rulebook::book::Rulebook;

record! {
    /// A SAP as JSON or XML, and what it is for.
    pub struct CheckInput {
        /// As JSON; either this or `xml` is given.
        pub sap: Option<Sap>,
        #[cfg(feature = "xml")]
        /// As XML text, in the library's own form or as the national document `lavoratore`; either this or `sap` is given.
        pub xml: Option<String>,
        /// What the SAP is for; if absent, `scambio`.
        pub purpose: Option<Purpose>,
    }
}

impl CheckInput {
    fn form(&self) -> Form {
        Form {
            sap: self.sap.clone(),
            #[cfg(feature = "xml")]
            xml: self.xml.clone(),
            #[cfg(feature = "xml")]
            form: None,
        }
    }
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Checked {
    /// Whether the SAP is accepted: there is no problem `vincolante`.
    pub valid: bool,
    /// The problems, section by section. Paths point into the input: under `/sap`, or under `/xml` as if it were JSON. What could not
    /// be read in a national document comes first, with its element under `/xml`.
    pub findings: Vec<FieldProblem>,
}

/// Checks a SAP from any system, for its purpose.
///
/// # Errors
/// As [`super::both_forms`].
///
/// ```
/// use collocamento::{Rulebook, codes::Weight, sap};
/// let input: sap::CheckInput = serde_json::from_str(r#"{"sap": {
///     "personal": {"person": {"codice_fiscale": "DLLSMN03A01H501E"}},
///     "administrative": {"position": {"status": "02", "condition": "CO", "seniority_months": 4}}
/// }}"#)?;
/// let answer = sap::check(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(!answer.valid);
/// let binding = answer.findings.iter().find(|finding| finding.severity == Weight::Vincolante).ok_or("none")?;
/// assert_eq!(binding.path, "/sap/personal/person/codice_fiscale");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &CheckInput) -> Result<Answer<Checked>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CheckInput, journal: &mut Journal) -> Result<Checked, Error> {
    let (sap, path, found) = input.form().read(rulebook)?.parts();
    finding::note(&found, path, sap.date, journal);
    let of_reading = found.into_iter().map(|finding| FieldProblem {
        severity: if finding.severity == Severity::Errore { Weight::Vincolante } else { Weight::Avviso },
        rule: finding.rule,
        path: finding.element.map_or_else(|| path.to_owned(), |at| format!("{path}/{at}")),
        message: finding.message,
    });
    let purpose = input.purpose.unwrap_or(Purpose::Scambio);
    let of_content = findings(rulebook, &sap, purpose, path, journal)?;
    let findings: Vec<FieldProblem> = of_reading.chain(of_content).collect();
    Ok(Checked { valid: findings.iter().all(|finding| finding.severity == Weight::Avviso), findings })
}

/// The problems of a SAP whose fields are under a path.
pub(super) fn findings(
    rulebook: &Rulebook,
    sap: &Sap,
    purpose: Purpose,
    path: &str,
    journal: &mut Journal,
) -> Result<Vec<FieldProblem>, Error> {
    let mut problems = Problems::default();
    if let Some(id) = &sap.id {
        journal.rule(rule::SAP_ID);
        if !is_sap_id(id) {
            problems.add(Weight::Vincolante, rule::SAP_ID, format!("{path}/id"), text::id_refused());
        }
    }
    let (none, nothing) = (Personal::default(), Administrative::default());
    let data = sap.personal.as_ref().unwrap_or(&none);
    personal(data, sap.date, purpose, &format!("{path}/personal"), &mut problems, journal);
    let position = sap.administrative.as_ref().unwrap_or(&nothing).position.clone().unwrap_or_default();
    labour_market(rulebook, &position, &format!("{path}/administrative/position"), &mut problems)?;
    for (index, job) in sap.experience.iter().flatten().enumerate() {
        experience(job, &format!("{path}/experience/{index}"), &mut problems);
    }
    for (index, one) in sap.measures.iter().flatten().enumerate() {
        measure::check(rulebook, one, purpose, &format!("{path}/measures/{index}"), &mut problems, journal)?;
    }
    coherence::check(rulebook, sap, purpose, path, &mut problems);
    for rule in [rule::SAP_SEZ, rule::SAP_ANZ, rule::SAP_STATO, rule::SAP_COER] {
        journal.rule(rule);
    }
    journal.apply(rule::SAP_2L, sap.date, || text::checked(purpose, &problems));
    Ok(problems.note(sap.date, journal))
}

/// SAP-ID: two letters, eight digits, a letter or digit.
fn is_sap_id(id: &str) -> bool {
    id.len() == 11
        && id.bytes().enumerate().all(|(place, byte)| match place {
            0 | 1 => byte.is_ascii_uppercase(),
            2..=9 => byte.is_ascii_digit(),
            _ => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        })
}

/// Section 1.
fn personal(
    personal: &Personal,
    date: Option<Day>,
    purpose: Purpose,
    path: &str,
    problems: &mut Problems,
    journal: &mut Journal,
) {
    let of_person = personal.person.clone().unwrap_or_default();
    let at = format!("{path}/person");
    match &of_person.codice_fiscale {
        None => {
            // Without it no system finds the person; a print may leave it blank.
            let weight = match purpose {
                Purpose::Scambio => Weight::Vincolante,
                Purpose::Stampa => Weight::Avviso,
            };
            problems.add(weight, rule::SAP_SEZ, format!("{at}/codice_fiscale"), text::missing());
        }
        Some(code) => {
            journal.rule(rule::CF_01);
            if of_person.family_name.is_some() || of_person.first_name.is_some() {
                journal.rule(rule::CF_02);
            }
            let facts = PersonFacts {
                as_of: date,
                birth_date: of_person.birth_date,
                sex: of_person.sex,
                birth_place: of_person.birth_place.as_deref(),
                family_name: of_person.family_name.as_deref(),
                first_name: of_person.first_name.as_deref(),
            };
            person::check(code, &facts, &format!("{at}/codice_fiscale"), &at, problems);
        }
    }
    let comune = personal.residence.as_ref().and_then(|residence| residence.comune.as_ref());
    for (field, absent) in [
        ("person/family_name", of_person.family_name.is_none()),
        ("person/first_name", of_person.first_name.is_none()),
        ("person/sex", of_person.sex.is_none()),
        ("person/birth_date", of_person.birth_date.is_none()),
        ("residence/comune", comune.is_none()),
    ] {
        if absent {
            problems.add(Weight::Avviso, rule::SAP_SEZ, format!("{path}/{field}"), text::missing());
        }
    }
    municipality(&of_person.birth_place, &format!("{at}/birth_place"), problems);
    for (name, address) in [("residence", &personal.residence), ("domicile", &personal.domicile)] {
        if let Some(Address { comune, .. }) = address {
            municipality(comune, &format!("{path}/{name}/comune"), problems);
        }
    }
}

fn municipality(comune: &Option<Words>, path: &str, problems: &mut Problems) {
    if comune.as_deref().is_some_and(|comune| !is_comune(comune)) {
        problems.add(Weight::Vincolante, rule::SAP_SEZ, path, text::municipality_refused());
    }
}

/// Section 2.1.
fn labour_market(rulebook: &Rulebook, position: &Position, path: &str, problems: &mut Problems) -> Result<(), Error> {
    for (field, list, code) in
        [("status", "stati_occupazionali", &position.status), ("condition", "condizioni", &position.condition)]
    {
        let list = rulebook.code_list(list)?;
        if code.as_deref().is_some_and(|code| list.get(code).is_none()) {
            problems.add(Weight::Vincolante, rule::SAP_STATO, format!("{path}/{field}"), text::not_listed());
        }
    }
    match position.status.as_deref() {
        None => problems.add(Weight::Vincolante, rule::SAP_ANZ, format!("{path}/status"), text::missing()),
        Some(UNEMPLOYED) => {
            for (field, absent) in
                [("condition", position.condition.is_none()), ("seniority_months", position.seniority_months.is_none())]
            {
                if absent {
                    problems.add(Weight::Avviso, rule::SAP_ANZ, format!("{path}/{field}"), text::missing());
                }
            }
        }
        Some(_) => {}
    }
    Ok(())
}

/// The status of a person who has a condition and seniority.
const UNEMPLOYED: &str = "02";

/// Section 4.
fn experience(job: &Experience, path: &str, problems: &mut Problems) {
    if job.start.is_none() {
        problems.add(Weight::Avviso, rule::SAP_SEZ, format!("{path}/start"), text::missing());
    }
    if let (Some(start), Some(end)) = (job.start, job.end)
        && end < start
    {
        problems.add(Weight::Vincolante, rule::SAP_SEZ, format!("{path}/end"), text::end_before_start());
    }
}
