//! The last day of a term.

use super::place::comune;
use super::text;
use super::types::{TermInput, TermOutput};
use crate::answer::journal::Journal;
use crate::answer::step::Step;
use crate::base::calendar::term::Term;
use crate::base::error::Error;
use crate::base::rule;
use crate::rulebook::book::Rulebook;

pub(crate) fn run(rulebook: &Rulebook, input: &TermInput, journal: &mut Journal) -> Result<TermOutput, Error> {
    let comune = comune(input.comune.as_deref())?;
    let term = Term { amount: input.amount, unit: input.unit, roll: input.roll };
    let due = term.due(input.start, rulebook.holidays(), comune)?;
    for rule in due.rules {
        journal.rule(rule);
    }
    journal.step(|| {
        Step::new(rule::TERM_01, due.unrolled, text::term(term, input.start, due.unrolled))
            .fact("/start")
            .fact("/amount")
            .fact("/unit")
            .value("due", due.unrolled)
    });
    if due.rolled {
        journal.step(|| {
            Step::new(rule::TERM_04, due.day, text::rolled(due.unrolled, due.day)).fact("/roll").value("due", due.day)
        });
    }
    Ok(TermOutput { due: due.day, rolled: due.rolled })
}
