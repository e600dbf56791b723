//! Checks that a rulebook holds each rule that the code applies, and each parameter that it reads, with the kind and the choices
//! that the code knows.

use super::draft::{Draft, fault};
use crate::base::error::Error;
use crate::base::rule::Rule;
use crate::rulebook::layer::Layer;
use crate::rulebook::lists;
use crate::rulebook::origin::Origin;
use crate::rulebook::parameter::Kind;
use crate::rulebook::parameters::{self, Declared};

impl Draft {
    /// A rule of a region is required only if the rule data of that region are loaded.
    pub(super) fn check_applied(&self, layers: &[Layer]) -> Result<(), Error> {
        let mut required = Rule::ALL.iter().filter(|rule| rule.region().is_none_or(|place| holds(layers, place)));
        match required.find(|rule| !self.rules.contains_key(rule.as_str())) {
            Some(rule) => {
                let (it, en) = ("manca una regola che il codice applica", "a rule that the code applies is missing");
                Err(fault(&Origin::default(), rule.as_str(), "rule", it, en))
            }
            None => Ok(()),
        }
    }

    /// A parameter of a region is required only if the rule data of that region are loaded.
    pub(super) fn check_declared(&self, layers: &[Layer]) -> Result<(), Error> {
        let declared = parameters::ALL.iter().copied().flatten();
        declared
            .filter(|one| self.parameters.contains_key(one.name) || holds(layers, one.place))
            .try_for_each(|one| self.check(one))
    }

    /// Checks that the lists that the code reads exist, and hold words that it knows.
    pub(super) fn check_lists(&self) -> Result<(), Error> {
        for list in self.lists.values() {
            self.known_rule("list", &list.name, &list.rule)?;
        }
        for declared in lists::ALL {
            let wrong = |field, it: &str, en: &str| {
                Err(fault(&self.origin("list", declared.name), declared.name, field, it, en))
            };
            let Some(list) = self.lists.get(declared.name) else {
                return wrong("name", "manca un elenco che le regole leggono", "a list that the rules read is missing");
            };
            if let Some(value) = list.values.iter().find(|value| !(declared.known)(value)) {
                return wrong("values", &format!("voce sconosciuta: `{value}`"), &format!("unknown entry: `{value}`"));
            }
        }
        Ok(())
    }

    fn check(&self, declared: &Declared) -> Result<(), Error> {
        self.check_values(declared.name, declared.kind, declared.choices)
    }

    /// Checks a parameter by its name.
    pub(super) fn check_values(&self, name: &str, kind: Kind, choices: &[&str]) -> Result<(), Error> {
        let wrong = |field, it: &str, en: &str| Err(fault(&self.origin("parameter", name), name, field, it, en));
        let Some(parameter) = self.parameters.get(name) else {
            return wrong(
                "name",
                "manca un parametro che le regole leggono",
                "a parameter that the rules read is missing",
            );
        };
        if parameter.kind != kind {
            return wrong("kind", "le regole leggono un altro tipo di valore", "the rules read another kind of value");
        }
        let listed = |word: &&str| parameter.choices.iter().any(|choice| choice == *word);
        if parameter.choices.len() != choices.len() || !choices.iter().all(listed) {
            let known = choices.join(", ");
            return wrong(
                "choices",
                &format!("le regole conoscono queste scelte: {known}"),
                &format!("the rules know these choices: {known}"),
            );
        }
        Ok(())
    }
}

/// Whether the rule data of a place are among the layers.
fn holds(layers: &[Layer], place: &str) -> bool {
    layers.iter().any(|layer| layer.place == Some(place))
}
