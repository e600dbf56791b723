//! An operation: its name on the wire, its input, its output, and the function that runs it.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::envelope::Extras;
use super::journal::{Journal, answer, explained};
use super::reply::{Answer, Listing};
#[cfg(feature = "schema")]
use super::schema::Schemas;
use super::unwritable;
use crate::base::error::Error;
use crate::rulebook::book::Rulebook;
use crate::wire::json::Json;
use crate::wire::read;
use crate::wire::write::to_json;

/// An entry of the registry.
///
/// ```
/// use collocamento::{Operation, Rulebook};
/// let term = Operation::named("calendar.term")?;
/// let input = r#"{"start": "2025-03-03", "amount": 30, "unit": "giorni"}"#;
/// assert!(term.call(&Rulebook::bundled("nazionale")?, input, true)?.contains("\"trace\""));
/// # #[cfg(feature = "schema")]
/// assert!(term.input_schema().get("properties").is_some() && term.output_schema().get("properties").is_some());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Operation {
    /// Its name on the wire, such as `dossier.assess`.
    pub name: &'static str,
    /// What it answers, in one line.
    pub summary: &'static str,
    /// The same in Italian.
    pub summary_it: &'static str,
    pub(crate) run: fn(&Rulebook, &Json<'_>, Extras) -> Result<String, Error>,
    #[cfg(feature = "schema")]
    pub(crate) schemas: Schemas,
}

#[cfg(feature = "schema")]
impl Operation {
    /// The JSON Schema of its input. Needs the feature `schema`.
    #[must_use]
    pub fn input_schema(&self) -> schemars::Schema {
        (self.schemas.input)()
    }

    /// The JSON Schema of its output. Needs the feature `schema`.
    #[must_use]
    pub fn output_schema(&self) -> schemars::Schema {
        (self.schemas.output)()
    }
}

/// The function behind an operation.
pub(crate) type Run<I, O> = fn(&Rulebook, &I, &mut Journal) -> Result<O, Error>;

/// Runs an operation whose answer includes the rules applied.
pub(crate) fn run<I: DeserializeOwned, O: Serialize>(
    rulebook: &Rulebook,
    body: &Json<'_>,
    extras: Extras,
    run: Run<I, O>,
) -> Result<String, Error> {
    let input = read(body)?;
    let mut answer = explained(rulebook, extras.explain, |journal| run(rulebook, &input, journal))?;
    answer.answer_id = extras.answer_id;
    write(&answer, rulebook)
}

/// Runs an operation whose own output has a `rules` list, which replaces that of the rules applied.
pub(crate) fn run_listing<I: DeserializeOwned, O: Serialize>(
    rulebook: &Rulebook,
    body: &Json<'_>,
    extras: Extras,
    run: Run<I, O>,
) -> Result<String, Error> {
    let input = read(body)?;
    let mut answer = answer(rulebook, |journal| run(rulebook, &input, journal))?;
    answer.answer_id = extras.answer_id;
    write(&Listing::from(answer), rulebook)
}

fn write(answer: &impl Serialize, rulebook: &Rulebook) -> Result<String, Error> {
    to_json(answer, rulebook.rulebook_version().json()).map_err(unwritable::error)
}

/// Refuses an answer that can't be written, for those that are shown in another form.
pub(crate) fn check<T: Serialize>(answer: &Answer<T>) -> Result<(), Error> {
    to_json(answer, answer.rulebook_version().json()).map(drop).map_err(unwritable::error)
}

/// Declares the operations of a chapter, one row each: what it answers (as the doc comment), constant, name on the wire, the
/// same in Italian, input, output, function. With `listing` before the rows, the output has its own list of `rules`.
macro_rules! operations {
    (listing $($rows:tt)+) => { $crate::answer::operation::operations! { @run_listing listing $($rows)+ } };
    (@$by:ident $schemas:ident $($(#[doc = $summary:literal])+ $constant:ident = $name:literal, $summary_it:literal, $input:ty => $output:ty, $run:expr;)+) => {$(
        $(#[doc = $summary])+
        pub(crate) const $constant: $crate::answer::operation::Operation = $crate::answer::operation::Operation {
            name: $name,
            summary: concat!($($summary),+).trim_ascii(),
            summary_it: $summary_it,
            run: |rulebook, body, extras| {
                $crate::answer::operation::$by::<$input, $output>(rulebook, body, extras, $run)
            },
            #[cfg(feature = "schema")]
            schemas: $crate::answer::schema::Schemas::$schemas::<$input, $output>(),
        };
    )+};
    ($($rows:tt)+) => { $crate::answer::operation::operations! { @run of $($rows)+ } };
}
pub(crate) use operations;
