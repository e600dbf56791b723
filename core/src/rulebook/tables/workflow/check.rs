//! The checks of a workflow before it is used.

use std::collections::BTreeSet;

use super::condition::ActionCondition;
use super::definition::{GiftType, Label, Outcome, Selector, Transition, Workflow, has};
use super::template::is_template;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::rulebook::tables::fact::name::FactName;

/// The maximum number of entries of a list: the checks compare every pair.
const MAX_ENTRIES: usize = 200;

/// A fault of a workflow, and its field.
pub(crate) struct Fault {
    pub(crate) field: String,
    pub(crate) text: Text,
}

type Check = Result<(), Fault>;

fn wrong(field: impl Into<String>, it: &'static str, en: &'static str) -> Check {
    Err(Fault { field: field.into(), text: Text::new(it, en) })
}

fn ensure(holds: bool, field: impl Into<String>, it: &'static str, en: &'static str) -> Check {
    if holds { Ok(()) } else { wrong(field, it, en) }
}

/// Checks names, tables and paths.
pub(crate) fn check(workflow: &Workflow) -> Check {
    check_sizes(workflow)?;
    check_labels(workflow)?;
    check_stand_ins(workflow)?;
    check_templates(workflow)?;
    check_transitions(workflow)?;
    for (index, guard) in workflow.guards.iter().enumerate() {
        check_selector(workflow, &guard.on, &format!("guards[{index}].on"))?;
        let (it, en) = ("serve almeno una condizione", "at least one condition is needed");
        ensure(!guard.any.is_empty(), format!("guards[{index}].any"), it, en)?;
    }
    for (index, refusal) in workflow.refusals.iter().enumerate() {
        check_selector(workflow, &refusal.on, &format!("refusals[{index}].on"))?;
    }
    check_terms(workflow)?;
    check_gifts(workflow)?;
    check_ways(workflow)
}

fn check_terms(workflow: &Workflow) -> Check {
    let (actions, actors) = (set(names(&workflow.actions)), set(names(&workflow.actors)));
    for (index, term) in workflow.terms.iter().enumerate() {
        let field = |name: &str| format!("terms[{index}].{name}");
        known(&term.documents, &documents(workflow), field("documents"))?;
        for (name, list) in [("starts", &term.starts), ("met_by", &term.met_by)] {
            ensure(!list.is_empty(), field(name), "serve almeno un'azione", "at least one action is needed")?;
            known(list, &actions, field(name))?;
        }
        known([&term.bound], &actors, field("bound"))?;
    }
    Ok(())
}

/// Checks that each event is of a document, and that a measure and no other event has an activity.
fn check_gifts(workflow: &Workflow) -> Check {
    for (index, gift) in workflow.gives.iter().enumerate() {
        let field = |name: &str| format!("gives[{index}].{name}");
        known([&gift.document], &documents(workflow), field("document"))?;
        let (it, en) =
            ("la politica attiva, e solo quella, ha un'attività", "a measure, and no other event, has an activity");
        let measure = gift.kind_of_event == GiftType::AttivitaSap;
        ensure(measure == gift.code.is_some(), field("code"), it, en)?;
        let (it, en) = ("solo una politica attiva ha un progetto", "only a measure has a project");
        ensure(measure || gift.project.is_none(), field("project"), it, en)?;
        let (it, en) = ("solo un patto ha un tipo", "only a patto has a kind");
        ensure(gift.kind_of_event == GiftType::Patto || gift.kind.is_none(), field("kind"), it, en)?;
    }
    Ok(())
}

fn check_sizes(workflow: &Workflow) -> Check {
    let within = |length: usize, field: &str| {
        ensure(length <= MAX_ENTRIES, field, "le voci sono più di 200", "there are more than 200 entries")
    };
    within(workflow.documents.len(), "documents")?;
    within(workflow.actors.len(), "actors")?;
    within(workflow.in_place_of.len(), "in_place_of")?;
    within(workflow.actions.len(), "actions")?;
    within(workflow.versions.len(), "versions")?;
    within(workflow.states.len(), "states")?;
    within(workflow.guards.len(), "guards")?;
    within(workflow.refusals.len(), "refusals")?;
    within(workflow.terms.len(), "terms")?;
    within(workflow.gives.len(), "gives")?;
    within(workflow.transitions.len(), "transitions")
}

fn check_labels(workflow: &Workflow) -> Check {
    check_names("documents", names(&workflow.documents))?;
    check_names("actors", names(&workflow.actors))?;
    check_names("actions", names(&workflow.actions))?;
    check_names("versions", names(&workflow.versions))?;
    check_names("states", workflow.states.iter().map(|state| state.name.as_str()))?;
    let unknown = ("lo stato iniziale non è tra gli stati", "the initial state is not among the states");
    ensure(workflow.state(&workflow.initial).is_some(), "initial", unknown.0, unknown.1)?;
    let versions = set(names(&workflow.versions));
    for (index, state) in workflow.states.iter().enumerate() {
        known(&state.version, &versions, format!("states[{index}].version"))?;
        if let Some(concludes) = &state.concludes {
            known(&concludes.documents, &documents(workflow), format!("states[{index}].concludes.documents"))?;
        }
    }
    Ok(())
}

/// Checks that stand-ins and their roles are actors, each stand-in one time, and that no role is a stand-in itself.
fn check_stand_ins(workflow: &Workflow) -> Check {
    let actors = set(names(&workflow.actors));
    let stand_ins = || workflow.in_place_of.iter().map(|one| &one.actor);
    known(stand_ins(), &actors, "in_place_of".to_owned())?;
    for (index, one) in workflow.in_place_of.iter().enumerate() {
        let field = format!("in_place_of[{index}].role");
        known([&one.role], &actors, field.clone())?;
        let (it, en) = ("chi sostituisce non si fa sostituire", "a stand-in has no stand-in");
        ensure(stand_ins().all(|actor| *actor != one.role), field, it, en)?;
    }
    Ok(())
}

/// Checks the texts with facts in braces, which are written in two languages.
fn check_templates(workflow: &Workflow) -> Check {
    let pair = |it: &Option<String>, en: &Option<String>, field: String| {
        let (no, none) = ("il testo si scrive in due lingue", "the text is written in two languages");
        ensure(it.is_some() == en.is_some(), field.as_str(), no, none)?;
        let (no, none) = ("tra graffe c'è un nome sconosciuto", "the braces hold a name that is not known");
        ensure(it.iter().chain(en).all(|text| is_template(text)), field, no, none)
    };
    pair(&workflow.description, &workflow.description_en, "description".to_owned())?;
    for (index, row) in workflow.transitions.iter().enumerate() {
        pair(&row.confirm, &row.confirm_en, format!("transitions[{index}].confirm"))?;
        if let Some(notify) = &row.notify {
            pair(&notify.text, &notify.text_en, format!("transitions[{index}].notify.text"))?;
        }
    }
    Ok(())
}

/// Checks that names are unique and can be used in a diagram.
fn check_names<'a>(field: &str, names: impl Iterator<Item = &'a str>) -> Check {
    let mut seen = BTreeSet::new();
    for name in names {
        let letters = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        let (it, en) =
            ("un nome ha solo lettere minuscole, cifre e _", "a name has lower-case letters, digits and _ only");
        ensure(!name.is_empty() && name.chars().all(letters), field, it, en)?;
        ensure(seen.insert(name), field, "un nome è ripetuto", "a name is given twice")?;
    }
    Ok(())
}

fn check_transitions(workflow: &Workflow) -> Check {
    let (actions, actors, states) = (set(names(&workflow.actions)), set(names(&workflow.actors)), states(workflow));
    for (index, row) in workflow.transitions.iter().enumerate() {
        let field = |name: &str| format!("transitions[{index}].{name}");
        known([&row.action], &actions, field("action"))?;
        ensure(!row.by.is_empty(), field("by"), "un'azione senza chi la fa", "an action without an actor")?;
        known(&row.by, &actors, field("by"))?;
        ensure(!row.from.is_empty(), field("from"), "serve almeno uno stato", "at least one state is needed")?;
        known(&row.from, &states, field("from"))?;
        known(&row.to, &states, field("to"))?;
        known(&row.documents, &documents(workflow), field("documents"))?;
        if let Some(notify) = &row.notify {
            known([&notify.to], &actors, field("notify.to"))?;
        }
        let (it, en) = ("il registro si scrive in due lingue", "the log is written in two languages");
        ensure(row.log.is_some() == row.log_en.is_some(), field("log"), it, en)?;
        let (it, en) =
            ("tra graffe c'è un nome che il registro non ha", "the braces hold a name that the log does not have");
        ensure(row.log.iter().chain(&row.log_en).all(|text| is_template(text)), field("log"), it, en)?;
        let (it, en) = ("una riga prima prende sempre il suo posto", "an earlier row always applies instead");
        let before = workflow.transitions.iter().take(index);
        ensure(!before.into_iter().any(|earlier| hides(earlier, row)), format!("transitions[{index}]"), it, en)?;
    }
    let idle = |action: &Label| !workflow.transitions.iter().any(|row| row.action == action.name);
    match workflow.actions.iter().position(idle) {
        Some(index) => {
            wrong(format!("actions[{index}]"), "un'azione che nessuno può fare", "an action that nobody can do")
        }
        None => Ok(()),
    }
}

/// Whether an earlier row without circumstances covers a later row completely for some state, actor and document.
fn hides(earlier: &Transition, later: &Transition) -> bool {
    let meet = |one: &[String], two: &[String]| one.iter().any(|name| has(two, name));
    earlier.when.is_empty()
        && earlier.action == later.action
        && meet(&earlier.by, &later.by)
        && meet(&earlier.from, &later.from)
        && (earlier.documents.is_empty() || later.documents.is_empty() || meet(&earlier.documents, &later.documents))
}

fn check_selector(workflow: &Workflow, on: &Selector, field: &str) -> Check {
    known(&on.actions, &set(names(&workflow.actions)), format!("{field}.actions"))?;
    known(&on.by, &set(names(&workflow.actors)), format!("{field}.by"))?;
    known(&on.from, &states(workflow), format!("{field}.from"))?;
    known(&on.documents, &documents(workflow), format!("{field}.documents"))
}

/// Checks for everything that goes through the workflow that every state can be reached, and an end can be reached from
/// it.
fn check_ways(workflow: &Workflow) -> Check {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    for subject in workflow.subjects() {
        let mut here = reachable(workflow, subject);
        let ended =
            |state: &str| workflow.state(state).is_some_and(|state| state.outcome_of(subject) != Outcome::InCorso);
        let mut ending: BTreeSet<&str> = here.iter().copied().filter(|state| ended(state)).collect();
        let back: Vec<_> = steps(workflow, subject).into_iter().map(|(from, to)| (to, from)).collect();
        spread(&mut ending, &back);
        let (it, en) = ("da uno stato non si arriva a nessuna fine", "no end can be reached from a state");
        ensure(here.is_subset(&ending), "states", it, en)?;
        reached.append(&mut here);
    }
    let (it, en) = ("uno stato non si raggiunge mai", "a state can never be reached");
    ensure(workflow.states.iter().all(|state| reached.contains(state.name.as_str())), "states", it, en)
}

/// The states that something can reach.
pub(crate) fn reachable<'a>(workflow: &'a Workflow, subject: Option<&str>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::from([workflow.initial.as_str()]);
    spread(&mut reached, &steps(workflow, subject));
    reached
}

fn steps<'a>(workflow: &'a Workflow, subject: Option<&str>) -> Vec<(&'a str, &'a str)> {
    let rows = workflow.transitions.iter().filter(|row| row.only_if.is_none());
    let open =
        rows.flat_map(|row| row.from.iter().filter(move |from| row.opens(from, subject)).map(move |from| (from, row)));
    open.map(|(from, row)| (from.as_str(), row.target(from))).collect()
}

/// Adds the states that the steps lead to, until there is no new one.
fn spread<'a>(reached: &mut BTreeSet<&'a str>, steps: &[(&'a str, &'a str)]) {
    loop {
        let before = reached.len();
        let next: Vec<&str> = steps.iter().filter(|(from, _)| reached.contains(from)).map(|(_, to)| *to).collect();
        reached.extend(next);
        if reached.len() == before {
            return;
        }
    }
}

fn known<'a>(given: impl IntoIterator<Item = &'a String>, known: &BTreeSet<&str>, field: String) -> Check {
    let given: Vec<&String> = given.into_iter().collect();
    let all = given.iter().all(|name| known.contains(name.as_str()));
    ensure(all, field.as_str(), "un nome che il flusso non conosce", "a name that the workflow does not know")?;
    let once = given.len() == given.iter().collect::<BTreeSet<_>>().len();
    ensure(once, field, "un nome è ripetuto", "a name is given twice")
}

fn names(labels: &[Label]) -> impl Iterator<Item = &str> {
    labels.iter().map(|label| label.name.as_str())
}

fn set<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    names.collect()
}

fn states(workflow: &Workflow) -> BTreeSet<&str> {
    workflow.states.iter().map(|state| state.name.as_str()).collect()
}

fn documents(workflow: &Workflow) -> BTreeSet<&str> {
    set(names(&workflow.documents))
}

impl Workflow {
    /// The rules that it names, in the order of its parts; some more than once.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &RuleId> {
        let own = [Some(&self.rule), self.outcome_rule.as_ref(), self.documents_rule.as_ref()];
        let states = self.states.iter().filter_map(|state| state.concludes.as_ref().map(|concludes| &concludes.rule));
        let rows = self.transitions.iter().map(|row| &row.rule).chain(self.guards.iter().map(|guard| &guard.rule));
        let all = own.into_iter().flatten().chain(states).chain(rows);
        let all = all.chain(self.refusals.iter().map(|refusal| &refusal.rule));
        let all = all.chain(self.terms.iter().map(|term| &term.rule));
        all.chain(self.gives.iter().map(|gift| &gift.rule))
    }

    /// Its conditions, each with its field.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = (String, &ActionCondition)> {
        fn field<'w>(
            list: &'static str,
            index: usize,
            name: &'static str,
            conditions: &'w [ActionCondition],
        ) -> impl Iterator<Item = (String, &'w ActionCondition)> {
            conditions.iter().enumerate().map(move |(place, one)| (format!("{list}[{index}].{name}[{place}]"), one))
        }
        let rows = self.transitions.iter().enumerate();
        let rows = rows.flat_map(|(index, row)| field("transitions", index, "when", &row.when));
        let guards = self.guards.iter().enumerate();
        let guards = guards.flat_map(|(index, guard)| {
            field("guards", index, "when", &guard.when).chain(field("guards", index, "any", &guard.any))
        });
        rows.chain(guards)
    }

    /// The facts that its conditions name, in the order of [`Self::conditions`].
    pub(crate) fn facts_mut(&mut self) -> impl Iterator<Item = &mut FactName> {
        let rows = self.transitions.iter_mut().flat_map(|row| &mut row.when);
        let guards = self.guards.iter_mut().flat_map(|guard| guard.when.iter_mut().chain(&mut guard.any));
        rows.chain(guards).filter_map(ActionCondition::named_mut)
    }

    /// The parameters that its conditions name.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &str> {
        let rows = self.transitions.iter().flat_map(|row| &row.when);
        let guards = self.guards.iter().flat_map(|guard| guard.when.iter().chain(&guard.any));
        rows.chain(guards).filter_map(|condition| match condition {
            ActionCondition::Opens(parameter) | ActionCondition::AtMost(parameter) => Some(parameter.as_str()),
            _ => None,
        })
    }
}
