//! Terms: from a starting day and a length to the last day.

use chrono::Weekday;

use super::day::Day;
use super::holidays::Holidays;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::{Rule, RuleId};
use crate::base::text::Text;
use crate::base::words::table::words;

words! {
    /// The unit of a term.
    pub enum Unit {
        /// Calendar days, holidays included (TERM-03).
        1 Giorni: "giorni", "giorni", "days", "Giorni di calendario, festivi compresi (TERM-03).";
        /// Calendar months (TERM-02).
        2 Mesi: "mesi", "mesi", "months", "Mesi di calendario (TERM-02).";
        /// Calendar years (TERM-02).
        3 Anni: "anni", "anni", "years", "Anni di calendario (TERM-02).";
        /// Monday to Friday, holidays left out (TERM-07).
        4 GiorniLavorativi: "giorni_lavorativi", "giorni lavorativi", "working days",
            "Dal lunedì al venerdì, esclusi i festivi (TERM-07).";
    }

    /// Where the last day moves if it is a holiday.
    pub enum Roll {
        /// Nowhere (TERM-06).
        1 Nessuno: "nessuno", "nessuno spostamento", "no move", "Il giorno non si sposta (TERM-06).";
        /// To the next day that is not a holiday; a Saturday does not move (TERM-04, TERM-05).
        2 Festivo: "festivo", "al primo giorno non festivo", "to the next day that is not a holiday",
            "Al primo giorno non festivo; il sabato non sposta (TERM-04, TERM-05).";
        /// To the next day that is neither a holiday nor a Saturday (TERM-05, procedural terms).
        3 FestivoESabato: "festivo_e_sabato", "al primo giorno né festivo né sabato",
            "to the next day that is neither a holiday nor a Saturday",
            "Al primo giorno che non è né festivo né sabato (TERM-05, termini processuali).";
    }
}

#[expect(clippy::derivable_impls, reason = "the variants stand in `words!`")]
impl Default for Roll {
    fn default() -> Self {
        Self::Nessuno
    }
}

/// A length of time, and where its last day moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Term {
    /// How many units.
    pub amount: u32,
    /// Which units.
    pub unit: Unit,
    /// What happens if the last day is a holiday.
    pub roll: Roll,
}

/// The last day of a term, included in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Due {
    /// The last day.
    pub day: Day,
    /// The last day before a holiday moved it; the same day if none did.
    pub unrolled: Day,
    /// Whether a holiday moved it.
    pub rolled: bool,
    /// The rules applied.
    pub rules: Vec<RuleId>,
}

impl Term {
    /// The maximum length of a term, in any unit.
    pub const MAX_AMOUNT: u32 = 100_000;

    /// So many units, whose last day no holiday moves.
    ///
    /// ```
    /// use collocamento::calendar::{Roll, Term, Unit};
    /// let days = Term::new(30, Unit::Giorni).roll(Roll::Festivo);
    /// assert_eq!((days.amount, days.roll), (30, Roll::Festivo));
    /// ```
    #[must_use]
    pub const fn new(amount: u32, unit: Unit) -> Self {
        Self { amount, unit, roll: Roll::Nessuno }
    }

    /// The same, whose last day moves so if it is a holiday.
    #[must_use]
    pub const fn roll(mut self, roll: Roll) -> Self {
        self.roll = roll;
        self
    }

    /// The last day of the term. The starting day is not counted, the last one is (TERM-01).
    ///
    /// # Errors
    /// [`Code::FuoriLimite`] if the amount is above [`Term::MAX_AMOUNT`] or the term ends after 2199.
    ///
    /// ```
    /// use collocamento::{Rulebook, calendar::{Roll, Term, Unit}};
    /// let rulebook = Rulebook::bundled("nazionale")?;
    /// let term = Term::new(30, Unit::Giorni).roll(Roll::Festivo);
    /// let due = term.due("2025-12-02".parse()?, rulebook.holidays(), None)?;
    /// assert_eq!(due.day.to_string(), "2026-01-02"); // New Year's Day moved it
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn due(self, start: Day, holidays: &Holidays, comune: Option<&str>) -> Result<Due, Error> {
        let too_far = || {
            Error::new(Code::FuoriLimite)
                .at("/amount")
                .hint(Text::new("il termine supera il 2199", "the term ends after 2199"))
        };
        if self.amount > Self::MAX_AMOUNT {
            return Err(too_far());
        }
        let (unrolled, counting) = self.unrolled(start, holidays, comune);
        let day = self.roll.apply(unrolled, holidays, comune);
        if day > Day::LAST {
            return Err(too_far());
        }
        let rolling: &[Rule] = match self.roll {
            Roll::Nessuno => &[rule::TERM_06],
            Roll::Festivo | Roll::FestivoESabato => &[rule::TERM_04, rule::TERM_05, rule::TERM_08],
        };
        let rules = [rule::TERM_01, counting].into_iter().chain(rolling.iter().copied());
        let rules = rules.chain(comune.map(|_| rule::TERM_10)).map(RuleId::from).collect();
        Ok(Due { day, unrolled, rolled: day != unrolled, rules })
    }

    /// The last day without a limit at either end, for terms that start inside a dossier.
    pub(crate) fn last_day(self, start: Day, holidays: &Holidays) -> Day {
        self.roll.moved(self.last_day_unrolled(start, holidays), holidays)
    }

    /// The same before a holiday moves it.
    pub(crate) fn last_day_unrolled(self, start: Day, holidays: &Holidays) -> Day {
        self.unrolled(start, holidays, None).0
    }

    fn unrolled(self, start: Day, holidays: &Holidays, comune: Option<&str>) -> (Day, Rule) {
        match self.unit {
            Unit::Giorni => (start.plus_days(i32::try_from(self.amount).unwrap_or(i32::MAX)), rule::TERM_03),
            Unit::Mesi => (start.plus_months(self.amount), rule::TERM_02),
            Unit::Anni => (start.plus_months(self.amount.saturating_mul(12)), rule::TERM_02),
            Unit::GiorniLavorativi => (holidays.working_days(start, self.amount, comune), rule::TERM_07),
        }
    }
}

impl Roll {
    /// Where a last day moves, whatever the municipality.
    pub(crate) fn moved(self, last: Day, holidays: &Holidays) -> Day {
        self.apply(last, holidays, None)
    }

    fn apply(self, last: Day, holidays: &Holidays, comune: Option<&str>) -> Day {
        match self {
            Self::Nessuno => last,
            Self::Festivo => holidays.first_feriale(last, comune),
            Self::FestivoESabato => {
                let mut day = holidays.first_feriale(last, comune);
                // A Saturday moves to the Monday, or to the first day after it that is no holiday.
                while day <= Day::LAST && day.weekday() == Weekday::Sat {
                    day = holidays.first_feriale(day.next(), comune);
                }
                day
            }
        }
    }
}
