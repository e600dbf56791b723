//! `signature.list`: who must act on each of many documents, and since when.

use std::collections::BTreeMap;

use super::processes::{begin, replay};
use super::types::{ListedDocument, Queue, SignatureList, SignatureListInput, SignatureRow};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;

/// The maximum number of documents of a list.
const MAX_DOCUMENTS: usize = 1_000;

/// The maximum number of actions of all its documents.
const MAX_ACTIONS: usize = 10_000;

/// Reports who must act on each document, and since when.
///
/// # Errors
/// As [`super::signature`], at `/documents/…`; [`Code::FuoriLimite`] above 1,000 documents or 10,000 actions in all.
///
/// ```
/// use collocamento::{Rulebook, workflow};
/// let input: workflow::SignatureListInput = serde_json::from_str(r#"{"documents": [
///     {"id": "7", "workflow": "toscana", "document": "ricevuta_did", "actions": [
///         {"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"}
///     ]}
/// ]}"#)?;
/// let answer = workflow::list(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.rows[0].must_act, ["cittadino"]);
/// assert_eq!(answer.rows[0].since.unwrap().to_string(), "2021-07-08T08:47");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn list(rulebook: &Rulebook, input: &SignatureListInput) -> Result<Answer<SignatureList>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(
    rulebook: &Rulebook,
    input: &SignatureListInput,
    journal: &mut Journal,
) -> Result<SignatureList, Error> {
    let too_many = |limit: usize| Err(Error::new(Code::FuoriLimite).at("/documents").detail("limit", limit));
    if input.documents.len() > MAX_DOCUMENTS {
        return too_many(MAX_DOCUMENTS);
    }
    if input.documents.iter().map(|one| one.actions.len()).sum::<usize>() > MAX_ACTIONS {
        return too_many(MAX_ACTIONS);
    }
    let mut rows = Vec::with_capacity(input.documents.len());
    for (index, one) in input.documents.iter().enumerate() {
        let found_at = |path: &str| format!("/documents/{index}{path}");
        let mut inner = journal.inner();
        rows.push(row(rulebook, one, &mut inner).map_err(|error| {
            let path = found_at(&error.path);
            error.at(path)
        })?);
        journal.absorb(inner, found_at);
    }
    let queues = queues(&rows);
    Ok(SignatureList { rows, queues })
}

fn row(rulebook: &Rulebook, one: &ListedDocument, journal: &mut Journal) -> Result<SignatureRow, Error> {
    let mut process = begin(rulebook, &one.workflow, &one.document, one.session.as_ref(), &one.facts)?;
    replay(&mut process, &one.actions, journal)?;
    let must_act = process.must_act().into_iter().map(str::to_owned).collect();
    let since = process.entered();
    let end = process.close(journal)?;
    Ok(SignatureRow {
        id: one.id.clone(),
        workflow: one.workflow.clone(),
        document: one.document.clone(),
        state: end.state,
        outcome: end.outcome,
        must_act,
        since,
        open: end.open,
    })
}

fn queues(rows: &[SignatureRow]) -> Vec<Queue> {
    let mut waiting: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        for by in &row.must_act {
            waiting.entry(by).or_default().push((row.since.is_none(), row.since, index));
        }
    }
    let queue = |(by, mut documents): (&str, Vec<(bool, _, usize)>)| {
        documents.sort_unstable();
        Queue { by: by.to_owned(), documents: documents.into_iter().map(|(_, _, index)| index).collect() }
    };
    waiting.into_iter().map(queue).collect()
}
