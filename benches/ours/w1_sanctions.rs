//! W1: a table of violations.

use collocamento::Rulebook;
use collocamento::batch::SanctionTable;
use collocamento_benches::answers::{FEW, sanctions};
use collocamento_benches::race::{Race, is_wanted};
use collocamento_benches::violations::violations;

use crate::MANY;

pub(crate) fn run() {
    let title = format!("W1 sanctions: {MANY} violations");
    if !is_wanted(&title) {
        return;
    }
    let (rulebook, rows) = (Rulebook::bundled("nazionale").unwrap(), violations(MANY));
    let (mut all, mut few) = (SanctionTable::new(&rulebook), SanctionTable::only(&rulebook, &FEW).unwrap());
    Race::new(title, "rows")
        .with("all columns", MANY, || sanctions(&mut all, &rows))
        .with("four columns", MANY, || sanctions(&mut few, &rows))
        .run();
}
