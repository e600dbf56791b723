//! From XML text to trees of elements with attributes, for documents of other systems.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::well_formed::{self, malformed};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::wire::json::MAX_DEPTH;

/// The maximum number of elements of a document.
const MAX_ELEMENTS: usize = 200_000;

/// An element: its name without prefix, its attributes, the text directly in it, the elements in it.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Self>,
}

impl Node {
    /// An element with nothing in it.
    pub(crate) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), attributes: Vec::new(), text: String::new(), children: Vec::new() }
    }

    /// The first element in it with this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The first element below it with this name, at any depth.
    pub(crate) fn below(&self, name: &str) -> Option<&Self> {
        self.child(name).or_else(|| self.children.iter().find_map(|child| child.below(name)))
    }

    /// The text of an attribute, or else of an element in it; `None` if it is blank.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let text = attribute.or_else(|| self.child(name).map(|child| child.text.as_str()))?.trim();
        (!text.is_empty()).then_some(text)
    }
}

/// What a part of a file holds.
#[derive(Debug, Default)]
pub(crate) struct Nodes {
    /// Its documents, and the other elements on its outermost level.
    pub(crate) nodes: Vec<Node>,
    /// The names of the elements around documents, and of what else is in them.
    pub(crate) around: Vec<String>,
    /// Whether there is text outside all elements.
    pub(crate) stray: bool,
    /// Whether an element ends that has not begun.
    pub(crate) unmatched: bool,
    /// The fault at which reading stopped, with the innermost element that was open.
    pub(crate) fault: Option<(Error, Option<String>)>,
}

/// Reads a part of a file with many documents: it may begin inside an element and end before its end. `is_root` names the
/// elements that are documents, wherever they are. Namespaces are accepted as found: the element that declares a prefix may
/// be in another part.
pub(crate) fn nodes(text: &str, is_root: impl Fn(&str) -> bool) -> Nodes {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().enable_all_checks(true);
    reader.config_mut().allow_unmatched_ends = true;
    let mut forest = Forest { is_root, found: Nodes::default(), open: Vec::new(), count: 0 };
    loop {
        let position = reader.buffer_position();
        let event = reader.read_event().map_err(|_| malformed().detail("position", reader.error_position()));
        match event.and_then(|event| forest.take(event).map_err(|error| error.detail("position", position))) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let innermost = forest.open.last().map(|open| open.node.name.clone());
                forest.found.fault = Some((error, innermost));
                break;
            }
        }
    }
    forest.close()
}

struct Forest<F> {
    is_root: F,
    found: Nodes,
    open: Vec<Open>,
    count: usize,
}

/// An open element.
struct Open {
    node: Node,
    /// Whether a document has been found in it.
    holds_root: bool,
}

impl<F: Fn(&str) -> bool> Forest<F> {
    /// Processes an event; `false` at the end of the text.
    fn take(&mut self, event: Event<'_>) -> Result<bool, Error> {
        match event {
            Event::Start(start) | Event::Empty(start) => self.start(&start)?,
            Event::End(_) => self.end(),
            Event::Text(text) if text.contains("]]>") => return Err(malformed()),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let reference = format!("&{};", &*name);
                let text = unescape(&reference).map_err(|_| {
                    let (it, en) = ("entità non ammessa", "an entity that is not accepted");
                    Error::new(Code::ValoreNonValido).hint(Text::new(it, en))
                })?;
                self.text(&text);
            }
            Event::DocType(_) => {
                let (it, en) = ("un documento con DOCTYPE non si accetta", "a document with a DOCTYPE is not accepted");
                return Err(Error::new(Code::ValoreNonValido).hint(Text::new(it, en)));
            }
            Event::PI(instruction) if !well_formed::is_target(instruction.target()) => return Err(malformed()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => return Ok(false),
        }
        Ok(true)
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Error> {
        well_formed::attributes(start)?;
        well_formed::names(start, |_| true)?;
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| malformed())?;
            let key = attribute.key.as_ref();
            if key != "xmlns" && !key.starts_with("xmlns:") && !key.starts_with("xsi:") {
                let value = unescape(&attribute.value).map_err(|_| malformed())?;
                let local = key.split_once(':').map_or(key, |(_, local)| local);
                attributes.push((local.to_owned(), value.into_owned()));
            }
        }
        self.count = self.count.saturating_add(1);
        if self.open.len() >= MAX_DEPTH {
            return Err(over("troppi livelli annidati", "nested too deep", MAX_DEPTH));
        }
        if self.count > MAX_ELEMENTS {
            return Err(over("troppi elementi", "too many elements", MAX_ELEMENTS));
        }
        let name = start.local_name().as_ref().to_owned();
        let node = Node { name, attributes, text: String::new(), children: Vec::new() };
        self.open.push(Open { node, holds_root: false });
        Ok(())
    }

    fn end(&mut self) {
        let Some(Open { node, holds_root }) = self.open.pop() else {
            self.found.unmatched = true;
            return;
        };
        let is_root = (self.is_root)(&node.name);
        if holds_root && !is_root {
            return node.names(&mut self.found.around);
        }
        match self.open.last_mut() {
            Some(_) if is_root => {
                self.open.iter_mut().for_each(|open| open.holds_root = true);
                self.found.nodes.push(node);
            }
            Some(parent) => parent.node.children.push(node),
            None => self.found.nodes.push(node),
        }
    }

    fn text(&mut self, text: &str) {
        match self.open.last_mut() {
            Some(open) => open.node.text.push_str(text),
            None => self.found.stray |= !text.trim().trim_matches('\u{feff}').is_empty(),
        }
    }

    /// What was found, at the end of the text: a document that is still open is cut off.
    fn close(mut self) -> Nodes {
        if self.found.fault.is_none() && self.open.iter().any(|open| (self.is_root)(&open.node.name)) {
            let (it, en) = ("il documento è tronco", "the document is cut off");
            let error = Error::new(Code::ValoreNonValido).hint(Text::new(it, en));
            self.found.fault = Some((error, self.open.last().map(|open| open.node.name.clone())));
        }
        for Open { node, .. } in &self.open {
            node.names(&mut self.found.around);
        }
        self.found
    }
}

impl Node {
    /// Its name and those of all elements and attributes in it; an attribute is written with `@`.
    pub(crate) fn names(&self, into: &mut Vec<String>) {
        into.push(self.name.clone());
        into.extend(self.attributes.iter().map(|(key, _)| format!("@{key}")));
        self.children.iter().for_each(|child| child.names(into));
    }
}

/// Stands for a name that is not repeated.
pub(crate) const HIDDEN: &str = "?";

/// An unknown name as it is reported: one that can't be a code or a text, or else [`HIDDEN`].
pub(crate) fn shown(name: &str) -> &str {
    const LONGEST: usize = 60;
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    if is_plain && digits <= 2 && name.len() <= LONGEST { name } else { HIDDEN }
}

fn over(it: &'static str, en: &'static str, limit: usize) -> Error {
    Error::new(Code::FuoriLimite).detail("limit", limit).hint(Text::new(it, en))
}
