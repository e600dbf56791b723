//! XML next to JSON, for documents that travel as XML: the same keys as elements, a list as elements `item`, no attributes.
//!
//! An empty text is an empty element; absent data have no element. A document type is rejected, so that entities
//! defined in it can't be expanded.

pub(crate) mod node;
mod read;
pub(crate) mod split;
mod tree;
mod well_formed;
mod write;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::json::Json;
use crate::base::error::{Code, Error};
use node::Node;
use tree::Element;

/// Writes a value as an XML document with this root.
pub(crate) fn to_xml(root: &str, value: &impl Serialize) -> Result<String, Error> {
    let text = serde_json::to_vec(value).map_err(|_| Error::new(Code::JsonNonValido))?;
    write::document(root, &Json::parse(&text)?)
}

/// Writes an element, and all that is in it, as an XML document.
pub(crate) fn write_node(root: &Node) -> Result<String, Error> {
    write::tree(root)
}

/// Reads a value from an XML document with this root; the paths of errors are those of the equivalent JSON.
pub(crate) fn from_xml<T: DeserializeOwned>(root: &str, text: &str) -> Result<T, Error> {
    let element = Element::parse(root, text)?;
    T::deserialize(&element).map_err(Error::from)
}
