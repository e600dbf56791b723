//! What an electronic signature is worth in law (section 6.3, CAD-20).

use schemars::JsonSchema;
use serde::Serialize;

use super::action::Action;
use crate::base::words::signature::{Identity, SignatureKind};

/// A signature that was made, and what it is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignatureValue {
    /// The index of its action.
    pub index: usize,
    /// Who signed.
    pub by: String,
    /// Its kind; null where it was not told.
    pub kind: Option<SignatureKind>,
    /// Whether the document has written form and the effect of art. 2702 of the civil code; null where nothing tells.
    pub written_form: Option<bool>,
    /// Whether the signature is presumed to be the holder's; null where its kind was not told.
    pub presumed: Option<bool>,
}

impl SignatureValue {
    pub(super) fn of(index: usize, action: &Action) -> Self {
        // CAD-20: art. 20 c. 1-bis CAD puts a process with digital identification beside the advanced signature, and art. 61
        // c. 2 DPCM 22 February 2013 does so for CIE and CNS towards public bodies.
        let identified = matches!(action.identity, Some(Identity::Spid | Identity::Cie | Identity::Cns));
        let advanced = action.signature.map(|kind| kind >= SignatureKind::Avanzata);
        Self {
            index,
            by: action.by.clone(),
            kind: action.signature,
            written_form: if identified { Some(true) } else { advanced },
            presumed: action.signature.map(|kind| kind >= SignatureKind::Qualificata),
        }
    }
}
