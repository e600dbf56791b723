//! Employers: the services that an employer may have, its duty under L. 68/1999, and what an operator should look after.
//!
//! The service cards say which services are for employers and under which conditions; `l68.base` and `l68.quota` compute
//! the duty.
//!
//! ```
//! use collocamento::{Rulebook, call};
//! let input = r#"{"as_of": "2026-03-16", "base": 12, "requests": [{"service": "E2", "date": "2026-03-10"}],
//!     "events": [{"type": "analisi_fabbisogno", "date": "2026-03-12"}]}"#;
//! let answer = call(&Rulebook::bundled("umbria")?, "employer.assess", input)?;
//! assert!(answer.contains(r#"{"code":"E2","eligible":true"#));
//! assert!(answer.contains(r#""bound":false"#)); // a base below 15
//! # Ok::<(), collocamento::Error>(())
//! ```

mod assess;
mod checks;
mod duty;
mod services;
mod text;
pub(crate) mod types;
mod verdict;

use crate::answer::operation::operations;

pub use crate::base::words::staff::EmployerSector;
pub use assess::assess;
pub use types::{
    EmployerAssessment, EmployerDuty, EmployerEvent, EmployerEventKind, EmployerIndicators, EmployerInput,
    EmployerService, Province, ServiceRequest, SignedConvention,
};

operations! {
    /// an employer on a day: its services, its duty under L. 68/1999, its vacancies
    ASSESS = "employer.assess",
        "un datore di lavoro in un giorno: i suoi servizi, il suo obbligo ai sensi della L. 68/1999, i suoi posti vacanti",
        EmployerInput => EmployerAssessment, assess::run;
}
