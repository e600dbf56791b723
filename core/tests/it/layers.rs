//! The floors of the core: a file imports only from its own room or from a room on a lower floor, and no files import each
//! other in a circle. The imports are read from the source.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The rooms of the core, from the ground floor up; rooms of one floor know nothing of each other, but for those listed.
const FLOORS: &[&[&str]] = &[
    &["base"],
    &["wire", "rulebook"],
    &["answer", "dossier"],
    &["status"],
    &["chapters"],
    &["assess"],
    &["sap", "pages", "batch"],
    &["operation"],
    &["lib"],
];

/// Chapters that read another one: each arrow is there on purpose.
const BETWEEN_CHAPTERS: &[(&str, &str)] = &[
    ("cob", "codes"),
    ("employer", "l68"),
    ("employer", "services"),
    ("matching", "vacancy"),
    ("matching", "workflow"),
    ("portal", "codes"),
    ("profiling", "codes"),
    ("remote", "codes"),
    ("services", "adr"),
    ("services", "deadlines"),
    ("vacancy", "art16"),
    ("vacancy", "workflow"),
    ("workflow", "portal"),
];

#[test]
fn no_import_runs_up() {
    let house = House::read();
    let floor = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut wrong = Vec::new();
    for (from, to) in house.arrows() {
        let (room, other) = (room(from), room(to));
        let (Some(above), Some(below)) = (floor(room), floor(other)) else {
            wrong.push(format!("{from} or {to} stands on no floor"));
            continue;
        };
        if room != other && above <= below {
            wrong.push(format!("{from} imports {to}"));
        }
    }
    assert!(wrong.is_empty(), "imports that run up or across:\n{}", wrong.join("\n"));
}

#[test]
fn chapters_keep_apart() {
    let chapter =
        |file: &str| file.strip_prefix("chapters/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
    let mut found = BTreeSet::new();
    for (from, to) in House::read().arrows() {
        if let (Some(one), Some(other)) = (chapter(from), chapter(to))
            && one != other
            && from != "chapters/mod.rs"
        {
            found.insert((one, other));
        }
    }
    let expected: BTreeSet<_> =
        BETWEEN_CHAPTERS.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let house = House::read();
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in house.arrows() {
        next.entry(from).or_default().push(to);
    }
    let reached = |start: &str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(file) = open.pop() {
            open.extend(next.get(file).into_iter().flatten().copied().filter(|file| seen.insert(*file)));
        }
        seen.contains(start)
    };
    let circle: Vec<&str> = next.keys().copied().filter(|file| reached(file)).collect();
    assert!(circle.is_empty(), "files from which the imports lead back to themselves: {circle:#?}");
}

#[test]
fn nothing_inside_imports_the_crate_root() {
    let house = House::read();
    let wrong: Vec<_> = house.arrows().filter(|(from, to)| *to == "lib.rs" && *from != "lib.rs").collect();
    assert!(wrong.is_empty(), "imports of a name that lib.rs re-exports: {wrong:?}");
}

#[test]
fn the_imports_are_seen() {
    let house = House::read();
    let (files, arrows) = (house.files.len(), house.arrows().count());
    println!("{files} files, {arrows} arrows");
    assert!(files > 250 && arrows > 1_000, "{files} files and {arrows} arrows are too few to be all");
    assert!(house.arrows().any(|arrow| arrow == ("assess/run.rs", "status/summary.rs")));
    let text =
        "use super::b::{C, d::{self, E as F}};\nfn f() { crate::g::h(1); }\n// use crate::no;\nlet s = \"crate::no\";";
    let paths: Vec<String> = paths(text).into_iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["super::b::C", "super::b::d", "super::b::d::E", "crate::g::h"]);
}

fn room(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or(file);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// The source files of the core, and which imports which.
struct House {
    files: BTreeSet<String>,
    arrows: BTreeSet<(String, String)>,
}

impl House {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = Vec::new();
        collect(&root, &mut found);
        let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        // Tests may look anywhere.
        let files: BTreeSet<String> =
            found.iter().map(|path| name(path)).filter(|file| !file.ends_with("tests.rs")).collect();
        let mut arrows = BTreeSet::new();
        for file in &files {
            let text = std::fs::read_to_string(root.join(file)).unwrap();
            let text = text.split("#[cfg(test)]\n#[allow").next().unwrap_or_default();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            for path in paths(text) {
                if let Some(target) = target(&files, file, &path).filter(|target| target != file) {
                    arrows.insert((file.clone(), target));
                }
            }
        }
        Self { files, arrows }
    }

    /// A face (`mod.rs`) that re-exports what stands in its own folder says nothing of who uses it.
    fn arrows(&self) -> impl Iterator<Item = (&str, &str)> {
        self.arrows.iter().map(|(from, to)| (from.as_str(), to.as_str()))
    }
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

/// The file that a path leads to, as far as its segments name modules.
fn target(files: &BTreeSet<String>, file: &str, path: &[String]) -> Option<String> {
    let mut here: Vec<&str> = file.strip_suffix(".rs")?.split('/').collect();
    if matches!(here.last(), Some(&"mod" | &"lib")) {
        here.pop();
    }
    let (mut at, rest): (Vec<&str>, &[String]) = match path.first()?.as_str() {
        "crate" => (Vec::new(), path.get(1..)?),
        "self" => (here.clone(), path.get(1..)?),
        "super" => {
            let up = path.iter().take_while(|segment| *segment == "super").count();
            here.truncate(here.len().checked_sub(up)?);
            (here.clone(), path.get(up..)?)
        }
        _ => (here.clone(), path),
    };
    let module = |at: &[&str]| {
        let stem = at.join("/");
        [format!("{stem}.rs"), format!("{stem}/mod.rs")].into_iter().find(|one| files.contains(one))
    };
    let depth = at.len();
    for segment in rest {
        at.push(segment);
        if module(&at).is_none() {
            at.pop();
            break;
        }
    }
    let outside = !matches!(path.first()?.as_str(), "crate" | "self" | "super");
    if at.is_empty() {
        return (!outside && path.len() > 1).then(|| "lib.rs".to_owned());
    }
    // A path without `crate`, `self` or `super` is of this crate only where it starts with a module of this folder.
    if outside && at.len() == depth {
        return None;
    }
    module(&at)
}

/// Every path of a `use`, with its trees spread out, and every path that starts with `crate` or `super`.
fn paths(text: &str) -> Vec<Vec<String>> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before)).map_or("", String::as_str);
        if token == "use" {
            at = tree(&tokens, at + 1, &[], &mut found);
        } else if (token == "crate" || token == "super")
            && before != "$"
            && before != "in"
            && before != "("
            && tokens.get(at + 1).is_some_and(|next| next == "::")
        {
            at = tree(&tokens, at, &[], &mut found);
        } else if token == "super" || token == "crate" {
            // As an argument: `f(crate::g::h)`.
            at = if tokens.get(at + 1).is_some_and(|next| next == "::") && before == "(" {
                tree(&tokens, at, &[], &mut found)
            } else {
                at + 1
            };
        } else {
            at += 1;
        }
    }
    found
}

/// Reads one tree of paths, and returns where it ends.
fn tree(tokens: &[String], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = tree(tokens, at, &path, found);
                    if tokens.get(at).is_some_and(|token| token == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "::" => at += 1,
            word if word == "*" || word.chars().all(|letter| letter.is_alphanumeric() || letter == '_') => {
                if word != "*" && (word != "self" || path.is_empty()) {
                    path.push(word.to_owned());
                }
                at += 1;
                if tokens.get(at).is_none_or(|next| next != "::") {
                    if tokens.get(at).is_some_and(|next| next == "as") {
                        at += 2;
                    }
                    found.push(path);
                    return at;
                }
            }
            _ => return at + 1,
        }
    }
    at
}

/// Words and marks, without comments and texts.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("r\"") || rest.starts_with("r#\"") {
            let (open, close) = if rest.starts_with("r#") { (3, "\"#") } else { (2, "\"") };
            rest[open..].find(close).map_or(rest.len(), |end| open + end + close.len())
        } else if first == '"' {
            let mut end = 1;
            let bytes = rest.as_bytes();
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            end + 1
        } else if first == '\'' && rest.chars().nth(2) == Some('\'') {
            rest.char_indices().nth(3).map_or(rest.len(), |(end, _)| end)
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
            tokens.push(rest[..end].to_owned());
            end
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    tokens
}
