//! `l68.base`: the workforce base from which the quota is computed.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::staff::{Base, BaseInput, Counted, DutySuspension, Employee, Exemption, LeftOut};
use super::types::QuotaInput;
use super::{quota, text};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::answer::review::unreviewed;
use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::quantity::Quantity;
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::words::staff::{StaffContract, StaffKind};
use crate::rulebook::book::Rulebook;
use crate::rulebook::lists::{
    L68_BASE_APPRENDISTI, L68_BASE_CONTRATTI, L68_BASE_FIGURE, L68_BASE_INTERMITTENTI, L68_BASE_SOMMINISTRATI,
};
use crate::rulebook::parameters::l68::{
    L68_BASE_DUE_PERSONE, L68_BASE_MESI_DETERMINATO, L68_BASE_UNA_PERSONA, L68_ESONERO_BASE, L68_ESONERO_PERCENTUALE,
    L68_ESONERO_PERCENTUALE_SPECIALE, L68_INVALIDITA_PART_TIME,
};

/// Computes the workforce base, and gives the reason for each employee who does not count in full (L68-BASE).
///
/// # Errors
/// [`Code::ParametroNonDisponibile`] at `/date` before 25 June 2015; [`Code::ValoreNonValido`] at `/employees/0/hours_ratio`
/// above 1 and at `/suspensions/0/to` before its first day.
///
/// ```
/// use collocamento::{Rulebook, l68};
/// let input: l68::BaseInput = serde_json::from_str(r#"{"date": "2025-03-03", "employees": [
///     {"contract": "indeterminato"},
///     {"contract": "indeterminato", "hours_ratio": "0.5"},
///     {"contract": "determinato", "months": 6},
///     {"contract": "apprendistato"}
/// ]}"#)?;
/// let base = l68::base(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(base.base, Some(2)); // 1.5, rounded half up
/// assert_eq!(base.left_out.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn base(rulebook: &Rulebook, input: &BaseInput) -> Result<Answer<Base>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &BaseInput, journal: &mut Journal) -> Result<Base, Error> {
    validate(input)?;
    let mut staff =
        Staff { rulebook, input, whole: 0, pro_rata: Vec::new(), left_out: Vec::new(), missing: Vec::new() };
    for (index, employee) in input.employees.iter().enumerate() {
        staff.count(index, employee, journal)?;
    }
    if input.employees.iter().any(|employee| employee.hours_ratio.is_none() && !on_call(employee)) {
        journal.assume("/employees", text::full_time);
    }
    let Staff { whole, pro_rata, left_out, missing, .. } = staff;
    let exact = missing.is_empty().then(|| sum(whole, &pro_rata)).transpose()?;
    let base = exact.map(rounded).transpose()?;
    journal.apply(rule::L68_BASE, input.date, || text::base(whole, &pro_rata, left_out.len(), exact, base));
    let covered = covered(rulebook, input, base, journal)?;
    let exemption = base.map(|base| exemption(rulebook, input, base, journal)).transpose()?;
    let (suspended_by, suspensions) = suspended(&input.suspensions, input.date, journal);
    let findings = suspensions.into_iter().chain(unreviewed(rulebook, &[rule::L68_BASE_DIS], input.date)).collect();
    Ok(Base { base, exact, whole, pro_rata, left_out, covered, exemption, suspended_by, missing, findings })
}

/// L68-BASE-SOSP: what suspends the duty on a day, with a finding for each.
pub(crate) fn suspended(
    suspensions: &[DutySuspension],
    date: Day,
    journal: &mut Journal,
) -> (Vec<DutySuspension>, Vec<Finding>) {
    let now: Vec<DutySuspension> =
        suspensions.iter().filter(|one| date.within(Some(one.from), one.to)).copied().collect();
    journal.apply(rule::L68_BASE_SOSP, date, || text::suspended(!now.is_empty()));
    let finding =
        |one: &DutySuspension| Finding::new(Severity::Avviso, rule::L68_BASE_SOSP, None, text::suspended_by(one.cause));
    let findings = now.iter().map(finding).collect();
    (now, findings)
}

/// Checks that no suspension ends before it begins.
pub(crate) fn validate_suspensions(suspensions: &[DutySuspension]) -> Result<(), Error> {
    let backwards = |(_, one): &(usize, &DutySuspension)| one.to.is_some_and(|to| to < one.from);
    Error::check(suspensions.iter().enumerate().filter(backwards).map(|(index, _)| {
        let (it, en) = ("la sospensione finisce prima di iniziare", "the suspension ends before it begins");
        Error::refused(format!("/suspensions/{index}/to"), it, en)
    }))
}

fn validate(input: &BaseInput) -> Result<(), Error> {
    let mut checks = Checks::default();
    for (index, employee) in input.employees.iter().enumerate() {
        if employee.hours_ratio.is_some_and(|ratio| ratio.decimal() > Decimal::ONE) {
            let (it, en) = ("la quota del tempo pieno va da 0 a 1", "the share of full time is from 0 to 1");
            checks.add(Error::refused(format!("/employees/{index}/hours_ratio"), it, en));
        }
    }
    checks.check(validate_suspensions(&input.suspensions));
    checks.end()
}

fn on_call(employee: &Employee) -> bool {
    employee.contract == StaffContract::Intermittente
}

/// The employees counted so far.
struct Staff<'a> {
    rulebook: &'a Rulebook,
    input: &'a BaseInput,
    whole: usize,
    pro_rata: Vec<Counted>,
    left_out: Vec<LeftOut>,
    missing: Vec<String>,
}

impl Staff<'_> {
    fn count(&mut self, index: usize, employee: &Employee, journal: &mut Journal) -> Result<(), Error> {
        let months = self.rulebook.read(L68_BASE_MESI_DETERMINATO, self.input.date)?;
        if let Some(rule) = self.excluded(employee) {
            journal.rule(rule.clone());
            let message = text::left_out(employee);
            self.left_out.push(LeftOut { employee: index, id: employee.id.clone(), rule, message });
            return Ok(());
        }
        if employee.contract == StaffContract::Determinato {
            match employee.months {
                Some(length) if length.decimal() <= Decimal::from(*months) => {
                    let (rule, message) = (rule::L68_BASE.into(), text::short_contract(months));
                    self.left_out.push(LeftOut { employee: index, id: employee.id.clone(), rule, message });
                    return Ok(());
                }
                Some(_) => {}
                None => {
                    self.missing.push(format!("/employees/{index}/months"));
                    return Ok(());
                }
            }
        }
        let on_call = self.rulebook.list_rule(&L68_BASE_INTERMITTENTI, employee.contract, self.input.date);
        match (employee.hours_ratio, on_call) {
            (None, Some(_)) => self.missing.push(format!("/employees/{index}/hours_ratio")),
            (Some(counts), rule) if rule.is_some() || counts.decimal() < Decimal::ONE => {
                let rule = rule.unwrap_or_else(|| rule::L68_BASE_PT.into());
                journal.rule(rule.clone());
                self.pro_rata.push(Counted { employee: index, id: employee.id.clone(), counts, rule });
            }
            _ => self.whole = self.whole.saturating_add(1),
        }
        Ok(())
    }

    /// The rule that excludes the employee by contract or kind.
    fn excluded(&self, employee: &Employee) -> Option<RuleId> {
        let (book, date) = (self.rulebook, self.input.date);
        book.list_rule(&L68_BASE_FIGURE, employee.kind, date)
            .or_else(|| book.list_rule(&L68_BASE_CONTRATTI, employee.contract, date))
            .or_else(|| book.list_rule(&L68_BASE_APPRENDISTI, employee.contract, date))
            .or_else(|| book.list_rule(&L68_BASE_SOMMINISTRATI, employee.contract, date))
    }
}

fn sum(whole: usize, pro_rata: &[Counted]) -> Result<Quantity, Error> {
    let parts = pro_rata.iter().try_fold(Decimal::from(whole), |sum, one| sum.checked_add(one.counts.decimal()));
    parts.and_then(Quantity::new).ok_or_else(too_many)
}

/// A fraction of one half or more counts as one.
fn rounded(exact: Quantity) -> Result<u32, Error> {
    let whole = exact.decimal().round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    whole.to_u32().ok_or_else(too_many)
}

fn too_many() -> Error {
    Error::new(Code::FuoriLimite).at("/employees")
}

/// L68-BASE-DIS: how persons employed under L. 68/1999 count toward the quota. With a base of 15 to 35 a person with a
/// severe disability counts in full, whatever the hours. Otherwise more than half of the hours counts in full, and less
/// by the hours.
fn covered(
    rulebook: &Rulebook,
    input: &BaseInput,
    base: Option<u32>,
    journal: &mut Journal,
) -> Result<Vec<Counted>, Error> {
    let date = input.date;
    let severe = rulebook.read(L68_INVALIDITA_PART_TIME, date)?;
    let (one, two) = (rulebook.read(L68_BASE_UNA_PERSONA, date)?, rulebook.read(L68_BASE_DUE_PERSONE, date)?);
    let small = base.is_some_and(|base| *one <= base && base < *two);
    let half = Decimal::new(5, 1);
    let full = Quantity::new(Decimal::ONE).ok_or_else(too_many)?;
    let mut covered = Vec::new();
    for (index, employee) in input.employees.iter().enumerate() {
        if employee.kind != StaffKind::L68 {
            continue;
        }
        let ratio = employee.hours_ratio.unwrap_or(full);
        let grave = employee.disability_percent.is_some_and(|percent| percent.decimal() > *severe);
        let counts = if ratio.decimal() > half || (small && grave) { full } else { ratio };
        let rule = RuleId::from(rule::L68_BASE_DIS);
        journal.apply(rule.clone(), date, || text::covered(index, counts, severe));
        covered.push(Counted { employee: index, id: employee.id.clone(), counts, rule });
    }
    Ok(covered)
}

/// L68-BASE-ESON: the part of the quota from which an employer may be exempted.
fn exemption(rulebook: &Rulebook, input: &BaseInput, base: u32, journal: &mut Journal) -> Result<Exemption, Error> {
    let from = rulebook.read(L68_ESONERO_BASE, input.date)?;
    let share = match input.special_sector {
        Some(true) => rulebook.read(L68_ESONERO_PERCENTUALE_SPECIALE, input.date)?,
        _ => rulebook.read(L68_ESONERO_PERCENTUALE, input.date)?,
    };
    let allowed = base >= *from;
    let owed = QuotaInput { base, date: input.date, new_hire: None, duty_from: None, last_statement: None };
    let quota = if allowed { quota::owed(rulebook, &owed, &mut journal.inner())?.unwrap_or_default() } else { 0 };
    let part = Decimal::from(quota).checked_mul(Decimal::from(*share));
    let part = part.and_then(|part| part.checked_div(Decimal::ONE_HUNDRED));
    let max_persons = part.and_then(|part| part.trunc().to_u32()).ok_or_else(too_many)?;
    journal.apply(rule::L68_BASE_ESON, input.date, || text::exemption(base, from, share, max_persons));
    Ok(Exemption { allowed, max_percent: *share, max_persons })
}
