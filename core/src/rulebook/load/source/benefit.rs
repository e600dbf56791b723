//! Benefits and why jobs ended, as TOML writes them.

use serde::Deserialize;
use toml::Spanned;

use crate::base::calendar::day::Day;
use crate::base::words::benefit::{Benefit, EndCause};
use crate::base::words::confidence::Confidence;

/// A benefit: the days on which it exists, and the rules that it falls under.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct BenefitSource {
    /// The benefit.
    #[cfg_attr(feature = "schema", schemars(with = "Benefit"))]
    pub(crate) code: Spanned<Benefit>,
    /// The first day on which it exists, included.
    pub(crate) from: Option<Day>,
    /// The last day on which it can be paid, included; if absent, it still can.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// A note for the reader of the file.
    #[serde(rename = "note")]
    _note: Option<String>,
    /// A claim is a DID (STATO-02).
    pub(crate) claim_is_did: Option<ClauseSource>,
    /// It is tied to unemployment status.
    pub(crate) needs_state: Option<ClauseSource>,
    /// It is paid while a job runs, on reduced hours or none (CONV-COST).
    pub(crate) short_time: Option<ClauseSource>,
    /// Its recipients count as disadvantaged.
    pub(crate) disadvantage: Option<ClauseSource>,
    /// A summons may go to the contacts given in the claim (CONV-CANALE).
    pub(crate) claim_contact: Option<ClauseSource>,
    /// After an earlier resignation, weeks of contributions are required (NASPI-13).
    pub(crate) resignation_weeks: Option<ClauseSource>,
    /// The income from work is reported to INPS (NASPI-MESE).
    pub(crate) income_report: Option<ClauseSource>,
    /// Short work suspends it, longer work ends it (DISCOLL-5).
    pub(crate) short_work: Option<ClauseSource>,
    /// It is lost if the service of the assegno di ricollocazione is not requested in time (ADR-2M).
    pub(crate) voucher_loss: Option<ClauseSource>,
    /// Its place among the benefits by the weight of their duties, by date (BEN-CONC).
    #[serde(default)]
    pub(crate) duty_place: Vec<DutyPlaceSource>,
    /// The parameter that says whether the assegno di ricollocazione is in force for its recipients (ADR-VIG).
    pub(crate) adr: Option<String>,
    /// The parameter with the days for a claim (NASPI-68).
    pub(crate) claim_days: Option<String>,
    /// Its own parameter, if any, on whether a summons may go by e-mail and SMS (CONV-CANALE).
    pub(crate) electronic_channel: Option<String>,
    /// The parameter on whether a summons may go on SIISL (CONV-CANALE).
    pub(crate) siisl_channel: Option<String>,
    /// The law of its duties, by date, if it is not art. 21 D.Lgs. 150/2015.
    #[serde(default)]
    pub(crate) duties: Vec<DutiesSource>,
    /// A loss that the law provides and no ladder holds, in Italian: it is reported if there is no sanction.
    pub(crate) not_worked_out: Option<String>,
    /// The same in English.
    pub(crate) not_worked_out_en: Option<String>,
}

/// A rule that a benefit falls under, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ClauseSource {
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}

/// The law of the duties of a benefit, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DutiesSource {
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// How sure the source is.
    pub(crate) confidence: Confidence,
}

/// The place of a benefit by the weight of its duties, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DutyPlaceSource {
    /// The place; the lowest number stands for the heaviest duties.
    pub(crate) place: u8,
    /// The first day, included; if absent, it has always held.
    pub(crate) from: Option<Day>,
    /// The last day, included; if absent, it still holds.
    pub(crate) to: Option<Day>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
}

/// Why a job ended: what it does to the benefit that follows, and to its terms.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct EndCauseSource {
    /// The cause.
    #[cfg_attr(feature = "schema", schemars(with = "EndCause"))]
    pub(crate) code: Spanned<EndCause>,
    /// The benefits for which it makes a difference.
    pub(crate) benefits: Vec<Benefit>,
    /// The first day on which a job can end for this cause, included.
    pub(crate) from: Option<Day>,
    /// The last day on which a job can end for this cause, included.
    pub(crate) to: Option<Day>,
    /// Whether it gives access to the benefit if the other requirements are met.
    pub(crate) entitled: bool,
    /// The parameter with the days after the end of work from which the terms run; if absent, they run from the end.
    pub(crate) delay: Option<String>,
    /// Where a cause that gives no access gives it after all.
    #[serde(default)]
    pub(crate) exceptions: Vec<ExceptionSource>,
    /// The act, article and comma; several parts stand between semicolons.
    pub(crate) citation: String,
    /// How sure the source is.
    pub(crate) confidence: Confidence,
}

/// Where a cause that gives no access to some benefits gives it after all.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ExceptionSource {
    /// The exception, in Italian.
    pub(crate) it: String,
    /// The same in English.
    pub(crate) en: String,
    /// The benefits that it is for; if absent, all those of its cause.
    pub(crate) benefits: Option<Vec<Benefit>>,
}
