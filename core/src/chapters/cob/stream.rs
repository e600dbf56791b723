//! The documents of a file, one at a time.

use std::borrow::Cow;
use std::io::{self, BufRead};

use super::communication::Communication;
use super::document::{self, ROOTS};
use super::names;
use super::report::Report;
use super::text;
use super::types::DocumentFinding;
use crate::answer::remark::Remark;
use crate::base::error::{Code, Error};
use crate::wire::xml::node::{nodes, shown};
use crate::wire::xml::split::{Part, Splitter, decode};

/// The documents of a file of Comunicazioni Obbligatorie, UniLav, UniSomm and VarDatori, read one at a time: a file of any length
/// takes the memory of its longest document. UTF-8, ISO-8859-1, ISO-8859-15 and windows-1252 are read, as each document declares.
///
/// ```
/// use collocamento::cob::Documents;
/// let text = r#"<UniLav codiceComunicazione="1" dataInvio="2024-03-29T09:00:00"><DatoreLavoro codiceFiscale="01234567890"/>
///   <Lavoratore><AnagraficaCompleta><codice-fiscale>RSSMRA80A01H501U</codice-fiscale></AnagraficaCompleta></Lavoratore>
///   <InizioRapporto dataInizio="2024-04-01" TipologiaContrattuale="A.01.00"/></UniLav><UniLav"#;
/// let documents: Vec<_> = Documents::new(text.as_bytes()).collect::<Result<_, _>>()?;
/// assert_eq!(documents[0].communications[0].codice_fiscale(), Some("RSSMRA80A01H501U"));
/// assert_eq!(documents[1].findings[0].document, Some(2));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Documents<R> {
    parts: Splitter<R>,
    /// Whether the text has been decoded, so that what a document declares does not matter.
    decoded: bool,
    /// The encoding that was declared last.
    encoding: String,
    /// The number of documents so far.
    count: usize,
    /// What was found before the next document: the element around it, text.
    before: Report,
    /// What the last part held and is not yet handed out, the last document first.
    ready: Vec<Document>,
}

/// What one document holds.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What it reports: one communication, or one for each job of a change of employer; none if it can't be read.
    pub communications: Vec<Communication>,
    /// What should be checked in it.
    pub findings: Vec<DocumentFinding>,
    /// The names of what is not known in it.
    pub unread: Vec<String>,
    pub(super) report: Report,
}

impl<R: BufRead> Documents<R> {
    /// The documents of a file.
    pub fn new(input: R) -> Self {
        let (encoding, before) = (String::new(), Report::default());
        Self { parts: Splitter::new(input, ROOTS), decoded: false, encoding, count: 0, before, ready: Vec::new() }
    }

    /// Numbers the documents from after so many others on: those of the files before this one.
    #[must_use]
    pub fn after(self, count: usize) -> Self {
        Self { count, ..self }
    }

    /// How many documents have been read, those before this file included.
    #[must_use]
    pub const fn documents_read(&self) -> usize {
        self.count
    }

    /// The documents of a text that has been decoded.
    pub(super) fn decoded(input: R) -> Self {
        Self { decoded: true, ..Self::new(input) }
    }

    /// The documents of the next part; `false` at the end.
    fn read(&mut self) -> io::Result<bool> {
        let (mut found, around) = match self.parts.next()? {
            None => {
                let rest = std::mem::take(&mut self.before);
                if rest.is_empty() {
                    return Ok(false);
                }
                // After the last document.
                (vec![Document::of(rest)], Report::default())
            }
            Some(Part::TooLong) => (vec![unreadable(text::too_long(), None)], Report::default()),
            Some(Part::Bytes(bytes)) => {
                let text = match self.decoded {
                    true => {
                        std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| Error::new(Code::ValoreNonValido))
                    }
                    false => decode(bytes, &mut self.encoding),
                };
                match text {
                    Ok(text) => part(&text),
                    Err(error) => (vec![unreadable(text::unreadable(&error), None)], Report::default()),
                }
            }
        };
        if let Some(first) = found.first_mut() {
            first.report.absorb(std::mem::take(&mut self.before));
        }
        match found.last_mut() {
            Some(last) => last.report.absorb(around),
            None => self.before.absorb(around),
        }
        for document in &mut found {
            self.count = self.count.saturating_add(1);
            document.number(self.count);
        }
        found.reverse();
        self.ready = found;
        Ok(true)
    }
}

impl<R: BufRead> Iterator for Documents<R> {
    type Item = io::Result<Document>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            match self.read() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
        self.ready.pop().map(Ok)
    }
}

/// The documents of a part of a file, and what is around them.
fn part(text: &str) -> (Vec<Document>, Report) {
    let found = nodes(text, |name| ROOTS.contains(&name));
    let read = |node| {
        let mut report = Report::default();
        let communications = document::read(node, &mut report);
        Document { communications, ..Document::of(report) }
    };
    let mut documents: Vec<Document> = found.nodes.iter().map(read).collect();
    if let Some((error, element)) = &found.fault {
        documents.push(unreadable(text::unreadable(error), element.as_deref()));
    }
    let mut around = Report::default();
    if found.stray {
        around.add(None, None, None, text::stray_text());
    }
    // Names in a text that is not well-formed may be a person's.
    for name in found.around.into_iter().filter(|_| found.fault.is_none()) {
        let (sign, name) = name.strip_prefix('@').map_or(("", &*name), |name| ("@", name));
        if !names::is_known(name) {
            around.unread(format!("{sign}{}", shown(name)));
        }
    }
    (documents, around)
}

fn unreadable(remark: Remark, element: Option<&str>) -> Document {
    let mut report = Report::default();
    report.add(None, element.filter(|name| names::is_known(name)), None, remark);
    Document::of(report)
}

impl Document {
    const fn of(report: Report) -> Self {
        Self { number: 0, communications: Vec::new(), findings: Vec::new(), unread: Vec::new(), report }
    }

    /// Gives it its number.
    fn number(&mut self, number: usize) {
        self.number = number;
        self.communications.iter_mut().for_each(|communication| communication.document = number);
        self.report.findings.iter_mut().for_each(|finding| finding.document = Some(number));
        self.findings.clone_from(&self.report.findings);
        self.unread = self.report.unread.iter().cloned().collect();
    }
}
