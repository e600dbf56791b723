//! What a layer adds to a workflow of a layer below.

use serde::Deserialize;
use toml::Spanned;

use super::definition::{Gift, Guard, Label, Refusal, Stage, StandIn, StepTerm, Transition, Workflow};

/// Entries that are added to a workflow. Names come after its own; rows come before them, so that a row with circumstances
/// applies instead of the one that it makes an exception to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkflowExtension {
    pub(crate) workflow: Spanned<String>,
    #[serde(default)]
    documents: Vec<Label>,
    #[serde(default)]
    actors: Vec<Label>,
    #[serde(default)]
    in_place_of: Vec<StandIn>,
    #[serde(default)]
    actions: Vec<Label>,
    #[serde(default)]
    versions: Vec<Label>,
    #[serde(default)]
    states: Vec<Stage>,
    #[serde(default)]
    transitions: Vec<Transition>,
    #[serde(default)]
    guards: Vec<Guard>,
    #[serde(default)]
    refusals: Vec<Refusal>,
    #[serde(default)]
    terms: Vec<StepTerm>,
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
