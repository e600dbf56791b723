//! `portal.cvs`: the archive of a citizen's CVs.

use super::status::status;
use super::types::{CvRow, Cvs, CvsInput, StoredCv};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::CV_MULTI;
use crate::chapters::portal::lists::period::Period;
use crate::chapters::portal::plain::{plain, words};
use crate::chapters::portal::read::no_portal;
use crate::chapters::portal::search::reader::Reader;
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Lists the CVs of a citizen, filtered by day of upload and description, each with its status as [`cv`](super::super::cv)
/// gives it (CV-MULTI).
///
/// # Errors
/// As [`cv`](super::super::cv), at the CV; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 1,000 CVs;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/to` before `from`.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::CvsInput = serde_json::from_str(r#"{"as_of": "2021-07-06", "description": "numero 2", "cvs": [
///     {"file": {"name": "co test.pdf", "bytes": 9000, "text": true}, "uploaded": "2021-06-28T15:25", "description": "cv numero 1"},
///     {"file": {"name": "CV test.pdf", "bytes": 9000, "text": true}, "uploaded": "2021-06-28T15:26", "description": "cv numero 2"}
/// ]}"#)?;
/// let answer = portal::cvs(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.rows.len(), answer.rows[0].index), (1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cvs(rulebook: &Rulebook, input: &CvsInput) -> Result<Answer<Cvs>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CvsInput, journal: &mut Journal) -> Result<Cvs, Error> {
    if rulebook.rule(CV_MULTI).is_none() {
        return Err(no_portal(CV_MULTI, "/cvs"));
    }
    let cleared = input.cvs.iter().filter(|cv| cv.text_cleared == Some(true)).filter_map(|cv| cv.record.as_ref());
    let reader = Reader::of(rulebook, "/cvs", input.cvs.len(), cleared)?;
    let period = Period::new(input.from, input.to)?;
    let wanted = input.description.as_deref().map(words).unwrap_or_default();
    let mut archive = Cvs { rows: Vec::new(), deleted: Vec::new() };
    for (index, cv) in input.cvs.iter().enumerate() {
        let at = |path: &str| format!("/cvs/{index}{path}");
        let mut inner = journal.inner();
        let status = status(rulebook, cv, index, input.as_of, &reader, &mut inner).map_err(|error| error.moved(at))?;
        journal.absorb(inner, at);
        if status.deleted {
            archive.deleted.push(index);
            continue;
        }
        let described = plain(cv.description.as_deref().unwrap_or_default());
        if period.has(cv.uploaded.day()) && wanted.iter().all(|word| described.contains(word.as_str())) {
            let file = file(cv, input, &status.replacements.iter().map(|one| one.accepted).collect::<Vec<_>>());
            archive.rows.push(CvRow {
                index,
                id: cv.id.clone(),
                uploaded: cv.uploaded,
                description: cv.description.clone(),
                file,
                consent: cv.consent,
                status,
            });
        }
    }
    journal.apply(CV_MULTI, input.as_of, || text::cvs_listed(archive.rows.len(), archive.deleted.len()));
    Ok(archive)
}

/// The name of the last file that was accepted.
fn file(cv: &StoredCv, input: &CvsInput, accepted: &[bool]) -> String {
    let accepted = cv.replacements.iter().zip(accepted).filter(|(_, accepted)| **accepted).map(|(one, _)| one);
    let last = accepted.filter(|one| one.date.day() <= input.as_of).max_by_key(|one| one.date);
    last.map_or(&cv.file, |one| &one.file).name.clone()
}
