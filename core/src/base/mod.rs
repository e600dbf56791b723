//! The ground floor: errors, texts, truth, rule ids, money, days. It depends on no rule and no table.

pub mod calendar;
pub(crate) mod canonical;
pub(crate) mod contacts;
pub(crate) mod error;
pub(crate) mod facts;
pub(crate) mod few;
pub(crate) mod keyed;
pub(crate) mod late;
pub(crate) mod money;
pub(crate) mod nullable;
pub(crate) mod parsed;
pub(crate) mod quantity;
pub(crate) mod ready;
pub(crate) mod record;
pub(crate) mod region;
pub(crate) mod rule;
pub(crate) mod rule_set;
pub(crate) mod schema;
pub(crate) mod shared;
pub(crate) mod text;
pub(crate) mod trimmed;
pub(crate) mod truth;
pub(crate) mod words;
pub(crate) mod written;
