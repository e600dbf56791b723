//! Facts that are given by their names: each goes to the field of the same fact, if there is one.

use std::borrow::Cow;

use super::action::{Action, Case};
use crate::base::error::Error;
use crate::base::facts::FactMap;
use crate::base::nullable::Nullable;
use crate::base::words::fact::FactArea;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::{put, told_twice};
use crate::rulebook::tables::fact::name::Place;
use crate::rulebook::tables::fact::value::Given;
use crate::rulebook::tables::workflow::condition::ActionFact;

/// An action with the facts that hold for it.
pub(super) struct Stated<'a> {
    pub(super) action: Cow<'a, Action>,
    /// The facts of the process, where the action gives others than the process; `None` if it gives none.
    pub(super) case: Option<Case>,
}

impl<'a> Stated<'a> {
    /// The action of an index, with its own facts and those of its process.
    pub(super) fn of(rulebook: &Rulebook, action: &'a Action, case: &Case, index: usize) -> Result<Self, Error> {
        if action.facts.is_empty() && case.of_actions.is_empty() {
            return Ok(Self { action: Cow::Borrowed(action), case: None });
        }
        let path = format!("/actions/{index}");
        let (mut whole, mut changed) = (action.clone(), None);
        for (place, value) in rulebook.read_facts(FactArea::Workflow, &action.facts, &path)? {
            match place {
                Place::Own(number) => {
                    let case = changed.get_or_insert_with(|| case.clone());
                    if case.own.iter().any(|(one, there)| *one == number && *there != value) {
                        let name = rulebook.own_fact(FactArea::Workflow, number).map_or("", |(name, _)| name);
                        return Err(told_twice(&path, name));
                    }
                    case.own.push((number, value));
                }
                Place::Field(number) => {
                    let Some(fact) = ActionFact::ALL.get(usize::from(number)).copied() else { continue };
                    if !whole.put(fact, &value, &path)? {
                        changed.get_or_insert_with(|| case.clone()).put(fact, &value, &path)?;
                    }
                }
            }
        }
        for (fact, value) in &case.of_actions {
            whole.put(*fact, value, "")?;
        }
        Ok(Self { action: Cow::Owned(whole), case: changed })
    }
}

/// Actions with the facts that each, or the process as a whole, gives by their names in the fields of the same facts.
pub(crate) fn filled<'a>(
    rulebook: &Rulebook,
    actions: &'a [Action],
    whole: &FactMap,
) -> Result<Cow<'a, [Action]>, Error> {
    if whole.is_empty() && actions.iter().all(|action| action.facts.is_empty()) {
        return Ok(Cow::Borrowed(actions));
    }
    let field = |place| match place {
        Place::Field(number) => ActionFact::ALL.get(usize::from(number)).copied(),
        Place::Own(_) => None,
    };
    let of_all = rulebook.read_facts(FactArea::Workflow, whole, "")?;
    let mut filled = actions.to_vec();
    for (index, action) in filled.iter_mut().enumerate() {
        let path = format!("/actions/{index}");
        // A fact in its field need not be read again.
        let facts = std::mem::take(&mut action.facts);
        let read = rulebook.read_facts(FactArea::Workflow, &facts, &path)?;
        for (fact, (place, value)) in facts.into_iter().zip(read) {
            let kept = match field(place) {
                Some(named) => !action.put(named, &value, &path)?,
                None => true,
            };
            if kept {
                action.facts.insert(fact);
            }
        }
        for (place, value) in &of_all {
            if let Some(fact) = field(*place) {
                action.put(fact, value, "")?;
            }
        }
    }
    Ok(Cow::Owned(filled))
}

impl Action {
    /// Puts a fact into its field; `false` if an action has no such field.
    fn put(&mut self, fact: ActionFact, value: &Given, path: &str) -> Result<bool, Error> {
        let name = fact.as_str();
        match fact {
            ActionFact::Identity => put(&mut self.identity, value, path, name),
            ActionFact::Signature => put(&mut self.signature, value, path, name),
            ActionFact::Certificate => put(&mut self.certificate, value, path, name),
            ActionFact::Format => put(&mut self.format, value, path, name),
            ActionFact::Reason => put(&mut self.reason, value, path, name),
            ActionFact::ReplacedBy => put(&mut self.replaced_by, value, path, name),
            ActionFact::IdentityCopy => put(&mut self.identity_copy, value, path, name),
            ActionFact::DigitalDomicile => put(&mut self.digital_domicile, value, path, name),
            ActionFact::Availability => put(&mut self.availability, value, path, name),
            ActionFact::Candidates => put(&mut self.candidates, value, path, name),
            ActionFact::Filled => put(&mut self.filled, value, path, name),
            ActionFact::Satisfied => put(&mut self.satisfied, value, path, name),
            ActionFact::Via => put(&mut self.via, value, path, name),
            ActionFact::LoggedIn => put(&mut self.logged_in, value, path, name),
            ActionFact::Start => put(&mut self.start, value, path, name),
            ActionFact::Message => put(&mut self.message, value, path, name),
            ActionFact::Agreed => put(&mut self.agreed, value, path, name),
            ActionFact::AppInstalled => put(&mut self.app_installed, value, path, name),
            ActionFact::Partnership => put(&mut self.partnership, value, path, name),
            ActionFact::At
            | ActionFact::Activity
            | ActionFact::SessionAt
            | ActionFact::Practice
            | ActionFact::ProfileFilled
            | ActionFact::DeclarationFilled
            | ActionFact::CvUploaded
            | ActionFact::RequirementsDeclared
            | ActionFact::OfferExpiry
            | ActionFact::EmployerAllowsMore
            | ActionFact::PublicBody
            | ActionFact::CompulsorySchoolingOnly
            | ActionFact::OfferType
            | ActionFact::Registered
            | ActionFact::Activated
            | ActionFact::Consent
            | ActionFact::ApplicationSent => return Ok(false),
        }?;
        Ok(true)
    }
}

impl Case {
    /// The facts of a process, with those that are given by their names.
    pub(super) fn stated(mut self, rulebook: &Rulebook) -> Result<Self, Error> {
        let facts = std::mem::take(&mut self.facts);
        for (place, value) in rulebook.read_facts(FactArea::Workflow, &facts, "")? {
            match place {
                Place::Own(number) => self.own.push((number, value)),
                Place::Field(number) => {
                    let Some(fact) = ActionFact::ALL.get(usize::from(number)).copied() else { continue };
                    if !self.put(fact, &value, "")? {
                        self.of_actions.push((fact, value));
                    }
                }
            }
        }
        Ok(self)
    }

    /// Puts a fact into its field; `false` if it is a field of an action.
    fn put(&mut self, fact: ActionFact, value: &Given, path: &str) -> Result<bool, Error> {
        let name = fact.as_str();
        match fact {
            ActionFact::At => put(&mut self.hour, value, path, name),
            ActionFact::CvUploaded => put(&mut self.cv_uploaded, value, path, name),
            ActionFact::RequirementsDeclared => put(&mut self.requirements_declared, value, path, name),
            ActionFact::EmployerAllowsMore => put(&mut self.employer_allows_more, value, path, name),
            ActionFact::PublicBody => put(&mut self.public_body, value, path, name),
            ActionFact::CompulsorySchoolingOnly => put(&mut self.compulsory_schooling_only, value, path, name),
            ActionFact::OfferType => put(&mut self.offer_type, value, path, name),
            ActionFact::Registered => put(&mut self.registered, value, path, name),
            ActionFact::Activated => put(&mut self.activated, value, path, name),
            ActionFact::Consent => put(&mut self.consent, value, path, name),
            ActionFact::ApplicationSent => put(&mut self.application_sent, value, path, name),
            ActionFact::ProfileFilled => put(&mut self.profile_filled, value, path, name),
            ActionFact::DeclarationFilled => put(&mut self.declaration_filled, value, path, name),
            ActionFact::OfferExpiry => self.put_expiry(value, path),
            ActionFact::Activity => put(&mut self.activity, value, path, name),
            ActionFact::SessionAt => put(&mut self.session_at, value, path, name),
            ActionFact::Practice => put(&mut self.practice, value, path, name),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    /// The last day of the offer, which may also be null: there is none.
    fn put_expiry(&mut self, value: &Given, path: &str) -> Result<(), Error> {
        let mut expiry = self.offer_expiry.value();
        if self.offer_expiry == Nullable::Null {
            return Err(told_twice(path, ActionFact::OfferExpiry.as_str()));
        }
        put(&mut expiry, value, path, ActionFact::OfferExpiry.as_str())?;
        self.offer_expiry = expiry.map_or(Nullable::Absent, Nullable::Value);
        Ok(())
    }
}
