//! W2: the status of everybody on one day.

use std::num::NonZero;

use collocamento::Rulebook;
use collocamento::batch::{Comparison, Options, Persons, Show, Statuses, Timeline, Worker as _};
use collocamento_benches::answers::{at_the_end, rows};
use collocamento_benches::events::{Width, events};
use collocamento_benches::questions::REFORM;
use collocamento_benches::race::{Race, is_wanted};

use crate::MANY;

pub(crate) fn run() {
    for (name, width) in [("slim", Width::Slim), ("full", Width::Full)] {
        let title = format!("W2 status on one day: {name} table, {MANY} persons");
        if is_wanted(&title) {
            race(title, width);
        }
    }
}

fn race(title: String, width: Width) {
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let reform = [&rulebook, &rulebook.overlay("reform", REFORM).unwrap()];
    let events = events(MANY, width);
    let count = events.num_rows();
    let status = |options, batch| rows::<Statuses>(&rulebook, &events, options, batch);
    let compared = |show| {
        let mut compared = Comparison::new(reform, &events.schema(), Persons::none(), at_the_end(), show).unwrap();
        compared.push(&events).unwrap().len() + compared.finish().unwrap().len()
    };
    Race::new(title, "events")
        .with("one thread", count, || status(at_the_end(), count))
        .with("two threads", count, || status(Options { threads: NonZero::new(2), ..at_the_end() }, count))
        .with("batches of 8,192 rows", count, || status(at_the_end(), 8192))
        .with("and the next change", count, || status(Options { next_change: true, ..at_the_end() }, count))
        .with("timeline", count, || rows::<Timeline>(&rulebook, &events, at_the_end(), count))
        .with("comparison with a reform", count, || compared(Show::Persons))
        .with("comparison, totals", count, || compared(Show::Totals))
        .run();
}
