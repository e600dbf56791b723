//! The tables from profiles to services, checked one by one and against the rest of the rulebook.

use super::draft::{Draft, Reader, fault};
use crate::base::error::Error;
use crate::rulebook::tables::route::{RouteSource, ServiceRoute};

impl Draft {
    pub(super) fn add_route(&mut self, reader: &Reader, entry: RouteSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "route", &entry.rule)?;
        let rule = entry.rule.as_ref().clone();
        let route =
            ServiceRoute::read(entry).map_err(|(field, it, en)| fault(&origin, rule.as_str(), field, it, en))?;
        self.routes.insert(rule, route);
        Ok(())
    }

    /// Checks that each names an existing rule and existing services, and that no other holds on the same day.
    pub(super) fn check_routes(&self) -> Result<(), Error> {
        for route in self.routes.values() {
            self.known_rule("route", route.rule.as_str(), &route.rule)?;
            let wrong = |field, it, en| {
                Err(fault(&self.origin("route", route.rule.as_str()), route.rule.as_str(), field, it, en))
            };
            let mut services = route.rows.iter().flat_map(|row| row.services.iter().chain(&row.also));
            if !services.all(|code| self.services.contains_key(code)) {
                return wrong(
                    "services",
                    "il servizio non esiste in questa raccolta di regole",
                    "no such service in this rulebook",
                );
            }
            if self.routes.keys().any(|other| self.meet(other, &route.rule)) {
                return wrong(
                    "rule",
                    "due tabelle dei percorsi nello stesso giorno",
                    "two tables of routes on one day",
                );
            }
        }
        Ok(())
    }
}
