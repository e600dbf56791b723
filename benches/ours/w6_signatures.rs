//! W6: a replay of the signatures of a document.

use std::hint::black_box;

use collocamento::workflow::signature;
use collocamento::{Rulebook, call};
use collocamento_benches::questions::{SIGNATURES, SIGNATURES_OF, signatures};
use collocamento_benches::race::{Race, is_wanted};

pub(crate) fn run() {
    let title = "W6 signatures: six actions";
    if !is_wanted(title) {
        return;
    }
    let (rulebook, input) = (Rulebook::bundled(SIGNATURES_OF).unwrap(), signatures());
    Race::new(title, "replays")
        .with("typed", 1, || signature(&rulebook, black_box(&input)).unwrap())
        .with("JSON", 1, || call(&rulebook, "signature.replay", black_box(SIGNATURES)).unwrap())
        .run();
}
