//! The SAP, *scheda anagrafico-professionale* (section 8.4): made from a dossier, checked, written as JSON or XML.

pub(crate) mod build;
pub(crate) mod check;
mod coherence;
pub(crate) mod document;
mod experience;
pub(crate) mod form;
mod measure;
mod position;
pub(crate) mod print;
pub(crate) mod purpose;
mod text;
mod words;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use crate::answer::operation::operations;

pub use build::{BuildInput, Built, Further, build};
pub use check::{Checked, check};
pub use document::{
    Address, Administrative, Contacts, Curriculum, Enrolment, Experience, Foreign, Measure, PersonData, Personal,
    Position, Sap, Skill, Title, Training,
};
pub use form::Form;
pub use print::{PlaceName, PrintInput, Printed, print};
pub use purpose::{CheckInput, Purpose};
pub use words::Words;
#[cfg(feature = "xml")]
pub use xml::{BothForms, both_forms};

operations! {
    /// the scheda anagrafico-professionale (SAP) of a dossier
    BUILD = "sap.build", BuildInput => Built, build::run;
    /// what is wrong with a SAP for its purpose, in two severities
    CHECK = "sap.check", CheckInput => Checked, check::run;
    /// a SAP to read, as text and as an HTML page
    PRINT = "sap.print", PrintInput => Printed, print::run;
}

#[cfg(feature = "xml")]
operations! {
    /// a SAP in both its forms, JSON and XML
    XML = "sap.xml", Form => BothForms, xml::run;
}
