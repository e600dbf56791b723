//! The duty of an employer under L. 68/1999, by the rules of its own chapter.

use rust_decimal::Decimal;

use super::text;
use super::types::{EmployerDuty, EmployerInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::quantity::Quantity;
use crate::base::rule;
use crate::base::words::staff::EmployerSector;
use crate::chapters::l68::staff::{Base, BaseInput, DutySuspension};
use crate::chapters::l68::types::{Quota, QuotaInput};
use crate::chapters::l68::{base, quota};
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Role;

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
    let uncovered = persons.zip(hired).map(|(persons, hired)| left(persons, hired));
    if persons.is_some_and(|persons| persons > 0) && hired.is_none() {
        missing.push("/l68_hired".to_owned());
    }
    let art18 = quota.as_ref().map(|quota| quota.quota_art18);
    let art18_uncovered = match art18 {
        Some(0) => Some(0),
        Some(persons) => input.art18_hired.map(|hired| persons.saturating_sub(hired)),
        None => None,
    };
    if art18.is_some() && art18_uncovered.is_none() {
        missing.push("/art18_hired".to_owned());
    }
    let bound = quota.as_ref().and_then(bound);
    let mut duty = EmployerDuty {
        bound,
        base: known,
        staff,
        quota,
        hired,
        uncovered,
        art18_hired: input.art18_hired,
        art18_uncovered,
        request_due: None,
        suspended_by,
    };
    findings.extend(gaps(&duty));
    let request = Request::of(rulebook, input, &duty);
    duty.request_due = request.due();
    findings.extend(request.finding(input.as_of));
    findings.iter().for_each(|finding| journal.rule(&finding.rule));
    Ok((duty, missing, findings))
}

/// L68-QUOTA, L68-18: the parts of the quotas that are not covered. While the duty is suspended, by how much is not known.
fn gaps(duty: &EmployerDuty) -> Vec<Finding> {
    let suspended = !duty.suspended_by.is_empty();
    let severity = if suspended { Severity::Nota } else { Severity::Avviso };
    let art3 = duty.uncovered.filter(|part| *part > Quantity::default());
    let art3 = art3.map(|part| Finding::new(severity, rule::L68_QUOTA, None, text::uncovered(part, suspended)));
    let art18 = duty.art18_uncovered.filter(|persons| *persons > 0);
    let art18 = art18.map(|part| Finding::new(severity, rule::L68_18, None, text::uncovered_art18(part, suspended)));
    art3.into_iter().chain(art18).collect()
}

/// L68-60: the hiring request that is still to be made.
enum Request {
    /// It was made, or nobody is owed, or the day from which it is owed is not known.
    None,
    /// It is due by this day.
    Due(Day),
    /// It would be due by this day, but the duty is or was suspended: what is owed, and by when, is not known.
    Suspended(Day),
}

impl Request {
    fn of(rulebook: &Rulebook, input: &EmployerInput, duty: &EmployerDuty) -> Self {
        let covered = duty.uncovered == Some(Quantity::default()) && duty.art18_uncovered == Some(0);
        let Some(by) = duty.quota.as_ref().and_then(|quota| quota.request_by).filter(|_| !covered) else {
            return Self::None;
        };
        let receives = |code: &str| rulebook.service(code).is_some_and(|service| service.has(Role::RichiestaL68));
        let recorded = input.requests.iter().filter(|request| receives(&request.service)).map(|request| request.date);
        let made = |asked: Day| asked <= input.as_of && input.duty_from.is_none_or(|from| from <= asked);
        if recorded.chain(input.hiring_requested).any(made) {
            return Self::None;
        }
        let meanwhile = |one: &DutySuspension| {
            one.from <= by && one.to.is_none_or(|to| input.duty_from.is_none_or(|from| from <= to))
        };
        match duty.suspended_by.is_empty() && !input.suspensions.iter().any(meanwhile) {
            true => Self::Due(by),
            false => Self::Suspended(by),
        }
    }

    const fn due(&self) -> Option<Day> {
        match self {
            Self::Due(by) => Some(*by),
            Self::None | Self::Suspended(_) => None,
        }
    }

    /// What to say after the day, while no request is on record.
    fn finding(&self, as_of: Day) -> Option<Finding> {
        match self {
            Self::Due(by) if *by < as_of => {
                Some(Finding::new(Severity::Avviso, rule::L68_60, None, text::late_request(*by)))
            }
            Self::Suspended(by) if *by < as_of => {
                Some(Finding::new(Severity::Nota, rule::L68_60, None, text::request_suspended(*by)))
            }
            _ => None,
        }
    }
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
    error.moved(place)
}

/// The persons of the staff who are employed under L. 68/1999, as they count.
fn covered(staff: &Base) -> Option<Quantity> {
    let parts = staff.covered.iter().try_fold(Decimal::ZERO, |sum, one| sum.checked_add(one.counts.decimal()));
    parts.and_then(Quantity::new)
}

fn left(persons: u32, hired: Quantity) -> Quantity {
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
