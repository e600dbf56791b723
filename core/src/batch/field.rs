//! The columns of an events table, and which of them a row of each type has: the table of event types as masks.

use crate::assess::violations::Violations;
use crate::base::words::event_field::EventField;
use crate::base::words::event_type::{EventType, event_types};

/// The column of the person.
pub(super) const PERSON: &str = "person";

/// The bit for "the row has a value in this column"; none for a detail.
pub(super) const fn bit(field: EventField) -> u32 {
    if field.is_detail() { 0 } else { 1 << field as u32 }
}

/// The columns of a row that are not details fit into one mask.
const _: () = assert!(EventField::FrequencyDays as u32 == u32::BITS - 1);

const fn bits(fields: &[EventField]) -> u32 {
    match fields {
        [] => 0,
        [field, rest @ ..] => bit(*field) | bits(rest),
    }
}

/// The columns in which few tables have values and that the state depends on.
const SELDOM: u32 = bits(&[
    EventField::Cob,
    EventField::Employer,
    EventField::GrossAnnualPay,
    EventField::MonthlyPay,
    EventField::PayBasis,
    EventField::MonthsPerYear,
    EventField::AvailabilityDuty,
    EventField::LosesStatus,
    EventField::Seniority,
    EventField::Did,
    EventField::ToJob,
]);

/// The columns of most tables.
pub(super) const USUAL: u32 = !SELDOM;

/// The columns of a row from which a violation may arise.
pub(super) const VIOLATING: u32 = violating(&EventType::ALL);

const fn violating(kinds: &[EventType]) -> u32 {
    match kinds {
        [] => 0,
        [kind, rest @ ..] if Violations::arise_from(*kind) => bits(kind.needs()) | violating(rest),
        [_, rest @ ..] => violating(rest),
    }
}

/// Whether a table may have a column. All of them are read, but the caller's name for an event.
pub(super) fn is_column(name: &str) -> bool {
    let read = EventField::ALL.iter().any(|field| field.as_str() == name);
    read || name == PERSON || name == "id" || name.starts_with('\0')
}

/// The required and the optional columns of a row of each type.
macro_rules! masks {
    ($(
        $(#[doc = $about:literal])+
        $name:ident = $wire:literal, $it:literal, $en:literal, $(c $number:literal,)? needs $needed:tt, takes $taken:tt,
            it $about_it:literal, effect $effect_it:literal, $effect:literal, source $source_it:literal, $source:literal,
            example $example:literal;
    )+) => {
        const MASKS: [(u32, u32); EventType::ALL.len()] = [$({
            let needed = bits(&[EventField::Type, EventField::Date]) | bits(EventType::$name.needs());
            (needed, needed | bit(EventField::RecordedAt) | bits(EventType::$name.takes()))
        }),+];
    };
}

event_types!(masks);

/// The required and the optional columns of a row of a type.
pub(super) fn columns(kind: EventType) -> (u32, u32) {
    MASKS.get(kind as usize).copied().unwrap_or_default()
}

/// The columns of a row of a type that not every type has.
pub(super) fn own(kind: EventType) -> u32 {
    columns(kind).1 & !bits(&[EventField::Type, EventField::Date, EventField::RecordedAt])
}

/// The code of a row without a known type. The code of each type is its place in [`EventType::ALL`].
pub(super) const NO_TYPE: u8 = u8::MAX;

/// The columns that some rows of a type lack, and those that the type does not have: `any` of the rows has a value in the first, `all`
/// have in the second.
#[inline]
pub(super) fn misfit(kind: EventType, any: u32, all: u32) -> u32 {
    let (needed, allowed) = columns(kind);
    (needed & !all) | (any & !allowed)
}
