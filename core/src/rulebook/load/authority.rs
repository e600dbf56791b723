//! Reads the table of authorities and the periods in which duties are suspended.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::sanction::{AuthoritySource, SuspensionSource};
use crate::base::error::Error;
use crate::rulebook::parameter::Kind;
use crate::rulebook::sources::Cite;
use crate::rulebook::tables::authority::Authority;
use crate::rulebook::tables::life::Life;
use crate::rulebook::tables::suspension::{Duty, DutySuspension};

impl Draft {
    pub(super) fn add_authority(&mut self, reader: &Reader, entry: AuthoritySource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "authority", &entry.name)?;
        let name = entry.name.into_inner();
        in_order(&origin, &name, entry.from, entry.to)?;
        self.check_citation(&origin, &name, "citation", &entry.citation)?;
        if entry.benefits.is_empty() {
            return Err(fault(&origin, &name, "benefits", "l'elenco è vuoto", "the list is empty"));
        }
        let authority = Authority {
            benefits: entry.benefits,
            province: entry.province,
            life: Life { from: entry.from, to: entry.to },
            found_by: entry.found_by,
            decided_by: entry.decided_by,
            notify: entry.notify,
            appeal_to: entry.appeal_to,
            appeal_days: entry.appeal_days,
            report: entry.report,
            source: Cite { citation: entry.citation.into(), confidence: entry.confidence },
        };
        self.conditionality.authorities.insert(name, authority);
        Ok(())
    }

    pub(super) fn add_suspension(&mut self, reader: &Reader, entry: SuspensionSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "suspension", &entry.name)?;
        let name = entry.name.into_inner();
        in_order(&origin, &name, entry.from, entry.to)?;
        let SuspensionSource { rule, benefits, further, own_municipality, .. } = entry;
        let duties = benefits.into_iter().map(Duty::from).chain(further).collect();
        let life = Life { from: entry.from, to: entry.to };
        self.conditionality.suspensions.insert(name, DutySuspension { rule, duties, life, own_municipality });
        Ok(())
    }

    /// Checks that the parameters that authorities name exist, and that no two entries hold for one benefit on one day.
    pub(super) fn check_authorities(&self) -> Result<(), Error> {
        let mut before: Vec<&Authority> = Vec::new();
        for (name, authority) in &self.conditionality.authorities {
            let report = authority.report.as_ref().map(|report| &report.parameter);
            for parameter in authority.appeal_days.iter().chain(report) {
                self.check_values(parameter, Kind::Numero, &[])?;
            }
            if before.iter().any(|other| authority.clashes(other)) {
                let (it, en) = (
                    "un'altra voce vale per la stessa prestazione negli stessi giorni",
                    "another entry holds for the same benefit on the same days",
                );
                return Err(fault(&self.origin("authority", name), name, "benefits", it, en));
            }
            before.push(authority);
        }
        for (name, suspension) in &self.conditionality.suspensions {
            self.known_rule("suspension", name, &suspension.rule)?;
        }
        Ok(())
    }
}
