//! CV-MULTI, CV-RET, CV-ELIMINA: what was done with a CV, and how long it is kept.

use super::types::{LogEntry, LogKind, StoredCv};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::calendar::when::When;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::id::Id;
use crate::chapters::portal::read::{number, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::portal::{GIORNI_AVVISO_CV, MESI_CONSERVAZIONE_CV};

/// Something that was done with a CV, with its place in the input.
struct Act {
    path: String,
    when: When,
    kind: LogKind,
    offer: Option<Id>,
}

/// What was done with a CV up to a day.
pub(super) struct History {
    acts: Vec<Act>,
    uploaded: When,
    /// When the citizen deleted it, by that day.
    pub(super) deleted: Option<When>,
}

impl History {
    /// The history up to `as_of`; `accepted` says which files that replaced another one were accepted.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at an act before the upload or after the citizen's deletion.
    pub(super) fn of(cv: &StoredCv, accepted: &[bool], as_of: Day) -> Result<Self, Error> {
        let deleted = cv.deleted_on.filter(|_| cv.deletion_confirmed != Some(false));
        let early = |when: When| when.is_before(cv.uploaded);
        if deleted.is_some_and(early) {
            return Err(before_upload("/deleted_on".to_owned()));
        }
        let deleted = deleted.filter(|when| when.day() <= as_of);
        let mut acts = Vec::new();
        for act in all(cv, accepted) {
            if early(act.when) {
                return Err(before_upload(act.path));
            }
            if act.when.day() <= as_of {
                if deleted.is_some_and(|deleted| deleted.is_before(act.when)) {
                    return Err(was_deleted(act.path).rule(rule::CV_ELIMINA));
                }
                acts.push(act);
            }
        }
        Ok(Self { acts, uploaded: cv.uploaded, deleted })
    }

    /// The usage log (CV-MULTI).
    pub(super) fn log(&self) -> Vec<LogEntry> {
        let entry = |when: When, kind, offer: Option<&Id>| {
            let (text, text_en) = text::log_note(kind, offer);
            LogEntry { date: when.day(), at: when.moment(), kind, offer: offer.cloned(), text, text_en }
        };
        let mut log = vec![entry(self.uploaded, LogKind::Caricamento, None)];
        log.extend(self.acts.iter().map(|act| entry(act.when, act.kind, act.offer.as_ref())));
        log.sort();
        log
    }

    /// CV-RET: the months run from the upload, and again from each update or use. Nothing can happen after the deletion.
    pub(super) fn retention(&self, rulebook: &Rulebook, journal: &mut Journal) -> Result<Kept, Error> {
        let uploaded = self.uploaded.day();
        let read = |parameter| number(rulebook, parameter, rule::CV_RET, "/uploaded", uploaded);
        let (months, days) = (read(MESI_CONSERVAZIONE_CV)?, read(GIORNI_AVVISO_CV)?);
        let mut last = uploaded;
        let mut acts: Vec<&Act> = self.acts.iter().collect();
        acts.sort_by_key(|act| act.when);
        for act in acts {
            if last.plus_months(*months) < act.when.day() {
                return Err(was_deleted(act.path.clone()).rule(rule::CV_RET));
            }
            last = act.when.day();
        }
        let delete_on = last.plus_months(*months);
        let notice_on = delete_on.plus_days(i32::try_from(*days).map_or(i32::MIN, |days| days.saturating_neg()));
        if Day::LAST < delete_on {
            return Err(Error::new(Code::FuoriLimite).at("/uploaded"));
        }
        journal.apply(rule::CV_RET, delete_on, || text::retention(last, (months, delete_on), (days, notice_on)));
        Ok(Kept { delete_on, notice_on })
    }
}

/// The time for which a CV is kept.
pub(super) struct Kept {
    pub(super) delete_on: Day,
    pub(super) notice_on: Day,
}

fn before_upload(path: String) -> Error {
    refused(path, "la data precede il caricamento", "the date is before the upload")
}

fn was_deleted(path: String) -> Error {
    refused(path, "a quella data il CV era già cancellato", "on that day the CV had been deleted")
}

/// Every update and use, with its place in the input.
fn all(cv: &StoredCv, accepted: &[bool]) -> Vec<Act> {
    let act = |path: String, when: When, kind| Act { path, when, kind, offer: None };
    let updates = cv.updates.iter().enumerate();
    let updates = updates.map(|(i, when)| act(format!("/updates/{i}"), *when, LogKind::Aggiornamento));
    let files = cv.replacements.iter().enumerate().zip(accepted).filter(|(_, accepted)| **accepted);
    let files = files.map(|((i, one), _)| act(format!("/replacements/{i}/date"), one.date, LogKind::Aggiornamento));
    let uses = cv.uses.iter().enumerate().map(|(i, when)| act(format!("/uses/{i}"), *when, LogKind::Utilizzo));
    let applications = cv.applications.iter().enumerate().map(|(i, one)| Act {
        offer: Some(one.offer.clone()),
        ..act(format!("/applications/{i}/date"), one.date, LogKind::Utilizzo)
    });
    updates.chain(files).chain(uses).chain(applications).collect()
}
