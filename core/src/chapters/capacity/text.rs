//! The sentences about capacity.

use super::demand::Given;
use super::types::{Break, CapacityInput};
use crate::answer::step::Note;
use crate::base::calendar::day::giorno;
use crate::base::text::{Lang, Text, counted, text};

pub(super) fn minutes(input: &CapacityInput) -> Note {
    let (arrivals, services) = (input.arrivals.len(), input.services.len());
    let (righe, rows) = (counted(arrivals, "riga", "righe"), counted(arrivals, "row", "rows"));
    let (servizi, of_services) = (counted(services, "servizio", "servizi"), counted(services, "service", "services"));
    text!(
        "Persone per bisogni e settimane: {righe}, {servizi}; i minuti si sommano per settimana.",
        "Persons by needs and weeks: {rows}, {of_services}; the minutes are summed by week.",
    )
    .note()
    .fact("/arrivals")
    .fact("/services")
}

pub(super) fn groups(service: &Given<'_>) -> Note {
    let (code, size, each) = (&service.card.code, service.size, service.per_operator);
    let text = match (size, size == each) {
        (1, _) => text!("{code}: una persona per volta.", "{code}: one person at a time."),
        (_, true) => text!("{code}: gruppi di {size} persone al massimo.", "{code}: groups of at most {size} persons."),
        (_, false) => text!(
            "{code}: gruppi di {size} persone al massimo, {each} per ogni operatore.",
            "{code}: groups of at most {size} persons, {each} for each operator.",
        ),
    };
    text.note().value("group_size", size)
}

pub(super) fn one_operator_assumed(service: &Given<'_>) -> Text {
    let code = &service.card.code;
    text!(
        "{code}: la fonte taglia il massimo del gruppo per operatore; si assume un operatore per gruppo.",
        "{code}: the source cuts off the maximum of a group for each operator; one operator for each group is assumed.",
    )
}

/// What is short first.
pub(super) fn breaks(breaks: &[Break], percent: Option<u32>) -> Note {
    let (with, with_en) = match percent {
        Some(percent) => (format!("Con il {percent} per cento in più "), format!("With {percent} per cent more ")),
        None => Default::default(),
    };
    let text = match (breaks.first(), percent) {
        (None, None) => Text::new("Nulla risulta mancare.", "Nothing is known to be short."),
        (None, Some(_)) => text!("{with}nulla risulta mancare.", "{with_en}nothing is known to be short."),
        (Some(first), percent) => {
            let (name, name_en) = (first.resource.label(Lang::It), first.resource.label(Lang::En));
            let (week, dal, from, missing) = (first.week, giorno(first.from), first.from, first.missing);
            let (mancano, name_en) = match percent {
                None => ("Mancano", capital(name_en)),
                Some(_) => ("mancano", name_en.to_owned()),
            };
            text!(
                "{with}{mancano} per prima cosa {name}, nella settimana {week} dal {dal}: {missing} minuti.",
                "{with_en}{name_en} are short first, in week {week} from {from}: {missing} minutes.",
            )
        }
    };
    text.note().value("breaks", breaks.len())
}

/// A text that begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
