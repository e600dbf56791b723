//! The forms in which a SAP is given: JSON, and with the feature `xml` two XML forms.

use super::document::Sap;
use super::finding::ElementFinding;
#[cfg(feature = "xml")]
use super::nazionale;
#[cfg(feature = "xml")]
use super::report::Report;
use crate::base::error::{Code, Error};
use crate::base::record::record;
use crate::base::text::Text;
use crate::base::words::table::words;
use crate::rulebook::book::Rulebook;

/// The root element of the library's own form.
#[cfg(feature = "xml")]
pub(super) const ROOT: &str = "sap";

words! {
    /// An XML form of the SAP.
    pub enum SapForm {
        /// The library's own form: the keys of the JSON as elements. No system but this library reads it.
        Collocamento: "collocamento", "forma della libreria", "the library's own form",
            "La forma propria della libreria: le chiavi del JSON come elementi. Nessun altro sistema la legge.";
        /// The ministry's document `lavoratore`, from public samples: its schema has not been seen (SAP-NAZ).
        Nazionale: "nazionale", "documento nazionale", "national document",
            "Il documento `lavoratore` del ministero, da campioni pubblici: il suo schema non è stato visto (SAP-NAZ).";
    }
}

record! {
    /// A SAP as JSON or XML.
    pub struct Form {
        /// As JSON; either this or `xml` is given.
        pub sap: Option<Sap>,
        #[cfg(feature = "xml")]
        /// As XML text; either this or `sap` is given.
        pub xml: Option<String>,
        #[cfg(feature = "xml")]
        /// The XML form that is given, or else the one to write. If absent, the one that the root element of `xml` has; without
        /// `xml`, `collocamento`.
        pub form: Option<SapForm>,
    }
}

/// A SAP that was read.
pub(super) struct Given {
    pub(super) sap: Sap,
    /// The path under which its fields stand in the input.
    pub(super) path: &'static str,
    /// What was found in the national document.
    #[cfg(feature = "xml")]
    pub(super) report: Report,
    #[cfg(feature = "xml")]
    pub(super) form: SapForm,
    /// Whether it was a `ListaDID`.
    #[cfg(feature = "xml")]
    pub(super) is_list: bool,
}

impl Given {
    /// The SAP, the path of its fields, and what was found in the national document.
    pub(super) fn parts(self) -> (Sap, &'static str, Vec<ElementFinding>) {
        #[cfg(feature = "xml")]
        let found = self.report.close();
        #[cfg(not(feature = "xml"))]
        let found = Vec::new();
        (self.sap, self.path, found)
    }
}

impl Form {
    /// The SAP; a text with another root element than those known is taken for `collocamento`, and a `ListaDID` is refused.
    pub(super) fn read(&self, rulebook: &Rulebook) -> Result<Given, Error> {
        let given = self.read_as(rulebook, SapForm::Collocamento)?;
        #[cfg(feature = "xml")]
        if given.is_list {
            let (it, en) = ("una ListaDID si legge con `sap.events`", "`sap.events` reads a ListaDID");
            return Err(Error::refused("/xml", it, en));
        }
        Ok(given)
    }

    /// The SAP or the `ListaDID`; a text with another root element than those known is taken for `nazionale`.
    #[cfg(feature = "xml")]
    pub(super) fn read_events(&self, rulebook: &Rulebook) -> Result<Given, Error> {
        self.read_as(rulebook, SapForm::Nazionale)
    }

    /// The SAP or the `ListaDID`; a text with another root element than those known is taken for a form.
    fn read_as(&self, rulebook: &Rulebook, unknown: SapForm) -> Result<Given, Error> {
        #[cfg(feature = "xml")]
        if let Some(xml) = &self.xml {
            if self.sap.is_some() {
                let (it, en) = ("si indica `sap` oppure `xml`, non entrambi", "give `sap` or `xml`, not both");
                return Err(Error::refused("/xml", it, en));
            }
            return self.read_xml(rulebook, xml, unknown).map_err(|error| {
                let path = format!("/xml{}", error.path);
                error.at(path)
            });
        }
        let _ = (rulebook, unknown);
        let sap = self.sap.clone().ok_or_else(|| {
            let (it, en) = ("serve `sap` oppure `xml`", "`sap` or `xml` is needed");
            let missing = Error::new(Code::CampoMancante).at("/sap");
            if cfg!(feature = "xml") { missing.hint(Text::new(it, en)) } else { missing }
        })?;
        Ok(Given {
            sap,
            path: "/sap",
            #[cfg(feature = "xml")]
            report: Report::default(),
            #[cfg(feature = "xml")]
            form: SapForm::Collocamento,
            #[cfg(feature = "xml")]
            is_list: false,
        })
    }

    #[cfg(feature = "xml")]
    fn read_xml(&self, rulebook: &Rulebook, xml: &str, unknown: SapForm) -> Result<Given, Error> {
        let form = self.form.unwrap_or_else(|| match nazionale::first_element(xml).as_deref() {
            Some(nazionale::LAVORATORE | nazionale::LISTA_DID) => SapForm::Nazionale,
            Some(ROOT) => SapForm::Collocamento,
            _ => unknown,
        });
        match form {
            SapForm::Collocamento => {
                let sap = Sap::from_xml(xml)?;
                Ok(Given { sap, path: "/xml", report: Report::default(), form, is_list: false })
            }
            SapForm::Nazionale => {
                let nazionale::Document { sap, is_list, report } = nazionale::read(rulebook, xml)?;
                Ok(Given { sap, path: "/xml", report, form, is_list })
            }
        }
    }
}
