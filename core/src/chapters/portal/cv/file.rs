//! CV-FILE: format, size, text.

use super::types::CvFile;
use crate::answer::journal::Journal;
use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::chapters::portal::read::{list, number};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::portal::CV_BYTES_MASSIMO;

/// The reasons why a file is not accepted.
pub(super) fn check(
    rulebook: &Rulebook,
    file: &CvFile,
    day: Day,
    journal: &mut Journal,
) -> Result<Vec<Problem>, Error> {
    let formats = list(rulebook, "cv_formati", rule::CV_FILE, "/file/name")?;
    let most = number(rulebook, CV_BYTES_MASSIMO, rule::CV_FILE, "/uploaded", day)?;
    let extension = file.name.rsplit_once('.').map(|(_, extension)| extension.trim().to_lowercase());
    let checks = [
        (extension.is_some_and(|extension| formats.has(&extension)), text::format(&formats.values)),
        (file.bytes <= u64::from(*most), text::size(*most)),
        (file.text && file.bytes > 0, text::no_scan()),
    ];
    let problems: Vec<Problem> =
        checks.into_iter().filter(|(holds, _)| !holds).map(|(_, text)| Problem::new(rule::CV_FILE, text)).collect();
    journal.apply(rule::CV_FILE, day, || text::file(problems.is_empty(), most));
    Ok(problems)
}
