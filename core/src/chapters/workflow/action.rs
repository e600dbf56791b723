//! An action, and the facts given with it.

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::when::When;
use crate::base::facts::FactMap;
use crate::base::nullable::Nullable;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::signature::{Certificate, Identity, SignatureKind};
use crate::base::words::via::Via;
use crate::rulebook::tables::fact::value::Given;
use crate::rulebook::tables::workflow::condition::ActionFact;

record! {
    /// An action on a process. A fact is required only if an action of this kind needs it.
    pub struct Action {
        /// Its name, as in the workflow.
        pub action: String,
        /// The actor, by its name in the workflow.
        pub by: String,
        /// The time; not earlier than that of the previous action.
        pub at: Moment,
        /// How the person was identified.
        pub identity: Option<Identity>,
        /// The kind of the signature.
        pub signature: Option<SignatureKind>,
        /// The state of the certificate at the moment of signing (CAD-20); absent if not known.
        pub certificate: Option<Certificate>,
        /// The format of a file: its extension without a dot, such as `pdf`, in upper or lower case.
        pub format: Option<Id>,
        /// The reason for it.
        pub reason: Option<Id>,
        /// The number of the practice that replaces this one.
        pub replaced_by: Option<Id>,
        /// Whether a copy of the identity document comes with it (CAD-65).
        pub identity_copy: Option<bool>,
        /// Whether it comes from the person's digital domicile (CAD-65).
        pub digital_domicile: Option<bool>,
        /// Whether the person agrees to sign remotely (FIRMA-LOM-A, FIRMA-LOM-B).
        pub agreed: Option<bool>,
        /// Whether the app is on the person's smartphone (FIRMA-LOM-B).
        pub app_installed: Option<bool>,
        /// Whether an accredited operator that acts has a partnership agreement (FIRMA-LOM-PART).
        pub partnership: Option<bool>,
        /// When the person is available instead.
        pub availability: Option<Id>,
        /// The new hour of an appointment; if absent, the hour does not change.
        pub start: Option<Moment>,
        /// The number of candidates on the shortlist that is sent.
        pub candidates: Option<u32>,
        /// Whether the posts are filled.
        pub filled: Option<bool>,
        /// Whether the employer is satisfied with the service.
        pub satisfied: Option<bool>,
        /// How the person answers a request.
        pub via: Option<Via>,
        /// Whether the person is logged in to the portal.
        pub logged_in: Option<bool>,
        /// A message to the other side.
        pub message: Option<Id>,
        /// Facts by their names: fields of an action, or facts that the rulebook declares.
        #[serde(skip_serializing_if = "FactMap::is_empty")]
        pub facts: FactMap = default,
    }

    /// The remote interview in which documents are sent to signature (FIRMA-TOS-QUANDO).
    pub struct Session {
        /// The code of its activity, such as `A02`.
        pub activity: Id,
        /// Its day, with the hour if that is known.
        pub at: Option<When>,
        /// Whether the profiling data have been filled in.
        pub profile_filled: Option<bool>,
        /// Whether the declaration under DPR 445/2000 has been filled in.
        pub declaration_filled: Option<bool>,
    }
}

/// The known facts about a process besides its actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case {
    /// The type of document, or the kind of request.
    pub(crate) document: Option<String>,
    /// The hour of the appointment.
    pub(crate) hour: Option<Moment>,
    /// The day of the remote interview.
    pub(crate) session_at: Option<Day>,
    /// The code of the activity of the remote interview.
    pub(crate) activity: Option<Id>,
    pub(crate) profile_filled: Option<bool>,
    pub(crate) declaration_filled: Option<bool>,
    /// The number of the practice that the document belongs to.
    pub(crate) practice: Option<Id>,
    pub(crate) cv_uploaded: Option<bool>,
    pub(crate) requirements_declared: Option<bool>,
    /// The requirements that the person does not declare to meet.
    pub(crate) not_declared: Vec<Id>,
    /// The last day of the offer, included.
    pub(crate) offer_expiry: Nullable<Day>,
    pub(crate) offer_type: Option<String>,
    /// The code of the offer.
    pub(crate) offer: Option<Id>,
    pub(crate) registered: Option<bool>,
    pub(crate) activated: Option<bool>,
    pub(crate) consent: Option<bool>,
    pub(crate) application_sent: Option<bool>,
    /// The name of the company, agency or professional.
    pub(crate) company: Option<Id>,
    /// The job for which a person is sought.
    pub(crate) position: Option<Id>,
    pub(crate) employer_allows_more: Option<bool>,
    pub(crate) public_body: Option<bool>,
    pub(crate) compulsory_schooling_only: Option<bool>,
    /// The facts given by their names for the process as a whole.
    pub(crate) facts: FactMap,
    /// Those of them that the rulebook declares, by their numbers.
    pub(crate) own: Vec<(u16, Given)>,
    /// Those of them that are fields of an action, and hold for each action.
    pub(crate) of_actions: Vec<(ActionFact, Given)>,
}
