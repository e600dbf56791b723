//! Files that are generated and committed. A test compares each with what the sources say today.

use std::path::Path;

/// Fails where the committed file is not `text`. `file` starts at the root of the project.
///
/// `./tests/write` sets `COLLOC_WRITE`, which nothing else does: then the file is written first.
pub(crate) fn assert_fresh(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    if std::env::var_os("COLLOC_WRITE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let same = committed.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
    assert!(committed == text, "{file} is stale from line {}: run ./tests/write", same.saturating_add(1));
}
