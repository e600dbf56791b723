//! The forms in which a SAP is given: JSON, and with the feature `xml` XML.

use serde::{Deserialize, Serialize};

use super::document::Sap;
use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// A SAP in one of its two forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// As JSON; either this or `xml` is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sap: Option<Sap>,
    /// As XML text; either this or `sap` is given.
    #[cfg(feature = "xml")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xml: Option<String>,
}

impl Form {
    /// The SAP, and the path under which its fields stand in the input.
    pub(super) fn read(&self) -> Result<(Sap, &'static str), Error> {
        #[cfg(feature = "xml")]
        if let Some(xml) = &self.xml {
            return self.read_xml(xml);
        }
        let sap = self.sap.clone().ok_or_else(|| {
            let (it, en) = ("serve `sap` oppure `xml`", "`sap` or `xml` is needed");
            let missing = Error::new(Code::CampoMancante).at("/sap");
            if cfg!(feature = "xml") { missing.hint(Text::new(it, en)) } else { missing }
        })?;
        Ok((sap, "/sap"))
    }

    #[cfg(feature = "xml")]
    fn read_xml(&self, xml: &str) -> Result<(Sap, &'static str), Error> {
        if self.sap.is_some() {
            let (it, en) = ("si indica `sap` oppure `xml`, non entrambi", "give `sap` or `xml`, not both");
            return Err(Error::new(Code::ValoreNonValido).at("/xml").hint(Text::new(it, en)));
        }
        let sap = Sap::from_xml(xml).map_err(|error| error.moved(|path| format!("/xml{path}")))?;
        Ok((sap, "/xml"))
    }
}
