//! The report on a document's signatures for an operator: plain text, in either language.

use std::fmt::Write;

use super::answer::Replay;
use super::log::hour;
use super::processes::{at_most, begin};
use super::types::SignatureInput;
use crate::answer::journal::answer;
use crate::base::error::Error;
use crate::base::text::Lang;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::workflow::definition::{Outcome, words};

/// Replays the actions on a document and reports them as text: the time, the actor, the action and the state after it.
/// Then follow the outcome, the version to download, the possible actions with their actors, the portal's log and the
/// warnings.
///
/// # Errors
/// As [`super::signature`].
///
/// ```
/// use collocamento::{Lang, Rulebook, workflow};
/// let input = r#"{"workflow": "toscana", "document": "patto_servizio_150", "actions": [
///     {"action": "inserisci", "by": "cpi", "at": "2021-06-17T10:26"}
/// ]}"#;
/// let text = workflow::report(&Rulebook::bundled("toscana")?, &serde_json::from_str(input)?, Lang::En)?;
/// assert!(text.contains("2021-06-17 10:26  CPI  sends for signature  entered"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn report(rulebook: &Rulebook, input: &SignatureInput, lang: Lang) -> Result<String, Error> {
    let mut process = begin(rulebook, &input.workflow, &input.document, input.session.as_ref(), &input.facts)?;
    at_most(&input.actions)?;
    let workflow = process.workflow();
    let mut rows = Vec::new();
    let end = answer(rulebook, |journal| {
        for action in &input.actions {
            process.apply(action, journal)?;
            rows.push([
                hour(action.at, lang),
                words(&workflow.actors, &action.by, lang).to_owned(),
                words(&workflow.actions, &action.action, lang).to_owned(),
                process.state().title(lang).to_owned(),
            ]);
        }
        process.close(journal)
    })?;
    let say = |it: &str, en: &str| lang.pick(it, en).to_owned();
    let mut summary = vec![[say("Esito", "Outcome"), outcome(&end, lang).to_owned()]];
    if let Some(version) = &end.version {
        summary.push([say("Documento", "Document"), words(&workflow.versions, version, lang).to_owned()]);
    }
    for (index, group) in end.open.chunk_by(|one, other| one.action == other.action).enumerate() {
        let label = if index == 0 { say("Aperto", "Open") } else { String::new() };
        let who: Vec<&str> = group.iter().map(|open| words(&workflow.actors, &open.by, lang)).collect();
        let what = group.first().map(|open| words(&workflow.actions, &open.action, lang)).unwrap_or_default();
        summary.push([label, format!("{what}: {}", who.join(", "))]);
    }
    let log = end.log.iter().map(|entry| [say(&entry.text, &entry.text_en)]).collect::<Vec<_>>();
    let warnings = end.warnings.iter().map(|one| [one.rule.to_string(), one.message.get(lang).to_owned()]);
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "{} ({})", words(&workflow.documents, &input.document, lang), workflow.title(lang));
    table(&mut out, &rows);
    let _ = writeln!(out);
    table(&mut out, &summary);
    section(&mut out, &say("Registro", "Log"), &log);
    section(&mut out, &say("Avvisi", "Warnings"), &warnings.collect::<Vec<_>>());
    Ok(out)
}

fn outcome(end: &Replay, lang: Lang) -> &'static str {
    match (end.outcome, lang) {
        (Outcome::InCorso, Lang::It) => "in corso",
        (Outcome::InCorso, Lang::En) => "in progress",
        (Outcome::Annullato, Lang::It) => "annullato",
        (Outcome::Annullato, Lang::En) => "annulled",
        (Outcome::Concluso, Lang::It) => "concluso",
        (Outcome::Concluso, Lang::En) => "concluded",
    }
}

/// A heading with rows under it; nothing if there are no rows.
fn section<const N: usize>(out: &mut String, heading: &str, rows: &[[String; N]]) {
    if !rows.is_empty() {
        let _ = writeln!(out, "\n{heading}");
        table(out, rows);
    }
}

/// Rows with their columns aligned.
fn table<const N: usize>(out: &mut String, rows: &[[String; N]]) {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: [usize; N] = std::array::from_fn(|column| width(column).unwrap_or_default());
    for row in rows {
        // A text of the input may hold any character; none of them may move the cursor.
        let cells = row.iter().map(|cell| cell.replace(char::is_control, " "));
        let cells = cells.zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        let _ = writeln!(out, "  {}", line.trim_end());
    }
}
