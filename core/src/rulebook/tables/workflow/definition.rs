//! A workflow as data: states, actions, actors, and three tables: what each action does, what it needs, why it is refused.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::condition::{ActionCondition, ActionFact, AskedFact};
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::text::Lang;
use crate::base::words::table::words;
use crate::base::words::vacancy::VacancyOrigin;
use crate::rulebook::tables::suspension::Duty;

/// A workflow, as a rulebook holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Workflow {
    /// Its name.
    pub name: String,
    /// What it is, in Italian.
    pub title: String,
    /// What it is, in English.
    pub title_en: String,
    /// The first day from which its text is known to exist; if absent, that of its rule.
    #[serde(default)]
    pub written: Option<Written>,
    /// Its rule; outside the dates of that rule no action is possible.
    pub rule: RuleId,
    /// The rule that sets the outcomes.
    #[serde(default)]
    pub outcome_rule: Option<RuleId>,
    /// The rule that lists the documents.
    #[serde(default)]
    pub documents_rule: Option<RuleId>,
    /// The state before the first action.
    pub initial: String,
    /// The types of document that go through it; none if it is not about documents.
    #[serde(default)]
    pub documents: Vec<Label>,
    /// Who acts.
    pub actors: Vec<Label>,
    /// The actors that may act in the place of another one, as a process goes on with the one that began.
    #[serde(default)]
    pub in_place_of: Vec<StandIn>,
    /// What the portal says of a process, with facts of the process in braces; if absent, nothing.
    #[serde(default)]
    pub description: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub description_en: Option<String>,
    /// What can be done.
    pub actions: Vec<Label>,
    /// The versions that can be seen or downloaded, in order; none if the workflow does not say.
    #[serde(default)]
    pub versions: Vec<Label>,
    /// Its states.
    pub states: Vec<Stage>,
    /// What each action does: the first row that fits applies.
    pub transitions: Vec<Transition>,
    /// What an action requires besides the right state.
    #[serde(default)]
    pub guards: Vec<Guard>,
    /// The rule that rejects an action that the state does not allow: the first row that fits, or else the workflow's
    /// own rule.
    #[serde(default)]
    pub refusals: Vec<Refusal>,
    /// The time limits of its steps; absent if it has none. `vacancy.replay` reports them.
    #[serde(default)]
    pub terms: Vec<StepTerm>,
    /// What a concluded document gives the dossier and the SAP.
    #[serde(default)]
    pub gives: Vec<Gift>,
}

/// The first day of an undated text, and the rule that says how it is known: an earlier process has a warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Written {
    /// The rule.
    pub rule: RuleId,
    /// The day.
    pub from: Day,
}

/// A name with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Label {
    /// The name on the wire: lower-case letters, digits and `_`.
    pub name: String,
    /// In Italian.
    pub title: String,
    /// In English.
    pub title_en: String,
}

/// An actor that may act in the place of another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StandIn {
    /// The actor.
    pub actor: String,
    /// The actor whose place it takes.
    pub role: String,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Stage {
    /// The name on the wire: lower-case letters, digits and `_`.
    pub name: String,
    /// In Italian.
    pub title: String,
    /// In English.
    pub title_en: String,
    /// The outcome of the process in this state.
    pub outcome: Outcome,
    /// The version that can be seen or downloaded from here on; if absent, the version does not change.
    #[serde(default)]
    pub version: Option<String>,
    /// Where the office keeps the document from here on, in Italian; if absent, the rules do not say.
    #[serde(default)]
    pub filed: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub filed_en: Option<String>,
    /// Whether the office alone sees the document in this state.
    #[serde(default)]
    pub hidden: bool,
    /// The documents that this state concludes although its outcome is `in_corso`.
    #[serde(default)]
    pub concludes: Option<Concludes>,
}

/// The documents that a state concludes, and the rule that says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Concludes {
    /// Their types.
    pub documents: Vec<String>,
    /// The rule.
    pub rule: RuleId,
    /// It concludes them only while a parameter has a choice; if absent, always.
    #[serde(default)]
    pub only_if: Option<Chosen>,
}

words! {
    /// The outcome of a process.
    pub enum Outcome {
        /// It continues.
        InCorso: "in_corso", "in corso", "in progress", "Prosegue.";
        /// It was annulled or revoked.
        Annullato: "annullato", "annullato", "annulled", "È stato annullato o revocato.";
        /// It has ended validly.
        Concluso: "concluso", "concluso", "concluded", "È finito validamente.";
    }
}

/// What an action does in some states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Transition {
    /// The action.
    pub action: String,
    /// Who may do it.
    pub by: Vec<String>,
    /// For which documents; none for all.
    #[serde(default)]
    pub documents: Vec<String>,
    /// In which states.
    pub from: Vec<String>,
    /// The state that it leads to; if absent, the state stays.
    #[serde(default)]
    pub to: Option<String>,
    /// The row applies only if one of these holds; none for always.
    #[serde(default)]
    pub when: Vec<ActionCondition>,
    /// It applies only while a parameter has a choice; if absent, always. A diagram, which has no day, leaves it out.
    #[serde(default)]
    pub only_if: Option<Chosen>,
    /// The rule that it applies.
    pub rule: RuleId,
    /// Whether it is an electronic signature.
    #[serde(default)]
    pub signs: bool,
    /// Whether it may change the hour of an appointment.
    #[serde(default)]
    pub reschedules: bool,
    /// Who is notified, and how.
    #[serde(default)]
    pub notify: Option<Notify>,
    /// What the log says, with `{at}` and the action's own texts in braces; if absent, nothing.
    #[serde(default)]
    pub log: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub log_en: Option<String>,
    /// What the portal asks before the action, with facts of the process in braces; if absent, nothing.
    #[serde(default)]
    pub confirm: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub confirm_en: Option<String>,
}

/// Who is notified of an action, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Notify {
    /// The actor.
    pub to: String,
    /// Over which channels.
    pub channels: Vec<String>,
    /// What it says, with facts of the process in braces; if absent, the rules do not say.
    #[serde(default)]
    pub text: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub text_en: Option<String>,
}

/// A requirement of an action. It applies while its rule is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Guard {
    /// The actions concerned.
    pub on: Selector,
    /// The first day on which it applies, included; if absent, that of its rule.
    #[serde(default)]
    pub from: Option<Day>,
    /// It applies only if one of these holds; none for always.
    #[serde(default)]
    pub when: Vec<ActionCondition>,
    /// One of these must hold.
    pub any: Vec<ActionCondition>,
    /// The rule behind it.
    pub rule: RuleId,
    /// Whether a failure is a warning and not a rejection.
    #[serde(default)]
    pub warns: bool,
    /// Whether it counts as met, with an assumption, while a fact that would decide it is not given.
    #[serde(default)]
    pub assumes: bool,
}

/// The rule that rejects some actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Refusal {
    /// Which actions.
    pub on: Selector,
    /// The rule.
    pub rule: RuleId,
}

/// The time limit of a step: from some actions to others. It applies while its rule is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepTerm {
    /// The rule that sets it.
    pub rule: RuleId,
    /// For which documents; none for all.
    #[serde(default)]
    pub documents: Vec<String>,
    /// For vacancies of which origin; none for all.
    #[serde(default)]
    pub origins: Vec<VacancyOrigin>,
    /// It applies only while a parameter has a choice; if absent, always.
    #[serde(default)]
    pub only_if: Option<Chosen>,
    /// The actions from which it runs.
    pub starts: Vec<String>,
    /// The actions that meet it.
    pub met_by: Vec<String>,
    /// The actions that end it before it is met, such as a request for something else; none if nothing does.
    #[serde(default)]
    pub ended_by: Vec<String>,
    /// The actor responsible.
    pub bound: String,
    /// The parameter that holds its days; if absent, it has no last day.
    #[serde(default)]
    pub days: Option<String>,
    /// The parameter that says whether a holiday moves its last day; if absent, none does.
    #[serde(default)]
    pub roll: Option<String>,
    /// What it belongs to, if a law may suspend it.
    #[serde(default, skip_serializing)]
    pub(crate) duty: Option<Duty>,
}

words! {
    /// The type of an event that a document gives the dossier.
    pub enum GiftType {
        /// The DID.
        Did: "did", "DID", "DID", "La DID.";
        /// The patto di servizio.
        Patto: "patto", "patto di servizio", "patto di servizio", "Il patto di servizio.";
        /// The active measure of the SAP.
        AttivitaSap: "attivita_sap", "politica attiva della SAP", "active measure of the SAP",
            "La politica attiva della SAP.";
    }
}

/// An event that a concluded document gives the dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Gift {
    /// The rule.
    pub rule: RuleId,
    /// The type of document.
    pub document: String,
    /// The type of the event.
    #[serde(rename = "type")]
    pub kind_of_event: GiftType,
    /// The kind of the patto.
    #[serde(default)]
    pub kind: Option<String>,
    /// The activity code of the measure.
    #[serde(default)]
    pub code: Option<String>,
    /// The project of the measure.
    #[serde(default)]
    pub project: Option<String>,
}

/// A choice of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Chosen {
    /// The parameter.
    pub parameter: String,
    /// The choice.
    pub choice: String,
}

/// Some actions: an empty list stands for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Selector {
    /// The actions.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Who does them.
    #[serde(default)]
    pub by: Vec<String>,
    /// In which states.
    #[serde(default)]
    pub from: Vec<String>,
    /// For which documents.
    #[serde(default)]
    pub documents: Vec<String>,
}

/// An action as the tables see it.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) action: &'a str,
    /// Who acts, as the one in whose place it acts.
    pub(crate) by: &'a str,
    /// Who acts, by its own name.
    pub(crate) actor: &'a str,
    pub(crate) state: &'a str,
    pub(crate) document: Option<&'a str>,
}

impl Selector {
    pub(crate) fn fits(&self, attempt: Attempt<'_>) -> bool {
        let among = |list: &[String], name: &str| list.is_empty() || has(list, name);
        among(&self.actions, attempt.action)
            && (among(&self.by, attempt.by) || has(&self.by, attempt.actor))
            && among(&self.from, attempt.state)
            && about(&self.documents, attempt.document)
    }
}

impl Transition {
    /// Whether it applies where another practice replaces this one.
    fn replaces(&self) -> bool {
        let by = Some(AskedFact::Field(ActionFact::ReplacedBy));
        self.when.iter().any(|one| matches!(one, ActionCondition::Holds(_)) && one.fact() == by)
    }

    pub(crate) fn fits(&self, attempt: Attempt<'_>) -> bool {
        self.action == attempt.action && has(&self.by, attempt.by) && self.opens(attempt.state, attempt.document)
    }

    /// Whether the row applies in a state for a document.
    pub(crate) fn opens(&self, state: &str, document: Option<&str>) -> bool {
        has(&self.from, state) && about(&self.documents, document)
    }

    /// The state that it leads to from another.
    pub(crate) fn target<'a>(&'a self, state: &'a str) -> &'a str {
        self.to.as_deref().unwrap_or(state)
    }
}

impl StepTerm {
    /// Whether it is about a document.
    pub(crate) fn is_about(&self, document: Option<&str>) -> bool {
        about(&self.documents, document)
    }

    /// Whether an action starts it.
    pub(crate) fn starts_with(&self, action: &str) -> bool {
        has(&self.starts, action)
    }

    /// Whether an action meets it.
    pub(crate) fn is_met_by(&self, action: &str) -> bool {
        has(&self.met_by, action)
    }

    /// Whether an action ends it before it is met.
    pub(crate) fn is_ended_by(&self, action: &str) -> bool {
        has(&self.ended_by, action)
    }

    /// Whether it is about a vacancy of this kind of request and this origin.
    pub(crate) fn is_for(&self, kind: &str, origin: VacancyOrigin) -> bool {
        self.is_about(Some(kind)) && (self.origins.is_empty() || self.origins.contains(&origin))
    }
}

impl Guard {
    /// The facts that it reads, each once.
    pub(crate) fn facts(&self) -> BTreeSet<AskedFact> {
        self.when.iter().chain(&self.any).filter_map(ActionCondition::fact).collect()
    }
}

impl Stage {
    /// The outcome of the process of a document in this state.
    ///
    /// ```
    /// use collocamento::{Lang, Rulebook};
    /// use collocamento::workflow::Outcome;
    /// let toscana = Rulebook::bundled("toscana")?;
    /// let workflow = toscana.workflow("toscana").ok_or("none").unwrap();
    /// assert!(!workflow.title(Lang::En).is_empty());
    /// let state = workflow.state(&workflow.states[0].name).ok_or("none").unwrap();
    /// assert!(state.outcome_of(None) != Outcome::Concluso && !state.title(Lang::It).is_empty());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_of(&self, document: Option<&str>) -> Outcome {
        self.concluded_by(document).map_or(self.outcome, |_| Outcome::Concluso)
    }

    /// The rule by which this state concludes a document of its own.
    pub(crate) fn concluded_by(&self, document: Option<&str>) -> Option<&RuleId> {
        let concludes = self.concludes.as_ref().filter(|some| document.is_some_and(|one| has(&some.documents, one)))?;
        Some(&concludes.rule)
    }

    /// The words for it in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }
}

impl Label {
    /// The words in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }
}

impl Workflow {
    /// The actor in whose place an actor acts: itself, unless it stands in for another one.
    pub(crate) fn role<'a>(&'a self, actor: &'a str) -> &'a str {
        self.in_place_of.iter().find(|one| one.actor == actor).map_or(actor, |one| one.role.as_str())
    }

    /// The rule by which one document replaces another; its own rule if it has none.
    pub(crate) fn replacing_rule(&self) -> &RuleId {
        self.transitions.iter().find(|row| row.replaces()).map_or(&self.rule, |row| &row.rule)
    }

    /// Whether an action may be the replacement by another document.
    pub(crate) fn replaces(&self, action: &str) -> bool {
        self.transitions.iter().any(|row| row.action == action && row.replaces())
    }

    /// The state with this name.
    #[must_use]
    pub fn state(&self, name: &str) -> Option<&Stage> {
        self.states.iter().find(|state| state.name == name)
    }

    /// What it is, in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }

    /// What goes through it: each type of document, or a single unnamed subject.
    pub(crate) fn subjects(&self) -> Vec<Option<&str>> {
        match self.documents.is_empty() {
            true => vec![None],
            false => self.documents.iter().map(|document| Some(document.name.as_str())).collect(),
        }
    }
}

/// The words of a label from a list; the name if there is no such label.
pub(crate) fn words<'a>(labels: &'a [Label], name: &'a str, lang: Lang) -> &'a str {
    labels.iter().find(|label| label.name == name).map_or(name, |label| label.title(lang))
}

pub(super) fn has(list: &[String], name: &str) -> bool {
    list.iter().any(|one| one == name)
}

fn about(documents: &[String], document: Option<&str>) -> bool {
    documents.is_empty() || document.is_some_and(|document| has(documents, document))
}
