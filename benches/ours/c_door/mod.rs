//! What the C door adds to the Rust call behind it. Both sides start from plain numbers and texts, and make their input of
//! them within the time that is taken.

pub(crate) mod structs;

use std::ffi::CStr;
use std::hint::black_box;
use std::mem::{size_of, zeroed};
use std::ptr::{null, null_mut};

use collocamento::calendar::{Roll, Term, Unit};
use collocamento::conditionality::{SanctionInput, sanction};
use collocamento::dossier::{Benefit, Violation};
use collocamento::{Money, Rulebook, call};
use collocamento_benches::questions::TERM;
use collocamento_benches::race::{Race, is_wanted};
use collocamento_ffi::buffer::colloc_buffer_free;
use collocamento_ffi::call::{colloc_call, colloc_call_into};
use collocamento_ffi::codes::{benefit::*, calendar::*, conditionality::*};
use collocamento_ffi::event::colloc_event;
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_free, colloc_rulebook_open};
use collocamento_ffi::sanction::*;
use collocamento_ffi::state::*;
use collocamento_ffi::term::colloc_term;
use structs::day;

pub(crate) fn run() {
    let (rules, handle) = (Rulebook::bundled("nazionale").unwrap(), Handle::open());
    let title = "the C door: a deadline";
    if is_wanted(title) {
        let term = Term::new(30, Unit::Giorni).roll(Roll::Festivo);
        Race::new(title, "calls")
            .with("Rust", 1, || term.due(day(black_box(20251202)), rules.holidays(), None).unwrap().day.number())
            .with("C", 1, || handle.term(black_box(20251202)))
            .with("JSON", 1, || call(&rules, "calendar.term", black_box(TERM)).unwrap())
            .with("JSON from C", 1, || handle.call(c"calendar.term", black_box(TERM)))
            .run();
    }
    let title = "the C door: a sanction";
    if is_wanted(title) {
        Race::new(title, "calls")
            .with("Rust", 1, || {
                let date = day(black_box(20250303));
                let mut input = SanctionInput::new(Benefit::Naspi, Violation::Convocazione, date);
                input.monthly_amount = Money::from_cents(120_000);
                sanction(&rules, black_box(&input)).unwrap().days
            })
            .with("C", 1, || handle.sanction(black_box(20250303)))
            .run();
    }
}

/// A rulebook as C holds it.
pub(crate) struct Handle(*mut colloc_rulebook);

impl Handle {
    pub(crate) fn open() -> Self {
        let mut handle = null_mut();
        // SAFETY: the default name, and a place for the handle.
        assert_eq!(unsafe { colloc_rulebook_open(null(), &raw mut handle) }, 0);
        Self(handle)
    }

    fn term(&self, start: i32) -> i32 {
        let (mut due, mut rolled) = (0, 0);
        let (unit, roll) = (COLLOC_UNIT_GIORNI, COLLOC_ROLL_FESTIVO);
        // SAFETY: an open handle, and two numbers.
        let status = unsafe { colloc_term(self.0, start, 30, unit, roll, null(), 0, &raw mut due, &raw mut rolled) };
        assert_eq!(status, 0);
        due
    }

    fn sanction(&self, date: i32) -> i32 {
        let input = colloc_sanction_input {
            size: size::<colloc_sanction_input>(),
            benefit: COLLOC_BENEFIT_NASPI,
            violation: COLLOC_VIOLATION_CONVOCAZIONE,
            date,
            monthly_amount: 120_000,
            has_monthly_amount: 1,
            // SAFETY: integers and pointers.
            ..unsafe { zeroed() }
        };
        // SAFETY: integers.
        let mut out = colloc_sanction_output { size: size::<colloc_sanction_output>(), ..unsafe { zeroed() } };
        // SAFETY: an open handle, and two structs of their size.
        assert_eq!(unsafe { colloc_sanction(self.0, &raw const input, &raw mut out) }, 0);
        out.days
    }

    pub(crate) fn state(&self, events: &[colloc_event; 10]) -> i32 {
        let input = colloc_state_input {
            size: size::<colloc_state_input>(),
            as_of: black_box(20251231),
            event_size: size::<colloc_event>(),
            events: events.as_ptr(),
            event_count: 10,
            // SAFETY: integers and pointers.
            ..unsafe { zeroed() }
        };
        // SAFETY: integers.
        let mut out = colloc_state_output { size: size::<colloc_state_output>(), ..unsafe { zeroed() } };
        // SAFETY: an open handle, and two structs of their size.
        assert_eq!(unsafe { colloc_state_at(self.0, &raw const input, &raw mut out) }, 0);
        out.seniority_days
    }

    pub(crate) fn call(&self, operation: &CStr, json: &str) {
        let mut out = null_mut();
        // SAFETY: an open handle, a C string, bytes with their length, a place for the buffer.
        let status = unsafe { colloc_call(self.0, operation.as_ptr(), json.as_ptr().cast(), json.len(), &raw mut out) };
        assert_eq!(status, 0);
        // SAFETY: a buffer just received.
        unsafe { colloc_buffer_free(out) };
    }

    pub(crate) fn call_into(&self, operation: &CStr, json: &str, room: &mut [u8]) {
        let (operation, text, len) = (operation.as_ptr(), json.as_ptr().cast(), json.len());
        // SAFETY: an open handle, a C string, bytes with their length, memory with its length.
        let status =
            unsafe { colloc_call_into(self.0, operation, text, len, room.as_mut_ptr().cast(), room.len(), null_mut()) };
        assert_eq!(status, 0);
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: a handle opened above.
        unsafe { colloc_rulebook_free(self.0) };
    }
}

fn size<T>() -> u32 {
    u32::try_from(size_of::<T>()).unwrap()
}
