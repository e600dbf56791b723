//! Whether the voucher is in operation, from which day it may be requested, and the terms of an issued voucher.

use std::borrow::Cow;

use super::standing::Standing;
use super::text;
use super::types::{AdrAvailability, StateInput, StateOutput, Voucher, VoucherTerms};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::truth::Truth;
use crate::base::words::benefit::Benefit;
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::adr::GIORNI_RICHIESTA_ADR_CIGS;
use crate::rulebook::parameters::choice::AdrStatus;
use crate::rulebook::parameters::deadlines::MESI_ADR;
use crate::status::since_did::SinceDid;

/// Reports whether the voucher may be requested, and the terms of an issued voucher.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/did` after the day asked about, at `/suspended_days` above the days since the DID, at
/// `/agreement` and `/voucher/issued` after the day asked about, at `/voucher/chosen` before the issue or after the day asked about.
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
    let state = in_operation(rulebook, input, journal);
    let (open_from, ask_by) = window(rulebook, input, journal)?;
    let may_ask = match state {
        AdrAvailability::Vigente => in_window(input, open_from, ask_by),
        AdrAvailability::Sperimentale => {
            Truth::of(input.sample, "/sample", |drawn| drawn).and(in_window(input, open_from, ask_by))
        }
        AdrAvailability::Sospeso | AdrAvailability::Dormiente | AdrAvailability::NonPrevisto => Truth::known(false),
    };
    let ask_at = input.patto_office.clone().filter(|_| matches!(input.benefit, Benefit::Naspi | Benefit::DisColl));
    if let Some(office) = &ask_at {
        journal.apply(rule::ADR_CPI, input.date, || text::ask_at(office));
    }
    let mut missing_of_voucher = Vec::new();
    let voucher =
        input.voucher.as_ref().map(|voucher| terms(rulebook, input, voucher, &mut missing_of_voucher, journal));
    let voucher = voucher.transpose()?;
    // What was lost with a voucher can't be had by another one.
    let lost = voucher.as_ref().is_some_and(|terms| terms.in_time == Some(false));
    let may_ask = if lost { Truth::known(false) } else { may_ask };
    let missing = may_ask.missing.into_iter().chain(missing_of_voucher.into_iter().map(Cow::Borrowed)).collect();
    Ok(StateOutput { state, open_from, ask_by, ask_at, may_ask: may_ask.met, voucher, missing })
}

impl StateInput {
    fn validate(&self) -> Result<(), Error> {
        let mut checks = Checks::default();
        if let Some(did) = self.did {
            let late = ("la DID è successiva alla data", "the DID is after the date");
            SinceDid::new(did, self.suspended_days).check(self.date, late, &mut checks);
        }
        let late = self.agreement.is_some_and(|agreement| self.date < agreement);
        checks.refuse_if(late, "/agreement", "l'accordo è successivo alla data", "the agreement is after the date");
        let Some(voucher) = &self.voucher else { return checks.end() };
        let late = self.date < voucher.issued;
        checks.refuse_if(late, "/voucher/issued", "il rilascio è successivo alla data", "the issue is after the date");
        checks.refuse_if(
            !late && voucher.chosen.is_some_and(|chosen| chosen < voucher.issued || self.date < chosen),
            "/voucher/chosen",
            "la richiesta del servizio non sta tra il rilascio e la data",
            "the service is not requested between the issue and the date",
        );
        for (index, job) in voucher.jobs.iter().enumerate() {
            if job.end.is_some_and(|end| end < job.start) {
                let (it, en) = ("il lavoro finisce prima di iniziare", "the job ends before it begins");
                checks.add(Error::refused(format!("/voucher/jobs/{index}/end"), it, en));
            }
        }
        checks.end()
    }
}

/// ADR-VIG.
fn in_operation(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> AdrAvailability {
    let (status, reading) = rulebook.adr_status(input.benefit, input.date).unzip();
    let state = match status {
        Some(AdrStatus::Sperimentale) => AdrAvailability::Sperimentale,
        Some(AdrStatus::Vigente) => AdrAvailability::Vigente,
        Some(AdrStatus::Sospeso) => AdrAvailability::Sospeso,
        Some(AdrStatus::Dormiente) => AdrAvailability::Dormiente,
        None => AdrAvailability::NonPrevisto,
    };
    journal.apply(rule::ADR_VIG, input.date, || text::state(input.date, state, reading));
    state
}

/// When it may be requested: with the NASpI and the DIS-COLL from a day after the DID, with the CIGS for some days
/// after the agreement. With the REI and the RdC the benefit is enough.
fn window(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> Result<(Option<Day>, Option<Day>), Error> {
    if input.benefit != Benefit::Cigs {
        return Ok((open_from(rulebook, input, journal)?, None));
    }
    let Some(agreement) = input.agreement else { return Ok((None, None)) };
    // Before there were such agreements none opens anything.
    let Some(days) = rulebook.find(GIORNI_RICHIESTA_ADR_CIGS, agreement) else { return Ok((None, None)) };
    let term = Term { amount: *days, unit: Unit::Giorni, roll: Roll::Festivo };
    let due = journal.due(rulebook, term, agreement, "/agreement")?;
    journal.apply(rule::ADR_VIG, due, || text::ask_by(agreement, days, due));
    Ok((Some(agreement), Some(due)))
}

/// Whether the day asked about is within the days for the request.
fn in_window(input: &StateInput, open_from: Option<Day>, ask_by: Option<Day>) -> Truth {
    let opened_by = match input.benefit {
        Benefit::Rei | Benefit::Rdc => return Truth::known(true),
        Benefit::Cigs if open_from.is_none() && input.agreement.is_some() => return Truth::known(false),
        Benefit::Cigs => "/agreement",
        _ => "/did",
    };
    Truth::of(open_from, opened_by, |day| input.date.within(Some(day), ask_by))
}

/// ADR-DIR: the day after four months of unemployment, the days of suspension left out.
fn open_from(rulebook: &Rulebook, input: &StateInput, journal: &mut Journal) -> Result<Option<Day>, Error> {
    let Some(did) = input.did.filter(|_| !matches!(input.benefit, Benefit::Rei | Benefit::Rdc)) else {
        return Ok(None);
    };
    if rulebook.rule(rule::ADR_DIR).is_none_or(|rule| !rule.in_force(did)) {
        return Ok(None);
    }
    let months = rulebook.read(MESI_ADR, did)?;
    let day = SinceDid::new(did, input.suspended_days).last_of(*months).next();
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
    let Standing { service_by: (due, reading), in_time, service, suspends_from, patto_suspended } =
        Standing::of(rulebook, input, voucher)?;
    due.rules.into_iter().for_each(|rule| journal.rule(rule));
    let service_by = due.day;
    journal.apply(rule::ADR_2M, service_by, || {
        text::service_by(input.benefit, voucher.issued, reading, service_by, in_time)
    });
    journal.apply(rule::ADR_DUR, date, || text::duration(&service));
    journal.apply(rule::ADR_PSP, date, || text::patto(date, suspends_from, patto_suspended));
    missing.extend(&service.missing);
    journal.rule(rule::ADR_SANZ);
    Ok(VoucherTerms {
        service_by,
        in_time,
        ends: service.ends,
        service_suspended: service.suspended,
        patto_suspended,
        missed_meeting: measure(rulebook, input, Violation::Convocazione),
        refused_offer: measure(rulebook, input, Violation::Offerta),
    })
}

/// ADR-SANZ: the rule of the ladder that applies to a violation. If the voucher is not provided for the benefit, or the
/// law gives it no ladder, it is the ladder of the first benefit with a voucher.
fn measure(rulebook: &Rulebook, input: &StateInput, violation: Violation) -> RuleId {
    let with_voucher = |benefit: &Benefit| rulebook.adr_parameter(*benefit).is_some();
    let own = Some(input.benefit).into_iter();
    let mut benefits = own.chain(Benefit::ALL).filter(with_voucher);
    let ladder = benefits.find_map(|benefit| rulebook.ladder(benefit, violation, input.date, false));
    ladder.map_or_else(|| rule::COND_NESS.into(), |ladder| ladder.rule.clone())
}
