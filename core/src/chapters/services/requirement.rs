//! Whether what a delivery condition requires holds.

use super::situation::Situation;
use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::dossier::event::Fact;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::{Requirement, Service, Target};

/// Whether a requirement is met and, where an event says so, which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Unmet,
    Met,
    MetBy(usize),
}

impl Verdict {
    pub(super) fn met(self) -> bool {
        self != Self::Unmet
    }

    pub(super) fn event(self) -> Option<usize> {
        match self {
            Self::MetBy(event) => Some(event),
            Self::Unmet | Self::Met => None,
        }
    }
}

impl From<bool> for Verdict {
    fn from(met: bool) -> Self {
        if met { Self::Met } else { Self::Unmet }
    }
}

impl From<Option<usize>> for Verdict {
    fn from(event: Option<usize>) -> Self {
        event.map_or(Self::Unmet, Self::MetBy)
    }
}

impl Situation<'_> {
    pub(super) fn verdict(&self, rulebook: &Rulebook, service: &Service, requirement: Requirement) -> Verdict {
        let code = service.code.as_str();
        match requirement {
            Requirement::Destinatario => service.recipients.iter().any(|target| self.belongs(*target)).into(),
            Requirement::Did => self.status.state.active().into(),
            Requirement::OrientamentoBase => self.basic_guidance().into(),
            Requirement::Orientamento => self.basic_guidance().or_else(|| self.given("B1")).into(),
            Requirement::Fabbisogno | Requirement::Richiesta => self.need(code).into(),
            Requirement::Patto => self.patto().into(),
            Requirement::PattoNonSospeso => self.adr().is_none().into(),
            Requirement::Vacancy => self.need_of_employer(&["E1", "E2"], false).into(),
            Requirement::RichiestaPa => self.need_of_employer(&["E2"], true).into(),
            Requirement::PresaInCarico => (self.well_enrolled()
                || [Target::PercettoriSia, Target::DisoccupatiServiziSociali, Target::DisoccupatiInCura]
                    .into_iter()
                    .any(|target| self.belongs(target)))
            .into(),
            Requirement::PercettoreNaspi => self.receives(&[Benefit::Naspi]).into(),
            Requirement::MesiAdr => self.unemployed_beyond(rulebook, "mesi_adr").into(),
            Requirement::AdrVigente => (rulebook.choice("stato_adr", self.as_of) == Some("vigente")).into(),
            Requirement::AdrRichiesto => self.adr().map(|(event, _)| event).or_else(|| self.need(code)).into(),
            Requirement::InserimentoL68 => self.placement().into(),
        }
    }

    /// Basic guidance: the A2 interview, or the patto that comes out of it.
    fn basic_guidance(&self) -> Option<usize> {
        self.given("A2").or_else(|| self.on_path(|fact| matches!(fact, Fact::Patto(_))))
    }

    /// Whether the days of seniority, the first one included, go beyond so many months from the DID.
    fn unemployed_beyond(&self, rulebook: &Rulebook, months: &str) -> bool {
        let beyond = |did: Day| {
            let months = rulebook.number(months, did)?;
            Some(did.plus_days(self.status.seniority_days.saturating_sub(1)) > did.plus_months(months))
        };
        self.status.state.active() && self.status.did_date.and_then(beyond).unwrap_or(false)
    }
}
