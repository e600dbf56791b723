//! The last day of a term.

use super::place::comune;
use super::text;
use super::types::{TermInput, TermOutput};
use crate::answer::journal::Journal;
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
    journal.apply(rule::TERM_01, due.unrolled, || text::term(term, input.start, due.unrolled));
    if due.rolled {
        journal.apply(rule::TERM_04, due.day, || text::rolled(due.unrolled, due.day));
    }
    Ok(TermOutput { due: due.day, rolled: due.rolled })
}
