//! The rules of the Italian public employment services (*Centri per l'Impiego*), each answer with the article that says so.
//!
//! A person declares to be available for work (*DID*) and becomes *disoccupato*; then jobs start and end, incomes stay within
//! a limit or rise above it, the state is kept, suspended or lost. [`assess`] takes the dated events and gives the state on a
//! day, how it came about, the terms that run and what comes next.
//!
//! ```
//! use collocamento::{Dossier, Rulebook, State, assess};
//!
//! let dossier = Dossier::from_json(r#"{
//!     "person": {},
//!     "events": [
//!         {"type": "did", "date": "2025-01-10"},
//!         {"type": "rapporto_inizio", "date": "2025-03-01", "job": "a", "kind": "determinato", "end": "2025-05-31",
//!          "annual_income": "18000.00"}
//!     ],
//!     "as_of": "2025-04-15"
//! }"#)?;
//! let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
//! assert_eq!(answer.status.state, State::Sospeso);
//! assert!(answer.rules.contains(&"STATO-06".to_string()));
//! # Ok::<(), collocamento::Error>(())
//! ```
//!
//! The library is pure: no clock, no files, no network, no global state. The law is data in the [`Rulebook`] and is read by
//! the date of each fact. [`call`] runs any operation from JSON to JSON, the same in every language.
//!
//! # Glossary
//!
//! | Italian | here | what it is |
//! |---|---|---|
//! | DID | `Did` | *dichiarazione di immediata disponibilità*, the declaration of availability for work |
//! | disoccupato | `State::Disoccupato` | DID, and no work |
//! | conservazione | `State::Conservazione` | DID, and work within the income limit |
//! | sospensione | `State::Sospeso` | DID, and subordinate work above the limit, up to 180 days |
//! | decadenza | `State::Decaduto` | the state is lost |
//! | anzianità | seniority | days of unemployment |
//! | patto di servizio | `Patto` | the agreement between the person and the Centro per l'Impiego |
//! | CPI | Centro per l'Impiego | the local employment service |
//! | AdR | `Adr` | *assegno di ricollocazione*, a voucher for intensive job search |
//! | SAP | [`Sap`] | *scheda anagrafico-professionale*, the card that the office keeps of a person |
//! | comune | municipality | named by its Belfiore code |

#![forbid(unsafe_code)]

pub mod adr;
pub mod art16;
mod assess;
#[cfg(feature = "arrow")]
pub mod batch;
pub mod benefit;
pub mod calendar;
pub mod codes;
pub mod conditionality;
mod deadlines;
pub mod dossier;
mod error;
mod explain;
mod finding;
pub mod l68;
pub mod matching;
mod money;
pub mod offer;
mod operation;
#[cfg(feature = "pages")]
pub mod pages;
pub mod patto;
pub mod portal;
mod problem;
pub mod profiling;
mod quantity;
mod region;
pub mod remote;
mod rule;
pub mod rulebook;
pub mod sap;
pub mod services;
mod status;
pub mod targets;
mod text;
mod truth;
pub mod workflow;

pub use assess::{
    Assessment, Condition, NextChange, Profile, Sanction, Span, StateAt, Status, Suspension, assess, assess_explained,
    state_at,
};
pub use deadlines::{Deadline, DeadlineState};
pub use dossier::Dossier;
pub use error::{Code, Error};
pub use explain::{Answer, TraceStep, UsedParameter};
pub use finding::{Finding, Severity};
pub use money::Money;
pub use operation::{Operation, call, report, signature_report};
pub use problem::{MissingElement, Problem};
pub use quantity::{Number, Quantity};
pub use region::Region;
pub use rule::Rule;
pub use rulebook::Rulebook;
pub use sap::Sap;
pub use services::ServiceAccess;
pub use status::State;
pub use text::{Lang, Text};
