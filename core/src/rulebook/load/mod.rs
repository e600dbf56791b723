//! From files of rule data to a validated rulebook.

mod authority;
mod benefit;
mod bundled;
mod catalogue;
mod citation;
mod declared;
mod digest;
mod draft;
mod end_cause;
mod fact;
mod job_kind;
mod ladder;
mod limits;
mod name;
mod open;
mod overlay;
mod patto;
mod portal;
mod printable;
mod remote;
mod reopen;
mod route;
#[cfg(feature = "schema")]
mod schema;
mod source;
mod titles;
mod typed;
mod version;
mod workflow;
