//! Whether a person belongs to a group of recipients.

use super::group::Group;
use super::situation::Situation;
use crate::base::words::benefit::Benefit;
use crate::base::words::state::State;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::services::{Breadth, DESTINATARI_D5, SERVIZI_OCCUPATI};
use crate::rulebook::tables::benefit::{BenefitInfo, Clause};
use crate::rulebook::tables::catalogue::Target;

/// The groups recorded for a person that count as disadvantaged (the last three by this library's reading).
const DISADVANTAGED: [Group; 6] = [
    Group::Svantaggiato,
    Group::MoltoSvantaggiato,
    Group::AltoSvantaggio,
    Group::Disabile,
    Group::Rifugiato,
    Group::Neet,
];

impl Situation<'_> {
    /// Whether the person belongs to a group. A fact that the dossier does not state does not count.
    pub(crate) fn belongs(&self, rulebook: &Rulebook, target: Target) -> bool {
        let unemployed = self.status.legally_unemployed;
        let in_area_d5 = || self.disadvantaged(rulebook) || !self.only_disadvantaged(rulebook);
        let not_employed = self.status.condition.non_occupato;
        let at_risk = self.status.state == State::ARischio;
        !self.deceased()
            && match target {
                Target::InCercaDiLavoro => true,
                Target::Disoccupati => unemployed || self.looks_for_other_work(rulebook),
                Target::NonOccupati => not_employed,
                Target::ARischio => at_risk,
                Target::DidEPatto => self.patto(rulebook).is_some(),
                Target::GiovaniPrimoImpiego => self.is_in(&[Group::GiovanePrimoImpiego]),
                Target::Beneficiari => self.support(rulebook, |benefit| benefit.needs_state),
                Target::BeneficiariCostanza => self.support(rulebook, |benefit| benefit.short_time),
                Target::RichiedentiAdr | Target::DestinatariAdr => self.adr().is_some(),
                Target::PercettoriSia => self.receives(rulebook, [Benefit::Sia]).is_some(),
                Target::LungaDurata => self.status.long_term,
                Target::Svantaggiati => self.disadvantaged(rulebook),
                Target::DisoccupatiSvantaggiati => unemployed && in_area_d5(),
                Target::NonOccupatiSvantaggiati => not_employed && in_area_d5(),
                Target::ARischioSvantaggiati => at_risk && in_area_d5(),
                Target::IscrittiL68 => self.well_enrolled(),
                Target::DisoccupatiL68 => unemployed && self.well_enrolled(),
                Target::NonOccupatiL68 => not_employed && self.well_enrolled(),
                Target::ARischioL68 => at_risk && self.well_enrolled(),
                Target::DisoccupatiServiziSociali => unemployed && self.is_in(&[Group::ServiziSociali]),
                Target::Studenti => self.is_in(&[Group::Studente]),
                Target::DisoccupatiInCura => unemployed && self.is_in(&[Group::InCura]),
                // According to the source these are among the card's other recipients, so they add nobody.
                Target::TargetMisure => false,
                // A dossier is about a person, not an employer.
                Target::DatoriDiLavoro => false,
            }
    }

    /// Section 2.3 of the standards: who counts as disadvantaged.
    pub(crate) fn disadvantaged(&self, rulebook: &Rulebook) -> bool {
        self.is_in(&DISADVANTAGED)
            || self.derived
            || self.well_enrolled()
            || self.status.long_term
            || self.support(rulebook, |benefit| benefit.disadvantage)
    }

    /// Whether the person receives a benefit that falls under a rule.
    /// SERV-LEP: whether the essential levels of service are owed: to a person with an active DID, or with support.
    pub(super) fn is_owed_levels(&self, rulebook: &Rulebook) -> bool {
        let supported = [Target::Beneficiari, Target::BeneficiariCostanza, Target::PercettoriSia];
        self.status.state.active() || supported.into_iter().any(|target| self.belongs(rulebook, target))
    }

    fn support(&self, rulebook: &Rulebook, rule: impl Fn(&BenefitInfo) -> Clause) -> bool {
        self.receives(rulebook, rulebook.benefits_under(rule, self.as_of)).is_some()
    }

    /// SERV-D5: whether an office reads the regard for the disadvantaged as a condition.
    fn only_disadvantaged(&self, rulebook: &Rulebook) -> bool {
        rulebook.find(DESTINATARI_D5, self.as_of).is_none_or(|breadth| *breadth == Breadth::Scheda)
    }

    /// SERV-OCC: whether an employed person who looks for another job counts as the unemployed do.
    fn looks_for_other_work(&self, rulebook: &Rulebook) -> bool {
        let breadth = rulebook.find(SERVIZI_OCCUPATI, self.as_of);
        self.status.condition.in_cerca_di_altra_occupazione && breadth.is_some_and(|read| *read == Breadth::Tutti)
    }
}
