//! `sap.build`: the SAP of a dossier on its day.

use std::collections::BTreeSet;

use serde::Serialize;

use super::document::{
    Address, Administrative, Contacts, Curriculum, Enrolment, Foreign, Measure, PersonData, Personal, Sap, sections,
};
use super::purpose::Purpose;
use super::words::{Words, words};
use super::{check, experience, position, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::FieldProblem;
use crate::answer::reply::Answer;
use crate::assess::run;
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::rule;
use crate::base::text::Text;
use crate::base::words::weight::Weight;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::AttivitaSap;
use crate::dossier::person::Person;
use crate::rulebook::book::Rulebook;
use crate::wire::from_json;

record! {
    /// A dossier, and the further data of a SAP.
    pub struct BuildInput {
        /// The person.
        pub person: Person,
        /// The events, in any order; at most 10,000. Those of type `attivita_sap` are the active measures.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<Event>,
        /// The day that the SAP describes.
        pub as_of: Day,
        /// Only what the office knew on this day is used; if absent, everything.
        pub as_known_at: Option<Day>,
        /// The data that a dossier does not contain.
        pub further: Further = default,
    }
}

sections! {
    /// The data of a SAP that a dossier does not contain. Absent data are left out of the SAP; an empty list means
    /// "none".
    Further {
        /// The id of the SAP.
        id: Words,
        /// Family name.
        family_name: Words,
        /// First name.
        first_name: Words,
        /// Citizenship.
        citizenship: Words,
        /// The Belfiore code of the municipality or foreign state of birth.
        birth_place: Words,
        /// The residence permit of a foreign citizen.
        foreign: Foreign,
        /// The address of residence; its municipality is the person's.
        residence: Address,
        /// The domicile.
        domicile: Address,
        /// The contacts of the person.
        contacts: Contacts,
        /// The category of D.Lgs. 297/2002.
        category_297: Words,
        /// Section 2.1.2: the first day of unemployment, as the office writes it.
        unemployed_since: Day,
        /// Section 2.1.2: the day of entry, as the office writes it.
        entry_date: Day,
        /// Special lists and mobility lists.
        special_lists: Vec<Enrolment>,
        /// Whether the right and duty to education is fulfilled.
        education_duty_met: bool,
        /// Particular categories that the person belongs to.
        categories: Vec<Words>,
        /// The ISEE, in euro.
        isee: Money,
        /// Titles, training, languages, skills, registers, licences.
        curriculum: Curriculum,
    }
}

/// A SAP, and its problems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Built {
    /// The SAP.
    pub sap: Sap,
    /// What `sap.check` finds in it for an exchange, and whether the person was ever enrolled (SAP-ISCR), with paths into this
    /// answer.
    pub findings: Vec<FieldProblem>,
}

/// Builds the SAP of a dossier: sections 1 and 5 from the given data, 2.1 from the assessment, 4 from the jobs, 6 from
/// the measures.
///
/// # Errors
/// As [`crate::assess`]; [`Code::ValoreNonValido`] for a text with control characters, and at
/// `/further/residence/comune` for a municipality that is not the person's.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let input: sap::BuildInput = collocamento::sap::BuildInput::from_json(r#"{
///     "person": {"residence": {"comune": "G702"}}, "as_of": "2020-06-01",
///     "events": [{"type": "did", "date": "2020-01-31"}]
/// }"#)?;
/// let answer = sap::build(&Rulebook::bundled("nazionale")?, &input)?;
/// let position = answer.sap.administrative.clone().and_then(|section| section.position).ok_or("no position")?;
/// assert_eq!(position.status.as_deref(), Some("02"));
/// assert_eq!(position.seniority_months, Some(4));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn build(rulebook: &Rulebook, input: &BuildInput) -> Result<Answer<Built>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

impl BuildInput {
    /// Reads the input of `sap.build`, without the `rulebook`, `explain` and `identify` that any input may hold.
    ///
    /// # Errors
    /// The contract's error, with the JSON pointer to the field.
    pub fn from_json(text: impl AsRef<[u8]>) -> Result<Self, Error> {
        from_json(text.as_ref())
    }
}

pub(crate) fn run(rulebook: &Rulebook, input: &BuildInput, journal: &mut Journal) -> Result<Built, Error> {
    let dossier = Dossier {
        person: input.person.clone(),
        events: input.events.clone(),
        as_of: input.as_of,
        as_known_at: input.as_known_at,
        vacancies: Vec::new(),
    };
    // SAP-ANZ: state and seniority are the assessment's, never computed a second time.
    let (assessment, seen) = run::run_in_order(rulebook, &dossier, journal)?;
    let refused: BTreeSet<usize> =
        assessment.findings.iter().filter(|finding| finding.is_refusal()).filter_map(|finding| finding.event).collect();
    // A death without an active DID is rejected as an event, but is still a fact.
    let counts = |(index, event): &(usize, &Event)| matches!(event.fact, Fact::Revoca(_)) || !refused.contains(index);
    let events: Vec<(usize, &Event)> = seen.all().iter().copied().filter(counts).collect();

    let further = input.further.clone();
    let mut position = position::of(rulebook, &assessment.status, &events, input.as_of, journal)?;
    position.category_297 = further.category_297.clone();
    (position.unemployed_since, position.entry_date) = (further.unemployed_since, further.entry_date);
    let sap = Sap {
        id: further.id.clone(),
        date: Some(input.as_of),
        sending: None,
        personal: Some(personal(&input.person, &further)?),
        administrative: Some(Administrative {
            position: Some(position),
            special_lists: further.special_lists,
            education_duty_met: further.education_duty_met,
            categories: further.categories,
            isee: further.isee,
        }),
        experience: Some(experience::of(rulebook, &events)?),
        curriculum: further.curriculum,
        measures: Some(measures(rulebook, &events)?),
    };
    journal.apply(rule::SAP_SEZ, input.as_of, || text::sections(&sap, ""));
    let mut findings = check::findings(rulebook, &sap, Purpose::Scambio, "/sap", journal)?;
    findings.extend(never_enrolled(&input.person, &assessment, input.as_of, journal));
    Ok(Built { sap, findings })
}

/// SAP-ISCR: the warning about a person who was never enrolled.
fn never_enrolled(person: &Person, assessment: &Assessment, day: Day, journal: &mut Journal) -> Option<FieldProblem> {
    let registered = assessment.status.did_date.is_some() || assessment.timeline.iter().any(|span| span.state.active());
    let enrolled = registered || person.l68.is_some();
    journal.apply(rule::SAP_ISCR, day, || text::enrolled(enrolled));
    (!enrolled).then(|| FieldProblem {
        severity: Weight::Avviso,
        rule: rule::SAP_ISCR.into(),
        path: "/sap/administrative/position".to_owned(),
        message: text::never_enrolled(),
    })
}

/// Section 1.
fn personal(person: &Person, further: &Further) -> Result<Personal, Error> {
    let known = person.residence.as_ref().and_then(|residence| residence.comune.as_deref());
    let mut residence = further.residence.clone();
    if let Some(known) = known {
        let comune = &mut residence.get_or_insert_default().comune;
        if comune.as_deref().is_some_and(|given| given != known) {
            let hint = Text::new("non è il comune di residenza della persona", "not the person's municipality");
            return Err(Error::new(Code::ValoreNonValido).at("/further/residence/comune").hint(hint));
        }
        *comune = Words::new(known);
    }
    let codice_fiscale = person.codice_fiscale.as_deref();
    let further = further.clone();
    Ok(Personal {
        person: Some(PersonData {
            codice_fiscale: codice_fiscale
                .map(|code| words(code, || "/person/codice_fiscale".to_owned()))
                .transpose()?,
            family_name: further.family_name,
            first_name: further.first_name,
            sex: person.sex,
            birth_date: person.birth_date,
            citizenship: further.citizenship,
            birth_place: further.birth_place,
        }),
        foreign: further.foreign,
        residence,
        domicile: further.domicile,
        contacts: further.contacts,
    })
}

/// Section 6 (SAP-6).
fn measures(rulebook: &Rulebook, events: &[(usize, &Event)]) -> Result<Vec<Measure>, Error> {
    let measures = events.iter().filter_map(|(index, event)| match &event.fact {
        Fact::AttivitaSap(measure) => Some((*index, measure)),
        _ => None,
    });
    measures.map(|(index, fact)| measure(rulebook, index, fact)).collect()
}

fn measure(rulebook: &Rulebook, index: usize, fact: &AttivitaSap) -> Result<Measure, Error> {
    let text = |text: &Option<String>, field: &str| {
        text.as_deref().map(|text| words(text, || format!("/events/{index}/{field}"))).transpose()
    };
    let title = |list: &str, code: Option<&str>| -> Result<Option<Words>, Error> {
        let list = rulebook.code_list(list)?;
        Ok(code.and_then(|code| list.get(code)).and_then(|entry| Words::new(entry.title.as_str())))
    };
    Ok(Measure {
        policy_id: text(&fact.policy_id, "policy_id")?,
        activity: Some(words(&fact.code, || format!("/events/{index}/code"))?),
        activity_title: title("attivita", Some(&fact.code))?,
        denomination: text(&fact.title, "title")?,
        proposed: fact.proposed,
        start: fact.start,
        end: fact.end,
        duration: fact.duration,
        duration_unit: text(&fact.duration_unit, "duration_unit")?,
        description: text(&fact.description, "description")?,
        body: text(&fact.body, "body")?,
        project: text(&fact.project, "project")?,
        project_title: title("progetti", fact.project.as_deref())?,
        last_event: text(&fact.last_event, "last_event")?,
        last_event_date: fact.last_event_date,
        ..Measure::default()
    })
}
