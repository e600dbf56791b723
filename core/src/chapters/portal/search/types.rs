//! What is asked and answered.

use serde::Serialize;

use super::anonymous::AnonymousCv;
use super::record::CvRecord;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::table::words;

words! {
    /// The state of the company's request for a CV.
    pub enum RequestState {
        /// Made.
        Richiesta: "richiesta", "richiesta", "made", "Fatta.";
        /// Accepted by the citizen.
        Accettata: "accettata", "accettata", "accepted", "Accettata dal cittadino.";
        /// Refused by the citizen.
        Rifiutata: "rifiutata", "rifiutata", "refused", "Rifiutata dal cittadino.";
    }
}

record! {
    /// A CV among those searched.
    pub struct ListedCv {
        /// Consent to search; if absent, it is not known, and the CV is not found.
        pub consent: Option<bool>,
        /// Territories of interest.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub territories: Vec<String> = default,
        /// The state of this company's request for it; if absent, there is none.
        pub request: Option<RequestState>,
        /// Whether an operator has read its texts and cleared them for companies; if absent, they are not cleared, and a company
        /// sees coded fields only.
        pub text_cleared: Option<bool>,
        /// Its content.
        pub record: CvRecord,
    }

    /// A search by a company or an agency.
    pub struct CvSearchInput {
        /// The day.
        pub date: Day,
        /// Only CVs with this territory of interest; if absent, all.
        pub territory: Option<String>,
        /// The CVs, at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1000)))]
        pub cvs: Vec<ListedCv>,
    }
}

words! {
    /// How much of a CV the company sees.
    pub enum View {
        /// No personal data.
        Anonima: "anonima", "anonima", "anonymised", "Nessun dato personale.";
        /// Everything.
        Completa: "completa", "completa", "complete", "Tutti i dati.";
    }
}

/// A CV that the search finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Found {
    /// Its index among the CVs of the input, from 0.
    pub index: usize,
    /// How much of it the company sees.
    pub view: View,
    /// What it sees before the citizen accepts; null once everything is shown.
    pub anonymous: Option<AnonymousCv>,
    /// Everything; null until the citizen accepts.
    pub complete: Option<CvRecord>,
    /// Whether cleared texts are shown: the filter removes what the record names and what has the form of personal data, and
    /// can't recognise all personal data.
    pub best_effort: bool,
    /// The free texts that are withheld, as JSON pointers into the input.
    pub withheld: Vec<String>,
    /// The cleared texts from which something was removed, as JSON pointers into the input.
    pub redacted: Vec<String>,
}

/// What a company sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CvSearch {
    /// The CVs found: with consent to search, and of the territory.
    pub found: Vec<Found>,
    /// The consents that are not known, as JSON pointers: those CVs are not found.
    pub missing: Vec<String>,
}
