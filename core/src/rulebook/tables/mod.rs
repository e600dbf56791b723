//! The tables of a rulebook: the data model, which depends on no chapter.

pub(crate) mod act;
pub(crate) mod amounts;
pub(crate) mod authority;
pub(crate) mod benefit;
pub mod catalogue;
pub(crate) mod codelist;
pub(crate) mod contract;
pub(crate) mod deadline;
pub(crate) mod end_cause;
pub(crate) mod fact;
pub(crate) mod job_kind;
pub(crate) mod ladder;
#[cfg(test)]
mod ladder_tests;
pub(crate) mod life;
pub(crate) mod list;
pub(crate) mod patto;
pub(crate) mod portal;
pub(crate) mod remote;
pub(crate) mod route;
pub(crate) mod scale;
pub(crate) mod suspension;
pub(crate) mod worked_out;
pub(crate) mod workflow;
