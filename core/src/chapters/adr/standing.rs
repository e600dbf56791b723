//! ADR-2M, ADR-PSP, PATTO-ADR: where a voucher stands on a day. A question about a voucher and the services of a dossier both
//! read it here.

use super::service::Service;
use super::types::{StateInput, Voucher};
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Due, Roll, Term};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::{PattoSuspension, SOSPENSIONE_PATTO_ADR};
use crate::rulebook::read::{Read, Reading};

/// Where a voucher stands on the day asked about.
pub(crate) struct Standing {
    /// The last day to request the service, and the parameter with its term.
    pub(super) service_by: (Due, Reading),
    /// Whether the service was requested in time; `None` while there is still time.
    pub(super) in_time: Option<bool>,
    pub(super) service: Service,
    /// The day from which a voucher suspends the patto.
    pub(crate) suspends_from: Read<PattoSuspension>,
    /// Whether the patto is suspended; `None` if it is not known.
    pub(crate) patto_suspended: Option<bool>,
}

impl Standing {
    pub(crate) fn of(rulebook: &Rulebook, input: &StateInput, voucher: &Voucher) -> Result<Self, Error> {
        let unknown = |error: Error| error.at("/voucher/issued");
        let (term, reading) = choice_term(rulebook, input.benefit, voucher.issued).map_err(unknown)?;
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

/// ADR-2M: how long the person has to request the service, or under the RdC to choose who provides it.
pub(crate) fn choice_term(rulebook: &Rulebook, benefit: Benefit, issued: Day) -> Result<(Term, Reading), Error> {
    let mut rows = rulebook.deadlines().iter().filter(|row| row.rule == rule::ADR_2M.as_str());
    let length = rows.find_map(|row| row.length_under(Some(benefit)));
    let (parameter, unit) = length.ok_or_else(|| Error::new(Code::ParametroNonDisponibile).rule(rule::ADR_2M))?;
    let (amount, reading) = rulebook.read_named(&parameter.name, issued)?;
    Ok((Term { amount, unit, roll: Roll::Festivo }, reading))
}
