//! The duty of an employer under L. 68/1999, by the rules of its own chapter.

use rust_decimal::Decimal;

use super::text;
use super::types::{EmployerDuty, EmployerInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::base::quantity::Quantity;
use crate::base::rule;
use crate::base::words::staff::EmployerSector;
use crate::chapters::l68::staff::{Base, BaseInput};
use crate::chapters::l68::types::{Quota, QuotaInput};
use crate::chapters::l68::{base, quota};
use crate::rulebook::book::Rulebook;

/// The duty, the facts that are missing for it, and what an operator should know about it.
pub(super) fn of(
    rulebook: &Rulebook,
    input: &EmployerInput,
    journal: &mut Journal,
) -> Result<(EmployerDuty, Vec<String>, Vec<Finding>), Error> {
    let (mut missing, mut findings) = (Vec::new(), Vec::new());
    let staff = staff(rulebook, input, journal)?;
    let known = staff.as_ref().map_or(input.base, |staff| staff.base);
    match &staff {
        Some(staff) => {
            missing.extend(staff.missing.iter().cloned());
            findings.extend(staff.findings.iter().cloned());
        }
        None if known.is_none() => missing.push("/base".to_owned()),
        None => {}
    }
    let suspended_by = match &staff {
        Some(staff) => staff.suspended_by.clone(),
        None => {
            let (suspended_by, found) = base::suspended(&input.suspensions, input.as_of, journal);
            findings.extend(found);
            suspended_by
        }
    };
    let quota = known.map(|base| owed(rulebook, input, base, journal)).transpose()?;
    missing.extend(quota.iter().flat_map(|quota| &quota.missing).map(|path| (*path).to_owned()));
    let hired = input.l68_hired.or_else(|| staff.as_ref().and_then(covered));
    let persons = quota.as_ref().and_then(|quota| quota.quota);
    let uncovered = persons.zip(hired).map(|(persons, hired)| uncovered(persons, hired));
    if persons.is_some_and(|persons| persons > 0) && hired.is_none() {
        missing.push("/l68_hired".to_owned());
    }
    let bound = quota.as_ref().and_then(bound);
    if let Some(part) = uncovered.filter(|part| *part > Quantity::default()) {
        journal.rule(rule::L68_QUOTA);
        findings.push(Finding::new(Severity::Avviso, rule::L68_QUOTA, None, text::uncovered(part)));
    }
    let duty = EmployerDuty { bound, base: known, staff, quota, hired, uncovered, suspended_by };
    Ok((duty, missing, findings))
}

fn staff(rulebook: &Rulebook, input: &EmployerInput, journal: &mut Journal) -> Result<Option<Base>, Error> {
    let Some(employees) = &input.employees else { return Ok(None) };
    let question = BaseInput {
        date: input.as_of,
        employees: employees.clone(),
        special_sector: input.sector.map(|sector| sector != EmployerSector::Ordinario),
        suspensions: input.suspensions.clone(),
    };
    let mut inner = journal.inner();
    let answered = base::run(rulebook, &question, &mut inner);
    journal.absorb(inner, place);
    answered.map(Some).map_err(found_here)
}

fn owed(rulebook: &Rulebook, input: &EmployerInput, base: u32, journal: &mut Journal) -> Result<Quota, Error> {
    let &EmployerInput { as_of: date, new_hire, duty_from, last_statement, .. } = input;
    let question = QuotaInput { base, date, new_hire, duty_from, last_statement };
    let mut inner = journal.inner();
    let answered = quota::run(rulebook, &question, &mut inner);
    journal.absorb(inner, place);
    answered.map_err(found_here)
}

/// Where a field of `l68.base` and `l68.quota` stands in this input.
fn place(path: &str) -> String {
    if path == "/date" { "/as_of".to_owned() } else { path.to_owned() }
}

fn found_here(error: Error) -> Error {
    let path = place(&error.path);
    error.at(path)
}

/// The persons of the staff who are employed under L. 68/1999, as they count.
fn covered(staff: &Base) -> Option<Quantity> {
    let parts = staff.covered.iter().try_fold(Decimal::ZERO, |sum, one| sum.checked_add(one.counts.decimal()));
    parts.and_then(Quantity::new)
}

fn uncovered(persons: u32, hired: Quantity) -> Quantity {
    let left = Decimal::from(persons).checked_sub(hired.decimal());
    left.and_then(Quantity::new).unwrap_or_default()
}

fn bound(quota: &Quota) -> Option<bool> {
    match quota.quota {
        _ if quota.quota_art18 > 0 => Some(true),
        Some(persons) => Some(persons > 0),
        None => None,
    }
}
