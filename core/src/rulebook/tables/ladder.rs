//! The tables of conditionality: benefits, ladders of sanctions, authorities, suspended duties, justified reasons.

use std::collections::BTreeMap;

use super::authority::Authority;
use super::benefit::BenefitInfo;
use super::end_cause::EndCauseInfo;
use super::life::Life;
use super::suspension::DutySuspension;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::rule::RuleId;
use crate::base::words::benefit::{Benefit, EndCause};
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{Fraction, Reason, Subject};
use crate::base::words::violation::Violation;
use crate::rulebook::sources::Cite;

/// The tables, read and checked.
#[derive(Clone, Default)]
pub(crate) struct Tables {
    pub(crate) benefits: BTreeMap<Benefit, BenefitInfo>,
    pub(crate) ladders: BTreeMap<String, Ladder>,
    pub(crate) authorities: BTreeMap<String, Authority>,
    pub(crate) suspensions: BTreeMap<String, DutySuspension>,
    pub(crate) reasons: BTreeMap<Reason, ReasonInfo>,
    pub(crate) end_causes: BTreeMap<EndCause, EndCauseInfo>,
}

impl Tables {
    /// Every entry by its kind and name, with its content.
    pub(crate) fn described(&self) -> BTreeMap<String, String> {
        let benefits =
            self.benefits.iter().map(|(code, info)| (format!("benefit {}", code.as_str()), format!("{info:?}")));
        let ladders = self.ladders.iter().map(|(name, ladder)| (format!("ladder {name}"), format!("{ladder:?}")));
        let reasons =
            self.reasons.iter().map(|(code, info)| (format!("reason {}", code.as_str()), format!("{info:?}")));
        let authorities = self.authorities.iter().map(|(name, one)| (format!("authority {name}"), format!("{one:?}")));
        let suspensions = self.suspensions.iter().map(|(name, one)| (format!("suspension {name}"), format!("{one:?}")));
        let end_causes =
            self.end_causes.iter().map(|(code, info)| (format!("end_cause {}", code.as_str()), format!("{info:?}")));
        let others = authorities.chain(suspensions).chain(end_causes);
        benefits.chain(ladders).chain(reasons).chain(others).collect()
    }
}

/// The measure of a step, the mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// Nothing.
    Nothing,
    /// A fixed reduction in each month.
    Reduction {
        /// The amount of the reduction.
        amount: Money,
        /// An exempt household loses nothing.
        spares_protected: bool,
    },
    /// A part of the benefit.
    Deduction(Fraction),
    /// The benefit, and the state if it says so.
    Loss { status: bool },
}

/// The share of missed hours up to which a step applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The limit is excluded.
    Below(Percent),
    /// The limit is included.
    UpTo(Percent),
}

impl Edge {
    fn holds(self, percent: Percent) -> bool {
        match self {
            Self::Below(edge) => percent < edge,
            Self::UpTo(edge) => percent <= edge,
        }
    }

    /// Limits in order: at the same share the excluded one comes first.
    pub(crate) fn place(self) -> (Percent, bool) {
        match self {
            Self::Below(edge) => (edge, false),
            Self::UpTo(edge) => (edge, true),
        }
    }
}

/// How a step of a ladder is chosen.
#[derive(Clone, Debug)]
pub(crate) enum Steps {
    /// By the number of violations: the first, the second, …; the last step holds for all that follow.
    Counted(Vec<Effect>),
    /// By the share of the course's hours that were missed.
    MissedHours(Vec<(Edge, Effect)>),
}

/// The sanctions for violations of a kind under a benefit, step by step.
#[derive(Clone, Debug)]
pub(crate) struct Ladder {
    pub(crate) rule: RuleId,
    pub(crate) violations: Vec<Violation>,
    pub(crate) steps: Steps,
    /// Its violations are counted together, not each kind separately.
    pub(crate) shared_count: bool,
    /// The amount not paid out is divided according to COND-13.
    pub(crate) split: bool,
    /// A fraction refers to all the months of the treatment, and withholds at least one month's benefit.
    pub(crate) whole_treatment: bool,
    /// Whether it is for a benefit that was renewed; `None` if that makes no difference.
    pub(crate) renewal: Option<bool>,
    /// The parameter with the months after the decision before a new claim.
    pub(crate) claim_again: Option<String>,
    /// The same for a household with minors or disabled members, where it has months of its own.
    pub(crate) claim_again_with_minors: Option<String>,
    /// What an operator should know, in Italian and English.
    pub(crate) note: Option<(String, String)>,
    /// What its steps rest on, where that is not the law of the rule.
    pub(crate) source: Option<Cite>,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) life: Life,
}

impl Ladder {
    pub(crate) fn covers(&self, benefit: Benefit, violation: Violation, day: Day, renewal: bool) -> bool {
        self.benefits.contains(&benefit)
            && self.violations.contains(&violation)
            && self.life.covers(day)
            && self.renewal.is_none_or(|on_renewal| on_renewal == renewal)
    }

    pub(crate) fn clashes(&self, other: &Self) -> bool {
        let apart = self.renewal.zip(other.renewal).is_some_and(|(one, other)| one != other);
        !apart
            && self.life.meets(other.life)
            && self.benefits.iter().any(|one| other.benefits.contains(one))
            && self.violations.iter().any(|one| other.violations.contains(one))
    }
}

impl Steps {
    /// The step of the `n`th violation (from 1) with its number; the last step if the ladder is shorter.
    pub(crate) fn nth(&self, n: u32) -> Option<(u32, Effect)> {
        match self {
            Self::Counted(steps) => (1..).zip(steps.iter().copied()).take_while(|(step, _)| *step <= n.max(1)).last(),
            Self::MissedHours(_) => None,
        }
    }

    /// The step of a share of missed hours.
    pub(crate) fn missed(&self, percent: Percent) -> Option<Effect> {
        match self {
            Self::Counted(_) => None,
            Self::MissedHours(bands) => bands.iter().find(|(edge, _)| edge.holds(percent)).map(|(_, effect)| *effect),
        }
    }
}

/// What the law says of a reason.
#[derive(Clone, Debug)]
pub(crate) struct ReasonInfo {
    /// What it excuses.
    pub(crate) subjects: Vec<Subject>,
    /// It must be documented.
    pub(crate) document: bool,
}
