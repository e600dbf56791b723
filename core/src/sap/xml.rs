//! `sap.xml`: a SAP as XML (feature `xml`).

use serde::Serialize;

use super::document::Sap;
use super::form::Form;
use super::text;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;
use crate::wire::xml::{from_xml, to_xml};

/// The root element.
const ROOT: &str = "sap";

/// A SAP in both its forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BothForms {
    /// As JSON.
    pub sap: Sap,
    /// As XML text.
    pub xml: String,
}

impl Sap {
    /// The SAP as an XML document: each key an element, a list as elements `item`.
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
    /// [`Code::ValoreNonValido`] for a text that is not well-formed, has a DOCTYPE, or an entity other than the five of XML;
    /// the detail `position` counts bytes from 0. [`Code::FuoriLimite`] above 16 MiB, 32 levels or 200,000 elements.
    /// Otherwise as for JSON, with the same paths.
    pub fn from_xml(text: &str) -> Result<Self, Error> {
        from_xml(ROOT, text)
    }
}

/// Returns both forms of a SAP.
///
/// # Errors
/// [`Code::CampoMancante`] at `/sap` if neither form is given, [`Code::ValoreNonValido`] at `/xml` if both are; those
/// of [`Sap::from_xml`], with paths under `/xml`.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let form = sap::Form { xml: Some("<sap><date>2020-06-01</date></sap>".to_string()), ..sap::Form::default() };
/// let answer = sap::both_forms(&Rulebook::bundled("nazionale")?, &form)?;
/// assert_eq!(answer.sap.date, Some("2020-06-01".parse()?));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn both_forms(rulebook: &Rulebook, form: &Form) -> Result<Answer<BothForms>, Error> {
    answer(rulebook, |journal| run(rulebook, form, journal))
}

pub(crate) fn run(_: &Rulebook, form: &Form, journal: &mut Journal) -> Result<BothForms, Error> {
    let (sap, path) = form.read()?;
    let xml = sap.to_xml()?;
    journal.apply(rule::SAP_SEZ, sap.date, || text::sections(&sap, path));
    Ok(BothForms { sap, xml })
}
