//! The dated parameters of the state, compiled once from the rulebook so that the engine can't miss one.

use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::money::Money;
use crate::rulebook::{Parameter, Value};

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
pub(crate) struct Steps<T> {
    first: T,
    later: Vec<(Day, T)>,
}

impl<T: Copy> Steps<T> {
    pub(crate) fn at(&self, day: Day) -> T {
        let index = self.later.partition_point(|(from, _)| *from <= day);
        index.checked_sub(1).and_then(|index| self.later.get(index)).map_or(self.first, |(_, value)| *value)
    }
}

/// What the rules of the state read from the rulebook.
#[derive(Clone, Debug)]
pub(crate) struct Law {
    regime: Steps<Regime>,
    reform: Day,
    pub(crate) dependent_limit: Steps<i64>,
    pub(crate) self_employed_limit: Steps<i64>,
    pub(crate) occasional_limit: Steps<i64>,
    pub(crate) suspension_days: Steps<i32>,
    pub(crate) short_contract_months: Steps<u32>,
    pub(crate) bar_months: Steps<u32>,
    pub(crate) long_term_days: Steps<i32>,
    pub(crate) six_months_days: Steps<i32>,
    pub(crate) seniority_at_risk: Steps<bool>,
    pub(crate) extension_restarts: Steps<bool>,
    pub(crate) yearly_test: Steps<bool>,
    pub(crate) whole_counts: Steps<bool>,
    pub(crate) pay_within_year: Steps<bool>,
    borders: Vec<Day>,
    limit_borders: Vec<Day>,
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
        let mut reader = Reader { parameters, reform, borders: Vec::new() };
        let dependent_limit = reader.steps("limite_reddito_dipendente", cents)?;
        let self_employed_limit = reader.steps("limite_reddito_autonomo", cents)?;
        let mut limit_borders = reader.borders.clone();
        limit_borders.sort_unstable();
        let regime = reader.steps("regime", |value| match value {
            Value::Text(text) if text == "REG-B" => Some(Regime::B),
            Value::Text(text) if text == "REG-C" => Some(Regime::C),
            _ => None,
        })?;
        let law = Self {
            regime,
            reform,
            dependent_limit,
            self_employed_limit,
            occasional_limit: reader.steps("limite_occasionale_54bis", cents)?,
            suspension_days: reader.steps("giorni_sospensione", days)?,
            short_contract_months: reader.steps("mesi_sospensione_reg_b", number)?,
            bar_months: reader.steps("mesi_divieto_did", number)?,
            long_term_days: reader.steps("giorni_lunga_durata", days)?,
            six_months_days: reader.steps("giorni_sei_mesi", days)?,
            seniority_at_risk: reader.steps("anzianita_da_a_rischio", |value| choice(value, "si", "no"))?,
            extension_restarts: reader.steps("conteggio_proroga", |value| choice(value, "riparte", "continua"))?,
            yearly_test: reader.steps("rivalutazione_annuale", |value| choice(value, "si", "no"))?,
            whole_counts: reader.steps("cumulo_redditi", |value| choice(value, "totale", "per_tipo"))?,
            pay_within_year: reader
                .steps("proiezione_reddito", |value| choice(value, "attesa_nell_anno", "annualizzata"))?,
            borders: Vec::new(),
            limit_borders,
        };
        let mut borders = reader.borders;
        borders.push(reform);
        borders.sort_unstable();
        borders.dedup();
        Ok(Self { borders, ..law })
    }

    pub(crate) fn regime(&self, day: Day) -> Regime {
        if day < self.reform { Regime::A } else { self.regime.at(day) }
    }

    /// The first day of the regime after that of this day.
    pub(crate) fn next_regime(&self, day: Day) -> Day {
        self.regime.later.iter().map(|(from, _)| *from).find(|from| *from > day).unwrap_or(Day::NEVER)
    }

    /// The first day that the state is computed for: the one on which the first regime starts.
    pub(crate) fn reform(&self) -> Day {
        self.reform
    }

    /// The first day after this one on which any parameter changes.
    pub(crate) fn next_border(&self, day: Day) -> Day {
        let index = self.borders.partition_point(|border| *border <= day);
        self.borders.get(index).copied().unwrap_or(Day::NEVER)
    }

    /// Whether an income limit changes on this day.
    pub(crate) fn limit_changes_on(&self, day: Day) -> bool {
        self.limit_borders.binary_search(&day).is_ok()
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
