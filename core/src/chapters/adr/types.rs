//! What is asked and answered.

use std::borrow::Cow;

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::region::Region;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::id::Id;
use crate::base::words::profile::Index;
use crate::base::words::table::words;

record! {
    /// What the amount depends on.
    pub struct AmountInput {
        /// The index of the profile, from 0 to 1; 1 is the furthest from work.
        pub index: Index,
        /// The job that resulted from the service.
        pub result: Placement,
        /// The region; it matters for contracts of 3 to 6 months only.
        pub region: Option<Region>,
    }
}

words! {
    /// The job that resulted from the service.
    pub enum Placement {
        /// Open-ended.
        Indeterminato: "indeterminato", "contratto a tempo indeterminato", "open-ended contract",
            "A tempo indeterminato.";
        /// Fixed-term of at least 6 months.
        Determinato6: "determinato_6", "contratto a termine di almeno 6 mesi",
            "fixed-term contract of at least 6 months",
            "A termine, di almeno 6 mesi.";
        /// Fixed-term of at least 3 and less than 6 months.
        Determinato3To6: "determinato_3_6", "contratto a termine da 3 a meno di 6 mesi",
            "fixed-term contract of 3 to less than 6 months",
            "A termine, di almeno 3 e meno di 6 mesi.";
    }
}

/// The amount of the voucher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AmountOutput {
    /// Euro; zero if nothing is due, null if the region would decide.
    pub amount: Option<Money>,
    /// The facts that would decide, as JSON pointers; empty if the amount is known.
    pub missing: Vec<&'static str>,
}

record! {
    /// A question about a voucher: the benefit, the day, and the facts that matter.
    pub struct StateInput {
        /// The benefit that the person receives.
        pub benefit: Benefit,
        /// The day that is asked about.
        pub date: Day,
        /// The day of the DID, for the months of unemployment.
        pub did: Option<Day>,
        /// Days of suspension since the DID, left out of the months; if absent, none.
        pub suspended_days: Option<u32>,
        /// Whether the person was drawn for the trial of 2017; read while the voucher is on trial.
        pub sample: Option<bool>,
        /// The day of the relocation agreement (art. 24-bis D.Lgs. 148/2015); read for `cigs`.
        pub agreement: Option<Day>,
        /// The office with which the patto was signed: for `naspi` and `dis_coll` the request goes there.
        pub patto_office: Option<Id>,
        /// The last day of the CIGS; read for the voucher of `cigs`.
        pub cigs_to: Option<Day>,
        /// An issued voucher.
        pub voucher: Option<Voucher>,
    }

    /// An issued voucher.
    pub struct Voucher {
        /// The day of its issue.
        pub issued: Day,
        /// The day on which the person requested the service.
        pub chosen: Option<Day>,
        /// Whether the whole amount has been used after the first months.
        pub used_up: Option<bool>,
        /// The jobs that began while the service ran.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub jobs: Vec<ServiceJob> = default,
    }

    /// A job that began while the service ran.
    #[derive(Copy)]
    pub struct ServiceJob {
        /// Its first day.
        pub start: Day,
        /// Its last day; absent if it is not known yet.
        pub end: Option<Day>,
    }
}

words! {
    /// Whether the voucher is in operation.
    pub enum AdrAvailability {
        /// On trial: only persons in the sample of 2017 may request it.
        Sperimentale: "sperimentale", "sperimentale", "on trial",
            "In prova: solo le persone del campione del 2017 possono richiederlo.";
        /// In force.
        Vigente: "vigente", "vigente", "in force", "In vigore.";
        /// Suspended by law.
        Sospeso: "sospeso", "sospeso per legge", "suspended by law", "Sospeso per legge.";
        /// Not repealed, but not in operation.
        Dormiente: "dormiente", "non operante", "not operated", "Non abrogato, ma non operante.";
        /// Not for persons who receive this benefit.
        NonPrevisto: "non_previsto", "non previsto", "not provided for", "Non per chi percepisce questa prestazione.";
    }
}

/// Whether the voucher may be requested, and the terms of an issued voucher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StateOutput {
    /// Whether the voucher is in operation for persons who receive the benefit.
    pub state: AdrAvailability,
    /// The first day on which it may be requested; null if the DID or the agreement is not known, or if the benefit
    /// alone is enough.
    pub open_from: Option<Day>,
    /// The last day for the request, for `cigs`; null for the others.
    pub ask_by: Option<Day>,
    /// The office at which it is requested: the one with which the patto was signed; null if that is not known, or if the benefit
    /// has another way.
    pub ask_at: Option<Id>,
    /// Whether it may be requested on the day; null if facts are missing.
    pub may_ask: Option<bool>,
    /// The terms of the issued voucher; null without one.
    pub voucher: Option<VoucherTerms>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<Cow<'static, str>>,
}

/// The terms of a voucher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoucherTerms {
    /// The last day for requesting the service, included. After it the state and the benefit are lost; for `rdc`, the
    /// benefit only.
    pub service_by: Day,
    /// Whether the service was requested in time; null while there is still time.
    pub in_time: Option<bool>,
    /// The last day of the service, with the extension if the amount has not been used up; null if it is not known.
    pub ends: Option<Day>,
    /// Whether a job below six months suspends the service on the day.
    pub service_suspended: bool,
    /// Whether the patto di servizio is suspended on the day; null if it is not known.
    pub patto_suspended: Option<bool>,
    /// The rule that applies to a missed meeting.
    pub missed_meeting: RuleId,
    /// The rule that applies to the refusal of a suitable offer.
    pub refused_offer: RuleId,
}
