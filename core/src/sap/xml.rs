//! `sap.xml`: a SAP as XML (feature `xml`), in the library's own form or in the national one.

use serde::Serialize;

use super::document::Sap;
use super::finding::{self, ElementFinding};
use super::form::{Form, Given, ROOT, SapForm};
use super::{nazionale, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::wire::xml::{from_xml, to_xml};

/// A SAP as JSON and as XML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BothForms {
    /// As JSON.
    pub sap: Sap,
    /// As XML text.
    pub xml: String,
    /// The form of the XML text.
    pub form: SapForm,
    /// What should be checked in a national document: unknown elements, values that could not be read, fields that it has no
    /// place for. At most 1,501.
    pub findings: Vec<ElementFinding>,
}

impl Sap {
    /// The SAP as an XML document in the library's own form: each key an element, a list as elements `item`. The ministry's
    /// document is another one: [`both_forms`] reads and writes it.
    ///
    /// # Errors
    /// None: every text of a SAP can be written in XML.
    ///
    /// ```
    /// use collocamento::Sap;
    /// let sap: Sap = serde_json::from_str(r#"{"experience": [{"employer": "Rossi & C."}], "measures": []}"#)?;
    /// let xml = sap.to_xml()?;
    /// assert!(xml.contains("<employer>Rossi &amp; C.</employer>"));
    /// assert_eq!(Sap::from_xml(&xml)?, sap);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_xml(&self) -> Result<String, Error> {
        to_xml(ROOT, self)
    }

    /// Reads what [`Sap::to_xml`] writes. Namespaces are ignored; comments and processing instructions are skipped.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for a text that is not well-formed, has a DOCTYPE, or an entity other than the five of XML;
    /// the detail `position` counts bytes from 0. [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 16 MiB, 32 levels or 200,000 elements.
    /// Otherwise as for JSON, with the same paths.
    pub fn from_xml(text: &str) -> Result<Self, Error> {
        from_xml(ROOT, text)
    }
}

/// Returns a SAP as JSON and as XML.
///
/// The national form is the ministry's document `lavoratore`, known from public samples: its schema has not been seen. What is read
/// is written again, but for elements that are not known, which `findings` names.
///
/// # Errors
/// [`Code::CampoMancante`](crate::Code::CampoMancante) at `/sap` if neither JSON nor XML is given, [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/xml` if both are; those
/// of [`Sap::from_xml`], with paths under `/xml`, and the same for a national document; [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/xml` for
/// several documents in one text, and for a `ListaDID`, which `sap.events` reads.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let rulebook = Rulebook::bundled("nazionale")?;
/// let form = sap::Form::new().xml("<sap><date>2020-06-01</date></sap>");
/// let answer = sap::both_forms(&rulebook, &form)?;
/// assert_eq!(answer.sap.date, Some("2020-06-01".parse()?));
///
/// let form = sap::Form::new().sap(answer.sap.clone()).form(sap::SapForm::Nazionale);
/// let answer = sap::both_forms(&rulebook, &form)?;
/// assert!(answer.xml.contains("<lavoratore>"));
/// assert!(answer.xml.contains("<dataultimoagg>2020-06-01</dataultimoagg>"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn both_forms(rulebook: &Rulebook, form: &Form) -> Result<Answer<BothForms>, Error> {
    answer(rulebook, |journal| run(rulebook, form, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &Form, journal: &mut Journal) -> Result<BothForms, Error> {
    let Given { sap, path, mut report, form, .. } = input.read(rulebook)?;
    let form = input.form.unwrap_or(form);
    let xml = match form {
        SapForm::Collocamento => sap.to_xml()?,
        SapForm::Nazionale => {
            let xml = nazionale::write(rulebook, &sap)?;
            if path == "/sap" {
                nazionale::lost(rulebook, &sap, &xml, &mut report)?;
            }
            journal.apply(rule::SAP_NAZ, sap.date, text::national);
            xml
        }
    };
    journal.apply(rule::SAP_SEZ, sap.date, || text::sections(&sap, path));
    let findings = report.close();
    finding::note(&findings, path, sap.date, journal);
    Ok(BothForms { sap, xml, form, findings })
}
