//! `portal.cv_requests`: the requests for a CV that the citizen has received.

use super::period::Period;
use super::types::{CvRequestRow, CvRequests, CvRequestsInput, ReceivedRequest};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::{CV_ELIMINA, CV_RICH};
use crate::chapters::portal::read::{no_portal, refused};
use crate::chapters::portal::search::reader::Reader;
use crate::chapters::portal::search::types::{Found, RequestState};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// Lists the requests for a CV, with what the citizen can still do and what the company sees in that state (CV-RICH, CV-CONS).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at a request after `as_of`, at `/to` before `from`;
/// [`Code::FuoriLimite`](crate::Code::FuoriLimite) and the errors of a record as [`cv_search`](super::super::cv_search);
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::CvRequestsInput = serde_json::from_str(r#"{"as_of": "2021-11-03", "requests": [
///     {"date": "2021-11-02", "company": "GPI S.P.A.", "position": "PIZZAIOLO", "state": "richiesta"}
/// ]}"#)?;
/// let answer = portal::cv_requests(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.rows[0].open, ["accetta", "rifiuta"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cv_requests(rulebook: &Rulebook, input: &CvRequestsInput) -> Result<Answer<CvRequests>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CvRequestsInput, journal: &mut Journal) -> Result<CvRequests, Error> {
    if rulebook.rule(CV_RICH).is_none() {
        return Err(no_portal(CV_RICH, "/requests"));
    }
    let cleared = input.requests.iter().filter(|one| one.text_cleared == Some(true));
    let reader =
        Reader::of(rulebook, "/requests", input.requests.len(), cleared.filter_map(|one| one.record.as_ref()))?;
    let period = Period::new(input.from, input.to)?;
    let mut rows = Vec::new();
    for (index, request) in input.requests.iter().enumerate() {
        let path = format!("/requests/{index}");
        if input.as_of < request.date {
            let (it, en) = ("la richiesta è successiva ad as_of", "the request is after as_of");
            return Err(refused(format!("{path}/date"), it, en));
        }
        if let Some(record) = &request.record {
            record.validate(&format!("{path}/record"))?;
        }
        if !period.has(request.date) {
            continue;
        }
        let deleted = request.cv_deleted_on.is_some_and(|day| day <= input.as_of);
        if deleted {
            journal.apply(CV_ELIMINA, input.as_of, || text::cv_deleted(&path));
        }
        let shown = request.record.as_ref().filter(|_| !deleted);
        let seen = shown.map(|record| {
            reader.seen(index, &path, record, (Some(request.state), request.text_cleared), input.as_of, journal)
        });
        rows.push(row(index, request, deleted, seen));
    }
    journal.apply(CV_RICH, input.as_of, || text::requests_listed(rows.len()));
    Ok(CvRequests { rows })
}

fn row(index: usize, request: &ReceivedRequest, deleted: bool, seen: Option<Found>) -> CvRequestRow {
    let waits = request.state == RequestState::Richiesta;
    let open = if waits && !deleted { ["accetta", "rifiuta"].map(str::to_owned).to_vec() } else { Vec::new() };
    CvRequestRow {
        index,
        date: request.date,
        company: request.company.clone(),
        position: request.position.clone(),
        cv: request.cv.clone(),
        state: request.state,
        open,
        lapsed: waits && deleted,
        seen,
    }
}
