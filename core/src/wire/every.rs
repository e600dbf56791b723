//! Every error of an input, after the first one. An input without errors never comes here.
//!
//! Reading stops at the first error. The tree is then mended in that place, and read again, until nothing else is wrong.

use std::collections::BTreeSet;

use super::json::Json;
use crate::base::error::{Code, Error};

/// The maximum number of errors that are looked for.
const MOST_FOUND: usize = 1_000;

/// The maximum number of values that are read again, over all errors: each error takes one or two readings of the whole tree.
const MOST_READ: usize = 50_000_000;

/// The first error with the others of the same tree. `read` reads the tree once more.
#[cold]
pub(super) fn every(json: &Json<'_>, first: Error, read: &dyn Fn(&Json<'_>) -> Option<Error>) -> Error {
    let mut tree = json.clone();
    let mut mended: BTreeSet<String> = BTreeSet::new();
    let mut found: Vec<Error> = Vec::new();
    let mut next = Some(first);
    let mut readings = MOST_READ.checked_div(size(json)).unwrap_or_default();
    while let Some(error) = next.take() {
        let path = match echo(&error.path, &mended) {
            // What stands in the mended place does not fit either: nothing more is to be learnt from what is around it.
            Some(place) => parent(place).to_owned(),
            None => error.path.clone(),
        };
        let known = echo(&path, &mended).is_some();
        let unknown = error.code == Code::CampoSconosciuto && path == error.path;
        if echo(&error.path, &mended).is_none() {
            found.push(error);
        }
        mend(&mut tree, &path, unknown);
        let Some(left) = readings.checked_sub(1) else { break };
        if path.is_empty() || known || found.len() == MOST_FOUND {
            break;
        }
        readings = left;
        mended.insert(path);
        next = read(&tree);
    }
    match Error::check(found) {
        Err(error) => error,
        Ok(()) => Error::new(Code::ValoreNonValido),
    }
}

/// The mended place that a path leads to or through.
fn echo<'p>(path: &'p str, mended: &BTreeSet<String>) -> Option<&'p str> {
    let ends = path.match_indices('/').map(|(end, _)| end).skip(1).chain([path.len()]);
    ends.filter_map(|end| path.get(..end)).find(|place| mended.contains(*place))
}

/// How many values a tree has, itself included.
fn size(json: &Json<'_>) -> usize {
    let inside: usize = match json {
        Json::List(items) => items.iter().map(size).sum(),
        Json::Object(members) => members.iter().map(|(_, member)| size(member)).sum(),
        _ => 0,
    };
    inside.saturating_add(1)
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Settles the place of an error, and what was read before it without one: it is not read again.
fn mend(tree: &mut Json<'_>, path: &str, unknown: bool) {
    let mut node = tree;
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        let part = part.replace("~1", "/").replace("~0", "~");
        match node {
            Json::Object(members) => {
                let Some(place) = members.iter().position(|(key, _)| *key == part) else {
                    // A missing field.
                    members.push((part.into(), Json::Settled));
                    return;
                };
                if last && unknown {
                    members.remove(place);
                    return;
                }
                members.iter_mut().take(place).for_each(|(_, member)| empty(member));
                let Some((_, member)) = members.get_mut(place) else { return };
                node = member;
            }
            Json::List(items) => {
                let Ok(place) = part.parse::<usize>() else { return };
                items.iter_mut().take(place).for_each(|item| *item = Json::Settled);
                let Some(item) = items.get_mut(place) else { return };
                node = item;
            }
            _ => break,
        }
    }
    *node = Json::Settled;
}

/// Empties the lists of a value: their entries were read.
fn empty(json: &mut Json<'_>) {
    match json {
        Json::List(items) => items.clear(),
        Json::Object(members) => members.iter_mut().for_each(|(_, member)| empty(member)),
        _ => {}
    }
}
