//! The codes that the information systems of the services exchange (chapter 10): what each says, and what is wrong with it.
//!
//! A source system's code and an ISTAT region code both have two digits and mean different regions: they are two types,
//! [`SourceCode`] and [`IstatCode`], and never an integer.

pub(crate) mod activity;
pub(crate) mod body;
mod check;
pub(crate) mod cob;
mod codice_fiscale;
pub(crate) mod list;
mod name;
pub(crate) mod person;
pub(crate) mod policy_id;
mod problem;
pub(crate) mod region;
pub(crate) mod sfl_office;

pub use activity::{PolicyActivity, PolicyActivityInput, policy_activity};
pub use body::{Body, BodyCode, BodyInput, body};
pub use cob::{Cob, CobInput, cob};
pub use codice_fiscale::{CodiceFiscale, Flaw};
pub use list::{CodesOfList, ListInput, list};
pub use person::{PersonCode, PersonCodeInput, PersonCodeKind, PersonFacts, codice_fiscale};
pub use policy_id::{PolicyId, PolicyIdAnswer, PolicyIdInput, policy_id};
pub(crate) use problem::Problems;
pub use problem::{Problem, Weight};
pub use region::{IstatCode, RegionCodes, RegionInput, SourceCode, region};
pub use sfl_office::{Basis, Office, SflOffice, SflOfficeInput, sfl_office};
