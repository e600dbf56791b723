//! From XML text to a tree of elements.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::well_formed::{self, malformed};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::wire::json::{MAX_BYTES, MAX_DEPTH, under};

/// The name of the elements of a list.
pub(super) const ITEM: &str = "item";

/// The maximum number of elements of a document.
const MAX_ELEMENTS: usize = 200_000;

/// An element: its name without prefix, the text directly in it, the elements in it.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    pub(super) fn parse(root: &str, text: &str) -> Result<Self, Error> {
        if text.len() > MAX_BYTES {
            return Err(over("testo troppo lungo", "text too long", MAX_BYTES));
        }
        let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().enable_all_checks(true);
        let mut tree = Tree::default();
        loop {
            let position = reader.buffer_position();
            let event = reader.read_event().map_err(|_| malformed().detail("position", reader.error_position()))?;
            match tree.take(event) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => return Err(error.detail("position", position)),
            }
        }
        match tree.root {
            Some(element) if element.name == root => Ok(element),
            Some(_) => Err(Error::new(Code::ValoreNonValido)
                .detail("root", root)
                .hint(Text::new("l'elemento radice non è quello atteso", "the root element is not the one expected"))),
            None => Err(malformed()),
        }
    }

    /// Whether there is only white space between the elements.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    /// The prefixes that each open element declares.
    scopes: Vec<BTreeSet<String>>,
    root: Option<Element>,
    count: usize,
    /// Whether anything has been read.
    begun: bool,
}

impl Tree {
    /// Processes an event; `false` at the end of the document.
    fn take(&mut self, event: Event<'_>) -> Result<bool, Error> {
        let first = !self.begun;
        self.begun = true;
        match event {
            Event::Start(start) | Event::Empty(start) => self.start(&start)?,
            Event::End(_) => self.end()?,
            Event::Text(text) if text.contains("]]>") => return Err(malformed()),
            Event::Text(text) => self.text(&text.xml10_content())?,
            Event::CData(_) | Event::GeneralRef(_) if self.open.is_empty() => return Err(malformed()),
            Event::CData(text) => self.text(&text.xml10_content())?,
            Event::GeneralRef(name) => {
                let reference = format!("&{};", &*name);
                let text = unescape(&reference).map_err(|_| {
                    let (it, en) = ("entità non ammessa", "an entity that is not accepted");
                    Error::new(Code::ValoreNonValido).hint(Text::new(it, en))
                })?;
                self.text(&text)?;
            }
            Event::DocType(_) => {
                let (it, en) = ("un documento con DOCTYPE non si accetta", "a document with a DOCTYPE is not accepted");
                return Err(Error::new(Code::ValoreNonValido).hint(Text::new(it, en)));
            }
            Event::Decl(declaration) if first => well_formed::declaration(&declaration)?,
            Event::PI(instruction) if well_formed::is_target(instruction.target()) => {}
            // Only the first thing in a document declares it.
            Event::Decl(_) | Event::PI(_) => return Err(malformed()),
            Event::Comment(_) => {}
            Event::Eof if self.open.is_empty() => return Ok(false),
            Event::Eof => return Err(malformed()),
        }
        Ok(true)
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Error> {
        let name = start.local_name().as_ref().to_owned();
        let declared = well_formed::attributes(start)?;
        let in_scope = |prefix: &str| {
            prefix == "xml" || declared.contains(prefix) || self.scopes.iter().any(|scope| scope.contains(prefix))
        };
        well_formed::names(start, in_scope)?;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| malformed())?;
            let key = attribute.key.as_ref();
            // A namespace is accepted and ignored.
            if key != "xmlns" && !key.starts_with("xmlns:") && !key.starts_with("xsi:") {
                return Err(under(Error::new(Code::CampoSconosciuto), &format!("@{key}")));
            }
        }
        self.count = self.count.saturating_add(1);
        if self.open.len() >= MAX_DEPTH {
            return Err(over("troppi livelli annidati", "nested too deep", MAX_DEPTH));
        }
        if self.count > MAX_ELEMENTS {
            return Err(over("troppi elementi", "too many elements", MAX_ELEMENTS));
        }
        if self.root.is_some() {
            return Err(malformed());
        }
        self.scopes.push(declared);
        self.open.push(Element { name, text: String::new(), children: Vec::new() });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Error> {
        let element = self.open.pop().ok_or_else(malformed)?;
        self.scopes.pop();
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(malformed()),
        }
        Ok(())
    }
}

fn over(it: &'static str, en: &'static str, limit: usize) -> Error {
    Error::new(Code::FuoriLimite).detail("limit", limit).hint(Text::new(it, en))
}
