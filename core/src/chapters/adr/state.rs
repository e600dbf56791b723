//! Whether the voucher is in operation, from when it may be asked for, and the terms of one that was issued.

use super::text;
use super::types::{AdrAvailability, StateInput, StateOutput, Voucher, VoucherTerms};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::{MESI_DURATA_ADR, MESI_SCELTA_ADR};
use crate::rulebook::parameters::choice::AdrStatus;
use crate::rulebook::parameters::deadlines::MESI_ADR;

/// Tells whether the voucher may be had, and the terms of one that was issued.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/did` after the day asked about, at `/suspended_days` above the days since the DID, at
/// `/voucher/issued` after the day asked about, at `/voucher/chosen` before the issue or after the day asked about.
///
/// ```
/// use collocamento::{Rulebook, adr};
/// let input: adr::StateInput = serde_json::from_str(r#"{"benefit": "naspi", "date": "2025-01-01"}"#)?;
/// let answer = adr::state(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.state, adr::AdrAvailability::Dormiente);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn state(rulebook: &Rulebook, input: &StateInput) -> Result<Answer<StateOutput>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> Result<StateOutput, Error> {
    input.validate()?;
    let mut missing = Vec::new();
    let state = in_operation(rulebook, input, journal);
    let open_from = open_from(rulebook, input, journal)?;
    let may_ask = match (state, open_from) {
        (AdrAvailability::Vigente, Some(day)) => Some(day <= input.date),
        (AdrAvailability::Vigente, None) => {
            missing.push("/did");
            None
        }
        _ => Some(false),
    };
    let voucher = input.voucher.as_ref().map(|voucher| terms(rulebook, input, voucher, &mut missing, journal));
    Ok(StateOutput { state, open_from, may_ask, voucher: voucher.transpose()?, missing })
}

impl StateInput {
    fn validate(&self) -> Result<(), Error> {
        let wrong = |path, it, en| Err(Error::refused(path, it, en));
        if let Some(did) = self.did {
            if self.date < did {
                return wrong("/did", "la DID è successiva alla data", "the DID is after the date");
            }
            let days = u32::try_from(did.days_until(self.date)).unwrap_or(u32::MAX);
            if self.suspended_days.is_some_and(|suspended| suspended > days) {
                let (it, en) = (
                    "i giorni di sospensione superano quelli trascorsi dalla DID",
                    "more days of suspension than days since the DID",
                );
                return wrong("/suspended_days", it, en);
            }
        }
        let Some(voucher) = &self.voucher else { return Ok(()) };
        if self.date < voucher.issued {
            return wrong("/voucher/issued", "il rilascio è successivo alla data", "the issue is after the date");
        }
        if voucher.chosen.is_some_and(|chosen| chosen < voucher.issued || self.date < chosen) {
            let (it, en) = (
                "la richiesta del servizio non sta tra il rilascio e la data",
                "the service is not asked for between the issue and the date",
            );
            return wrong("/voucher/chosen", it, en);
        }
        Ok(())
    }
}

/// ADR-VIG.
fn in_operation(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> AdrAvailability {
    let parameter = rulebook.adr_parameter(input.benefit);
    let read = parameter.and_then(|parameter| rulebook.find_named(parameter, input.date));
    let (status, reading) = read.unzip();
    let state = match status {
        Some(AdrStatus::Vigente) => AdrAvailability::Vigente,
        Some(AdrStatus::Sospeso) => AdrAvailability::Sospeso,
        Some(AdrStatus::Dormiente) => AdrAvailability::Dormiente,
        None => AdrAvailability::NonPrevisto,
    };
    journal.apply(rule::ADR_VIG, input.date, || text::state(input.date, state, reading));
    state
}

/// ADR-DIR: the day after four months of unemployment, the days of suspension left out.
fn open_from(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> Result<Option<Day>, Error> {
    let Some(did) = input.did else { return Ok(None) };
    if rulebook.rule(rule::ADR_DIR).is_none_or(|rule| !rule.in_force(did)) {
        return Ok(None);
    }
    let suspended = i32::try_from(input.suspended_days.unwrap_or_default()).unwrap_or(i32::MAX);
    let months = rulebook.read(MESI_ADR, did)?;
    let day = did.plus_months(*months).plus_days(suspended).next();
    journal.apply(rule::ADR_DIR, day, || text::open_from(did, months, day));
    Ok(Some(day))
}

fn terms(
    rulebook: &Rulebook,
    input: &StateInput,
    voucher: &Voucher,
    missing: &mut Vec<&'static str>,
    journal: &mut Journal,
) -> Result<VoucherTerms, Error> {
    let date = input.date;
    let unknown = |error: Error| error.at("/voucher/issued");
    // ADR-2M
    let months = rulebook.read(MESI_SCELTA_ADR, voucher.issued).map_err(unknown)?;
    let term = Term { amount: *months, unit: Unit::Mesi, roll: Roll::Festivo };
    let service_by = journal.due(rulebook, term, voucher.issued, "/voucher/issued")?;
    let in_time = match voucher.chosen {
        Some(chosen) => Some(chosen <= service_by),
        None => (service_by < date).then_some(false),
    };
    journal.apply(rule::ADR_2M, service_by, || text::service_by(voucher.issued, months, service_by, in_time));
    // ADR-DUR
    let months = rulebook.read(MESI_DURATA_ADR, voucher.issued).map_err(unknown)?;
    let running = voucher.chosen.filter(|_| in_time == Some(true));
    let first = running.map(|chosen| chosen.plus_months(*months));
    let extended = running.map(|chosen| chosen.plus_months(months.saturating_mul(2)));
    let ends = match voucher.used_up {
        Some(true) => first,
        Some(false) => extended,
        None => {
            missing.extend(running.is_some().then_some("/voucher/used_up"));
            None
        }
    };
    // ADR-PSP
    let patto_suspended = match (first, extended) {
        (Some(first), _) if date <= first => Some(true),
        (_, Some(extended)) if extended < date => Some(false),
        (Some(_), _) => ends.map(|ends| date <= ends),
        (None, _) => Some(false),
    };
    journal.apply(rule::ADR_DUR, date, || text::duration(months, first, extended, ends));
    journal.apply(rule::ADR_PSP, date, || text::patto(date, patto_suspended));
    journal.rule(rule::ADR_SANZ);
    Ok(VoucherTerms {
        service_by,
        in_time,
        ends,
        patto_suspended,
        missed_meeting: measure(rulebook, input, Violation::Convocazione),
        refused_offer: measure(rulebook, input, Violation::Offerta),
    })
}

/// ADR-SANZ: the rule of the ladder by which a violation counts. Where the voucher is not provided for the benefit, or the law
/// gives it no ladder, it is the ladder of the first benefit with a voucher.
fn measure(rulebook: &Rulebook, input: &StateInput, violation: Violation) -> RuleId {
    let with_voucher = |benefit: &Benefit| rulebook.adr_parameter(*benefit).is_some();
    let own = Some(input.benefit).into_iter();
    let mut benefits = own.chain(Benefit::ALL).filter(with_voucher);
    let ladder = benefits.find_map(|benefit| rulebook.ladder(benefit, violation, input.date, false));
    ladder.map_or_else(|| rule::COND_NESS.into(), |ladder| ladder.rule.clone())
}
