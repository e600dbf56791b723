//! From files of rule data to a validated rulebook.

mod bundled;
mod catalogue;
mod citation;
mod declared;
mod draft;
mod ladder;
mod open;
mod overlay;
mod remote;
mod route;
mod source;
mod titles;
mod workflow;
