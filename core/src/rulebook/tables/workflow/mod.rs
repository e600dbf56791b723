//! Workflows as data: definition, conditions, checks.

pub(crate) mod check;
pub(crate) mod condition;
pub(crate) mod definition;
pub(crate) mod extension;
mod template;
