//! `sap.compare`: what the node states beside what the rules say (SAP-CFR).

use std::collections::BTreeSet;

use serde::Serialize;

use super::document::{Experience, Position, Sap};
use super::events::{self, Read, Stated};
use super::finding::{self, ElementFinding};
use super::form::Form;
use super::report::Report;
use super::{nazionale, position, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::assess::run;
use crate::assess::types::Assessment;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::rule::{self, Rule, RuleId};
use crate::base::text::Text;
use crate::base::words::id::Id;
use crate::base::words::job::JobKind;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

record! {
    /// A SAP or a ListaDID of another system, and the day for which the rules are asked.
    pub struct CompareInput {
        /// A SAP as JSON; either this or `xml` is given.
        pub sap: Option<Sap>,
        /// As XML text: the national document `lavoratore`, a `ListaDID`, or a SAP in the library's own form; either this or `sap` is
        /// given.
        pub xml: Option<String>,
        /// The day to compare on; if absent, that of the SAP.
        pub as_of: Option<Day>,
        /// Events that the SAP does not hold, such as the pay of its jobs (`rapporto_variazione`, with the names of `sap.events`). At
        /// most 10,000 with those of the SAP.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<Event> = default,
    }
}

/// What the node states beside what the rules say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Compared {
    /// The day of the comparison.
    pub as_of: Day,
    /// Whether the node and the rules agree in all that both say; null if there is nothing, or if what the node states depends on
    /// something that is missing.
    pub agrees: Option<bool>,
    /// The values, in the order of the document.
    pub values: Vec<ComparedValue>,
    /// What should be checked, by element; at most 1,501.
    pub findings: Vec<ElementFinding>,
}

/// A value as the node states it, and as the rules have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparedValue {
    /// The element of the national document: `codstatooccupazionale`, `codstatus`, `anzianita`, `indiceprofiling`,
    /// `disponibilita`.
    pub element: String,
    /// What the node states; null if nothing.
    pub stated: Option<String>,
    /// What the rules say, in the codes of the document; null if nothing, or if they can't say it.
    pub by_rules: Option<String>,
    /// Whether both are the same; null if the node does not state it, or if the rules can't say it.
    pub same: Option<bool>,
    /// The rule behind what the rules say.
    pub rule: RuleId,
    /// What the rules would need, as JSON pointers into the input; none if they can say it.
    pub missing: Vec<String>,
    /// What it comes to.
    #[serde(flatten)]
    pub message: Text,
}

/// Compares what a node states with what the rules say.
///
/// A SAP holds no pay: where the answer depends on it, the rules say nothing, unless `events` give it.
///
/// # Errors
/// As [`super::events`]; [`Code::CampoMancante`] at `/as_of` if neither it nor the SAP has a day; those of [`crate::assess`] for
/// the events given.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let xml = "<lavoratore><datiinvio><dataultimoagg>2020-06-01</dataultimoagg></datiinvio><datiamministrativi><statoinanagrafe>
///   <codstatooccupazionale>DI</codstatooccupazionale><codstatus>CO</codstatus><anzianita>7</anzianita>
///   <disponibilita>2020-01-31</disponibilita></statoinanagrafe></datiamministrativi></lavoratore>";
/// let input = sap::CompareInput::new().xml(xml);
/// let answer = sap::compare(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.agrees, Some(false));
/// let seniority = answer.values.iter().find(|value| value.element == "anzianita").ok_or("none")?;
/// assert_eq!((seniority.stated.as_deref(), seniority.by_rules.as_deref()), (Some("7"), Some("4")));
/// assert_eq!(seniority.rule, "STATO-04");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compare(rulebook: &Rulebook, input: &CompareInput) -> Result<Answer<Compared>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &CompareInput, journal: &mut Journal) -> Result<Compared, Error> {
    let form = Form { sap: input.sap.clone(), xml: input.xml.clone(), form: None };
    let mut read = events::read(rulebook, &form)?;
    let as_of = input.as_of.or(read.sap.date).ok_or_else(|| {
        let hint = Text::new("la SAP non ha un giorno: serve `as_of`", "the SAP has no day: `as_of` is needed");
        Error::new(Code::CampoMancante).at("/as_of").hint(hint)
    })?;
    journal.apply(rule::SAP_EVT, Some(as_of), || text::events(read.events.len()).fact(read.path));
    let mut report = std::mem::take(&mut read.report);
    if read.sap.date.is_some_and(|day| day != as_of) {
        report.add(None, text::other_day());
    }
    let rules = by_rules(rulebook, &read, input, as_of, &mut report, journal)?;
    let Read { sap, path, stated, .. } = read;
    let values = values(&sap, &stated, rules);
    let findings = report.close();
    let count = |wanted: Option<bool>| values.iter().filter(|value| value.same == wanted).count();
    let (same, different, unknown) = (count(Some(true)), count(Some(false)), count(None));
    finding::note(&findings, path, Some(as_of), journal);
    for value in &values {
        journal.apply(value.rule.clone(), Some(as_of), || {
            let note = value.message.clone().note().fact(path).value("element", &value.element);
            note.value("stated", &value.stated).value("by_rules", &value.by_rules)
        });
    }
    journal.apply(rule::SAP_CFR, Some(as_of), || text::compared(same, different, unknown));
    let hangs = values.iter().any(|value| value.stated.is_some() && !value.missing.is_empty());
    let agrees = match (different, same) {
        (0, 0) => None,
        (0, _) => (!hangs).then_some(true),
        _ => Some(false),
    };
    Ok(Compared { as_of, agrees, values, findings })
}

/// What the rules say of a value.
struct RuleValue {
    value: Option<String>,
    /// What they would need.
    missing: Vec<String>,
    rule: RuleId,
    /// Why they can't say it.
    why: Option<Text>,
}

/// What the rules say of all values.
struct ByRules {
    status: RuleValue,
    condition: RuleValue,
    seniority: RuleValue,
    index: RuleValue,
    did: RuleValue,
}

/// What the rules say, with the pay that is not known above the limit and within it: what both agree on is known.
fn by_rules(
    rulebook: &Rulebook,
    read: &Read,
    input: &CompareInput,
    as_of: Day,
    report: &mut Report,
    journal: &mut Journal,
) -> Result<ByRules, Error> {
    // The events of the input come first, so that the paths of errors are theirs. A job that starts in them is theirs.
    let given: BTreeSet<&Id> = input.events.iter().filter_map(|event| started(&event.fact)).collect();
    let of_sap = read.events.iter().filter(|event| started(&event.fact).is_none_or(|job| !given.contains(job)));
    let all: Vec<Event> = input.events.iter().chain(of_sap).cloned().collect();
    let mut dossier =
        Dossier { person: read.person.clone(), events: all, as_of, as_known_at: None, vacancies: Vec::new() };
    let mut inner = journal.inner();
    let above = assessed(rulebook, &dossier, &mut inner);
    let (given, as_of_is_given) = (input.events.len(), input.as_of.is_some());
    let found_at = |path: &str| place(path, given, as_of_is_given, read.path);
    journal.absorb(inner, found_at);
    let above = match above {
        // The day is not covered: the rules say nothing.
        Err(error) if error.code == Code::RegimeNonCoperto => {
            report.add(None, text::not_covered());
            return Ok(silent());
        }
        other => other.map_err(|error| error.moved(found_at))?,
    };
    // A pay that is given from the first day on.
    let paid: BTreeSet<(Id, Day)> =
        dossier.events.iter().filter_map(|event| Some((varied(&event.fact)?.clone(), event.date))).collect();
    let mut without_pay = false;
    for event in &mut dossier.events {
        if let Fact::RapportoInizio(job) = &mut event.fact
            && job.annual_income.is_none()
            && job.gross_annual_pay.is_none()
            && job.monthly_pay.is_none()
            && !paid.contains(&(job.job.clone(), event.date))
        {
            job.annual_income = Some(Money::default());
            without_pay = true;
        }
    }
    let within = match without_pay {
        true => {
            let within = assessed(rulebook, &dossier, &mut Journal::silent());
            Some(within.map_err(|error| error.moved(found_at))?)
        }
        false => None,
    };
    // What is refused whatever the pay.
    let refused = |one: &Assessed| -> BTreeSet<Option<usize>> {
        one.assessment.findings.iter().filter(|finding| finding.is_refusal()).map(|finding| finding.event).collect()
    };
    let refused_within = within.as_ref().map(refused);
    for finding in above.assessment.findings.iter().filter(|finding| finding.is_refusal()) {
        if refused_within.as_ref().is_none_or(|within| within.contains(&finding.event)) {
            report.refused(finding);
        }
    }
    let letter = |position: &Position| -> Result<Option<String>, Error> {
        let letter = position.status.as_deref().map(|code| nazionale::letter(rulebook, code)).transpose()?;
        Ok(letter.map(str::to_owned))
    };
    let (status, other_status) =
        (letter(&above.position)?, within.as_ref().map(|other| letter(&other.position)).transpose()?);
    let state_rule = above.state_rule(as_of);
    let of_both = |value: Option<String>, other: Option<Option<String>>, rule: RuleId| {
        let known = other.is_none_or(|other| other == value);
        RuleValue {
            value: value.filter(|_| known),
            missing: if known { Vec::new() } else { vec!["/events".to_owned()] },
            rule,
            why: (!known).then(text::by_pay),
        }
    };
    let of = |get: fn(&Position) -> Option<String>| {
        (get(&above.position), within.as_ref().map(|other| get(&other.position)))
    };
    let (condition, other_condition) = of(|position| position.condition.as_deref().map(str::to_owned));
    let (seniority, other_seniority) = of(|position| position.seniority_months.map(|months| months.to_string()));
    // The last DID that was accepted, even if the state was lost later.
    let did_of = |one: &Assessed| one.assessment.status.did_date.map(|day| day.to_string());
    let refused_by = above.assessment.findings.iter().find(|finding| {
        let event = finding.event.and_then(|index| dossier.events.get(index));
        finding.is_refusal() && event.is_some_and(|event| matches!(event.fact, Fact::Did(_)))
    });
    let did_rule = refused_by.map_or_else(|| rule::SAP_GDID.into(), |finding| finding.rule.clone());
    Ok(ByRules {
        status: of_both(status, other_status, state_rule.clone()),
        condition: of_both(condition, other_condition, state_rule),
        seniority: of_both(seniority, other_seniority, rule::STATO_04.into()),
        index: no_index(),
        did: of_both(did_of(&above), within.as_ref().map(did_of), did_rule),
    })
}

/// The job whose pay an event gives.
const fn varied(fact: &Fact) -> Option<&Id> {
    match fact {
        Fact::RapportoVariazione(change) => Some(&change.job),
        _ => None,
    }
}

/// The job that an event starts.
const fn started(fact: &Fact) -> Option<&Id> {
    match fact {
        Fact::RapportoInizio(job) => Some(&job.job),
        _ => None,
    }
}

/// Where a fact of the dossier stands in the input: the person and the events of the SAP are the SAP. All events together are the
/// ones given, if there are any.
fn place(path: &str, given: usize, as_of_is_given: bool, sap: &str) -> String {
    let index = path.strip_prefix("/events/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
    let is_own = match (index, path) {
        (Some(index), _) => index < given,
        (None, "/events") => given > 0,
        (None, path) => path == "/as_of" && as_of_is_given,
    };
    if is_own { path.to_owned() } else { sap.to_owned() }
}

/// The index follows from the coefficients of a model, which are not in the rules.
fn no_index() -> RuleValue {
    RuleValue { value: None, missing: Vec::new(), rule: rule::PROF_LOG.into(), why: Some(text::not_by_rules()) }
}

/// The rules say nothing at all.
fn silent() -> ByRules {
    let none =
        |rule: Rule| RuleValue { value: None, missing: Vec::new(), rule: rule.into(), why: Some(text::not_by_rules()) };
    ByRules {
        status: none(rule::SAP_STATO),
        condition: none(rule::SAP_STATO),
        seniority: none(rule::STATO_04),
        index: no_index(),
        did: none(rule::SAP_GDID),
    }
}

/// An assessment, and its position in the codes of the SAP.
struct Assessed {
    assessment: Assessment,
    position: Position,
}

impl Assessed {
    /// The rule by which the state of a day began.
    fn state_rule(&self, day: Day) -> RuleId {
        let span = self.assessment.timeline.iter().rev().find(|span| span.from <= day);
        span.map_or_else(|| rule::SAP_STATO.into(), |span| span.rule.clone())
    }
}

fn assessed(rulebook: &Rulebook, dossier: &Dossier, journal: &mut Journal) -> Result<Assessed, Error> {
    let (assessment, seen) = run::run_in_order(rulebook, dossier, journal)?;
    let position = position::of(rulebook, &assessment.status, seen.all(), dossier.as_of, journal)?;
    Ok(Assessed { assessment, position })
}

fn values(sap: &Sap, stated: &Stated, rules: ByRules) -> Vec<ComparedValue> {
    let ByRules { status, condition, seniority, index, did } = rules;
    let mut status = compared("codstatooccupazionale", stated.status.clone(), status);
    // "Never employed" is a case of "unemployed", which the rules do not tell apart.
    if status.stated.as_deref() == Some("IN") && status.by_rules.as_deref() == Some("DI") {
        let has_worked = sap.experience.iter().flatten().any(is_work);
        status.same = Some(!has_worked);
        (status.rule, status.message) = match has_worked {
            true => (rule::SAP_STATO.into(), text::has_worked()),
            false => (status.rule, text::never_worked()),
        };
    }
    vec![
        status,
        compared("codstatus", stated.condition.clone(), condition),
        compared("anzianita", stated.seniority_months.map(|months| months.to_string()), seniority),
        compared("indiceprofiling", stated.profiling_index.clone(), index),
        compared("disponibilita", stated.did_date.map(|day| day.to_string()), did),
    ]
}

/// Whether an entry of section 4 is work: a traineeship and the like are not.
fn is_work(job: &Experience) -> bool {
    let code = job.cob.as_deref().unwrap_or_default();
    !(code.starts_with("C.") || code.starts_with("D.") || job.kind == Some(JobKind::Tirocinio))
}

fn compared(element: &str, stated: Option<String>, by_rules: RuleValue) -> ComparedValue {
    let RuleValue { value, missing, rule, why } = by_rules;
    let same = match (&stated, &why) {
        (Some(stated), None) => Some(value.as_ref() == Some(stated)),
        _ => None,
    };
    let message = match (same, why) {
        (Some(true), _) => text::same(),
        (Some(false), _) => text::differs(),
        (None, Some(why)) => why,
        (None, None) => text::not_stated(),
    };
    ComparedValue { element: element.to_owned(), stated, by_rules: value, same, rule, missing, message }
}
