//! From an XML document to communications.

use super::communication::Communication;
use super::reader::Reader;
use super::report::Report;
use super::text;
use super::{unilav, unisomm, vardatori};
use crate::wire::xml::node::Node;

/// The root elements of the modules.
pub(super) const ROOTS: &[&str] = &["UniLav", "UniSomm", "VarDatori"];

/// Reads a document. What is found is added to `report`; the numbers of documents are not known yet.
pub(super) fn read(root: &Node, report: &mut Report) -> Vec<Communication> {
    let mut reader = Reader { number: 0, code: root.value("codiceComunicazione").map(str::to_owned), report };
    reader.unread(root);
    match root.name.as_str() {
        "UniLav" => unilav::read(root, &mut reader).into_iter().collect(),
        "UniSomm" => unisomm::read(root, &mut reader).into_iter().collect(),
        "VarDatori" => vardatori::read(root, &mut reader),
        _ => {
            reader.say(None, text::unknown_module());
            Vec::new()
        }
    }
}
