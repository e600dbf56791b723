//! W3: a monthly panel of five years.

use collocamento::Rulebook;
use collocamento::batch::{Flows, Statuses, Stocks};
use collocamento_benches::answers::{rows, sixty_months};
use collocamento_benches::events::{Width, events};
use collocamento_benches::race::{Race, is_wanted};

use crate::MANY;

/// A row for each person and month is sixty rows a person.
const PERSONS: usize = MANY / 10;

pub(crate) fn run() {
    let title = format!("W3 monthly panel of five years: slim table, {PERSONS} persons");
    if !is_wanted(&title) {
        return;
    }
    let (rulebook, events) = (Rulebook::bundled("nazionale").unwrap(), events(PERSONS, Width::Slim));
    let (months, count) = (PERSONS * 60, events.num_rows());
    Race::new(title, "person-months")
        .with("a row for each person and month", months, || rows::<Statuses>(&rulebook, &events, sixty_months(), count))
        .with("persons by state and month", months, || rows::<Stocks>(&rulebook, &events, sixty_months(), count))
        .with("changes of state by month", months, || rows::<Flows>(&rulebook, &events, sixty_months(), count))
        .run();
}
