//! Benefits: when each exists, and which rules it falls under.

use super::life::Life;
use crate::base::calendar::day::Day;
use crate::base::text::Text;
use crate::rulebook::sources::Cite;

/// Whether a rule applies to a benefit: the days on which it does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause(pub(crate) Option<Life>);

impl Clause {
    pub(crate) fn holds(self, day: Day) -> bool {
        self.0.is_some_and(|life| life.covers(day))
    }
}

/// What the law says of a benefit, its ladders apart.
#[derive(Clone, Debug)]
pub(crate) struct BenefitInfo {
    pub(crate) life: Life,
    /// STATO-02: a claim for it is a DID.
    pub(crate) claim_is_did: Clause,
    /// It is tied to unemployment status.
    pub(crate) needs_state: Clause,
    /// It is paid while a job runs, on reduced hours or none.
    pub(crate) short_time: Clause,
    /// Its recipients count as disadvantaged.
    pub(crate) disadvantage: Clause,
    /// CONV-CANALE: a summons may go to the contacts given in the claim.
    pub(crate) claim_contact: Clause,
    /// NASPI-13: after an earlier resignation, weeks of contributions are required.
    pub(crate) resignation_weeks: Clause,
    /// NASPI-MESE: the income from work is reported to INPS.
    pub(crate) income_report: Clause,
    /// DISCOLL-5: short work suspends it, longer work ends it.
    pub(crate) short_work: Clause,
    /// ADR-2M: it is lost if the service of the assegno di ricollocazione is not requested in time.
    pub(crate) voucher_loss: Clause,
    /// BEN-CONC: its place among the benefits by the weight of their duties, by date; the lowest number for the heaviest.
    pub(crate) duty_place: Vec<(Life, u8)>,
    /// ADR-VIG: the parameter that says whether the assegno di ricollocazione is in force for it; `None` if it is not
    /// provided for.
    pub(crate) adr: Option<String>,
    /// NASPI-68: the parameter with the days for a claim; `None` if no claim window is known.
    pub(crate) claim_days: Option<String>,
    /// CONV-CANALE: its own parameter, if any, on whether a summons may go by e-mail and SMS.
    pub(crate) electronic_channel: Option<String>,
    /// CONV-CANALE: the same for SIISL; `None` if it may not.
    pub(crate) siisl_channel: Option<String>,
    /// The law of its duties by date, if it is not art. 21 D.Lgs. 150/2015.
    pub(crate) duties: Vec<(Life, Cite)>,
    /// A loss that the law provides and no ladder holds.
    pub(crate) not_worked_out: Option<Text>,
}
