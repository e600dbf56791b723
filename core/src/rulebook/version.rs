//! Which rules these are, exactly: what an answer says of its rulebook, so that it can be cited.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use uuid::Uuid;

use crate::base::calendar::day::Day;
use crate::base::ready::READY;

/// The rulebook behind an answer: its version, and the digest of its data. On the wire it is the object `rulebook_version`.
///
/// ```
/// use collocamento::{Dossier, Rulebook, assess};
/// let dossier = r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#;
/// let law = Rulebook::bundled("nazionale")?;
/// let answer = assess(&law, &Dossier::from_json(dossier)?)?;
/// assert_eq!(answer.rulebook(), "nazionale");
/// assert_eq!(answer.rulebook_version().id(), law.id());
/// # Ok::<(), collocamento::Error>(())
/// ```
///
/// ```
/// use collocamento::Rulebook;
/// let law = Rulebook::bundled("nazionale")?;
/// let version = law.rulebook_version();
/// assert_eq!((version.name(), version.version(), version.digest()), (law.name(), law.version(), law.digest()));
/// assert_eq!(version.reviewed_to(), law.reviewed_to());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RulebookVersion(Arc<Stated>);

#[derive(PartialEq, Eq)]
struct Stated {
    name: String,
    fields: Fields,
    id: Uuid,
    /// The fields as JSON.
    json: String,
}

/// The rules that an answer comes from. Two rulebooks with the same digest hold the same data.
#[derive(PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RulebookVersion"))]
struct Fields {
    /// The version of the library, and after a plus sign those that the overlays state.
    version: String,
    /// The SHA-256 of the rule data with all layers, in hexadecimal. Any change of the data changes it.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = "^[0-9a-f]{64}$")))]
    digest: String,
    /// The name-based UUID (version 5) of the digest.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "uuid")))]
    id: String,
    /// The last day up to which every figure of the law has been reviewed; null if the rulebook does not say.
    reviewed_to: Option<Day>,
}

impl RulebookVersion {
    pub(super) fn new<'v>(
        name: &str,
        versions: impl Iterator<Item = &'v str>,
        digest: String,
        reviewed_to: Option<Day>,
    ) -> Self {
        let own: Vec<&str> = versions.collect();
        let plus = if own.is_empty() { "" } else { "+" };
        let version = format!("{}{plus}{}", env!("CARGO_PKG_VERSION"), own.join("."));
        let id = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("urn:collocamento:rulebook:{digest}").as_bytes());
        let reviewed_to = reviewed_to.filter(|day| day.is_answerable());
        let fields = Fields { version, digest, id: id.to_string(), reviewed_to };
        // Texts, and a day that can be written.
        let json = serde_json::to_string(&fields).unwrap_or_default();
        Self(Arc::new(Stated { name: name.to_owned(), fields, id, json }))
    }

    /// The name of the rulebook.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The version: see [`Rulebook::version`](crate::Rulebook::version).
    #[must_use]
    pub fn version(&self) -> &str {
        &self.0.fields.version
    }

    /// The digest: see [`Rulebook::digest`](crate::Rulebook::digest).
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.0.fields.digest
    }

    /// The UUID: see [`Rulebook::id`](crate::Rulebook::id).
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.0.id
    }

    /// The day of the review: see [`Rulebook::reviewed_to`](crate::Rulebook::reviewed_to).
    #[must_use]
    pub fn reviewed_to(&self) -> Option<Day> {
        self.0.fields.reviewed_to
    }

    /// The object `rulebook_version` as JSON.
    pub(crate) fn json(&self) -> &str {
        &self.0.json
    }
}

impl fmt::Debug for RulebookVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.name(), self.version(), self.id())
    }
}

impl Serialize for RulebookVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(READY, &self.0.fields)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RulebookVersion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Fields::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Fields::json_schema(generator)
    }
}
