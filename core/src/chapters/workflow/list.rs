//! `signature.list`: the documents of a list as the portal shows them, who must act on each, and since when.

use std::collections::BTreeMap;

use super::action::Action;
use super::answer::Warning;
use super::given::filled;
use super::processes::{begin, replay};
use super::text;
use super::types::{ListedDocument, Queue, SignatureList, SignatureListInput, SignatureRow};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::text::{Lang, Text};
use crate::base::words::id::Id;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{Workflow, words};

/// The maximum number of documents of a list.
const MAX_DOCUMENTS: usize = 1_000;

/// The maximum number of actions of all its documents.
const MAX_ACTIONS: usize = 10_000;

/// Lists documents as the portal shows them, and reports who must act on each, and since when. Filters leave out the documents of
/// other offices and those that the citizen does not see yet.
///
/// # Errors
/// As [`super::signature`], at `/documents/…`; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 1,000 documents or
/// 10,000 actions in all.
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
    Error::at_most("/documents", input.documents.len(), MAX_DOCUMENTS)?;
    Error::at_most("/documents", input.documents.iter().map(|one| one.actions.len()).sum(), MAX_ACTIONS)?;
    let office = input.office.as_deref().map(plain);
    let practices = Practices::of(&input.documents);
    let (mut rows, mut missing) = (Vec::new(), Vec::new());
    for (index, one) in input.documents.iter().enumerate() {
        let found_at = |path: &str| format!("/documents/{index}{path}");
        let mut inner = journal.inner();
        let row = row(rulebook, index, one, &practices, &mut inner).map_err(|error| error.moved(found_at))?;
        if input.visible.is_some_and(|wanted| wanted != row.visible) {
            continue;
        }
        match (&office, one.office.as_deref()) {
            (Some(_), None) => {
                missing.push(found_at("/office"));
                continue;
            }
            (Some(wanted), Some(office)) if *wanted != plain(office) => continue,
            _ => {}
        }
        rows.push(row);
        journal.absorb(inner, found_at);
    }
    let queues = queues(&rows);
    Ok(SignatureList { rows, queues, missing })
}

fn row(
    rulebook: &Rulebook,
    index: usize,
    one: &ListedDocument,
    practices: &Practices<'_>,
    journal: &mut Journal,
) -> Result<SignatureRow, Error> {
    let (practice, session) = (one.practice.as_ref(), one.session.as_ref());
    let mut process = begin(rulebook, &one.workflow, &one.document, practice, session, &one.facts)?;
    let actions = filled(rulebook, &one.actions, &one.facts)?;
    replay(&mut process, &actions, journal)?;
    let title = |lang| words(&process.workflow().documents, &one.document, lang).to_owned();
    let (title, title_en) = (title(Lang::It), title(Lang::En));
    let must_act = process.must_act().into_iter().map(str::to_owned).collect();
    let (since, date, visible) = (process.entered(), process.first(), !process.state().hidden);
    let doubts = practices.doubts(one, &actions, process.workflow());
    doubts.iter().for_each(|doubt| journal.rule(&doubt.rule));
    let end = process.close(journal)?;
    Ok(SignatureRow {
        index,
        id: one.id.clone(),
        practice: one.practice.clone(),
        office: one.office.clone(),
        workflow: one.workflow.clone(),
        document: one.document.clone(),
        title,
        title_en,
        date,
        state: end.state,
        outcome: end.outcome,
        visible,
        must_act,
        since,
        log: end.log,
        open: end.open,
        warnings: end.warnings.into_iter().chain(doubts).collect(),
    })
}

/// The words of a name in lower case.
fn plain(name: &str) -> Vec<String> {
    name.split_whitespace().map(str::to_lowercase).collect()
}

/// The documents of the list by their practice.
struct Practices<'a>(BTreeMap<&'a str, Vec<&'a ListedDocument>>);

impl<'a> Practices<'a> {
    fn of(documents: &'a [ListedDocument]) -> Self {
        let mut by: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for one in documents {
            if let Some(practice) = &one.practice {
                by.entry(practice.as_str()).or_default().push(one);
            }
        }
        Self(by)
    }

    /// What is doubtful about the practice that replaces a document.
    fn doubts(&self, one: &ListedDocument, actions: &[Action], workflow: &Workflow) -> Vec<Warning> {
        let rule = workflow.replacing_rule();
        let replacing = actions.iter().enumerate().filter(|(_, action)| workflow.replaces(&action.action));
        let replaced = replacing.filter_map(|(at, action)| Some((at, action.replaced_by.as_ref()?)));
        let doubt = |(at, practice): (usize, &Id)| {
            let message = match self.0.get(practice.as_str()) {
                None => text::practice_unknown(),
                Some(others) => doubt(one, others)?,
            };
            Some(Warning { index: at, rule: rule.clone(), missing: Vec::new(), message })
        };
        replaced.filter_map(doubt).collect()
    }
}

/// Why the documents of a practice can't replace another document: none is of its type, or all were entered before it.
fn doubt(one: &ListedDocument, others: &[&ListedDocument]) -> Option<Text> {
    let entered = |one: &ListedDocument| one.actions.first().map(|action| action.at);
    let mut same = others.iter().filter(|other| other.document == one.document).peekable();
    if same.peek().is_none() {
        return Some(text::practice_of_another_type());
    }
    let later = same.any(|other| entered(other).is_none_or(|at| entered(one).is_none_or(|own| own <= at)));
    (!later).then(text::practice_entered_before)
}

fn queues(rows: &[SignatureRow]) -> Vec<Queue> {
    let mut waiting: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for row in rows {
        for by in &row.must_act {
            waiting.entry(by).or_default().push((row.since.is_none(), row.since, row.index));
        }
    }
    let queue = |(by, mut documents): (&str, Vec<(bool, _, usize)>)| {
        documents.sort_unstable();
        Queue { by: by.to_owned(), documents: documents.into_iter().map(|(_, _, index)| index).collect() }
    };
    waiting.into_iter().map(queue).collect()
}
