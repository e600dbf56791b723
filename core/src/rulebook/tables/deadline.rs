//! Deadlines that an assessment lists, as data.

use serde::Deserialize;

use super::life::Life;
use super::worked_out::WorkedOut;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::Unit;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::{Authority, Bound, TaskAct};
use crate::base::words::event_type::EventType;
use crate::rulebook::read::ParameterPlace;
use crate::rulebook::rule_list::RulePlace;

/// A deadline that an assessment lists, as data.
#[derive(Clone, Debug)]
pub(crate) struct Deadline {
    pub(crate) rule: RuleId,
    pub(crate) start: Start,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) claims_from: Option<Day>,
    /// The deadlines whose lapse starts this one.
    pub(crate) after: Vec<String>,
    /// `None` for a deadline that has no last day.
    pub(crate) length: Option<Length>,
    /// The benefits under which it has another length.
    pub(crate) lengths: Vec<LengthOfBenefit>,
    pub(crate) from_day_after: bool,
    pub(crate) suspended: bool,
    pub(crate) opens: bool,
    /// Whether the responsible party must keep something up to the day, instead of doing something by that day.
    pub(crate) keeps: bool,
    /// Whether work that suspends or ends the state before the last day ends it.
    pub(crate) work_ends: bool,
    /// A duty of conditionality: it does not run while the duties of its benefit are suspended.
    pub(crate) duty: bool,
    /// Whether it belongs to an essential level of service (LEP).
    pub(crate) lep: bool,
    pub(crate) bound: Bound,
    /// The act that meets it.
    pub(crate) act: Option<TaskAct>,
    pub(crate) met_by: Vec<MetBy>,
    /// The events that end a right.
    pub(crate) ended_by: Vec<MetBy>,
    /// The authority from which a right is requested.
    pub(crate) authority: Vec<AuthorityPeriod>,
    pub(crate) filter: Vec<DeadlineCondition>,
    /// Where its rule stands.
    pub(crate) place: WorkedOut<Option<RulePlace>>,
    /// The days on which its rule is in force.
    pub(crate) life: WorkedOut<Life>,
}

impl Deadline {
    /// How long it is under a benefit: the parameter and its unit; `None` for a deadline that has no last day.
    pub(crate) fn length_under(&self, benefit: Option<Benefit>) -> Option<(&LengthParameter, Unit)> {
        let own = self.lengths.iter().find(|one| Some(one.benefit) == benefit);
        let own = own.map(|one| (&one.parameter, one.unit));
        own.or_else(|| self.length.as_ref().map(|length| (&length.parameter, length.unit)))
    }

    /// The act that somebody has to do; none for a right, and for what must only be kept.
    pub(crate) fn act_to_do(&self) -> Option<TaskAct> {
        (!self.opens && !self.keeps).then(|| self.act.unwrap_or(TaskAct::Altro))
    }

    /// The code of the service that meets it first, if it is a service.
    pub(crate) fn service(&self) -> Option<&str> {
        self.met_by.first()?.codes.first().map(String::as_str)
    }

    /// Works out what other entries say: the place and the life of its rule, and the places of parameters by their names.
    pub(crate) fn work_out(
        &mut self,
        rule: Option<RulePlace>,
        life: Option<Life>,
        place: impl Fn(&str) -> Option<ParameterPlace>,
    ) {
        (self.place, self.life) = (WorkedOut(rule), WorkedOut(life.unwrap_or_default()));
        let own = self.lengths.iter_mut().map(|one| &mut one.parameter);
        for parameter in self.length.iter_mut().map(|length| &mut length.parameter).chain(own) {
            parameter.place = WorkedOut(place(&parameter.name));
        }
    }

    /// The authority from which the right is requested on a day.
    pub(crate) fn authority(&self, day: Day) -> Option<Authority> {
        self.authority.iter().find(|one| day.within(one.from, one.to)).map(|one| one.is)
    }
}

/// The parameter that gives the length of a deadline.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub(crate) struct LengthParameter {
    pub(crate) name: String,
    pub(crate) place: WorkedOut<Option<ParameterPlace>>,
}

impl From<String> for LengthParameter {
    fn from(name: String) -> Self {
        Self { name, place: WorkedOut::default() }
    }
}

/// How long a deadline is.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Length {
    /// The parameter that holds the number.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) parameter: LengthParameter,
    /// Its unit.
    pub(crate) unit: Unit,
}

/// How long a deadline is under a benefit.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LengthOfBenefit {
    /// The benefit.
    pub(crate) benefit: Benefit,
    /// The parameter that holds the number.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) parameter: LengthParameter,
    /// Its unit.
    pub(crate) unit: Unit,
}

/// An authority, with its period.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorityPeriod {
    /// The authority.
    pub(crate) is: Authority,
    /// The first day, included; if absent, it always was.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still is.
    pub(crate) to: Option<Day>,
}

/// What starts a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Start {
    /// A DID that was accepted, or a claim that counts as one.
    Did,
    /// A DID that was accepted and is not a claim.
    DidSenzaDomanda,
    /// A claim, even if a DID is already active.
    Domanda,
    /// Any of them.
    DidODomanda,
    /// The assegno di ricollocazione is issued.
    AdrRilascio,
    /// A profile.
    Profilazione,
    /// A patto that sets how often the person meets who is responsible, or a contact under it; `length` is for a patto of the
    /// ASDI that does not say.
    ContattoConcordato,
    /// The start of a benefit.
    PrestazioneInizio,
    /// The last day of the deadlines named in `after`, if they were not met in time.
    ScadenzaNonRispettata,
    /// The last day of a subordinate job, if no other job continues and the person is not registered.
    FineLavoro,
    /// The registration after such a job.
    IscrizioneDopoLavoro,
}

/// A further condition for the start of a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeadlineCondition {
    /// The person receives NASpI on the last day of the term.
    PercettoreNaspi,
    /// The assegno di ricollocazione is open on the last day of the term.
    AdrVigente,
    /// More working time is cut than the parameter says; assumed if the event does not say how much.
    RiduzioneOrario,
    /// The person is a citizen of a country outside the European Union.
    CittadinoExtraUe,
}

/// An event that meets a deadline: its type and, if given, the service codes that it must name.
#[derive(Clone, Debug)]
pub(crate) struct MetBy {
    pub(crate) event: EventType,
    pub(crate) codes: Vec<String>,
}

/// An event that meets or ends a deadline.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct MetBySource {
    /// The type of the event.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schema", schemars(with = "EventType"))]
    pub(crate) event: String,
    /// The services, or the phases of the assegno di ricollocazione, that it must name; none for any.
    #[serde(default)]
    pub(crate) codes: Vec<String>,
}
