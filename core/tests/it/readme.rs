//! The tables of operations are the registry's: that of the README, and that of the guide with the functions.

use std::path::Path;

use collocamento::Operation;

use crate::generated::assert_fresh;

const HEAD: &str = "| operation | what it answers |\n|---|---|\n";
const GUIDE_HEAD: &str = "| operation | function | what it answers |\n|---|---|---|\n";

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

/// A row of the guide keeps its function. A new one has that of the same name as the operation, which the building of the documentation
/// rejects where there is none: then the row is corrected by hand.
#[test]
fn the_committed_guide_names_the_function_of_every_operation() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide/operations.md");
    let text = std::fs::read_to_string(file).unwrap();
    let (before, rows) = text.split_once(GUIDE_HEAD).unwrap();
    let function = |operation: &Operation| {
        let row = rows.lines().find_map(|row| row.strip_prefix(&format!("| `{}` | [`", operation.name)));
        row.and_then(|row| row.split_once('`'))
            .map_or_else(|| operation.name.replacen('.', "::", 1), |(path, _)| path.to_owned())
    };
    let row = |operation: &Operation| {
        let path = function(operation);
        format!("| `{}` | [`{path}`](crate::{path}) | {} |\n", operation.name, operation.summary)
    };
    let rows: String = Operation::ALL.iter().map(row).collect();
    assert_fresh("core/src/guide/operations.md", &format!("{before}{GUIDE_HEAD}{rows}"));
}
