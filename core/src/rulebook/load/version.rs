//! The version of a file of rule data, as its author states it.

use toml::Spanned;

use super::draft::{Reader, fault};
use crate::base::error::Error;

/// The maximum length of a version, in characters.
const MAX_LENGTH: usize = 64;

impl Reader {
    /// The version that the file states, which stands in the answers after a plus sign.
    pub(super) fn version(&self, version: Option<Spanned<String>>) -> Result<Option<String>, Error> {
        let Some(version) = version else { return Ok(None) };
        let text = version.get_ref();
        let fits = |one: char| one.is_ascii_alphanumeric() || matches!(one, '.' | '-');
        if !text.is_empty() && text.len() <= MAX_LENGTH && text.chars().all(fits) {
            return Ok(Some(version.into_inner()));
        }
        let (it, en) = (
            "la versione ha da 1 a 64 caratteri: lettere senza accenti, cifre, punti e trattini",
            "a version has 1 to 64 characters: letters without accents, digits, dots and hyphens",
        );
        Err(fault(&self.origin(&version.span()), "version", "version", it, en))
    }
}
