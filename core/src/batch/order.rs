//! Checks that the rows of each person are together.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::column::id::{Head, Id};

/// The persons so far. While they come in ascending order a list of them is enough; the first person out of order turns
/// the list into a set.
#[derive(Default)]
pub(super) struct Order {
    last: Last,
    whole: Known<i64>,
    text: Known<Print>,
}

#[derive(Default)]
enum Last {
    #[default]
    Nobody,
    Whole(i64),
    Text(String),
}

/// How the person of a row relates to that of the row before.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Follows {
    /// The same person.
    Same,
    /// A new person.
    New,
    /// A person whose rows had already ended.
    Back,
}

impl Order {
    /// Takes some more persons, if each comes after all before; otherwise none.
    pub(super) fn goes_on(&mut self, ids: &[i64]) -> bool {
        let (Known::Ascending(list), Some(first), Some(end)) = (&mut self.whole, ids.first(), ids.last()) else {
            return ids.is_empty();
        };
        let after = match self.last {
            Last::Nobody => true,
            Last::Whole(last) => last < *first,
            Last::Text(_) => false,
        };
        if !after || !ids.is_sorted_by(|id, next| id < next) {
            return false;
        }
        list.extend_from_slice(ids);
        self.last = Last::Whole(*end);
        true
    }

    /// Prepares to look for persons.
    pub(super) fn end(&mut self) {
        self.whole.end();
        self.text.end();
    }

    /// Whether a person has come.
    pub(super) fn has(&self, id: Id<'_>) -> bool {
        match id {
            Id::Whole(id) => self.whole.has(id),
            Id::Text(id) => self.text.has(print(id)),
        }
    }

    /// Takes the person of the next row.
    pub(super) fn next(&mut self, id: Id<'_>) -> Follows {
        let new = match (&mut self.last, id) {
            (Last::Whole(last), Id::Whole(id)) if *last == id => return Follows::Same,
            (Last::Text(last), Id::Text(id)) if last == id => return Follows::Same,
            (Last::Whole(last), Id::Whole(id)) => {
                let ascending = *last < id;
                *last = id;
                self.whole.add(id, ascending)
            }
            (Last::Text(last), Id::Text(id)) => {
                let ascending = last.as_str() < id;
                last.clear();
                last.push_str(id);
                self.text.add(print(id), ascending)
            }
            (last, Id::Whole(id)) => {
                *last = Last::Whole(id);
                self.whole.add(id, false)
            }
            (last, Id::Text(id)) => {
                *last = Last::Text(id.to_owned());
                self.text.add(print(id), false)
            }
        };
        if new { Follows::New } else { Follows::Back }
    }
}

/// A text of a few bytes, or the fingerprint of a longer one: two texts with the same are too improbable to matter.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Print {
    Whole(Head),
    Of(u64, u64),
}

fn print(text: &str) -> Print {
    if Head::is_whole(Id::Text(text)) {
        return Print::Whole(Head::of(Id::Text(text)));
    }
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, text).hash(&mut hasher);
        hasher.finish()
    };
    Print::Of(half(0), half(1))
}

enum Known<K> {
    Ascending(Vec<K>),
    Any(HashSet<K>),
}

impl<K> Default for Known<K> {
    fn default() -> Self {
        Self::Ascending(Vec::new())
    }
}

impl<K: Copy + Eq + Hash> Known<K> {
    fn end(&mut self) {
        if let Self::Ascending(list) = self {
            *self = Self::Any(std::mem::take(list).into_iter().collect());
        }
    }

    /// Whether a person has come; the list of those in ascending order is not searched.
    fn has(&self, key: K) -> bool {
        matches!(self, Self::Any(set) if set.contains(&key))
    }

    /// Adds a person; returns whether it is new.
    fn add(&mut self, key: K, ascending: bool) -> bool {
        match self {
            Self::Ascending(list) if ascending || list.is_empty() => {
                list.push(key);
                true
            }
            Self::Ascending(list) => {
                let mut set: HashSet<K> = std::mem::take(list).into_iter().collect();
                let new = set.insert(key);
                *self = Self::Any(set);
                new
            }
            Self::Any(set) => set.insert(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_that_comes_back_is_told_in_any_order() {
        let mut order = Order::default();
        let met: Vec<Follows> = [3, 3, 5, 4, 4, 9, 3].into_iter().map(|id| order.next(Id::Whole(id))).collect();
        use Follows::{Back, New, Same};
        assert_eq!(met, [New, Same, New, New, Same, New, Back]);
        let mut order = Order::default();
        let met: Vec<Follows> = ["b", "c", "a", "a", "b"].into_iter().map(|id| order.next(Id::Text(id))).collect();
        assert_eq!(met, [New, New, New, Same, Back]);
    }
}
