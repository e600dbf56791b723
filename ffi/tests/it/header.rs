//! `include/collocamento.h` and `include/collocamento.ffi.h` are what the sources say.

use std::path::Path;

use crate::generated::assert_fresh;

pub(crate) fn generated() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A builder knows nothing of cbindgen.toml unless it is told.
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml");
    let bindings = cbindgen::Builder::new().with_config(config).with_src(root.join("src/lib.rs")).generate();
    let mut header = Vec::new();
    bindings.expect("sources that cbindgen reads").write(&mut header);
    with_comments_of_c90(&String::from_utf8(header).expect("UTF-8"))
}

/// cbindgen closes its block for C++ with `//`, which a pedantic compiler of C90 warns about.
fn with_comments_of_c90(header: &str) -> String {
    header
        .replace("  // extern \"C\"", "")
        .replace("#endif // __cplusplus", "#endif")
        .replace("#endif  // __cplusplus", "#endif")
}

/// The same declarations without a single preprocessor line and without comments: what `FFI::cdef` of PHP, cffi and their
/// like read. Constants become members of an enum.
pub(crate) fn without_preprocessor(header: &str) -> String {
    let mut constants = Vec::new();
    let mut declarations = Vec::new();
    let (mut in_comment, mut in_cplusplus) = (false, false);
    for line in header.lines() {
        match line.trim() {
            "#ifdef __cplusplus" => in_cplusplus = true,
            line if line.starts_with("#endif") => in_cplusplus = false,
            line if line.starts_with("/*") => in_comment = !line.ends_with("*/"),
            line if in_comment => in_comment = !line.ends_with("*/"),
            _ if in_cplusplus => {}
            define if define.starts_with("#define COLLOC_") => {
                let (name, value) = define.trim_start_matches("#define ").split_once(' ').unwrap_or((define, ""));
                if !value.is_empty() {
                    constants.push(format!("  {name} = {value},"));
                }
            }
            directive if directive.starts_with('#') => {}
            "" => {}
            _ => declarations.push(line.to_owned()),
        }
    }
    format!(
        "/* collocamento.h without preprocessor lines, for FFI parsers; written from it, do not change it by hand. */\n\
         enum {{\n{}\n}};\n{}\n",
        constants.join("\n"),
        declarations.join("\n")
    )
}

#[test]
fn the_committed_headers_are_fresh() {
    let header = generated();
    assert_fresh("include/collocamento.h", &header);
    assert_fresh("include/collocamento.ffi.h", &without_preprocessor(&header));
}

#[test]
fn the_second_header_has_no_preprocessor_line_and_loses_nothing() {
    let (header, plain) = (generated(), without_preprocessor(&generated()));
    assert!(!plain.contains('#') && !plain.contains("//"));
    let count = |text: &str, what: &str| text.lines().filter(|line| line.starts_with(what)).count();
    assert_eq!(count(&plain, "  COLLOC_"), count(&header, "#define COLLOC_"));
    assert_eq!(count(&plain, "int32_t colloc_"), count(&header, "int32_t colloc_"));
    assert_eq!(count(&plain, "typedef struct"), count(&header, "typedef struct"));
}

#[test]
fn every_function_is_documented_and_has_the_prefix() {
    let header = generated();
    let lines: Vec<&str> = header.lines().collect();
    let functions = lines.windows(2).filter_map(|pair| match pair {
        [before, line] if line.contains('(') && !line.starts_with([' ', '*', '/', '#', '}']) => Some((*before, *line)),
        _ => None,
    });
    let mut seen = 0;
    for (before, line) in functions {
        assert!(line.contains("colloc_"), "no prefix: {line}");
        assert_eq!(before, " */", "no words on: {line}");
        seen += 1;
    }
    assert!(seen >= 23, "functions in the header: {seen}");
}

#[test]
fn no_comment_needs_c99() {
    let header = generated();
    let code = header.lines().filter(|line| !line.trim_start().starts_with('*'));
    assert_eq!(code.filter(|line| line.contains("//")).count(), 0);
}

#[test]
fn test_only_functions_stay_out() {
    assert!(!generated().contains("colloc_test_"));
}
