//! What is asked and answered.

use serde::Serialize;

use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::nullable::Nullable;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::rulebook::tables::codelist::CodeEntry;

record! {
    /// A place of work. An absent part is not known.
    pub struct Seat {
        /// Municipality.
        pub comune: Option<String>,
        /// Province, as the offers write it.
        pub province: Option<String>,
        /// Region.
        pub region: Option<String>,
    }

    /// A job offer. An absent fact is not known.
    pub struct Offer {
        /// Its code, such as `GR-9097` (OFF-CODICE).
        pub code: Id,
        /// The area of the Centro per l'Impiego in charge.
        pub area: Option<String>,
        /// The contract: a code of the list `offerte_contratti` or its title.
        pub contract: Option<String>,
        /// The long description of the qualification.
        pub description: Option<String>,
        /// The experience required, and its length.
        pub experience: Option<String>,
        /// Whether experience is required.
        pub experience_required: Option<bool>,
        /// The last day, included; null if the offer has none.
        #[serde(skip_serializing_if = "Nullable::is_absent")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<Day>", extend("x-nothing" = true)))]
        pub expiry: Nullable<Day> = default,
        /// The Centro per l'Impiego in charge.
        pub office: Option<String>,
        /// Where it comes from.
        pub origin: Option<String>,
        /// The number of posts.
        pub posts: Option<u32>,
        /// The qualification.
        pub qualification: Option<String>,
        /// The places of work; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub seats: Vec<Seat> = default,
        /// Whether it is for persons of targeted placement (L. 68/1999).
        pub targeted_placement: Option<bool>,
        /// Whether the person must be available for trips.
        pub trips: Option<bool>,
        /// Its type: a code of the list `offerte_tipi` (OFF-TIPI).
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// Whether a VAT number is required.
        pub vat_number: Option<bool>,
        /// Whether the person needs a means of transport.
        pub vehicle: Option<bool>,
        /// The working time, such as `FULL TIME`.
        pub working_time: Option<String>,
    }

    /// A search for offers: each field that is given narrows it (OFF-CERCA).
    #[derive(Default)]
    pub struct OfferSearchInput {
        /// The day; if absent, the answer does not say which offers are open.
        pub date: Option<Day>,
        /// Words of the qualification or its description, in any order; capitals and accents do not matter.
        pub qualification: Option<String>,
        /// The type: a code of the list `offerte_tipi`.
        #[serde(rename = "type")]
        pub kind: Option<String>,
        /// The contract: a code of the list `offerte_contratti`.
        pub contract: Option<String>,
        /// The region of a place of work.
        pub region: Option<String>,
        /// The province of a place of work.
        pub province: Option<String>,
        /// The municipality of a place of work.
        pub comune: Option<String>,
        /// The area of the Centro per l'Impiego in charge.
        pub area: Option<String>,
        /// The Centro per l'Impiego in charge.
        pub office: Option<String>,
        /// The code of the offer.
        pub code: Option<Id>,
        /// The offers, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub offers: Vec<Offer>,
    }
}

/// An offer that the search finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FoundOffer {
    /// Its index among the offers of the input, from 0.
    pub index: usize,
    /// Its code.
    pub code: Id,
    /// Where it comes from.
    pub origin: Option<String>,
    /// Its type with its title; null if it is not known.
    #[serde(rename = "type")]
    pub kind: Option<CodeEntry>,
    /// The contract with its title; null if it is not known or not in the list.
    pub contract: Option<CodeEntry>,
    /// The qualification.
    pub qualification: Option<String>,
    /// Its long description.
    pub description: Option<String>,
    /// The municipalities of the places of work.
    pub seats: Vec<String>,
    /// The last day; null if there is none or it is not known.
    pub expiry: Option<Day>,
    /// Whether it may still be applied for on the day of the search; null if that is not known.
    pub open: Option<bool>,
    /// Whether the portal takes applications for it (CAND-TIPO); null if its type is not known.
    pub online: Option<bool>,
    /// The ways to apply: codes of the list `candidatura_modi` (CAND-ALTRI).
    pub ways: Vec<String>,
    /// The offer in detail, as given.
    pub detail: Offer,
}

/// The offers found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OfferSearch {
    /// The offers that meet every field of the search.
    pub found: Vec<FoundOffer>,
    /// The facts that would decide about the other offers, as JSON pointers.
    pub missing: Vec<String>,
    /// Codes and contracts that are not written as the portal does.
    pub warnings: Vec<OfferWarning>,
}

/// Something in an offer that an operator should check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OfferWarning {
    /// The field, as a JSON pointer.
    pub path: String,
    /// The warning.
    #[serde(flatten)]
    pub problem: Problem,
}
