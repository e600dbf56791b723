//! CV-TERR: the territories of interest.

use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::chapters::portal::read::{list, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// All territories.
const ALL: &str = "tutti";

/// Whether a citizen with these territories of interest is interested in one.
pub(crate) fn cover(given: &[String], wanted: &str) -> bool {
    wanted == ALL || given.iter().any(|one| one == wanted || one == ALL)
}

/// Checks that the territories exist.
pub(crate) fn territories(
    rulebook: &Rulebook,
    given: &[String],
    path: &str,
    day: Day,
    journal: &mut Journal,
) -> Result<(), Error> {
    if given.is_empty() {
        return Ok(());
    }
    let known = list(rulebook, "cv_territori", rule::CV_TERR, path)?;
    let mut checks = Checks::default();
    for (index, _) in given.iter().enumerate().filter(|(_, one)| !known.has(one) && *one != ALL) {
        let (it, en) = ("il territorio non esiste", "there is no such territory");
        let refused = || refused(format!("{path}/{index}"), it, en).rule(rule::CV_TERR);
        checks.found(|| refused().detail("allowed", known.values.clone()));
    }
    checks.end()?;
    journal.apply(rule::CV_TERR, day, || text::territories(given.len(), known.values.len(), path));
    Ok(())
}
