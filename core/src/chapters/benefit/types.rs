//! What is asked and answered.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::text::Text;
use crate::base::words::benefit::{Benefit, EndCause, PaidEventKind};
use crate::base::words::table::words;

record! {
    /// The end of a job, and the claim that follows it.
    pub struct Claim {
        /// The benefit: `naspi` or `dis_coll`.
        pub benefit: Benefit,
        /// The last day of work.
        pub work_end: Day,
        /// The day of the claim, if there is one.
        pub claim: Option<Day>,
        /// How the work ended.
        pub end: Option<WorkEnd>,
        /// An earlier open-ended job that the person left by resignation or agreement (NASPI-13).
        pub voluntary_end: Option<VoluntaryEnd>,
        /// Work started while the benefit is paid (NASPI-MESE, DISCOLL-5).
        pub new_work: Option<NewWork>,
        /// Other work during the benefit, including work from before the claim (NASPI-MESE). At most 10,000 entries.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub other_work: Vec<OtherWork> = default,
    }

    /// How work ended.
    pub struct WorkEnd {
        /// The cause; if absent, `ordinaria` is assumed.
        pub cause: Option<EndCause>,
        /// The last day covered by pay in place of notice.
        pub notice_pay_to: Option<Day>,
        /// Sickness, injury or maternity that is paid, at the end of work or after it.
        pub paid_event: Option<PaidEvent>,
    }

    /// Sickness, injury or maternity that is paid.
    #[derive(Copy)]
    pub struct PaidEvent {
        /// Which.
        pub kind: PaidEventKind,
        /// Its first day.
        pub from: Day,
        /// Its last day.
        pub to: Day,
    }

    /// Other work during a benefit.
    #[derive(Copy)]
    pub struct OtherWork {
        /// Its first day.
        pub start: Day,
        /// Subordinate or self-employed.
        pub family: WorkFamily,
    }
}

words! {
    /// Whether work is subordinate or self-employed.
    pub enum WorkFamily {
        /// Subordinate work.
        Subordinato: "subordinato", "lavoro subordinato", "subordinate work", "Lavoro subordinato.";
        /// Self-employed work.
        Autonomo: "autonomo", "lavoro autonomo", "self-employed work", "Lavoro autonomo.";
    }
}

record! {
    /// An open-ended job that was left by resignation or agreement.
    pub struct VoluntaryEnd {
        /// Its last day.
        pub date: Day,
        /// Weeks of contributions between its end and the end of work.
        pub weeks: Option<u32>,
        /// Whether an exception applies: just cause, protected parenthood, agreement under art. 7 L. 604/1966 or after the refusal of a
        /// transfer of more than 50 km or 80 minutes, resignation for a transfer without reasons.
        pub exempt: Option<bool>,
    }

    /// Work started while a benefit is paid.
    pub struct NewWork {
        /// Its first day.
        pub start: Day,
        /// The number of days, for subordinate work.
        pub days: Option<u32>,
        /// Subordinate or self-employed; if absent, subordinate work is assumed.
        pub family: Option<WorkFamily>,
    }
}

/// The last day to claim, and the first day of the benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClaimWindow {
    /// Whether the cause of the end of work gives access to the benefit, if the other requirements are met.
    pub entitled: bool,
    /// The exceptions in which a cause that gives no access still gives it.
    pub exceptions: Vec<Text>,
    /// The last day for the claim, included.
    pub last_day: Day,
    /// Whether the claim is in time; null without a claim.
    pub in_time: Option<bool>,
    /// The first day of the benefit; null without a claim, if the claim is late, or if the cause gives no access.
    pub starts: Option<Day>,
    /// Whether the weeks of contributions after a voluntary end suffice; null if it is not known, if no voluntary end is given, for a
    /// benefit that does not ask for them, or where the work ended before they were asked for.
    pub contributions_met: Option<bool>,
    /// The last day to report the income from work to INPS (NASpI), the earliest if there are several; null without
    /// work, or if it is not known.
    pub tell_income_by: Option<Day>,
    /// The effect of new work on DIS-COLL; null without new work, or if it is not known.
    pub new_work: Option<WorkEffect>,
    /// The facts that would decide what is null, as JSON pointers.
    pub missing: Vec<&'static str>,
}

words! {
    /// The effect of subordinate work on DIS-COLL.
    pub enum WorkEffect {
        /// The benefit is suspended.
        Sospende: "sospende", "sospende la prestazione", "suspends the benefit", "La prestazione è sospesa.";
        /// The benefit ends.
        Cessa: "cessa", "fa cessare la prestazione", "ends the benefit", "La prestazione finisce.";
    }
}
