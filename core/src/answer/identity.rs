//! The id of an answer: whoever has the input can work it out again.

use serde::Serializer;
use uuid::Uuid;

use crate::rulebook::book::Rulebook;
use crate::wire::canonical::canonical;
use crate::wire::json::Json;

/// The name-based UUID (version 5), in the namespace of the rulebook's id, of the operation, a blank and the canonical input.
///
/// The input is that of the operation alone, without `rulebook`, `explain` and `identify`: the rulebook is in the namespace, and
/// the trace is the same answer in more words.
pub(crate) fn answer_id(rulebook: &Rulebook, operation: &str, input: &Json<'_>) -> Uuid {
    let mut name = format!("{operation} ").into_bytes();
    name.extend(canonical(input));
    Uuid::new_v5(&rulebook.id(), &name)
}

/// Writes the id, if there is one.
pub(super) fn write<S: Serializer>(id: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> {
    match id {
        Some(id) => serializer.collect_str(id),
        None => serializer.serialize_none(),
    }
}
