//! The *Comunicazioni Obbligatorie* (COB): what employers report of starts, extensions, transformations and ends of jobs, read
//! into the events of a dossier.
//!
//! [`events`] reads the UniLav, UniSomm and VarDatori documents, or the RicercaCO records, about one person. [`Documents`] reads
//! a file of any length one document at a time, and [`events_of`] makes the events of each person of many.

mod chain;
mod communication;
mod document;
mod events;
pub(crate) mod job;
mod names;
mod reader;
mod record;
mod report;
mod stream;
mod text;
mod types;
mod unilav;
mod unisomm;
pub(crate) mod value;
mod vardatori;
mod versions;

use crate::answer::operation::operations;

pub use communication::Communication;
pub use events::{events, events_of};
pub use stream::{Document, Documents};
pub use types::{Cell, CobEvents, DocumentFinding, EventsInput, Record};

operations! {
    /// the person and events that Comunicazioni Obbligatorie report: UniLav, UniSomm, VarDatori, RicercaCO
    EVENTS = "cob.events",
        "la persona e gli eventi che le Comunicazioni Obbligatorie riportano: UniLav, UniSomm, VarDatori, RicercaCO",
        EventsInput => CobEvents, events::run;
}
