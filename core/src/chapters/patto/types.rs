//! What is asked and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::finding::Finding;
use crate::answer::problem::MissingElement;
use crate::base::calendar::day::Day;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::table::words;

words! {
    /// The kind of a patto.
    pub enum PattoKind {
        /// For a person registered as unemployed (art. 20).
        Ordinario: "ordinario", "patto di servizio ordinario", "ordinary patto di servizio";
        /// The personal project for the ASDI.
        Asdi: "asdi", "progetto personalizzato ASDI", "personal project for the ASDI";
        /// For workers on short time (art. 22).
        Costanza: "costanza", "patto in costanza di rapporto di lavoro", "patto during employment";
        /// For a person enrolled under L. 68/1999.
        L68: "l68", "patto per iscritti L. 68/1999", "patto under L. 68/1999";
    }

    /// Who signs a patto for the services.
    pub enum Signer {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body";
    }
}

/// A patto to be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PattoInput {
    /// Its kind.
    pub kind: PattoKind,
    /// The day on which it is signed.
    pub date: Day,
    /// Who signs it for the services.
    pub signed_by: Signer,
    /// The day of the last profile, not after `date`; absent, unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_profiling: Option<Day>,
    /// What it holds.
    pub content: Content,
}

/// Declares the elements of a patto: fields, and their wire names.
macro_rules! content {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// What a patto holds. An element that is absent counts as not there.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Content {
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<bool>,)+
        }

        impl Content {
            /// Whether it holds the element with this wire name.
            fn holds(&self, element: &str) -> bool {
                match element {
                    $(stringify!($field) => self.$field == Some(true),)+
                    _ => false,
                }
            }
        }
    };
}

content! {
    /// The responsible person (art. 20 c. 2 lett. a).
    responsabile,
    /// The employability profile (lett. b).
    profilo,
    /// The job-search acts (lett. c).
    atti_ricerca,
    /// Their timing (lett. c).
    tempistica,
    /// The ordinary frequency of contacts (lett. d).
    frequenza_contatti,
    /// How the search is proved (lett. e).
    prova_ricerca,
    /// Availability for workshops on job-search skills (c. 3 lett. a).
    disponibilita_laboratori,
    /// Availability for training, retraining or other active measures (lett. b).
    disponibilita_formazione,
    /// Availability to accept suitable offers (lett. c).
    disponibilita_offerta,
    /// ASDI: the assessment of need.
    valutazione_bisogno,
    /// ASDI: the acts of each week.
    atti_settimanali,
    /// ASDI: appointments every two weeks.
    frequenza_bisettimanale,
    /// ASDI: the project itself sets another frequency of appointments.
    frequenza_derogata,
}

/// What every patto holds, in the order of the law.
pub(super) const ORDINARY: [(Rule, &str); 9] = [
    (rule::PATTO_20_2, "responsabile"),
    (rule::PATTO_20_2, "profilo"),
    (rule::PATTO_20_2, "atti_ricerca"),
    (rule::PATTO_20_2, "tempistica"),
    (rule::PATTO_20_2, "frequenza_contatti"),
    (rule::PATTO_20_2, "prova_ricerca"),
    (rule::PATTO_20_3, "disponibilita_laboratori"),
    (rule::PATTO_20_3, "disponibilita_formazione"),
    (rule::PATTO_20_3, "disponibilita_offerta"),
];

/// What an ASDI project holds beside; its proof of the search is that of every patto.
pub(super) const ASDI: [(Rule, &str); 3] = [
    (rule::PATTO_ASDI, "valutazione_bisogno"),
    (rule::PATTO_ASDI, "atti_settimanali"),
    (rule::PATTO_ASDI, "frequenza_bisettimanale"),
];

/// Whether a patto holds what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PattoCheck {
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing, in the order of the law.
    pub missing: Vec<MissingElement>,
    /// What an operator should know beside: a profile to refresh, the rules proper to the kind.
    pub findings: Vec<Finding>,
}

/// The frequency of an ASDI project is every two weeks, or the one that the project sets.
pub(super) fn holds(content: &Content, element: &str) -> bool {
    content.holds(element) || (element == "frequenza_bisettimanale" && content.holds("frequenza_derogata"))
}
