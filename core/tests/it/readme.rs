//! The tables of operations are the registry's: that of the README, and that of the guide with the functions.

use std::path::Path;

use collocamento::Operation;

use crate::generated::assert_fresh;

const HEAD: &str = "| operation | what it answers |\n|---|---|\n";

#[test]
fn the_committed_readme_lists_every_operation() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once(HEAD).unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let row = |operation: &Operation| format!("| `{}` | {} |", operation.name, operation.summary);
    let rows: Vec<String> = Operation::ALL.iter().map(row).collect();
    assert_fresh("README.md", &format!("{before}{HEAD}{}\n\n{after}", rows.join("\n")));
}

#[test]
fn the_guide_names_the_function_of_every_operation() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide/operations.md");
    let text = std::fs::read_to_string(file).unwrap();
    // That the link of a row leads to a function is checked where the documentation is built.
    let row = |line: &str| {
        let [name, function, summary] =
            line.strip_prefix("| ")?.strip_suffix(" |")?.splitn(3, " | ").collect::<Vec<_>>()[..]
        else {
            return None;
        };
        let path = function.strip_prefix("[`")?.split_once('`')?.0;
        (function == format!("[`{path}`](crate::{path})")).then(|| (name.to_owned(), summary.to_owned()))
    };
    let rows: Vec<(String, String)> = text.lines().filter_map(row).collect();
    let known = Operation::ALL.iter().map(|one| (format!("`{}`", one.name), one.summary.to_owned()));
    assert_eq!(rows, known.collect::<Vec<_>>());
}
