//! From XML text to a tree of elements.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

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
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
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
    root: Option<Element>,
    count: usize,
}

impl Tree {
    /// Processes an event; `false` at the end of the document.
    fn take(&mut self, event: Event<'_>) -> Result<bool, Error> {
        match event {
            Event::Start(start) | Event::Empty(start) => self.start(&start)?,
            Event::End(_) => self.end()?,
            Event::Text(text) => self.text(&text.xml10_content())?,
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
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if self.open.is_empty() => return Ok(false),
            Event::Eof => return Err(malformed()),
        }
        Ok(true)
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Error> {
        let name = start.local_name().as_ref().to_owned();
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
        self.open.push(Element { name, text: String::new(), children: Vec::new() });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Error> {
        let element = self.open.pop().ok_or_else(malformed)?;
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

fn malformed() -> Error {
    let (it, en) = ("il testo non è XML ben formato", "the text is not well-formed XML");
    Error::new(Code::ValoreNonValido).hint(Text::new(it, en))
}

fn over(it: &'static str, en: &'static str, limit: usize) -> Error {
    Error::new(Code::FuoriLimite).detail("limit", limit).hint(Text::new(it, en))
}
