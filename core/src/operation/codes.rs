//! The operations on codes.

use super::Operate;
use super::conditionality::operations;
use crate::codes;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

operations! {
    Body = "codes.body", codes::BodyInput => codes::Body, codes::body::run;
    Cob = "codes.cob", codes::CobInput => codes::Cob, codes::cob::run;
    CodiceFiscale = "codes.codice_fiscale", codes::PersonCodeInput => codes::PersonCode, codes::person::run;
    List = "codes.list", codes::ListInput => codes::CodesOfList, codes::list::run;
    PolicyActivity = "codes.policy_activity", codes::PolicyActivityInput => codes::PolicyActivity, codes::activity::run;
    PolicyId = "codes.policy_id", codes::PolicyIdInput => codes::PolicyIdAnswer, codes::policy_id::run;
    Region = "codes.region", codes::RegionInput => codes::RegionCodes, codes::region::run;
    SflOffice = "codes.sfl_office", codes::SflOfficeInput => codes::SflOffice, codes::sfl_office::run;
}
