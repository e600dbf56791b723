//! The known names that come nearest to the one given.

use serde_json::{Map, Value};

use super::Error;
use super::details::names;

/// The maximum number of names that are suggested.
const FEW: usize = 3;

/// A longer text is no misspelt name.
const LONGEST: usize = 64;

impl Error {
    /// The same error, with the detail `nearest`: those of the names in its details that come nearest to the one given, if
    /// any comes near.
    ///
    /// ```
    /// use collocamento::{Code, Error};
    /// let error = Error::new(Code::ValoreNonValido).detail("allowed", vec!["determinato", "lpu"]);
    /// assert_eq!(error.nearest("tempo_determinato").details["nearest"][0], "determinato");
    /// ```
    #[must_use]
    pub fn nearest(mut self, given: &str) -> Self {
        let found = nearest(given, &self.details);
        if !found.is_empty() {
            self.details.entry("nearest").or_insert(found.into());
        }
        self
    }
}

fn nearest(given: &str, details: &Map<String, Value>) -> Vec<String> {
    if given.len() > LONGEST {
        return Vec::new();
    }
    let given = plain(given);
    let mut near: Vec<(usize, &str)> =
        names(details).filter_map(|name| Some((distance(&given, &plain(name))?, name))).collect();
    near.sort_unstable();
    // Beside a name that differs by a letter, one that differs by three is not worth suggesting.
    let most = near.first().map_or(0, |(best, _)| best.saturating_add((*best).min(1)));
    near.into_iter().take_while(|(far, _)| *far <= most).take(FEW).map(|(_, name)| name.to_owned()).collect()
}

/// A name without capitals, accents and marks.
fn plain(name: &str) -> Vec<char> {
    let plain = deunicode::deunicode(name.trim()).to_ascii_lowercase();
    plain.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '_' }).collect()
}

/// How far a name is from the one given; `None` if it is another name.
fn distance(given: &[char], name: &[char]) -> Option<usize> {
    /// Farther than any name with misspelt letters.
    const WITHIN: usize = LONGEST;
    /// A shorter name is contained in others by chance.
    const SHORTEST: usize = 3;
    let letters = edits(given, name);
    if letters <= given.len().max(name.len()) / 3 {
        return Some(letters);
    }
    let holds = |whole: &[char], part: &[char]| {
        part.len() >= SHORTEST && (whole.starts_with(part) || whole.split(|one| *one == '_').any(|word| word == part))
    };
    (holds(given, name) || holds(name, given)).then(|| letters.saturating_add(WITHIN))
}

/// The number of letters to insert, leave out, replace, or swap with the next.
fn edits(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row.saturating_add(1)];
        for (column, facing) in other.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX);
            let replaced = at(&last, column).saturating_add(usize::from(letter != facing));
            let inserted = at(&next, column).min(at(&last, column.saturating_add(1))).saturating_add(1);
            let mut least = replaced.min(inserted);
            if let (Some(row), Some(column)) = (row.checked_sub(1), column.checked_sub(1))
                && one.get(row) == Some(facing)
                && other.get(column) == Some(letter)
            {
                least = least.min(at(&before, column).saturating_add(1));
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::base::error::{Code, Error};

    #[test]
    fn the_nearest_names() {
        let kinds = ["apprendistato", "determinato", "indeterminato", "lpu", "lsu", "tirocinio"];
        for (given, nearest) in [
            ("tempo_determinato", &["determinato"] as &[&str]),
            ("Tempo indeterminato", &["indeterminato"]),
            ("determinat", &["determinato"]),
            ("detreminato", &["determinato"]),
            ("LPU", &["lpu"]),
            ("appr", &["apprendistato"]),
            ("x", &[]),
            ("RSSMRA80A01H501U", &[]),
        ] {
            let error = Error::new(Code::ValoreNonValido).detail("allowed", kinds.as_slice()).nearest(given);
            let found = error.details.get("nearest").cloned();
            assert_eq!(found, (!nearest.is_empty()).then(|| nearest.into()), "{given}");
        }
    }
}
