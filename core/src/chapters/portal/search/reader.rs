//! What a company sees of a CV: the one filter for searches, requests and the archive.

use super::anonymous::{AnonymousCv, AnonymousView};
use super::coded::CodedLists;
use super::record::CvRecord;
use super::types::{Found, RequestState, View};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::{CV_CONS, CV_RICH};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// The maximum number of CVs in one list.
const MOST_CVS: usize = 1000;

/// The maximum total length of the cleared texts of a list, in characters.
const MOST_TEXT: usize = 1_000_000;

/// Shows CVs to companies.
pub(in crate::chapters::portal) struct Reader {
    coded: CodedLists,
}

impl Reader {
    /// The reader of a list of CVs, of which these have cleared texts.
    ///
    /// # Errors
    /// [`Code::FuoriLimite`](crate::Code::FuoriLimite) at `path` above 1,000 CVs or above 1,000,000 characters of cleared
    /// texts.
    pub(in crate::chapters::portal) fn of<'a>(
        rulebook: &Rulebook,
        path: &str,
        cvs: usize,
        cleared: impl Iterator<Item = &'a CvRecord>,
    ) -> Result<Self, Error> {
        let too_much = |limit: usize| Err(Error::above(path, limit));
        if cvs > MOST_CVS {
            return too_much(MOST_CVS);
        }
        if cleared.map(CvRecord::length).fold(0, usize::saturating_add) > MOST_TEXT {
            return too_much(MOST_TEXT);
        }
        Ok(Self { coded: CodedLists::of(rulebook) })
    }

    /// What a company sees of a CV in a state of its request, where an operator may have cleared the texts.
    pub(in crate::chapters::portal) fn seen(
        &self,
        index: usize,
        path: &str,
        record: &CvRecord,
        (request, cleared): (Option<RequestState>, Option<bool>),
        date: Day,
        journal: &mut Journal,
    ) -> Found {
        if let Some(state) = request {
            journal.apply(CV_RICH, date, || text::request_state(path, state));
        }
        let none = Vec::new;
        if request == Some(RequestState::Accettata) {
            let complete = Some(record.clone());
            let (view, withheld, redacted) = (View::Completa, none(), none());
            return Found { index, view, anonymous: None, complete, best_effort: false, withheld, redacted };
        }
        let cleared = cleared == Some(true) && request != Some(RequestState::Rifiutata);
        let view = AnonymousCv::of(record, date, cleared, &self.coded, &format!("{path}/record"));
        let AnonymousView { cv, withheld, redacted } = view;
        journal.apply(CV_CONS, date, || text::anonymous(path, withheld.len(), redacted.len(), cleared));
        let (view, anonymous) = (View::Anonima, Some(cv));
        Found { index, view, anonymous, complete: None, best_effort: cleared, withheld, redacted }
    }
}
