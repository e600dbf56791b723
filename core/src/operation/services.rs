//! `services.list`, `services.get` and `services.eligibility`.

use super::Operate;
use crate::dossier::Dossier;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;
use crate::services;

pub(super) struct List;

impl Operate for List {
    const NAME: &'static str = "services.list";
    type Input = services::ListInput;
    type Output = services::List;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        services::run_list(rulebook, &input, journal)
    }
}

pub(super) struct Get;

impl Operate for Get {
    const NAME: &'static str = "services.get";
    type Input = services::GetInput;
    type Output = services::Get;

    fn run(rulebook: &Rulebook, input: Self::Input, journal: &mut Journal) -> Result<Self::Output, Error> {
        services::run_get(rulebook, &input, journal)
    }
}

pub(super) struct Eligibility;

impl Operate for Eligibility {
    const NAME: &'static str = "services.eligibility";
    type Input = Dossier;
    type Output = services::Eligibility;

    fn run(rulebook: &Rulebook, input: Dossier, journal: &mut Journal) -> Result<Self::Output, Error> {
        services::run_eligibility(rulebook, &input, journal)
    }
}
