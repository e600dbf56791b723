//! Conditions on an action: each is about one fact, and an absent fact never meets it.

use super::action::{Action, Case};
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::Error;
use crate::base::nullable::Nullable;
use crate::base::words::fact::FactArea;
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::fact_path;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::fact::name::FactName;
use crate::rulebook::tables::fact::value::ValueRef;
use crate::rulebook::tables::workflow::condition::{ActionCondition, ActionFact, AskedFact, Codes};

/// The places where the facts of an action are looked up.
#[derive(Clone, Copy)]
pub(super) struct Facts<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) case: &'a Case,
    pub(super) action: &'a Action,
    /// Whether the accredited operator of the process has a partnership agreement, as an earlier action says.
    pub(super) partnership: Option<bool>,
    /// The day of the first action.
    pub(super) first: Day,
    /// The day of the previous action; that of this one if it is the first.
    pub(super) previous: Day,
}

impl Facts<'_> {
    /// Whether a stated fact holds; `None` if the fact is not stated.
    pub(super) fn stated(&self, fact: AskedFact) -> Option<bool> {
        self.seen(fact).map(ValueRef::holds)
    }

    /// The value of a fact; `None` if the fact is not stated.
    fn seen(&self, fact: AskedFact) -> Option<ValueRef<'_>> {
        let fact = match fact {
            AskedFact::Field(fact) => fact,
            AskedFact::Own(number) => {
                let found = self.case.own.iter().find(|(one, _)| *one == number);
                return found.map(|(_, given)| given.value_ref());
            }
        };
        let (action, case) = (self.action, self.case);
        let yes = |fact: Option<bool>| fact.map(ValueRef::Bool);
        match fact {
            ActionFact::At => case.hour.map(ValueRef::Moment),
            ActionFact::Identity => action.identity.map(|one| ValueRef::Text(one.as_str())),
            ActionFact::Signature => action.signature.map(|one| ValueRef::Text(one.as_str())),
            ActionFact::Certificate => action.certificate.map(|one| ValueRef::Text(one.as_str())),
            ActionFact::Via => action.via.map(|one| ValueRef::Text(one.as_str())),
            ActionFact::Format => text(&action.format),
            ActionFact::Reason => text(&action.reason),
            ActionFact::ReplacedBy => text(&action.replaced_by),
            ActionFact::Availability => text(&action.availability),
            ActionFact::Message => text(&action.message),
            ActionFact::IdentityCopy => yes(action.identity_copy),
            ActionFact::DigitalDomicile => yes(action.digital_domicile),
            ActionFact::Agreed => yes(action.agreed),
            ActionFact::AppInstalled => yes(action.app_installed),
            ActionFact::LoggedIn => yes(action.logged_in),
            ActionFact::Filled => yes(action.filled),
            ActionFact::Satisfied => yes(action.satisfied),
            ActionFact::Start => action.start.map(ValueRef::Moment),
            ActionFact::Candidates => action.candidates.map(|count| ValueRef::Number(count.into())),
            ActionFact::Activity => text(&case.activity),
            ActionFact::SessionAt => case.session_at.map(ValueRef::Day),
            ActionFact::Practice => text(&case.practice),
            ActionFact::Partnership => yes(action.partnership.or(self.partnership)),
            ActionFact::ProfileFilled => yes(case.profile_filled),
            ActionFact::DeclarationFilled => yes(case.declaration_filled),
            ActionFact::CvUploaded => yes(case.cv_uploaded),
            ActionFact::RequirementsDeclared => yes(case.requirements_declared),
            ActionFact::OfferExpiry => match case.offer_expiry {
                Nullable::Absent => None,
                Nullable::Null => Some(ValueRef::Nothing),
                Nullable::Value(day) => Some(ValueRef::Day(day)),
            },
            ActionFact::OfferType => case.offer_type.as_deref().map(ValueRef::Text),
            ActionFact::Registered => yes(case.registered),
            ActionFact::Activated => yes(case.activated),
            ActionFact::Consent => yes(case.consent),
            ActionFact::ApplicationSent => yes(case.application_sent),
            ActionFact::EmployerAllowsMore => yes(case.employer_allows_more),
            ActionFact::PublicBody => yes(case.public_body),
            ActionFact::CompulsorySchoolingOnly => yes(case.compulsory_schooling_only),
        }
    }

    /// The value of a fact that a condition names.
    fn named(&self, name: &FactName) -> Option<ValueRef<'_>> {
        self.seen(AskedFact::of(name)?)
    }

    /// Whether at least one of some conditions holds; adds the parameters read for it.
    ///
    /// # Errors
    /// The error of a parameter named by a condition, if it has no value on the day.
    pub(super) fn any(&self, conditions: &[ActionCondition], readings: &mut Vec<Reading>) -> Result<bool, Error> {
        for condition in conditions {
            if self.holds(condition, readings)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn holds(&self, condition: &ActionCondition, readings: &mut Vec<Reading>) -> Result<bool, Error> {
        let (action, case) = (self.action, self.case);
        Ok(match condition {
            ActionCondition::Identity(kinds) => action.identity.is_some_and(|identity| kinds.contains(&identity)),
            ActionCondition::Signature(least) => action.signature.is_some_and(|kind| kind >= *least),
            ActionCondition::Certificate(ways) => action.certificate.is_some_and(|way| ways.contains(&way)),
            ActionCondition::Format(formats) => action.format.as_ref().is_some_and(|format| is_among(format, formats)),
            ActionCondition::Activity(codes) => case.activity.as_ref().is_some_and(|activity| codes.hold(activity)),
            ActionCondition::Holds(fact) => self.named(fact).is_some_and(ValueRef::holds),
            ActionCondition::Absent(fact) => self.named(fact).is_none(),
            ActionCondition::Is(one) => self.named(&one.fact).is_some_and(|seen| one.hold(seen)),
            ActionCondition::Between(range) => self.named(&range.fact).is_some_and(|seen| range.holds(seen)),
            ActionCondition::NotAfter(fact) => self.named(fact).is_some_and(|seen| seen.is_not_before(action.at)),
            ActionCondition::NotBefore(fact) => self.named(fact).is_some_and(|seen| seen.is_not_after(action.at)),
            ActionCondition::SameDay(same) => (action.at.day() == self.first) == *same,
            ActionCondition::PreviousDay(same) => (action.at.day() == self.previous) == *same,
            ActionCondition::SessionDay(same) => case.session_at.is_some_and(|day| (day == action.at.day()) == *same),
            ActionCondition::OtherPractice(another) => {
                let practices = action.replaced_by.as_ref().zip(case.practice.as_ref());
                practices.is_some_and(|(by, own)| (by != own) == *another)
            }
            ActionCondition::PracticeNumber(wanted) => {
                let digit = |by: &Id| by.as_str().chars().any(|letter| letter.is_ascii_digit());
                action.replaced_by.as_ref().is_some_and(|by| digit(by) == *wanted)
            }
            ActionCondition::OfferOpen(open) => {
                case.offer_expiry.null_or(|last| action.at.day() <= last) == Some(*open)
            }
            ActionCondition::OfferType(types) => case.offer_type.as_ref().is_some_and(|one| types.contains(one)),
            ActionCondition::Via(ways) => action.via.is_some_and(|way| ways.contains(&way)),
            ActionCondition::InTime(wanted) => case.hour.is_some_and(|hour| (action.at <= hour) == *wanted),
            ActionCondition::NewHour(wanted) => {
                let another = |start| action.at < start && case.hour != Some(start);
                action.start.is_some_and(|start| another(start) == *wanted)
            }
            ActionCondition::AtMost(parameter) => match action.candidates {
                Some(count) => {
                    let read = self.rulebook.read_named::<u32>(parameter, action.at.day());
                    let (most, reading) = read.map_err(|error| error.at("/actions"))?;
                    readings.push(reading);
                    count <= most
                }
                None => false,
            },
            ActionCondition::AtLeast(least) => action.candidates.is_some_and(|count| *least <= count),
            ActionCondition::Opens(minutes) => match case.hour {
                Some(hour) => {
                    let (opens, reading) = opening(self.rulebook, minutes, hour)?;
                    readings.push(reading);
                    opens <= action.at
                }
                None => false,
            },
            ActionCondition::Closes(minutes) => match case.hour {
                Some(hour) => {
                    let read = self.rulebook.read_named::<u32>(minutes, hour.day());
                    let (minutes, reading) = read.map_err(|error| error.at("/at"))?;
                    readings.push(reading);
                    // An hour at the end of the calendar has no later one.
                    hour.plus_minutes(minutes).is_none_or(|closes| action.at <= closes)
                }
                None => false,
            },
        })
    }
}

impl Codes {
    fn hold(&self, activity: &Id) -> bool {
        (self.from.as_str()..=self.to.as_str()).contains(&activity.as_str())
    }
}

/// The first moment at which something opens before an hour, and the parameter that says so.
pub(super) fn opening(rulebook: &Rulebook, minutes: &str, hour: Moment) -> Result<(Moment, Reading), Error> {
    let (minutes, reading) = rulebook.read_named(minutes, hour.day()).map_err(|error| error.at("/at"))?;
    Ok((hour.minutes_before(minutes), reading))
}

fn text(fact: &Option<Id>) -> Option<ValueRef<'_>> {
    fact.as_ref().map(|text| ValueRef::Text(text.as_str()))
}

fn is_among(format: &Id, formats: &[String]) -> bool {
    formats.iter().any(|one| one.eq_ignore_ascii_case(format.as_str()))
}

impl AskedFact {
    /// Its name.
    pub(super) fn name(self, rulebook: &Rulebook) -> &str {
        match self {
            Self::Field(fact) => fact.as_str(),
            Self::Own(number) => rulebook.own_fact(FactArea::Workflow, number).map_or("", |(name, _)| name),
        }
    }

    /// Its place in the input, as a JSON pointer; `index` is that of the action.
    pub(super) fn path(self, rulebook: &Rulebook, index: usize) -> String {
        match self {
            Self::Field(fact) => fact.path(index),
            Self::Own(_) => fact_path(&format!("/actions/{index}"), self.name(rulebook)),
        }
    }
}

impl ActionFact {
    /// Its place in the input, as a JSON pointer; `index` is that of the action.
    fn path(self, index: usize) -> String {
        let name = match self {
            Self::At => return "/at".to_owned(),
            Self::CvUploaded => return "/cv_uploaded".to_owned(),
            Self::RequirementsDeclared => return "/requirements_declared".to_owned(),
            Self::OfferExpiry => return "/offer_expiry".to_owned(),
            Self::OfferType => return "/offer/type".to_owned(),
            Self::Registered => return "/registered".to_owned(),
            Self::Activated => return "/activated".to_owned(),
            Self::Consent => return "/consent".to_owned(),
            Self::ApplicationSent => return "/application_sent".to_owned(),
            Self::Activity => return "/session/activity".to_owned(),
            Self::SessionAt => return "/session/at".to_owned(),
            Self::Practice => return "/practice".to_owned(),
            Self::ProfileFilled => return "/session/profile_filled".to_owned(),
            Self::DeclarationFilled => return "/session/declaration_filled".to_owned(),
            Self::EmployerAllowsMore => return "/employer_allows_more".to_owned(),
            Self::PublicBody => return "/public_body".to_owned(),
            Self::CompulsorySchoolingOnly => return "/compulsory_schooling_only".to_owned(),
            Self::Candidates => "candidates",
            Self::Filled => "filled",
            Self::Satisfied => "satisfied",
            Self::Identity => "identity",
            Self::Signature => "signature",
            Self::Certificate => "certificate",
            Self::Format => "format",
            Self::Reason => "reason",
            Self::ReplacedBy => "replaced_by",
            Self::IdentityCopy => "identity_copy",
            Self::DigitalDomicile => "digital_domicile",
            Self::Availability => "availability",
            Self::Via => "via",
            Self::LoggedIn => "logged_in",
            Self::Start => "start",
            Self::Message => "message",
            Self::Agreed => "agreed",
            Self::AppInstalled => "app_installed",
            Self::Partnership => "partnership",
        };
        format!("/actions/{index}/{name}")
    }
}
