//! Facts that may be told to be nothing, which is not the same as not being told.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A fact that is absent, told to be nothing (`null`), or told.
///
/// ```
/// use collocamento::workflow::{ApplicationInput, Told};
/// let input: ApplicationInput = serde_json::from_str(r#"{"offer_expiry": null, "actions": []}"#)?;
/// assert_eq!(input.offer_expiry, Told::Nothing); // the offer has no last day
/// let input: ApplicationInput = serde_json::from_str(r#"{"actions": []}"#)?;
/// assert_eq!(input.offer_expiry, Told::Unknown);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told<T> {
    /// Not told.
    #[default]
    Unknown,
    /// There is none.
    Nothing,
    /// This one.
    Is(T),
}

impl<T> Told<T> {
    /// Whether the fact is not told.
    ///
    /// ```
    /// use collocamento::workflow::Told;
    /// assert!(Told::<u32>::Unknown.is_unknown() && !Told::<u32>::Nothing.is_unknown());
    /// ```
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether a test holds, which holds for nothing too; `None` if the fact is not told.
    pub(crate) fn test_or_nothing(self, test: impl FnOnce(T) -> bool) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Nothing => Some(true),
            Self::Is(value) => Some(test(value)),
        }
    }

    /// The value; `None` if there is none or the fact is not told.
    pub(crate) fn value(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Unknown | Self::Nothing => None,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Told<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Nothing, Self::Is))
    }
}

impl<T: Serialize> Serialize for Told<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Is(value) => value.serialize(serializer),
            Self::Unknown | Self::Nothing => serializer.serialize_none(),
        }
    }
}
