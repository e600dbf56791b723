//! What the schemas say in English, in Italian.

use std::collections::BTreeMap;

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// What several rooms say, and what one chapter says.
// The list is written by ./tests/write.
const FILES: &[&str] = &[
    include_str!("italian.toml"),
    include_str!("../../chapters/adr/italian.toml"),
    include_str!("../../chapters/art16/italian.toml"),
    include_str!("../../chapters/benefit/italian.toml"),
    include_str!("../../chapters/calendar/italian.toml"),
    include_str!("../../chapters/capacity/italian.toml"),
    include_str!("../../chapters/cob/italian.toml"),
    include_str!("../../chapters/codes/italian.toml"),
    include_str!("../../chapters/conditionality/italian.toml"),
    include_str!("../../chapters/deadlines/italian.toml"),
    include_str!("../../chapters/employer/italian.toml"),
    include_str!("../../chapters/l68/italian.toml"),
    include_str!("../../chapters/matching/italian.toml"),
    include_str!("../../chapters/offer/italian.toml"),
    include_str!("../../chapters/patto/italian.toml"),
    include_str!("../../chapters/portal/italian.toml"),
    include_str!("../../chapters/profiling/italian.toml"),
    include_str!("../../chapters/provider/italian.toml"),
    include_str!("../../chapters/remote/italian.toml"),
    include_str!("../../chapters/rules/italian.toml"),
    include_str!("../../chapters/services/italian.toml"),
    include_str!("../../chapters/targets/italian.toml"),
    include_str!("../../chapters/vacancy/italian.toml"),
    include_str!("../../chapters/workflow/italian.toml"),
];

/// The Italian of each description in the schemas.
pub(super) struct Italian(BTreeMap<String, String>);

impl Italian {
    /// The texts of this version; a test compares them with the schemas.
    pub(super) fn bundled() -> Result<Self, Error> {
        let broken = |error: toml::de::Error| Error::new(Code::RulebookNonValido).detail("reason", error.to_string());
        let texts = FILES.iter().map(|file| toml::from_str::<BTreeMap<String, String>>(file).map_err(broken));
        let texts: Vec<_> = texts.collect::<Result<_, _>>()?;
        Ok(Self(texts.into_iter().flatten().collect()))
    }

    /// A description in both languages; in English twice if it has no Italian.
    pub(super) fn both(&self, description: &str) -> Text {
        let it = self.0.get(description).map_or(description, String::as_str);
        Text::new(it.to_owned(), description.to_owned())
    }

    /// The descriptions that it has.
    #[cfg(test)]
    pub(super) fn known(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
