//! Whether the requirement of a delivery condition is met.

use super::situation::Situation;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::state::State;
use crate::chapters::adr::standing::Standing;
use crate::chapters::deadlines::types::Deadline;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::choice::Admission;
use crate::rulebook::parameters::deadlines::{MESI_ADR, STATO_ADR};
use crate::rulebook::parameters::services::{A2_SOSPESO, AREA_D_SENZA_PATTO, GIORNI_ANTICIPO_VALUTAZIONE};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::catalogue::{Requirement, Role, Service, Target};

/// Whether a requirement is met, with the event that shows it and the parameter read.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) met: bool,
    pub(super) event: Option<usize>,
    pub(super) vacancy: Option<usize>,
    pub(super) reading: Option<Reading>,
}

impl From<bool> for Verdict {
    fn from(met: bool) -> Self {
        Self { met, event: None, vacancy: None, reading: None }
    }
}

impl From<Option<usize>> for Verdict {
    fn from(event: Option<usize>) -> Self {
        Self { met: event.is_some(), event, vacancy: None, reading: None }
    }
}

impl Situation<'_> {
    pub(crate) fn verdict(&self, rulebook: &Rulebook, service: &Service, requirement: Requirement) -> Verdict {
        let code = service.code.as_str();
        match requirement {
            Requirement::Destinatario => self.recipient(rulebook, service),
            Requirement::Did => self.status.state.active().into(),
            Requirement::OrientamentoBase => self.basic_guidance(rulebook).into(),
            Requirement::Orientamento => {
                let specialist = || self.given(rulebook, Role::OrientamentoSpecialistico);
                self.basic_guidance(rulebook).or_else(specialist).into()
            }
            Requirement::Fabbisogno => {
                self.need_by_law(rulebook, service).unwrap_or_else(|| self.need(rulebook, code).into())
            }
            Requirement::Richiesta => self.need(rulebook, code).into(),
            Requirement::Patto => self.patto_for(rulebook, service),
            Requirement::PattoNonSospeso => self.patto_not_suspended(rulebook),
            Requirement::Vacancy => self.vacancy(rulebook, Role::Vacancy, false),
            Requirement::RichiestaPa => self.vacancy(rulebook, Role::RichiestaPa, true),
            Requirement::PresaInCarico => (self.well_enrolled()
                || [Target::PercettoriSia, Target::DisoccupatiServiziSociali, Target::DisoccupatiInCura]
                    .into_iter()
                    .any(|target| self.belongs(rulebook, target)))
            .into(),
            Requirement::PercettoreNaspi => self.receives(rulebook, [Benefit::Naspi]).into(),
            Requirement::MesiAdr => self.unemployed_long_enough(rulebook),
            Requirement::AdrVigente => self.adr_in_operation(rulebook),
            Requirement::AdrRichiesto => self.adr().or_else(|| self.need(rulebook, code)).into(),
            Requirement::AdrPressoCpi => self.voucher_served_here(),
            Requirement::InserimentoL68 => self.placement(rulebook).into(),
            // A condition for employers.
            Requirement::ConsulenzaL68 => true.into(),
        }
    }

    /// SERV-D2, SERV-D4, SERV-D5: a vacancy that the input lists as open, or a service for the employer under way.
    fn vacancy(&self, rulebook: &Rulebook, role: Role, public_body: bool) -> Verdict {
        let (event, vacancy) = (self.need_of_employer(rulebook, role, public_body), self.vacancies.first(public_body));
        Verdict { vacancy, event, ..(event.is_some() || vacancy.is_some()).into() }
    }

    /// Whether the person is among the recipients. SERV-A2-DID: basic guidance is also for a person with an active DID;
    /// whether a suspended one suffices is a policy.
    pub(crate) fn recipient(&self, rulebook: &Rulebook, service: &Service) -> Verdict {
        if service.recipients.iter().any(|target| self.belongs(rulebook, *target)) {
            return true.into();
        }
        match self.status.state {
            _ if !service.has(Role::OrientamentoBase) => false.into(),
            State::Sospeso => {
                let read = rulebook.find(A2_SOSPESO, self.as_of);
                let met = read.is_some_and(|admission| *admission == Admission::Ammesso);
                Verdict { reading: read.map(Reading::from), ..met.into() }
            }
            state => state.active().into(),
        }
    }

    /// SERV-LTU: close to the last day for the assessment of the long-term unemployed, and after it, the law gives the need.
    fn need_by_law(&self, rulebook: &Rulebook, service: &Service) -> Option<Verdict> {
        let ahead = rulebook.find(GIORNI_ANTICIPO_VALUTAZIONE, self.as_of)?;
        let days = i32::try_from(*ahead).ok()?;
        let mut terms = service.conditions.iter().filter(|one| one.term.is_some()).flat_map(|one| self.terms(one));
        let near = |deadline: &&Deadline| {
            let running = [DeadlineState::Aperta, DeadlineState::Scaduta].contains(&deadline.state);
            running && deadline.due <= self.as_of.plus_days(days)
        };
        let deadline = terms.find(near)?;
        Some(Verdict { event: Some(deadline.event), reading: Some(ahead.into()), ..true.into() })
    }

    /// SERV-AREA-D: the patto, which only a registered person signs and which results from guidance. For services that an
    /// office provides without it, registration and guidance suffice.
    fn patto_for(&self, rulebook: &Rulebook, service: &Service) -> Verdict {
        let read = rulebook.find(AREA_D_SENZA_PATTO, self.as_of);
        if !read.is_some_and(|without| without.covers(&service.code)) {
            return self.patto(rulebook).into();
        }
        let guided = || {
            let specialist = || self.given(rulebook, Role::OrientamentoSpecialistico);
            self.basic_guidance(rulebook).or_else(specialist)
        };
        let event = Some(()).filter(|()| self.status.state.active()).and_then(|()| guided());
        Verdict { reading: read.map(Reading::from), ..event.into() }
    }

    /// PATTO-ADR: from the choice of the service, or from the issue of the voucher, to the end. If the end is not known, the patto
    /// is assumed to be suspended.
    fn patto_not_suspended(&self, rulebook: &Rulebook) -> Verdict {
        let Some((event, question)) = self.voucher(rulebook) else { return true.into() };
        let standing = question.voucher.as_ref().and_then(|voucher| Standing::of(rulebook, &question, voucher).ok());
        let met = standing.as_ref().is_none_or(|standing| standing.patto_suspended == Some(false));
        Verdict { reading: standing.map(|standing| standing.suspends_from.into()), event: Some(event), ..met.into() }
    }

    /// The event by which a service was given; basic guidance may show by the patto that results from it.
    pub(crate) fn given_by(&self, rulebook: &Rulebook, service: &Service) -> Option<usize> {
        match service.has(Role::OrientamentoBase) {
            true => self.basic_guidance(rulebook),
            false => self.provided(rulebook, &service.code),
        }
    }

    /// Basic guidance: its interview, or the patto that results from it.
    fn basic_guidance(&self, rulebook: &Rulebook) -> Option<usize> {
        let patto = || self.on_path(|event| event.valid_patto(rulebook).is_some());
        self.given(rulebook, Role::OrientamentoBase).or_else(patto)
    }

    /// Whether the days of seniority, the first one included, exceed the months from the DID.
    fn unemployed_long_enough(&self, rulebook: &Rulebook) -> Verdict {
        let did = self.status.did_date.filter(|_| self.status.state.active());
        let read = did.and_then(|did| Some((did, rulebook.find(MESI_ADR, did)?)));
        let met = read.is_some_and(|(did, months)| {
            did.plus_days(self.status.seniority_days.saturating_sub(1)) > did.plus_months(*months)
        });
        Verdict { reading: read.map(|(_, months)| months.reading()), ..met.into() }
    }

    fn adr_in_operation(&self, rulebook: &Rulebook) -> Verdict {
        let read = rulebook.find(STATO_ADR, self.as_of);
        let met = read.is_some_and(|status| status.issues_vouchers());
        Verdict { reading: read.map(Reading::from), ..met.into() }
    }
}
