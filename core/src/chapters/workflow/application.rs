//! `portal.application`: what an application tells of its offer, its requirements and its CV.

use super::action::Case;
use super::processes;
use super::types::{ApplicationInput, ApplicationReplay, ChosenCv, CvUse};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::nullable::Nullable;
use crate::base::rule::{CAND_ALTRI, CAND_TIPO, OFF_CODICE, OFF_TIPI};
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::chapters::portal::cv::types::LogKind;
use crate::chapters::portal::offers::code::is_code;
use crate::chapters::portal::offers::kind::{is_online, kind, ways};
use crate::rulebook::book::Rulebook;

/// The maximum number of requirements of an offer.
const MOST_REQUIREMENTS: usize = 100;

/// Replays an application to an offer (CAND-STATI), and reports the ways to apply and the use of the CV.
///
/// # Errors
/// As [`interview`](super::interview); [`Code::ValoreNonValido`] at `/offer/type` for a type that the rulebook does not list, at
/// `/offer_expiry` if `offer` has another last day; [`Code::FuoriLimite`] above 100 requirements. A rejection for a
/// requirement names it in the detail `not_declared`.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::ApplicationInput = serde_json::from_str(r#"{
///     "registered": true, "activated": true, "cv": {"id": "cv numero 1"},
///     "offer": {"code": "GR-9142", "type": "preselezione", "expiry": null},
///     "requirements": [{"name": "qualifica", "declared": true}, {"name": "automezzo", "asked": false}],
///     "actions": [{"action": "inserisci", "by": "cittadino", "at": "2021-06-28T16:40"}]
/// }"#)?;
/// let answer = workflow::application(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.replay.state, "inserita");
/// assert_eq!(answer.cv_use.as_ref().unwrap().offer.as_ref().unwrap().as_str(), "GR-9142");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn application(rulebook: &Rulebook, input: &ApplicationInput) -> Result<Answer<ApplicationReplay>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &ApplicationInput,
    journal: &mut Journal,
) -> Result<ApplicationReplay, Error> {
    Error::at_most("/requirements", input.requirements.len(), MOST_REQUIREMENTS)?;
    let case = case(rulebook, input)?;
    let of_type = case.offer_type.clone();
    let replay = processes::run(rulebook, "candidatura", case, &input.actions, journal)?;
    let offer = input.offer.as_ref();
    let online = is_online(rulebook, of_type.as_deref(), "/offer/type")?;
    let mut problems = Vec::new();
    if let Some(offer) = offer {
        if !is_code(rulebook, offer.code.as_str(), "/offer/code")? {
            problems.push(Problem::new(OFF_CODICE, super::text::offer_code_form()));
        }
        [OFF_CODICE, OFF_TIPI, CAND_TIPO].into_iter().for_each(|rule| journal.rule(rule));
    }
    journal.rule(CAND_ALTRI);
    let sent = input.actions.first().map(|action| action.at);
    let cv_use = input.cv.as_ref().zip(sent).map(|(cv, at)| CvUse {
        cv: cv.id.clone(),
        at,
        kind: LogKind::Utilizzo,
        offer: offer.map(|offer| offer.code.clone()),
    });
    Ok(ApplicationReplay { replay, online, ways: ways(rulebook, online, "/offer")?, cv_use, problems })
}

/// The facts of the application.
fn case(rulebook: &Rulebook, input: &ApplicationInput) -> Result<Case, Error> {
    let offer = input.offer.as_ref();
    let of_offer = offer.and_then(|offer| offer.kind.as_ref());
    let known = |name: &str, path| match rulebook.workflow("candidatura") {
        Some(_) => kind(rulebook, name, path).map(|_| ()),
        None => Ok(()),
    };
    if let Some(name) = of_offer {
        known(name, "/offer/type")?;
    }
    let (requirements_declared, not_declared) = requirements(input);
    let sent = input.actions.first().map(|action| action.at.day());
    let chosen = input.cv.as_ref().map(|cv| sent.is_none_or(|day| is_there(cv, day)));
    let case = Case {
        cv_uploaded: both(input.cv_uploaded, chosen),
        requirements_declared,
        not_declared,
        offer_expiry: expiry(input)?,
        offer_type: offer.and_then(|offer| offer.kind.clone()),
        offer: offer.map(|offer| offer.code.clone()),
        registered: input.registered,
        activated: input.activated,
        facts: input.facts.clone(),
        ..Case::default()
    };
    let case = case.stated(rulebook)?;
    if let Some(name) = case.offer_type.as_ref().filter(|_| of_offer.is_none()) {
        known(name, "/facts/offer_type")?;
    }
    Ok(case)
}

/// Whether each requirement that the offer asks for is declared, and those that are not.
fn requirements(input: &ApplicationInput) -> (Option<bool>, Vec<Id>) {
    let asked = || input.requirements.iter().filter(|one| one.asked != Some(false));
    let not_declared = asked().filter(|one| one.declared != Some(true)).map(|one| one.name.clone()).collect();
    let declared = |wanted: bool| asked().any(|one| one.declared == Some(wanted));
    let unknown = asked().any(|one| one.declared.is_none());
    let all = if declared(false) { Some(false) } else { (!unknown).then_some(true) };
    (both(input.requirements_declared, (!input.requirements.is_empty()).then_some(all).flatten()), not_declared)
}

/// What two sources say of one fact: a no counts more than a yes.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one && other),
        (one, other) => one.or(other),
    }
}

/// Whether a CV can be used on a day: its file was accepted, and it has not been deleted (CV-RET, CV-ELIMINA).
fn is_there(cv: &ChosenCv, day: Day) -> bool {
    cv.accepted != Some(false)
        && cv.delete_on.is_none_or(|last| day <= last)
        && cv.deleted_on.is_none_or(|deleted| day < deleted)
}

/// The last day of the offer, which may be given twice.
fn expiry(input: &ApplicationInput) -> Result<Nullable<Day>, Error> {
    let of_offer = input.offer.as_ref().map_or(Nullable::Absent, |offer| offer.expiry);
    match (input.offer_expiry, of_offer) {
        (Nullable::Absent, of_offer) => Ok(of_offer),
        (given, of_offer) if of_offer.is_absent() || given == of_offer => Ok(given),
        _ => {
            let hint = Text::new("l'offerta ha un'altra scadenza", "the offer has another last day");
            Err(Error::new(Code::ValoreNonValido).at("/offer_expiry").hint(hint))
        }
    }
}
