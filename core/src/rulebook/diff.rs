//! What differs between two rulebooks.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::book::{Inner, Rulebook};
use super::parameter::{Parameter, Segment, Value};
use super::tables::fact::FactInfo;
use crate::base::calendar::day::Day;
use crate::base::words::table::words;

words! {
    /// How an entry of the other rulebook differs from that of this one.
    pub enum Change {
        /// Only the other one has it.
        Aggiunta: "aggiunta", "aggiunta", "added", "Solo l'altra la contiene.";
        /// Only this one has it.
        Tolta: "tolta", "tolta", "removed", "Solo questa la contiene.";
        /// Both have it, and they differ.
        Modificata: "modificata", "modificata", "changed", "Entrambe la contengono, e sono diverse.";
    }
}

/// What differs between two rulebooks, seen from the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diff {
    /// Rules, by id.
    pub rules: Vec<Changed>,
    /// The days on which a parameter has another value.
    pub parameters: Vec<ChangedValue>,
    /// Deadlines that an assessment lists, by rule.
    pub deadlines: Vec<Changed>,
    /// Service cards, by code.
    pub services: Vec<Changed>,
    /// Workflows, by name.
    pub workflows: Vec<Changed>,
    /// Holidays, by name.
    pub holidays: Vec<Changed>,
    /// Lists of codes, by name.
    pub code_lists: Vec<Changed>,
    /// Ladders, benefits and justified reasons, by name.
    pub conditionality: Vec<Changed>,
    /// What a patto di servizio must hold, by element.
    pub patto: Vec<Changed>,
    /// Lists, by name.
    pub lists: Vec<Changed>,
    /// The rules on services at a distance, by region.
    pub remote: Vec<Changed>,
    /// Areas of the catalogue, by code.
    pub areas: Vec<Changed>,
    /// Contract types, by code.
    pub contract_types: Vec<Changed>,
    /// Kinds of work, by code.
    pub job_kinds: Vec<Changed>,
    /// Scales of profiles, by rule.
    pub scales: Vec<Changed>,
    /// Rows of amounts, by name.
    pub amounts: Vec<Changed>,
    /// Tables from profiles to services, by rule.
    pub routes: Vec<Changed>,
    /// The facts that it declares, by area and name.
    pub facts: Vec<Changed>,
    /// Functions of the portal, by name.
    pub portal_functions: Vec<Changed>,
}

/// An entry that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Changed {
    /// Its name: an id, a code.
    pub id: String,
    /// How it differs.
    pub change: Change,
}

/// A period in which a parameter has another value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChangedValue {
    /// The parameter.
    pub name: String,
    /// First day, included; null if the difference has no start.
    pub from: Option<Day>,
    /// Last day, included; null if the difference has no end.
    pub to: Option<Day>,
    /// Its value here; null if there is none.
    pub value: Option<Value>,
    /// Its value in the other rulebook; null if there is none.
    pub other: Option<Value>,
}

impl Diff {
    /// Whether nothing differs.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let law = Rulebook::bundled("nazionale")?;
    /// assert!(law.diff(&law).is_empty());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Rulebook {
    /// The differences of another rulebook from this one.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let diff = Rulebook::bundled("nazionale")?.diff(&Rulebook::bundled("umbria")?);
    /// assert!(diff.rules.iter().any(|rule| rule.id == "TERM-A2-30"));
    /// assert_eq!(diff.services.len(), 21);
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn diff(&self, other: &Self) -> Diff {
        let (one, two) = (&*self.0, &*other.0);
        let mut parameters = Vec::new();
        let both = one.parameters.iter().chain(two.parameters.iter());
        let names: BTreeSet<&str> = both.map(|parameter| parameter.name.as_str()).collect();
        for name in names {
            parameters.extend(values(name, one.parameters.named(name), two.parameters.named(name)));
        }
        let rules = |inner: &Inner| inner.rules.iter().map(|rule| (rule.id.clone(), rule.clone())).collect();
        let deadlines =
            |inner: &Inner| keyed(inner.deadlines.iter().map(|one| (one.rule.as_str(), format!("{one:?}"))));
        let services = |inner: &Inner| keyed(inner.services.iter().map(|one| (one.code.as_str(), format!("{one:?}"))));
        let areas = |inner: &Inner| keyed(inner.areas.iter().map(|one| (one.code.as_str(), format!("{one:?}"))));
        let scales = |inner: &Inner| keyed(inner.scales.iter().map(|one| (one.rule.as_str(), format!("{one:?}"))));
        let routes = |inner: &Inner| keyed(inner.routes.iter().map(|one| (one.rule.as_str(), format!("{one:?}"))));
        let contract_types =
            |inner: &Inner| keyed(inner.contract_types.all().iter().map(|one| (one.code.as_str(), format!("{one:?}"))));
        let job_kinds =
            |inner: &Inner| keyed(inner.job_kinds.iter().map(|(kind, info)| (kind.as_str(), format!("{info:?}"))));
        let patto = |inner: &Inner| keyed(inner.patto.iter().map(|(part, one)| (part.as_str(), format!("{one:?}"))));
        let code_lists =
            |inner: &Inner| keyed(inner.code_lists.iter().map(|(name, list)| (name.as_str(), format!("{list:?}"))));
        let holidays = |inner: &Inner| {
            let mut days: BTreeMap<String, String> = BTreeMap::new();
            for one in inner.holidays.entries() {
                days.entry(one.name.clone()).or_default().push_str(&format!("{one:?}"));
            }
            days
        };
        let lists = |inner: &Inner| keyed(inner.lists.iter().map(|(name, one)| (name.as_str(), format!("{one:?}"))));
        let remote = |inner: &Inner| {
            let regimes = inner.remote.values();
            keyed(regimes.map(|one| (one.region.as_str(), format!("{one:?}"))))
        };
        let facts = |inner: &Inner| {
            let areas = inner.facts.iter().flat_map(|(area, facts)| facts.iter().map(move |one| (*area, one)));
            areas
                .map(|(area, (name, info))| {
                    (format!("{} {name}", area.as_str()), format!("{:?}", FactInfo { number: 0, ..info.clone() }))
                })
                .collect()
        };
        let (here, there): (BTreeMap<String, String>, BTreeMap<String, String>) = (facts(one), facts(two));
        Diff {
            facts: entries(&here, &there),
            portal_functions: entries(&one.portal_functions, &two.portal_functions),
            rules: entries(&rules(one), &rules(two)),
            parameters,
            deadlines: entries(&deadlines(one), &deadlines(two)),
            services: entries(&services(one), &services(two)),
            workflows: entries(&one.workflows, &two.workflows),
            holidays: entries(&holidays(one), &holidays(two)),
            areas: entries(&areas(one), &areas(two)),
            contract_types: entries(&contract_types(one), &contract_types(two)),
            job_kinds: entries(&job_kinds(one), &job_kinds(two)),
            scales: entries(&scales(one), &scales(two)),
            amounts: entries(&one.amounts, &two.amounts),
            routes: entries(&routes(one), &routes(two)),
            code_lists: entries(&code_lists(one), &code_lists(two)),
            conditionality: entries(&one.conditionality.described(), &two.conditionality.described()),
            patto: entries(&patto(one), &patto(two)),
            lists: entries(&lists(one), &lists(two)),
            remote: entries(&remote(one), &remote(two)),
        }
    }
}

fn keyed<'a>(entries: impl Iterator<Item = (&'a str, String)>) -> BTreeMap<String, String> {
    entries.map(|(key, text)| (key.to_owned(), text)).collect()
}

fn entries<K: Ord + Borrow<str>, T: PartialEq>(one: &BTreeMap<K, T>, two: &BTreeMap<K, T>) -> Vec<Changed> {
    let ids: BTreeSet<&str> = one.keys().chain(two.keys()).map(Borrow::borrow).collect();
    let changed = |id: &str| {
        let change = match (one.get(id), two.get(id)) {
            (Some(one), Some(two)) if one == two => return None,
            (Some(_), Some(_)) => Change::Modificata,
            (Some(_), None) => Change::Tolta,
            (None, _) => Change::Aggiunta,
        };
        Some(Changed { id: id.to_owned(), change })
    };
    ids.into_iter().filter_map(changed).collect()
}

/// The periods in which two parameters differ: their values change only on the first days of their segments.
fn values(name: &str, one: Option<&Parameter>, two: Option<&Parameter>) -> Vec<ChangedValue> {
    let segments = || one.into_iter().chain(two).flat_map(|parameter| &parameter.segments);
    let mut borders: BTreeSet<Day> = segments().map(Segment::start).collect();
    borders.extend(segments().map(|segment| segment.end().next()).filter(|day| *day != Day::NEVER));
    let at = |parameter: Option<&Parameter>, day: Day| parameter?.at(day).ok().map(|segment| segment.value.clone());
    let mut found: Vec<ChangedValue> = Vec::new();
    for (from, next) in borders.iter().zip(borders.iter().skip(1).chain([&Day::NEVER])) {
        let (value, other) = (at(one, *from), at(two, *from));
        let (from, to) = ((*from != Day::ALWAYS).then_some(*from), next.finite().map(Day::previous));
        match found.last_mut() {
            // The same difference continues.
            Some(last) if last.to.map(Day::next) == from && (&last.value, &last.other) == (&value, &other) => {
                last.to = to
            }
            _ if value != other => found.push(ChangedValue { name: name.to_owned(), from, to, value, other }),
            _ => {}
        }
    }
    found
}
