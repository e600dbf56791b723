//! Every word has both labels and an explanation, and each of its names leads back to it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::table::{Entry, Word};
use super::{
    benefit, convocation, deadline, event, job, patto, profile, sanction, signature, staff, state, violation, weight,
};
use crate::base::calendar::term;
use crate::base::error::Code;
use crate::base::region::Region;
use crate::base::text::Lang;

/// A list has as many names of each kind as it has words.
fn distinct<'a, T: Ord + 'a>(entries: &[&'a Entry], name: fn(&'a Entry) -> T) -> bool {
    entries.iter().map(|entry| name(entry)).collect::<BTreeSet<T>>().len() == entries.len()
}

fn complete<W: Word + Serialize + DeserializeOwned>() {
    let entries: Vec<&Entry> = W::LIST.iter().map(|word| word.entry()).collect();
    for (word, entry) in W::LIST.iter().zip(&entries) {
        let texts = [entry.name, entry.label(Lang::It), entry.label(Lang::En), entry.about, entry.about_it];
        assert!(texts.iter().all(|text| !text.is_empty() && text.trim() == *text), "{entry:?}");
        assert!(entry.about.ends_with('.') && entry.about_it.ends_with('.'), "{entry:?}");
        let wire = serde_json::to_value(word).unwrap();
        assert_eq!(wire, entry.name);
        assert_eq!(serde_json::from_value::<W>(wire).unwrap(), *word);
    }
    assert!(distinct(&entries, |entry| entry.name));
    assert!(distinct(&entries, |entry| entry.it), "{entries:?}");
    assert!(distinct(&entries, |entry| entry.en), "{entries:?}");
    let numbered = entries.iter().filter(|entry| entry.number != 0).count();
    assert!(numbered == 0 || (numbered == entries.len() && distinct(&entries, |entry| entry.number)), "{entries:?}");
}

#[test]
fn the_shared_words_are_complete() {
    complete::<benefit::Benefit>();
    complete::<benefit::EndCause>();
    complete::<benefit::PaidEventKind>();
    complete::<convocation::ConvocationChannel>();
    complete::<convocation::ConvocationKind>();
    complete::<deadline::Bound>();
    complete::<deadline::DeadlineState>();
    complete::<deadline::TaskAct>();
    complete::<event::AdrPhase>();
    complete::<event::Cause>();
    complete::<event::RecordedMeasure>();
    complete::<job::JobKind>();
    complete::<patto::PattoElement>();
    complete::<patto::PattoKind>();
    complete::<profile::Scheme>();
    complete::<sanction::AppealBody>();
    complete::<sanction::Decider>();
    complete::<sanction::Finder>();
    complete::<sanction::Fraction>();
    complete::<sanction::Measure>();
    complete::<sanction::Reason>();
    complete::<sanction::Recipient>();
    complete::<sanction::Subject>();
    complete::<staff::StaffContract>();
    complete::<staff::StaffKind>();
    complete::<staff::SuspensionCause>();
    complete::<signature::Certificate>();
    complete::<signature::Identity>();
    complete::<signature::SignatureKind>();
    complete::<state::State>();
    complete::<term::Roll>();
    complete::<term::Unit>();
    complete::<violation::Violation>();
    complete::<weight::Weight>();
    complete::<Code>();
    complete::<Region>();
}

#[test]
fn a_wire_name_leads_to_its_word_and_no_other_text_does() {
    for state in state::State::ALL {
        assert_eq!(state::State::from_wire(state.as_str()), Some(state));
        assert_eq!(state::State::from_wire(state.label(Lang::It)).is_some(), state.label(Lang::It) == state.as_str());
    }
    assert_eq!(state::State::from_wire("Disoccupato"), None);
}
