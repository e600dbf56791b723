//! The engine: it applies the tables of a workflow to one action after the other.

use std::collections::BTreeMap;

use serde_json::json;

use super::action::{Action, Case};
use super::answer::{DossierEvent, Entry, Notice, Open, Replay, Warning};
use super::facts::{Facts, opening};
use super::given::Stated;
use super::log::Words;
use super::text;
use super::value::SignatureValue;
use crate::answer::journal::Journal;
use crate::answer::undated;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::text::{Lang, Text};
use crate::base::words::patto::Signer;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::workflow::condition::{ActionCondition, ActionFact, AskedFact};
use crate::rulebook::tables::workflow::definition::{
    Attempt, Chosen, Gift, GiftType, Guard, Label, Outcome, Stage, Transition, Workflow,
};

/// A process under way.
pub(super) struct Process<'r> {
    rulebook: &'r Rulebook,
    workflow: &'r Workflow,
    case: Case,
    /// The facts of the process as the action under way gives them; `None` if it gives no others.
    here: Option<Case>,
    state: &'r Stage,
    /// Whether its earlier actions are not in the input.
    stored: bool,
    /// Who acts in the place of whom, since its first action.
    parties: BTreeMap<&'r str, String>,
    /// Whether an accredited operator that acts has a partnership agreement, if it is known.
    partnership: Option<bool>,
    version: Option<&'r str>,
    done: usize,
    first: Option<Day>,
    last: Option<Moment>,
    /// The day on which the document was concluded, while it is.
    concluded: Option<Day>,
    /// The day of the last action, done or tried.
    seen: Option<Day>,
    /// When the state was entered.
    entered: Option<Moment>,
    log: Vec<Entry>,
    notices: Vec<Notice>,
    signatures: Vec<SignatureValue>,
    warnings: Vec<Warning>,
}

impl<'r> Process<'r> {
    /// A process before its first action.
    pub(super) fn new(rulebook: &'r Rulebook, workflow: &'r Workflow, case: Case) -> Result<Self, Error> {
        let (state, case) = (stage(workflow, &workflow.initial)?, case.stated(rulebook)?);
        Ok(Self {
            rulebook,
            workflow,
            case,
            here: None,
            state,
            stored: false,
            parties: BTreeMap::new(),
            partnership: None,
            version: state.version.as_deref(),
            done: 0,
            first: None,
            last: None,
            concluded: None,
            seen: None,
            entered: None,
            log: Vec::new(),
            notices: Vec::new(),
            signatures: Vec::new(),
            warnings: Vec::new(),
        })
    }

    /// The same process, stored in a state: the day of its first action and the time of its last one, if known.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/state` for a state that the workflow does not have.
    pub(super) fn stored(mut self, state: &str, first: Option<Day>, previous: Option<Moment>) -> Result<Self, Error> {
        let known = || self.workflow.states.iter().map(|state| state.name.as_str()).collect::<Vec<_>>();
        self.state = self.workflow.state(state).ok_or_else(|| unknown_name("/state", known()))?;
        self.version = self.state.version.as_deref();
        self.stored = state != self.workflow.initial;
        self.first = first;
        self.last = previous;
        Ok(self)
    }

    pub(super) fn workflow(&self) -> &'r Workflow {
        self.workflow
    }

    pub(super) fn state(&self) -> &'r Stage {
        self.state
    }

    /// Applies one action, or rejects it without a change.
    pub(super) fn apply(&mut self, action: &Action, journal: &mut Journal) -> Result<(), Error> {
        self.check_names(action)?;
        let stated = Stated::of(self.rulebook, action, &self.case, self.done)?;
        let action = stated.action.as_ref();
        self.here = stated.case;
        self.check_party(action)?;
        self.seen = Some(action.at.day());
        self.check_time(action)?;
        let mut readings = Vec::new();
        let transition = self.transition(action, &mut readings)?;
        self.check_guards(action, journal)?;
        self.check_text(action, journal);
        self.enter(transition, action, readings, journal)
    }

    fn check_names(&self, action: &Action) -> Result<(), Error> {
        let workflow = self.workflow;
        for (field, name, known) in
            [("action", &action.action, &workflow.actions), ("by", &action.by, &workflow.actors)]
        {
            if !known.iter().any(|label| label.name == *name) {
                return Err(unknown(&format!("/actions/{}/{field}", self.done), known));
            }
        }
        Ok(())
    }

    /// Checks that the process goes on with the party that began.
    fn check_party(&self, action: &Action) -> Result<(), Error> {
        match self.parties.get(self.workflow.role(&action.by)).filter(|party| **party != action.by) {
            None => Ok(()),
            Some(party) => {
                let text = Text::new("il processo è di un'altra parte", "the process is that of another party");
                Err(self.refused(action, &self.workflow.rule)?.detail("party", party.clone()).hint(text))
            }
        }
    }

    /// Checks that the actions are in the order of their times, and within the dates of the workflow's rule.
    fn check_time(&self, action: &Action) -> Result<(), Error> {
        if self.last.is_some_and(|last| action.at < last) {
            let text = Text::new(
                "l'ora precede quella dell'azione precedente",
                "the time is before that of the previous action",
            );
            return Err(self.refused(action, &self.workflow.rule)?.hint(text));
        }
        if !self.in_force(&self.workflow.rule, action.at.day()) {
            let text = Text::new("la regola non è in vigore quel giorno", "the rule is not in force on that day");
            return Err(self.refused(action, &self.workflow.rule)?.hint(text));
        }
        Ok(())
    }

    /// The row of the table that applies to the action; adds the parameters read for it.
    fn transition(&self, action: &Action, readings: &mut Vec<Reading>) -> Result<&'r Transition, Error> {
        let attempt = self.attempt(action);
        let facts = self.facts(action);
        let day = action.at.day();
        let rows = self.workflow.transitions.iter().filter(|row| row.fits(attempt) && self.chosen(&row.only_if, day));
        for transition in rows {
            if transition.when.is_empty() || facts.any(&transition.when, readings)? {
                return Ok(transition);
            }
        }
        let refusal = self.workflow.refusals.iter().find(|refusal| refusal.on.fits(attempt));
        Err(self.refused(action, refusal.map_or(&self.workflow.rule, |refusal| &refusal.rule))?)
    }

    fn check_guards(&mut self, action: &Action, journal: &mut Journal) -> Result<(), Error> {
        let (attempt, mut warnings) = (self.attempt(action), Vec::new());
        for guard in self.workflow.guards.iter().filter(|guard| guard.on.fits(attempt)) {
            let facts = self.facts(action);
            let mut readings = Vec::new();
            if !self.asks(guard, &facts, &mut readings)? {
                continue;
            }
            let met = facts.any(&guard.any, &mut readings)?;
            let missing = if met { Vec::new() } else { missing(guard, &facts) };
            if !met && guard.assumes && !missing.is_empty() {
                let says = self.says(&guard.rule, action.at.day());
                missing
                    .iter()
                    .for_each(|fact| journal.assume(&fact.path(self.rulebook, self.done), || text::assumed(&says)));
                journal.rule(&guard.rule);
                continue;
            }
            if !met && !guard.warns {
                let error = self.refused(action, &guard.rule)?;
                let error = if missing.is_empty() { error } else { error.detail("missing", self.names(missing)) };
                let declares = guard.facts().contains(&AskedFact::Field(ActionFact::RequirementsDeclared));
                let not_declared = &self.case.not_declared;
                return Err(match declares && !not_declared.is_empty() {
                    true => error.detail("not_declared", json!(not_declared)),
                    false => error,
                });
            }
            let day = action.at.day();
            journal.apply(&guard.rule, day, || {
                let paths = guard.facts().into_iter().map(|fact| fact.path(self.rulebook, self.done));
                text::guard(self.says(&guard.rule, day), paths, met, readings)
            });
            if !met {
                warnings.push(self.warning(guard, missing, day));
            }
        }
        self.warnings.append(&mut warnings);
        Ok(())
    }

    /// Warns of a process that began before its text is known to exist.
    fn check_text(&mut self, action: &Action, journal: &mut Journal) {
        let day = action.at.day();
        let written = self.workflow.written.as_ref().filter(|_| self.first.is_none());
        if let Some((written, message)) = undated::before(written, day, journal) {
            self.warnings.push(Warning { index: self.done, rule: written.rule.clone(), missing: Vec::new(), message });
        }
    }

    /// Whether a guard applies to an action: its rule is in force, its day has come, its circumstances hold.
    fn asks(&self, guard: &Guard, facts: &Facts<'_>, readings: &mut Vec<Reading>) -> Result<bool, Error> {
        let day = facts.action.at.day();
        let due = self.in_force(&guard.rule, day) && guard.from.is_none_or(|from| from <= day);
        Ok(due && (guard.when.is_empty() || facts.any(&guard.when, readings)?))
    }

    fn enter(
        &mut self,
        transition: &'r Transition,
        action: &Action,
        readings: Vec<Reading>,
        journal: &mut Journal,
    ) -> Result<(), Error> {
        let before = self.outcome();
        let target = transition.target(&self.state.name);
        if target != self.state.name {
            self.entered = Some(action.at);
        }
        self.state = stage(self.workflow, target)?;
        self.version = self.state.version.as_deref().or(self.version);
        self.first.get_or_insert(action.at.day());
        self.partnership = action.partnership.or(self.partnership);
        self.last = Some(action.at);
        let role = self.workflow.role(&action.by);
        if self.workflow.in_place_of.iter().any(|one| one.role == role) {
            self.parties.entry(self.known(role)).or_insert_with(|| action.by.clone());
        }
        self.concluded = match self.outcome() {
            // Of a stored document that was concluded before, the day is not known.
            Outcome::Concluso if before == Outcome::Concluso => self.concluded,
            Outcome::Concluso => Some(action.at.day()),
            Outcome::InCorso | Outcome::Annullato => None,
        };
        if transition.reschedules {
            self.case.hour = action.start.or(self.case.hour);
        }
        if let (Some(it), Some(en)) = (&transition.log, &transition.log_en) {
            let text = self.words(Some(action), Lang::It).fill(it);
            let text_en = self.words(Some(action), Lang::En).fill(en);
            self.log.push(Entry { at: action.at, text, text_en });
        }
        if let Some(notify) = &transition.notify {
            let (text, text_en) = self.both(Some(action), notify.text.as_ref(), notify.text_en.as_ref());
            let (to, channels) = (notify.to.clone(), notify.channels.clone());
            self.notices.push(Notice { at: action.at, to, channels, text, text_en });
        }
        if transition.signs {
            self.signatures.push(SignatureValue::of(self.rulebook, self.done, action));
            journal.rule(rule::CAD_20);
        }
        journal.apply(&transition.rule, action.at.day(), || {
            text::action(self.workflow, action, self.done, self.state, readings)
        });
        self.done = self.done.saturating_add(1);
        Ok(())
    }

    /// The state of the process.
    pub(super) fn close(self, journal: &mut Journal) -> Result<Replay, Error> {
        let concluded = self.concluded_by();
        let by_outcome = self.workflow.outcome_rule.as_ref();
        for rule in [self.workflow.documents_rule.as_ref(), by_outcome, concluded].into_iter().flatten() {
            journal.rule(rule);
        }
        let outcome = self.outcome();
        if let (Some(at), Some(rule)) = (self.last, concluded.or(by_outcome)) {
            journal.apply(rule, at.day(), || text::outcome(self.state, outcome));
        }
        let (it, en) = (self.workflow.description.as_ref(), self.workflow.description_en.as_ref());
        let (description, description_en) = self.both(None, it, en);
        let events = self.events(journal);
        Ok(Replay {
            state: self.state.name.clone(),
            outcome,
            description,
            description_en,
            completed: outcome == Outcome::Concluso,
            version: self.version.map(str::to_owned),
            filed_in: self.state.filed.clone(),
            filed_in_en: self.state.filed_en.clone(),
            open: self.open()?,
            log: self.log,
            notices: self.notices,
            signatures: self.signatures,
            warnings: self.warnings,
            events,
        })
    }

    /// What the document gives the dossier, if it is concluded.
    fn events(&self, journal: &mut Journal) -> Vec<DossierEvent> {
        let Some(day) = self.concluded else { return Vec::new() };
        let ours = |gift: &&Gift| self.case.document.as_ref() == Some(&gift.document) && self.in_force(&gift.rule, day);
        let signer = self.signer();
        let given = self.workflow.gives.iter().filter(ours).map(|gift| {
            journal.apply(&gift.rule, day, || text::gift(gift));
            if gift.kind_of_event == GiftType::Patto {
                self.assume_signer(signer.is_some(), journal);
            }
            DossierEvent::of(gift, day, signer)
        });
        given.collect()
    }

    /// The body that signed a patto, and whether it has a partnership agreement: the office itself, unless another body acts. `None`
    /// if that body is no signer that a dossier knows, or if it is not known who began the process.
    fn signer(&self) -> Option<(Signer, Option<bool>)> {
        match self.parties.iter().find(|(role, party)| *role != party) {
            Some((_, party)) => Signer::from_wire(party).map(|signer| (signer, self.partnership)),
            None => (!self.may_be_another()).then_some((Signer::Cpi, None)),
        }
    }

    /// Whether a stored process may be that of another body than the office, which none of its actions here tells.
    fn may_be_another(&self) -> bool {
        self.stored && !self.workflow.in_place_of.is_empty() && self.parties.is_empty()
    }

    /// Says what is assumed, or not known, of the signer of a patto.
    fn assume_signer(&self, known: bool, journal: &mut Journal) {
        let path = format!("/actions/{}/by", self.done.saturating_sub(1));
        if !known {
            journal.assume(&path, text::signer_unknown);
        } else if self.stored && !self.workflow.in_place_of.is_empty() {
            journal.assume(&path, text::same_party_assumed);
        }
    }

    /// The actions that the state allows, in the order of the table.
    pub(super) fn open(&self) -> Result<Vec<Open>, Error> {
        let mut open: Vec<Open> = Vec::new();
        let document = self.case.document.as_deref();
        let rows = self.workflow.transitions.iter().filter(|row| row.opens(&self.state.name, document));
        for transition in rows.filter(|row| self.chosen_now(&row.only_if)) {
            for by in &transition.by {
                let from = self.opens_at(&transition.action, by)?;
                let by = self.parties.get(by.as_str()).unwrap_or(by).clone();
                let (confirm, confirm_en) =
                    self.both(None, transition.confirm.as_ref(), transition.confirm_en.as_ref());
                let one = Open { action: transition.action.clone(), by, from, confirm, confirm_en };
                if !open.contains(&one) {
                    open.push(one);
                }
            }
        }
        Ok(open)
    }

    /// The moment from which a guard allows an action, if the guard is about the hour.
    fn opens_at(&self, action: &str, by: &str) -> Result<Option<Moment>, Error> {
        let document = self.case.document.as_deref();
        let attempt = Attempt { action, by, actor: by, state: &self.state.name, document };
        let guards = self.workflow.guards.iter().filter(|guard| guard.on.fits(attempt) && !guard.warns);
        let mut conditions = guards.flat_map(|guard| &guard.any);
        let minutes = conditions.find_map(|condition| match condition {
            ActionCondition::Opens(minutes) => Some(minutes),
            _ => None,
        });
        match (minutes, self.case.hour) {
            (Some(minutes), Some(hour)) => opening(self.rulebook, minutes, hour).map(|(opens, _)| Some(opens)),
            _ => Ok(None),
        }
    }

    fn attempt<'a>(&'a self, action: &'a Action) -> Attempt<'a> {
        let document = self.case.document.as_deref();
        let by = self.workflow.role(&action.by);
        Attempt { action: &action.action, by, actor: &action.by, state: &self.state.name, document }
    }

    fn words<'a>(&'a self, action: Option<&'a Action>, lang: Lang) -> Words<'a> {
        Words { case: &self.case, action, lang }
    }

    /// A text of the portal in both languages, if all its facts are known.
    fn both(
        &self,
        action: Option<&Action>,
        it: Option<&String>,
        en: Option<&String>,
    ) -> (Option<String>, Option<String>) {
        let text = |template: Option<&String>, lang| self.words(action, lang).fill_whole(template?);
        (text(it, Lang::It), text(en, Lang::En))
    }

    /// The name of an actor as the workflow holds it.
    fn known(&self, actor: &str) -> &'r str {
        let actors = &self.workflow.actors;
        actors.iter().find(|label| label.name == actor).map_or("", |label| label.name.as_str())
    }

    fn facts<'a>(&'a self, action: &'a Action) -> Facts<'a> {
        let first = self.first.unwrap_or(action.at.day());
        let previous = self.last.unwrap_or(action.at).day();
        Facts {
            rulebook: self.rulebook,
            case: self.here.as_ref().unwrap_or(&self.case),
            action,
            partnership: self.partnership,
            first,
            previous,
        }
    }

    /// The rule by which the state concludes the document on the day of the last action.
    fn concluded_by(&self) -> Option<&'r RuleId> {
        let rule = self.state.concluded_by(self.case.document.as_deref())?;
        let only_if = self.state.concludes.as_ref().and_then(|concludes| concludes.only_if.clone());
        self.chosen_now(&only_if).then_some(rule)
    }

    /// The outcome of the process now.
    pub(super) fn outcome(&self) -> Outcome {
        self.concluded_by().map_or(self.state.outcome, |_| Outcome::Concluso)
    }

    /// Who must act for the process to go on, each once, in the order of the table; nobody if it has ended. An
    /// annulment is nobody's duty.
    pub(super) fn must_act(&self) -> Vec<&str> {
        let mut who: Vec<&str> = Vec::new();
        if self.outcome() != Outcome::InCorso {
            return who;
        }
        let document = self.case.document.as_deref();
        let goes_on = |row: &&Transition| {
            let target = row.target(&self.state.name);
            let annuls = self.workflow.state(target).is_some_and(|state| state.outcome == Outcome::Annullato);
            row.opens(&self.state.name, document)
                && self.chosen_now(&row.only_if)
                && target != self.state.name
                && !annuls
        };
        for by in self.workflow.transitions.iter().filter(goes_on).flat_map(|row| &row.by) {
            let by = self.parties.get(by.as_str()).unwrap_or(by);
            if !who.contains(&by.as_str()) {
                who.push(by);
            }
        }
        who
    }

    /// The day of the first action; `None` before it.
    pub(super) fn first(&self) -> Option<Day> {
        self.first
    }

    /// When the state was entered; `None` if that is not known.
    pub(super) fn entered(&self) -> Option<Moment> {
        self.entered
    }

    /// Whether a guard of an action compares its day with that of an earlier action.
    pub(super) fn compares_days(&self, action: &Action) -> bool {
        let attempt = self.attempt(action);
        let guards = self.workflow.guards.iter().filter(|guard| guard.on.fits(attempt));
        let mut conditions = guards.flat_map(|guard| &guard.any);
        conditions.any(|one| matches!(one, ActionCondition::SameDay(_) | ActionCondition::PreviousDay(_)))
    }

    /// The same on the day of the last action; before any action, as if it had the choice.
    fn chosen_now(&self, only_if: &Option<Chosen>) -> bool {
        self.seen.is_none_or(|day| self.chosen(only_if, day))
    }

    /// Whether a parameter has the choice on which something depends.
    fn chosen(&self, only_if: &Option<Chosen>, day: Day) -> bool {
        only_if.as_ref().is_none_or(|one| self.rulebook.chosen(&one.parameter, day) == Some(one.choice.as_str()))
    }

    fn in_force(&self, rule: &RuleId, day: Day) -> bool {
        self.rulebook.rule(rule).is_some_and(|rule| rule.in_force(day))
    }

    /// The error about the next action, with the text of the rule.
    fn refused(&self, action: &Action, rule: &RuleId) -> Result<Error, Error> {
        Ok(Error::new(Code::AzioneNonAmmessa)
            .at(format!("/actions/{}", self.done))
            .rule(rule)
            .detail("index", self.done)
            .detail("state", self.state.name.clone())
            .detail("open", json!(self.open()?))
            .hint(self.says(rule, action.at.day())))
    }

    /// The text of a rule on a day.
    fn says(&self, rule: &RuleId, day: Day) -> Text {
        let (it, en) = self.rulebook.titles_on(rule, day);
        Text::new(it, en)
    }

    fn warning(&self, guard: &Guard, missing: Vec<AskedFact>, day: Day) -> Warning {
        let message = text::not_shown(&self.says(&guard.rule, day));
        Warning { index: self.done, rule: guard.rule.clone(), missing: self.names(missing), message }
    }

    fn names(&self, facts: Vec<AskedFact>) -> Vec<String> {
        facts.into_iter().map(|fact| fact.name(self.rulebook).to_owned()).collect()
    }
}

/// The facts that a guard requires and the input does not state.
fn missing(guard: &Guard, facts: &Facts<'_>) -> Vec<AskedFact> {
    let asked = guard.any.iter().filter_map(ActionCondition::fact);
    asked.filter(|fact| facts.stated(*fact).is_none()).collect()
}

/// A state of a workflow; the workflow was checked when it was loaded.
fn stage<'r>(workflow: &'r Workflow, name: &str) -> Result<&'r Stage, Error> {
    workflow.state(name).ok_or_else(|| Error::new(Code::RulebookNonValido).detail("entry", workflow.name.clone()))
}

/// The error about an unknown name.
pub(super) fn unknown(path: &str, known: &[Label]) -> Error {
    unknown_name(path, known.iter().map(|label| label.name.as_str()).collect())
}

fn unknown_name(path: &str, known: Vec<&str>) -> Error {
    let (it, en) = ("nome che questo flusso non conosce", "a name that this workflow does not know");
    Error::unknown(path, known, it, en)
}
