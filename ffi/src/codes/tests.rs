//! A number, its word and its names lead to one another, and the constants have the names of the wire.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char};

use collocamento::dossier::EventType;
use collocamento::words::{Entry, Word};
use collocamento::{Code, Lang};

use super::lang::{COLLOC_LANG_EN, COLLOC_LANG_IT};
use super::*;
use crate::status::{ERRORS, colloc_error_name};

/// The constants of a prefix, by their names on the wire.
fn constants(prefix: &str) -> BTreeMap<String, i32> {
    let header = include_str!("../../../include/collocamento.ffi.h");
    let constant = |line: &str| {
        let (name, number) = line.trim().strip_suffix(',')?.split_once(" = ")?;
        Some((name.strip_prefix(prefix)?.to_lowercase(), number.parse().ok()?))
    };
    header.lines().filter_map(constant).collect()
}

fn complete<W: Word>(prefix: &str, codes: Codes<W>, name: extern "C" fn(i32, i32) -> *const c_char) {
    let constants = constants(prefix);
    let named = |number, lang| {
        let text = name(number, lang);
        // SAFETY: a constant that ends with NUL, if it is not NULL.
        (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap())
    };
    assert_eq!(codes.len(), W::LIST.len(), "{prefix}");
    for word in W::LIST {
        let Entry { name, it, en, .. } = word.entry();
        let number = number(codes, word);
        assert_eq!(constants.get(*name), Some(&number), "{prefix}");
        let names = [0, COLLOC_LANG_IT, COLLOC_LANG_EN].map(|lang| named(number, lang));
        assert_eq!(names, [Some(*name), Some(*it), Some(*en)], "{prefix}");
        assert_eq!(codes.iter().filter(|(known, value)| *known == number && value == word).count(), 1);
    }
    assert_eq!((named(0, 0), named(-1, 0), named(1, -1), named(1, 3)), (None, None, None, None));
}

#[test]
fn every_table_is_complete_and_named_like_the_wire() {
    complete("COLLOC_UNIT_", calendar::UNITS, calendar::colloc_unit_name);
    complete("COLLOC_ROLL_", calendar::ROLLS, calendar::colloc_roll_name);
    complete("COLLOC_JOB_", job::JOBS, job::colloc_job_name);
    complete("COLLOC_BENEFIT_", benefit::BENEFITS, benefit::colloc_benefit_name);
    complete("COLLOC_STATE_", state::STATES, state::colloc_state_name);
    complete("COLLOC_VIOLATION_", conditionality::VIOLATIONS, conditionality::colloc_violation_name);
    complete("COLLOC_MEASURE_", conditionality::MEASURES, conditionality::colloc_measure_name);
    complete("COLLOC_CHANNEL_", conditionality::CHANNELS, conditionality::colloc_channel_name);
    complete("COLLOC_CONVOCATION_", conditionality::CONVOCATIONS, conditionality::colloc_convocation_name);
    complete("COLLOC_REGIME_", offer::REGIMES, offer::colloc_regime_name);
    complete("COLLOC_BAND_", offer::BANDS, offer::colloc_band_name);
    complete("COLLOC_CAUSE_", cause::CAUSES, cause::colloc_cause_name);
    complete("COLLOC_CONTACT_", cause::CONTACTS, cause::colloc_contact_name);
    complete("COLLOC_ADR_", cause::ADR_PHASES, cause::colloc_adr_name);
    complete::<Code>("COLLOC_ERR_", ERRORS, colloc_error_name);
}

#[test]
fn a_type_of_event_has_its_names() {
    for kind in EventType::ALL {
        let Some(number) = kind.number() else { continue };
        let names = [0, COLLOC_LANG_IT, COLLOC_LANG_EN].map(|lang| {
            // SAFETY: a constant that ends with NUL.
            unsafe { CStr::from_ptr(event::colloc_event_name(number, lang)) }.to_str().unwrap()
        });
        assert_eq!(names, [kind.as_str(), kind.label(Lang::It), kind.label(Lang::En)]);
    }
    for number in [0, 16, 18, 24, 29] {
        assert!(event::colloc_event_name(number, 0).is_null());
    }
}

#[test]
fn event_types_are_those_of_the_wire() {
    let number = |kind: EventType| Some((kind.as_str().to_owned(), kind.number()?));
    let table: BTreeMap<String, i32> = EventType::ALL.into_iter().filter_map(number).collect();
    assert_eq!(constants("COLLOC_EVENT_"), table);
}
