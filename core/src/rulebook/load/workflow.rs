//! Workflows, each checked by itself and against the rest of the rulebook.

use toml::Spanned;

use super::draft::{Draft, Reader, fault, not_empty};
use crate::base::error::Error;
use crate::base::words::fact::FactArea;
use crate::rulebook::parameter::Kind;
use crate::rulebook::tables::workflow::check::check;
use crate::rulebook::tables::workflow::definition::{Chosen, Workflow};
use crate::rulebook::tables::workflow::extension::WorkflowExtension;

impl Draft {
    pub(super) fn add_workflow(&mut self, reader: &Reader, entry: Spanned<Workflow>) -> Result<(), Error> {
        let origin = self.new_origin(reader, "workflow", &Spanned::new(entry.span(), entry.get_ref().name.clone()))?;
        let workflow = entry.into_inner();
        for (field, text) in [("title", &workflow.title), ("title_en", &workflow.title_en)] {
            not_empty(&origin, &workflow.name, field, text)?;
        }
        check(&workflow)
            .map_err(|wrong| fault(&origin, &workflow.name, &wrong.field, &wrong.text.it, &wrong.text.en))?;
        self.workflows.insert(workflow.name.clone(), workflow);
        Ok(())
    }

    /// Adds entries to a workflow of this layer or of one below.
    pub(super) fn extend_workflow(&mut self, reader: &Reader, more: WorkflowExtension) -> Result<(), Error> {
        let origin = self.new_origin(reader, "workflow_extension", &more.workflow)?;
        let name = more.workflow.as_ref().clone();
        let Some(base) = self.workflows.get(&name) else {
            let (it, en) = ("estende un flusso che non c'è", "it extends a workflow that is not there");
            let known: Vec<&str> = self.workflows.keys().map(String::as_str).collect();
            return Err(fault(&origin, &name, "workflow", it, en).detail("known", known));
        };
        let workflow = base.clone().extended(more);
        check(&workflow).map_err(|wrong| fault(&origin, &name, &wrong.field, &wrong.text.it, &wrong.text.en))?;
        // What is wrong in the whole from now on comes from what was added.
        self.origins.insert(format!("workflow {name}"), origin);
        self.workflows.insert(name, workflow);
        Ok(())
    }

    /// Checks that each workflow names existing rules and parameters.
    pub(super) fn check_workflows(&self) -> Result<(), Error> {
        for workflow in self.workflows.values() {
            for rule in workflow.rules() {
                self.known_rule("workflow", &workflow.name, rule)?;
            }
            let number = |name: &str| self.parameters.get(name).is_some_and(|found| found.kind == Kind::Numero);
            if workflow.parameters().any(|name| !number(name)) {
                let origin = self.origin("workflow", &workflow.name);
                let (it, en) = ("nomina un parametro che non è un numero", "it names a parameter that is not a number");
                return Err(fault(&origin, &workflow.name, "opens", it, en));
            }
            self.check_terms(workflow)?;
            self.check_choices(workflow)?;
        }
        Ok(())
    }

    /// Finds the facts that the conditions of each workflow name.
    pub(super) fn find_facts(&mut self) -> Result<(), Error> {
        let mut places = Vec::new();
        for workflow in self.workflows.values() {
            let origin = self.origin("workflow", &workflow.name);
            for (field, condition) in workflow.conditions() {
                let Some((fact, needs)) = condition.named() else { continue };
                let at = (&origin, workflow.name.as_str(), field.as_str());
                places.push(self.place_of(FactArea::Workflow, fact, &needs, at)?);
            }
        }
        let names = self.workflows.values_mut().flat_map(Workflow::facts_mut);
        names.zip(places).for_each(|(name, place)| name.put(place));
        Ok(())
    }

    /// Checks that what a workflow makes depend on a choice names a parameter that has it.
    fn check_choices(&self, workflow: &Workflow) -> Result<(), Error> {
        let rows = workflow.transitions.iter().filter_map(|row| row.only_if.as_ref());
        let ends = workflow.states.iter().filter_map(|state| state.concludes.as_ref()?.only_if.as_ref());
        let is_there =
            |one: &Chosen| self.parameters.get(&one.parameter).is_some_and(|found| found.choices.contains(&one.choice));
        if rows.chain(ends).all(is_there) {
            return Ok(());
        }
        let (it, en) = ("nomina una scelta che non esiste", "it names a choice that does not exist");
        Err(fault(&self.origin("workflow", &workflow.name), &workflow.name, "only_if", it, en))
    }

    /// Checks that the time limits of a workflow name existing parameters, each of its kind.
    fn check_terms(&self, workflow: &Workflow) -> Result<(), Error> {
        let is = |name: &str, kind: Kind| self.parameters.get(name).filter(|found| found.kind == kind);
        for (index, term) in workflow.terms.iter().enumerate() {
            let wrong = |field: &str, it, en| {
                let origin = self.origin("workflow", &workflow.name);
                Err(fault(&origin, &workflow.name, &format!("terms[{index}].{field}"), it, en))
            };
            if term.days.as_deref().is_some_and(|name| is(name, Kind::Numero).is_none()) {
                return wrong(
                    "days",
                    "nomina un parametro che non è un numero",
                    "it names a parameter that is not a number",
                );
            }
            let chosen = |name: &str, choice: Option<&str>| {
                is(name, Kind::Scelta)
                    .is_some_and(|found| choice.is_none_or(|choice| found.choices.iter().any(|one| one == choice)))
            };
            let (it, en) = ("nomina una scelta che non esiste", "it names a choice that does not exist");
            if term.only_if.as_ref().is_some_and(|one| !chosen(&one.parameter, Some(&one.choice))) {
                return wrong("only_if", it, en);
            }
            if term.roll.as_deref().is_some_and(|name| !chosen(name, Some("nessuno"))) {
                return wrong("roll", it, en);
            }
        }
        Ok(())
    }
}
