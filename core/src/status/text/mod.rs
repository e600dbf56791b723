//! The texts of the state machine: findings about events, sentences of the trace.

pub(crate) mod jobs;
pub(crate) mod registration;
pub(crate) mod verdict;

use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Note;
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
    format!("/events/{event}/{field}")
}

fn income_field(job: &Job) -> &'static str {
    match job.income {
        Income::Monthly(..) | Income::GrossMonthly(..) => "monthly_pay",
        Income::Gross(_) => "gross_annual_pay",
        Income::Annual(_) | Income::Unknown => "annual_income",
    }
}

fn euro(cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|| "-".to_owned(), |amount| amount.to_string())
}

/// An amount as an Italian reads it.
fn importo(cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|| "-".to_owned(), Money::italian)
}
