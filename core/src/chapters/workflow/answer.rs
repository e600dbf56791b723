//! The answer of a replay.

use serde::Serialize;

use super::value::SignatureValue;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::patto::Signer;
use crate::rulebook::tables::workflow::definition::{Gift, GiftType, Outcome};

/// The state of a process after its actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Replay {
    /// The state: the last action done, or the first one to do.
    pub state: String,
    /// The outcome of the process.
    pub outcome: Outcome,
    /// What the portal's list says of the process, in Italian; null if the rules do not say or a fact is not known.
    pub description: Option<String>,
    /// The same in English.
    pub description_en: Option<String>,
    /// Whether it has ended validly: the outcome is `concluso`.
    pub completed: bool,
    /// The version that can be seen or downloaded now, such as `firmato_cittadino`; null if the workflow does not say.
    pub version: Option<String>,
    /// Where the office keeps the signed document, in Italian; null if the rules do not say, or not in this state.
    pub filed_in: Option<String>,
    /// The same in English.
    pub filed_in_en: Option<String>,
    /// The actions that are possible now, and their actors.
    pub open: Vec<Open>,
    /// The log of the portal: one entry for each action that it prints.
    pub log: Vec<Entry>,
    /// The notifications sent.
    pub notices: Vec<Notice>,
    /// The electronic signatures made, with their legal value (CAD-20).
    pub signatures: Vec<SignatureValue>,
    /// The warnings for the operator.
    pub warnings: Vec<Warning>,
    /// The events that a concluded document gives the dossier, to be read by `dossier.assess` and, with the measures, by
    /// `sap.build`. An annulled document gives none: those that it gave are taken back.
    pub events: Vec<DossierEvent>,
}

/// An event of a dossier, given by a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DossierEvent {
    /// Its type.
    #[serde(rename = "type")]
    pub kind_of_event: GiftType,
    /// The day on which the document was concluded.
    pub date: Day,
    /// The activity code of the measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// The kind of the patto.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Whether an accredited body that signed the patto has a partnership agreement; absent if it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partnership: Option<bool>,
    /// Its project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// The day of its proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Day>,
    /// Who signed a patto: the Centro per l'Impiego, or an accredited body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<Signer>,
    /// Its first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
}

impl DossierEvent {
    /// What a document concluded on a day gives.
    pub(super) fn of(gift: &Gift, date: Day, signer: Option<(Signer, Option<bool>)>) -> Self {
        let signer = signer.filter(|_| gift.kind_of_event == GiftType::Patto);
        let day = (gift.kind_of_event == GiftType::AttivitaSap).then_some(date);
        Self {
            kind_of_event: gift.kind_of_event,
            date,
            kind: gift.kind.clone(),
            code: gift.code.clone(),
            proposed: day,
            start: day,
            end: day,
            project: gift.project.clone(),
            signed_by: signer.map(|(signer, _)| signer),
            partnership: signer.and_then(|(_, partnership)| partnership),
        }
    }
}

/// A possible action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Open {
    /// The action.
    pub action: String,
    /// Who may do it.
    pub by: String,
    /// What the portal asks before the action, in Italian; absent if the rules do not say or a fact is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_en: Option<String>,
    /// The first moment at which it may be done; absent if it may be done at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Entry {
    /// The time.
    pub at: Moment,
    /// The text in Italian; if the portal prints it, the portal's own wording.
    pub text: String,
    /// The text in English.
    pub text_en: String,
}

/// A notice that goes out with an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Notice {
    /// The time.
    pub at: Moment,
    /// The recipient.
    pub to: String,
    /// The channels.
    pub channels: Vec<String>,
    /// What it says, in Italian; absent if the rules do not say or a fact is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_en: Option<String>,
}

/// A warning for the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Warning {
    /// The index of the action.
    pub index: usize,
    /// The rule that is not met.
    pub rule: RuleId,
    /// The names of the missing facts that would have met it.
    pub missing: Vec<String>,
    /// The requirement not shown to be met.
    #[serde(flatten)]
    pub message: Text,
}
