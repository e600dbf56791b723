//! Small work of fixed size whose instructions `tests/instructions` counts: under Callgrind only [`counted_by_callgrind`] counts, and each
//! return from it dumps its count. A line a piece of work, in this order: its name, and how many units it has.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;

use collocamento::batch::{SanctionTable, Statuses};
use collocamento::workflow::signature;
use collocamento::{Dossier, Rulebook, assess, assess_explained, call};
use collocamento_benches::answers::{FEW, at_the_end, of_communications, of_jobs, rows, sanctions};
use collocamento_benches::communications::{DOCUMENTS, of_person};
use collocamento_benches::events::{Width, events};
use collocamento_benches::jobs::{Order, Warehouse, warehouse};
use collocamento_benches::questions::{SIGNATURES, SIGNATURES_OF, TEN_EVENTS, signatures};
use collocamento_benches::violations::violations;

const ROWS: usize = 50_000;
const PERSONS: usize = 4_000;
const FEW_PERSONS: usize = 200;

fn main() {
    let rulebook = Rulebook::bundled("nazionale").unwrap();

    let violations = violations(ROWS);
    let mut table = SanctionTable::new(&rulebook);
    count("W1 sanctions, all columns, a row", ROWS, || sanctions(&mut table, &violations));
    let mut table = SanctionTable::only(&rulebook, &FEW).unwrap();
    count("W1 sanctions, four columns, a row", ROWS, || sanctions(&mut table, &violations));

    for (name, width) in
        [("W2 status, slim table, an event", Width::Slim), ("W2 status, full table, an event", Width::Full)]
    {
        let events = events(PERSONS, width);
        count(name, events.num_rows(), || rows::<Statuses>(&rulebook, &events, at_the_end(), events.num_rows()));
    }

    let dossier = Dossier::from_json(TEN_EVENTS).unwrap();
    count("W4 one dossier, typed", 1, || assess(&rulebook, &dossier).unwrap());
    count("W4 one dossier, typed, with trace", 1, || assess_explained(&rulebook, &dossier).unwrap());
    count("W4 one dossier, JSON", 1, || call(&rulebook, "dossier.assess", TEN_EVENTS).unwrap());

    let Warehouse { jobs, dids, events } = warehouse(PERSONS, Order::ByDay);
    let (all, options) = (events.num_rows(), at_the_end);
    count("W7 status, jobs and DIDs, a row", all, || of_jobs(&rulebook, &jobs, &dids, options()));
    count("W7 status, the same as events, a row", all, || rows::<Statuses>(&rulebook, &events, options(), all));

    let documents: String = (0..FEW_PERSONS).map(of_person).collect();
    count("W8 communications, a document", FEW_PERSONS * DOCUMENTS, || {
        of_communications(&rulebook, documents.as_bytes())
    });

    let (rulebook, input) = (Rulebook::bundled(SIGNATURES_OF).unwrap(), signatures());
    count("W6 signatures, typed", 1, || signature(&rulebook, &input).unwrap());
    count("W6 signatures, JSON", 1, || call(&rulebook, "signature.replay", SIGNATURES).unwrap());
}

/// Counts a call after a first one, which may fill what later ones find.
fn count<T>(name: &str, units: usize, mut work: impl FnMut() -> T) {
    drop(work());
    drop(counted_by_callgrind(&mut work));
    println!("{name}\t{units}");
}

#[inline(never)]
fn counted_by_callgrind<T>(work: &mut impl FnMut() -> T) -> T {
    black_box(work())
}
