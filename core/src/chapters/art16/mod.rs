//! ART16: selection at a public body for posts that need compulsory schooling only (art. 16 L. 56/1987).
//!
//! The body assesses suitability only. The service sends persons in the order of its ranking, or of the ranking of those who
//! answered a call in person, as the rulebook chooses. The body summons them within its deadline.

pub(crate) mod selection;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::selection::CallKind;
pub use selection::selection;
pub use types::{Candidate, Selection, SelectionInput, SelectionStep};

operations! {
    /// who is sent to a selection for a public body (art. 16 L. 56/1987), in which order, by when
    SELECTION = "art16.selection",
        "chi è inviato a una selezione per un ente pubblico (art. 16 L. 56/1987), in quale ordine, entro quando",
        SelectionInput => Selection, selection::run;
}
