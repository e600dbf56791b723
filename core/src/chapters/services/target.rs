//! Who belongs to a group of recipients.

use super::situation::Situation;
use crate::base::words::benefit::Benefit;
use crate::base::words::state::State;
use crate::rulebook::tables::catalogue::Target;

/// Support that requires the state of unemployment.
const UNEMPLOYED_SUPPORT: [Benefit; 5] =
    [Benefit::Naspi, Benefit::DisColl, Benefit::Aspi, Benefit::Mobilita, Benefit::Asdi];

/// Support while a job runs.
const EMPLOYED_SUPPORT: [Benefit; 2] = [Benefit::Costanza, Benefit::Cigs];

/// The person's own groups that are disadvantaged.
const DISADVANTAGED: [&str; 3] = ["svantaggiato", "molto_svantaggiato", "alto_svantaggio"];

impl Situation<'_> {
    /// Whether the person belongs to a group. What the dossier does not tell does not count.
    pub(super) fn belongs(&self, target: Target) -> bool {
        let unemployed = self.status.legally_unemployed;
        let not_employed = self.status.condition.non_occupato;
        let at_risk = self.status.state == State::ARischio;
        !self.deceased()
            && match target {
                Target::InCercaDiLavoro => true,
                Target::Disoccupati => unemployed,
                Target::NonOccupati => not_employed,
                Target::ARischio => at_risk,
                Target::DidEPatto => self.patto().is_some(),
                Target::GiovaniPrimoImpiego => self.is_in(&["giovane_primo_impiego"]),
                Target::Beneficiari => self.receives(&UNEMPLOYED_SUPPORT).is_some(),
                Target::BeneficiariCostanza => self.receives(&EMPLOYED_SUPPORT).is_some(),
                Target::RichiedentiAdr | Target::DestinatariAdr => self.adr().is_some(),
                Target::PercettoriSia => self.receives(&[Benefit::Sia]).is_some(),
                Target::LungaDurata => self.status.long_term,
                Target::Svantaggiati => self.disadvantaged(),
                Target::DisoccupatiSvantaggiati => unemployed && self.disadvantaged(),
                Target::NonOccupatiSvantaggiati => not_employed && self.disadvantaged(),
                Target::ARischioSvantaggiati => at_risk && self.disadvantaged(),
                Target::IscrittiL68 => self.enrolled(),
                Target::DisoccupatiL68 => unemployed && self.enrolled(),
                Target::NonOccupatiL68 => not_employed && self.enrolled(),
                Target::ARischioL68 => at_risk && self.enrolled(),
                Target::DisoccupatiServiziSociali => unemployed && self.is_in(&["servizi_sociali"]),
                Target::DisoccupatiInCura => unemployed && self.is_in(&["in_cura"]),
                // The source brings these back to the card's other recipients: they add nobody.
                Target::TargetMisure => false,
                // A dossier is a person's.
                Target::DatoriDiLavoro => false,
            }
    }

    /// Section 2.3 of the standards: who counts as disadvantaged.
    fn disadvantaged(&self) -> bool {
        self.is_in(&DISADVANTAGED)
            || self.enrolled()
            || self.status.long_term
            || self.receives(&[Benefit::Asdi, Benefit::Sia]).is_some()
    }
}
