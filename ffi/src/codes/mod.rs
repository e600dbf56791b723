//! Numbers that stand for the values of the law. A number once given is never given again, and 0 is never one of them: it
//! says that nothing is said.

pub mod answer;
pub mod benefit;
pub mod calendar;
pub mod conditionality;
pub mod event;
pub mod event_words;
pub mod job;
pub mod offer;
pub mod state;
pub mod table;

/// A table of numbers and what they stand for.
pub(crate) type Codes<T> = &'static [(i32, T)];

/// The number of a value. The tables are complete (a test says so), so that 0 never comes out.
pub(crate) fn number<T: PartialEq>(codes: Codes<T>, value: &T) -> i32 {
    codes.iter().find(|(_, known)| known == value).map_or(0, |(number, _)| *number)
}

#[cfg(test)]
mod tests;
