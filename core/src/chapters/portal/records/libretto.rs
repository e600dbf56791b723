//! `libretto.check`: what a libretto formativo may record, and how far it is.

use super::types::{CheckedEntry, Libretto, LibrettoEntry, LibrettoInput, LibrettoState};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule::{LIB_STATI, LIB_VOCI};
use crate::chapters::portal::read::{list, no_portal, refused};
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;

/// The maximum number of entries.
const MOST_ENTRIES: usize = 1000;

/// Checks the entries of a libretto formativo, and reports how far it is: training counts if an accredited body gave it where
/// the rules ask for that, a skill gained otherwise if it is recognised and certified (LIB-VOCI, LIB-STATI).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at a kind that the rulebook does not list, at a step before the one that it needs or without it;
/// [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 1,000 entries; [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::LibrettoInput = serde_json::from_str(r#"{
///     "as_of": "2023-06-12", "prepared": "2023-05-02", "validated": "2023-05-10",
///     "entries": [{"kind": "informale", "recognised": true, "certified": false}]
/// }"#)?;
/// let answer = portal::libretto(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.state.as_str(), answer.valid), ("validato", Some(false)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn libretto(rulebook: &Rulebook, input: &LibrettoInput) -> Result<Answer<Libretto>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &LibrettoInput, journal: &mut Journal) -> Result<Libretto, Error> {
    Error::at_most("/entries", input.entries.len(), MOST_ENTRIES)?;
    let kinds = rulebook.code_list("libretto_voci").map_err(|_| no_portal(LIB_VOCI, "/entries"))?;
    let accredited = list(rulebook, "libretto_accreditati", LIB_VOCI, "/entries")?;
    let certified = list(rulebook, "libretto_certificati", LIB_VOCI, "/entries")?;
    let (mut entries, mut checks) = (Vec::new(), Checks::default());
    for (index, entry) in input.entries.iter().enumerate() {
        if kinds.get(&entry.kind).is_none() {
            let known = kinds.codes.iter().map(|kind| kind.code.as_str());
            let (it, en) = ("voce che il libretto non ha", "a kind of entry that the libretto does not have");
            checks.found(|| Error::unknown(format!("/entries/{index}/kind"), known, it, en).rule(LIB_VOCI));
        }
        let needs = (accredited.has(&entry.kind), certified.has(&entry.kind));
        entries.push(check(index, entry, needs));
    }
    checks.end()?;
    let state = state(input)?;
    let valid = if entries.iter().any(|entry| entry.accepted == Some(false)) {
        Some(false)
    } else {
        entries.iter().all(|entry| entry.accepted == Some(true)).then_some(true)
    };
    journal.apply(LIB_VOCI, input.as_of, || text::libretto_entries(valid));
    journal.apply(LIB_STATI, input.as_of, || text::libretto_state(state));
    Ok(Libretto { state, valid, downloadable: state == LibrettoState::Rilasciato, entries })
}

fn check(index: usize, entry: &LibrettoEntry, (accredited, certified): (bool, bool)) -> CheckedEntry {
    let facts = [
        (accredited, "accredited", entry.accredited),
        (certified, "recognised", entry.recognised),
        (certified, "certified", entry.certified),
    ];
    let (mut problems, mut missing) = (Vec::new(), Vec::new());
    for (_, field, fact) in facts.into_iter().filter(|(needed, ..)| *needed) {
        match fact {
            Some(true) => {}
            Some(false) => problems.push(Problem::new(LIB_VOCI, text::libretto_lacks(field))),
            None => missing.push(format!("/entries/{index}/{field}")),
        }
    }
    let accepted = if problems.is_empty() { missing.is_empty().then_some(true) } else { Some(false) };
    CheckedEntry { index, accepted, problems, missing }
}

/// LIB-STATI: prepared, then validated, then issued.
fn state(input: &LibrettoInput) -> Result<LibrettoState, Error> {
    let by = |day: Option<Day>| day.filter(|day| *day <= input.as_of);
    let follows = |day: Option<Day>, before: Option<Day>, path: &str| match (day, before) {
        (Some(day), Some(before)) if day < before => {
            Err(refused(path, "precede il passo di prima", "it is before the step that it needs").rule(LIB_STATI))
        }
        (Some(_), None) => {
            Err(refused(path, "manca il passo di prima", "the step that it needs is missing").rule(LIB_STATI))
        }
        _ => Ok(()),
    };
    follows(input.validated, input.prepared, "/validated")?;
    follows(input.issued, input.validated, "/issued")?;
    Ok(match (by(input.prepared), by(input.validated), by(input.issued)) {
        (_, _, Some(_)) => LibrettoState::Rilasciato,
        (_, Some(_), _) => LibrettoState::Validato,
        (Some(_), _, _) => LibrettoState::Istruito,
        _ => LibrettoState::DaIstruire,
    })
}
