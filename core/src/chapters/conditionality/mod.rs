//! Conditionality: sanctions, summonses, justified reasons, the deadlines of ADI and SFL.
//!
//! Each function takes the rulebook and a typed input, and returns the answer with the ids of its rules.
//! [`call`](crate::call) does the same from JSON, with the trace if requested.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let input = r#"{"benefit": "naspi", "violation": "convocazione", "date": "2025-03-03", "monthly_amount": 1200}"#;
//! let answer = call(&Rulebook::bundled("nazionale")?, "conditionality.sanction", input)?;
//! assert!(answer.starts_with(r#"{"measure":"decurtazione","step":1,"fraction":"1/4","days":8,"amount":"320.00","#));
//! # Ok::<(), collocamento::Error>(())
//! ```

pub(crate) mod absences;
pub(crate) mod adi;
mod claim_again;
pub(crate) mod convocation;
mod count;
pub(crate) mod deduction;
pub(crate) mod justification;
mod read;
pub(crate) mod sanction;
mod text;
pub(crate) mod types;
mod values;

use crate::answer::operation::operations;

pub use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
pub use crate::base::words::percent::Percent;
pub use crate::base::words::sanction::{Fraction, Measure, Reason, Recipient, Subject};
pub use absences::absences;
pub use adi::adi_deadlines;
pub use convocation::convocation;
pub use justification::justification;
pub use sanction::sanction;
pub use types::{
    Absence, Absences, AbsencesInput, AdiBenefit, AdiDeadline, AdiDeadlines, AdiInput, AdiState, Convocation,
    ConvocationInput, Event, Justification, JustificationInput, PastViolation, Sanction, SanctionInput,
};
pub use values::{Province, When};

operations! {
    /// days of absence grouped into events
    ABSENCES = "conditionality.absences", "giorni di assenza raggruppati in eventi",
        AbsencesInput => Absences, absences::run;
    /// the meetings due under ADI and SFL, and whether the benefit is suspended
    ADI_DEADLINES = "conditionality.adi_deadlines", "gli incontri dovuti per ADI e SFL, e se la prestazione è sospesa",
        AdiInput => AdiDeadlines, adi::run;
    /// whether a sanction can rest on a summons
    CONVOCATION = "conditionality.convocation", "se una sanzione può fondarsi su una convocazione",
        ConvocationInput => Convocation, convocation::run;
    /// whether a reason excuses an absence or a refusal, and was reported in time
    JUSTIFICATION = "conditionality.justification",
        "se un motivo giustifica un'assenza o un rifiuto, ed è stato comunicato in tempo",
        JustificationInput => Justification, justification::run;
    /// the sanction for a violation: step, days, amount, status, bar, appeal
    SANCTION = "conditionality.sanction",
        "la sanzione per una violazione: gradino, giorni, importo, stato, divieto, ricorso",
        SanctionInput => Sanction, sanction::run;
}
