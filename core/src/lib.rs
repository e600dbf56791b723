//! The rules of the Italian public employment services (*Centri per l'Impiego*), each answer with the article that says so.
//!
//! A person declares to be available for work (*DID*) and becomes *disoccupato*; then jobs start and end, incomes stay within
//! a limit or rise above it, the state is kept, suspended or lost. [`assess`] takes the dated events and reports the
//! state on a day, the reasons for it, the deadlines that run and the next change.
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
//! assert!(answer.rules.iter().any(|rule| rule == "STATO-06"));
//! # Ok::<(), collocamento::Error>(())
//! ```
//!
//! The library is pure: no clock, no files, no network, no global state. The law is data in the [`Rulebook`]; the law
//! of the date of each fact applies. [`call`] runs any operation from JSON to JSON, the same in every language.
//!
//! # Citing an answer
//!
//! Every answer names its rulebook, and by [`RulebookVersion`] exactly which data: any change of the law's data or of an overlay gives
//! another digest. [`answer_id`] is the id of an answer: an act can cite it, and whoever has the input can work it out again.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `xml` (default) | the SAP as an XML document, the library's own or the national one: `Sap::to_xml`, `Sap::from_xml`, `sap.xml`, `sap.events`, `sap.compare`; [`cob`] |
//! | `arrow` | `batch`: tables of millions of events in, tables of answers out |
//! | `schema` | the JSON Schemas of all operations, `Operation::input_schema` and `Operation::output_schema`, and of overlays, `Rulebook::overlay_schema` |
//! | `pages` | `pages`: the rules as a page to read; with `schema` also the dictionary |
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

mod answer;
mod assess;
mod base;
#[cfg(feature = "arrow")]
pub mod batch;
mod chapters;
pub mod dossier;
mod operation;
#[cfg(feature = "pages")]
pub mod pages;
pub mod rulebook;
pub mod sap;
mod status;
mod wire;

pub use answer::assumption::Assumption;
pub use answer::finding::{Finding, Severity};
pub use answer::operation::Operation;
pub use answer::problem::{FieldProblem, MissingElement, Problem, Unmet};
pub use answer::reply::Answer;
pub use answer::step::{TraceStep, UsedParameter};
pub use answer::values::Values;
pub use assess::run::{assess, assess_explained};

pub use assess::state_at::{StateAt, state_at};
pub use assess::types::{Assessment, DossierSanction, Profile};
pub use base::calendar;
pub use base::error::{Code, Error};
pub use base::facts::{FactMap, FactValue};
pub use base::money::Money;
pub use base::quantity::{Number, Quantity};
pub use base::region::Region;
pub use base::rule::RuleId;
pub use base::text::{Lang, Text};
pub use base::words::deadline::{Bound, DeadlineState, TaskAct};
pub use base::words::state::State;
pub use base::words::table as words;
pub use chapters::deadlines::types::{Deadline, Task};
pub use chapters::services::types::ServiceAccess;
pub use chapters::*;
pub use dossier::Dossier;
pub use operation::{answer_id, call, plan_report, report, signature_report};
pub use rulebook::book::Rulebook;
pub use rulebook::version::RulebookVersion;
pub use sap::document::Sap;
pub use status::summary::{Condition, NextChange, Span, Status, Suspension};
/// The type of ids, re-exported.
pub use uuid::Uuid;

/// The contents of a patto di servizio (chapter 5 of the rules): what the law requires, and what is missing.
pub mod patto {
    pub use crate::assess::patto_check::check;
    pub use crate::chapters::patto::*;
}

/// Services at a distance (chapter 7 of the rules): whether a service may be provided at a distance, and what an
/// invitation or a request for an appointment must contain.
pub mod remote {
    pub use crate::assess::sap_release::release;
    pub use crate::chapters::remote::*;
}

/// Target groups (chapter 9 of the rules): the persons whose hiring the law favours.
pub mod targets {
    pub use crate::assess::target_groups::{DerivedFact, DossierGroups, assess};
    pub use crate::chapters::targets::*;
}

/// The catalogue of services, and which of them a person may have (chapter 5 of the rules).
pub mod services {
    pub use crate::assess::agenda::{Agenda, AgendaDossier, AgendaInput, AgendaTask, agenda};
    pub use crate::assess::eligibility::{Eligibility, eligibility};
    pub use crate::assess::plan::plan;
    pub use crate::assess::plan::types::{
        Block, NextStep, Obstacle, Plan, PlanInput, PlanProfile, PlanState, PlannedService, Waiting,
    };
    pub use crate::chapters::capacity::*;
    pub use crate::chapters::services::*;
}
