//! What a layer adds to a workflow of a layer below.

use serde::Deserialize;
use toml::Spanned;

use super::definition::{Gift, Guard, Label, Refusal, Stage, StandIn, StepTerm, Transition, Workflow};

/// Entries that are added to a workflow. Names come after its own; rows come before them, so that a row with circumstances
/// applies instead of the one that it makes an exception to.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkflowExtension {
    /// The workflow, by its name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) workflow: Spanned<String>,
    /// Types of document that go through it.
    #[serde(default)]
    documents: Vec<Label>,
    /// Who acts.
    #[serde(default)]
    actors: Vec<Label>,
    /// Actors that may act in the place of another one.
    #[serde(default)]
    in_place_of: Vec<StandIn>,
    /// What can be done.
    #[serde(default)]
    actions: Vec<Label>,
    /// Versions that can be seen or downloaded.
    #[serde(default)]
    versions: Vec<Label>,
    /// States.
    #[serde(default)]
    states: Vec<Stage>,
    /// What actions do; these rows come before those of the workflow, and the first one that fits applies.
    #[serde(default)]
    transitions: Vec<Transition>,
    /// What actions require besides the right state.
    #[serde(default)]
    guards: Vec<Guard>,
    /// The rules that reject actions that the state does not allow.
    #[serde(default)]
    refusals: Vec<Refusal>,
    /// Time limits of steps.
    #[serde(default)]
    terms: Vec<StepTerm>,
    /// What a concluded document gives the dossier and the SAP.
    #[serde(default)]
    gives: Vec<Gift>,
}

impl Workflow {
    /// The workflow with what a layer adds to it.
    pub(crate) fn extended(mut self, more: WorkflowExtension) -> Self {
        self.documents.extend(more.documents);
        self.actors.extend(more.actors);
        self.in_place_of.extend(more.in_place_of);
        self.actions.extend(more.actions);
        self.versions.extend(more.versions);
        self.states.extend(more.states);
        self.terms.extend(more.terms);
        self.gives.extend(more.gives);
        self.transitions.splice(..0, more.transitions);
        self.guards.splice(..0, more.guards);
        self.refusals.splice(..0, more.refusals);
        self
    }
}
