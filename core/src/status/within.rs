//! What would hold if each unknown income were within the limits.

use super::events::{DatedEvent, StateEvent};
use super::job::Income;
use crate::base::words::job::{Family, JobKind};
use crate::rulebook::eras::Era;
use crate::rulebook::parameters::state::IncomeProjection;

impl DatedEvent {
    /// The same fact, with an income that adds nothing instead of an unknown one (STATO-24, STATO-30).
    pub(crate) fn with_unknown_within(mut self, era: &Era) -> Self {
        match &mut self.change {
            StateEvent::Start { terms, .. } if is_unknown(terms.income, Some(terms.kind), era) => {
                terms.income = Income::Annual(0);
            }
            StateEvent::Vary { income, .. } if is_unknown(*income, None, era) => *income = Income::Annual(0),
            _ => {}
        }
        self
    }
}

/// Whether an income of a job of a kind is not known. The machine rejects a varied gross pay of self-employed work.
fn is_unknown(income: Income, kind: Option<JobKind>, era: &Era) -> bool {
    let no_gross_pay = kind.is_some_and(|kind| era.family(kind) == Family::SelfEmployed);
    let projected = |months: Option<u8>| months.is_some() || era.income_projection == IncomeProjection::AttesaNellAnno;
    match income {
        Income::Annual(_) => false,
        Income::Unknown => true,
        Income::Gross(cents) => no_gross_pay || era.is_placeholder(cents),
        Income::Monthly(_, months) => !projected(months),
        Income::GrossMonthly(_, months) => no_gross_pay || !projected(months),
    }
}
