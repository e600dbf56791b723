//! The SAP, *scheda anagrafico-professionale* (section 8.4): made from a dossier, checked, written as JSON or XML.

pub(crate) mod build;
pub(crate) mod check;
mod document;
mod experience;
pub(crate) mod form;
mod measure;
mod position;
mod words;

pub use build::{BuildInput, Built, Further, build};
pub use check::{Checked, check};
pub use document::{
    Address, Administrative, Contacts, Curriculum, Enrolment, Experience, Foreign, Measure, PersonData, Personal,
    Position, Sap, Skill, Title, Training,
};
pub use form::{BothForms, Form, both_forms};
pub use words::Words;
