//! Conditions on an action: each is about one fact, and an absent fact never meets it.

use super::action::{Action, Case, Session};
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::error::Error;
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::workflow::condition::{ActionCondition, ActionFact, Codes};

/// The places where the facts of an action are looked up.
#[derive(Clone, Copy)]
pub(super) struct Facts<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) case: &'a Case,
    pub(super) action: &'a Action,
    /// The day of the first action.
    pub(super) first: Day,
    /// The day of the previous action; that of this one if it is the first.
    pub(super) previous: Day,
}

impl Facts<'_> {
    /// Whether a stated fact holds; `None` if the fact is not stated.
    pub(super) fn stated(&self, fact: ActionFact) -> Option<bool> {
        let (action, case, session) = (self.action, self.case, self.case.session.as_ref());
        match fact {
            ActionFact::At => case.hour.map(|_| true),
            ActionFact::Identity => action.identity.map(|_| true),
            ActionFact::Signature => action.signature.map(|_| true),
            ActionFact::Certificate => action.certificate.map(|_| true),
            ActionFact::Format => action.format.as_ref().map(|_| true),
            ActionFact::Reason => action.reason.as_ref().map(|_| true),
            ActionFact::ReplacedBy => action.replaced_by.as_ref().map(|_| true),
            ActionFact::Availability => action.availability.as_ref().map(|_| true),
            ActionFact::IdentityCopy => action.identity_copy,
            ActionFact::DigitalDomicile => action.digital_domicile,
            ActionFact::Agreed => action.agreed,
            ActionFact::AppInstalled => action.app_installed,
            ActionFact::Activity => session.map(|_| true),
            ActionFact::ProfileFilled => session.and_then(|session| session.profile_filled),
            ActionFact::DeclarationFilled => session.and_then(|session| session.declaration_filled),
            ActionFact::CvUploaded => case.cv_uploaded,
            ActionFact::RequirementsDeclared => case.requirements_declared,
            ActionFact::OfferExpiry => (!case.offer_expiry.is_unknown()).then_some(true),
            ActionFact::OfferType => case.offer_type.as_ref().map(|_| true),
            ActionFact::Registered => case.registered,
            ActionFact::Activated => case.activated,
            ActionFact::Consent => case.consent,
            ActionFact::ApplicationSent => case.application_sent,
            ActionFact::Via => action.via.map(|_| true),
            ActionFact::LoggedIn => action.logged_in,
            ActionFact::Start => action.start.map(|_| true),
            ActionFact::Message => action.message.as_ref().map(|_| true),
            ActionFact::Candidates => action.candidates.map(|_| true),
            ActionFact::Filled => action.filled,
            ActionFact::Satisfied => action.satisfied,
            ActionFact::EmployerAllowsMore => case.employer_allows_more,
            ActionFact::PublicBody => case.public_body,
            ActionFact::CompulsorySchoolingOnly => case.compulsory_schooling_only,
        }
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
            ActionCondition::Activity(codes) => case.session.as_ref().is_some_and(|session| codes.hold(session)),
            ActionCondition::Holds(fact) => self.stated(*fact) == Some(true),
            ActionCondition::Absent(fact) => self.stated(*fact).is_none(),
            ActionCondition::SameDay(same) => (action.at.day() == self.first) == *same,
            ActionCondition::PreviousDay(same) => (action.at.day() == self.previous) == *same,
            ActionCondition::OfferOpen(open) => {
                case.offer_expiry.test_or_nothing(|last| action.at.day() <= last) == Some(*open)
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
        })
    }
}

impl ActionCondition {
    /// The fact that it is about; `None` if it is about the hour of the action itself.
    pub(crate) fn fact(&self) -> Option<ActionFact> {
        Some(match self {
            Self::Identity(_) => ActionFact::Identity,
            Self::Signature(_) => ActionFact::Signature,
            Self::Certificate(_) => ActionFact::Certificate,
            Self::Format(_) => ActionFact::Format,
            Self::Activity(_) => ActionFact::Activity,
            Self::Holds(fact) | Self::Absent(fact) => *fact,
            Self::OfferOpen(_) => ActionFact::OfferExpiry,
            Self::AtMost(_) | Self::AtLeast(_) => ActionFact::Candidates,
            Self::OfferType(_) => ActionFact::OfferType,
            Self::Via(_) => ActionFact::Via,
            Self::NewHour(_) => ActionFact::Start,
            Self::Opens(_) | Self::InTime(_) => ActionFact::At,
            Self::SameDay(_) | Self::PreviousDay(_) => return None,
        })
    }
}

impl Codes {
    fn hold(&self, session: &Session) -> bool {
        (self.from.as_str()..=self.to.as_str()).contains(&session.activity.as_str())
    }
}

/// The first moment at which something opens before an hour, and the parameter that says so.
pub(super) fn opening(rulebook: &Rulebook, minutes: &str, hour: Moment) -> Result<(Moment, Reading), Error> {
    let (minutes, reading) = rulebook.read_named(minutes, hour.day()).map_err(|error| error.at("/at"))?;
    Ok((hour.minutes_before(minutes), reading))
}

fn is_among(format: &Id, formats: &[String]) -> bool {
    formats.iter().any(|one| one.eq_ignore_ascii_case(format.as_str()))
}

impl ActionFact {
    /// Its place in the input, as a JSON pointer; `index` is that of the action.
    pub(crate) fn path(self, index: usize) -> String {
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
        };
        format!("/actions/{index}/{name}")
    }
}
