//! `calendar.term` and `calendar.holidays`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Operate;
use crate::calendar::{self, Day, Holiday, Roll, Unit, is_comune};
use crate::error::{Code, Error};
use crate::explain::{Journal, Step, words};
use crate::rule;
use crate::rulebook::Rulebook;
use crate::text::Text;

pub(super) struct Term;

/// A term to be counted.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TermInput {
    /// The day from which it runs, not counted.
    start: Day,
    /// How many units, 0 to 100,000.
    amount: u32,
    /// The unit.
    unit: Unit,
    /// Where a last day moves that is a holiday; absent, nowhere.
    #[serde(default)]
    roll: Roll,
    /// The municipality's Belfiore code, for its patron day.
    comune: Option<String>,
}

/// The end of a term.
#[derive(Serialize, JsonSchema)]
pub(super) struct TermOutput {
    /// The last day, included.
    due: Day,
    /// Whether a holiday moved it.
    rolled: bool,
}

impl Operate for Term {
    const NAME: &'static str = "calendar.term";
    type Input = TermInput;
    type Output = TermOutput;

    fn run(rulebook: &Rulebook, input: TermInput, journal: &mut Journal) -> Result<TermOutput, Error> {
        let comune = comune(input.comune.as_deref())?;
        let term = calendar::Term { amount: input.amount, unit: input.unit, roll: input.roll };
        let due = term.due(input.start, rulebook.holidays(), comune)?;
        for rule in due.rules {
            journal.rule(rule);
        }
        journal.step(|| {
            Step::new(rule::TERM_01, due.unrolled, words::term(term, input.start, due.unrolled))
                .fact("/start")
                .fact("/amount")
                .fact("/unit")
                .value("due", due.unrolled)
        });
        if due.rolled {
            journal.step(|| {
                Step::new(rule::TERM_04, due.day, words::rolled(due.unrolled, due.day))
                    .fact("/roll")
                    .value("due", due.day)
            });
        }
        Ok(TermOutput { due: due.day, rolled: due.rolled })
    }
}

pub(super) struct Holidays;

/// A year, and a place.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidaysInput {
    /// The year, 1950 to 2199.
    #[schemars(range(min = 1950, max = 2199))]
    year: i32,
    /// The municipality's Belfiore code, for its patron day.
    comune: Option<String>,
}

/// The holidays of a year.
#[derive(Serialize, JsonSchema)]
pub(super) struct HolidaysOutput {
    /// In date order; a plain Sunday is a holiday too, and is not listed.
    holidays: Vec<Holiday>,
}

impl Operate for Holidays {
    const NAME: &'static str = "calendar.holidays";
    type Input = HolidaysInput;
    type Output = HolidaysOutput;

    fn run(rulebook: &Rulebook, input: HolidaysInput, journal: &mut Journal) -> Result<HolidaysOutput, Error> {
        let comune = comune(input.comune.as_deref())?;
        let (first, last) = (Day::FIRST.year(), Day::LAST.year());
        if input.year < first || last < input.year {
            return Err(Error::new(Code::FuoriLimite).at("/year").detail("from", first).detail("to", last));
        }
        journal.rule(rule::TERM_08);
        if comune.is_some() {
            journal.rule(rule::TERM_10);
        }
        let holidays = rulebook.holidays().of_year(input.year, comune);
        journal.step(|| {
            Step::new(rule::TERM_08, Day::new_year(input.year), words::holidays(input.year, holidays.len()))
                .fact("/year")
        });
        Ok(HolidaysOutput { holidays })
    }
}

fn comune(code: Option<&str>) -> Result<Option<&str>, Error> {
    match code {
        Some(code) if !is_comune(code) => {
            let (it, en) =
                ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
            Err(Error::new(Code::ValoreNonValido).at("/comune").hint(Text::new(it, en)))
        }
        code => Ok(code),
    }
}
