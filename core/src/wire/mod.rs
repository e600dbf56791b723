//! From text to typed values: JSON and XML, read in one place.

pub(crate) mod canonical;
mod every;
pub(crate) mod json;
mod plain;
#[cfg(test)]
mod tests;
mod typed;
pub(crate) mod write;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use serde::de::DeserializeOwned;

use crate::base::error::Error;
use json::Json;

/// Reads a typed value from JSON, with the same errors as [`call`].
pub(crate) fn from_json<T: DeserializeOwned>(text: &[u8]) -> Result<T, Error> {
    read(&Json::parse(text)?)
}

/// Reads a typed value. If it can't be read, the error has every other error of the tree.
pub(crate) fn read<T: DeserializeOwned>(json: &Json<'_>) -> Result<T, Error> {
    let read = |tree: &Json<'_>| T::deserialize(tree).map_err(Error::from);
    read(json).map_err(|first| every::every(json, first, &|tree| read(tree).err()))
}
