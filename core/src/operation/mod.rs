//! The registry: every operation by its name, JSON in and JSON out.

use uuid::Uuid;

use crate::answer::envelope::{Envelope, Extras};
use crate::answer::identity;
use crate::answer::operation::{Operation, check};
use crate::assess::plan::plan;
use crate::assess::run::{assess, assess_explained};
use crate::base::error::{Code, Error};
use crate::base::text::Lang;
use crate::chapters::workflow;
use crate::rulebook::book::Rulebook;
use crate::wire::json::Json;
use crate::wire::read;

impl Operation {
    /// Every operation, by name.
    // Written by ./tests/write from the rows of each `operations!`.
    pub const ALL: &[Self] = &[
        crate::chapters::adr::AMOUNT,
        crate::chapters::adr::STATE,
        crate::chapters::art16::SELECTION,
        crate::chapters::benefit::CLAIM_WINDOW,
        crate::chapters::calendar::HOLIDAYS,
        crate::chapters::calendar::TERM,
        #[cfg(feature = "xml")]
        crate::chapters::cob::EVENTS,
        crate::chapters::codes::BODY,
        crate::chapters::codes::COB,
        crate::chapters::codes::CODICE_FISCALE,
        crate::chapters::codes::LIST,
        crate::chapters::codes::POLICY_ACTIVITY,
        crate::chapters::codes::POLICY_ID,
        crate::chapters::codes::REGION,
        crate::chapters::codes::SFL_OFFICE,
        crate::chapters::conditionality::ABSENCES,
        crate::chapters::conditionality::ADI_DEADLINES,
        crate::chapters::conditionality::CONVOCATION,
        crate::chapters::conditionality::JUSTIFICATION,
        crate::chapters::conditionality::SANCTION,
        crate::assess::ASSESS,
        crate::chapters::employer::ASSESS,
        crate::chapters::l68::BASE,
        crate::chapters::l68::ENROLMENT,
        crate::chapters::l68::PENALTY,
        crate::chapters::l68::QUOTA,
        crate::chapters::portal::LIBRETTO,
        crate::chapters::matching::SHORTLIST,
        crate::chapters::offer::EVALUATE,
        crate::assess::PATTO,
        crate::chapters::portal::ACCESS,
        crate::chapters::portal::ACTIVITIES,
        crate::chapters::workflow::APPLICATION,
        crate::chapters::portal::APPLICATIONS,
        crate::chapters::portal::APPOINTMENT,
        crate::chapters::portal::APPOINTMENTS,
        crate::chapters::portal::CV,
        crate::chapters::workflow::CV_REQUEST,
        crate::chapters::portal::CV_REQUESTS,
        crate::chapters::portal::search::CV_SEARCH,
        crate::chapters::portal::CVS,
        crate::chapters::portal::GG,
        crate::chapters::portal::HELPDESK,
        crate::chapters::workflow::INTERVIEW,
        crate::chapters::portal::OFFER_SEARCH,
        crate::chapters::workflow::PROCESS,
        crate::chapters::portal::SLOTS,
        crate::chapters::portal::TRAINING,
        crate::chapters::profiling::CLASSIFY,
        crate::chapters::profiling::DIFFICULTY,
        crate::chapters::profiling::GOL_ROUTE,
        crate::chapters::profiling::SCHEDULE,
        crate::chapters::profiling::SERVICE_ROUTE,
        crate::chapters::profiling::VALIDATE,
        crate::chapters::provider::CHECK,
        crate::chapters::remote::CHECK,
        crate::chapters::remote::INVITATION,
        crate::chapters::remote::REQUEST,
        crate::chapters::rules::DIFF,
        crate::chapters::rules::PARAMETER,
        crate::chapters::rules::PARAMETERS,
        crate::chapters::rules::RULES,
        crate::sap::BUILD,
        crate::sap::CHECK,
        #[cfg(feature = "xml")]
        crate::sap::COMPARE,
        #[cfg(feature = "xml")]
        crate::sap::EVENTS,
        crate::sap::PRINT,
        crate::assess::RELEASE,
        #[cfg(feature = "xml")]
        crate::sap::XML,
        crate::assess::AGENDA,
        crate::chapters::capacity::CAPACITY,
        crate::assess::ELIGIBILITY,
        crate::chapters::services::GET,
        crate::chapters::services::LIST,
        crate::assess::PLAN,
        crate::chapters::workflow::LIST,
        crate::chapters::workflow::NEXT,
        crate::chapters::workflow::REPLAY,
        crate::chapters::workflow::WORKFLOW,
        crate::assess::TARGETS,
        crate::chapters::targets::CLASSIFY,
        crate::chapters::vacancy::REPLAY,
    ];

    /// The operation with this name.
    ///
    /// # Errors
    /// [`Code::OperazioneSconosciuta`]; the detail `known` lists the names.
    pub fn named(name: &str) -> Result<&'static Self, Error> {
        Self::ALL.iter().find(|operation| operation.name == name).ok_or_else(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|operation| operation.name).collect();
            Error::new(Code::OperazioneSconosciuta).detail("known", known).nearest(name)
        })
    }

    /// Runs it, as the function [`call`] does; with `explain` the answer includes the trace even if the input does not
    /// request it.
    ///
    /// # Errors
    /// As [`call`].
    pub fn call(&self, rulebook: &Rulebook, input: impl AsRef<[u8]>, explain: bool) -> Result<String, Error> {
        let Open { rulebook, body, explain: asked, identify } = Open::read(rulebook, input.as_ref())?;
        let answer_id = identify.then(|| identity::answer_id(&rulebook, self.name, &body));
        let answer = (self.run)(&rulebook, &body, Extras { explain: explain || asked, answer_id });
        answer.map_err(|error| body.nearest(error))
    }
}

/// Runs an operation: JSON in (UTF-8), JSON out.
///
/// The input may name a bundled `rulebook`, which then replaces the one given, and may request the trace (`explain`) and the id of
/// the answer (`identify`; see [`answer_id`]). The answer names its rulebook, and its exact version.
///
/// # Errors
/// The contract's error, with its code and the JSON pointer to the field. There are no partial answers.
///
/// ```
/// use collocamento::{Rulebook, call};
/// let rulebook = Rulebook::bundled("nazionale")?;
/// let answer = call(&rulebook, "calendar.term", r#"{"start": "2025-03-03", "amount": 30, "unit": "giorni"}"#)?;
/// assert!(answer.starts_with(r#"{"due":"2025-04-02","rolled":false,"rules":["TERM-01","TERM-03","TERM-06"],"#));
/// assert!(answer.contains(&format!(r#""digest":"{}""#, rulebook.digest())));
///
/// let error = call(&rulebook, "calendar.term", r#"{"start": "2025-02-30", "amount": 1, "unit": "giorni"}"#).unwrap_err();
/// assert_eq!((error.code.as_str(), error.path.as_str()), ("data_non_valida", "/start"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn call(rulebook: &Rulebook, operation: &str, input: impl AsRef<[u8]>) -> Result<String, Error> {
    Operation::named(operation)?.call(rulebook, input, false)
}

/// The id by which an answer can be cited, from its question: the `answer_id` that the answer includes if the input has
/// `"identify": true`.
///
/// It is the name-based UUID (version 5), in the namespace of [`Rulebook::id`], of the operation, a blank and the input in canonical
/// JSON (RFC 8785, with all the digits of numbers), without `rulebook`, `explain` and `identify`. The order of keys, blanks and the
/// form of numbers do not matter; any other rulebook, operation or value gives another id. So whoever has the question can work the
/// id out again. The operation is not run.
///
/// # Errors
/// Those of [`call`] about JSON and its envelope, and about the name of the operation.
///
/// ```
/// use collocamento::{Rulebook, answer_id, call};
/// let rulebook = Rulebook::bundled("nazionale")?;
/// let id = answer_id(&rulebook, "calendar.term", r#"{"unit": "giorni", "amount": 30, "start": "2025-03-03"}"#)?;
/// let input = r#"{"start": "2025-03-03", "amount": 30, "unit": "giorni", "identify": true}"#;
/// assert!(call(&rulebook, "calendar.term", input)?.contains(&format!(r#""answer_id":"{id}""#)));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn answer_id(rulebook: &Rulebook, operation: &str, input: impl AsRef<[u8]>) -> Result<Uuid, Error> {
    let operation = Operation::named(operation)?;
    let request = Open::read(rulebook, input.as_ref())?;
    Ok(identity::answer_id(&request.rulebook, operation.name, &request.body))
}

/// Assesses a dossier given as JSON and returns a text for an operator; see [`Answer::report`](crate::Answer).
///
/// The input is that of `dossier.assess`; with `explain` the text includes the reasons even if the input does not
/// request them.
///
/// # Errors
/// As [`call`].
///
/// ```
/// use collocamento::{Lang, Rulebook, report};
/// let dossier = r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#;
/// let text = report(&Rulebook::bundled("nazionale")?, dossier, false, Lang::En)?;
/// assert!(text.contains("unemployed"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn report(rulebook: &Rulebook, input: impl AsRef<[u8]>, explain: bool, lang: Lang) -> Result<String, Error> {
    let request = Open::read(rulebook, input.as_ref())?;
    let dossier = read(&request.body)?;
    let assessed = if explain || request.explain { assess_explained } else { assess };
    let answer = assessed(&request.rulebook, &dossier)?;
    check(&answer)?;
    Ok(answer.report(&request.rulebook, lang))
}

/// Replays the actions on a document, given as JSON, and returns them as text for an operator; see
/// [`workflow::report`](crate::workflow::report).
///
/// The input is that of `signature.replay`.
///
/// # Errors
/// As [`call`].
///
/// ```
/// use collocamento::{Lang, Rulebook, signature_report};
/// let input = r#"{"workflow": "toscana", "document": "ricevuta_did", "actions": [
///     {"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"}]}"#;
/// assert!(!signature_report(&Rulebook::bundled("toscana")?, input, Lang::En)?.is_empty());
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn signature_report(rulebook: &Rulebook, input: impl AsRef<[u8]>, lang: Lang) -> Result<String, Error> {
    let request = Open::read(rulebook, input.as_ref())?;
    workflow::report(&request.rulebook, &read(&request.body)?, lang)
}

/// Plans the path of a person, given as JSON, and returns a text for an operator; see [`Answer::report`](crate::Answer).
///
/// The input is that of `services.plan`.
///
/// # Errors
/// As [`call`].
///
/// ```
/// use collocamento::{Lang, Rulebook, plan_report};
/// let input = r#"{"person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04"}"#;
/// let text = plan_report(&Rulebook::bundled("umbria")?, input, Lang::En)?;
/// assert!(text.contains("1. the person: contact the CPI"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn plan_report(rulebook: &Rulebook, input: impl AsRef<[u8]>, lang: Lang) -> Result<String, Error> {
    let request = Open::read(rulebook, input.as_ref())?;
    let answer = plan(&request.rulebook, &read(&request.body)?)?;
    check(&answer)?;
    Ok(answer.report(lang))
}

/// A request without its envelope: the rulebook that answers it, its own fields, and whether it requests the trace and the id of
/// the answer.
struct Open<'a> {
    rulebook: Rulebook,
    body: Json<'a>,
    explain: bool,
    identify: bool,
}

impl<'a> Open<'a> {
    fn read(rulebook: &Rulebook, input: &'a [u8]) -> Result<Self, Error> {
        let Json::Object(members) = Json::parse(input)? else {
            return Err(Error::new(Code::ValoreNonValido).detail("expected", "an object"));
        };
        let (envelope, members): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|(key, _)| Envelope::KEYS.contains(&key.as_ref()));
        let envelope: Envelope = read(&Json::Object(envelope))?;
        let rulebook = match &envelope.rulebook {
            Some(name) if name != rulebook.name() => Rulebook::bundled(name)?,
            _ => rulebook.clone(),
        };
        let Envelope { explain, identify, .. } = envelope;
        Ok(Self { rulebook, body: Json::Object(members), explain, identify })
    }
}
