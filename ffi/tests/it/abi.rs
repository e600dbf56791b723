//! The ABI is frozen: `abi.txt` holds every constant, every field of every struct with its place, and every function.
//! Lines are added, never changed or dropped.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::generated::assert_fresh;
use crate::header;

const TABLE: &str = "ffi/tests/abi.txt";

fn committed() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(TABLE)).unwrap_or_default()
}

/// The header for FFI parsers has one declaration a line, or ends it with a semicolon.
fn today() -> Vec<String> {
    let header = header::without_preprocessor(&header::generated());
    let mut lines = Vec::new();
    let (mut declaration, mut within) = (String::new(), None);
    for line in header.lines().skip(1).map(str::trim) {
        if let Some(constant) = line.strip_suffix(',').filter(|line| line.starts_with("COLLOC_")) {
            lines.push(constant.to_owned());
        } else if let Some(head) = line.strip_suffix(" {").filter(|head| head.contains("struct ")) {
            within = head.split(' ').next_back().map(|name| (name.to_owned(), 0));
        } else if line.starts_with('}') {
            lines.extend(within.take().map(|(name, size)| format!("sizeof {name} {size} or more")));
        } else if let Some((name, at)) = &mut within {
            let field = line.trim_end_matches(';');
            lines.push(format!("{name} at {at}: {field}"));
            *at += size_of_field(field);
        } else if line != "enum {" {
            declaration = format!("{declaration} {line}").trim().to_owned();
            if declaration.ends_with(';') {
                lines.push(std::mem::take(&mut declaration));
            }
        }
    }
    lines
}

/// On a 64-bit machine; the sources assert that no struct has padding.
fn size_of_field(field: &str) -> usize {
    match field.split(' ').next() {
        _ if field.contains('*') => 8,
        Some("int32_t" | "uint32_t") => 4,
        Some("int64_t" | "size_t") => 8,
        _ => field.split(['[', ']']).nth(1).and_then(|room| room.parse().ok()).unwrap(),
    }
}

/// A struct may grow, and the ABI's own number may.
fn may_change(line: &str) -> bool {
    line.starts_with("sizeof ") || line.starts_with("COLLOC_ABI_VERSION ")
}

#[test]
fn what_was_published_stays_and_what_is_new_is_in_the_table() {
    let today = today();
    let committed = committed();
    let frozen: BTreeSet<&str> = committed.lines().filter(|line| !may_change(line)).collect();
    let now: BTreeSet<&str> = today.iter().map(String::as_str).filter(|line| !may_change(line)).collect();
    let gone: Vec<&&str> = frozen.difference(&now).collect();
    assert!(gone.is_empty(), "published, and now changed or gone: {gone:#?}");
    assert_fresh(TABLE, &(today.join("\n") + "\n"));
}

#[test]
fn structs_only_grow() {
    let size = |lines: &str, name: &str| {
        let line =
            lines.lines().find_map(|line| line.strip_prefix(&format!("sizeof {name} "))?.strip_suffix(" or more"));
        line.and_then(|size| size.parse::<usize>().ok())
    };
    let (committed, today) = (committed(), today().join("\n"));
    for name in committed.lines().filter_map(|line| line.strip_prefix("sizeof ")?.split(' ').next()) {
        assert!(size(&today, name) >= size(&committed, name), "{name}");
    }
    assert!(today.matches("sizeof ").count() >= 8);
}
