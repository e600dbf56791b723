//! What holds for every dossier, checked on random ones.

use collocamento::calendar::Day;
use collocamento::{Assessment, Dossier, Severity, State, assess, assess_explained, call};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::dossiers::{day, dossier};
use crate::rulebooks::NAZIONALE;

fn read(input: &Value) -> Dossier {
    Dossier::from_json(input.to_string()).unwrap()
}

fn assessed(input: &Value) -> Assessment {
    assess(&NAZIONALE, &read(input)).unwrap().into_body()
}

fn at(input: &Value, as_of: Day) -> Value {
    let mut input = input.clone();
    input["as_of"] = json!(as_of);
    input
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_timeline_has_no_gap_and_no_overlap(input in dossier()) {
        let answer = assessed(&input);
        for pair in answer.timeline.windows(2) {
            prop_assert_eq!(pair[0].to.map(Day::next), Some(pair[1].from));
            prop_assert!(pair[0].from < pair[1].from);
        }
        if let Some(last) = answer.timeline.last() {
            prop_assert_eq!(last.to, None);
            prop_assert_eq!(last.state, answer.status.state);
            prop_assert_eq!(Some(last.from), answer.status.since);
        }
    }

    #[test]
    fn seniority_never_grows_by_more_than_a_day_a_day(input in dossier()) {
        let as_of: Day = day(input["as_of"].as_str().unwrap());
        let mut before = None;
        for on in (0..40).rev().map(|back| as_of.plus_days(-back)).filter(|on| *on >= day("2015-09-24")) {
            let status = assessed(&at(&input, on)).status;
            if let Some(before) = before {
                prop_assert!(status.seniority_days <= before + 1);
                // It goes back only where a new DID starts it again, and grows only on days unemployed.
                prop_assert!(status.seniority_days >= before || status.did_date == Some(on));
                prop_assert!(status.seniority_days <= before || status.legally_unemployed);
            }
            before = Some(status.seniority_days);
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(input in dossier(), seed in any::<u64>()) {
        let events = input["events"].as_array().unwrap().clone();
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by_key(|index| (seed ^ (*index as u64 + 1)).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut shuffled = input.clone();
        shuffled["events"] = order.iter().map(|index| events[*index].clone()).collect();
        let (one, other) = (assessed(&input), assessed(&shuffled));
        prop_assert_eq!(&one.status, &other.status);
        prop_assert_eq!(&one.timeline, &other.timeline);
        prop_assert_eq!(&one.next_change, &other.next_change);
        // The same findings, on the same events under their new indexes (equal events may take each other's place).
        let told = |answer: &Assessment, events: &[Value]| {
            let mut all: Vec<String> = answer.findings.iter().map(|finding| {
                format!("{:?} {} {:?}", finding.severity, finding.rule, finding.event.map(|event| events[event].to_string()))
            }).collect();
            all.sort();
            all
        };
        prop_assert_eq!(told(&one, &events), told(&other, shuffled["events"].as_array().unwrap()));
    }

    #[test]
    fn assessing_at_each_day_gives_the_timeline(mut input in dossier()) {
        // An annulment changes the days before it.
        input["events"].as_array_mut().unwrap().retain(|event| event["type"] != "annullamento_did");
        let answer = assessed(&input);
        let as_of: Day = day(input["as_of"].as_str().unwrap());
        for span in &answer.timeline {
            let last = span.to.unwrap_or(as_of);
            for on in [span.from, span.from.plus_days(span.from.days_until(last) / 2), last] {
                if on >= day("2015-09-24") {
                    let then = assessed(&at(&input, on));
                    prop_assert_eq!((then.status.state, then.status.since), (span.state, Some(span.from)), "{}", on);
                }
            }
        }
    }

    #[test]
    fn an_event_after_as_of_changes_nothing_but_its_note(input in dossier(), days in 1..400_i32) {
        let as_of: Day = day(input["as_of"].as_str().unwrap());
        // From events up to the day, and the same with one more after it.
        let mut past = input.clone();
        past["events"].as_array_mut().unwrap().retain(|event| day(event["date"].as_str().unwrap()) <= as_of);
        let mut more = past.clone();
        let later = as_of.plus_days(days).to_string();
        more["events"].as_array_mut().unwrap().push(json!({"type": "revoca", "date": later, "cause": "pensione"}));
        let (one, mut other) = (assessed(&past), assessed(&more));
        let note = other.findings.iter().position(|finding| finding.rule == "STATO-25").unwrap();
        let note = other.findings.remove(note);
        prop_assert_eq!((note.severity, note.event), (Severity::Nota, Some(past["events"].as_array().unwrap().len())));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_next_change_comes_true(input in dossier()) {
        let as_of: Day = day(input["as_of"].as_str().unwrap());
        let mut past = input.clone();
        past["events"].as_array_mut().unwrap().retain(|event| day(event["date"].as_str().unwrap()) <= as_of);
        let answer = assessed(&past);
        if let Some(next) = answer.next_change {
            let eve = assessed(&at(&past, next.date.previous()));
            prop_assert_eq!(eve.status.state, answer.status.state);
            let then = assessed(&at(&past, next.date));
            prop_assert_eq!(then.status.state, next.state);
            prop_assert!(next.state != answer.status.state || then.status.bar_until.is_none());
        } else {
            let far = assessed(&at(&past, as_of.plus_days(1500)));
            prop_assert_eq!(far.status.state, answer.status.state);
        }
    }

    #[test]
    fn the_trace_changes_no_answer(input in dossier()) {
        let plain = assess(&NAZIONALE, &read(&input)).unwrap();
        let explained = assess_explained(&NAZIONALE, &read(&input)).unwrap();
        prop_assert!(plain.trace.is_none());
        let trace = explained.trace.clone().unwrap();
        prop_assert!(trace.iter().all(|step| !step.citation.is_empty() && !step.text_it.is_empty() && !step.text_en.is_empty()));
        prop_assert!(explained.status.did_date.is_none() || !trace.is_empty());
        prop_assert!(trace.iter().all(|step| explained.rules.contains(&step.rule)));
        prop_assert_eq!(&plain.rules, &explained.rules);
        prop_assert_eq!(plain.into_body(), explained.into_body());
    }

    #[test]
    fn never_suspended_where_the_seniority_counts(input in dossier()) {
        let answer = assessed(&input);
        prop_assert_eq!(answer.status.suspension.is_some(), answer.status.state == State::Sospeso);
        if let Some(held) = answer.status.suspension {
            prop_assert!(held.days_used >= 1 && held.days_left >= 0 && held.loss_on > answer.as_of);
        }
    }

    #[test]
    fn json_to_typed_to_json_is_the_identity(input in dossier()) {
        let typed = read(&input);
        let text = serde_json::to_string(&typed).unwrap();
        prop_assert_eq!(&Dossier::from_json(&text).unwrap(), &typed);
        // What was not given is not written; all else is as it was.
        let mut given = input.clone();
        for event in given["events"].as_array_mut().unwrap() {
            event.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        }
        prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), given);
    }

    #[test]
    fn no_text_makes_it_panic(operation in prop::sample::select(&["dossier.assess", "calendar.term", "rulebook.rules"][..]), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = call(&NAZIONALE, operation, bytes);
    }
}
