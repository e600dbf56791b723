//! The search for CVs, as a company sees it.

use super::reader::Reader;
use super::types::{CvSearch, CvSearchInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::CV_CONS;
use crate::chapters::portal::cv::territories::{cover, territories};
use crate::chapters::portal::read::no_portal;
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Searches CVs as a company does: CVs without consent are not found, and a company sees no personal data until the
/// citizen accepts its request (CV-CONS, CV-RICH).
///
/// Before that the company sees coded fields only: the code of the occupation, the levels of qualifications, languages and
/// skills of the rulebook's lists, licences, years of experience. Free text is withheld. If an operator has cleared the
/// texts of a CV, they are shown without what the record names and what has the form of personal data: names, codici
/// fiscali, telephone numbers, addresses, sites, dates, documents. This is best effort, and
/// `best_effort` says so. After a
/// refusal no free text at all is shown.
///
/// # Errors
/// [`Code::FuoriLimite`](crate::Code::FuoriLimite) at `/cvs` above 1,000 or above 1,000,000 characters of cleared texts, at a list of a record or a text
/// above its limit, at a course above 10,000 hours;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at an empty name, at an experience that ends before it starts, at a territory that does
/// not exist; [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::CvSearchInput = serde_json::from_str(r#"{
///     "date": "2023-06-12",
///     "cvs": [{"consent": true, "text_cleared": true, "record": {
///         "person": {"first_name": "Nicolò", "family_name": "Verdi"},
///         "contacts": {"phone": ["333 1234567"]},
///         "languages": [{"language": "inglese", "level": "B1"}],
///         "text": "Sono NICOLO' Verdi, cuoco. Chiamatemi al +39 333 12 34 567."
///     }}]
/// }"#)?;
/// let answer = portal::cv_search(&Rulebook::bundled("toscana")?, &input)?;
/// let seen = answer.found[0].anonymous.as_ref().unwrap();
/// assert_eq!(seen.languages[0].language.as_deref(), Some("inglese"));
/// assert_eq!(seen.text.as_deref(), Some("Sono […], cuoco. Chiamatemi al +[…]."));
/// assert!(answer.found[0].best_effort);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cv_search(rulebook: &Rulebook, input: &CvSearchInput) -> Result<Answer<CvSearch>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CvSearchInput, journal: &mut Journal) -> Result<CvSearch, Error> {
    if rulebook.rule(CV_CONS).is_none() {
        return Err(no_portal(CV_CONS, "/cvs"));
    }
    let cleared = input.cvs.iter().filter(|cv| cv.text_cleared == Some(true)).map(|cv| &cv.record);
    let reader = Reader::of(rulebook, "/cvs", input.cvs.len(), cleared)?;
    territories(rulebook, input.territory.as_slice(), "/territory", input.date, journal)
        .map_err(|error| if error.path == "/territory/0" { error.at("/territory") } else { error })?;
    journal.rule(CV_CONS);
    let mut search = CvSearch { found: Vec::new(), missing: Vec::new() };
    for (index, cv) in input.cvs.iter().enumerate() {
        let path = format!("/cvs/{index}");
        territories(rulebook, &cv.territories, &format!("{path}/territories"), input.date, journal)?;
        cv.record.validate(&format!("{path}/record"))?;
        if input.territory.as_ref().is_some_and(|wanted| !cover(&cv.territories, wanted)) {
            continue;
        }
        journal.apply(CV_CONS, input.date, || text::consent(&path, cv.consent));
        match cv.consent {
            Some(true) => {
                let (at, state) = (input.date, (cv.request, cv.text_cleared));
                search.found.push(reader.seen(index, &path, &cv.record, state, at, journal));
            }
            Some(false) => {}
            None => search.missing.push(format!("{path}/consent")),
        }
    }
    Ok(search)
}
