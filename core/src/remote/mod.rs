//! Services at a distance (chapter 7 of the rules): whether a service may be given so, and what an invitation or a request
//! for an appointment must hold.
//!
//! What each region sets out is data of its rulebook; the code here puts it to the facts. Each requirement answers yes, no,
//! or not known, and what is not known is named.

mod check;
mod facts;
mod invitation;
mod release;
mod request;
mod values;

use crate::error::{Code, Error};
use crate::region::Region;
use crate::rulebook::Rulebook;
use crate::rulebook::remote::Regime;
use crate::text::Text;

pub(crate) use check::run as run_check;
pub use check::{RemoteCheck, RemoteInput, check};
pub use facts::{Platform, Provider, User};
pub(crate) use invitation::run as run_invitation;
pub use invitation::{Hour, InvitationCheck, InvitationInput, invitation};
pub(crate) use release::run as run_release;
pub use release::{Release, ReleaseInput, ReleaseMode, release};
pub(crate) use request::run as run_request;
pub use request::{RequestCheck, RequestContent, RequestInput, request};
pub use values::{Channel, DeviceKind, Mode, ProviderKind, Reason, RequestChannel, Service};
pub(crate) use values::{Element, Fact, RequestElement};

/// What a region says of services at a distance.
fn regime(rulebook: &Rulebook, region: Region) -> Result<&Regime, Error> {
    rulebook.remote().get(&region).ok_or_else(|| {
        let known: Vec<String> = rulebook.remote().keys().map(|region| region.name()).collect();
        let (it, en) = (
            "questo rulebook non ha regole sui servizi a distanza di questa regione",
            "this rulebook has no rules on services at a distance of this region",
        );
        Error::new(Code::ValoreNonValido).at("/region").detail("known", known).hint(Text::new(it, en))
    })
}

/// Whether a text says something.
pub(crate) fn said(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
