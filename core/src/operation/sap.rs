//! The operations on the SAP.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::sap;

operations! {
    Build = "sap.build", sap::BuildInput => sap::Built, sap::build::run;
    Check = "sap.check", sap::Form => sap::Checked, sap::check::run;
    Xml = "sap.xml", sap::Form => sap::BothForms, sap::form::run;
}
