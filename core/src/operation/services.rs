//! `services.list`, `services.get` and `services.eligibility`.

use super::Operate;
use super::conditionality::operations;
use crate::dossier::Dossier;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::services;

operations! {
    List = "services.list", services::ListInput => services::List, services::run_list;
    Get = "services.get", services::GetInput => services::Get, services::run_get;
    Eligibility = "services.eligibility", Dossier => services::Eligibility, services::run_eligibility;
}
