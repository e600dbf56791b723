//! From the tree of a JSON value to XML text.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::node::Node;
use super::tree::ITEM;
use crate::base::error::{Code, Error};
use crate::wire::json::Json;

pub(super) fn document(root: &str, value: &Json<'_>) -> Result<String, Error> {
    with_declaration(|writer| element(writer, root, value))
}

/// A document from its root element; attributes are not written.
pub(super) fn tree(root: &Node) -> Result<String, Error> {
    with_declaration(|writer| node(writer, root))
}

fn with_declaration(root: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> Result<String, Error> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written =
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| root(&mut writer));
    // Writing to memory does not fail, and what is written is UTF-8.
    let text = written.ok().and_then(|()| String::from_utf8(writer.into_inner()).ok());
    text.ok_or_else(|| Error::new(Code::ValoreNonValido))
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, value: &Json<'_>) -> io::Result<()> {
    match value {
        Json::Null | Json::Settled => Ok(()),
        Json::Bool(value) => leaf(writer, name, if *value { "true" } else { "false" }),
        Json::Number(text) => leaf(writer, name, text),
        Json::Text(text) => leaf(writer, name, text),
        Json::List(items) => {
            let each = |writer: &mut _| items.iter().try_for_each(|item| element(writer, ITEM, item));
            branch(writer, name, items.is_empty(), each)
        }
        Json::Object(members) => {
            let each = |writer: &mut _| members.iter().try_for_each(|(key, value)| element(writer, key, value));
            branch(writer, name, members.is_empty(), each)
        }
    }
}

fn node(writer: &mut Writer<Vec<u8>>, of: &Node) -> io::Result<()> {
    if !of.text.is_empty() {
        return leaf(writer, &of.name, &of.text);
    }
    let each = |writer: &mut _| of.children.iter().try_for_each(|child| node(writer, child));
    branch(writer, &of.name, of.children.is_empty(), each)
}

fn leaf(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    // A literal carriage return would be read as a line end.
    let escaped = escape(text).replace('\r', "&#13;");
    branch(writer, name, text.is_empty(), |writer| writer.write_event(Event::Text(BytesText::from_escaped(escaped))))
}

fn branch(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    empty: bool,
    inside: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
) -> io::Result<()> {
    if empty {
        return writer.write_event(Event::Empty(BytesStart::new(name)));
    }
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    inside(writer)?;
    writer.write_event(Event::End(BytesEnd::new(name)))
}
