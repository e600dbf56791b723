//! ADR-2M, ADR-PSP, PATTO-ADR: where a voucher stands on a day. A question about a voucher and the services of a dossier both
//! read it here.

use super::service::Service;
use super::types::{StateInput, Voucher};
use crate::base::calendar::term::{Due, Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::{
    GIORNI_SCELTA_ADR_RDC, MESI_SCELTA_ADR, PattoSuspension, SOSPENSIONE_PATTO_ADR,
};
use crate::rulebook::read::{Read, Reading};

/// Where a voucher stands on the day asked about.
pub(crate) struct Standing {
    /// The last day for asking for the service, and the parameter with its term.
    pub(super) service_by: (Due, Reading),
    /// Whether the service was asked for in time; `None` while there is still time.
    pub(super) in_time: Option<bool>,
    pub(super) service: Service,
    /// From when a voucher suspends the patto.
    pub(crate) suspends_from: Read<PattoSuspension>,
    /// Whether the patto is suspended; `None` where it can't be said.
    pub(crate) patto_suspended: Option<bool>,
}

impl Standing {
    pub(crate) fn of(rulebook: &Rulebook, input: &StateInput, voucher: &Voucher) -> Result<Self, Error> {
        let unknown = |error: Error| error.at("/voucher/issued");
        let (term, reading) = match input.benefit {
            Benefit::Rdc => {
                let days = rulebook.read(GIORNI_SCELTA_ADR_RDC, voucher.issued).map_err(unknown)?;
                (Term { amount: *days, unit: Unit::Giorni, roll: Roll::Festivo }, days.reading())
            }
            _ => {
                let months = rulebook.read(MESI_SCELTA_ADR, voucher.issued).map_err(unknown)?;
                (Term { amount: *months, unit: Unit::Mesi, roll: Roll::Festivo }, months.reading())
            }
        };
        let due = term.due(voucher.issued, rulebook.holidays(), None).map_err(unknown)?;
        let in_time = match voucher.chosen {
            Some(chosen) => Some(chosen <= due.day),
            None => (due.day < input.date).then_some(false),
        };
        let service = Service::of(rulebook, input, voucher, in_time)?;
        let suspends_from = rulebook.read(SOSPENSIONE_PATTO_ADR, voucher.issued).map_err(unknown)?;
        let waiting = *suspends_from == PattoSuspension::Rilascio && in_time.is_none();
        let patto_suspended = if service.chosen { service.runs(input.date) } else { Some(waiting) };
        Ok(Self { service_by: (due, reading), in_time, service, suspends_from, patto_suspended })
    }
}
