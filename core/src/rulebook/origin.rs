//! Where the entries of the rule data were read.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Where an entry was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Origin {
    /// The number of its layer: two layers may have the same name.
    pub(super) layer: usize,
    pub(super) file: Arc<str>,
    pub(super) line: usize,
}

/// The origin of each entry, by its table and its name.
pub(super) type Origins = BTreeMap<String, Origin>;
