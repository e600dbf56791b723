//! The numbers of event types in C, `ffi/src/codes/event.rs`, are what the table of event types says; `COLLOC_WRITE=1` writes
//! them anew. The headers come after them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::cell::RefCell;
use std::fmt::Write;
use std::fs;

use collocamento::Money;
use collocamento::calendar::{Day, Moment};
use collocamento::conditionality::{Channel, ConvocationKind, Percent};
use collocamento::dossier::{AdrPhase, Benefit, Cause, EventType, EventView, Fact, JobKind, Measure, Violation};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ffi/src/codes/event.rs");

/// The longest line of a comment.
const WIDTH: usize = 120;

/// An event that has every field of `colloc_event`, and notes which of them are read.
#[derive(Default)]
struct Full {
    read: RefCell<Vec<&'static str>>,
}

macro_rules! full {
    ($($getter:ident -> $type:ty = $value:expr, $name:literal;)+) => {
        impl EventView for Full {
            $(
                fn $getter(&self) -> Option<$type> {
                    self.read.borrow_mut().push($name);
                    Some($value)
                }
            )+
        }
    };
}

full! {
    job -> &str = "a", "job";
    cob -> &str = "A.01.00", "cob";
    code -> &str = "D1", "code";
    end -> Day = Day::from_number(20_250_630).unwrap(), "end";
    to -> Day = Day::from_number(20_250_630).unwrap(), "to";
    annual_income -> Money = Money::from_cents(1).unwrap(), "annual_income";
    monthly_pay -> Money = Money::from_cents(1).unwrap(), "monthly_pay";
    months_per_year -> u8 = 13, "months_per_year";
    availability_duty -> bool = true, "availability_duty";
    loses_status -> bool = true, "loses_status";
    justified -> bool = true, "justified";
    appointment -> Moment = Moment::new(Day::from_number(20_250_630).unwrap(), 9, 0).unwrap(), "appointment, appointment_time";
    missed_hours_percent -> Percent = Percent::whole(25).unwrap(), "missed_hours_percent";
    job_kind -> JobKind = JobKind::Determinato, "kind";
    convocation_kind -> ConvocationKind = ConvocationKind::Ordinaria, "convocation_kind";
    benefit -> Benefit = Benefit::Naspi, "benefit";
    cause -> Cause = Cause::Volontaria, "cause";
    channel -> Channel = Channel::Pec, "channel";
    violation -> Violation = Violation::Offerta, "violation";
    measure -> Measure = Measure::Decadenza, "measure";
    phase -> AdrPhase = AdrPhase::Scelta, "adr_phase";
}

/// What a type is and which fields it takes, in lines of a comment.
fn comment(kind: EventType) -> String {
    let about = kind.about().trim_end_matches('.');
    let (first, rest) = about.split_at(1);
    // A word in capitals stays.
    let first = if rest.starts_with(char::is_uppercase) { first.to_owned() } else { first.to_lowercase() };
    let view = Full::default();
    Fact::from_view(kind, &view).unwrap();
    let fields = view.read.take().join(", ").replace("kind, cob", "kind or cob");
    let takes = if fields.is_empty() { String::new() } else { format!("; takes {fields}") };
    let (mut lines, mut line) = (String::new(), "///".to_owned());
    for word in format!("{}: {first}{rest}{takes}.", kind.as_str()).split(' ') {
        if line.len() + 1 + word.len() > WIDTH {
            writeln!(lines, "{line}").unwrap();
            "///".clone_into(&mut line);
        }
        write!(line, " {word}").unwrap();
    }
    format!("{lines}{line}\n")
}

fn generated() -> String {
    let mut text =
        "//! Types of events. Written from the core's table of event types by `tests/codes.rs`; do not change it by \
                    hand.\n"
            .to_owned();
    for kind in EventType::ALL {
        let Some(number) = kind.number() else { continue };
        let name = kind.as_str().to_uppercase();
        write!(text, "\n{}pub const COLLOC_EVENT_{name}: i32 = {number};\n", comment(kind)).unwrap();
    }
    text
}

#[test]
fn the_committed_event_types_are_those_of_the_table() {
    if std::env::var_os("COLLOC_WRITE").is_some_and(|write| write == "1") {
        fs::write(FILE, generated()).unwrap();
    }
    assert!(
        fs::read_to_string(FILE).unwrap() == generated(),
        "ffi/src/codes/event.rs is stale; COLLOC_WRITE=1 writes it anew"
    );
}

#[test]
fn no_number_is_given_twice() {
    let numbers: std::collections::BTreeSet<i32> = EventType::NUMBERS.iter().copied().collect();
    assert_eq!(numbers.len(), EventType::NUMBERS.len());
    assert!(EventType::NUMBERS.iter().all(|number| *number > 0 && EventType::by_number(*number).is_some()));
}
