//! `sap.print`: a SAP as the person receives it, with the sections and words of the manual (SAP-SEZ). It decides nothing:
//! what is wrong with a SAP is for `sap.check`.

mod page;
mod sections;

use std::collections::BTreeMap;

use serde::Serialize;

use super::document::{Administrative, Curriculum, Sap};
use super::finding::{self, ElementFinding};
use super::form::Form;
use super::text;
use super::words::Words;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::record::record;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

/// The maximum number of entries in all lists of a SAP that is printed.
const MAX_ENTRIES: usize = 20_000;
/// The maximum number of names of places.
const MAX_PLACES: usize = 20_000;

record! {
    /// A SAP as JSON or XML, and the names that its codes do not hold.
    pub struct PrintInput {
        /// As JSON; either this or `xml` is given. All its lists have at most 20,000 entries together.
        pub sap: Option<Sap>,
        #[cfg(feature = "xml")]
        /// As XML text, in the library's own form or as the national document `lavoratore`; either this or `sap` is given.
        pub xml: Option<String>,
        /// The names of municipalities and foreign states; where one is absent, its code is printed. At most 20,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 20_000)))]
        pub places: Vec<PlaceName> = default,
    }

    /// The name of a municipality or foreign state.
    pub struct PlaceName {
        /// Its Belfiore code.
        pub code: String,
        /// Its name.
        pub name: Words,
    }
}

/// A SAP to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Printed {
    /// As plain text, in Italian: a field a line.
    pub text: String,
    /// As one HTML page, in Italian, without scripts or links. Every text of the SAP is escaped.
    pub html: String,
    /// What could not be read in a national document, and so is not printed; at most 1,501.
    pub findings: Vec<ElementFinding>,
}

/// Prints a SAP in the order of the manual's sections. Fields without a value stay blank; an empty list says that there is
/// nothing, an absent one that it is not known.
///
/// # Errors
/// As [`super::both_forms`]; [`Code::ValoreNonValido`] for a code of a place that is not a Belfiore code;
/// [`Code::FuoriLimite`] above 20,000 places, or 20,000 entries in the lists of the SAP.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let input: sap::PrintInput = serde_json::from_str(r#"{"sap": {
///     "personal": {"residence": {"comune": "G702"}}, "experience": []
/// }, "places": [{"code": "G702", "name": "PISA"}]}"#)?;
/// let answer = sap::print(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(answer.text.contains("Comune di residenza: PISA\n"));
/// assert!(answer.text.contains("Sezione 4.1 - Esperienze professionali\nNessuna esperienza lavorativa\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn print(rulebook: &Rulebook, input: &PrintInput) -> Result<Answer<Printed>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PrintInput, journal: &mut Journal) -> Result<Printed, Error> {
    let form = Form {
        sap: input.sap.clone(),
        #[cfg(feature = "xml")]
        xml: input.xml.clone(),
        #[cfg(feature = "xml")]
        form: None,
    };
    let (sap, path, findings) = form.read(rulebook)?.parts();
    if entries(&sap) > MAX_ENTRIES {
        return Err(Error::above(path, MAX_ENTRIES));
    }
    let page = sections::of(rulebook, &sap, &names(&input.places)?)?;
    journal.apply(rule::SAP_SEZ, sap.date, || text::sections(&sap, path));
    finding::note(&findings, path, sap.date, journal);
    Ok(Printed { text: page.text(), html: page.html(), findings })
}

/// The names by their codes; of two names for one code the first counts.
fn names(places: &[PlaceName]) -> Result<BTreeMap<&str, &str>, Error> {
    Error::at_most("/places", places.len(), MAX_PLACES)?;
    let (mut names, mut checks) = (BTreeMap::new(), Checks::default());
    for (index, place) in places.iter().enumerate() {
        if !is_comune(&place.code) {
            let at = format!("/places/{index}/code");
            checks.add(Error::new(Code::ValoreNonValido).at(at).hint(text::municipality_refused()));
        }
        names.entry(place.code.as_str()).or_insert(place.name.as_str());
    }
    checks.end().map(|()| names)
}

/// How many entries the lists of a SAP have.
fn entries(sap: &Sap) -> usize {
    fn of<T>(list: Option<&Vec<T>>) -> usize {
        list.map_or(0, Vec::len)
    }
    let (no_data, no_curriculum) = (Administrative::default(), Curriculum::default());
    let data = sap.administrative.as_ref().unwrap_or(&no_data);
    let curriculum = sap.curriculum.as_ref().unwrap_or(&no_curriculum);
    [
        of(sap.experience.as_ref()),
        of(sap.measures.as_ref()),
        of(data.special_lists.as_ref()),
        of(data.categories.as_ref()),
        of(curriculum.titles.as_ref()),
        of(curriculum.training.as_ref()),
        of(curriculum.languages.as_ref()),
        of(curriculum.it_skills.as_ref()),
        of(curriculum.registers.as_ref()),
        of(curriculum.licences.as_ref()),
        of(curriculum.lists.as_ref()),
    ]
    .into_iter()
    .fold(0, usize::saturating_add)
}
