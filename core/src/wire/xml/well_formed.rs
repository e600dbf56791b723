//! What the reader of XML leaves to its caller: declarations, names, prefixes, the values of attributes.

use std::collections::BTreeSet;

use quick_xml::escape::unescape;
use quick_xml::events::{BytesDecl, BytesStart};

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// Checks the declaration of a document. A text has been decoded, so another encoding than UTF-8 is a mistake.
pub(super) fn declaration(declaration: &BytesDecl<'_>) -> Result<(), Error> {
    let version = declaration.version().map_err(|_| malformed())?;
    if !matches!(version.as_ref(), "1.0" | "1.1") {
        return Err(malformed());
    }
    if let Some(standalone) = declaration.standalone() {
        let standalone = standalone.map_err(|_| malformed())?;
        if !matches!(standalone.as_ref(), "yes" | "no") {
            return Err(malformed());
        }
    }
    match declaration.encoding().transpose().map_err(|_| malformed())? {
        Some(encoding) if !encoding.eq_ignore_ascii_case("utf-8") => {
            let (it, en) = ("la codifica dichiarata non è UTF-8", "the declared encoding is not UTF-8");
            Err(Error::new(Code::ValoreNonValido).hint(Text::new(it, en)))
        }
        _ => Ok(()),
    }
}

/// Whether a processing instruction may have this target.
pub(super) fn is_target(target: &str) -> bool {
    is_name(target) && !target.eq_ignore_ascii_case("xml")
}

/// Checks the attributes of an element; the prefixes that they declare.
pub(super) fn attributes(start: &BytesStart<'_>) -> Result<BTreeSet<String>, Error> {
    if !are_spaced(start.attributes_raw()) {
        return Err(malformed());
    }
    let mut declared = BTreeSet::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| malformed())?;
        if attribute.value.contains('<') || unescape(&attribute.value).is_err() {
            return Err(malformed());
        }
        if let Some(prefix) = attribute.key.as_ref().strip_prefix("xmlns:") {
            if attribute.value.is_empty() || matches!(prefix, "xml" | "xmlns") {
                return Err(malformed());
            }
            declared.insert(prefix.to_owned());
        }
    }
    Ok(declared)
}

/// Checks the names of an element and of its attributes, and that their prefixes are declared.
pub(super) fn names(start: &BytesStart<'_>, in_scope: impl Fn(&str) -> bool) -> Result<(), Error> {
    let known = |name: &str| match name.split_once(':') {
        Some(("xmlns", prefix)) => is_name(prefix),
        Some((prefix, local)) => is_name(prefix) && is_name(local) && in_scope(prefix),
        None => is_name(name),
    };
    let attributes = start.attributes().flatten();
    let all = known(start.name().as_ref()) && attributes.map(|attribute| attribute.key).all(|key| known(key.as_ref()));
    if all { Ok(()) } else { Err(malformed()) }
}

/// A name without a prefix: it begins with a letter or `_`.
fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|one| one.is_alphanumeric() || matches!(one, '_' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}'))
}

/// Whether white space is between attributes.
fn are_spaced(attributes: &str) -> bool {
    let mut quote = None;
    let mut closed = false;
    attributes.chars().all(|one| {
        let spaced = !closed || one.is_ascii_whitespace() || one == '/';
        closed = quote == Some(one);
        quote = match quote {
            Some(open) if open != one => Some(open),
            Some(_) => None,
            None => matches!(one, '"' | '\'').then_some(one),
        };
        spaced
    })
}

pub(super) fn malformed() -> Error {
    let (it, en) = ("il testo non è XML ben formato", "the text is not well-formed XML");
    Error::new(Code::ValoreNonValido).hint(Text::new(it, en))
}
