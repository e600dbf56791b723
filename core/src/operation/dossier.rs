//! `dossier.assess`.

use super::Operate;
use crate::assess::{self, Assessment};
use crate::dossier::Dossier;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

pub(super) struct Assess;

impl Operate for Assess {
    const NAME: &'static str = "dossier.assess";
    type Input = Dossier;
    type Output = Assessment;

    fn run(rulebook: &Rulebook, input: Dossier, journal: &mut Journal) -> Result<Assessment, Error> {
        assess::run(rulebook, &input, journal)
    }
}
