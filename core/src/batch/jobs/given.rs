//! The entries of a map as they are given.

use serde_json::Value;

use crate::base::error::{Code, Error};

/// The entries of an object, all of them known.
pub(super) fn entries<'v>(
    value: &'v Value,
    path: &str,
    known: &[&str],
) -> Result<impl Iterator<Item = (&'v String, &'v Value)>, Error> {
    let object = value.as_object().ok_or_else(|| wrong(path))?;
    match object.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            Err(Error::new(Code::CampoSconosciuto).at(format!("{path}/{name}")).detail("known", known).nearest(name))
        }
        None => Ok(object.iter()),
    }
}

/// The error about an entry of the wrong type.
pub(super) fn wrong(path: &str) -> Error {
    Error::new(Code::ValoreNonValido).at(path)
}

/// A list of texts.
pub(super) fn texts(list: &[Value]) -> Option<Vec<String>> {
    list.iter().map(|name| name.as_str().map(str::to_owned)).collect()
}
