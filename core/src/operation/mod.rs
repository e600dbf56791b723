//! The registry: every operation by its name, JSON in and JSON out.

mod adr;
mod benefit;
mod calendar;
mod codes;
mod conditionality;
mod dossier;
mod json;
mod matching;
mod offer;
mod patto;
mod portal;
mod processes;
mod profiling;
mod remote;
mod rulebook;
mod sap;
mod services;
mod signature;
mod targets;
mod wire;
mod xml;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::assess::{assess, assess_explained};
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal};
use crate::rulebook::Rulebook;
use crate::text::Lang;
use json::Json;
pub(crate) use xml::{from_xml, to_xml};

/// One operation: what it takes, what it gives, and how.
trait Operate {
    /// Its name on the wire.
    const NAME: &'static str;
    /// Whether its own output has a `rules` list, which then stands for the ids applied.
    const LISTS_RULES: bool = false;
    /// What it takes.
    type Input: DeserializeOwned + JsonSchema;
    /// What it gives, beside `rules` and `trace`.
    type Output: Serialize + JsonSchema;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error>;
}

/// An entry of the registry.
pub struct Operation {
    /// Its name on the wire, such as `dossier.assess`.
    pub name: &'static str,
    run: fn(&Rulebook, &Json<'_>, bool) -> Result<String, Error>,
    input: fn() -> Schema,
    output: fn() -> Schema,
}

impl Operation {
    /// Every operation, by name.
    pub const ALL: &[Self] = &[
        Self::of::<adr::Amount>(),
        Self::of::<adr::State>(),
        Self::of::<targets::Art16Selection>(),
        Self::of::<benefit::ClaimWindow>(),
        Self::of::<calendar::Holidays>(),
        Self::of::<calendar::Term>(),
        Self::of::<codes::Body>(),
        Self::of::<codes::Cob>(),
        Self::of::<codes::CodiceFiscale>(),
        Self::of::<codes::List>(),
        Self::of::<codes::PolicyActivity>(),
        Self::of::<codes::PolicyId>(),
        Self::of::<codes::Region>(),
        Self::of::<codes::SflOffice>(),
        Self::of::<conditionality::Absences>(),
        Self::of::<conditionality::AdiDeadlines>(),
        Self::of::<conditionality::Convocation>(),
        Self::of::<conditionality::Justification>(),
        Self::of::<conditionality::Sanction>(),
        Self::of::<dossier::Assess>(),
        Self::of::<targets::Enrolment>(),
        Self::of::<targets::Penalty>(),
        Self::of::<targets::Quota>(),
        Self::of::<matching::Shortlist>(),
        Self::of::<offer::Evaluate>(),
        Self::of::<patto::Check>(),
        Self::of::<portal::Access>(),
        Self::of::<processes::Application>(),
        Self::of::<portal::Appointment>(),
        Self::of::<portal::Cv>(),
        Self::of::<processes::CvRequest>(),
        Self::of::<portal::CvSearch>(),
        Self::of::<portal::Gg>(),
        Self::of::<processes::Interview>(),
        Self::of::<profiling::Classify>(),
        Self::of::<profiling::GolRoute>(),
        Self::of::<profiling::Schedule>(),
        Self::of::<profiling::ServiceRoute>(),
        Self::of::<profiling::Validate>(),
        Self::of::<remote::Check>(),
        Self::of::<remote::Invitation>(),
        Self::of::<remote::Request>(),
        Self::of::<rulebook::Diff>(),
        Self::of::<rulebook::Parameter>(),
        Self::of::<rulebook::Rules>(),
        Self::of::<sap::Build>(),
        Self::of::<sap::Check>(),
        Self::of::<remote::Release>(),
        Self::of::<sap::Xml>(),
        Self::of::<services::Eligibility>(),
        Self::of::<services::Get>(),
        Self::of::<services::List>(),
        Self::of::<signature::Replay>(),
        Self::of::<signature::Workflow>(),
        Self::of::<targets::Classify>(),
    ];

    const fn of<O: Operate>() -> Self {
        let output = if O::LISTS_RULES { given::<O::Output, O::Output> } else { given::<O::Output, Answer<O::Output>> };
        Self { name: O::NAME, run: run::<O>, input: taken::<O::Input>, output }
    }

    /// The operation with this name.
    ///
    /// # Errors
    /// [`Code::OperazioneSconosciuta`]; the detail `known` lists the names.
    pub fn named(name: &str) -> Result<&'static Self, Error> {
        Self::ALL.iter().find(|operation| operation.name == name).ok_or_else(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|operation| operation.name).collect();
            Error::new(Code::OperazioneSconosciuta).detail("known", known)
        })
    }

    /// Runs it, as the function [`call`] does; with `explain` the answer holds the trace even where the input does not ask.
    ///
    /// # Errors
    /// As [`call`].
    pub fn call(&self, rulebook: &Rulebook, input: impl AsRef<[u8]>, explain: bool) -> Result<String, Error> {
        let request = Open::read(rulebook, input.as_ref())?;
        (self.run)(&request.rulebook, &request.body, explain || request.explain)
    }

    /// The JSON Schema of its input.
    #[must_use]
    pub fn input_schema(&self) -> Schema {
        (self.input)()
    }

    /// The JSON Schema of its output.
    #[must_use]
    pub fn output_schema(&self) -> Schema {
        (self.output)()
    }
}

/// Runs an operation: JSON in (UTF-8), JSON out.
///
/// The input may name a bundled `rulebook`, which then takes the place of the one given, and ask for `explain`.
///
/// # Errors
/// The contract's error, with its code and the JSON pointer to the field. Nothing is answered by half.
///
/// ```
/// use collocamento::{Rulebook, call};
/// let rulebook = Rulebook::bundled("nazionale")?;
/// let answer = call(&rulebook, "calendar.term", r#"{"start": "2025-03-03", "amount": 30, "unit": "giorni"}"#)?;
/// assert_eq!(answer, r#"{"due":"2025-04-02","rolled":false,"rules":["TERM-01","TERM-03","TERM-06"]}"#);
///
/// let error = call(&rulebook, "calendar.term", r#"{"start": "2025-02-30", "amount": 1, "unit": "giorni"}"#).unwrap_err();
/// assert_eq!((error.code.as_str(), error.path.as_str()), ("data_non_valida", "/start"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn call(rulebook: &Rulebook, operation: &str, input: impl AsRef<[u8]>) -> Result<String, Error> {
    Operation::named(operation)?.call(rulebook, input, false)
}

/// Assesses a dossier given as JSON and returns a text for an operator; see [`Answer::report`](crate::Answer).
///
/// The input is that of `dossier.assess`; with `explain` the text holds the reasons even where the input does not ask.
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
    Ok(assessed(&request.rulebook, &dossier)?.report(&request.rulebook, lang))
}

/// Replays the actions on a document, given as JSON, and returns them as text for an operator; see
/// [`workflow::report`](crate::workflow::report).
///
/// The input is that of `signature.replay`.
///
/// # Errors
/// As [`call`].
pub fn signature_report(rulebook: &Rulebook, input: impl AsRef<[u8]>, lang: Lang) -> Result<String, Error> {
    let request = Open::read(rulebook, input.as_ref())?;
    crate::workflow::report(&request.rulebook, &read(&request.body)?, lang)
}

/// A request whose envelope is open: the rulebook that answers it, its own fields, whether it asks for the trace.
struct Open<'a> {
    rulebook: Rulebook,
    body: Json<'a>,
    explain: bool,
}

impl<'a> Open<'a> {
    fn read(rulebook: &Rulebook, input: &'a [u8]) -> Result<Self, Error> {
        let Json::Object(members) = Json::parse(input)? else {
            return Err(Error::new(Code::ValoreNonValido).detail("expected", "an object"));
        };
        let (envelope, members): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|(key, _)| ENVELOPE.contains(&key.as_ref()));
        let envelope: Envelope = read(&Json::Object(envelope))?;
        let rulebook = match envelope.rulebook {
            Some(name) if name != rulebook.name() => Rulebook::bundled(&name)?,
            _ => rulebook.clone(),
        };
        Ok(Self { rulebook, body: Json::Object(members), explain: envelope.explain })
    }
}

/// Reads a typed value from JSON, with the same errors as [`call`].
pub(crate) fn from_json<T: DeserializeOwned>(text: &[u8]) -> Result<T, Error> {
    read(&Json::parse(text)?)
}

/// The keys that every operation takes beside its own.
const ENVELOPE: [&str; 2] = ["rulebook", "explain"];

/// What every operation takes beside its own fields.
#[derive(Default, Deserialize, JsonSchema)]
struct Envelope {
    /// The name of a rulebook; absent, the one that the caller holds.
    rulebook: Option<String>,
    /// Whether the answer holds the trace.
    #[serde(default)]
    explain: bool,
}

/// The input of an operation as its schema shows it.
#[derive(JsonSchema)]
#[schemars(extend("unevaluatedProperties" = false))]
struct Request<T> {
    #[schemars(flatten)]
    _body: T,
    #[schemars(flatten)]
    _envelope: Envelope,
}

fn read<T: DeserializeOwned>(json: &Json<'_>) -> Result<T, Error> {
    T::deserialize(json).map_err(Error::from)
}

fn run<O: Operate>(rulebook: &Rulebook, body: &Json<'_>, explain: bool) -> Result<String, Error> {
    let mut journal = Journal::new(explain);
    let body = O::run(rulebook, read(body)?, &mut journal)?;
    let text = match O::LISTS_RULES {
        true => serde_json::to_string(&body),
        false => serde_json::to_string(&journal.close(body, rulebook)),
    };
    // Typed answers have text keys and finite numbers only: serde_json writes all of them.
    text.map_err(|_| Error::new(Code::JsonNonValido))
}

/// The schema of what an operation takes.
fn taken<T: JsonSchema>() -> Schema {
    schema::<T, Request<T>>(&SchemaSettings::default())
}

/// The schema of what an operation gives: a field is required that is always written, be it null.
fn given<T: JsonSchema, Whole: JsonSchema>() -> Schema {
    schema::<T, Whole>(&SchemaSettings::default().for_serialize())
}

/// The schema of an envelope, described as the body inside it describes itself.
fn schema<T: JsonSchema, Whole: JsonSchema>(settings: &SchemaSettings) -> Schema {
    let mut schema = settings.clone().into_generator().into_root_schema_for::<Whole>();
    let mut body = settings.clone().into_generator().into_root_schema_for::<T>();
    if let Some(description) = body.remove("description") {
        schema.insert("description".to_owned(), description);
    }
    schema
}
