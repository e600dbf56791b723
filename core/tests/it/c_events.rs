//! The types of events as the C library numbers them: the text of `ffi/src/codes/event.rs`, for [`c_numbers`](super::c_numbers).

use std::cell::RefCell;

use collocamento::calendar::{Day, Moment};
use collocamento::conditionality::{ConvocationChannel, ConvocationKind, Percent};
use collocamento::dossier::{
    AdrPhase, Benefit, Cause, ContactChannel, EventType, EventView, Fact, JobKind, PayBasis, RecordedMeasure, Violation,
};
use collocamento::{Lang, Money};

use crate::c_numbers::ascii;

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
    did -> Day = Day::from_number(20_250_630).unwrap(), "did";
    employer -> &str = "a", "employer";
    to_job -> &str = "b", "to_job";
    gross_annual_pay -> Money = Money::from_cents(1).unwrap(), "gross_annual_pay";
    pay_basis -> PayBasis = PayBasis::Lorda, "pay_basis";
    seniority -> bool = true, "seniority";
    claim_contact -> bool = true, "claim_contact";
    annual_income -> Money = Money::from_cents(1).unwrap(), "annual_income";
    monthly_pay -> Money = Money::from_cents(1).unwrap(), "monthly_pay";
    months_per_year -> u8 = 13, "months_per_year";
    agency -> bool = true, "agency";
    availability_duty -> bool = true, "availability_duty";
    loses_status -> bool = true, "loses_status";
    justified -> bool = true, "justified";
    appointment -> Moment = Moment::new(Day::from_number(20_250_630).unwrap(), 9, 0).unwrap(), "appointment, appointment_time";
    missed_hours_percent -> Percent = Percent::whole(25).unwrap(), "missed_hours_percent";
    job_kind -> JobKind = JobKind::Determinato, "kind";
    convocation_kind -> ConvocationKind = ConvocationKind::Ordinaria, "convocation_kind";
    benefit -> Benefit = Benefit::Naspi, "benefit";
    cause -> Cause = Cause::Volontaria, "cause";
    channel -> ConvocationChannel = ConvocationChannel::Pec, "channel";
    contact_channel -> ContactChannel = ContactChannel::Sportello, "channel";
    violation -> Violation = Violation::Offerta, "violation";
    measure -> RecordedMeasure = RecordedMeasure::Decadenza, "measure";
    phase -> AdrPhase = AdrPhase::Scelta, "adr_phase";
}

/// What a type is and which fields it takes, in lines of a comment.
fn comment(kind: EventType) -> String {
    let view = Full::default();
    Fact::from_view(kind, &view).unwrap();
    let fields = view.read.take().join(", ").replace("kind, cob", "kind or cob");
    let takes = if fields.is_empty() { String::new() } else { format!(" Takes {fields}.") };
    let (label, about, effect) = (kind.label(Lang::En), kind.about(Lang::En), kind.effect(Lang::En));
    let (mut lines, mut line) = (String::new(), "///".to_owned());
    for word in ascii(&format!("{} ({label}): {about} {effect}{takes}", kind.as_str())).split(' ') {
        if line.len() + 1 + word.len() > WIDTH {
            lines = format!("{lines}{line}\n");
            line = "///".to_owned();
        }
        line = format!("{line} {word}");
    }
    format!("{lines}{line}\n")
}

/// The file, with the function that gives the name of a number.
pub(crate) fn text(function: &str) -> String {
    let constant = |kind: EventType| {
        let (name, number) = (kind.as_str().to_uppercase(), kind.number()?);
        Some(format!("\n{}pub const COLLOC_EVENT_{name}: i32 = {number};\n", comment(kind)))
    };
    let constants: String = EventType::ALL.into_iter().filter_map(constant).collect();
    let names = |kind: EventType| {
        let [it, en] = [Lang::It, Lang::En].map(|lang| kind.label(lang));
        let (name, constant) = (kind.as_str(), kind.as_str().to_uppercase());
        kind.number().map(|_| format!("    (COLLOC_EVENT_{constant}, [c{name:?}, c{it:?}, c{en:?}]),\n"))
    };
    let names: String = EventType::ALL.into_iter().filter_map(names).collect();
    let from = "Written by core/tests/it/c_numbers.rs from the table of event types; do not change it by hand.";
    let uses = "use std::ffi::c_char;\n\nuse super::{Codes, Names, name};\n";
    format!(
        "// {from}\n//! Types of events.\n\n{uses}{constants}\npub(crate) const EVENT_NAMES: Codes<Names> = &[\n{names}];\n\n{function}"
    )
}
