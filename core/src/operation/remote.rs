//! The operations of services at a distance.

use super::Operate;
use super::conditionality::operations;
use crate::error::Error;
use crate::explain::Journal;
use crate::remote;
use crate::rulebook::Rulebook;

operations! {
    Check = "remote.check", remote::RemoteInput => remote::RemoteCheck, remote::run_check;
    Invitation = "remote.invitation", remote::InvitationInput => remote::InvitationCheck, remote::run_invitation;
    Request = "remote.request", remote::RequestInput => remote::RequestCheck, remote::run_request;
    Release = "sap.release", remote::ReleaseInput => remote::Release, remote::run_release;
}
