//! Any sequence of calls over handles and structs: NULL, freed slots, sizes and numbers of any kind. Whatever is defined must
//! give a status of the table, write `out` only on success, and leave no memory behind.

#![no_main]

use std::ffi::{CStr, c_char};
use std::mem::{size_of, zeroed};
use std::ptr::{null, null_mut};
use std::sync::OnceLock;

use arbitrary::Arbitrary;
use collocamento_ffi::buffer::*;
use collocamento_ffi::call::colloc_call;
use collocamento_ffi::event::colloc_event;
use collocamento_ffi::last_error::*;
use collocamento_ffi::offer::*;
use collocamento_ffi::rulebook::*;
use collocamento_ffi::sanction::*;
use collocamento_ffi::state::*;
use collocamento_ffi::status::*;
use collocamento_ffi::term::*;
use libfuzzer_sys::fuzz_target;

/// One call. A slot is a place for a handle, empty where it was freed: then the call gets NULL.
#[derive(Arbitrary, Debug)]
enum Step<'a> {
    Open { slot: u8, name: Name, rare: u8 },
    Overlay { slot: u8, of: u8, text: &'a [u8], rare: u8 },
    FreeRulebook { slot: u8 },
    Call { rulebook: u8, buffer: u8, operation: Name, json: &'a [u8], no_out: bool },
    Read { buffer: u8 },
    FreeBuffer { buffer: u8 },
    Term { rulebook: u8, numbers: [Number; 4], comune: &'a [u8], no_out: bool },
    Holiday { rulebook: u8, date: Number, comune: &'a [u8] },
    Sanction { rulebook: u8, size: Size, numbers: Vec<Number>, history: Vec<[Number; 4]>, stride: Size, province: &'a [u8] },
    State { rulebook: u8, size: Size, numbers: [Number; 4], events: Vec<Flat<'a>>, stride: Size, out: Size },
    Offer { rulebook: u8, size: Size, numbers: Vec<Number>, out: Size },
    Errors,
    Clear,
}

/// Opening a rulebook takes longer than all the rest: mostly it is refused for its name, and seldom done.
const RARE: u8 = 7;

#[derive(Arbitrary, Debug, Clone, Copy)]
enum Name {
    Null,
    National,
    Term,
    Assess,
    Empty,
    NotUtf8,
}

impl Name {
    fn text(self) -> *const c_char {
        match self {
            Self::Null => null(),
            Self::National => c"nazionale".as_ptr(),
            Self::Term => c"calendar.term".as_ptr(),
            Self::Assess => c"dossier.assess".as_ptr(),
            Self::Empty => c"".as_ptr(),
            Self::NotUtf8 => c"\xff".as_ptr(),
        }
    }
}

/// A number that a field may hold: small ones and days more often than chance has them.
#[derive(Arbitrary, Debug, Clone, Copy)]
enum Number {
    Zero,
    Small(u8),
    Day { year: u8, month: u8, day: u8 },
    Any(i32),
}

impl Number {
    fn value(self) -> i32 {
        match self {
            Self::Zero => 0,
            Self::Small(number) => i32::from(number % 24),
            Self::Day { year, month, day } => {
                (2010 + i32::from(year % 20)) * 10_000 + (1 + i32::from(month % 12)) * 100 + 1 + i32::from(day % 31)
            }
            Self::Any(number) => number,
        }
    }
}

/// The size that a struct claims. It never claims more than there is: that is the host's promise.
#[derive(Arbitrary, Debug, Clone, Copy)]
enum Size {
    Right,
    Less(u8),
    Zero,
}

impl Size {
    fn of<T>(self) -> u32 {
        let right = u32::try_from(size_of::<T>()).expect("small");
        match self {
            Self::Right => right,
            Self::Less(less) => right.saturating_sub(u32::from(less)),
            Self::Zero => 0,
        }
    }
}

#[derive(Arbitrary, Debug)]
struct Flat<'a> {
    numbers: Vec<Number>,
    cents: [i64; 2],
    job: &'a [u8],
    cob: &'a [u8],
    code: &'a [u8],
}

fn text(bytes: &[u8]) -> (*const c_char, usize) {
    if bytes.is_empty() { (null(), 0) } else { (bytes.as_ptr().cast(), bytes.len()) }
}

/// Numbers one after the other, then zero.
struct Numbers<'n>(std::slice::Iter<'n, Number>);

impl Numbers<'_> {
    fn next(&mut self) -> i32 {
        self.0.next().map_or(0, |number| number.value())
    }
}

impl Flat<'_> {
    fn event(&self) -> colloc_event {
        let mut n = Numbers(self.numbers.iter());
        let ((job, job_len), (cob, cob_len), (code, code_len)) = (text(self.job), text(self.cob), text(self.code));
        let [annual_income, monthly_pay] = self.cents;
        colloc_event {
            r#type: n.next(), date: n.next(), recorded_at: n.next(), end: n.next(), to: n.next(), kind: n.next(),
            benefit: n.next(), cause: n.next(), job, job_len, cob, cob_len, code, code_len, annual_income, monthly_pay,
            has_annual_income: n.next(), has_monthly_pay: n.next(), months_per_year: n.next(), availability_duty: n.next(),
            appointment: n.next(), appointment_time: n.next(), channel: n.next(), convocation_kind: n.next(),
            violation: n.next(), justified: n.next(), has_missed_hours_percent: n.next(), missed_hours_percent: n.next(),
            measure: n.next(), loses_status: n.next(), adr_phase: n.next(), reserved: n.next(),
        }
    }
}

#[derive(Default)]
struct Host {
    rulebooks: [usize; 4],
    buffers: [usize; 4],
}

impl Host {
    /// The first slot holds a rulebook that is never freed.
    fn rulebook(&self, slot: u8) -> *mut colloc_rulebook {
        static SHARED: OnceLock<usize> = OnceLock::new();
        let open = || {
            let mut handle = null_mut();
            // SAFETY: a place for the handle.
            assert_eq!(unsafe { colloc_rulebook_open(null(), &raw mut handle) }, COLLOC_OK);
            handle as usize
        };
        match usize::from(slot) % 4 {
            0 => *SHARED.get_or_init(open) as *mut colloc_rulebook,
            slot => self.rulebooks[slot] as *mut colloc_rulebook,
        }
    }

    /// A slot of the host's own.
    fn own(slot: u8) -> u8 {
        1 + slot % 3
    }

    fn buffer(&self, slot: u8) -> *mut colloc_buffer {
        self.buffers[usize::from(slot) % 4] as *mut colloc_buffer
    }

    fn keep_rulebook(&mut self, slot: u8, status: i32, handle: *mut colloc_rulebook) {
        known(status);
        assert_eq!(status == COLLOC_OK, !handle.is_null());
        if status == COLLOC_OK {
            // SAFETY: NULL, or a handle that nobody holds any more.
            unsafe { colloc_rulebook_free(self.rulebook(Self::own(slot))) };
            self.rulebooks[usize::from(Self::own(slot))] = handle as usize;
        }
    }

    fn take(&mut self, step: &Step<'_>) {
        // SAFETY, for the whole of it: handles are NULL or open, texts and lists have their lengths, structs their sizes.
        unsafe {
            match step {
                Step::Open { slot, name, rare } => {
                    let mut handle = null_mut();
                    let name = if *rare == RARE { name.text() } else { c"marte".as_ptr() };
                    let status = colloc_rulebook_open(name, &raw mut handle);
                    self.keep_rulebook(*slot, status, handle);
                }
                Step::Overlay { slot, of, text: layer, rare } => {
                    let (mut handle, (layer, len)) = (null_mut(), text(layer));
                    let name = if *rare == RARE { c"prova".as_ptr() } else { c"umbria".as_ptr() };
                    let status = colloc_rulebook_overlay(self.rulebook(*of), name, layer, len, &raw mut handle);
                    self.keep_rulebook(*slot, status, handle);
                }
                Step::FreeRulebook { slot } => {
                    colloc_rulebook_free(self.rulebook(Self::own(*slot)));
                    self.rulebooks[usize::from(Self::own(*slot))] = 0;
                }
                Step::Call { rulebook, buffer, operation, json, no_out } => {
                    let (mut out, (json, len)) = (null_mut(), text(json));
                    let place = if *no_out { null_mut() } else { &raw mut out };
                    let status = colloc_call(self.rulebook(*rulebook), operation.text(), json, len, place);
                    known(status);
                    assert_eq!(status == COLLOC_OK, !out.is_null());
                    if status == COLLOC_OK {
                        colloc_buffer_free(self.buffer(*buffer));
                        self.buffers[usize::from(*buffer) % 4] = out as usize;
                    }
                }
                Step::Read { buffer } => {
                    let (data, len) = (colloc_buffer_data(self.buffer(*buffer)), colloc_buffer_len(self.buffer(*buffer)));
                    assert_eq!(if data.is_null() { 0 } else { CStr::from_ptr(data).to_bytes().len() }, len);
                }
                Step::FreeBuffer { buffer } => {
                    colloc_buffer_free(self.buffer(*buffer));
                    self.buffers[usize::from(*buffer) % 4] = 0;
                }
                Step::Term { rulebook, numbers, comune, no_out } => {
                    let [start, amount, unit, roll] = numbers.map(Number::value);
                    let (mut due, mut rolled, (comune, len)) = (-7, -7, text(comune));
                    let place = if *no_out { null_mut() } else { &raw mut due };
                    let handle = self.rulebook(*rulebook);
                    let status = colloc_term(handle, start, amount, unit, roll, comune, len, place, &raw mut rolled);
                    known(status);
                    assert_eq!(status == COLLOC_OK, due != -7);
                }
                Step::Holiday { rulebook, date, comune } => {
                    let (mut out, (comune, len)) = (-7, text(comune));
                    known(colloc_is_holiday(self.rulebook(*rulebook), date.value(), comune, len, &raw mut out));
                }
                Step::Sanction { rulebook, size, numbers, history, stride, province } => {
                    let mut n = Numbers(numbers.iter());
                    let history: Vec<colloc_past_violation> = history
                        .iter()
                        .map(|[a, b, c, d]| colloc_past_violation {
                            violation: a.value(), date: b.value(), justified: c.value(), reserved: d.value() / 1000,
                        })
                        .collect();
                    let (province, province_len) = text(province);
                    let input = colloc_sanction_input {
                        size: size.of::<colloc_sanction_input>(), benefit: n.next(), violation: n.next(), date: n.next(),
                        justified: n.next(), claim_date: n.next(), received: n.next(),
                        history_size: stride.of::<colloc_past_violation>(), history: history.as_ptr(),
                        history_count: history.len(), monthly_amount: n.next().into(), has_monthly_amount: n.next(),
                        has_missed_hours_percent: n.next(), missed_hours_percent: n.next(), reserved: n.next(), province,
                        province_len,
                    };
                    let mut out = colloc_sanction_output { size: Size::Right.of::<colloc_sanction_output>(), ..zeroed() };
                    known(colloc_sanction(self.rulebook(*rulebook), &raw const input, &raw mut out));
                }
                Step::State { rulebook, size, numbers, events, stride, out } => {
                    let [as_of, as_known_at, l68_from, l68_to] = numbers.map(Number::value);
                    let events: Vec<colloc_event> = events.iter().map(Flat::event).collect();
                    let input = colloc_state_input {
                        size: size.of::<colloc_state_input>(), as_of, as_known_at, l68_from, l68_to,
                        event_size: stride.of::<colloc_event>(), events: events.as_ptr(), event_count: events.len(),
                        birth_date: as_of, reserved: 0,
                    };
                    let mut out = colloc_state_output { size: out.of::<colloc_state_output>(), ..zeroed() };
                    let status = colloc_state_at(self.rulebook(*rulebook), &raw const input, &raw mut out);
                    known(status);
                    assert_eq!(status == COLLOC_OK, out.state != 0);
                }
                Step::Offer { rulebook, size, numbers, out } => {
                    let mut n = Numbers(numbers.iter());
                    let input = colloc_offer_input {
                        size: size.of::<colloc_offer_input>(), regime: n.next(), date: n.next(), did: n.next(),
                        suspended_days: n.next(), kind: n.next(), benefit_amount: n.next().into(), net_pay: n.next().into(),
                        has_benefit_amount: n.next(), has_net_pay: n.next(), months: n.next(), has_months: n.next(),
                        hours_ratio: n.next(), has_hours_ratio: n.next(), km: n.next(), has_km: n.next(), minutes: n.next(),
                        has_minutes: n.next(), public_transport: n.next(), collective_minimum: n.next(),
                        same_area: n.next(), same_sector: n.next(), related_sector: n.next(), children_under_14: n.next(),
                        rdc_offer_number: n.next(), rdc_benefit_months: n.next(), rdc_renewal: n.next(), l68: n.next(),
                        l68_requirements_met: n.next(), reserved: n.next(),
                    };
                    let mut out = colloc_offer_output { size: out.of::<colloc_offer_output>(), ..zeroed() };
                    let status = colloc_offer(self.rulebook(*rulebook), &raw const input, &raw mut out);
                    known(status);
                    assert_eq!(status == COLLOC_OK, out.congrua != 0);
                }
                Step::Errors => {
                    for text in [
                        colloc_last_error_code(), colloc_last_error_path(), colloc_last_error_rule(),
                        colloc_last_error_message(), colloc_last_error_message_en(), colloc_last_error_details(),
                        colloc_last_error_json(),
                    ] {
                        assert!(text.is_null() || CStr::from_ptr(text).to_str().is_ok());
                    }
                }
                Step::Clear => colloc_clear_error(),
            }
        }
    }
}

/// A status of the table that no fault inside the library is behind.
fn known(status: i32) {
    let ours = (COLLOC_OK..=COLLOC_ERR_FUORI_LIMITE).contains(&status);
    assert!(ours || [COLLOC_ERR_NULL, COLLOC_ERR_UTF8, COLLOC_ERR_SIZE].contains(&status), "status {status}");
}

fuzz_target!(|steps: Vec<Step<'_>>| {
    let mut host = Host::default();
    steps.iter().take(64).for_each(|step| host.take(step));
    for slot in 0..4 {
        host.take(&Step::FreeRulebook { slot });
        host.take(&Step::FreeBuffer { buffer: slot });
    }
    colloc_clear_error();
});
