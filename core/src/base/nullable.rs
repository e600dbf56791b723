//! Fields that may be null, which is not the same as absent.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field that is absent, null, or has a value.
///
/// ```
/// use collocamento::workflow::{ApplicationInput, Nullable};
/// let input: ApplicationInput = serde_json::from_str(r#"{"offer_expiry": null, "actions": []}"#)?;
/// assert_eq!(input.offer_expiry, Nullable::Null); // the offer has no last day
/// let input: ApplicationInput = serde_json::from_str(r#"{"actions": []}"#)?;
/// assert_eq!(input.offer_expiry, Nullable::Absent);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nullable<T> {
    /// The field is absent: the fact is not known.
    #[default]
    Absent,
    /// The field is null: there is none.
    Null,
    /// The field has this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the field is absent.
    ///
    /// ```
    /// use collocamento::workflow::Nullable;
    /// assert!(Nullable::<u32>::Absent.is_absent() && !Nullable::<u32>::Null.is_absent());
    /// ```
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether a test holds, which null always passes; `None` if the field is absent.
    pub(crate) fn null_or(self, test: impl FnOnce(T) -> bool) -> Option<bool> {
        match self {
            Self::Absent => None,
            Self::Null => Some(true),
            Self::Value(value) => Some(test(value)),
        }
    }

    /// The value; `None` if the field is absent or null.
    pub(crate) fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Absent | Self::Null => serializer.serialize_none(),
        }
    }
}
