//! Reads the effect of the kinds of work on the state.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::work::JobKindSource;
use crate::base::error::Error;
use crate::base::words::job::JobKind;
use crate::rulebook::origin::Origin;
use crate::rulebook::tables::job_kind::JobKindInfo;
use crate::rulebook::tables::life::Life;

impl Draft {
    pub(super) fn add_job_kind(&mut self, reader: &Reader, entry: JobKindSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), entry.code.as_ref().as_str());
        self.note_origin(origin.clone(), "job_kind", name)?;
        for part in &entry.family {
            self.check_citation(&origin, name, "family.citation", &part.citation)?;
            in_order(&origin, name, part.from, part.to)?;
        }
        let families = entry.family.iter().map(|part| (Life { from: part.from, to: part.to }, part.is));
        let info = JobKindInfo { families: families.collect() };
        if !info.whole() {
            let (it, en) = (
                "i periodi si sovrappongono o lasciano giorni scoperti",
                "the periods overlap or leave days uncovered",
            );
            return Err(fault(&origin, name, "family", it, en));
        }
        self.job_kinds.insert(code, info);
        Ok(())
    }

    /// Checks that every kind of work has its family.
    pub(super) fn check_job_kinds(&self) -> Result<(), Error> {
        match JobKind::ALL.iter().find(|kind| !self.job_kinds.contains_key(kind)) {
            Some(kind) => {
                let (it, en) = ("manca un tipo di lavoro", "a kind of work is missing");
                Err(fault(&Origin::default(), kind.as_str(), "code", it, en))
            }
            None => Ok(()),
        }
    }
}
