//! Why a job ended: what it does to the benefit that follows, and to its terms.

use super::life::Life;
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::rulebook::sources::Cite;

/// What the law says of a cause.
#[derive(Clone, Debug)]
pub(crate) struct EndCauseInfo {
    /// The days on which a job can end for this cause.
    pub(crate) life: Life,
    /// The benefits for which it makes a difference.
    pub(crate) benefits: Vec<Benefit>,
    /// It gives access to the benefit if the other requirements are met.
    pub(crate) entitled: bool,
    /// The parameter with the days after the end of work from which the terms run; `None` if they run from the end.
    pub(crate) delay: Option<String>,
    /// The exceptions in which a cause that gives no access still gives it.
    pub(crate) exceptions: Vec<Text>,
    pub(crate) source: Cite,
}
