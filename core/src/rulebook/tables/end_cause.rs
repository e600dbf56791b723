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
    /// Where a cause that gives no access gives it after all.
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) source: Cite,
}

/// Where a cause that gives no access to some benefits gives it after all.
#[derive(Clone, Debug)]
pub(crate) struct Exception {
    pub(crate) text: Text,
    pub(crate) benefits: Vec<Benefit>,
}

impl EndCauseInfo {
    /// The exceptions that a person who claims the benefit can be in.
    pub(crate) fn exceptions_for(&self, benefit: Benefit) -> Vec<Text> {
        let own = self.exceptions.iter().filter(|one| one.benefits.contains(&benefit));
        own.map(|one| one.text.clone()).collect()
    }
}
