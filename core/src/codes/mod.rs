//! The codes that identify persons.

mod codice_fiscale;

pub use codice_fiscale::{CodiceFiscale, Flaw};
