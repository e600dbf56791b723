//! Whether the requirement of a delivery condition is met.

use super::situation::Situation;
use crate::base::words::benefit::Benefit;
use crate::chapters::adr::standing::Standing;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::deadlines::{MESI_ADR, STATO_ADR};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::catalogue::{Requirement, Role, Service, Target};

/// Whether a requirement is met, with the event that shows it and the parameter read.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(super) met: bool,
    pub(super) event: Option<usize>,
    pub(super) reading: Option<Reading>,
}

impl From<bool> for Verdict {
    fn from(met: bool) -> Self {
        Self { met, event: None, reading: None }
    }
}

impl From<Option<usize>> for Verdict {
    fn from(event: Option<usize>) -> Self {
        Self { met: event.is_some(), event, reading: None }
    }
}

impl Situation<'_> {
    pub(super) fn verdict(&self, rulebook: &Rulebook, service: &Service, requirement: Requirement) -> Verdict {
        let code = service.code.as_str();
        match requirement {
            Requirement::Destinatario => service.recipients.iter().any(|target| self.belongs(rulebook, *target)).into(),
            Requirement::Did => self.status.state.active().into(),
            Requirement::OrientamentoBase => self.basic_guidance(rulebook).into(),
            Requirement::Orientamento => {
                let specialist = || self.given(rulebook, Role::OrientamentoSpecialistico);
                self.basic_guidance(rulebook).or_else(specialist).into()
            }
            Requirement::Fabbisogno | Requirement::Richiesta => self.need(code).into(),
            Requirement::Patto => self.patto(rulebook).into(),
            Requirement::PattoNonSospeso => self.patto_not_suspended(rulebook),
            Requirement::Vacancy => self.need_of_employer(rulebook, Role::Vacancy, false).into(),
            Requirement::RichiestaPa => self.need_of_employer(rulebook, Role::RichiestaPa, true).into(),
            Requirement::PresaInCarico => (self.well_enrolled()
                || [Target::PercettoriSia, Target::DisoccupatiServiziSociali, Target::DisoccupatiInCura]
                    .into_iter()
                    .any(|target| self.belongs(rulebook, target)))
            .into(),
            Requirement::PercettoreNaspi => self.receives([Benefit::Naspi]).into(),
            Requirement::MesiAdr => self.unemployed_long_enough(rulebook),
            Requirement::AdrVigente => self.adr_in_operation(rulebook),
            Requirement::AdrRichiesto => self.adr().or_else(|| self.need(code)).into(),
            Requirement::AdrPressoCpi => self.voucher_served_here(),
            Requirement::InserimentoL68 => self.placement(rulebook).into(),
        }
    }

    /// PATTO-ADR: from the choice of the service, or from the issue of the voucher, to the end. If the end is not known, the patto
    /// is assumed to be suspended.
    fn patto_not_suspended(&self, rulebook: &Rulebook) -> Verdict {
        let Some((event, question)) = self.voucher(rulebook) else { return true.into() };
        let standing = question.voucher.as_ref().and_then(|voucher| Standing::of(rulebook, &question, voucher).ok());
        let met = standing.as_ref().is_none_or(|standing| standing.patto_suspended == Some(false));
        Verdict { met, event: Some(event), reading: standing.map(|standing| standing.suspends_from.into()) }
    }

    /// Basic guidance: its interview, or the patto that results from it.
    fn basic_guidance(&self, rulebook: &Rulebook) -> Option<usize> {
        let patto = || self.event_on_path(|event| event.valid_patto(rulebook).is_some());
        self.given(rulebook, Role::OrientamentoBase).or_else(patto)
    }

    /// Whether the days of seniority, the first one included, exceed the months from the DID.
    fn unemployed_long_enough(&self, rulebook: &Rulebook) -> Verdict {
        let did = self.status.did_date.filter(|_| self.status.state.active());
        let read = did.and_then(|did| Some((did, rulebook.find(MESI_ADR, did)?)));
        let met = read.is_some_and(|(did, months)| {
            did.plus_days(self.status.seniority_days.saturating_sub(1)) > did.plus_months(*months)
        });
        Verdict { met, event: None, reading: read.map(|(_, months)| months.reading()) }
    }

    fn adr_in_operation(&self, rulebook: &Rulebook) -> Verdict {
        let read = rulebook.find(STATO_ADR, self.as_of);
        let met = read.is_some_and(|status| status.issues_vouchers());
        Verdict { met, event: None, reading: read.map(Reading::from) }
    }
}
