//! The shape of a file of rule data, as TOML writes it.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::rule::RuleId;
use crate::base::words::benefit::{Benefit, EndCause};
use crate::base::words::confidence::Confidence;
use crate::base::words::deadline::{Bound, TaskAct};
use crate::base::words::job::{Family, JobKind};
use crate::base::words::patto::{Frailty, PattoElement, PattoKind};
use crate::base::words::sanction::{AppealBody, Decider, Finder, Fraction, Measure, Reason, Recipient, Subject};
use crate::base::words::violation::Violation;
use crate::rulebook::chapter::ChapterSource;
use crate::rulebook::parameter::{Kind, Value};
use crate::rulebook::tables::act::Act;
use crate::rulebook::tables::amounts::AmountsSource;
use crate::rulebook::tables::authority::Report;
use crate::rulebook::tables::catalogue::{Area, Service};
use crate::rulebook::tables::codelist::CodeListSource;
use crate::rulebook::tables::contract::ContractKind;
use crate::rulebook::tables::deadline::{
    AuthorityPeriod, DeadlineCondition, Length, LengthOfBenefit, MetBySource, Start,
};
use crate::rulebook::tables::fact::FactSource;
use crate::rulebook::tables::list::ListSource;
use crate::rulebook::tables::portal::FunctionSource;
use crate::rulebook::tables::remote::Regime;
use crate::rulebook::tables::remote::extension::RemoteExtension;
use crate::rulebook::tables::route::RouteSource;
use crate::rulebook::tables::scale::ScaleSource;
use crate::rulebook::tables::suspension::Duty;
use crate::rulebook::tables::workflow::definition::Workflow;
use crate::rulebook::tables::workflow::extension::WorkflowExtension;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BenefitSource {
    pub(super) code: Spanned<Benefit>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
    #[serde(rename = "note")]
    _note: Option<String>,
    pub(super) claim_is_did: Option<ClauseSource>,
    pub(super) needs_state: Option<ClauseSource>,
    pub(super) short_time: Option<ClauseSource>,
    pub(super) disadvantage: Option<ClauseSource>,
    pub(super) claim_contact: Option<ClauseSource>,
    pub(super) resignation_weeks: Option<ClauseSource>,
    pub(super) income_report: Option<ClauseSource>,
    pub(super) short_work: Option<ClauseSource>,
    pub(super) voucher_loss: Option<ClauseSource>,
    #[serde(default)]
    pub(super) duty_place: Vec<DutyPlaceSource>,
    pub(super) adr: Option<String>,
    pub(super) claim_days: Option<String>,
    pub(super) electronic_channel: Option<String>,
    pub(super) siisl_channel: Option<String>,
    #[serde(default)]
    pub(super) duties: Vec<DutiesSource>,
    pub(super) not_worked_out: Option<String>,
    pub(super) not_worked_out_en: Option<String>,
}

/// The law of the duties of a benefit, and when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DutiesSource {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

/// The place of a benefit by the weight of its duties, and when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DutyPlaceSource {
    pub(super) place: u8,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AuthoritySource {
    pub(super) name: Spanned<String>,
    pub(super) benefits: Vec<Benefit>,
    pub(super) province: Option<String>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) found_by: Finder,
    pub(super) decided_by: Decider,
    pub(super) notify: Vec<Recipient>,
    pub(super) appeal_to: Option<AppealBody>,
    pub(super) appeal_days: Option<String>,
    pub(super) report: Option<Report>,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndCauseSource {
    pub(super) code: Spanned<EndCause>,
    pub(super) benefits: Vec<Benefit>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) entitled: bool,
    pub(super) delay: Option<String>,
    #[serde(default)]
    pub(super) exceptions: Vec<ExceptionSource>,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

/// An exception in both languages; without benefits it is for all those of its cause.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExceptionSource {
    pub(super) it: String,
    pub(super) en: String,
    pub(super) benefits: Option<Vec<Benefit>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SuspensionSource {
    pub(super) name: Spanned<String>,
    pub(super) rule: RuleId,
    pub(super) benefits: Vec<Benefit>,
    /// Duties beside those of benefits.
    #[serde(default)]
    pub(super) further: Vec<Duty>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    #[serde(default)]
    pub(super) own_municipality: Vec<Benefit>,
}

/// A rule that a benefit falls under, and since when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClauseSource {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JobKindSource {
    pub(super) code: Spanned<JobKind>,
    pub(super) family: Vec<FamilySource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FamilySource {
    pub(super) is: Family,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LadderSource {
    pub(super) name: Spanned<String>,
    pub(super) rule: RuleId,
    pub(super) benefits: Vec<Benefit>,
    pub(super) violations: Vec<Violation>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) step: Vec<StepSource>,
    #[serde(default)]
    pub(super) shared_count: bool,
    #[serde(default)]
    pub(super) by_missed_hours: bool,
    #[serde(default)]
    pub(super) split: bool,
    #[serde(default)]
    pub(super) whole_treatment: bool,
    pub(super) renewal: Option<bool>,
    pub(super) claim_again: Option<String>,
    pub(super) claim_again_with_minors: Option<String>,
    pub(super) note: Option<String>,
    pub(super) note_en: Option<String>,
    pub(super) citation: Option<String>,
    pub(super) confidence: Option<Confidence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepSource {
    pub(super) measure: Measure,
    pub(super) fraction: Option<Fraction>,
    #[serde(default)]
    pub(super) loses_status: bool,
    pub(super) amount: Option<Money>,
    #[serde(default)]
    pub(super) spares_protected: bool,
    pub(super) below: Option<u32>,
    pub(super) up_to: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReasonSource {
    pub(super) code: Spanned<Reason>,
    pub(super) subjects: Vec<Subject>,
    #[serde(default)]
    pub(super) document: bool,
    pub(super) citation: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PattoSource {
    pub(super) element: Spanned<PattoElement>,
    pub(super) rule: RuleId,
    pub(super) kinds: Vec<PattoKind>,
    #[serde(default)]
    pub(super) or: Vec<PattoElement>,
    #[serde(default)]
    pub(super) optional: bool,
    pub(super) frailty: Option<Frailty>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) citation: String,
}

/// One file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    /// The author's own version of the file.
    pub(super) version: Option<Spanned<String>>,
    pub(super) chapter: Option<ChapterSource>,
    #[serde(default)]
    pub(super) act: Vec<Spanned<Act>>,
    #[serde(default)]
    pub(super) fact: Vec<FactSource>,
    #[serde(default)]
    pub(super) rule: Vec<RuleSource>,
    #[serde(default)]
    pub(super) parameter: Vec<ParameterSource>,
    #[serde(default)]
    pub(super) holiday: Vec<HolidaySource>,
    #[serde(default)]
    pub(super) deadline: Vec<DeadlineSource>,
    #[serde(default)]
    pub(super) contract_type: Vec<ContractSource>,
    #[serde(default)]
    pub(super) code_list: Vec<CodeListSource>,
    #[serde(default)]
    pub(super) benefit: Vec<BenefitSource>,
    #[serde(default)]
    pub(super) job_kind: Vec<JobKindSource>,
    #[serde(default)]
    pub(super) ladder: Vec<LadderSource>,
    #[serde(default)]
    pub(super) authority: Vec<AuthoritySource>,
    #[serde(default)]
    pub(super) suspension: Vec<SuspensionSource>,
    #[serde(default)]
    pub(super) end_cause: Vec<EndCauseSource>,
    #[serde(default)]
    pub(super) reason: Vec<ReasonSource>,
    #[serde(default)]
    pub(super) patto: Vec<PattoSource>,
    #[serde(default)]
    pub(super) scale: Vec<ScaleSource>,
    #[serde(default)]
    pub(super) amounts: Vec<AmountsSource>,
    #[serde(default)]
    pub(super) route: Vec<RouteSource>,
    #[serde(default)]
    pub(super) area: Vec<Spanned<Area>>,
    #[serde(default)]
    pub(super) service: Vec<Spanned<Service>>,
    #[serde(default)]
    pub(super) workflow: Vec<Spanned<Workflow>>,
    #[serde(default)]
    pub(super) list: Vec<ListSource>,
    #[serde(default)]
    pub(super) remote: Vec<Spanned<Regime>>,
    #[serde(default)]
    pub(super) workflow_extension: Vec<WorkflowExtension>,
    #[serde(default)]
    pub(super) remote_extension: Vec<RemoteExtension>,
    #[serde(default)]
    pub(super) portal_function: Vec<FunctionSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleSource {
    pub(super) id: Spanned<RuleId>,
    pub(super) title: String,
    pub(super) title_en: String,
    pub(super) citation: Option<String>,
    pub(super) confidence: Option<Confidence>,
    #[serde(default)]
    pub(super) source: Vec<CitationSource>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) note: Option<String>,
}

/// The legal basis of a rule from a day on. The first source has no day: it holds from the first day of the rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CitationSource {
    pub(super) from: Option<Day>,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParameterSource {
    pub(super) name: Spanned<String>,
    pub(super) title: Option<String>,
    pub(super) title_en: Option<String>,
    pub(super) rule: Option<RuleId>,
    pub(super) kind: Option<Kind>,
    pub(super) unit: Option<String>,
    #[serde(default)]
    pub(super) choices: Vec<String>,
    pub(super) reviewed_to: Option<Day>,
    pub(super) segment: Vec<SegmentSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SegmentSource {
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) value: Value,
    pub(super) citation: String,
    pub(super) confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidaySource {
    pub(super) name: Spanned<String>,
    pub(super) day: Option<String>,
    pub(super) easter: Option<i32>,
    #[serde(default)]
    pub(super) years: Vec<YearsSource>,
    pub(super) comune: Option<String>,
    #[serde(default)]
    pub(super) office_only: bool,
    pub(super) citation: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YearsSource {
    pub(super) from: Option<i32>,
    pub(super) to: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeadlineSource {
    pub(super) rule: Spanned<RuleId>,
    pub(super) start: Start,
    #[serde(default)]
    pub(super) benefits: Vec<Benefit>,
    pub(super) claims_from: Option<Day>,
    pub(super) length: Option<Length>,
    #[serde(default)]
    pub(super) lengths: Vec<LengthOfBenefit>,
    #[serde(default)]
    pub(super) after: Vec<String>,
    #[serde(default)]
    pub(super) from_day_after: bool,
    #[serde(default)]
    pub(super) suspended: bool,
    #[serde(default)]
    pub(super) opens: bool,
    #[serde(default)]
    pub(super) keeps: bool,
    #[serde(default)]
    pub(super) work_ends: bool,
    #[serde(default)]
    pub(super) duty: bool,
    #[serde(default)]
    pub(super) lep: bool,
    pub(super) bound: Bound,
    pub(super) act: Option<TaskAct>,
    #[serde(default)]
    pub(super) met_by: Vec<MetBySource>,
    #[serde(default)]
    pub(super) ended_by: Vec<MetBySource>,
    #[serde(default)]
    pub(super) authority: Vec<AuthorityPeriod>,
    #[serde(default)]
    pub(super) filter: Vec<DeadlineCondition>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContractSource {
    pub(super) code: Spanned<String>,
    /// Absent in an overlay: the kind and the agency of the layer below.
    pub(super) kind: Option<ContractKind>,
    pub(super) agency: Option<JobKind>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}
