//! `portal.cv`: whether a CV file is accepted, how long it is kept, who finds it.

use super::file;
use super::history::History;
use super::territories::territories;
use super::types::{CheckedFile, Cv, CvField, CvInput, CvNotice, StoredCv, Uploader};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::chapters::portal::offers::code::is_code;
use crate::chapters::portal::read::refused;
use crate::chapters::portal::search::reader::Reader;
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Checks a CV file, and reports how long it is kept and whether it is found.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/uploaded` after
/// `as_of`, at an update, a use or a deletion before the upload, at an update or a use after the deletion, at a territory that does not exist.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::CvInput = serde_json::from_str(r#"{
///     "file": {"name": "cv.odt", "bytes": 120000, "text": true},
///     "uploaded": "2024-02-29", "as_of": "2024-06-03", "consent": true
/// }"#)?;
/// let answer = portal::cv(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.delete_on.map(|day| day.to_string()), Some("2025-02-28".to_string()));
/// assert_eq!(answer.searchable, Some(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cv(rulebook: &Rulebook, input: &CvInput) -> Result<Answer<Cv>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CvInput, journal: &mut Journal) -> Result<Cv, Error> {
    let cv = input.stored();
    let cleared = cv.record.iter().filter(|_| cv.text_cleared == Some(true));
    let reader = Reader::of(rulebook, "/record", 1, cleared)?;
    let mut status = status(rulebook, &cv, 0, input.as_of, &reader, journal)?;
    status.change_allowed = input.change.map(|field| field != CvField::CaricatoCpi);
    journal.apply(rule::CV_MULTI, input.as_of, || text::log(status.log.len(), status.change_allowed));
    if !status.accepted {
        status.log.clear();
    }
    Ok(status)
}

/// The status of a CV on a day; `index` is its place in the list.
pub(super) fn status(
    rulebook: &Rulebook,
    cv: &StoredCv,
    index: usize,
    as_of: Day,
    reader: &Reader,
    journal: &mut Journal,
) -> Result<Cv, Error> {
    if as_of < cv.uploaded.day() {
        return Err(refused("/uploaded", "il caricamento è successivo ad as_of", "the upload is after as_of"));
    }
    territories(rulebook, &cv.territories, "/territories", as_of, journal)?;
    if let Some(record) = &cv.record {
        record.validate("/record")?;
    }
    let problems = file::check(rulebook, &cv.file, cv.uploaded.day(), journal)?;
    let replacements = cv.replacements.iter().map(|one| {
        let problems = file::check(rulebook, &one.file, one.date.day(), journal)?;
        Ok(CheckedFile { accepted: problems.is_empty(), problems })
    });
    let replacements = replacements.collect::<Result<Vec<_>, Error>>()?;
    let accepted: Vec<bool> = replacements.iter().map(|one| one.accepted).collect();
    let history = History::of(cv, &accepted, as_of)?;
    let mut status = Cv {
        accepted: problems.is_empty(),
        problems,
        replacements,
        delete_on: None,
        notice_on: None,
        notices: Vec::new(),
        deleted: false,
        searchable: Some(false),
        seen: None,
        change_allowed: None,
        uploaded_by_cpi: cv.uploaded_by.map(|by| by == Uploader::Cpi),
        log: history.log(),
        warnings: warnings(rulebook, cv)?,
    };
    if !status.accepted {
        return Ok(status);
    }
    let kept = history.retention(rulebook, journal)?;
    let deleted = history.deleted.map(|when| when.day());
    if cv.deleted_on.is_some() {
        journal.apply(rule::CV_ELIMINA, as_of, || text::deletion(deleted));
        if cv.deletion_confirmed.is_none() {
            journal.assume("/deletion_confirmed", text::deletion_assumed);
        }
    }
    status.delete_on = Some(deleted.unwrap_or(kept.delete_on));
    status.notice_on = Some(kept.notice_on).filter(|notice| deleted.is_none_or(|deleted| *notice < deleted));
    let notice =
        |on: Day| CvNotice { on, to: Uploader::Cittadino, channels: vec!["email".to_owned()], due: on == as_of };
    status.notices = status.notice_on.map(notice).into_iter().collect();
    status.deleted = deleted.is_some() || kept.delete_on < as_of;
    status.searchable = if status.deleted { Some(false) } else { cv.consent };
    journal.apply(rule::CV_CONS, as_of, || text::searchable(status.searchable));
    if status.searchable == Some(true) {
        let state = (None, cv.text_cleared);
        status.seen = cv.record.as_ref().map(|record| reader.seen(index, "", record, state, as_of, journal));
    }
    Ok(status)
}

/// CV-TERR, OFF-CODICE: a CV that no company looking for a territory finds, and codes of offers of another form.
fn warnings(rulebook: &Rulebook, cv: &StoredCv) -> Result<Vec<Problem>, Error> {
    let mut warnings = Vec::new();
    if cv.consent == Some(true) && cv.territories.is_empty() {
        warnings.push(Problem::new(rule::CV_TERR, text::no_territory()));
    }
    for one in &cv.applications {
        if !is_code(rulebook, one.offer.as_str(), "/applications")? {
            warnings.push(Problem::new(rule::OFF_CODICE, text::offer_code_form()));
            break;
        }
    }
    Ok(warnings)
}
