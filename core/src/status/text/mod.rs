//! The texts of the state machine: findings about events, sentences of the trace.

pub(crate) mod jobs;
pub(crate) mod registration;
pub(crate) mod verdict;

use std::fmt::{self, Display, Formatter};

use serde::{Serialize, Serializer};

use crate::answer::finding::{Finding, Severity};
use crate::answer::step::{Note, event_field};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::status::events::DatedEvent;
use crate::status::job::{Income, Job};

fn finding(severity: Severity, rule: Rule, event: u32, text: Text) -> Finding {
    Finding::new(severity, rule, usize::try_from(event).ok(), text)
}

pub(crate) fn not_yet(event: u32) -> Finding {
    let text = Text::new(
        "Evento successivo alla data di valutazione: non è ancora avvenuto.",
        "The event is after the day of assessment: it has not happened yet.",
    );
    finding(Severity::Nota, rule::STATO_25, event, text)
}

fn note(fact: &DatedEvent, text: Text) -> Note {
    text.note().fact(path(fact.event, "date"))
}

fn path(event: u32, field: &str) -> String {
    event_field(usize::try_from(event).unwrap_or(usize::MAX), field)
}

fn income_field(job: &Job) -> &'static str {
    match job.income {
        Income::Monthly(..) | Income::GrossMonthly(..) => "monthly_pay",
        Income::Gross(_) => "gross_annual_pay",
        Income::Annual(_) | Income::Unknown => "annual_income",
    }
}

/// An amount in cents.
const fn euro(cents: i64) -> Euro {
    Euro(Money::from_cents(cents))
}

/// An amount in cents, as an Italian reads it.
const fn importo(cents: i64) -> Importo {
    Importo(Money::from_cents(cents))
}

/// An amount in a sentence; one that is too large is shown as a dash.
#[derive(Clone, Copy)]
struct Euro(Option<Money>);

impl Display for Euro {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(amount) => amount.fmt(f),
            None => f.write_str("-"),
        }
    }
}

impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(amount) => amount.serialize(serializer),
            None => serializer.serialize_str("-"),
        }
    }
}

/// The same, as an Italian reads it.
#[derive(Clone, Copy)]
struct Importo(Option<Money>);

impl Display for Importo {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(amount) => amount.in_italian(|text| f.write_str(text)),
            None => f.write_str("-"),
        }
    }
}
