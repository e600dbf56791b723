//! The jobs of a SAP: without pay, which it does not hold.

use std::collections::BTreeMap;

use super::Gathering;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::id::Id;
use crate::base::words::job::{JobKind, Placement};
use crate::dossier::event::Fact;
use crate::dossier::facts::RapportoInizio;
use crate::sap::document::Experience;
use crate::sap::nazionale::name_of;
use crate::sap::text;

/// The contract codes of ordinary work, which mean agency work where a firm uses the worker.
const ORDINARY: [&str; 2] = ["A.01.", "A.02."];

impl Gathering<'_> {
    pub(super) fn jobs(&mut self) -> Result<(), Error> {
        let sap = self.sap;
        // By name: the first day, and the job.
        let mut jobs: BTreeMap<Id, (Day, RapportoInizio)> = BTreeMap::new();
        for (index, job) in sap.experience.iter().flatten().enumerate() {
            let element = format!("esperienzelavoro_lst/esperienzalavoro[{}]", index.saturating_add(1));
            let Some(start) = job.start else {
                self.say(format!("{element}/datainizio"), text::job_without_start());
                continue;
            };
            if job.end.is_some_and(|end| end < start) {
                self.say(format!("{element}/datafine"), text::job_ends_before_start());
                continue;
            }
            let Some(name) = name(job, start) else {
                self.say(format!("{element}/azienda/codicefiscale"), text::job_unnamed());
                continue;
            };
            let fact = self.job(&element, name.clone(), start, job);
            let Some((_, before)) = jobs.get_mut(&name) else {
                jobs.insert(name, (start, fact));
                continue;
            };
            self.report.add(Some(element), text::job_repeated());
            // No end is the latest of all.
            if before.end.is_some_and(|end| fact.end.is_none_or(|other| end < other)) {
                *before = fact;
            }
        }
        if !jobs.is_empty() {
            self.report.add(Some("esperienzelavoro_lst".to_owned()), text::job_without_pay());
        }
        for (start, fact) in jobs.into_values() {
            self.push(start, Fact::RapportoInizio(fact));
        }
        Ok(())
    }

    fn job(&mut self, element: &str, name: Id, start: Day, job: &Experience) -> RapportoInizio {
        let cob = job.cob.as_deref().map(|cob| cob.trim().to_ascii_uppercase());
        let is_agency = job.user.is_some();
        let at = || format!("{element}/tiporapporto/tipocontratto");
        let kind = match (&cob, job.kind) {
            (Some(_), _) => None,
            (None, Some(kind)) => Some(kind),
            (None, None) => {
                self.report.add(Some(at()), text::job_without_contract());
                let by_term = if job.end.is_some() { JobKind::Determinato } else { JobKind::Indeterminato };
                Some(if is_agency { JobKind::Somministrazione } else { by_term })
            }
        };
        let is_ordinary = cob.as_deref().is_some_and(|cob| ORDINARY.iter().any(|code| cob.starts_with(code)));
        let agency = is_agency && is_ordinary;
        if cob.as_deref().is_some_and(|cob| self.rulebook.kind_of_code(cob, start, job.end.is_some(), agency).is_none())
        {
            self.report.add(Some(at()), text::unknown_contract());
        }
        let employer = job.employer_code.as_deref().map(|code| code.trim().to_ascii_uppercase());
        RapportoInizio {
            job: name,
            kind,
            cob,
            agency: agency.then_some(true),
            employer: employer.or_else(|| job.employer.as_deref().map(str::to_owned)),
            end: job.end,
            annual_income: None,
            gross_annual_pay: None,
            monthly_pay: None,
            pay_basis: None,
            months_per_year: None,
            availability_duty: None,
            placement: (job.l68 == Some(true)).then_some(Placement::L68),
        }
    }
}

/// The name of a job: the one that the SAP has, or that of its employer and first day.
fn name(job: &Experience, start: Day) -> Option<Id> {
    match job.job.as_deref() {
        Some(name) => Id::new(name),
        None => name_of(job, start),
    }
}
