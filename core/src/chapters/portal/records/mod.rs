//! The records of a citizen that the portal shows: libretto formativo, activities, training.

pub(crate) mod activities;
pub(crate) mod libretto;
pub(crate) mod training;
pub(crate) mod types;
