//! Overlays with extreme values: no panic, no day that no answer may hold, no state that outlasts the day of its loss, the same
//! answer each time.
//!
//! `COLLOC_HOSTILE_OVERLAYS` is the number of overlays that are tried.

use collocamento::calendar::Day;
use collocamento::{Code, Error, Rulebook, call};
use serde_json::{Value, json};

use crate::mutations::{self, Mutation};
use crate::rulebooks::{LOMBARDIA, NAZIONALE, TOSCANA, UMBRIA};
use crate::{cases, dossiers};

/// Changes that an overlay makes together.
const TOGETHER: usize = 12;
/// Questions that each overlay answers.
const QUESTIONS: usize = 60;

/// A question of the conformance cases.
struct Question {
    operation: String,
    input: Value,
}

fn questions(rulebook: &str) -> Vec<Question> {
    let of_rulebook =
        |case: &Value| case["rulebook"].as_str().unwrap_or("nazionale") == rulebook && case["op"].is_string();
    let read =
        |case: Value| Question { operation: case["op"].as_str().unwrap().to_owned(), input: case["input"].clone() };
    cases::all().into_iter().map(|(_, case)| case).filter(of_rulebook).map(read).collect()
}

/// Numbers that look random, the same at each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(count).unwrap()).unwrap()
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            let other = self.below(place + 1);
            list.swap(place, other);
        }
    }
}

/// The rulebooks that some changes make: if they can't go together, those of each half. A change that is refused by itself is
/// refused with a reason.
fn books(base: &Rulebook, mutations: &[Mutation]) -> Vec<(Rulebook, String)> {
    let text = mutations::overlay(mutations);
    match base.overlay("ostile", &text) {
        Ok(book) => vec![(book, text)],
        Err(error) if mutations.len() == 1 => {
            assert!(matches!(error.code, Code::RulebookNonValido | Code::FuoriLimite), "{error} {text}");
            assert!(error.details.contains_key("file"), "{error:?} {text}");
            Vec::new()
        }
        Err(_) => {
            let (one, other) = mutations.split_at(mutations.len() / 2);
            let mut books = books(base, one);
            books.extend(self::books(base, other));
            books
        }
    }
}

/// The years of the days in an answer that no answer may hold, `YYYY-MM-DD` or `DD/MM/YYYY`, unless the input has them. Days inside
/// the address of an act are not days of the answer.
fn far_days(answer: &str, input: &str) -> Vec<String> {
    let bytes = answer.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let two = |at: usize| is_digit(at) && is_digit(at + 1);
    let part_of_year = |at: &usize| is_digit(*at) || matches!(bytes.get(*at), Some(b'+' | b'-'));
    let mut found = Vec::new();
    for at in 5..bytes.len() {
        let (year, least) = if bytes[at] == b'-' && two(at + 1) && bytes.get(at + 3) == Some(&b'-') && two(at + 4) {
            let start = (0..at).rev().take_while(part_of_year).last().unwrap_or(at);
            if start > 0 && bytes[start - 1] == b':' {
                continue;
            }
            (&answer[start..at], 1950)
        } else if bytes[at] == b'/' && bytes[at - 3] == b'/' && two(at - 2) && two(at - 5) {
            let end = (at + 1..bytes.len()).take_while(part_of_year).last().map_or(at, |last| last);
            // A text may name an old act.
            (&answer[at + 1..=end], 0)
        } else {
            continue;
        };
        let known = year.parse().is_ok_and(|year: i32| (least..=9998).contains(&year));
        if year.len() >= 4 && !(known && year.len() == 4) && !input.contains(year) {
            found.push(year.to_owned());
        }
    }
    found
}

#[test]
fn far_days_are_found() {
    let far = |text: &str| far_days(text, "").len();
    assert_eq!(far(r#"{"a":"2025-01-01","b":"1950-01-01","c":"01/02/2025"}"#), 0);
    for text in ["+262142-12-31", "-262143-01-01", "1949-12-31", "9999-12-31", "10000-01-01", "31/12/+262142"] {
        assert_eq!(far(&format!(r#"{{"a":"{text}"}}"#)), 1, "{text}");
    }
    assert!(far_days(r#"{"a":"9999-12-31"}"#, r#"{"end":"9999-12-31"}"#).is_empty());
    assert!(far_days(r#"{"link":"urn:nir:stato:legge:1940-04-16;1"}"#, "").is_empty());
}

fn ask(book: &Rulebook, question: &Question, explain: bool) -> Result<Value, Error> {
    let mut input = question.input.clone();
    if explain && input.is_object() {
        input["explain"] = json!(true);
    }
    let text = input.to_string();
    let answer = call(book, &question.operation, &text);
    assert_eq!(answer, call(book, &question.operation, &text));
    let answer = answer?;
    // The day of birth that a code holds may be an early one.
    let holds_code = question.operation.starts_with("codes.") || question.operation == "cob.events";
    let far = if holds_code { Vec::new() } else { far_days(&answer, &text) };
    assert!(far.is_empty(), "{} {text} holds {far:?}: {answer}", question.operation);
    Ok(serde_json::from_str(&answer).unwrap())
}

/// A state that is suspended ends on the day of its loss.
fn ends_on_its_day(book: &Rulebook, question: &Question, answer: &Value) {
    let days = |answer: &Value| {
        let day = |text: &Value| dossiers::day(text.as_str().unwrap());
        assert_eq!(answer["status"]["state"] == "sospeso", answer["status"]["suspension"].is_object());
        let last = answer["timeline"].as_array().unwrap().last();
        assert!(last.is_none_or(|last| last["state"] == answer["status"]["state"]), "{answer}");
        // A day after the last one of an input is later than any that can be asked about.
        let loss_on = answer["status"]["suspension"]["loss_on"].as_str().and_then(|text| text.parse::<Day>().ok());
        loss_on.map(|loss_on| (day(&answer["as_of"]), loss_on))
    };
    let Some((as_of, loss_on)) = days(answer) else { return };
    assert!(as_of < loss_on, "{} suspended on the day of the loss: {answer}", question.input);
    let Some(on) = Some(loss_on).filter(|day| *day <= Day::LAST) else { return };
    let mut input = question.input.clone();
    input["as_of"] = json!(on);
    let then = call(book, &question.operation, input.to_string());
    // An answer on that day may need a day that none may hold.
    let Ok(then) = then else { return };
    if let Some((as_of, loss_on)) = days(&serde_json::from_str(&then).unwrap()) {
        assert!(as_of < loss_on, "{input} suspended on the day of the loss: {then}");
    }
}

#[cfg(feature = "arrow")]
mod table {
    use arrow_array::{Array, RecordBatch};
    use arrow_schema::DataType;
    use collocamento::batch::{Options, Persons, StatusTable, TimelineTable};
    use serde_json::Value;

    use super::{Question, Rulebook};
    use crate::dossiers;
    use crate::tables::{Layout, cell, events};

    const AS_OF: [&str; 3] = ["2018-12-31", "2024-05-31", "2199-12-31"];

    /// The dossiers of some questions as one table of events.
    pub(super) fn of(questions: &[Question]) -> RecordBatch {
        let dossiers = questions.iter().filter(|question| question.operation == "dossier.assess");
        let inputs = dossiers.map(|question| question.input.clone());
        let whole = |input: &Value| {
            let events = input["events"].as_array();
            events.is_some_and(|events| {
                !events.is_empty()
                    && events.iter().all(|event| {
                        let dated = |name: &str| {
                            event[name].is_null() || event[name].as_str().is_some_and(|day| day.len() == 10)
                        };
                        event.is_object() && ["date", "recorded_at", "end", "to", "did"].into_iter().all(dated)
                    })
            })
        };
        events(&inputs.filter(whole).collect::<Vec<_>>(), Layout::Text)
    }

    /// Every day of every table is one that an answer may hold, and none is the day of a loss that has passed.
    pub(super) fn holds(book: &Rulebook, events: &RecordBatch) {
        let as_of = AS_OF.map(dossiers::day);
        let options = || Options { as_of: as_of.to_vec(), next_change: true, ..Options::on(as_of[0]) };
        let mut statuses = StatusTable::new(book, &events.schema(), Persons::none(), options()).unwrap();
        check(&statuses.push(events).unwrap());
        check(&statuses.finish().unwrap());
        let mut timeline = TimelineTable::new(book, &events.schema(), Persons::none(), options()).unwrap();
        check(&timeline.push(events).unwrap());
        check(&timeline.finish().unwrap());
    }

    fn check(batches: &[RecordBatch]) {
        for batch in batches {
            let schema = batch.schema();
            for (field, column) in schema.fields().iter().zip(batch.columns()) {
                if *field.data_type() != DataType::Date32 {
                    continue;
                }
                for row in (0..column.len()).filter(|row| column.is_valid(*row)) {
                    let day = cell(column, row);
                    let year = day.as_str().unwrap().split('-').next().and_then(|year| year.parse::<i32>().ok());
                    assert!(year.is_some_and(|year| (1950..=9999).contains(&year)), "{} {day}", field.name());
                }
            }
            let Some(loss_on) = batch.column_by_name("loss_on") else { continue };
            let as_of = batch.column_by_name("as_of").unwrap();
            for row in (0..batch.num_rows()).filter(|row| loss_on.is_valid(*row)) {
                let day = |column| cell(column, row).as_str().map(str::to_owned).unwrap();
                let (as_of, loss_on) = (day(as_of), day(loss_on));
                assert!(as_of < loss_on, "{as_of} {loss_on}");
            }
        }
    }
}

#[test]
fn extreme_values_break_nothing() {
    let wanted = std::env::var("COLLOC_HOSTILE_OVERLAYS").ok().and_then(|text| text.parse().ok()).unwrap_or(80);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let bases: [&Rulebook; 4] = [&NAZIONALE, &UMBRIA, &TOSCANA, &LOMBARDIA];
    let mut places: Vec<(&Rulebook, Vec<Question>, Vec<Mutation>)> =
        bases.map(|base| (base, questions(base.name()), mutations::all(base))).into();
    #[cfg(feature = "arrow")]
    let events = table::of(&places[0].1);
    let (mut overlays, mut asked) = (0, 0);
    // A round in which no overlay can be loaded would be a fault too.
    let mut before = None;
    while overlays < wanted && before != Some(overlays) {
        before = Some(overlays);
        for (base, questions, mutations) in &mut places {
            dice.shuffle(mutations);
            // Half of the time for the national law, which has most of the entries.
            let turns = if base.name() == "nazionale" { 12 } else { 4 };
            for _ in 0..turns {
                let mut chosen: Vec<Mutation> = Vec::new();
                for _ in 0..TOGETHER {
                    let one = &mutations[dice.below(mutations.len())];
                    // Rows of tables seldom go together.
                    let rows = chosen.iter().filter(|other| !other.is_value()).count();
                    if (one.is_value() || rows < 2) && chosen.iter().all(|other| other.entry != one.entry) {
                        chosen.push(one.clone());
                    }
                }
                for (book, text) in books(base, &chosen) {
                    overlays += 1;
                    let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        for _ in 0..QUESTIONS {
                            let question = &questions[dice.below(questions.len())];
                            let explain = dice.below(3) == 0;
                            match ask(&book, question, explain) {
                                Ok(answer) if question.operation == "dossier.assess" => {
                                    ends_on_its_day(&book, question, &answer);
                                }
                                _ => {}
                            }
                            asked += 1;
                        }
                        #[cfg(feature = "arrow")]
                        if base.name() == "nazionale" && dice.below(8) == 0 {
                            table::holds(&book, &events);
                        }
                    }));
                    assert!(told.is_ok(), "under this overlay of {}:\n{text}", base.name());
                }
            }
        }
    }
    println!("{overlays} overlays, {asked} questions");
    assert!(overlays >= wanted, "{overlays} overlays, {asked} questions");
}
