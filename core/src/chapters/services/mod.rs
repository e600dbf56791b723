//! The services that a rulebook offers (chapter 5): the catalogue, and who may have which service, and why not.

pub(crate) mod access;
mod catalogue;
mod requirement;
pub(crate) mod situation;
mod target;
pub(crate) mod text;
pub(crate) mod types;
mod voucher;

use crate::answer::operation::operations;

pub use catalogue::{get, list};
pub use types::{Get, GetInput, List, ListInput, ServiceAccess};

operations! {
    /// one card of the service catalogue
    GET = "services.get", GetInput => Get, catalogue::run_get;
    /// the cards of the service catalogue
    LIST = "services.list", ListInput => List, catalogue::run_list;
}
