//! W5: loading a rulebook, and an overlay over it.

use std::hint::black_box;
use std::time::Instant;

use collocamento::Rulebook;
use collocamento_benches::questions::REFORM;
use collocamento_benches::race::{Race, is_wanted};

pub(crate) fn run() {
    let title = "W5 loading";
    if !is_wanted(title) {
        return;
    }
    // A bundled rulebook is read once in a process, so its first opening is measured once.
    let started = Instant::now();
    let bundled = Rulebook::bundled("nazionale").unwrap();
    println!("{title}: the first opening took {:.1} ms", started.elapsed().as_secs_f64() * 1e3);
    Race::new(title, "rulebooks")
        .with("a bundled rulebook, opened again", 1, || Rulebook::bundled(black_box("nazionale")).unwrap())
        .with("an overlay over it", 1, || bundled.overlay("reform", black_box(REFORM)).unwrap())
        .run();
}
