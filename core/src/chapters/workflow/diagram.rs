//! A workflow drawn as a Mermaid state diagram.

use std::collections::BTreeSet;

use crate::rulebook::tables::workflow::check::reachable;
use crate::rulebook::tables::workflow::definition::{Outcome, Stage, Workflow};

/// The diagram of a workflow, or of the path of one document through it: `stateDiagram-v2`, with the Italian words of
/// the states.
pub(super) fn mermaid(workflow: &Workflow, document: Option<&str>) -> String {
    let shown: Vec<Option<&str>> = document.map_or(workflow.subjects(), |one| vec![Some(one)]);
    let reached: BTreeSet<&str> = shown.iter().flat_map(|subject| reachable(workflow, *subject)).collect();
    let states = || workflow.states.iter().filter(|state| reached.contains(state.name.as_str()));
    let mut lines: Vec<String> = vec!["stateDiagram-v2".to_owned()];
    lines.extend(states().map(|state| format!("    state \"{}\" as {}", quoted(&state.title), state.name)));
    lines.push(format!("    [*] --> {}", workflow.initial));
    for row in workflow.transitions.iter().filter(|row| row.only_if.is_none()) {
        // The documents of a row or of an end are named only if other documents are shown too.
        let only = only(document, &row.documents);
        let open =
            |from: &&String| reached.contains(from.as_str()) && shown.iter().any(|subject| row.opens(from, *subject));
        for from in row.from.iter().filter(open) {
            let line = format!("    {from} --> {} : {} ({}){only}", row.target(from), row.action, row.by.join(", "));
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines.extend(states().filter_map(|state| Some(format!("    {} --> [*]{}", state.name, end(state, &shown)?))));
    lines.join("\n") + "\n"
}

/// A text within quotes, as Mermaid takes it: its own signs by their numbers, no line end. Names need nothing: they have
/// letters, digits and `_` only.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '"' => out.push('\''),
            '#' | ';' | '<' | '>' | '%' | '{' | '}' => out.push_str(&format!("#{};", u32::from(sign))),
            _ if sign.is_control() => out.push(' '),
            _ => out.push(sign),
        }
    }
    out
}

fn only(document: Option<&str>, documents: &[String]) -> String {
    match document.is_none() && !documents.is_empty() {
        true => format!(" [{}]", documents.join(", ")),
        false => String::new(),
    }
}

/// The label of the arrow from a state to the end: the documents that end there, unless all do; `None` if none does.
fn end(state: &Stage, shown: &[Option<&str>]) -> Option<String> {
    let ended: Vec<_> = shown.iter().filter(|subject| state.outcome_of(**subject) != Outcome::InCorso).collect();
    match (ended.is_empty(), ended.len() == shown.len()) {
        (true, _) => None,
        (_, true) => Some(String::new()),
        _ => Some(format!(" : {}", ended.into_iter().flatten().copied().collect::<Vec<_>>().join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_title_adds_no_line_and_no_directive() {
        assert_eq!(quoted("a \"b\"\nclick c href \"x\""), "a 'b' click c href 'x'");
        assert_eq!(quoted("%%{init}<b>;"), "#37;#37;#123;init#125;#60;b#62;#59;");
    }
}
