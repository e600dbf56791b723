//! Conditionality (chapter 3 of the rules): what a violation costs, how a person is convened, what excuses them.
//!
//! Each function takes the rulebook and a typed input, and gives the answer with the ids of its rules. [`call`](crate::call)
//! does the same from JSON, with the trace where it is asked for.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let input = r#"{"benefit": "naspi", "violation": "convocazione", "date": "2025-03-03", "monthly_amount": 1200}"#;
//! let answer = call(&Rulebook::bundled("nazionale")?, "conditionality.sanction", input)?;
//! assert!(answer.starts_with(r#"{"measure":"decurtazione","step":1,"fraction":"1/4","days":8,"amount":"320.00","#));
//! # Ok::<(), collocamento::Error>(())
//! ```

pub(crate) mod absences;
pub(crate) mod adi;
pub(crate) mod convocation;
mod count;
mod cut;
pub(crate) mod justification;
pub(crate) mod sanction;
#[cfg(test)]
mod tests;
mod values;

use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar::{Day, Roll};
use crate::error::{Code, Error};
use crate::explain::answer;
use crate::rule::Rule;
use crate::rulebook::Rulebook;
use crate::text::Text;

pub use absences::{Absence, Absences, AbsencesInput, Event, absences};
pub use adi::{AdiBenefit, AdiDeadline, AdiDeadlines, AdiInput, AdiState, adi_deadlines};
pub use convocation::{Convocation, ConvocationInput, convocation};
pub(crate) use count::Rung;
pub(crate) use cut::Cut;
#[cfg(feature = "arrow")]
pub(crate) use cut::share;
pub use justification::{Justification, JustificationInput, justification};
pub use sanction::{PastViolation, Sanction, SanctionInput, sanction};
pub use values::{Channel, ConvocationKind, Fraction, Measure, Percent, Province, Reason, Recipient, Subject, When};

/// What is not in order, by rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Problem {
    /// The rule that is not kept.
    pub rule: Rule,
    /// In Italian.
    pub message: String,
    /// In English.
    pub message_en: String,
}

impl Problem {
    fn new(rule: Rule, text: Text) -> Self {
        Self { rule, message: text.it.into_owned(), message_en: text.en.into_owned() }
    }
}

/// The most entries of a list in the input.
const MAX_ENTRIES: usize = 10_000;

/// Chapter 3 begins with the reform of 2015.
fn after_reform(rulebook: &Rulebook, day: Day, path: &str) -> Result<(), Error> {
    match day < rulebook.law().reform() {
        true => Err(Error::new(Code::RegimeNonCoperto).at(path)),
        false => Ok(()),
    }
}

fn at_most(entries: usize, path: &str) -> Result<(), Error> {
    match entries > MAX_ENTRIES {
        true => Err(Error::new(Code::FuoriLimite).at(path).detail("limit", MAX_ENTRIES)),
        false => Ok(()),
    }
}

/// A number that the law sets on a day; the error is about the field that gave the day.
fn number(rulebook: &Rulebook, name: &str, day: Day, path: &str) -> Result<u32, Error> {
    rulebook.whole(name, day).map_err(|error| error.at(path))
}

/// A choice that the rulebook makes on a day.
fn choice<'r>(rulebook: &'r Rulebook, name: &str, day: Day, path: &str) -> Result<&'r str, Error> {
    rulebook.chosen(name, day).map_err(|error| error.at(path))
}

/// TERM-09: where a holiday moves a term that runs against a person.
fn persons_roll(rulebook: &Rulebook, day: Day, path: &str) -> Result<Roll, Error> {
    choice(rulebook, "rinvio_termini_persona", day, path).map(|name| Roll::by_name(Some(name)))
}
