//! One file of rule data, as provided.

use std::borrow::Cow;

/// One file of rule data: its name and its text.
#[derive(Clone, Debug)]
pub(crate) struct Layer {
    pub(super) file: Cow<'static, str>,
    pub(super) text: Cow<'static, str>,
    /// The folder of a bundled file; `None` for a layer of the user's own, whatever its name.
    pub(super) place: Option<&'static str>,
}
