//! W4: one dossier.

use std::hint::black_box;

use collocamento::{Dossier, Rulebook, assess, assess_explained, call, state_at};
use collocamento_benches::questions::{TEN_EVENTS, TEN_PLAIN_EVENTS, ten_thousand_events};
use collocamento_benches::race::{Race, is_wanted};

use crate::c_door::{Handle, structs};

pub(crate) fn run() {
    let title = "W4 one dossier of ten events";
    if is_wanted(title) {
        ten(title);
    }
    let title = "W4 the largest dossier, of 10,000 events";
    if is_wanted(title) {
        let rulebook = Rulebook::bundled("nazionale").unwrap();
        let dossier = Dossier::from_json(ten_thousand_events()).unwrap();
        Race::new(title, "events").with("typed", 9_999, || assess(&rulebook, black_box(&dossier)).unwrap()).run();
    }
}

fn ten(title: &str) {
    let (rulebook, handle) = (Rulebook::bundled("nazionale").unwrap(), Handle::open());
    let dossier = Dossier::from_json(TEN_EVENTS).unwrap();
    let facts = structs::facts();
    assert_eq!(facts, Dossier::from_json(TEN_PLAIN_EVENTS).unwrap());
    let events = structs::events();
    let mut room = vec![0_u8; 64 * 1024];
    Race::new(title, "dossiers")
        .with("typed", 1, || assess(&rulebook, black_box(&dossier)).unwrap())
        .with("typed, with trace", 1, || assess_explained(&rulebook, black_box(&dossier)).unwrap())
        .with("JSON", 1, || call(&rulebook, "dossier.assess", black_box(TEN_EVENTS)).unwrap())
        .with("JSON from C", 1, || handle.call(c"dossier.assess", black_box(TEN_EVENTS)))
        .with("JSON from C into own memory", 1, || {
            handle.call_into(c"dossier.assess", black_box(TEN_EVENTS), &mut room);
        })
        .with("JSON, reading only", 1, || Dossier::from_json(black_box(TEN_EVENTS)).unwrap())
        .with("state only, made from plain values", 1, || {
            state_at(&rulebook, black_box(&structs::facts())).unwrap().status.seniority_days
        })
        .with("state only, C structs", 1, || handle.state(black_box(&events)))
        .run();
}
