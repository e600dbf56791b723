//! The SAP, *scheda anagrafico-professionale*: made from a dossier, checked, written as JSON or XML; that of another
//! system read into events and compared with the rules.
//!
//! Two XML forms exist. `collocamento` is the library's own: the root element `sap` and the keys of the JSON; no other system
//! reads it. `nazionale` is the ministry's document `lavoratore`, which the systems of the regions exchange (SAP-NAZ). Its layout
//! comes from public samples and readers: the schema (XSD) is not public and has not been seen, so that optional elements may be
//! missing. What is not known is reported, never lost in silence.

pub(crate) mod build;
pub(crate) mod check;
mod coherence;
#[cfg(feature = "xml")]
pub(crate) mod compare;
pub(crate) mod document;
#[cfg(feature = "xml")]
pub(crate) mod events;
mod experience;
mod finding;
pub(crate) mod form;
mod measure;
#[cfg(feature = "xml")]
mod nazionale;
mod position;
pub(crate) mod print;
pub(crate) mod purpose;
#[cfg(feature = "xml")]
mod report;
mod text;
mod words;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use crate::answer::operation::operations;

pub use build::{BuildInput, Built, Further, build};
pub use check::{CheckInput, Checked, check};
pub use document::{
    Address, Administrative, Contacts, Curriculum, Enrolment, Experience, Firm, Foreign, Measure, PersonData, Personal,
    Position, Sap, Sending, Skill, Title, Training,
};
pub use finding::ElementFinding;
pub use form::{Form, SapForm};
pub use print::{PlaceName, PrintInput, Printed, print};
pub use purpose::Purpose;
pub use words::Words;
#[cfg(feature = "xml")]
pub use xml::{BothForms, both_forms};
#[cfg(feature = "xml")]
pub use {
    compare::{CompareInput, Compared, ComparedValue, compare},
    events::{EventsInput, SapEvents, Stated, events},
};

operations! {
    /// the scheda anagrafico-professionale (SAP) of a dossier
    BUILD = "sap.build", "la scheda anagrafico-professionale (SAP) di un fascicolo",
        BuildInput => Built, build::run;
    /// what is wrong with a SAP for its purpose, in two severities
    CHECK = "sap.check", "che cosa non va in una SAP per il suo scopo, con due gravità",
        CheckInput => Checked, check::run;
    /// a SAP to read, as text and as an HTML page
    PRINT = "sap.print", "una SAP da leggere, come testo e come pagina HTML",
        PrintInput => Printed, print::run;
}

#[cfg(feature = "xml")]
operations! {
    /// what a node states in a SAP beside what the rules say
    COMPARE = "sap.compare", "che cosa un nodo dichiara in una SAP accanto a ciò che dicono le regole",
        CompareInput => Compared, compare::run;
    /// the person and events that a SAP or a ListaDID of another system holds, and what its node states
    EVENTS = "sap.events",
        "la persona e gli eventi che una SAP o una ListaDID di un altro sistema contiene, e che cosa dichiara il suo nodo",
        EventsInput => SapEvents, events::run;
    /// a SAP as JSON and as XML, in the library's own form or as the national document `lavoratore`
    XML = "sap.xml", "una SAP come JSON e come XML, nella forma della libreria o come documento nazionale `lavoratore`",
        Form => BothForms, xml::run;
}
