//! W5: loading a rulebook, and an overlay over it.

use std::hint::black_box;

use collocamento::Rulebook;
use collocamento_benches::questions::REFORM;
use collocamento_benches::race::{Race, is_wanted};

pub(crate) fn run() {
    let title = "W5 loading";
    if !is_wanted(title) {
        return;
    }
    let loaded = Rulebook::bundled("nazionale").unwrap();
    Race::new(title, "rulebooks")
        .with("a rulebook with an overlay", 1, || {
            Rulebook::bundled(black_box("nazionale")).unwrap().overlay("reform", REFORM).unwrap()
        })
        .with("a rulebook", 1, || Rulebook::bundled(black_box("nazionale")).unwrap())
        .with("an overlay over a loaded one", 1, || loaded.overlay("reform", black_box(REFORM)).unwrap())
        .run();
}
