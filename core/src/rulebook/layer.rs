//! One file of rule data, as provided.

use std::borrow::Cow;

/// One file of rule data: its name and its text.
#[derive(Clone, Debug)]
pub(crate) struct Layer {
    pub(super) file: Cow<'static, str>,
    pub(super) text: Cow<'static, str>,
    /// The folder of a bundled file; `None` for a layer of the user's own, whatever its name.
    pub(super) place: Option<&'static str>,
    /// The digest of its data; empty until it is read.
    pub(super) digest: String,
    /// The version that it states; `None` until it is read.
    pub(super) version: Option<String>,
}

impl Layer {
    pub(super) fn new(
        file: impl Into<Cow<'static, str>>,
        text: impl Into<Cow<'static, str>>,
        place: Option<&'static str>,
    ) -> Self {
        Self { file: file.into(), text: text.into(), place, digest: String::new(), version: None }
    }
}
