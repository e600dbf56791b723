//! Targeted placement (L. 68/1999; chapter 9 of the rules): who may enrol, how many an employer must employ, what it costs not
//! to.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let answer = call(&Rulebook::bundled("nazionale")?, "l68.penalty", r#"{"date": "2024-03-01", "missing": 1, "days": 20}"#)?;
//! assert!(answer.starts_with(r#"{"amount":"3921.00""#));
//! # Ok::<(), collocamento::Error>(())
//! ```

mod convention;
pub(crate) mod enrolment;
pub(crate) mod penalty;
pub(crate) mod quota;
mod terms;

pub use convention::{Convention, ConventionKind};
pub use enrolment::{Enrolment, EnrolmentInput, Impairment, Unmet, enrolment};
pub use penalty::{Breach, Penalty, PenaltyInput, penalty};
pub use quota::{Quota, QuotaInput, Reserved, quota};
