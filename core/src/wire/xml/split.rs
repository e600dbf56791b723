//! From a stream of bytes to its documents, one at a time: a file of any length takes the memory of its longest document.
//!
//! A document begins with its declaration or with its root element. A damaged one ends where the next begins, so that what is
//! wrong with it does not touch the others.

use std::borrow::Cow;
use std::io::{self, BufRead};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::well_formed::malformed;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::wire::json::MAX_BYTES;

/// The bytes that must be seen to tell what begins with a `<`.
const AHEAD: usize = 256;

/// The declaration of a document ends within so many bytes.
const LONGEST_DECLARATION: usize = 1_024;

/// A file with many documents.
pub(crate) struct Splitter<R> {
    input: R,
    roots: &'static [&'static str],
    /// What has been read and not yet handed out.
    buffer: Vec<u8>,
    /// Where the next document begins in it.
    start: usize,
    /// How far it has been searched.
    searched: usize,
    /// How far the end of a comment has been sought.
    sought: usize,
    /// Whether the root element of the document has begun.
    in_root: bool,
    /// Whether there is nothing before it but a declaration and the like, so that they belong together.
    clean: bool,
    /// Whether comments and CDATA sections are skipped: not after one that never ends.
    skips: bool,
    ended: bool,
}

/// A part of a file: one document, perhaps with what is between it and the next.
pub(crate) enum Part<'a> {
    Bytes(&'a [u8]),
    /// It is longer than a document may be.
    TooLong,
}

/// What a `<` begins.
enum Mark {
    /// Markup whose text is skipped, up to these three bytes.
    Skipped([u8; 3]),
    Declaration,
    /// A complete instruction or document type.
    Aside,
    Root,
    Other,
}

impl<R: BufRead> Splitter<R> {
    pub(crate) const fn new(input: R, roots: &'static [&'static str]) -> Self {
        let buffer = Vec::new();
        Self {
            input,
            roots,
            buffer,
            start: 0,
            searched: 0,
            sought: 0,
            in_root: false,
            clean: true,
            skips: true,
            ended: false,
        }
    }

    /// The next part; `None` at the end of the file.
    pub(crate) fn next(&mut self) -> io::Result<Option<Part<'_>>> {
        let mut too_long = false;
        let end = loop {
            if let Some(end) = self.search() {
                break end;
            }
            if self.ended {
                break self.buffer.len();
            }
            if self.buffer.len().saturating_sub(self.start) > MAX_BYTES {
                // It is dropped as it comes; the next document is still found.
                too_long = true;
                self.start = self.searched.max(self.start);
            }
            self.fill()?;
        };
        let begin = std::mem::replace(&mut self.start, end);
        (self.in_root, self.clean) = (false, true);
        Ok(match self.buffer.get(begin..end) {
            Some([]) | None if !too_long => None,
            _ if too_long => Some(Part::TooLong),
            Some(bytes) => Some(Part::Bytes(bytes)),
            None => None,
        })
    }

    /// Reads more, over what has been handed out.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.drain(..self.start.min(self.buffer.len()));
        self.searched = self.searched.saturating_sub(self.start);
        self.sought = self.sought.saturating_sub(self.start);
        self.start = 0;
        let more = self.input.fill_buf()?;
        let length = more.len();
        self.ended = length == 0;
        self.buffer.extend_from_slice(more);
        self.input.consume(length);
        Ok(())
    }

    /// Where the document ends; `None` if that is not yet known.
    fn search(&mut self) -> Option<usize> {
        loop {
            let rest = self.buffer.get(self.searched..).unwrap_or_default();
            let Some(offset) = rest.iter().position(|byte| *byte == b'<') else {
                self.searched = self.buffer.len();
                return None;
            };
            let at = self.searched.saturating_add(offset);
            let tag = self.buffer.get(at..).unwrap_or_default();
            if tag.len() < AHEAD && !self.ended {
                self.searched = at;
                return None;
            }
            let next = match mark(tag, self.roots) {
                Mark::Skipped(end) if self.skips => match position(&self.buffer, self.sought.max(at), end) {
                    Some(end) => end.saturating_sub(at),
                    None if self.ended => {
                        (self.skips, self.clean) = (false, false);
                        1
                    }
                    None if tag.len() > MAX_BYTES => {
                        self.clean = false;
                        1
                    }
                    None => {
                        (self.searched, self.sought) = (at, self.buffer.len().saturating_sub(2));
                        return None;
                    }
                },
                Mark::Declaration if at > self.start => return Some(self.stop(at)),
                Mark::Root if self.in_root || !self.clean => return Some(self.stop(at)),
                Mark::Root => {
                    self.in_root = true;
                    1
                }
                Mark::Skipped(_) | Mark::Declaration | Mark::Aside => 1,
                Mark::Other => {
                    self.clean = false;
                    1
                }
            };
            self.searched = at.saturating_add(next);
        }
    }

    const fn stop(&mut self, at: usize) -> usize {
        self.searched = at;
        at
    }
}

fn mark(tag: &[u8], roots: &[&str]) -> Mark {
    let after = tag.get(1..).unwrap_or_default();
    if after.starts_with(b"!--") {
        return Mark::Skipped(*b"-->");
    }
    if after.starts_with(b"![CDATA[") {
        return Mark::Skipped(*b"]]>");
    }
    // One that is cut off belongs to what is before it.
    let upto = after.iter().take(AHEAD).position(|byte| *byte == b'<').unwrap_or(AHEAD);
    let before_next = after.get(..upto.min(after.len())).unwrap_or_default();
    match after {
        [b'?', rest @ ..] if before_next.windows(2).any(|window| window == b"?>") => {
            let is_declaration = matches!(rest, [b'x', b'm', b'l', b' ' | b'\t' | b'\r' | b'\n', ..]);
            return if is_declaration { Mark::Declaration } else { Mark::Aside };
        }
        [b'!', ..] if before_next.iter().any(|byte| matches!(byte, b'>' | b'[')) => return Mark::Aside,
        [b'?' | b'!', ..] => return Mark::Other,
        _ => {}
    }
    let length = after.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'>' | b'/'));
    let name = after.get(..length.unwrap_or(after.len())).unwrap_or_default();
    let local = name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
    if roots.iter().any(|root| root.as_bytes() == local) { Mark::Root } else { Mark::Other }
}

/// Where three bytes end for the first time, from a place on.
fn position(text: &[u8], from: usize, end: [u8; 3]) -> Option<usize> {
    let at = text.get(from..)?.windows(end.len()).position(|window| window == end)?;
    Some(from.saturating_add(at).saturating_add(end.len()))
}

/// The text of a document: UTF-8, or the encoding that it declares, or that the last one before it declared, which may be that of
/// the element around both.
pub(crate) fn decode<'b>(bytes: &'b [u8], last: &mut String) -> Result<Cow<'b, str>, Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match encoding(bytes) {
        Some(declared) => *last = declared.to_ascii_lowercase(),
        None => {
            if let Ok(text) = std::str::from_utf8(bytes) {
                return Ok(Cow::Borrowed(text));
            }
        }
    }
    match last.as_str() {
        "" | "utf-8" | "utf8" | "us-ascii" | "ascii" => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| {
            let (it, en) = ("il testo non è nella codifica dichiarata", "the text is not in the declared encoding");
            Error::new(Code::ValoreNonValido).hint(Text::new(it, en))
        }),
        // They differ in signs of names and addresses only, which are not read.
        "iso-8859-1" | "latin1" | "iso-8859-15" | "windows-1252" | "cp1252" => {
            Ok(bytes.iter().copied().map(char::from).collect::<String>().into())
        }
        _ => {
            let (it, en) = ("la codifica dichiarata non si accetta", "the declared encoding is not accepted");
            Err(Error::new(Code::ValoreNonValido)
                .detail("known", vec!["UTF-8", "ISO-8859-1", "ISO-8859-15", "windows-1252"])
                .hint(Text::new(it, en)))
        }
    }
}

/// The encoding that the declaration of a document names.
fn encoding(bytes: &[u8]) -> Option<String> {
    let begin = bytes.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let bytes = bytes.get(begin..)?;
    bytes.strip_prefix(b"<?xml")?;
    let length = bytes.windows(2).take(LONGEST_DECLARATION).position(|window| window == b"?>")?.saturating_add(2);
    let text = std::str::from_utf8(bytes.get(..length)?).ok()?;
    match Reader::from_str(text).read_event().map_err(|_| malformed()) {
        Ok(Event::Decl(declaration)) => declaration.encoding()?.ok().map(|name| name.as_ref().to_owned()),
        _ => None,
    }
}
