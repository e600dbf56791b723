//! Services at a distance, checked against the rest of the rulebook.

use serde_json::json;
use toml::Spanned;

use super::draft::{Draft, Reader, fault};
use crate::base::error::Error;
use crate::rulebook::origin::Origin;
use crate::rulebook::parameters::remote::ProgrammeScope;
use crate::rulebook::read::ParameterValue;
use crate::rulebook::tables::remote::Regime;
use crate::rulebook::tables::remote::extension::RemoteExtension;

impl Draft {
    pub(super) fn add_remote(&mut self, reader: &Reader, entry: Spanned<Regime>) -> Result<(), Error> {
        let origin = reader.origin(&entry.span());
        let regime = entry.into_inner();
        self.note_origin(origin.clone(), "remote", regime.region.as_str())?;
        self.put_remote(regime, &origin)
    }

    /// Adds entries to those of a region, of this layer or of one below.
    pub(super) fn extend_remote(&mut self, reader: &Reader, more: RemoteExtension) -> Result<(), Error> {
        let origin = reader.origin(&more.region.span());
        let region = *more.region.as_ref();
        self.note_origin(origin.clone(), "remote_extension", region.as_str())?;
        let Some(base) = self.remote.get(&region) else {
            let (it, en) = ("estende una regione che non c'è", "it extends a region that is not there");
            let known: Vec<&str> = self.remote.keys().map(|region| region.as_str()).collect();
            return Err(fault(&origin, region.as_str(), "region", it, en).detail("known", known));
        };
        let regime = base.clone().extended(more).map_err(|field| {
            let (it, en) = ("il testo della regione non ne parla", "the region's text does not deal with it");
            fault(&origin, region.as_str(), field, it, en)
        })?;
        // What is wrong in the whole from now on comes from what was added.
        self.origins.insert(format!("remote {}", region.as_str()), origin.clone());
        self.put_remote(regime, &origin)
    }

    fn put_remote(&mut self, regime: Regime, origin: &Origin) -> Result<(), Error> {
        if regime.requirements.iter().chain(&regime.advice).any(|one| one.facts.is_empty()) {
            let (it, en) = ("serve almeno un fatto", "at least one fact is needed");
            return Err(fault(origin, regime.region.as_str(), "facts", it, en));
        }
        self.remote.insert(regime.region, regime);
        Ok(())
    }

    /// Finds the facts that each region's text names, and checks the words of its lists.
    pub(super) fn find_remote_facts(&mut self) -> Result<(), Error> {
        let mut places = Vec::new();
        for regime in self.remote.values() {
            let region = regime.region.as_str();
            let origin = self.origin("remote", region);
            for (area, field, test) in regime.tests() {
                places.push(self.place_of(area, test.name(), &test.needs(), (&origin, region, &field))?);
            }
            let mut served = regime.request.iter().flat_map(|request| request.self_service.values()).flatten();
            if !served.all(|name| self.portal_functions.contains_key(name)) {
                let (it, en) =
                    ("nomina una funzione che il portale non ha", "it names a function that the portal does not have");
                let known: Vec<&String> = self.portal_functions.keys().collect();
                return Err(fault(&origin, region, "request.self_service", it, en).detail("known", json!(known)));
            }
            let booked = regime.request.iter().flat_map(|request| &request.portal.values);
            let mut homeless = booked.filter(|reason| !regime.provides(reason)).peekable();
            if homeless.peek().is_some() {
                let it =
                    "il portale prenota un colloquio online per un servizio che il testo non regola su alcun canale";
                let en =
                    "the portal books an online interview for a service that the text does not have over any channel";
                let services: Vec<&String> = homeless.collect();
                return Err(fault(&origin, region, "request.portal", it, en).detail("services", json!(services)));
            }
            for (list, field, words) in regime.listed() {
                let codes = self.code_lists.get(list).map(|list| list.codes.as_slice()).unwrap_or_default();
                if words.iter().any(|word| !codes.iter().any(|entry| entry.code == **word)) {
                    let known: Vec<&str> = codes.iter().map(|entry| entry.code.as_str()).collect();
                    let it = format!("nomina una voce che l'elenco `{list}` non ha");
                    let en = format!("it names a word that the list `{list}` does not have");
                    return Err(fault(&origin, region, field, &it, &en).detail("known", known));
                }
            }
        }
        let names = self.remote.values_mut().flat_map(Regime::facts_mut);
        names.zip(places).for_each(|(name, place)| name.put(place));
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
