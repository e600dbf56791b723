use std::ptr::null;

use collocamento_ffi::term::{colloc_is_holiday, colloc_term};
use serde_json::json;

use super::cases::{self, Doors, Fields, path, plain};

#[test]
fn terms() {
    let (mut doors, mut compared) = (Doors::new(), 0);
    for (name, rulebook, input) in cases::of("calendar.term") {
        let Some(mut given) = Fields::of(&input) else { continue };
        let (start, amount) = (given.day("start"), given.whole("amount"));
        let (unit, roll) = (given.code("unit", "COLLOC_UNIT_"), given.code("roll", "COLLOC_ROLL_"));
        let comune = given.text("comune").unwrap();
        let (Some(start), Some(amount), Some(unit), Some(roll), true) = (start, amount, unit, roll, given.is_empty())
        else {
            continue;
        };
        // An amount that is not given is none in JSON, and zero here.
        if input.get("amount").is_none() {
            continue;
        }
        let (mut due, mut rolled) = (-7, -7);
        let handle = doors.handle(&rulebook);
        let (text, len) = (comune.as_ptr().cast(), comune.len());
        // SAFETY: an open handle, a text with its length, two numbers.
        let status =
            unsafe { colloc_term(handle, start, amount, unit, roll, text, len, &raw mut due, &raw mut rolled) };
        match doors.json(&rulebook, "calendar.term", &input) {
            Ok(answer) => {
                let wanted = (0, plain(&answer["due"], ""), plain(&answer["rolled"], ""));
                assert_eq!((status, i64::from(due), i64::from(rolled)), wanted, "{name}");
            }
            Err(error) => assert_eq!(((status, path()), due, rolled), (error, -7, -7), "{name}"),
        }
        compared += 1;
    }
    assert!(compared >= 30, "{compared}");
}

#[test]
fn holidays() {
    let mut doors = Doors::new();
    for rulebook in ["nazionale", "toscana"] {
        for comune in ["", "G702"] {
            let mut input = json!({"year": 2026});
            if !comune.is_empty() {
                input["comune"] = comune.into();
            }
            let answer = doors.json(rulebook, "calendar.holidays", &input).unwrap();
            let listed: Vec<i64> =
                answer["holidays"].as_array().unwrap().iter().map(|one| plain(&one["date"], "")).collect();
            let mut day = collocamento::calendar::Day::new(2026, 1, 1).unwrap();
            while day.year() == 2026 {
                let mut holiday = -7;
                let (handle, number) = (doors.handle(rulebook), day.number());
                let text = if comune.is_empty() { null() } else { comune.as_ptr().cast() };
                // SAFETY: an open handle, a text with its length, a number.
                let status = unsafe { colloc_is_holiday(handle, number, text, comune.len(), &raw mut holiday) };
                let sunday = day.weekday().to_string() == "Sun";
                assert_eq!((status, holiday), (0, i32::from(sunday || listed.contains(&i64::from(number)))), "{day}");
                day = day.next();
            }
        }
    }
}

#[test]
fn what_is_not_there_or_no_day_is_told_by_its_place() {
    let mut doors = Doors::new();
    let handle = doors.handle("nazionale");
    let mut due = -7;
    let mut term = |start, amount, unit, roll, comune: &str| {
        let text = comune.as_ptr().cast();
        // SAFETY: an open handle, a text with its length, a number; nobody asks for `rolled`.
        let status = unsafe {
            colloc_term(handle, start, amount, unit, roll, text, comune.len(), &raw mut due, std::ptr::null_mut())
        };
        (status, if status == 0 { due.to_string() } else { path() })
    };
    assert_eq!(term(20250303, 30, 1, 0, ""), (0, "20250402".to_owned()));
    assert_eq!(term(0, 30, 1, 0, ""), (2, "/start".to_owned()));
    assert_eq!(term(20250230, 30, 1, 0, ""), (5, "/start".to_owned()));
    assert_eq!(term(19491231, 30, 1, 0, ""), (13, "/start".to_owned()));
    assert_eq!(term(20250303, -1, 1, 0, ""), (4, "/amount".to_owned()));
    assert_eq!(term(20250303, 100_001, 1, 0, ""), (13, "/amount".to_owned()));
    assert_eq!(term(20250303, 30, 0, 0, ""), (2, "/unit".to_owned()));
    assert_eq!(term(20250303, 30, 9, 0, ""), (4, "/unit".to_owned()));
    assert_eq!(term(20250303, 30, 1, -1, ""), (4, "/roll".to_owned()));
    assert_eq!(term(20250303, 30, 1, 0, "Roma"), (4, "/comune".to_owned()));
    // SAFETY: NULL is what the function must refuse.
    let refused = unsafe { colloc_term(handle, 20250303, 30, 1, 0, null(), 0, std::ptr::null_mut(), &raw mut due) };
    assert_eq!(refused, 100);
}
