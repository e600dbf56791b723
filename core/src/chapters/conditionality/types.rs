//! What is asked and answered.

use std::borrow::Cow;

use serde::Serialize;

use super::values::{Province, When};
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::rule::RuleId;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::base::words::deadline::Bound;
use crate::base::words::deadline::DeadlineState;
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{AppealBody, Decider, Finder, Fraction, Measure, Reason, Recipient, Subject};
use crate::base::words::table::words;
use crate::base::words::violation::Violation;

record! {
    /// Days of absence from training.
    pub struct AbsencesInput {
        /// In any order, each day once; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub days: Vec<Absence>,
    }

    /// A day of absence.
    #[derive(Copy)]
    pub struct Absence {
        /// The day.
        pub date: Day,
        /// Whether the person had a justified reason; if absent, no.
        pub justified: Option<bool>,
    }
}

/// The events that result from absences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Absences {
    /// In the order of their days.
    pub events: Vec<Event>,
}

/// Absences that together are one violation `formazione`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// The day on which there were enough absences: from 5 August 2022, the second of the month.
    pub date: Day,
    /// All its days, in order.
    pub days: Vec<Day>,
}

record! {
    /// A benefit with its meetings.
    pub struct AdiInput {
        /// The benefit.
        pub benefit: AdiBenefit,
        /// ADI: the day of the PAD. SFL: the day from which the confirmations run. Not counted.
        pub start: Day,
        /// Meetings with the services, or confirmations, in any order; those after `as_of` have not happened. At most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub meetings: Vec<Day> = default,
        /// ADI: the day on which the person was sent to the Centro per l'Impiego, if that happened.
        pub sent_to_cpi: Option<Day>,
        /// The day that is asked about.
        pub as_of: Day,
    }
}

words! {
    /// A benefit that has these terms.
    pub enum AdiBenefit {
        /// Inclusion allowance (*assegno di inclusione*).
        Adi: "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)", "Assegno di inclusione.";
        /// Support for training and work (*supporto per la formazione e il lavoro*).
        Sfl: "sfl", "supporto per la formazione e il lavoro (SFL)", "support for training and work (SFL)",
            "Supporto per la formazione e il lavoro.";
    }
}

/// The terms, and the state of the benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdiDeadlines {
    /// In the order in which they run.
    pub deadlines: Vec<AdiDeadline>,
    /// The state of the benefit.
    pub state: AdiState,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdiDeadline {
    /// The rule that sets it.
    pub id: RuleId,
    /// The day from which it runs, not counted.
    pub start: Day,
    /// Its last day, included; no holiday moves it.
    pub due: Day,
    /// Its state.
    pub state: DeadlineState,
    /// The responsible party.
    pub bound: Bound,
    /// The index of the meeting that met it.
    pub met_by: Option<usize>,
}

words! {
    /// The state of the benefit.
    pub enum AdiState {
        /// It is paid.
        Regolare: "regolare", "beneficio erogato", "benefit paid", "È erogato.";
        /// It is suspended, until the next meeting.
        Sospeso: "sospeso", "beneficio sospeso", "benefit suspended", "È sospeso, fino all'incontro seguente.";
    }
}

record! {
    /// A summons.
    pub struct ConvocationInput {
        /// The benefit received when it is sent.
        pub benefit: Benefit,
        /// When it is sent.
        pub sent: Moment,
        /// When the person must appear; not before `sent`.
        pub appointment: Moment,
        /// Whether it is the first summons, for an appointment agreed in the patto, or in addition to those.
        pub kind: ConvocationKind,
        /// How it is sent.
        pub channel: ConvocationChannel,
        /// Whether it goes to the contacts that the person gave; for NASpI and DIS-COLL, those in the claim. If absent, no.
        pub claim_contact: Option<bool>,
        /// Whether the hour is compatible with the work of a short-time worker (`costanza`, `cigs`); if absent, no.
        pub compatible_hours: Option<bool>,
        /// The municipality's Belfiore code, for its patron day.
        pub comune: Option<String>,
    }
}

/// Whether a summons can support a sanction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Convocation {
    /// Whether a sanction can rest on the summons.
    pub valid: bool,
    /// Whole hours of notice by the clock. The limits also count the minutes and seconds beyond them.
    pub notice_hours: i64,
    /// The problems.
    pub problems: Vec<Unmet>,
}

record! {
    /// A reason given for an absence or for the refusal of an offer.
    pub struct JustificationInput {
        /// What it is given for: an absence or an offer.
        pub subject: Subject,
        /// The reason.
        pub reason: Reason,
        /// When the person had to appear; for an offer, when it was proposed.
        pub due: When,
        /// When the person reported the reason; for an offer, not before it was proposed.
        pub told: When,
        /// Whether a document was given by then.
        pub documented: bool,
        /// The last day on which the impediment itself prevented the person from reporting the reason; for absences only.
        pub impediment_end: Option<Day>,
    }
}

/// Whether a reason is a justification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Justification {
    /// Whether it is: the law lists the reason, and it was reported in time and documented if the law requires a
    /// document.
    pub justified: bool,
    /// Whether it was reported in time.
    pub in_time: bool,
    /// The problems.
    pub problems: Vec<Unmet>,
}

record! {
    /// A violation, and what came before it.
    pub struct SanctionInput {
        /// The benefit received on that day.
        pub benefit: Benefit,
        /// What is violated.
        pub violation: Violation,
        /// The day of the violation.
        pub date: Day,
        /// Whether the person had a justified reason; if absent, no.
        pub justified: Option<bool>,
        /// Earlier violations, in any order, none after `date`; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub history: Vec<PastViolation> = default,
        /// The day of the claim for the benefit; violations before it do not count. If absent, all of them count.
        pub claim_date: Option<Day>,
        /// The benefit of a month in euro, without the family increments, which the law protects; if absent, no amount is
        /// reported.
        pub monthly_amount: Option<Money>,
        /// The share of the course's hours that were missed, 0 to 100; required for `formazione` under `cigs`.
        pub missed_hours_percent: Option<Percent>,
        /// All the months of the treatment, for `cigs` (COND-25T); if absent, the amount is not known.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub treatment_months: Option<u32>,
        /// Whether the benefit was renewed, for `offerta` under `rdc`; if absent, no.
        pub renewal: Option<bool>,
        /// Whether the household is one of L. 234/2021 art. 1 c. 77, for `offerta` under `rdc` in 2022; if absent, no.
        pub protected_household: Option<bool>,
        /// Whether the offer was in the person's own municipality: under `rdc` it must be accepted even while other duties
        /// are suspended (COVID-40); if absent, no.
        pub own_municipality: Option<bool>,
        /// The day on which the violation was established, from which the term for the report to INPS runs; if absent, the
        /// day of the violation.
        pub found_on: Option<Day>,
        /// The day on which the person received the decision; if absent, no deadline for the appeal is reported.
        pub received: Option<Day>,
        /// The province of the Centro per l'Impiego by its two-letter sign, if its appeal body differs.
        pub province: Option<Province>,
    }
}

record! {
    /// An earlier violation.
    #[derive(Copy)]
    pub struct PastViolation {
        /// What was violated.
        pub violation: Violation,
        /// Its day.
        pub date: Day,
        /// Whether the person had a justified reason; if absent, no.
        pub justified: Option<bool>,
    }
}

/// The sanction for a violation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sanction {
    /// The measure: nothing, a fixed reduction, a part of the benefit, or all of it.
    pub measure: Measure,
    /// The step of the ladder, from 1; null without a measure, and on a ladder that does not count violations.
    pub step: Option<u32>,
    /// The part of a month's benefit that is withheld; under `cigs`, the part of all the months of the treatment.
    pub fraction: Option<Fraction>,
    /// The same in days of benefit; null if they are not whole.
    pub days: Option<u32>,
    /// The same in euro; for a reduction, the euro of each month. Null if it is not known.
    pub amount: Option<Money>,
    /// The minimum amount withheld, in euro, if the amount itself is not known because the months of the treatment are
    /// missing.
    pub minimum_amount: Option<Money>,
    /// Whether the benefit is lost.
    pub loses_benefit: bool,
    /// Whether the state of unemployment is lost.
    pub loses_status: bool,
    /// The first day of a possible new DID (COND-09).
    pub bar_until: Option<Day>,
    /// The first day of a possible new claim (COND-ADI, the ladders of `rdc`); null if the law sets no such day, the day of
    /// receipt is not known, or the benefit no longer exists on that day.
    pub claim_again_from: Option<Day>,
    /// Who establishes the violation; null without a measure.
    pub found_by: Option<Finder>,
    /// Who decides on the measure; null without a measure.
    pub decided_by: Option<Decider>,
    /// The last day to report the violation to the authority that decides, if the law sets one.
    pub report_by: Option<Day>,
    /// Who hears an appeal; null if the law names no authority.
    pub appeal_to: Option<AppealBody>,
    /// The last day for an appeal; null if the law sets no term, or the day of receipt is not known.
    pub appeal_by: Option<Day>,
    /// Who is notified of the measure.
    pub notify: Vec<Recipient>,
    /// The rule by which the duty was suspended on that day, if it was.
    pub suspended_by: Option<RuleId>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<Cow<'static, str>>,
}
