//! What would be too much work for one person ends in an error.

use collocamento::{Code, Dossier, Error, assess};
use serde_json::{Value, json};

use crate::dossiers::day;
use crate::rulebooks::NAZIONALE;

/// A DID, many jobs at once, and as many changes of their incomes, one a day.
pub(crate) fn busy(jobs: usize) -> Value {
    let name = |job: usize| format!("job {job}");
    let start = |job| json!({"type": "rapporto_inizio", "date": "2021-01-05", "job": name(job), "kind": "determinato", "annual_income": "1.00"});
    let vary = |job: usize| {
        let date = day("2021-01-05").plus_days(i32::try_from(job).unwrap() + 1).to_string();
        json!({"type": "rapporto_variazione", "date": date, "job": name(job), "annual_income": "2.00"})
    };
    let did = json!({"type": "did", "date": "2021-01-04"});
    let events: Vec<Value> = [did].into_iter().chain((0..jobs).map(start)).chain((0..jobs).map(vary)).collect();
    json!({"person": {}, "as_of": "2029-06-30", "events": events})
}

fn answer(dossier: &Value) -> Result<String, Error> {
    let dossier = Dossier::from_json(dossier.to_string())?;
    Ok(assess(&NAZIONALE, &dossier)?.status.state.as_str().to_owned())
}

#[test]
fn a_hundred_jobs_at_once_are_answered() {
    assert_eq!(answer(&busy(100)).unwrap(), "conservazione");
}

#[test]
fn thousands_of_jobs_at_once_are_too_many() {
    let error = answer(&busy(2_000)).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::FuoriLimite, "/events"));
}

#[test]
fn thousands_of_violations_of_one_claim_are_too_many() {
    let missed = json!({"type": "violazione", "date": "2025-02-03", "violation": "convocazione"});
    let dossier = json!({"person": {}, "as_of": "2026-06-30", "events": vec![missed; 2_000]});
    let error = answer(&dossier).unwrap_err();
    assert_eq!((error.code, error.path.as_str()), (Code::FuoriLimite, "/events"));
}
