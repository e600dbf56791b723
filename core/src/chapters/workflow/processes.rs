//! The processes that are replayed: signatures, interviews, applications, requests for a CV.

use super::action::{Action, Case, Session};
use super::answer::Replay;
use super::diagram;
use super::replay::{Process, unknown};
use super::types::{CvRequestInput, Described, InterviewInput, ProcessInput, SignatureInput, WorkflowInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::when::When;
use crate::base::error::{Code, Error};
use crate::base::facts::FactMap;
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{Outcome, Workflow};

/// The maximum number of actions of a process.
const MAX_ACTIONS: usize = 1_000;

/// The workflow of a vacancy: the kinds of request go through it, not documents to sign.
const VACANCY: &str = "posto_vacante";

/// Replays the actions on a document to sign.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/workflow`, `/document` or in an action for a name that is not known,
/// [`Code::FuoriLimite`] above 1,000 actions, [`Code::AzioneNonAmmessa`] for a rejected action: `rule` is the reason,
/// the details contain its `index`, the `state` in which it was tried, the actions that were `open`, and the facts that
/// were `missing`.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::SignatureInput = serde_json::from_str(r#"{
///     "workflow": "toscana", "document": "ricevuta_did", "actions": [
///         {"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"},
///         {"action": "prendi_in_carico", "by": "cittadino", "at": "2021-07-08T08:50"},
///         {"action": "firma", "by": "cittadino", "at": "2021-07-08T08:51", "identity": "spid"}
///     ]
/// }"#)?;
/// let answer = workflow::signature(&Rulebook::bundled("toscana")?, &input)?;
/// assert!(answer.completed);
/// assert_eq!(answer.log[2].text, "Firmato Cittadino il 08/07/2021 08:51");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn signature(rulebook: &Rulebook, input: &SignatureInput) -> Result<Answer<Replay>, Error> {
    answer(rulebook, |journal| run_signature(rulebook, input, journal))
}

/// Replays an online interview (COLL-STATI, COLL-STANZA).
///
/// # Errors
/// As [`signature`]; [`Code::ParametroNonDisponibile`] if the rulebook has no such workflow.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::InterviewInput = serde_json::from_str(r#"{
///     "at": "2021-08-09T11:40", "actions": [
///         {"action": "invita", "by": "azienda", "at": "2021-08-05T09:00"},
///         {"action": "accetta", "by": "cittadino", "at": "2021-08-06T18:30"}
///     ]
/// }"#)?;
/// let answer = workflow::interview(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.state, "confermato");
/// assert_eq!(answer.open[0].from.unwrap().to_string(), "2021-08-09T11:25");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn interview(rulebook: &Rulebook, input: &InterviewInput) -> Result<Answer<Replay>, Error> {
    answer(rulebook, |journal| run_interview(rulebook, input, journal))
}

/// Replays a process of a workflow that is not about documents, such as the registration on the portal.
///
/// # Errors
/// As [`signature`].
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::ProcessInput = serde_json::from_str(r#"{"workflow": "registrazione", "actions": [
///     {"action": "registra", "by": "cittadino", "at": "2023-03-01T10:00"}
/// ]}"#)?;
/// let answer = workflow::process(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.state.as_str(), answer.open[0].action.as_str()), ("da_attivare", "attiva"));
/// assert_eq!(answer.notices[0].channels, ["email"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn process(rulebook: &Rulebook, input: &ProcessInput) -> Result<Answer<Replay>, Error> {
    answer(rulebook, |journal| run_process(rulebook, input, journal))
}

/// Replays a company's request to see a CV (CV-RICH): `version` says whether it sees the CV `anonimo` or `completo`.
///
/// # Errors
/// As [`interview`].
///
/// ```
/// use collocamento::workflow::{Action, CvRequestInput, cv_request};
/// use collocamento::Rulebook;
/// let asked = Action::new("richiedi", "azienda", "2023-05-02T10:00".parse()?);
/// let answer = cv_request(&Rulebook::bundled("toscana")?, &CvRequestInput::new(vec![asked]))?;
/// assert_eq!(answer.version.as_deref(), Some("anonimo"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn cv_request(rulebook: &Rulebook, input: &CvRequestInput) -> Result<Answer<Replay>, Error> {
    answer(rulebook, |journal| run_cv_request(rulebook, input, journal))
}

/// Returns a workflow as data, with its diagram.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/workflow` or `/document` for a name that is not known; the detail `known` lists the names.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input = workflow::WorkflowInput::new("lombardia_firmalom");
/// let answer = workflow::describe(&Rulebook::bundled("lombardia")?, &input)?;
/// assert!(answer.diagram.contains("rilasciato --> validato : valida (cittadino)"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn describe(rulebook: &Rulebook, input: &WorkflowInput) -> Result<Answer<Described>, Error> {
    answer(rulebook, |journal| run_describe(rulebook, input, journal))
}

pub(crate) fn run_signature(
    rulebook: &Rulebook,
    input: &SignatureInput,
    journal: &mut Journal,
) -> Result<Replay, Error> {
    let mut process = begin(
        rulebook,
        &input.workflow,
        &input.document,
        input.practice.as_ref(),
        input.session.as_ref(),
        &input.facts,
    )?;
    replay(&mut process, &input.actions, journal)?;
    process.close(journal)
}

pub(crate) fn run_interview(
    rulebook: &Rulebook,
    input: &InterviewInput,
    journal: &mut Journal,
) -> Result<Replay, Error> {
    let InterviewInput { at, offer, company, application_sent, facts, actions } = input;
    let (offer, company, facts) = (offer.clone(), company.clone(), facts.clone());
    let case = Case { hour: Some(*at), offer, company, application_sent: *application_sent, facts, ..Case::default() };
    run(rulebook, "colloquio", case, actions, journal)
}

pub(crate) fn run_process(rulebook: &Rulebook, input: &ProcessInput, journal: &mut Journal) -> Result<Replay, Error> {
    let plain = |workflow: &Workflow| workflow.documents.is_empty();
    if !rulebook.workflow(&input.workflow).is_some_and(plain) {
        return Err(no_workflow(rulebook, plain));
    }
    let ProcessInput { workflow, registered, activated, facts, actions } = input;
    let case = Case { registered: *registered, activated: *activated, facts: facts.clone(), ..Case::default() };
    run(rulebook, workflow, case, actions, journal)
}

pub(crate) fn run_cv_request(
    rulebook: &Rulebook,
    input: &CvRequestInput,
    journal: &mut Journal,
) -> Result<Replay, Error> {
    let CvRequestInput { consent, company, position, facts, actions } = input;
    let (company, position, facts) = (company.clone(), position.clone(), facts.clone());
    let case = Case { consent: *consent, company, position, facts, ..Case::default() };
    run(rulebook, "richiesta_cv", case, actions, journal)
}

pub(crate) fn run_describe(
    rulebook: &Rulebook,
    input: &WorkflowInput,
    journal: &mut Journal,
) -> Result<Described, Error> {
    let workflow = rulebook.workflow(&input.workflow).ok_or_else(|| no_workflow(rulebook, |_| true))?;
    if let Some(document) = &input.document {
        known_document(workflow, "/document", document)?;
    }
    for rule in workflow.rules() {
        journal.rule(rule);
    }
    Ok(Described { workflow: workflow.clone(), diagram: diagram::mermaid(workflow, input.document.as_deref()) })
}

/// A document before its first action.
pub(super) fn begin<'r>(
    rulebook: &'r Rulebook,
    workflow: &str,
    document: &str,
    practice: Option<&Id>,
    session: Option<&Session>,
    facts: &FactMap,
) -> Result<Process<'r>, Error> {
    let signs = |workflow: &Workflow| !workflow.documents.is_empty() && workflow.name != VACANCY;
    let found = rulebook.workflow(workflow).filter(|workflow| signs(workflow));
    let workflow = found.ok_or_else(|| no_workflow(rulebook, signs))?;
    known_document(workflow, "/document", document)?;
    let case = Case {
        document: Some(document.to_owned()),
        practice: practice.cloned(),
        session_at: session.and_then(|session| session.at).map(When::day),
        activity: session.map(|session| session.activity.clone()),
        profile_filled: session.and_then(|session| session.profile_filled),
        declaration_filled: session.and_then(|session| session.declaration_filled),
        facts: facts.clone(),
        ..Case::default()
    };
    Process::new(rulebook, workflow, case)
}

/// Replays a process of a workflow by its name.
pub(super) fn run(
    rulebook: &Rulebook,
    name: &str,
    case: Case,
    actions: &[Action],
    journal: &mut Journal,
) -> Result<Replay, Error> {
    let mut process = Process::new(rulebook, own(rulebook, name)?, case)?;
    replay(&mut process, actions, journal)?;
    process.close(journal)
}

/// The workflow of an operation.
fn own<'r>(rulebook: &'r Rulebook, name: &str) -> Result<&'r Workflow, Error> {
    let missing = || {
        let (it, en) = ("questa raccolta di regole non ha questo flusso", "this rulebook does not have this workflow");
        Error::new(Code::ParametroNonDisponibile).detail("workflow", name).hint(Text::new(it, en))
    };
    rulebook.workflow(name).ok_or_else(missing)
}

/// The workflow of a vacancy; `kind` is the kind of request, at the field `path`.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] if the rulebook has none, [`Code::ValoreNonValido`] for a kind that it does not know.
pub(crate) fn of_vacancy<'r>(rulebook: &'r Rulebook, path: &str, kind: &str) -> Result<&'r Workflow, Error> {
    let workflow = own(rulebook, VACANCY)?;
    known_document(workflow, path, kind)?;
    Ok(workflow)
}

/// Replays a vacancy; also the index of the action that ended it, if it has.
pub(crate) fn run_vacancy(
    rulebook: &Rulebook,
    workflow: &Workflow,
    case: Case,
    actions: &[Action],
    journal: &mut Journal,
) -> Result<(Replay, Option<usize>), Error> {
    at_most(actions)?;
    let kind = case.document.clone();
    let mut process = Process::new(rulebook, workflow, case)?;
    let mut ended = None;
    for (index, action) in actions.iter().enumerate() {
        process.apply(action, journal)?;
        let over = process.state().outcome_of(kind.as_deref()) != Outcome::InCorso;
        ended = over.then(|| ended.unwrap_or(index));
    }
    Ok((process.close(journal)?, ended))
}

pub(super) fn replay(process: &mut Process<'_>, actions: &[Action], journal: &mut Journal) -> Result<(), Error> {
    at_most(actions)?;
    actions.iter().try_for_each(|action| process.apply(action, journal))
}

pub(crate) fn at_most(actions: &[Action]) -> Result<(), Error> {
    Error::at_most("/actions", actions.len(), MAX_ACTIONS)
}

fn known_document(workflow: &Workflow, path: &str, document: &str) -> Result<(), Error> {
    if workflow.documents.iter().any(|one| one.name == document) {
        return Ok(());
    }
    let error = unknown(path, &workflow.documents);
    Err(match &workflow.documents_rule {
        Some(rule) => error.rule(rule.clone()),
        None => error,
    })
}

fn no_workflow(rulebook: &Rulebook, wanted: impl Fn(&Workflow) -> bool) -> Error {
    let known: Vec<&str> =
        rulebook.workflows().filter(|workflow| wanted(workflow)).map(|workflow| workflow.name.as_str()).collect();
    let (it, en) = ("flusso che questa raccolta di regole non ha", "a workflow that this rulebook does not have");
    Error::unknown("/workflow", known, it, en)
}
