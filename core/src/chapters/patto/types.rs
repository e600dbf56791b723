//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::answer::finding::Finding;
use crate::answer::problem::MissingElement;
use crate::base::calendar::day::Day;
use crate::base::words::patto::{PattoElement, PattoKind, Signer};

/// A patto to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PattoInput {
    /// Its kind.
    pub kind: PattoKind,
    /// The day on which it is signed.
    pub date: Day,
    /// The signer for the services.
    pub signed_by: Signer,
    /// Whether an accredited body that signs has a partnership agreement; if absent, unknown. It matters only if the
    /// rulebook accepts such an agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partnership: Option<bool>,
    /// The day of the last profile, not after `date`; if absent, unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_profiling: Option<Day>,
    /// Its contents.
    pub content: Content,
}

/// Declares the contents of a patto: a field for each element, with its word.
macro_rules! content {
    ($($(#[$doc:meta])* $field:ident $element:ident),+ $(,)?) => {
        /// The contents of a patto. An absent element counts as missing; for an optional element that is only a
        /// warning.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct Content {
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<bool>,)+
        }

        impl Content {
            /// What the input says about an element.
            pub(super) fn says(&self, element: PattoElement) -> Option<bool> {
                match element {
                    $(PattoElement::$element => self.$field,)+
                }
            }

            /// Whether it contains an element.
            pub(super) fn holds(&self, element: PattoElement) -> bool {
                self.says(element) == Some(true)
            }
        }
    };
}

content! {
    /// The responsible person (art. 20 c. 2 lett. a).
    responsabile Responsabile,
    /// The employability profile (lett. b).
    profilo Profilo,
    /// The job-search acts (lett. c).
    atti_ricerca AttiRicerca,
    /// Their timing (lett. c).
    tempistica Tempistica,
    /// The ordinary frequency of contacts (lett. d).
    frequenza_contatti FrequenzaContatti,
    /// How the search is proved (lett. e).
    prova_ricerca ProvaRicerca,
    /// Availability for workshops on job-search skills (c. 3 lett. a).
    disponibilita_laboratori DisponibilitaLaboratori,
    /// Availability for training, retraining or other active measures (lett. b).
    disponibilita_formazione DisponibilitaFormazione,
    /// Availability to accept suitable offers (lett. c).
    disponibilita_offerta DisponibilitaOfferta,
    /// ASDI: the assessment of need.
    valutazione_bisogno ValutazioneBisogno,
    /// ASDI: the acts of each week.
    atti_settimanali AttiSettimanali,
    /// ASDI: appointments every two weeks.
    frequenza_bisettimanale FrequenzaBisettimanale,
    /// ASDI: the project itself sets another frequency of appointments.
    frequenza_derogata FrequenzaDerogata,
    /// The services, their contents and timing, and the possible paths.
    percorso Percorso,
    /// The occupations that the person is available for.
    figure_professionali FigureProfessionali,
}

/// Whether a patto contains what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PattoCheck {
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing, in the order of the law.
    pub missing: Vec<MissingElement>,
    /// Further information for the operator: a profile to refresh, the rules of the kind.
    pub findings: Vec<Finding>,
}
