//! Whether a person belongs to a group of recipients.

use super::situation::Situation;
use crate::base::words::benefit::Benefit;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::benefit::{BenefitInfo, Clause};
use crate::rulebook::tables::catalogue::Target;

/// The groups recorded for a person that count as disadvantaged.
const DISADVANTAGED: [&str; 3] = ["svantaggiato", "molto_svantaggiato", "alto_svantaggio"];

impl Situation<'_> {
    /// Whether the person belongs to a group. A fact that the dossier does not state does not count.
    pub(super) fn belongs(&self, rulebook: &Rulebook, target: Target) -> bool {
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
                Target::Beneficiari => self.support(rulebook, |benefit| benefit.needs_state),
                Target::BeneficiariCostanza => self.support(rulebook, |benefit| benefit.short_time),
                Target::RichiedentiAdr | Target::DestinatariAdr => self.adr().is_some(),
                Target::PercettoriSia => self.receives([Benefit::Sia]).is_some(),
                Target::LungaDurata => self.status.long_term,
                Target::Svantaggiati => self.disadvantaged(rulebook),
                Target::DisoccupatiSvantaggiati => unemployed && self.disadvantaged(rulebook),
                Target::NonOccupatiSvantaggiati => not_employed && self.disadvantaged(rulebook),
                Target::ARischioSvantaggiati => at_risk && self.disadvantaged(rulebook),
                Target::IscrittiL68 => self.enrolled(),
                Target::DisoccupatiL68 => unemployed && self.enrolled(),
                Target::NonOccupatiL68 => not_employed && self.enrolled(),
                Target::ARischioL68 => at_risk && self.enrolled(),
                Target::DisoccupatiServiziSociali => unemployed && self.is_in(&["servizi_sociali"]),
                Target::Studenti => self.is_in(&["studente"]),
                Target::DisoccupatiInCura => unemployed && self.is_in(&["in_cura"]),
                // According to the source these are among the card's other recipients, so they add nobody.
                Target::TargetMisure => false,
                // A dossier is about a person, not an employer.
                Target::DatoriDiLavoro => false,
            }
    }

    /// Section 2.3 of the standards: who counts as disadvantaged.
    fn disadvantaged(&self, rulebook: &Rulebook) -> bool {
        self.is_in(&DISADVANTAGED)
            || self.enrolled()
            || self.status.long_term
            || self.support(rulebook, |benefit| benefit.disadvantage)
    }

    /// Whether the person receives a benefit that falls under a rule.
    fn support(&self, rulebook: &Rulebook, rule: impl Fn(&BenefitInfo) -> Clause) -> bool {
        self.receives(rulebook.benefits_under(rule, self.as_of)).is_some()
    }
}
