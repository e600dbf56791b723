//! What is asked and answered.

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::base::words::state::State;
use crate::base::words::table::words;
use crate::chapters::deadlines::types::Deadline;
use crate::chapters::services::types::ServiceAccess;
use crate::dossier::Dossier;
use crate::dossier::event::Event;
use crate::dossier::person::Person;
use crate::dossier::vacancy::Vacancy;
use crate::rulebook::tables::catalogue::{Actor, Form, Requirement};

record! {
    /// A dossier, with the needs and the profile that it does not record.
    pub struct PlanInput {
        /// The person.
        pub person: Person,
        /// The events, in any order; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<Event>,
        /// The day of the plan.
        pub as_of: Day,
        /// Only what the office knew on this day is used; if absent, everything.
        pub as_known_at: Option<Day>,
        /// The vacancies that the office has, in any order; at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub vacancies: Vec<Vacancy> = default,
        /// The services that the person needs or asks for, by code or by the id of an activity, besides those of the events `fabbisogno`; at most 100. They
        /// count as recorded on the day of the plan.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub needs: Vec<String> = default,
        /// The profile that points to services; if absent, the last one on record.
        pub profile: Option<PlanProfile>,
    }
}

impl PlanInput {
    /// The maximum number of needs.
    pub const MAX_NEEDS: usize = 100;

    /// The dossier in it.
    pub(super) fn dossier(&self) -> Dossier {
        let Self { person, events, as_of, as_known_at, vacancies, .. } = self.clone();
        Dossier { person, events, as_of, as_known_at, vacancies }
    }
}

record! {
    /// A profile: its index or its class.
    pub struct PlanProfile {
        /// Its scale. Only the scales with classes from 1 to 4, `garanzia_giovani` and `indice_did`, point to services.
        pub scheme: Scheme,
        /// The index, 0 to 1.
        pub index: Option<Index>,
        /// The class.
        pub class: Option<Class>,
    }
}

words! {
    /// Where a service of a plan stands on the day asked.
    pub enum PlanState {
        /// Given, and no deadline for it runs.
        Erogato: "erogato", "erogato", "given", "Erogato, e nessuna scadenza corre.";
        /// A deadline for it runs, and it can be given.
        Dovuto: "dovuto", "dovuto", "due", "Una scadenza corre, e il servizio si può erogare.";
        /// Its last day is past.
        InRitardo: "in_ritardo", "in ritardo", "late", "Il suo ultimo giorno è passato.";
        /// It can be given, and no deadline runs.
        Aperto: "aperto", "aperto", "open", "Si può erogare, e nessuna scadenza corre.";
        /// It waits for an act, another service or a day.
        InAttesa: "in_attesa", "in attesa", "waiting", "Aspetta un atto, un altro servizio o un giorno.";
        /// Something prevents it that no act of the plan removes.
        Bloccato: "bloccato", "bloccato", "blocked", "Lo impedisce qualcosa che nessun atto del piano toglie.";
    }

    /// What blocks a service.
    pub enum Obstacle {
        /// The assegno di ricollocazione, which suspends the patto, or is not in force.
        Adr: "adr", "assegno di ricollocazione", "assegno di ricollocazione",
            "L'assegno di ricollocazione, che sospende il patto o non è in vigore.";
        /// Work, which suspends the status or keeps the person from being a recipient.
        Lavoro: "lavoro", "lavoro", "job", "Il lavoro, che sospende lo stato o esclude la persona dai destinatari.";
        /// A benefit that the service requires and the person does not receive.
        Prestazione: "prestazione", "prestazione", "benefit",
            "Una prestazione che il servizio richiede e che la persona non percepisce.";
        /// A sanction, which bars a new DID.
        Sanzione: "sanzione", "sanzione", "sanction", "Una sanzione, che vieta una nuova DID.";
    }
}

/// The path of a person through the services, and what to do next.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    /// The day of the plan.
    pub as_of: Day,
    /// The state of the person on that day.
    pub state: State,
    /// The class of profile that points to services; null if none is known.
    pub class: Option<u32>,
    /// The services of the path; each comes after those that it waits for.
    pub path: Vec<PlannedService>,
    /// The other services of the catalogue, as `dossier.assess` lists them: those for employers, and those for which the
    /// person is not among the recipients.
    pub excluded: Vec<ServiceAccess>,
    /// The next things to do, at most three: first those that are late, then by their last days.
    pub next: Vec<NextStep>,
    /// The deadlines, as `dossier.assess` lists them.
    pub deadlines: Vec<Deadline>,
    /// The findings about the dossier, as `dossier.assess` lists them.
    pub findings: Vec<Finding>,
    /// The facts that are unknown and could change the path, as JSON pointers.
    pub missing: Vec<&'static str>,
}

/// A service of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlannedService {
    /// Its code.
    pub code: String,
    /// Its title, in Italian.
    pub title: String,
    /// Its title, in English.
    pub title_en: String,
    /// Where it stands.
    pub state: PlanState,
    /// Whether a recorded need or the input names it.
    pub needed: bool,
    /// Whether the profile points to it; null if no profile is known or the rulebook has no table of routes.
    pub suggested: Option<bool>,
    /// The first day on which it can be given, included, if what it waits for happens as early as possible; null if not known.
    pub earliest: Option<Day>,
    /// Why the first day is not known; null if it is.
    pub earliest_unknown: Option<Unmet>,
    /// The last day, included, as in `dossier.assess`, even if that day has passed; null if no deadline runs.
    pub last: Option<Day>,
    /// Why there is no last day; null if there is one.
    pub last_unknown: Option<Unmet>,
    /// The index of the event by which it was given; null if it was not.
    pub given_by: Option<usize>,
    /// What it waits for, in the order of its card.
    pub waits_for: Vec<Waiting>,
    /// What blocks it.
    pub blocked_by: Vec<Block>,
    /// Who acts next: who provides it or, while it waits or is blocked, who does what it waits for.
    pub who: Vec<Actor>,
    /// To one person, to a group, or both; none if the source does not say.
    pub forms: Vec<Form>,
    /// The maximum number of persons in a group; null if no limit is set.
    pub max_group: Option<u32>,
    /// Whether it is an essential level of service (LEP).
    pub lep: bool,
}

/// Something that a service waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Waiting {
    /// The rule that requires it.
    pub rule: RuleId,
    /// What is required.
    pub requires: Requirement,
    /// The services that give it, by code; any of them is enough.
    pub services: Vec<String>,
    /// The type of the event that records it; null if only a day, or a fact of the person, gives it.
    pub event: Option<&'static str>,
    /// Who acts.
    pub who: Vec<Actor>,
    /// The first day on which it can be met, included; null if not known.
    pub from: Option<Day>,
    /// What is missing.
    #[serde(flatten)]
    pub message: Text,
}

/// Something that blocks a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub obstacle: Obstacle,
    /// The rule behind it.
    pub rule: RuleId,
    /// Its last day, included, if nothing else happens; null if not known.
    pub to: Option<Day>,
    /// What blocks.
    #[serde(flatten)]
    pub message: Text,
}

/// A thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStep {
    /// The type of the event that records it.
    pub event: &'static str,
    /// The service to give, or for which the need is recorded; null if it is about no single service.
    pub service: Option<String>,
    /// Who acts.
    pub who: Vec<Actor>,
    /// The first day on which it can be done, included.
    pub from: Day,
    /// Its last day, included, even if it has passed; null if there is none.
    pub by: Option<Day>,
    /// Whether its last day is past.
    pub late: bool,
    /// The rule behind it.
    pub rule: RuleId,
    /// What to do, in Italian.
    pub what: String,
    /// What to do, in English.
    pub what_en: String,
    /// Why, in Italian.
    pub why: String,
    /// Why, in English.
    pub why_en: String,
}
