//! `portal.cv`: whether a CV file is accepted, how long it is kept, who finds it.

use super::read::{list, number, refused};
use super::text;
use super::types::{Cv, CvField, CvInput, LogEntry, LogKind, Uploader};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::portal::{CV_BYTES_MASSIMO, GIORNI_AVVISO_CV, MESI_CONSERVAZIONE_CV};

/// Checks a CV file, and reports how long it is kept and whether it is found.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] if the rulebook has no portal; [`Code::ValoreNonValido`] at `/uploaded` after
/// `as_of`, at an update or a use before the upload or after the deletion, at a territory that does not exist.
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
    if input.as_of < input.uploaded {
        return Err(refused("/uploaded", "il caricamento è successivo ad as_of", "the upload is after as_of"));
    }
    territories(rulebook, &input.territories, "/territories", input.as_of, journal)?;
    let problems = file(rulebook, input, journal)?;
    let log = log(input)?;
    let change_allowed = input.change.map(|field| field != CvField::CaricatoCpi);
    let uploaded_by_cpi = input.uploaded_by.map(|by| by == Uploader::Cpi);
    journal.apply(rule::CV_MULTI, input.as_of, || text::log(log.len(), change_allowed));
    let mut cv = Cv {
        accepted: problems.is_empty(),
        problems,
        delete_on: None,
        notice_on: None,
        deleted: false,
        searchable: Some(false),
        change_allowed,
        uploaded_by_cpi,
        log,
    };
    if !cv.accepted {
        cv.log.clear();
        return Ok(cv);
    }
    let kept = retention(rulebook, input, journal)?;
    (cv.delete_on, cv.notice_on) = (Some(kept.delete_on), Some(kept.notice_on));
    cv.deleted = kept.delete_on < input.as_of;
    cv.searchable = if cv.deleted { Some(false) } else { input.consent };
    journal.apply(rule::CV_CONS, input.as_of, || text::searchable(cv.searchable));
    Ok(cv)
}

/// CV-FILE: format, size, text.
fn file(rulebook: &Rulebook, input: &CvInput, journal: &mut Journal) -> Result<Vec<Problem>, Error> {
    let file = &input.file;
    let formats = list(rulebook, "cv_formati", rule::CV_FILE, "/file/name")?;
    let most = number(rulebook, CV_BYTES_MASSIMO, rule::CV_FILE, "/uploaded", input.uploaded)?;
    let extension = file.name.rsplit_once('.').map(|(_, extension)| extension.trim().to_lowercase());
    let checks = [
        (extension.is_some_and(|extension| formats.has(&extension)), text::format(&formats.values)),
        (file.bytes <= u64::from(*most), text::size(*most)),
        (file.text && file.bytes > 0, text::no_scan()),
    ];
    let problems: Vec<Problem> =
        checks.into_iter().filter(|(holds, _)| !holds).map(|(_, text)| Problem::new(rule::CV_FILE, text)).collect();
    journal.apply(rule::CV_FILE, input.uploaded, || text::file(problems.is_empty(), most));
    Ok(problems)
}

/// CV-TERR: the territories must exist.
pub(super) fn territories(
    rulebook: &Rulebook,
    given: &[String],
    path: &str,
    day: Day,
    journal: &mut Journal,
) -> Result<(), Error> {
    if given.is_empty() {
        return Ok(());
    }
    let known = list(rulebook, "cv_territori", rule::CV_TERR, path)?;
    if let Some(index) = given.iter().position(|one| !known.has(one)) {
        let (it, en) = ("il territorio non esiste", "there is no such territory");
        return Err(refused(format!("{path}/{index}"), it, en)
            .rule(rule::CV_TERR)
            .detail("allowed", known.values.clone()));
    }
    journal.apply(rule::CV_TERR, day, || text::territories(given.len(), known.values.len(), path));
    Ok(())
}

/// CV-MULTI: the usage log up to the day asked about.
fn log(input: &CvInput) -> Result<Vec<LogEntry>, Error> {
    let entry = |date, kind, offer| LogEntry { date, kind, offer };
    let mut log = vec![entry(input.uploaded, LogKind::Caricamento, None)];
    for (path, date, kind, offer) in acts(input) {
        if date < input.uploaded {
            return Err(refused(path, "la data precede il caricamento", "the date is before the upload"));
        }
        if date <= input.as_of {
            log.push(entry(date, kind, offer));
        }
    }
    log.sort();
    Ok(log)
}

/// Every update and use, with its place in the input.
fn acts(input: &CvInput) -> impl Iterator<Item = (String, Day, LogKind, Option<String>)> {
    let updates = input.updates.iter().enumerate();
    let updates = updates.map(|(i, day)| (format!("/updates/{i}"), *day, LogKind::Aggiornamento, None));
    let uses = input.uses.iter().enumerate();
    let uses = uses.map(|(i, day)| (format!("/uses/{i}"), *day, LogKind::Utilizzo, None));
    let applications = input.applications.iter().enumerate();
    let applications = applications
        .map(|(i, one)| (format!("/applications/{i}/date"), one.date, LogKind::Utilizzo, Some(one.offer.clone())));
    updates.chain(uses).chain(applications)
}

/// The time for which a CV is kept.
struct Kept {
    delete_on: Day,
    notice_on: Day,
}

/// CV-RET: the months run from the upload, and again from each update or use. Nothing can happen after the deletion.
fn retention(rulebook: &Rulebook, input: &CvInput, journal: &mut Journal) -> Result<Kept, Error> {
    let read = |parameter| number(rulebook, parameter, rule::CV_RET, "/uploaded", input.uploaded);
    let (months, days) = (read(MESI_CONSERVAZIONE_CV)?, read(GIORNI_AVVISO_CV)?);
    let mut last = input.uploaded;
    let mut acts: Vec<_> = acts(input).filter(|(_, date, ..)| *date <= input.as_of).collect();
    acts.sort_by_key(|(_, date, ..)| *date);
    for (path, date, ..) in acts {
        if last.plus_months(*months) < date {
            let (it, en) = ("a quella data il CV era già cancellato", "on that day the CV had been deleted");
            return Err(refused(path, it, en).rule(rule::CV_RET));
        }
        last = date;
    }
    let delete_on = last.plus_months(*months);
    let notice_on = delete_on.plus_days(i32::try_from(*days).map_or(i32::MIN, |days| days.saturating_neg()));
    if Day::LAST < delete_on {
        return Err(Error::new(Code::FuoriLimite).at("/uploaded"));
    }
    journal.apply(rule::CV_RET, delete_on, || text::retention(last, (months, delete_on), (days, notice_on)));
    Ok(Kept { delete_on, notice_on })
}
