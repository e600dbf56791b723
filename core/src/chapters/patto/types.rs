//! What is asked and answered.

use serde::Serialize;

use super::content::Content;
use crate::answer::finding::Finding;
use crate::answer::problem::MissingElement;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::patto::{Frailty, PattoKind, Signer};
use crate::dossier::event::Event;
use crate::dossier::person::Person;

record! {
    /// A patto to check.
    pub struct PattoInput {
        /// Its kind.
        pub kind: PattoKind,
        /// The day on which it is signed.
        pub date: Day,
        /// The signer for the services.
        pub signed_by: Signer,
        /// Whether an accredited body that signs has a partnership agreement; if absent, unknown. It matters only if the
        /// rulebook accepts such an agreement.
        pub partnership: Option<bool>,
        /// The day of the last profile, not after `date`; if absent, that of the last one in `events`, or else unknown.
        pub last_profiling: Option<Day>,
        /// `sia`: whether the needs concern work alone; if absent, unknown.
        pub frailty: Option<Frailty>,
        /// `asdi`: whether it was signed while the person received NASpI; if absent, what `events` show, or else unknown.
        pub during_naspi: Option<bool>,
        /// `asdi`: whether there is a relocation contract; if absent, unknown.
        pub relocation_contract: Option<bool>,
        /// The person, for the services that they may have; read together with `events`.
        pub person: Option<Person>,
        /// The person's events without this patto, for the services that they may have; at most 9,999. If absent, the path is
        /// checked against the catalogue alone.
        #[cfg_attr(feature = "schema", schemars(length(max = 9_999)))]
        pub events: Option<Vec<Event>>,
        /// Its contents.
        pub content: Content,
    }
}

/// Whether a patto contains what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PattoCheck {
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing, in the order of the law.
    pub missing: Vec<MissingElement>,
    /// `asdi`: whether it is enough to claim the ASDI (PATTO-ASDI-NASPI); null if that is not known, and for other kinds.
    pub valid_for_claim: Option<bool>,
    /// `asdi`: what is added to it to make it the personal project; none for other kinds.
    pub to_add: Vec<MissingElement>,
    /// Every element that the kind requires, in the order of the law.
    pub checklist: Vec<CheckedElement>,
    /// `lunga_durata`: the last day for the assessment at 18 months (TERM-LTU-18M), if `events` show the registration.
    pub assess_by: Option<Day>,
    /// Further information for the operator: a profile to refresh, services that the person may not have, the rules of the kind.
    pub findings: Vec<Finding>,
}

/// An element that a patto must contain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckedElement {
    /// The rule that requires it.
    pub rule: RuleId,
    /// The field that holds it.
    pub element: &'static str,
    /// Whether the patto contains it; null if nothing is said about it.
    pub held: Option<bool>,
    /// What it is.
    #[serde(flatten)]
    pub message: Text,
}
