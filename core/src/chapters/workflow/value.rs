//! The legal value of an electronic signature (CAD-20).

use serde::Serialize;

use super::action::Action;
use crate::base::words::signature::SignatureKind;
use crate::rulebook::book::Rulebook;
use crate::rulebook::lists::{FIRME_FORMA_SCRITTA, FIRME_PRESUNTE, IDENTITA_FORMA_SCRITTA};

/// A signature that was made, with its legal value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignatureValue {
    /// The index of its action.
    pub index: usize,
    /// The signer.
    pub by: String,
    /// Its kind; null if it was not given.
    pub kind: Option<SignatureKind>,
    /// Whether the document has written form and the effect of art. 2702 of the civil code; null if not known.
    pub written_form: Option<bool>,
    /// Whether the signature is presumed to be the holder's; null if its kind was not given.
    pub presumed: Option<bool>,
}

impl SignatureValue {
    pub(super) fn of(rulebook: &Rulebook, index: usize, action: &Action) -> Self {
        let day = action.at.day();
        let of_kind = |list| action.signature.map(|kind| rulebook.lists(list, kind, day));
        // CAD-20: a process with digital identification has the same value as the advanced signature.
        let identified = action.identity.is_some_and(|one| rulebook.lists(&IDENTITA_FORMA_SCRITTA, one, day));
        Self {
            index,
            by: action.by.clone(),
            kind: action.signature,
            written_form: if identified { Some(true) } else { of_kind(&FIRME_FORMA_SCRITTA) },
            presumed: of_kind(&FIRME_PRESUNTE),
        }
    }
}
