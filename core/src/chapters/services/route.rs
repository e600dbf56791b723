//! ROUTE-UMB: the services to which the last profile of a dossier points.

use std::collections::BTreeSet;

use super::situation::Situation;
use super::text;
use crate::answer::journal::Journal;
use crate::base::words::profile::Class;
use crate::dossier::event::Fact;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::route::RouteGroup;

impl Situation<'_> {
    /// The codes of the services for the class of the last profile and for the groups of the person; `None` if no class of
    /// the table is on record.
    pub(super) fn indicated<'r>(&self, rulebook: &'r Rulebook, journal: &mut Journal) -> Option<BTreeSet<&'r str>> {
        let route = rulebook.service_route(self.as_of)?;
        let (profile, class) = self.seen.all().iter().rev().find_map(|(index, event)| match &event.fact {
            Fact::Profilazione(profile) => Some((*index, profile.class.as_ref())),
            _ => None,
        })?;
        let class = match class? {
            Class::Number(class) => u8::try_from(*class).ok()?,
            Class::Word(_) => return None,
        };
        if !route.classes().contains(&class) {
            return None;
        }
        let of_group = |group: &RouteGroup| match group {
            RouteGroup::IscrittiL68 => self.well_enrolled(),
            RouteGroup::Svantaggiati => self.disadvantaged(rulebook),
        };
        let rows = route.rows.iter().filter(|row| row.classes.contains(&class) || row.groups.iter().any(of_group));
        let services: BTreeSet<&str> =
            rows.flat_map(|row| row.services.iter().chain(&row.also)).map(String::as_str).collect();
        let list: Vec<&str> = services.iter().copied().collect();
        journal.apply(&route.rule, self.as_of, || text::indicated(profile, &list));
        Some(services)
    }
}
