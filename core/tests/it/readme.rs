//! The README's table of operations is the registry's.

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
