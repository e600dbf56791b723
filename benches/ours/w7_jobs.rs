//! W7: the status of everybody on one day, from a table of jobs and one of DIDs.

use std::num::NonZero;

use collocamento::Rulebook;
use collocamento::batch::{Options, Statuses};
use collocamento_benches::answers::{at_the_end, of_jobs, rows};
use collocamento_benches::jobs::{Order, warehouse};
use collocamento_benches::race::{Race, is_wanted};

use crate::MANY;

pub(crate) fn run() {
    let title = format!("W7 status on one day: jobs and DIDs, {MANY} persons");
    if !is_wanted(&title) {
        return;
    }
    let rulebook = Rulebook::bundled("nazionale").unwrap();
    let (sorted, any) = (warehouse(MANY, Order::ByPerson), warehouse(MANY, Order::ByDay));
    let (count, batch) = (sorted.events.num_rows(), sorted.events.num_rows());
    let both = || Options { if_within: true, ..at_the_end() };
    let two = || Options { threads: NonZero::new(2), ..at_the_end() };
    Race::new(title, "rows")
        .with("the same as events", count, || rows::<Statuses>(&rulebook, &sorted.events, at_the_end(), batch))
        .with("jobs, by person", count, || of_jobs(&rulebook, &sorted.jobs, &sorted.dids, at_the_end()))
        .with("jobs, in any order", count, || of_jobs(&rulebook, &any.jobs, &any.dids, at_the_end()))
        .with("jobs, both answers", count, || of_jobs(&rulebook, &sorted.jobs, &sorted.dids, both()))
        .with("jobs, two threads", count, || of_jobs(&rulebook, &sorted.jobs, &sorted.dids, two()))
        .run();
}
