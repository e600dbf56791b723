//! The chapters of the law, a room each: inputs and answers, the rules, their sentences.

pub mod adr;
pub mod art16;
pub mod benefit;
pub(crate) mod calendar;
pub(crate) mod capacity;
#[cfg(feature = "xml")]
pub mod cob;
pub mod codes;
pub mod conditionality;
pub(crate) mod deadlines;
pub mod employer;
pub mod l68;
pub mod matching;
pub mod offer;
pub(crate) mod patto;
pub mod portal;
pub mod profiling;
pub mod provider;
pub(crate) mod remote;
pub(crate) mod rules;
pub(crate) mod services;
pub(crate) mod targets;
pub mod vacancy;
pub mod workflow;
