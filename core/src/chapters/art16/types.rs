//! What is asked and answered.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::selection::CallKind;
use crate::base::words::table::words;

/// The maximum number of candidates.
pub(super) const MAX_CANDIDATES: usize = 10_000;

record! {
    /// A public body's request.
    pub struct SelectionInput {
        /// The day of the request.
        pub date: Day,
        /// The number of posts, at least 1.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub posts: u32,
        /// Whether the posts need compulsory schooling only.
        pub compulsory_schooling_only: Option<bool>,
        /// The persons of the ranking, in any order; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub candidates: Vec<Candidate> = default,
        /// The day on which the body was informed of the persons that the service sends.
        pub told: Option<Day>,
        /// The day on which the service started the selection, not before `date`.
        pub started: Option<Day>,
        /// The day on which the answer is wanted, not before `date`; if absent, nothing is said about what is late on it.
        pub as_of: Option<Day>,
    }

    /// A person of the ranking. What is absent is unknown; that the service is for the person is assumed where it is not stated, which
    /// `assumptions` says.
    pub struct Candidate {
        /// The caller's name for the person.
        pub id: Id,
        /// The place in the ranking, from 1; each place once.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub rank: u32,
        /// Whether the person meets the requirements of the post.
        pub requirements_met: Option<bool>,
        /// Whether the person answered the call in person; read if the rulebook calls on those present.
        pub present: Option<bool>,
        /// Whether the person may have the service that refers to these selections (Umbria: D4), as `services.eligibility` says;
        /// read where the rulebook has such a service. If absent, that is taken to be so.
        pub eligible: Option<bool>,
    }
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Selection {
    /// Whether the posts are filled this way; null if it is not known.
    pub applies: Option<bool>,
    /// How persons are called.
    pub call: CallKind,
    /// The actions, in order; empty unless `applies` is true.
    pub steps: Vec<SelectionStep>,
    /// The persons to send, the best placed first; null if a fact about a person who might be sent is missing.
    pub to_send: Option<Vec<Id>>,
    /// The last day for the body to summon them; null until it has been informed.
    pub convene_by: Option<Day>,
    /// The last day for the service to start the selection (MATCH-SEL); null where the rulebook sets none, and unless `applies` is
    /// true.
    pub start_by: Option<Day>,
    /// The facts that would decide, as JSON pointers.
    pub missing: Vec<String>,
    /// A selection that starts late, and persons left out because the service is not for them.
    pub findings: Vec<Finding>,
}

words! {
    /// An action to meet a request.
    pub enum SelectionStep {
        /// The service calls on those present.
        AstaSuiPresenti: "asta_sui_presenti", "asta sui presenti", "call on those present",
            "Il servizio chiama tra i presenti.";
        /// The service checks the requirements.
        VerificaRequisiti: "verifica_requisiti", "verifica dei requisiti", "check of the requirements",
            "Il servizio verifica i requisiti.";
        /// The service publishes the ranking.
        PubblicazioneGraduatoria: "pubblicazione_graduatoria", "pubblicazione della graduatoria",
            "publication of the ranking",
            "Il servizio pubblica la graduatoria.";
        /// The service sends the persons, in the order of the ranking.
        Invio: "invio", "invio all'ente", "sending to the body",
            "Il servizio invia le persone, nell'ordine della graduatoria.";
        /// The body summons them.
        Convocazione: "convocazione", "convocazione da parte dell'ente", "summons by the body", "L'ente le convoca.";
        /// The body assesses suitability, and nothing else.
        ProvaIdoneita: "prova_idoneita", "prova di idoneità", "suitability test",
            "L'ente valuta l'idoneità, e nient'altro.";
    }
}

impl CallKind {
    pub(super) const fn steps(self) -> &'static [SelectionStep] {
        use SelectionStep as S;
        match self {
            Self::Graduatoria => &[S::VerificaRequisiti, S::Invio, S::Convocazione, S::ProvaIdoneita],
            Self::AstaSuiPresenti => &[
                S::AstaSuiPresenti,
                S::VerificaRequisiti,
                S::PubblicazioneGraduatoria,
                S::Invio,
                S::Convocazione,
                S::ProvaIdoneita,
            ],
        }
    }
}
