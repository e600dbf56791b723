//! Targeted placement (L. 68/1999): who may enrol, how many persons an employer must employ,
//! and the cost of not doing so.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let answer = call(&Rulebook::bundled("nazionale")?, "l68.penalty", r#"{"date": "2024-03-01", "missing": 1, "days": 20}"#)?;
//! assert!(answer.starts_with(r#"{"amount":"3921.00""#));
//! # Ok::<(), collocamento::Error>(())
//! ```

pub(crate) mod base;
mod convention;
pub(crate) mod enrolment;
pub(crate) mod penalty;
pub(crate) mod quota;
pub(crate) mod staff;
mod terms;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::convention::ConventionKind;
pub use crate::base::words::staff::{StaffContract, StaffKind, SuspensionCause};
pub use base::base;
pub use enrolment::enrolment;
pub use penalty::penalty;
pub use quota::quota;
pub use staff::{Base, BaseInput, Counted, DutySuspension, Employee, Exemption, LeftOut};
pub use types::{
    Breach, Convention, Enrolment, EnrolmentInput, Impairment, Penalty, PenaltyInput, Quota, QuotaInput, Reserved,
};

operations! {
    /// the workforce base of L. 68/1999: who counts, who counts by the hours, who is left out and why
    BASE = "l68.base",
        "la base di computo della L. 68/1999: chi si computa, chi secondo le ore, chi è escluso e perché",
        BaseInput => Base, base::run;
    /// whether a person can be enrolled in targeted placement
    ENROLMENT = "l68.enrolment", "se una persona si può iscrivere al collocamento mirato",
        EnrolmentInput => Enrolment, enrolment::run;
    /// what a missing hire, a late statement or an exemption costs (L. 68/1999)
    PENALTY = "l68.penalty", "che cosa costa una mancata assunzione, un prospetto in ritardo o un esonero (L. 68/1999)",
        PenaltyInput => Penalty, penalty::run;
    /// how many persons an employer must hire under L. 68/1999, and by when
    QUOTA = "l68.quota", "quante persone un datore deve assumere ai sensi della L. 68/1999, ed entro quando",
        QuotaInput => Quota, quota::run;
}
