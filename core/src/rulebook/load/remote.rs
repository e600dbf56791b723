//! Services at a distance, checked against the rest of the rulebook.

use toml::Spanned;

use super::draft::{Draft, Reader, fault};
use crate::base::error::Error;
use crate::rulebook::parameters::remote::ProgrammeScope;
use crate::rulebook::read::ParameterValue;
use crate::rulebook::tables::remote::Regime;

impl Draft {
    pub(super) fn add_remote(&mut self, reader: &Reader, entry: Spanned<Regime>) -> Result<(), Error> {
        let origin = reader.origin(&entry.span());
        let regime = entry.into_inner();
        let region = regime.region.as_str();
        self.note_origin(origin.clone(), "remote", region)?;
        if regime.requirements.iter().chain(&regime.advice).any(|one| one.facts.is_empty()) {
            return Err(fault(&origin, region, "facts", "serve almeno un fatto", "at least one fact is needed"));
        }
        self.remote.insert(regime.region, regime);
        Ok(())
    }

    /// Checks that each region's text names existing rules and parameters.
    pub(super) fn check_remote(&self) -> Result<(), Error> {
        for regime in self.remote.values() {
            let region = regime.region.as_str();
            for rule in regime.rules() {
                self.known_rule("remote", region, rule)?;
            }
            let Some(programmes) = &regime.scope.programmes else { continue };
            if !self.parameters.contains_key(programmes) {
                let (it, en) =
                    ("il parametro non esiste in questa raccolta di regole", "no such parameter in this rulebook");
                return Err(fault(&self.origin("remote", region), region, "scope.programmes", it, en));
            }
            self.check_values(programmes, ProgrammeScope::KIND, ProgrammeScope::CHOICES)?;
        }
        Ok(())
    }
}
