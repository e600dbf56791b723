//! `sap.release`: how the scheda anagrafico-professionale is released at a distance.

use super::run::replay;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::words::state::State;
use crate::chapters::remote::release;
use crate::chapters::remote::types::{Release, ReleaseInput};
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;

/// Reports how the scheda anagrafico-professionale is released at a distance (SAP-RIL). The state is that of the dossier,
/// where one is given, and else the caller's word.
///
/// # Errors
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no such rule,
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/only_work_periods` if the purpose says the opposite. For the
/// dossier, the errors of [`crate::assess`], at `/dossier/…`.
///
/// ```
/// use collocamento::{Rulebook, remote};
/// let input: remote::ReleaseInput = serde_json::from_str(r#"{
///     "purpose": "periodi_lavoro", "user": {},
///     "dossier": {"person": {}, "as_of": "2023-06-12", "events": [
///         {"type": "did", "date": "2022-03-01"}, {"type": "revoca", "date": "2023-02-01", "cause": "volontaria"}
///     ]}
/// }"#)?;
/// let answer = remote::release(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.state_cancelled, answer.mode), (Some(true), Some(remote::ReleaseMode::Email)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn release(rulebook: &Rulebook, input: &ReleaseInput) -> Result<Answer<Release>, Error> {
    answer(rulebook, |journal| run_release(rulebook, input, journal))
}

pub(crate) fn run_release(rulebook: &Rulebook, input: &ReleaseInput, journal: &mut Journal) -> Result<Release, Error> {
    let dossier = input.dossier.as_ref();
    let state = dossier.map(|dossier| state(rulebook, dossier, journal)).transpose()?;
    release::run(rulebook, input, state, journal)
}

/// The state of a dossier on its day.
fn state(rulebook: &Rulebook, dossier: &Dossier, journal: &mut Journal) -> Result<State, Error> {
    let found_at = |path: &str| format!("/dossier{path}");
    let mut inner = journal.inner();
    let replayed = replay(rulebook, dossier, &mut inner).map_err(|error| error.moved(found_at))?;
    journal.absorb(inner, found_at);
    Ok(replayed.status.state)
}
