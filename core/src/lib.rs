//! The rules of the Italian public employment services (*Centri per l'Impiego*), each answer with the article that says so.
//!
//! A person declares to be available for work (*DID*) and becomes *disoccupato*; then jobs start and end, incomes stay within
//! a limit or rise above it, the state is kept, suspended or lost. [`assess`] takes the dated events and reports the
//! state on a day, the reasons for it, the deadlines that run and the next change.
//!
//! ```
//! use collocamento::dossier::facts::{Did, RapportoInizio};
//! use collocamento::dossier::{Event, JobKind, Person};
//! use collocamento::{Dossier, Rulebook, State, assess};
//!
//! let job = RapportoInizio::new("shop".parse()?)
//!     .kind(JobKind::Determinato)
//!     .end("2025-05-31".parse()?)
//!     .annual_income("18000.00".parse()?);
//! let events = vec![Event::new("2025-01-10".parse()?, Did::new()), Event::new("2025-03-01".parse()?, job)];
//! let dossier = Dossier::new(Person::new(), events, "2025-04-15".parse()?);
//!
//! let answer = assess(&Rulebook::bundled("nazionale")?, &dossier)?;
//! assert_eq!(answer.status.state, State::Sospeso);
//! assert!(answer.rules.iter().any(|rule| rule == "STATO-06"));
//! # Ok::<(), collocamento::Error>(())
//! ```
//!
//! [`Dossier::from_json`] reads the same dossier from JSON.
//!
//! The library is pure: no clock, no files, no network, no global state. The law is data in the [`Rulebook`]; the law
//! of the date of each fact applies. [`call`] runs any operation from JSON to JSON, the same in every language.
//!
//! # Where to find what
//!
//! | to | look at |
//! |---|---|
//! | assess a person on a day | [`assess`], [`state_at`], [`Answer::report`](Answer#method.report) |
//! | build or read a dossier | [`Dossier`], [`dossier`], [`dossier::facts`]; [`cob`] from Comunicazioni Obbligatorie, [`sap`] from the SAP |
//! | judge a violation, a summons, a reason | [`conditionality`] |
//! | judge an offer, a claim, a patto, a voucher | [`offer`], [`benefit`], [`patto`], [`adr`] |
//! | plan and count services | [`services`], [`profiling`], [`provider`], [`remote`] |
//! | follow vacancies, employers, signatures, the portal | [`vacancy`], [`matching`], [`art16`], [`employer`], [`l68`], [`workflow`], [`portal`] |
//! | count days | [`calendar`] |
//! | read the law, or change it | [`rulebook`], [`Rulebook::overlay`] |
//! | answer by the name of an operation | [`call`], [`Operation`] |
//! | process tables | `batch` (feature `arrow`) |
//!
#![cfg_attr(
    doc,
    doc = "The guide: [dates](guide::dates), [unknown facts](guide::unknown), [rulebooks and overlays](guide::rulebooks),\n[errors](guide::errors), [every operation with its function](guide::operations).\n"
)]
//!
//! # Inputs and answers
//!
//! An input is a struct with public fields: `new` takes what must be given, a method of the same name sets each other field, and an
//! absent field is a fact that is not known. Every input and answer is `Serialize`, every input `Deserialize` too. Structs and lists of
//! words may grow in a later version: they are `#[non_exhaustive]`. A word is written by `Display` and read by `FromStr` as it is
//! written on the wire; `label` gives its text in Italian or English.
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
//! Rust 1.95 or later: older compilers have not been tried, and a dependency needs 1.89.
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
#![cfg_attr(not(feature = "xml"), allow(dead_code, reason = "some rules serve communications alone"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod assess;
mod base;
#[cfg(feature = "arrow")]
pub mod batch;
mod chapters;
pub mod dossier;
#[cfg(doc)]
pub mod guide;
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

/// The contents of a patto di servizio: what the law requires, and what is missing.
pub mod patto {
    pub use crate::assess::patto_check::check;
    pub use crate::chapters::patto::*;
}

/// Services at a distance: whether a service may be provided at a distance, and what an
/// invitation or a request for an appointment must contain.
pub mod remote {
    pub use crate::assess::sap_release::release;
    pub use crate::chapters::remote::*;
}

/// Target groups: the persons whose hiring the law favours.
pub mod targets {
    pub use crate::assess::target_groups::{DerivedFact, DossierGroups, assess};
    pub use crate::chapters::targets::*;
}

/// The catalogue of services, and which of them a person may have.
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
