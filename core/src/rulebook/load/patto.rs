//! Reads what a patto di servizio must hold.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::patto::PattoSource;
use crate::base::error::Error;
use crate::rulebook::tables::life::Life;
use crate::rulebook::tables::patto::PattoRule;

impl Draft {
    pub(super) fn add_patto(&mut self, reader: &Reader, entry: PattoSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.element.span());
        let (element, name) = (*entry.element.as_ref(), entry.element.as_ref().as_str());
        self.note_origin(origin.clone(), "patto", name)?;
        self.check_citation(&origin, name, "citation", &entry.citation)?;
        in_order(&origin, name, entry.from, entry.to)?;
        if entry.kinds.is_empty() {
            return Err(fault(&origin, name, "kinds", "l'elenco è vuoto", "the list is empty"));
        }
        let PattoSource { rule, kinds, or, optional, frailty, from, to, .. } = entry;
        self.patto.insert(element, PattoRule { rule, kinds, or, optional, frailty, life: Life { from, to } });
        Ok(())
    }

    pub(super) fn check_patto(&self) -> Result<(), Error> {
        self.patto.iter().try_for_each(|(element, entry)| self.known_rule("patto", element.as_str(), &entry.rule))
    }
}
