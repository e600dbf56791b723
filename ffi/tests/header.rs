//! `include/collocamento.h` is what the sources say. `COLLOC_WRITE=1 cargo test -p collocamento-ffi --test header` writes it.

#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

const CRATE: &str = env!("CARGO_MANIFEST_DIR");

fn generated() -> String {
    let root = Path::new(CRATE);
    // A builder knows nothing of cbindgen.toml unless it is told.
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml");
    let bindings = cbindgen::Builder::new().with_config(config).with_src(root.join("src/lib.rs")).generate();
    let mut header = Vec::new();
    bindings.expect("sources that cbindgen reads").write(&mut header);
    String::from_utf8(header).expect("UTF-8")
}

#[test]
fn the_committed_header_is_fresh() {
    let path = Path::new(CRATE).join("../include/collocamento.h");
    let generated = generated();
    if std::env::var_os("COLLOC_WRITE").is_some_and(|write| write == "1") {
        fs::write(&path, &generated).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let stale = committed.lines().zip(generated.lines()).position(|(old, new)| old != new);
    assert!(
        committed == generated,
        "include/collocamento.h is stale from line {}; COLLOC_WRITE=1 writes it anew",
        stale.unwrap_or_else(|| committed.lines().count().min(generated.lines().count())).saturating_add(1)
    );
}

#[test]
fn every_function_is_documented_and_has_the_prefix() {
    let header = generated();
    let lines: Vec<&str> = header.lines().collect();
    let functions = lines.windows(2).filter_map(|pair| match pair {
        [before, line] if line.contains('(') && !line.starts_with([' ', '*', '/', '#']) => Some((*before, *line)),
        _ => None,
    });
    let mut seen = 0;
    for (before, line) in functions {
        assert!(line.contains("colloc_"), "no prefix: {line}");
        assert_eq!(before, " */", "no words on: {line}");
        seen += 1;
    }
    assert!(seen >= 17, "functions in the header: {seen}");
}

#[test]
fn test_only_functions_stay_out() {
    assert!(!generated().contains("colloc_test_"));
}
