//! The dated parameters of the state, compiled once from the rulebook so that the engine can't miss one.

use std::collections::BTreeMap;

use super::parameter::{Parameter, Value};
use crate::base::calendar::day::Day;
use crate::base::money::Money;

/// The regime of the state on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Regime {
    /// Before 24 September 2015: not computed.
    A,
    /// Any work ends the condition of being without employment.
    B,
    /// Conservation by income, suspension by days.
    C,
}

/// A value that changes by date. Before its first segment the first one stands: the engine asks there only under REG-A.
#[derive(Clone, Debug)]
struct Steps<T> {
    first: T,
    later: Vec<(Day, T)>,
}

impl<T> Steps<T> {
    fn at(&self, day: Day) -> &T {
        let index = self.later.partition_point(|(from, _)| *from <= day);
        index.checked_sub(1).and_then(|index| self.later.get(index)).map_or(&self.first, |(_, value)| value)
    }
}

/// All that the rules of the state read from the rulebook, while none of it changes. The walk holds on to the era of its
/// day, so that a rule reads a field and searches nothing.
#[derive(Clone, Debug)]
pub(crate) struct Era {
    /// First day, included.
    pub(crate) from: Day,
    /// The first day of the next era.
    pub(crate) until: Day,
    pub(crate) regime: Regime,
    pub(crate) dependent_limit: i64,
    pub(crate) self_employed_limit: i64,
    pub(crate) occasional_limit: i64,
    pub(crate) suspension_days: i32,
    pub(crate) short_contract_months: u32,
    pub(crate) bar_months: u32,
    pub(crate) long_term_days: i32,
    pub(crate) six_months_days: i32,
    pub(crate) seniority_at_risk: bool,
    pub(crate) extension_restarts: bool,
    pub(crate) yearly_test: bool,
    pub(crate) whole_counts: bool,
    pub(crate) pay_within_year: bool,
    /// Whether an income limit changes on its first day.
    limits_change: bool,
}

impl Era {
    /// Whether an income limit changes on this day of the era.
    pub(crate) fn limit_changes_on(&self, day: Day) -> bool {
        self.limits_change && day == self.from
    }
}

/// All eras, in order. Every walk asks for that of its first day, so that none is searched for: each stretch of days knows the
/// first of its eras.
#[derive(Clone, Debug)]
struct Eras {
    all: Vec<Era>,
    last: Era,
    stretches: Vec<usize>,
}

impl Eras {
    /// The days of a stretch are two to the power of this: few eras end within one.
    const STRETCH: u32 = 7;

    fn new(all: Vec<Era>, last: Era) -> Self {
        let starts = (0..=Day::FIRST.days_until(Day::LAST)).step_by(1 << Self::STRETCH);
        let first_of = |start: i32| all.partition_point(|era| era.until <= Day::FIRST.plus_days(start));
        let stretches = starts.map(first_of).collect();
        Self { all, last, stretches }
    }

    fn at(&self, day: Day) -> &Era {
        let stretch = usize::try_from(Day::FIRST.days_until(day) >> Self::STRETCH).ok();
        let first = stretch.and_then(|stretch| self.stretches.get(stretch)).copied().unwrap_or_default();
        let from_there = self.all.get(first..).unwrap_or_default();
        from_there.iter().find(|era| day < era.until).unwrap_or(&self.last)
    }
}

/// What the rules of the state read from the rulebook, era by era.
#[derive(Clone, Debug)]
pub(crate) struct Law {
    reform: Day,
    eras: Eras,
    /// The first days of all regimes but the first.
    regimes: Vec<Day>,
    /// The day after the last one under REG-B.
    past_b: Day,
}

/// A parameter that the state needs and the rulebook does not give for every day.
#[derive(Debug)]
pub(crate) struct Gap {
    pub(crate) parameter: &'static str,
    pub(crate) it: &'static str,
    pub(crate) en: &'static str,
}

impl Law {
    pub(crate) fn compile(parameters: &BTreeMap<String, Parameter>) -> Result<Self, Gap> {
        let first_regime = parameters.get("regime").and_then(|regime| regime.segments.first());
        let reform = first_regime.and_then(|segment| segment.from).unwrap_or(Day::ALWAYS);
        let mut reader = Reader { parameters, reform, borders: vec![reform] };
        let regime = reader.steps("regime", |value| match value {
            Value::Text(text) if text == "REG-B" => Some(Regime::B),
            Value::Text(text) if text == "REG-C" => Some(Regime::C),
            _ => None,
        })?;
        let dependent_limit = reader.steps("limite_reddito_dipendente", cents)?;
        let self_employed_limit = reader.steps("limite_reddito_autonomo", cents)?;
        let occasional_limit = reader.steps("limite_occasionale_54bis", cents)?;
        let suspension_days = reader.steps("giorni_sospensione", days)?;
        let short_contract_months = reader.steps("mesi_sospensione_reg_b", number)?;
        let bar_months = reader.steps("mesi_divieto_did", number)?;
        let long_term_days = reader.steps("giorni_lunga_durata", days)?;
        let six_months_days = reader.steps("giorni_sei_mesi", days)?;
        let yes_or_no = |value: &Value| choice(value, "si", "no");
        let seniority_at_risk = reader.steps("anzianita_da_a_rischio", yes_or_no)?;
        let extension_restarts = reader.steps("conteggio_proroga", |value| choice(value, "riparte", "continua"))?;
        let yearly_test = reader.steps("rivalutazione_annuale", yes_or_no)?;
        let whole_counts = reader.steps("cumulo_redditi", |value| choice(value, "totale", "per_tipo"))?;
        let pay_within_year =
            reader.steps("proiezione_reddito", |value| choice(value, "attesa_nell_anno", "annualizzata"))?;

        let limit_starts: Vec<Day> =
            dependent_limit.later.iter().chain(&self_employed_limit.later).map(|(from, _)| *from).collect();
        let era = |from: Day, until: Day| Era {
            from,
            until,
            regime: if from < reform { Regime::A } else { *regime.at(from) },
            dependent_limit: *dependent_limit.at(from),
            self_employed_limit: *self_employed_limit.at(from),
            occasional_limit: *occasional_limit.at(from),
            suspension_days: *suspension_days.at(from),
            short_contract_months: *short_contract_months.at(from),
            bar_months: *bar_months.at(from),
            long_term_days: *long_term_days.at(from),
            six_months_days: *six_months_days.at(from),
            seniority_at_risk: *seniority_at_risk.at(from),
            extension_restarts: *extension_restarts.at(from),
            yearly_test: *yearly_test.at(from),
            whole_counts: *whole_counts.at(from),
            pay_within_year: *pay_within_year.at(from),
            limits_change: limit_starts.contains(&from),
        };
        let mut borders = reader.borders;
        borders.sort_unstable();
        borders.dedup();
        let ends = borders.iter().copied().chain([Day::NEVER]);
        let starts = [Day::ALWAYS].into_iter().chain(borders.iter().copied());
        let all: Vec<Era> = starts.zip(ends).map(|(from, until)| era(from, until)).collect();
        let last = era(borders.last().copied().unwrap_or(Day::ALWAYS), Day::NEVER);
        let of_b = all.iter().filter(|era| era.regime == Regime::B);
        let past_b = of_b.map(|era| era.until).max().unwrap_or(Day::ALWAYS);
        let regimes = regime.later.iter().map(|(from, _)| *from).collect();
        Ok(Self { reform, eras: Eras::new(all, last), regimes, past_b })
    }

    /// What holds on a day.
    pub(crate) fn at(&self, day: Day) -> &Era {
        self.eras.at(day)
    }

    /// The first day of the regime after that of this day.
    pub(crate) fn next_regime(&self, day: Day) -> Day {
        self.regimes.iter().copied().find(|from| *from > day).unwrap_or(Day::NEVER)
    }

    /// The first day that the state is computed for: the one on which the first regime starts.
    pub(crate) fn reform(&self) -> Day {
        self.reform
    }

    /// REG-B: the day after the months that a contract of this day may last and still be short. Where that regime never
    /// comes again nobody asks, and none is given.
    pub(crate) fn short_until(&self, day: Day) -> Day {
        if day < self.past_b { day.plus_months(self.at(day).short_contract_months) } else { Day::ALWAYS }
    }
}

struct Reader<'a> {
    parameters: &'a BTreeMap<String, Parameter>,
    reform: Day,
    borders: Vec<Day>,
}

impl Reader<'_> {
    /// The steps of a parameter that must hold without a gap from the reform on.
    fn steps<T>(&mut self, name: &'static str, read: impl Fn(&Value) -> Option<T>) -> Result<Steps<T>, Gap> {
        let gap = |it, en| Gap { parameter: name, it, en };
        let missing = || {
            gap("manca un parametro che il calcolo dello stato richiede", "a parameter that the state needs is missing")
        };
        let parameter = self.parameters.get(name).ok_or_else(missing)?;
        let mut first = None;
        let mut later = Vec::new();
        let mut next = self.reform;
        for segment in &parameter.segments {
            let value = read(&segment.value)
                .ok_or_else(|| gap("il valore non è del tipo atteso", "the value is not of the expected type"))?;
            let from = segment.from.unwrap_or(Day::ALWAYS);
            if from > next {
                return Err(gap(
                    "i periodi lasciano giorni scoperti dopo la riforma",
                    "the segments leave days uncovered after the reform",
                ));
            }
            match first {
                None => first = Some(value),
                Some(_) => {
                    self.borders.push(from);
                    later.push((from, value));
                }
            }
            next = next.max(segment.to.unwrap_or(Day::NEVER).next());
        }
        let first = first.ok_or_else(missing)?;
        if next != Day::NEVER {
            return Err(gap("l'ultimo periodo non è aperto", "the last segment is not open"));
        }
        Ok(Steps { first, later })
    }
}

fn cents(value: &Value) -> Option<i64> {
    match value {
        Value::Text(text) => text.parse::<Money>().ok().map(Money::cents),
        Value::Number(_) => None,
    }
}

fn number(value: &Value) -> Option<u32> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Text(_) => None,
    }
}

fn days(value: &Value) -> Option<i32> {
    number(value).and_then(|number| i32::try_from(number).ok())
}

fn choice(value: &Value, yes: &str, no: &str) -> Option<bool> {
    match value {
        Value::Text(text) if text == yes => Some(true),
        Value::Text(text) if text == no => Some(false),
        _ => None,
    }
}
