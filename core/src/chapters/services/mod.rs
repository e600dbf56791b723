//! The services of a rulebook: the catalogue, and whether a person may have each service.

pub(crate) mod access;
mod awaited;
mod catalogue;
mod group;
pub(crate) mod owed;
mod requirement;
pub(crate) mod review;
mod route;
pub(crate) mod situation;
mod target;
pub(crate) mod text;
pub(crate) mod types;
mod voucher;

use crate::answer::operation::operations;

pub use catalogue::{get, list};
pub use types::{Crosswalk, Get, GetInput, LetterServices, List, ListInput, OwedLep, ServiceAccess};

operations! {
    /// one card of the service catalogue
    GET = "services.get", "una scheda del catalogo dei servizi",
        GetInput => Get, catalogue::run_get;
    /// the cards of the service catalogue
    LIST = "services.list", "le schede del catalogo dei servizi",
        ListInput => List, catalogue::run_list;
}
