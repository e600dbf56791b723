//! The law as data: rules with their citations, dated parameters, holidays, deadlines, contract types.

mod amounts;
mod build;
mod bundled;
pub mod catalogue;
mod chapter;
mod codelist;
mod conditionality;
mod diff;
mod list;
mod overlay;
mod parameter;
pub(crate) mod remote;
mod route;
mod scale;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::calendar::{Day, Holidays, Unit};
use crate::dossier::{Benefit, JobKind, Scheme};
use crate::error::{Code, Error};
use crate::money::Money;
use crate::region::Region;
use crate::status::Law;
use crate::text::{Lang, Text};
use crate::workflow::Workflow;

pub(crate) use amounts::Amounts;
use build::Draft;
pub use catalogue::{Area, Service};
pub use chapter::Chapter;
pub(crate) use codelist::CodeList;
pub use codelist::{CodeEntry, MeasureDate};
pub(crate) use conditionality::{Effect, Ladder, ReasonInfo, Steps};
pub use diff::{Change, Changed, ChangedValue, Diff};
pub(crate) use list::List;
use overlay::Layer;
pub use parameter::{Kind, Missing, Parameter, Segment, Value};
pub(crate) use route::{RouteGroup, RouteRow, ServiceRoute};
pub(crate) use scale::{Band, Scale};
pub use source::{Bound, Confidence};
pub(crate) use source::{ByTerm, Condition, ContractKind, MetBy, Start};

/// A rule as the rulebook tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// Its id, which never changes.
    pub id: String,
    /// What it says, in Italian.
    pub title: String,
    /// What it says, in English.
    pub title_en: String,
    /// The act, article and comma that it rests on.
    pub citation: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day on which it is in force, included; `None` where it always was.
    pub from: Option<Day>,
    /// The last day on which it is in force, included; `None` where it still is.
    pub to: Option<Day>,
    /// What is primary and what is derived, where it is both.
    pub note: Option<String>,
}

impl RuleInfo {
    /// The title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        match lang {
            Lang::It => &self.title,
            Lang::En => &self.title_en,
        }
    }

    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// A term that an assessment lists, as data.
#[derive(Clone, Debug)]
pub(crate) struct Deadline {
    pub(crate) rule: String,
    pub(crate) start: Start,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) claims_from: Option<Day>,
    pub(crate) parameter: String,
    pub(crate) unit: Unit,
    pub(crate) from_day_after: bool,
    pub(crate) suspended: bool,
    pub(crate) opens: bool,
    pub(crate) bound: Bound,
    pub(crate) met_by: Vec<MetBy>,
    pub(crate) filter: Vec<Condition>,
}

/// What a contract-type code stands for, and when.
#[derive(Clone, Debug)]
pub(crate) struct ContractType {
    pub(crate) code: String,
    pub(crate) kind: ContractKind,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
}

impl ContractType {
    /// The kind that a code stands for on a day, with or without an agreed last day.
    fn kind_of(&self, code: &str, day: Day, has_end: bool) -> Option<JobKind> {
        let fits = match self.code.strip_suffix('*') {
            Some(start) => code.strip_prefix(start).is_some_and(|rest| !rest.is_empty()),
            None => code == self.code,
        };
        let in_force = self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to);
        (fits && in_force).then_some(match self.kind {
            ContractKind::Kind(kind) => kind,
            ContractKind::ByTerm(ByTerm::SecondoTermine) if has_end => JobKind::Determinato,
            ContractKind::ByTerm(ByTerm::SecondoTermine) => JobKind::Indeterminato,
        })
    }
}

struct Inner {
    name: String,
    /// What it was read from, the base first.
    layers: Vec<Layer>,
    chapters: Vec<Chapter>,
    rules: BTreeMap<String, RuleInfo>,
    parameters: BTreeMap<String, Parameter>,
    holidays: Holidays,
    deadlines: Vec<Deadline>,
    contract_types: Vec<ContractType>,
    code_lists: BTreeMap<String, CodeList>,
    conditionality: conditionality::Tables,
    scales: Vec<Scale>,
    amounts: BTreeMap<String, Amounts>,
    routes: Vec<ServiceRoute>,
    areas: Vec<Area>,
    services: Vec<Service>,
    workflows: BTreeMap<String, Workflow>,
    lists: BTreeMap<String, List>,
    remote: BTreeMap<Region, remote::Regime>,
    law: Law,
}

/// The rules of one place: the national law, with a region's overlay where it has one.
///
/// Immutable, cheap to clone, shareable between threads.
#[derive(Clone)]
pub struct Rulebook(Arc<Inner>);

impl Rulebook {
    /// The names of the bundled rulebooks.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        bundled::RULEBOOKS.iter().map(|(name, _)| *name).collect()
    }

    /// A bundled rulebook: `nazionale`, `umbria`, `toscana` or `lombardia`.
    ///
    /// # Errors
    /// [`Code::RulebookSconosciuto`] for another name.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let umbria = Rulebook::bundled("umbria")?;
    /// assert!(umbria.rule("TERM-A2-30").is_some());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn bundled(name: &str) -> Result<Self, Error> {
        let unknown = || Error::new(Code::RulebookSconosciuto).at("/rulebook").detail("known", Self::names());
        let (name, layers) = bundled::RULEBOOKS.iter().find(|(known, _)| *known == name).ok_or_else(unknown)?;
        let files = layers.iter().copied().flatten();
        Self::build(name, files.map(|file| Layer { file: file.path.into(), text: file.text.into() }).collect())
    }

    fn build(name: &str, layers: Vec<Layer>) -> Result<Self, Error> {
        let mut draft = Draft::default();
        for layer in &layers {
            draft.add(&layer.file, &layer.text)?;
        }
        Ok(Self(Arc::new(draft.finish(name, layers)?)))
    }

    /// A bundled rulebook with one more layer of rule data over it, under the same name.
    #[cfg(test)]
    pub(crate) fn with_layer(base: &str, path: &str, text: &str) -> Result<Self, Error> {
        let layer = Layer { file: path.to_owned().into(), text: text.to_owned().into() };
        let mut layers = Self::bundled(base)?.0.layers.clone();
        layers.push(layer);
        Self::build(base, layers)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The holidays that it lists.
    #[must_use]
    pub fn holidays(&self) -> &Holidays {
        &self.0.holidays
    }

    /// Its rules, by id.
    pub fn rules(&self) -> impl Iterator<Item = &RuleInfo> {
        self.0.rules.values()
    }

    /// The chapters under which its rules are listed: each rule in one of them.
    #[must_use]
    pub fn chapters(&self) -> &[Chapter] {
        &self.0.chapters
    }

    /// The rule with this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&RuleInfo> {
        self.0.rules.get(id)
    }

    /// Its parameters, by name.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.0.parameters.values()
    }

    /// The segment of a parameter in force on a day.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/name` for an unknown parameter, [`Code::ParametroNonDisponibile`] at `/date` where no
    /// segment covers the day; the detail `reason` tells before the first, after the end and between two segments apart.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let rulebook = Rulebook::bundled("nazionale")?;
    /// let (_, limit) = rulebook.parameter("limite_reddito_dipendente", "2025-01-01".parse()?)?;
    /// assert_eq!(limit.value.to_string(), "8500.00");
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn parameter(&self, name: &str, day: Day) -> Result<(&Parameter, &Segment), Error> {
        let unknown = || {
            let known: Vec<&str> = self.0.parameters.keys().map(String::as_str).collect();
            Error::new(Code::ValoreNonValido)
                .at("/name")
                .detail("known", known)
                .hint(Text::new("parametro sconosciuto", "unknown parameter"))
        };
        let parameter = self.0.parameters.get(name).ok_or_else(unknown)?;
        let segment = parameter.at(day).map_err(|missing| {
            Error::new(Code::ParametroNonDisponibile)
                .at("/date")
                .rule(parameter.rule.clone())
                .detail("reason", missing.as_str())
        })?;
        Ok((parameter, segment))
    }

    /// A whole number that the law sets, on a day that it covers.
    pub(crate) fn number(&self, name: &str, day: Day) -> Option<u32> {
        match self.0.parameters.get(name)?.at(day).ok()?.value {
            Value::Number(number) => Some(number),
            Value::Text(_) => None,
        }
    }

    /// A choice that the rulebook makes, on a day that it covers.
    pub(crate) fn choice(&self, name: &str, day: Day) -> Option<&str> {
        match &self.0.parameters.get(name)?.at(day).ok()?.value {
            Value::Text(text) => Some(text),
            Value::Number(_) => None,
        }
    }

    /// The same, where there must be one: the error is about the input's `/date`.
    pub(crate) fn chosen(&self, name: &str, day: Day) -> Result<&str, Error> {
        match &self.parameter(name, day)?.1.value {
            Value::Text(text) => Ok(text),
            Value::Number(_) => Err(unfit(name)),
        }
    }

    /// A number that the law sets, on a day that it covers: whole, decimal, or an amount in euro.
    ///
    /// Where the day is not covered the error is about the input's `/date`.
    pub(crate) fn figure(&self, name: &str, day: Day) -> Result<Decimal, Error> {
        let (parameter, segment) = self.parameter(name, day)?;
        segment.value.decimal().ok_or_else(|| unfit(&parameter.name))
    }

    /// The same for a whole number.
    pub(crate) fn whole(&self, name: &str, day: Day) -> Result<u32, Error> {
        self.figure(name, day)?.to_u32().ok_or_else(|| unfit(name))
    }

    /// The same for an amount in euro.
    pub(crate) fn money(&self, name: &str, day: Day) -> Result<Money, Error> {
        self.parameter(name, day)?.1.value.to_string().parse().map_err(|_| unfit(name))
    }

    /// The scale of a scheme on a day.
    pub(crate) fn scale(&self, scheme: Scheme, day: Day) -> Option<&Scale> {
        let in_force = |scale: &&Scale| self.rule(&scale.rule).is_some_and(|rule| rule.in_force(day));
        self.0.scales.iter().filter(|scale| scale.scheme == scheme).find(in_force)
    }

    /// Every scale, by its rule.
    #[cfg(feature = "pages")]
    pub(crate) fn scales(&self) -> &[Scale] {
        &self.0.scales
    }

    /// Every row of amounts, by name.
    #[cfg(feature = "pages")]
    pub(crate) fn all_amounts(&self) -> impl Iterator<Item = &Amounts> {
        self.0.amounts.values()
    }

    /// A row of amounts and, where its rule is not in force on the day, nothing.
    pub(crate) fn amounts(&self, name: &str, day: Day) -> Result<Option<&Amounts>, Error> {
        let row = self.0.amounts.get(name).ok_or_else(|| unfit(name))?;
        Ok(self.rule(&row.rule).is_some_and(|rule| rule.in_force(day)).then_some(row))
    }

    /// The job kind that a contract-type code of the Comunicazioni Obbligatorie stands for on a day (COB-01).
    #[must_use]
    pub fn job_kind(&self, cob: &str, day: Day, has_end: bool) -> Option<JobKind> {
        self.0.contract_types.iter().find_map(|contract| contract.kind_of(cob, day, has_end))
    }

    /// The names of its lists of codes.
    #[must_use]
    pub fn code_lists(&self) -> Vec<&str> {
        self.0.code_lists.keys().map(String::as_str).collect()
    }

    /// A list of codes that the code reads by name.
    pub(crate) fn code_list(&self, name: &str) -> Result<&CodeList, Error> {
        self.0.code_lists.get(name).ok_or_else(|| unfit(name))
    }

    /// The areas of its catalogue of services, by code; none where it has no catalogue.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.0.areas
    }

    /// The service cards of its catalogue, by code; none where it has no catalogue.
    #[must_use]
    pub fn services(&self) -> &[Service] {
        &self.0.services
    }

    /// Its workflows, by name.
    pub fn workflows(&self) -> impl Iterator<Item = &Workflow> {
        self.0.workflows.values()
    }

    /// The workflow with this name.
    #[must_use]
    pub fn workflow(&self, name: &str) -> Option<&Workflow> {
        self.0.workflows.get(name)
    }

    /// A list that a text sets out; `None` where this rulebook does not have it.
    pub(crate) fn list(&self, name: &str) -> Option<&List> {
        self.0.lists.get(name)
    }

    /// What it says of services at a distance, by region.
    pub(crate) fn remote(&self) -> &BTreeMap<Region, remote::Regime> {
        &self.0.remote
    }

    /// The service card with this code.
    #[must_use]
    pub fn service(&self, code: &str) -> Option<&Service> {
        self.0.services.iter().find(|service| service.code == code)
    }

    /// The way from the class of a profile to the services, on a day.
    pub(crate) fn service_route(&self, day: Day) -> Option<&ServiceRoute> {
        self.0.routes.iter().find(|route| self.rule(&route.rule).is_some_and(|rule| rule.in_force(day)))
    }

    pub(crate) fn deadlines(&self) -> &[Deadline] {
        &self.0.deadlines
    }

    pub(crate) fn law(&self) -> &Law {
        &self.0.law
    }
}

/// A rulebook whose entry is missing or is not what the code reads it as.
fn unfit(entry: &str) -> Error {
    let (it, en) = ("manca una voce, o non è del tipo atteso", "an entry is missing, or is not what is expected");
    Error::new(Code::RulebookNonValido).detail("entry", entry).hint(Text::new(it, en))
}

impl Amounts {
    /// The amount at a place of the row, from 0.
    pub(crate) fn at(&self, place: usize) -> Result<Money, Error> {
        self.values.get(place).copied().ok_or_else(|| unfit(&self.name))
    }
}

impl fmt::Debug for Rulebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rulebook")
            .field("name", &self.0.name)
            .field("rules", &self.0.rules.len())
            .finish_non_exhaustive()
    }
}
