//! The pass that writes.

use super::pass::{Form, Pass};
use crate::wire::xml::node::Node;

/// Builds the elements of a document. What is absent has no element.
pub(super) struct Writer {
    node: Node,
}

impl Writer {
    /// A root element by its description.
    pub(super) fn write(root: &str, layout: impl FnOnce(&mut Self)) -> Node {
        let mut writer = Self { node: Node::named(root) };
        layout(&mut writer);
        writer.node
    }

    /// Writes into a new element.
    fn inside(&mut self, name: &str, layout: impl FnOnce(&mut Self)) -> Node {
        let outside = std::mem::replace(&mut self.node, Node::named(name));
        layout(self);
        std::mem::replace(&mut self.node, outside)
    }

    /// A blank text has no element, as it is read.
    fn push<T>(&mut self, name: &str, form: &Form<T>, value: &T) {
        let text = (form.write)(value);
        if !text.is_empty() {
            self.node.children.push(Node { text, ..Node::named(name) });
        }
    }
}

impl Pass for Writer {
    fn leaf<T>(&mut self, name: &'static str, form: &Form<T>, value: &mut Option<T>) {
        if let Some(value) = value {
            self.push(name, form, value);
        }
    }

    fn leaves<T>(&mut self, name: &'static str, form: &Form<T>, values: &mut Option<Vec<T>>) {
        values.iter().flatten().for_each(|value| self.push(name, form, value));
    }

    fn group(&mut self, name: &'static str, layout: impl FnOnce(&mut Self)) {
        let node = self.inside(name, layout);
        if !node.children.is_empty() {
            self.node.children.push(node);
        }
    }

    fn section<T: Default>(
        &mut self,
        name: &'static str,
        value: &mut Option<T>,
        layout: impl FnOnce(&mut Self, &mut T),
    ) {
        if let Some(value) = value {
            let node = self.inside(name, |writer| layout(writer, value));
            self.node.children.push(node);
        }
    }

    fn list<T: Default>(
        &mut self,
        list: &'static str,
        entry: &'static str,
        values: &mut Option<Vec<T>>,
        layout: impl Fn(&mut Self, &mut T),
    ) {
        let Some(values) = values else { return };
        let node = self.inside(list, |writer| {
            for value in values {
                let node = writer.inside(entry, |writer| layout(writer, value));
                writer.node.children.push(node);
            }
        });
        self.node.children.push(node);
    }
}
