//! The sentences of conditionality, in Italian and English.

pub(crate) mod convocation;
pub(crate) mod sanction;
