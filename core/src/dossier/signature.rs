//! PATTO-AGE: who may sign a patto di servizio.

use super::event::{Event, Fact};
use super::facts::Patto;
use crate::base::calendar::day::Day;
use crate::base::words::patto::Signer;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::patto::{AccreditedSignature, FIRMA_PATTO_ACCREDITATO};
use crate::rulebook::read::Read;

/// The signature of a patto for the services.
pub(crate) struct Signature {
    pub(crate) by: Signer,
    /// Whether an accredited body has a partnership agreement, if it is known.
    pub(crate) partnership: Option<bool>,
    /// Whether an accredited body may sign; `None` before the rule exists.
    pub(crate) accredited: Option<Read<AccreditedSignature>>,
}

impl Signature {
    pub(crate) fn on(rulebook: &Rulebook, day: Day, by: Signer, partnership: Option<bool>) -> Self {
        Self { by, partnership, accredited: rulebook.find(FIRMA_PATTO_ACCREDITATO, day) }
    }

    /// The signature of a patto of a dossier; one without a signer is taken to be of a Centro per l'Impiego.
    pub(crate) fn of(rulebook: &Rulebook, day: Day, patto: &Patto) -> Self {
        Self::on(rulebook, day, patto.signed_by.unwrap_or(Signer::Cpi), patto.partnership)
    }

    /// The parameter, where a partnership agreement decides.
    pub(crate) fn rests_on_partnership(&self) -> Option<Read<AccreditedSignature>> {
        self.accredited.filter(|read| self.by == Signer::Accreditato && **read == AccreditedSignature::ConPartenariato)
    }

    /// Whether the signer may sign; `None` if it is not known.
    pub(crate) fn valid(&self) -> Option<bool> {
        match (self.by, self.rests_on_partnership()) {
            (Signer::Cpi, _) => Some(true),
            (Signer::Accreditato, Some(_)) => self.partnership,
            (Signer::Accreditato, None) => Some(self.accredited.is_none()),
        }
    }
}

impl Event {
    /// The patto of an event, if its signer may sign it.
    pub(crate) fn valid_patto(&self, rulebook: &Rulebook) -> Option<&Patto> {
        match &self.fact {
            Fact::Patto(patto) => (Signature::of(rulebook, self.date, patto).valid() == Some(true)).then_some(patto),
            _ => None,
        }
    }
}
