//! The pass that reads.

use super::pass::{Form, Pass};
use crate::answer::remark::Remark;
use crate::sap::report::Report;
use crate::sap::text;
use crate::wire::xml::node::{Node, shown};

/// Reads the elements of a document; each one that nobody asks for is reported.
pub(super) struct Reader<'n, 'r> {
    node: &'n Node,
    /// The names that the description has asked for.
    asked: Vec<&'static str>,
    /// The element that is being read, below the root.
    path: String,
    report: &'r mut Report,
}

impl<'n, 'r> Reader<'n, 'r> {
    /// Reads a root element by its description.
    pub(super) fn read(root: &'n Node, report: &'r mut Report, layout: impl FnOnce(&mut Self)) {
        let mut reader = Self { node: root, asked: Vec::new(), path: String::new(), report };
        layout(&mut reader);
        reader.rest();
    }

    /// The elements of a name, in the order of the document.
    fn all(&mut self, name: &'static str) -> Vec<&'n Node> {
        self.asked.push(name);
        self.node.children.iter().filter(|child| child.name == name).collect()
    }

    /// The element of a name; a second one is reported.
    fn one(&mut self, name: &'static str) -> Option<&'n Node> {
        let all = self.all(name);
        if all.len() > 1 {
            self.say(name, text::repeated_element());
        }
        all.first().copied()
    }

    fn say(&mut self, name: &str, remark: Remark) {
        self.report.add(Some(self.below(name)), remark);
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) }
    }

    /// Reads what is in an element.
    fn enter<R>(&mut self, node: &'n Node, name: &str, inside: impl FnOnce(&mut Self) -> R) -> R {
        let path = self.below(name);
        let outside = (self.node, std::mem::take(&mut self.asked), std::mem::replace(&mut self.path, path));
        self.node = node;
        let result = inside(self);
        self.rest();
        (self.node, self.asked, self.path) = outside;
        result
    }

    /// Reports what nobody has asked for.
    fn rest(&mut self) {
        for child in self.node.children.iter().filter(|child| !self.asked.contains(&child.name.as_str())) {
            let element = self.below(shown(&child.name));
            self.report.unknown(&element);
        }
        for (name, _) in &self.node.attributes {
            let element = self.below(&format!("@{}", shown(name)));
            self.report.unknown(&element);
        }
        if !self.node.text.trim().is_empty() {
            self.report.add(Some(self.path.clone()).filter(|path| !path.is_empty()), text::stray_text());
        }
    }

    /// The value of an element; `None` if it is blank or can't be read.
    fn value<T>(&mut self, name: &str, node: &Node, form: &Form<T>) -> Option<T> {
        if !node.children.is_empty() {
            self.say(name, text::not_a_text());
            return None;
        }
        for (attribute, _) in &node.attributes {
            let element = self.below(&format!("{name}/@{}", shown(attribute)));
            self.report.unknown(&element);
        }
        let text = node.text.trim();
        if text.is_empty() {
            return None;
        }
        match (form.read)(text) {
            Ok(value) => Some(value),
            Err(remark) => {
                self.say(name, remark);
                None
            }
        }
    }
}

impl Pass for Reader<'_, '_> {
    fn leaf<T>(&mut self, name: &'static str, form: &Form<T>, value: &mut Option<T>) {
        if let Some(node) = self.one(name) {
            *value = self.value(name, node, form);
        }
    }

    fn leaves<T>(&mut self, name: &'static str, form: &Form<T>, values: &mut Option<Vec<T>>) {
        let nodes = self.all(name);
        if !nodes.is_empty() {
            *values = Some(nodes.into_iter().filter_map(|node| self.value(name, node, form)).collect());
        }
    }

    fn group(&mut self, name: &'static str, layout: impl FnOnce(&mut Self)) {
        if let Some(node) = self.one(name) {
            self.enter(node, name, layout);
        }
    }

    fn section<T: Default>(
        &mut self,
        name: &'static str,
        value: &mut Option<T>,
        layout: impl FnOnce(&mut Self, &mut T),
    ) {
        if let Some(node) = self.one(name) {
            let mut section = T::default();
            self.enter(node, name, |reader| layout(reader, &mut section));
            *value = Some(section);
        }
    }

    fn list<T: Default>(
        &mut self,
        list: &'static str,
        entry: &'static str,
        values: &mut Option<Vec<T>>,
        layout: impl Fn(&mut Self, &mut T),
    ) {
        // A list that is given in parts is one list.
        for node in self.all(list) {
            let read = values.get_or_insert_default();
            self.enter(node, list, |reader| {
                for node in reader.all(entry) {
                    let mut value = T::default();
                    let numbered = format!("{entry}[{}]", read.len().saturating_add(1));
                    reader.enter(node, &numbered, |reader| layout(reader, &mut value));
                    read.push(value);
                }
            });
        }
    }
}
