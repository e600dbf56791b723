//! The search for CVs, as a company sees it.

use super::anonymous::AnonymousCv;
use super::types::{CvSearch, CvSearchInput, Found, ListedCv, RequestState, View};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule::{CV_CONS, CV_RICH};
use crate::chapters::portal::cv::territories;
use crate::chapters::portal::read::no_portal;
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// The maximum number of CVs in one search.
const MOST_CVS: usize = 1000;

/// Searches CVs as a company does: CVs without consent are not found, and a company sees no personal data until the
/// citizen accepts its request (CV-CONS, CV-RICH).
///
/// Before that the company sees a list of fields, and nothing else of the record. The texts among them do not show the
/// names, the codice fiscale in all its variants, the telephone numbers, the e-mail and postal addresses and the birth
/// of the record, whatever their case, accents or spacing. Anything that looks like an e-mail address, a site, a
/// telephone number or a codice fiscale is removed too. A text is withheld if nothing is left of it. After a refusal no
/// text at all is shown.
///
/// # Errors
/// [`Code::FuoriLimite`] at `/cvs` above 1,000, at a text above 20,000 characters and at a course above 10,000 hours;
/// [`Code::ValoreNonValido`] at an empty name, at an experience that ends before it starts, at a territory that does
/// not exist; [`Code::ParametroNonDisponibile`] if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::CvSearchInput = serde_json::from_str(r#"{
///     "date": "2023-06-12",
///     "cvs": [{"consent": true, "record": {
///         "person": {"first_name": "Nicolò", "family_name": "Verdi"},
///         "contacts": {"phone": ["333 1234567"]},
///         "text": "Sono NICOLO' Verdi, cuoco. Chiamatemi al +39 333 12 34 567."
///     }}]
/// }"#)?;
/// let answer = portal::cv_search(&Rulebook::bundled("toscana")?, &input)?;
/// let seen = answer.found[0].anonymous.as_ref().unwrap();
/// assert_eq!(seen.text.as_deref(), Some("Sono […], cuoco. Chiamatemi al +[…]."));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cv_search(rulebook: &Rulebook, input: &CvSearchInput) -> Result<Answer<CvSearch>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CvSearchInput, journal: &mut Journal) -> Result<CvSearch, Error> {
    if rulebook.rule(CV_CONS).is_none() {
        return Err(no_portal(CV_CONS, "/cvs"));
    }
    if input.cvs.len() > MOST_CVS {
        return Err(Error::new(Code::FuoriLimite).at("/cvs").detail("limit", MOST_CVS));
    }
    territories(rulebook, input.territory.as_slice(), "/territory", input.date, journal)
        .map_err(|error| if error.path == "/territory/0" { error.at("/territory") } else { error })?;
    journal.rule(CV_CONS);
    let mut search = CvSearch { found: Vec::new(), missing: Vec::new() };
    for (index, cv) in input.cvs.iter().enumerate() {
        let path = format!("/cvs/{index}");
        territories(rulebook, &cv.territories, &format!("{path}/territories"), input.date, journal)?;
        cv.record.validate(&format!("{path}/record"))?;
        if input.territory.as_ref().is_some_and(|wanted| !cv.territories.contains(wanted)) {
            continue;
        }
        journal.apply(CV_CONS, input.date, || text::consent(&path, cv.consent));
        match cv.consent {
            Some(true) => search.found.push(found(index, &path, cv, input.date, journal)),
            Some(false) => {}
            None => search.missing.push(format!("{path}/consent")),
        }
    }
    Ok(search)
}

fn found(index: usize, path: &str, cv: &ListedCv, date: Day, journal: &mut Journal) -> Found {
    if let Some(state) = cv.request {
        journal.apply(CV_RICH, date, || text::request_state(path, state));
    }
    if cv.request == Some(RequestState::Accettata) {
        let complete = Some(cv.record.clone());
        return Found { index, view: View::Completa, anonymous: None, complete, redacted: Vec::new() };
    }
    let refused = cv.request == Some(RequestState::Rifiutata);
    let (anonymous, redacted) = AnonymousCv::of(&cv.record, !refused, &format!("{path}/record"));
    journal.apply(CV_CONS, date, || text::anonymous(path, redacted.len()));
    Found { index, view: View::Anonima, anonymous: Some(anonymous), complete: None, redacted }
}
