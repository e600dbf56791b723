//! The national form of the SAP: the ministry's document `lavoratore`, and `ListaDID`, which holds a DID and a patto alone
//! (SAP-NAZ). Names and layout come from public samples and readers: the schema has not been seen.

mod layout;
mod pass;
mod reader;
mod writer;

use std::collections::BTreeSet;

use quick_xml::Reader as Events;
use quick_xml::events::Event;
use serde_json::Value;

use super::document::{Experience, Sap};
use super::report::Report;
use super::text;
use super::words::Words;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::chapters::cob::job::job_name;
use crate::rulebook::book::Rulebook;
use crate::wire::json::MAX_BYTES;
use crate::wire::xml::node::{Node, nodes, shown};
use crate::wire::xml::write_node;
use reader::Reader;
use writer::Writer;

/// The root elements.
pub(super) const LAVORATORE: &str = "lavoratore";
pub(super) const LISTA_DID: &str = "ListaDID";
const ROOTS: [&str; 2] = [LAVORATORE, LISTA_DID];

/// The list of the letters that the document has for the codes of the occupational state.
const LETTERS: &str = "sap_lettere";

/// A national document that was read.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) sap: Sap,
    /// Whether it is a `ListaDID`.
    pub(super) is_list: bool,
    pub(super) report: Report,
}

/// The name of the first element of a text.
pub(super) fn first_element(text: &str) -> Option<String> {
    let mut events = Events::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    loop {
        match events.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some(start.local_name().as_ref().to_owned()),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// Reads a national document, in an envelope or not.
pub(super) fn read(rulebook: &Rulebook, text: &str) -> Result<Document, Error> {
    if text.len() > MAX_BYTES {
        let hint = Text::new("testo troppo lungo", "text too long");
        return Err(Error::new(Code::FuoriLimite).detail("limit", MAX_BYTES).hint(hint));
    }
    let mut report = Report::default();
    let root = match root(text, &mut report)? {
        Found::Root(root) => root,
        // The services send the document as a text within their own.
        Found::Within(text) => match root(&text, &mut report)? {
            Found::Root(root) => root,
            Found::Within(_) => return Err(no_document(None)),
        },
    };
    let mut sap = Sap::default();
    let is_list = root.name == LISTA_DID;
    Reader::read(&root, &mut report, |reader| match is_list {
        true => layout::lista_did(reader, &mut sap),
        false => layout::lavoratore(reader, &mut sap),
    });
    decode(rulebook, &mut sap, &mut report)?;
    Ok(Document { sap, is_list, report })
}

/// Where the document is.
enum Found {
    Root(Node),
    /// In the text of an element.
    Within(String),
}

fn root(text: &str, report: &mut Report) -> Result<Found, Error> {
    let found = nodes(text, |name| ROOTS.contains(&name));
    if let Some((error, element)) = found.fault {
        return Err(match element {
            Some(element) => error.detail("element", shown(&element)),
            None => error,
        });
    }
    if found.unmatched {
        let hint = Text::new("il testo non è XML ben formato", "the text is not well-formed XML");
        return Err(Error::new(Code::ValoreNonValido).hint(hint));
    }
    let (mut documents, others): (Vec<Node>, Vec<Node>) =
        found.nodes.into_iter().partition(|node| ROOTS.contains(&node.name.as_str()));
    if documents.len() > 1 {
        let (it, en) =
            ("il testo contiene più SAP: si dà una alla volta", "the text contains several SAPs: give one at a time");
        return Err(Error::new(Code::ValoreNonValido).detail("documents", documents.len()).hint(Text::new(it, en)));
    }
    let Some(document) = documents.pop() else {
        let within = others.iter().find_map(text_within);
        return match within {
            Some(text) => Ok(Found::Within(text.to_owned())),
            None => Err(no_document(others.first())),
        };
    };
    if found.stray {
        report.add(None, text::stray_text());
    }
    Ok(Found::Root(document))
}

fn no_document(root: Option<&Node>) -> Error {
    let (it, en) = ("il testo non contiene una SAP nazionale", "the text contains no national SAP");
    let error = Error::new(Code::ValoreNonValido).detail("known", ROOTS.to_vec()).hint(Text::new(it, en));
    match root {
        Some(root) => error.detail("element", shown(&root.name)),
        None => error,
    }
}

/// The text of an element that is a document itself.
fn text_within(node: &Node) -> Option<&str> {
    let text = node.text.trim();
    if text.starts_with('<') && ROOTS.iter().any(|root| text.contains(&format!("<{root}"))) {
        return Some(text);
    }
    node.children.iter().find_map(text_within)
}

/// From the letters and codes of the document to those of the SAP, with their titles.
fn decode(rulebook: &Rulebook, sap: &mut Sap, report: &mut Report) -> Result<(), Error> {
    let title = |list: &str, code: &Option<Words>| -> Result<Option<Words>, Error> {
        let list = rulebook.code_list(list)?;
        Ok(code.as_deref().and_then(|code| list.get(code)).and_then(|entry| Words::new(entry.title.as_str())))
    };
    if let Some(position) = sap.administrative.as_mut().and_then(|section| section.position.as_mut()) {
        if let Some(letter) = position.status.as_deref() {
            // Of the codes with this letter the last one does not say that the person looks for other work.
            let mut codes = rulebook.code_list(LETTERS)?.codes.iter().rev();
            let code = codes.find(|entry| entry.status.as_deref().is_some_and(|one| one.eq_ignore_ascii_case(letter)));
            match code {
                Some(code) => position.status = Words::new(code.code.as_str()),
                None => report.add(Some(STATUS.to_owned()), text::unknown_letter()),
            }
        }
        position.status_title = title("stati_occupazionali", &position.status)?;
        position.condition_title = title("condizioni", &position.condition)?;
    }
    for measure in sap.measures.iter_mut().flatten() {
        measure.activity_title = title("attivita", &measure.activity)?;
        measure.project_title = title("progetti", &measure.project)?;
    }
    for job in sap.experience.iter_mut().flatten() {
        job.job = job.start.and_then(|start| Words::new(name_of(job, start)?.as_str()));
    }
    Ok(())
}

/// The element of the occupational state.
const STATUS: &str = "datiamministrativi/statoinanagrafe/codstatooccupazionale";

/// The name of a job, as `cob.events` forms it, by the employer's code; without one, by the employer's name. `None` if it has
/// characters that no name may have.
pub(super) fn name_of(job: &Experience, start: Day) -> Option<Id> {
    let given =
        |text: &Option<Words>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let code = given(&job.employer_code).map(|code| code.to_ascii_uppercase());
    job_name(code.or_else(|| given(&job.employer)).as_deref(), start)
}

/// The letter that the document has for a code of the occupational state; the code itself if it has none.
pub(super) fn letter<'a>(rulebook: &'a Rulebook, code: &'a str) -> Result<&'a str, Error> {
    let entry = rulebook.code_list(LETTERS)?.get(code);
    Ok(entry.and_then(|entry| entry.status.as_deref()).unwrap_or(code))
}

/// Writes a SAP as the document `lavoratore`.
pub(super) fn write(rulebook: &Rulebook, sap: &Sap) -> Result<String, Error> {
    let mut sap = sap.clone();
    if let Some(position) = sap.administrative.as_mut().and_then(|section| section.position.as_mut())
        && let Some(status) = &position.status
    {
        position.status = Words::new(letter(rulebook, status)?);
    }
    for job in sap.experience.iter_mut().flatten() {
        // A dossier may name the employer by its codice fiscale only.
        if job.employer_code.is_none() && job.employer.as_deref().is_some_and(is_employer_code) {
            job.employer_code = job.employer.take();
        }
    }
    write_node(&Writer::write(LAVORATORE, |writer| layout::lavoratore(writer, &mut sap)))
}

/// Whether a text has the form of an employer's codice fiscale: 11 digits, or 16 letters and digits.
fn is_employer_code(text: &str) -> bool {
    match text.len() {
        11 => text.bytes().all(|byte| byte.is_ascii_digit()),
        16 => text.bytes().all(|byte| byte.is_ascii_alphanumeric()) && text.bytes().any(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// What a SAP has that is not in its national document as it was written: each is reported.
pub(super) fn lost(rulebook: &Rulebook, sap: &Sap, xml: &str, report: &mut Report) -> Result<(), Error> {
    let again = read(rulebook, xml)?.sap;
    let (mut given, mut written) = (BTreeSet::new(), BTreeSet::new());
    let value = |sap: &Sap| serde_json::to_value(sap).map_err(|_| Error::new(Code::JsonNonValido));
    values(&value(sap)?, &mut String::from("/sap"), &mut given);
    values(&value(&again)?, &mut String::from("/sap"), &mut written);
    for (path, value) in given.difference(&written) {
        let field = path.rsplit('/').next().unwrap_or_default();
        // What follows from a code, and the dossier's own names.
        let moved = field == "employer" && written.contains(&(format!("{path}_code"), value.clone()));
        if !(field.ends_with("_title") || field == "kind" || field == "job" || moved) {
            report.add(Some(path.clone()), text::no_place());
        }
    }
    Ok(())
}

/// The values of a JSON text with their paths.
fn values(value: &Value, path: &mut String, into: &mut BTreeSet<(String, String)>) {
    let length = path.len();
    let mut below = |key: &str, value: &Value| {
        path.push('/');
        path.push_str(key);
        values(value, path, into);
        path.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| below(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item)),
        other => {
            into.insert((path.clone(), other.to_string()));
        }
    }
}
