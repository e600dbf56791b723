//! The functions of the portal, each checked by itself and against the rest of the rulebook.

use super::draft::{Draft, Reader, fault, not_empty};
use crate::base::error::Error;
use crate::base::words::fact::FactArea;
use crate::rulebook::tables::portal::FunctionSource;

impl Draft {
    pub(super) fn add_portal_function(&mut self, reader: &Reader, entry: FunctionSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "portal_function", &entry.name)?;
        let (name, function) = entry.read();
        for (field, text) in [("title", &function.title), ("title_en", &function.title_en)] {
            not_empty(&origin, &name, field, text)?;
        }
        if function.requirements.iter().any(|one| one.facts.is_empty()) {
            let (it, en) = ("serve almeno un fatto", "at least one fact is needed");
            return Err(fault(&origin, &name, "requirements.facts", it, en));
        }
        self.portal_functions.insert(name, function);
        Ok(())
    }

    /// Checks that each function names existing rules, and finds the facts that it names.
    pub(super) fn find_portal_facts(&mut self) -> Result<(), Error> {
        let mut places = Vec::new();
        for (name, function) in &self.portal_functions {
            for rule in function.rules() {
                self.known_rule("portal_function", name, rule)?;
            }
            let origin = self.origin("portal_function", name);
            for (index, test) in function
                .requirements
                .iter()
                .enumerate()
                .flat_map(|(index, one)| one.facts.iter().map(move |test| (index, test)))
            {
                let field = format!("requirements[{index}].facts");
                places.push(self.place_of(FactArea::Portal, test.name(), &test.needs(), (&origin, name, &field))?);
            }
        }
        let requirements = self.portal_functions.values_mut().flat_map(|function| &mut function.requirements);
        let names = requirements.flat_map(|one| &mut one.facts).map(|test| test.name_mut());
        names.zip(places).for_each(|(name, place)| name.put(place));
        Ok(())
    }
}
