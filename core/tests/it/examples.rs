//! The public interface, read from the source: an example for every function, and types that may grow.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the library: its path from `src`, and its lines outside macros and tests.
struct File {
    name: String,
    lines: Vec<String>,
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, found),
            false => found.push(path),
        }
    }
}

fn files(kind: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &mut found);
    found.sort();
    let of_kind = found.iter().filter(|path| path.extension().is_some_and(|ending| ending == kind));
    let read = |path: &PathBuf| {
        (path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    };
    of_kind.map(read).collect()
}

fn sources() -> Vec<File> {
    let outside = |text: &str| {
        let mut inside = false;
        let mut lines = Vec::new();
        for line in text.lines() {
            inside |= line.starts_with("macro_rules!");
            if !inside {
                lines.push(line.to_owned());
            }
            inside &= line != "}";
        }
        lines
    };
    let tests = |name: &str| name.ends_with("tests.rs");
    let read = files("rs").into_iter().filter(|(name, _)| !tests(name));
    read.map(|(name, text)| File { lines: outside(&text), name }).collect()
}

/// The examples of the documentation that run, each with the file that it is in.
fn examples() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, text) in files("rs").into_iter().chain(files("md")) {
        let markdown = name.ends_with(".md");
        let mut open: Option<(bool, String)> = None;
        for line in text.lines() {
            let doc = line.trim_start().strip_prefix("///").or_else(|| line.strip_prefix("//!"));
            let Some(line) = (if markdown { Some(line) } else { doc }) else { continue };
            match (line.trim().strip_prefix("```"), open.take()) {
                (Some(language), None) => open = Some((language.is_empty(), String::new())),
                (Some(_), Some((true, example))) => found.push((name.clone(), example)),
                (Some(_), Some((false, _))) | (None, None) => {}
                (None, Some((runs, example))) => open = Some((runs, example + line + "\n")),
            }
        }
    }
    found
}

/// Whether a text names a word as a whole.
fn names(text: &str, word: &str) -> bool {
    let letter = |one: char| one.is_alphanumeric() || one == '_';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(letter) && !text[at + word.len()..].starts_with(letter))
}

/// The type of an `impl` line, such as `Day` of `impl Day {`.
fn subject(line: &str) -> Option<String> {
    let rest = line.strip_prefix("impl")?;
    let rest = if rest.starts_with('<') { rest.split_once("> ")?.1 } else { rest.trim_start() };
    Some(rest.chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect())
}

/// A function has an example if one of the examples names it: in its own folder or one above, or together with its type.
#[test]
fn every_public_function_has_an_example() {
    let examples = examples();
    let (mut count, mut without) = (0, Vec::new());
    for file in sources() {
        let mut of = None;
        for line in &file.lines {
            of = subject(line).or(of);
            let signature = line.trim_start().strip_prefix("pub ").map(|rest| rest.trim_start_matches("const "));
            let Some(rest) = signature.and_then(|rest| rest.strip_prefix("fn ")) else { continue };
            let name: String = rest.chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect();
            count += 1;
            let of = if line.starts_with(' ') { of.as_deref() } else { Some(name.as_str()) };
            let shows = |(from, example): &(String, String)| {
                let near =
                    from.rsplit_once('/').is_some_and(|(folder, _)| file.name.starts_with(&format!("{folder}/")));
                names(example, &name) && (near || of.is_some_and(|of| names(example, of)))
            };
            if !examples.iter().any(shows) {
                without.push(format!("{}: {name}", file.name));
            }
        }
    }
    println!("{count} functions, {} examples", examples.len());
    assert!(
        count > 250 && examples.len() > 150,
        "{count} functions and {} examples are too few to be all",
        examples.len()
    );
    assert!(without.is_empty(), "public functions without an example:\n{}", without.join("\n"));
}

/// A struct with open fields and a list of variants may grow: nobody outside may rely on its being whole.
#[test]
fn open_types_may_grow() {
    // Two languages; three ways to tell a fact; a table's options are written with `..Options::on(day)`.
    const CLOSED: [&str; 3] = ["Lang", "Nullable", "Options"];
    let mut wrong = Vec::new();
    for file in sources() {
        // The page of rules shows what stands in its files.
        if file.name.starts_with("pages/") {
            continue;
        }
        for (at, line) in file.lines.iter().enumerate() {
            let Some((kind, rest)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(' ')) else { continue };
            let name: String = rest.chars().take_while(|one| one.is_alphanumeric()).collect();
            if !rest.ends_with('{') || CLOSED.contains(&name.as_str()) {
                continue;
            }
            let body = file.lines[at + 1..].iter().take_while(|line| *line != "}");
            let fields: Vec<&str> = body.map(|line| line.trim()).filter(|line| !line.starts_with(['/', '#'])).collect();
            let open = match kind {
                "struct" => !fields.is_empty() && fields.iter().all(|field| field.starts_with("pub ")),
                "enum" => true,
                _ => false,
            };
            let mut above = file.lines[..at].iter().rev().take_while(|line| line.starts_with(['#', '/']));
            if open && !above.any(|line| line == "#[non_exhaustive]") {
                wrong.push(format!("{}: {name}", file.name));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "types that can't grow; declare them with `record!` or `#[non_exhaustive]`:\n{}",
        wrong.join("\n")
    );
}
