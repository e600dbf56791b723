//! Services at a distance: whether a service may be provided at a distance, and what an
//! invitation or a request for an appointment must contain.
//!
//! The requirements of each region are data of its rulebook; the code here applies them to the facts. Each requirement
//! is met, not met, or not known, and the answer names the missing facts.

pub(crate) mod check;
mod facts;
mod hour;
pub(crate) mod invitation;
mod regime;
pub(crate) mod release;
pub(crate) mod request;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use check::check;
pub use facts::{Platform, Provider, User};
pub use hour::Hour;
pub use invitation::invitation;
pub use request::request;
pub use types::{
    InvitationCheck, InvitationInput, Release, ReleaseInput, ReleaseMode, ReleasePurpose, RemoteCheck, RemoteInput,
    RequestCheck, RequestContent, RequestInput,
};

operations! {
    /// whether a service may be given remotely, and what prevents it
    CHECK = "remote.check", "se un servizio si può erogare a distanza, e che cosa lo impedisce",
        RemoteInput => RemoteCheck, check::run;
    /// what an invitation to an appointment lacks
    INVITATION = "remote.invitation", "che cosa manca a un invito a un appuntamento",
        InvitationInput => InvitationCheck, invitation::run;
    /// whether a request for an appointment can be accepted
    REQUEST = "remote.request", "se la richiesta di un appuntamento si può accettare",
        RequestInput => RequestCheck, request::run;
}
